import { v7 as uuid } from 'uuid'
import { readTata } from '../../../db/queries/bahan-naskah.query'
import { writePengaturan } from '../../../db/queries/pengaturan.query'
import { daftarKelurahan, hapusKop, kopKelurahan, tulisKop } from '../../../db/queries/templat-naskah.query'
import type { Store } from '../../../db/store'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { readKantor } from '../kantor/identitas'

const TATA = 'naskah'

/** How the office writes its papers: signatures, {unit} in numbers, and the letterheads of kelurahan. */
export function tataHandlers(store: Store): Pick<AppHandlers['templatNaskah'], 'tata' | 'simpanTata' | 'simpanKop' | 'hapusKop'> {
  return {
    tata: () =>
      store.read(async (tx) => {
        const { ttd, singkatan } = await readTata(tx, (await readKantor(tx))?.namaKecamatan ?? '')
        return { ttd: { ...ttd }, singkatan, kop: await kopKelurahan(tx), kelurahan: await daftarKelurahan(tx) }
      }),
    simpanTata: ({ ttd, singkatan }, call) =>
      store.change(call, async (tx) => {
        const now = await readTata(tx, (await readKantor(tx))?.namaKecamatan ?? '')
        await writePengaturan(tx, TATA, { ttd: ttd ?? now.ttd, singkatan: singkatan ?? now.singkatan })
      }),
    simpanKop: (kop, call) =>
      store.change(call, async (tx) => {
        if (!(await daftarKelurahan(tx)).some(({ id }) => id === kop.unitId))
          throw new AppError('NOT_FOUND', 'Kelurahan itu tidak ada lagi dalam daftar unit. Kopnya tidak disimpan; pilih kelurahan lain.')
        await tulisKop(tx, uuid(), kop)
      }),
    hapusKop: ({ unitId }, call) => store.change(call, (tx) => hapusKop(tx, unitId)),
  }
}
