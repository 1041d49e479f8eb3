import { v7 as uuid } from 'uuid'
import { pemetaanTersimpan } from '../../db/queries/impor-batch.query'
import { programImpor } from '../../db/queries/impor-kompetensi.query'
import type { Store } from '../../db/store'
import type { PemetaanImpor } from '../../domain/impor-kompetensi/kolom'
import { bacaSebagai, bukaBerkas, petakanBerkas } from '../../domain/impor-kompetensi/lembar'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import { readRosterBytes } from '../impor/read-file'
import type { Ports } from '../ports'
import { nomorPembanding, periksaSesi } from './impor-kompetensi/periksa'
import { barisView, berkasView, ingatBerkas, lembarDitolak, type SesiImpor } from './impor-kompetensi/sesi'
import { tulisImpor } from './impor-kompetensi/terapkan'
import { catatPerbaikan, penjagaSesi } from './impor/penjaga-sesi'
import { potong } from './impor/saring'

/** Import of a SIASN course history and of a provider's participants. One at a time, in main's memory; nothing is stored before `terapkan`. */
export function imporKompetensiService(store: Store, ports: Ports): AppHandlers['imporKompetensi'] {
  const sesiImpor = penjagaSesi<SesiImpor>(store, ports, 'riwayat kursus atau daftar peserta')
  const diingat = () => store.read((tx) => pemetaanTersimpan<PemetaanImpor>(tx))
  const view = async (sesi: SesiImpor) => {
    const program = sesi.berkas.profil === 'peserta' ? await store.read((tx) => programImpor(tx, ports.today())) : []
    return { ...berkasView(sesi), program }
  }
  const open = async (namaBerkas: string, bytes: Uint8Array, signal: AbortSignal) => {
    const sheets = await readRosterBytes(bytes, { worker: sesiImpor.worker, signal })
    const berkas = bukaBerkas(sheets, await diingat())
    return view(sesiImpor.simpan({ id: uuid(), namaBerkas, sheets, berkas, pelatihanId: null, sel: new Map(), lewati: new Map(), versi: 0, hasil: null }))
  }
  return {
    pilih: ({ jobId }) => sesiImpor.pilih(jobId, open),
    tempel: ({ jobId, teks }) => sesiImpor.tempel(jobId, teks, open),
    batal: ({ jobId }) => sesiImpor.batal(jobId),
    pilihJenis: async ({ id, profil }) => {
      const sesi = sesiImpor.cari(id)
      sesi.berkas = bacaSebagai(profil, sesi.sheets, await diingat())
      sesi.hasil = null
      return view(sesi)
    },
    petakan: async ({ id, ...pilihan }) => {
      const sesi = sesiImpor.cari(id)
      petakanBerkas(sesi.berkas, pilihan, await diingat())
      sesi.hasil = null
      return view(sesi)
    },
    periksa: async ({ id, pelatihanId, sel, lewati }) => {
      const sesi = sesiImpor.cari(id)
      sesi.pelatihanId = pelatihanId
      catatPerbaikan(sesi, sel, lewati)
      const { peringatan, jenis, ...hasil } = await store.read((tx) => periksaSesi(tx, sesi, { hariIni: ports.today(), file: store.file }))
      sesi.hasil = hasil
      sesi.versi++
      return { versi: sesi.versi, jumlah: hasil.jumlah, barisLain: [...hasil.lain], jenis, peringatan }
    },
    baris: ({ id, status, dari, jumlah }) => {
      const page = potong(sesiImpor.cari(id).hasil?.baris ?? [], status, dari, jumlah)
      return Promise.resolve({ total: page.total, rows: page.rows.map(barisView) })
    },
    terapkan: ({ id }, call) => {
      const sesi = sesiImpor.cari(id)
      const { hasil } = sesi
      if (!hasil) throw new AppError('RULE_BROKEN', 'Periksa dahulu barisnya, lalu terapkan.')
      return store.change({ ...call, label: `${call.label}: ${sesi.namaBerkas}` }, async (tx) => {
        if (store.file !== hasil.file || (await nomorPembanding(tx)) !== hasil.seq)
          throw new AppError('CONFLICT', 'Data berubah sejak diperiksa. Belum ada yang diimpor; periksa ulang, lalu terapkan.')
        await ingatBerkas(tx, sesi.berkas)
        await tulisImpor(tx, hasil.baris, sesi.pelatihanId)
        return hasil.jumlah
      })
    },
    simpanDitolak: async ({ id }) => {
      const sesi = sesiImpor.cari(id)
      return sesiImpor.simpanDitolak(sesi, lembarDitolak(sesi))
    },
  }
}
