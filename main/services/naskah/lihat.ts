import type { EntityManager } from 'typeorm'
import { sumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { bacaBerkas } from '../../../db/queries/berkas.query'
import { naskahById, pindaianNaskah, type TemplatNaskah } from '../../../db/queries/naskah.query'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import type { HasilPenandaTangan } from '../../../domain/naskah/penanda-tangan'
import { perOrang } from '../../../domain/naskah/rujukan'
import { susunNaskah } from '../../../domain/naskah/susun'
import type { AppHandlers } from '../../../preload/contract'
import type { Ports } from '../../ports'
import { bahanNaskah, kekuranganNaskah } from './bahan'
import { nomorUntuk } from './nomor'
import { judulDaftar } from './terbit'

type View = Awaited<ReturnType<AppHandlers['naskah']['get']>>

/** A paper as its screen shows it. Of an issued one nothing is computed anew. NOT_FOUND when it is gone. */
export async function lihatNaskah(tx: EntityManager, id: string, ports: Ports): Promise<View> {
  const naskah = await naskahById(tx, id)
  const { templat } = naskah
  const isDraft = naskah.status === 'konsep'
  const sumber = sumberNaskah(tx)
  const tanggal = naskah.tanggal ?? ports.today()
  const bahan = await bahanNaskah(sumber, naskah, tanggal, ports.now())
  const next = isDraft ? await nomorUntuk(tx, sumber, naskah, tanggal) : null
  return {
    id,
    status: naskah.status,
    kode: templat.kode,
    namaTemplat: templat.nama,
    versiTemplat: templat.versi,
    templat: templat.isi,
    isi: naskah.isi as View['isi'],
    periodeId: naskah.periodeId,
    unitId: naskah.unitId,
    tanggal,
    tanggalTetap: naskah.tanggal !== null,
    nomor: naskah.nomor ?? naskah.pesan?.nomor ?? null,
    nomorDipesan: isDraft && naskah.pesan !== null,
    nomorBerikut: next && { nomor: next.nomor, alasan: next.alasan },
    hal: isDraft ? judulDaftar(susunNaskah(bahan)) : naskah.hal,
    penandaTangan: isDraft ? salin(bahan.ttd) : await dariBeku(tx, id),
    kekurangan: isDraft ? await kekuranganNaskah(sumber, naskah, bahan) : {},
    halaman: naskah.halaman,
    sha256: naskah.pdfBerkasId,
    terbitPada: naskah.terbitPada,
    batalPada: naskah.batalPada,
    alasanBatal: naskah.alasanBatal,
    rangkaianId: naskah.rangkaianId,
    pindaian: await pindaianNaskah(tx, id),
  }
}

const salin = ({ jabatan, orang, alasan, peringatan }: HasilPenandaTangan): View['penandaTangan'] => ({ jabatan: [...jabatan], orang, alasan: [...alasan], peringatan: [...peringatan] })

/** Who signed, as the paper was frozen. */
async function dariBeku(tx: EntityManager, id: string): Promise<View['penandaTangan']> {
  const [row] = await tx.query<{ beku: string }[]>(`SELECT "beku_berkas_id" AS "beku" FROM "naskah" WHERE "id" = ?`, [id])
  const file = row && (await bacaBerkas(tx, row.beku))
  if (!file) throw new Error(`The frozen data of paper ${id} is missing`)
  const form = JSON.parse(new TextDecoder().decode(file.isi)) as NaskahFormulir
  const column = form.ttd.find((one) => one !== null)
  const orang = column ? { id: '', nama: column.orang.nama, nip: column.orang.nip ?? null, pangkat: column.orang.pangkat ?? null } : null
  return { jabatan: [...(column?.orang.jabatan ?? [])], orang, alasan: [], peringatan: [] }
}

/** A kind of paper in a list of choices. */
export const templatRingkas = ({ id, kode, nama, versi, asal, isi }: TemplatNaskah): Awaited<ReturnType<AppHandlers['naskah']['templat']>>[number] => ({
  id,
  kode,
  nama,
  versi,
  asal,
  keluarga: isi.keluarga,
  sumber: isi.sumber,
  perOrang: perOrang(isi),
})
