import type { EntityManager } from 'typeorm'
import { sumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { bacaBerkas } from '../../../db/queries/berkas.query'
import { naskahById, pindaianNaskah, type Naskah, type TemplatNaskah } from '../../../db/queries/naskah.query'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import type { HasilPenandaTangan } from '../../../domain/naskah/penanda-tangan'
import { perOrang } from '../../../domain/naskah/rujukan'
import { susunNaskah } from '../../../domain/naskah/susun'
import { namaBulan } from '../../../domain/shared/iso-date'
import type { AppHandlers } from '../../../preload/contract'
import type { Ports } from '../../ports'
import { bahanNaskah, kekuranganNaskah } from './bahan'
import { nomorDipegang, nomorUntuk } from './nomor'
import { judulDaftar } from './terbit'

type View = Awaited<ReturnType<AppHandlers['naskah']['get']>>

/** A paper as its screen shows it. Of an issued one nothing is computed anew. NOT_FOUND when it is gone. */
export async function lihatNaskah(tx: EntityManager, id: string, ports: Ports): Promise<View> {
  const naskah = await naskahById(tx, id)
  const { templat } = naskah
  const tanggal = naskah.tanggal ?? ports.today()
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
    ...(naskah.status === 'konsep' ? await hitung(tx, naskah, tanggal, ports.now()) : await terbit(tx, naskah)),
    halaman: naskah.halaman,
    sha256: naskah.pdfBerkasId,
    terbitPada: naskah.terbitPada,
    batalPada: naskah.batalPada,
    alasanBatal: naskah.alasanBatal,
    rangkaianId: naskah.rangkaianId,
    pindaian: await pindaianNaskah(tx, id),
  }
}

type Keadaan = Pick<View, 'nomor' | 'nomorDipesan' | 'nomorBerikut' | 'hal' | 'penandaTangan' | 'kekurangan' | 'peringatan'>

/** Of a draft: what it would be if it were issued now. */
async function hitung(tx: EntityManager, naskah: Naskah, tanggal: string, now: string): Promise<Keadaan> {
  const sumber = sumberNaskah(tx)
  const bahan = await bahanNaskah(sumber, naskah, tanggal, now)
  const nomor = await nomorDipegang(tx, sumber, naskah, tanggal)
  const next = await nomorUntuk(tx, sumber, naskah, tanggal)
  return {
    nomor,
    nomorDipesan: nomor !== null,
    nomorBerikut: next && { nomor: next.nomor, alasan: next.alasan },
    hal: judulDaftar(susunNaskah(bahan)),
    penandaTangan: salin(bahan.ttd),
    kekurangan: await kekuranganNaskah(sumber, naskah, bahan),
    peringatan: [
      ...(bahan.bulan?.terkunci === false ? [`Bulan ${namaBulan(bahan.bulan.nomor)} ${bahan.bulan.tahun} belum dikunci, jadi predikatnya masih dapat berubah sesudah naskah ini terbit.`] : []),
      ...tentangDiri(naskah, bahan.ttd),
    ],
  }
}

/** Whoever signs is also who the paper is about: the Camat's own certificate, say, which the Sekda should sign. */
function tentangDiri({ isi, templat }: Naskah, { orang }: HasilPenandaTangan): string[] {
  const kode = templat.isi.ttd.some(({ dari }) => dari === 'penanda_tangan') ? perOrang(templat.isi) : null
  if (kode === null || !orang || isi.medan[kode] !== orang.id) return []
  return [`${orang.nama} akan menandatangani naskah tentang dirinya sendiri. Bila harus pejabat lain, misalnya Sekretaris Daerah, ganti penanda tangannya.`]
}

const terbit = async (tx: EntityManager, { id, nomor, hal }: Naskah): Promise<Keadaan> => ({
  nomor,
  nomorDipesan: false,
  nomorBerikut: null,
  hal,
  penandaTangan: await dariBeku(tx, id),
  kekurangan: {},
  peringatan: [],
})

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
  banyakOrang: isi.medan.some(({ jenis }) => jenis === 'daftar_pegawai'),
})
