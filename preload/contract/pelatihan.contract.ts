import { z } from 'zod'
import { DASAR_BIAYA_LABEL, KOMPONEN_BIAYA_LABEL, RUPIAH_TERBESAR, SUMBER_ANGGARAN_LABEL } from '../../domain/anggaran/anggaran'
import { JP_TERBANYAK } from '../../domain/kompetensi/jam'
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../../domain/kompetensi/kompetensi'
import { JENIS_MITRA_LABEL } from '../../domain/pelatihan/mitra'
import { KURIKULUM_LABEL, SEMATAN_LABEL, STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, isoDate, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'

export const tahunRencana = z.int().min(2000, 'Tahun 2000 sampai 2100.').max(2100, 'Tahun 2000 sampai 2100.')
const text = z.string().nullable()
const uang = z.int()
const jam = `Jam pelajaran ditulis dengan angka bulat, 1 sampai ${JP_TERBANYAK.toLocaleString('id-ID')}.`
const orang = 'Kuota ditulis dengan angka bulat, 1 sampai 10.000 orang.'
const isianRupiah = z
  .int('Tulis jumlah rupiah dengan angka bulat, tanpa sen.')
  .min(0, 'Jumlah uang tidak boleh kurang dari nol.')
  .max(RUPIAH_TERBESAR, 'Jumlah uang paling banyak 1 triliun rupiah.')

/** Fields of a programme. What one field says about another (days, form and path) is the rule's work. */
const isianPelatihan = z.object({
  judul: teksWajib('Isi nama program.', 300),
  tujuan: teksOpsional(2000),
  jenis: oneOf(JENIS_PELATIHAN_LABEL, 'Pilih jenis pelatihan.'),
  jalur: oneOf(JALUR_LABEL, 'Pilih jalur.'),
  bentuk: teksWajib('Pilih bentuk pelatihan.', 40),
  jp: z.int(jam).min(1, jam).max(JP_TERBANYAK, jam),
  mulai: isoDate().nullable(),
  selesai: isoDate().nullable(),
  penyelenggara: teksOpsional(200),
  mitraId: id.nullable(),
  tempat: teksOpsional(200),
  kuota: z.int(orang).min(1, orang).max(10_000, orang).nullable(),
  kurikulum: oneOf(KURIKULUM_LABEL, 'Pilih kesesuaian kurikulum.'),
  kurikulumCatatan: teksOpsional(1000),
  prioritas: z.int('Prioritas 1 sampai 5.').min(1, 'Prioritas 1 sampai 5.').max(5, 'Prioritas 1 sampai 5.'),
  sematan: oneOf(SEMATAN_LABEL),
  masukRencana: z.boolean(),
  catatan: teksOpsional(4000),
})
export const pelatihanBaru = isianPelatihan.partial().required({ judul: true, jenis: true, jalur: true, bentuk: true, jp: true }).extend({ tahun: tahunRencana })
const pelatihanView = z.object({
  id, tahun: z.int(), judul: z.string(), tujuan: text, jenis: oneOf(JENIS_PELATIHAN_LABEL), jalur: oneOf(JALUR_LABEL), bentuk: z.string(), jp: z.int(), mulai: text, selesai: text,
  penyelenggara: text, mitraId: text, tempat: text, kuota: z.int().nullable(), kurikulum: oneOf(KURIKULUM_LABEL), kurikulumCatatan: text, prioritas: z.int(),
  status: oneOf(STATUS_PELATIHAN_LABEL), sematan: oneOf(SEMATAN_LABEL), masukRencana: z.boolean(), versi: z.int(), versiDariId: text, alasanRancangUlang: text, perubahan: text, catatan: text,
}) // prettier-ignore

/** A programme in the list of a year. */
export const programBaris = z.object({
  id, judul: z.string(), jenis: oneOf(JENIS_PELATIHAN_LABEL), jalur: oneOf(JALUR_LABEL),
  /** In words. */
  bentuk: z.string(),
  jp: z.int(), mulai: text, selesai: text, penyelenggara: text, mitra: text, tempat: text, kuota: z.int().nullable(), kurikulum: oneOf(KURIKULUM_LABEL), prioritas: z.int(),
  status: oneOf(STATUS_PELATIHAN_LABEL), sematan: oneOf(SEMATAN_LABEL), masukRencana: z.boolean(), dalamRencana: z.boolean(), versi: z.int(),
  /** Without those who withdrew. */
  peserta: z.int(),
  lewatKuota: z.boolean(),
  /** Planned, bound and paid, of the whole programme. Rupiah. */
  biaya: uang, komitmen: uang, realisasi: uang,
}) // prettier-ignore

const isianBiaya = z.object({
  komponen: oneOf(KOMPONEN_BIAYA_LABEL, 'Pilih komponen biaya.'),
  uraian: teksOpsional(300),
  dasar: oneOf(DASAR_BIAYA_LABEL, 'Pilih dasar hitungan.'),
  rencana: isianRupiah,
  komitmen: isianRupiah,
  realisasi: isianRupiah,
  anggaranId: id.nullable(),
})
/** True: the clerk has read the warning (over a ceiling, over the quota) and goes on all the same. */
const setuju = z.boolean().optional()
const biayaView = z.object({
  id, anggaranId: text, komponen: oneOf(KOMPONEN_BIAYA_LABEL), uraian: text, dasar: oneOf(DASAR_BIAYA_LABEL), rencana: uang, komitmen: uang, realisasi: uang,
  /** Planned with all participants, and what it weighs on its line. */
  jumlah: uang, beban: uang,
}) // prettier-ignore
export const mataView = z.object({ id, sumber: oneOf(SUMBER_ANGGARAN_LABEL), kodeRekening: z.string(), uraian: z.string(), pagu: uang, beban: uang })
const pesertaView = z.object({
  id, pegawaiId: id, status: oneOf(STATUS_PESERTA_LABEL), nama: z.string(), nip: text, pangkat: text, jabatan: z.string(), unit: text,
  jpDiakui: z.int().nullable(), noSertifikat: text, catatan: text, terpakai: z.boolean(),
  /** The person is in the bin: no paper names them, the seat stays. */
  dihapus: z.boolean(), jam: z.int(), direncanakan: z.int(), kebutuhan: text,
}) // prettier-ignore
const programLain = z.object({ id, judul: z.string(), tahun: z.int() })
const peringatan = z.object({ peringatan: z.array(z.string()) })
const ids = z.array(id).min(1, 'Pilih dahulu pegawainya.').max(2000)

/** Training programmes of a year: content, costs, participants, status. */
export const pelatihanContract = {
  daftar: { kind: 'read', role: 'lihat', input: z.object({ tahun: tahunRencana }), output: z.array(programBaris) },
  /** Everything of one programme. `peringatan`: over the quota, or its lines over their ceilings. */
  get: {
    kind: 'read', role: 'lihat', input: z.object({ id }),
    output: z.object({
      program: pelatihanView,
      biaya: z.array(biayaView),
      peserta: z.array(pesertaView),
      anggaran: z.array(mataView),
      peringatan: z.array(z.string()),
      versiDari: programLain.nullable(),
      versiLanjutan: z.array(programLain.extend({ versi: z.int() })),
    }),
  },
  /** What the fields of a year's programmes may name. */
  rujukan: {
    kind: 'read', role: 'lihat', input: z.object({ tahun: tahunRencana }),
    output: z.object({
      bentuk: z.array(z.object({ kode: z.string(), jalur: oneOf(JALUR_LABEL), nama: z.string(), tanpaBiaya: z.boolean() })),
      mitra: z.array(z.object({ id, nama: z.string(), jenis: oneOf(JENIS_MITRA_LABEL) })),
    }),
  },
  tambah: { kind: 'change', role: 'pengelola', label: 'Menambah program pelatihan', undoable: true, input: pelatihanBaru, output: z.object({ id }) },
  /** Saves only the fields given; what would pass a ceiling or the quota is refused until `setuju`. */
  ubah: { kind: 'change', role: 'pengelola', label: 'Mengubah program pelatihan', undoable: true, input: isianPelatihan.partial().extend({ id, setuju }), output: nothing },
  /** Only a programme that has no attendance, certificate, evaluation or money paid. */
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus program pelatihan', undoable: true, input: z.object({ id }), output: nothing },
  /** `alasan` is required to put off or to cancel; what would pass a ceiling is refused until `setuju`. */
  ubahStatus: {
    kind: 'change', role: 'pengelola', label: 'Mengubah status program pelatihan', undoable: true,
    input: z.object({ id, status: oneOf(STATUS_PELATIHAN_LABEL), alasan: teks(500), setuju }), output: nothing,
  },
  /** The same content and costs in another year, as a proposal; with `peserta` its participants as candidates too. What would pass a ceiling there is refused until `setuju`. */
  gandakan: {
    kind: 'change', role: 'pengelola', label: 'Menggandakan program pelatihan', undoable: true,
    input: z.object({ id, tahun: tahunRencana, peserta: z.boolean(), setuju }), output: z.object({ id }),
  },
  /**
   * From needs to a programme: a new one of their competency (`pelatihanId` null), or an existing one, with their people as
   * candidates. Over the quota is refused until `setuju`.
   */
  dariKebutuhan: {
    kind: 'change', role: 'pengelola', label: 'Membuat program dari kebutuhan', undoable: true,
    input: z.object({ kebutuhanIds: z.array(id).min(1, 'Pilih dahulu kebutuhannya.').max(2000), pelatihanId: id.nullable(), prioritas: z.int().min(1).max(5).optional(), setuju }),
    output: z.object({ id }),
  },
  tambahBiaya: {
    kind: 'change', role: 'pengelola', label: 'Menambah butir biaya', undoable: true,
    input: isianBiaya.partial().required({ komponen: true }).extend({ pelatihanId: id, setuju }), output: peringatan.extend({ id }),
  },
  /** Saves only the fields given; what would push a line over its ceiling is refused until `setuju`. */
  ubahBiaya: { kind: 'change', role: 'pengelola', label: 'Mengubah butir biaya', undoable: true, input: isianBiaya.partial().extend({ id, setuju }), output: peringatan },
  hapusBiaya: { kind: 'change', role: 'pengelola', label: 'Menghapus butir biaya', undoable: true, input: z.object({ id }), output: nothing },
  /** While typing: what saving these fields of the item would push over a ceiling. Nothing is saved. */
  cekBiaya: { kind: 'read', role: 'lihat', input: isianBiaya.partial().extend({ id }), output: peringatan },
  /** Active staff with their hours and needs of the programme's year. */
  calon: {
    kind: 'read', role: 'lihat', input: z.object({ id }),
    output: z.array(z.object({
      id, nama: z.string(), nip: text, jabatan: z.string(), unit: text, jam: z.int(), direncanakan: z.int(), kurang: z.int(), kebutuhan: z.array(z.string()), sudah: z.boolean(),
    })),
  },
  /** Someone named twice or there already is refused; over the quota or a ceiling is refused until `setuju`. */
  tambahPeserta: {
    kind: 'change', role: 'pengelola', label: 'Menambah peserta pelatihan', undoable: true,
    input: z.object({ pelatihanId: id, pegawaiIds: ids, setuju }), output: peringatan,
  },
  /** Only who has no attendance, score, certificate or evaluation. */
  hapusPeserta: { kind: 'change', role: 'pengelola', label: 'Menghapus peserta pelatihan', undoable: true, input: z.object({ ids }), output: nothing },
  /** Before the programme runs; finished or not is told where it runs. */
  statusPeserta: {
    kind: 'change', role: 'pengelola', label: 'Mengubah status peserta', undoable: true,
    input: z.object({ ids, status: z.enum(['calon', 'diundang', 'batal'], 'Pilih status peserta.'), setuju }), output: peringatan,
  },
} as const // prettier-ignore
