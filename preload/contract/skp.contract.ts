import { z } from 'zod'
import { ASPEK_LABEL, JENIS_LAMPIRAN_LABEL, JENIS_RHK_LABEL, KELUARGA_FORM_LABEL, KLASIFIKASI_RHK_LABEL, NILAI_LABEL, PENDEKATAN_LABEL, PERSPEKTIF_LABEL, SIFAT_TARGET_LABEL } from '../../domain/skp/skp' // prettier-ignore
import { id, isoDate, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'
import { matriksView, papanSkp, pratinjauBaris, skpView } from './skp-view.contract'

const tahun = z.int().min(2000, 'Tahun tidak benar.').max(2199, 'Tahun tidak benar.')
const rentang = { mulai: isoDate('Isi tanggal mulai.'), selesai: isoDate('Isi tanggal selesai.') }
const templatKode = z.string().min(1).max(120)

/** Where the content of a new SKP comes from. */
export const sumberSkp = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('kosong') }),
  z.object({ jenis: z.literal('templat'), kode: templatKode }),
  z.object({ jenis: z.literal('salin'), skpId: id }),
])

export const buatSkp = z.object({ pegawaiId: id, tahun, ...rentang, sumber: sumberSkp })
export const gantiSkp = z.object({
  skpId: id,
  mulai: isoDate('Isi tanggal mulai SKP pengganti.'),
  alasan: teksWajib('Tulis alasan perubahan, misalnya “Pindah jabatan menjadi Lurah”.', 500),
  sumber: z.discriminatedUnion('jenis', [z.object({ jenis: z.literal('sama') }), ...sumberSkp.options]).default({ jenis: 'sama' }),
})
export const ubahSkp = z.object({
  skpId: id,
  mulai: isoDate().optional(),
  selesai: isoDate().optional(),
  keluargaForm: oneOf(KELUARGA_FORM_LABEL).optional(),
  pendekatan: oneOf(PENDEKATAN_LABEL).optional(),
})
export const ubahRhk = z.object({
  rhkId: id,
  teks: teks(2000).optional(),
  jenis: oneOf(JENIS_RHK_LABEL).optional(),
  klasifikasi: oneOf(KLASIFIKASI_RHK_LABEL).optional(),
  /** A result of the appraiser; null takes the link away. */
  atasanRhkId: id.nullable().optional(),
  atasanTeks: teksOpsional(2000).optional(),
  penugasanDari: teksOpsional(300).optional(),
})
export const ubahIndikator = z.object({
  indikatorId: id,
  aspek: oneOf(ASPEK_LABEL).nullable().optional(),
  perspektif: oneOf(PERSPEKTIF_LABEL).nullable().optional(),
  teks: teks(2000).optional(),
  targetTeks: teks(300).optional(),
  targetMin: z.number().nullable().optional(),
  targetMaks: z.number().nullable().optional(),
  satuan: teksOpsional(80).optional(),
  sifat: oneOf(SIFAT_TARGET_LABEL).nullable().optional(),
  targetBulanan: teksOpsional(300).optional(),
  sumberData: teksOpsional(300).optional(),
})
const pilihan = z.array(z.object({ pegawaiId: id, templatKode })).max(20_000)
/** Moves a row to before the one now at `ke` (0 is first) among its own kind. */
const ke = z.int().min(0).max(10_000)
const LANGKAH_BANYAK = { ajukan: 1, setujui: 1, ajukan_dan_setujui: 1, kembalikan: 1, tutup: 1, arsipkan: 1 } as const
const baru = z.object({ id: z.string() })
const editable = { kind: 'change', role: 'pengelola', undoable: true } as const
const read = { kind: 'read', role: 'lihat' } as const

// prettier-ignore
export const skpContract = {
  papan: { ...read, input: z.object({ tahun }), output: papanSkp },
  satu: { ...read, input: z.object({ skpId: id }), output: skpView },
  /** SKP to copy from: the person's own of earlier years first, then colleagues with the same post, then others. */
  sumber: { ...read, input: z.object({ pegawaiId: id, tahun }), output: z.object({
    bebas: z.object(rentang).nullable(),
    templat: z.object({ kode: z.string(), nama: z.string(), alasan: z.string() }).nullable(),
    skp: z.array(z.object({ skpId: z.string(), kelompok: z.enum(['sendiri', 'jabatan_sama', 'lain']), nama: z.string(), jabatan: z.string(), tahun: z.int(), rhk: z.int() })),
  }) },
  sampah: { ...read, input: nothing, output: z.array(z.object({ skpId: z.string(), nama: z.string(), nip: z.string().nullable(), tahun: z.int(), mulai: z.string(), selesai: z.string(), dihapusPada: z.string() })) },
  matriks: { ...read, input: z.object({ penilaiId: id, tahun }), output: matriksView },
  /** People who appraise someone in the year, with how many. */
  pimpinan: { ...read, input: z.object({ tahun }), output: z.array(z.object({ pegawaiId: z.string(), nama: z.string(), jabatan: z.string(), anggota: z.int() })) },
  /** What giving would do to each: which template (or the own SKP of last year) and why, or why nothing. Writes nothing. */
  pratinjauBerikan: { ...read, input: z.object({ tahun, ...rentang, pegawaiIds: z.array(id).max(20_000), pilihan: pilihan.default([]), utamakanTahunLalu: z.boolean().default(false) }), output: z.array(pratinjauBaris) },

  berikan: { ...editable, label: 'Memberi SKP dari templat', input: z.object({ tahun, ...rentang, pilihan }), output: z.object({ dibuat: z.int(), tertaut: z.int(), skpIds: z.array(z.string()), dilewati: z.array(z.object({ pegawaiId: z.string(), alasan: z.string() })) }) },
  buat: { ...editable, label: 'Membuat SKP', input: buatSkp, output: baru },
  ubah: { ...editable, label: 'Mengubah keterangan SKP', input: ubahSkp, output: nothing },
  hapus: { ...editable, label: 'Membuang SKP', input: z.object({ skpId: id }), output: nothing },
  pulihkan: { ...editable, label: 'Memulihkan SKP', input: z.object({ skpId: id }), output: nothing },

  ajukan: { ...editable, label: 'Mengajukan SKP', input: z.object({ skpId: id }), output: nothing },
  kembalikan: { ...editable, label: 'Mengembalikan SKP ke draf', input: z.object({ skpId: id, catatan: teksWajib('Tulis catatan pengembalian.', 1000) }), output: nothing },
  setujui: { ...editable, label: 'Menyetujui SKP', input: z.object({ skpId: id, tanggal: isoDate('Isi tanggal penetapan.') }), output: nothing },
  tutup: { ...editable, label: 'Menutup SKP', input: z.object({ skpId: id }), output: nothing },
  arsipkan: { ...editable, label: 'Mengarsipkan SKP', input: z.object({ skpId: id }), output: nothing },
  ganti: { ...editable, label: 'Mengganti SKP', input: gantiSkp, output: baru },
  /** One step for many; those it cannot be done to are told and left as they are. */
  langkahBanyak: { ...editable, label: 'Mengajukan, menyetujui, atau menutup SKP', input: z.object({ skpIds: z.array(id).min(1, 'Pilih SKP dahulu.').max(20_000), langkah: oneOf(LANGKAH_BANYAK), tanggal: isoDate().optional(), catatan: teksOpsional(1000).optional() }), output: z.object({ berhasil: z.int(), ditolak: z.array(z.object({ skpId: z.string(), nama: z.string(), alasan: z.string() })) }) },
  /** Links results to the appraiser's by the templates' keys, where nothing is chosen yet. Drafts only. */
  tautkan: { ...editable, label: 'Menautkan hasil kerja pimpinan', input: z.object({ tahun }), output: z.object({ tertaut: z.int() }) },

  tambahRhk: { ...editable, label: 'Menambah hasil kerja', input: z.object({ skpId: id, jenis: oneOf(JENIS_RHK_LABEL) }), output: baru },
  ubahRhk: { ...editable, label: 'Mengubah hasil kerja', input: ubahRhk, output: nothing },
  hapusRhk: { ...editable, label: 'Menghapus hasil kerja', input: z.object({ rhkId: id }), output: nothing },
  pindahRhk: { ...editable, label: 'Memindah hasil kerja', input: z.object({ rhkId: id, ke }), output: nothing },
  tambahIndikator: { ...editable, label: 'Menambah indikator', input: z.object({ rhkId: id, ke: ke.optional() }), output: baru },
  ubahIndikator: { ...editable, label: 'Mengubah indikator', input: ubahIndikator, output: nothing },
  hapusIndikator: { ...editable, label: 'Menghapus indikator', input: z.object({ indikatorId: id }), output: nothing },
  pindahIndikator: { ...editable, label: 'Memindah indikator', input: z.object({ indikatorId: id, ke }), output: nothing },
  ubahPerilaku: { ...editable, label: 'Mengubah ekspektasi perilaku', input: z.object({ skpId: id, nilaiKode: oneOf(NILAI_LABEL), ekspektasi: teks(2000) }), output: nothing },
  tambahLampiran: { ...editable, label: 'Menambah butir lampiran', input: z.object({ skpId: id, jenis: oneOf(JENIS_LAMPIRAN_LABEL), teks: teks(1000).default('') }), output: baru },
  ubahLampiran: { ...editable, label: 'Mengubah butir lampiran', input: z.object({ lampiranId: id, teks: teks(1000) }), output: nothing },
  hapusLampiran: { ...editable, label: 'Menghapus butir lampiran', input: z.object({ lampiranId: id }), output: nothing },
  pindahLampiran: { ...editable, label: 'Memindah butir lampiran', input: z.object({ lampiranId: id, ke }), output: nothing },
} as const
