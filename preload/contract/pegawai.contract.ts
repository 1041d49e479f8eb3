import { z } from 'zod'
import { ESELON, JENIS_JABATAN_LABEL, SIFAT_JABATAN_LABEL } from '../../domain/pegawai/jabatan'
import { GOLONGAN } from '../../domain/pegawai/pangkat'
import { JENIS_KELAMIN_LABEL, JENIS_PEGAWAI_LABEL, PENDIDIKAN, STATUS_PEGAWAI_LABEL } from '../../domain/pegawai/pegawai'
import { barisRiwayat } from './riwayat.contract'
import { id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'

const golonganKode = z.enum(GOLONGAN.map(({ kode }) => kode) as [string, ...string[]], 'Pilih golongan.')
const angka = (min: number, maks: number, pesan: string) => z.int(pesan).min(min, pesan).max(maks, pesan).nullable()

/** Fields of a person. Cleaning and checking of the NIP is the rule's work (domain/pegawai/periksa-pegawai). */
export const isianPegawai = z.object({
  nip: teksOpsional(40),
  jenis: oneOf(JENIS_PEGAWAI_LABEL, 'Pilih jenis pegawai.'),
  nama: teksWajib('Nama tidak boleh kosong.', 120),
  gelarDepan: teksOpsional(60),
  gelarBelakang: teksOpsional(80),
  jenisKelamin: oneOf(JENIS_KELAMIN_LABEL).nullable(),
  tempatLahir: teksOpsional(80),
  tanggalLahir: isoDate().nullable(),
  pendidikanKode: z.enum(PENDIDIKAN.map(({ kode }) => kode)).nullable(),
  jurusan: teksOpsional(120),
  tahunLulus: angka(1940, 2199, 'Tahun lulus terdiri atas 4 angka.'),
  status: oneOf(STATUS_PEGAWAI_LABEL, 'Pilih status.'),
  tmtCpns: isoDate().nullable(),
  mkTahun: angka(0, 60, 'Masa kerja 0 sampai 60 tahun.'),
  mkBulan: angka(0, 11, 'Bulan masa kerja 0 sampai 11.'),
  noHp: teksOpsional(30),
  posEl: teksOpsional(120),
  catatan: teksOpsional(2000),
})
const awal = {
  golonganKode: golonganKode.nullable(),
  tmtGolongan: isoDate().nullable(),
  jabatan: teksOpsional(200),
  unitId: id.nullable(),
  tmtJabatan: isoDate().nullable(),
}
export const pegawaiBaru = isianPegawai.partial().required({ jenis: true, nama: true }).extend(awal).partial(
  { golonganKode: true, tmtGolongan: true, jabatan: true, unitId: true, tmtJabatan: true },
) // prettier-ignore

export const isianPangkat = z.object({ golonganKode, tmt: isoDate('Isi TMT golongan.'), noSk: teksOpsional(80) })
export const isianJabatan = z.object({
  jabatan: teksWajib('Isi nama jabatan.', 200),
  jenis: oneOf(JENIS_JABATAN_LABEL, 'Pilih jenis jabatan.'),
  eselon: z.enum(ESELON).nullable(),
  unitId: z.uuid('Pilih unit kerja.'),
  tmt: isoDate('Isi TMT jabatan.'),
  selesai: isoDate().nullable(),
  sifat: oneOf(SIFAT_JABATAN_LABEL),
  noSk: teksOpsional(80),
})
export const isianLatihan = z.object({
  nama: teksWajib('Isi nama latihan jabatan.', 160),
  tahun: angka(1940, 2199, 'Tahun terdiri atas 4 angka.'),
  jam: angka(0, 5000, 'Jumlah jam 0 sampai 5000.'),
})
const history = <T extends z.ZodRawShape>(isian: z.ZodObject<T>) => ({
  tambah: isian.extend({ pegawaiId: id }),
  simpan: isian.extend({ id }),
})

export const pegawaiBaris = z.object({
  id,
  nama: z.string(),
  nip: z.string().nullable(),
  jenis: oneOf(JENIS_PEGAWAI_LABEL),
  golongan: z.string().nullable(),
  pangkat: z.string().nullable(),
  jabatan: z.string(),
  eselon: z.string().nullable(),
  unitId: id.nullable(),
  unit: z.string().nullable(),
  penilai: z.string().nullable(),
  status: oneOf(STATUS_PEGAWAI_LABEL),
  dihapusPada: z.string().nullable(),
})
const pangkatView = z.object({ id, golonganKode: z.string(), pangkat: z.string(), tmt: z.string(), noSk: z.string().nullable() })
const jabatanView = isianJabatan.extend({ id, jabatan: z.string(), eselon: z.string().nullable(), unit: z.string(), noSk: z.string().nullable() })
const latihanView = z.object({ id, nama: z.string(), tahun: z.int().nullable(), jam: z.int().nullable() })
const relasiView = z.object({
  id, penilai: z.string(), jabatanPenilai: z.string(), atasan: z.string().nullable(),
  berlakuDari: z.string(), berlakuSampai: z.string().nullable(), dasar: z.string().nullable(),
}) // prettier-ignore
const text = z.string().nullable()
export const pegawaiDetail = z.object({
  id,
  isian: isianPegawai.extend({
    nip: text, nama: z.string(), gelarDepan: text, gelarBelakang: text, tempatLahir: text, tanggalLahir: text, jurusan: text,
    pendidikanKode: text, tmtCpns: text, noHp: text, posEl: text, catatan: text,
  }),
  namaLengkap: z.string(),
  dihapusPada: text,
  kini: pegawaiBaris,
  pangkat: z.array(pangkatView),
  jabatan: z.array(jabatanView),
  latihan: z.array(latihanView),
  penilai: z.array(relasiView),
  /** What looks wrong but is allowed, by field ("Tanggal lahir berbeda dengan NIP"). */
  peringatan: z.record(z.string(), z.string()),
}) // prettier-ignore

const dukBaris = z.object({
  pegawaiId: id, nomor: z.int(), nama: z.string(), nip: text, golongan: text, tmtGolongan: text, jabatan: z.string(), eselon: text,
  tmtJabatan: text, mkTahun: z.int().nullable(), mkBulan: z.int().nullable(), latihan: text, pendidikan: text, tahunLulus: z.int().nullable(),
  usia: z.int().nullable(), unit: text,
}) // prettier-ignore
const berkas = z.object({ berkas: z.string(), baris: z.int() }).nullable()
const ids = z.object({ ids: z.array(id).min(1).max(5000) })

export const pegawaiContract = {
  /** Everyone of the office as of today; `cari` is part of a name, NIP or post. `sampah` lists the bin instead. */
  list: {
    kind: 'read', role: 'lihat',
    input: z.object({ cari: z.string().max(200).optional(), unitId: id.optional(), status: oneOf(STATUS_PEGAWAI_LABEL).optional(), sampah: z.boolean().optional() }),
    output: z.array(pegawaiBaris),
  },
  cari: { kind: 'read', role: 'lihat', input: z.object({ teks: z.string().max(200) }), output: z.array(pegawaiBaris) },
  get: { kind: 'read', role: 'lihat', input: z.object({ id }), output: pegawaiDetail },
  /** Every change of the person, the histories and the appraisers, newest first; ids are shown as names. */
  riwayat: { kind: 'read', role: 'lihat', input: z.object({ id }), output: z.array(barisRiwayat.extend({ tabel: z.string() })) },
  tambah: { kind: 'change', role: 'pengelola', label: 'Menambah pegawai', undoable: true, input: pegawaiBaru, output: z.object({ id }) },
  /** Saves only the fields given. */
  save: { kind: 'change', role: 'pengelola', label: 'Mengubah pegawai', undoable: true, input: isianPegawai.partial().extend({ id }), output: nothing },
  tambahPangkat: { kind: 'change', role: 'pengelola', label: 'Menambah pangkat', undoable: true, input: history(isianPangkat).tambah, output: z.object({ id }) },
  savePangkat: { kind: 'change', role: 'pengelola', label: 'Mengubah pangkat', undoable: true, input: history(isianPangkat).simpan, output: nothing },
  hapusPangkat: { kind: 'change', role: 'pengelola', label: 'Menghapus pangkat', undoable: true, input: z.object({ id }), output: nothing },
  tambahJabatan: { kind: 'change', role: 'pengelola', label: 'Menambah jabatan', undoable: true, input: history(isianJabatan).tambah, output: z.object({ id }) },
  saveJabatan: { kind: 'change', role: 'pengelola', label: 'Mengubah jabatan', undoable: true, input: history(isianJabatan).simpan, output: nothing },
  hapusJabatan: { kind: 'change', role: 'pengelola', label: 'Menghapus jabatan', undoable: true, input: z.object({ id }), output: nothing },
  tambahLatihan: { kind: 'change', role: 'pengelola', label: 'Menambah latihan jabatan', undoable: true, input: history(isianLatihan).tambah, output: z.object({ id }) },
  saveLatihan: { kind: 'change', role: 'pengelola', label: 'Mengubah latihan jabatan', undoable: true, input: history(isianLatihan).simpan, output: nothing },
  hapusLatihan: { kind: 'change', role: 'pengelola', label: 'Menghapus latihan jabatan', undoable: true, input: z.object({ id }), output: nothing },
  /** To the bin, where people stay for the days of the rule 'bin'. */
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus pegawai', undoable: true, input: ids, output: nothing },
  pulihkan: { kind: 'change', role: 'pengelola', label: 'Memulihkan pegawai', undoable: true, input: ids, output: nothing },
  /** Removes for good whoever is in the bin longer than the rule says and is on no SKP, session or appraisal. */
  bersihkanSampah: { kind: 'change', role: 'pengelola', label: 'Membersihkan tempat sampah', input: nothing, output: z.object({ dihapus: z.int(), hari: z.int() }) },
  duk: {
    kind: 'read', role: 'lihat', input: z.object({ tanggal: isoDate() }),
    output: z.object({ pns: z.array(dukBaris), pppk: z.array(dukBaris) }),
  },
  eksporDuk: { kind: 'read', role: 'lihat', input: z.object({ tanggal: isoDate() }), output: berkas },
  /** The list as it is on screen: the people named, in that order. */
  eksporDaftar: { kind: 'read', role: 'lihat', input: ids, output: berkas },
} as const // prettier-ignore
