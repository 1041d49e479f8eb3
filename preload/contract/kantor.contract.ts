import { z } from 'zod'
import { FORMULIR_LABEL } from '../../domain/formulir/jenis'
import { nothing, oneOf, teksOpsional, teksWajib } from './define'

const kertasTerpilih = z.partialRecord(oneOf(FORMULIR_LABEL), z.string())

/** Identity of the office and its letterhead. */
export const isianKantor = z.object({
  namaPemda: teksWajib('Isi nama pemerintah daerah, misalnya “Kabupaten Muara Jaya”.', 120),
  jenisPemda: z.enum(['kabupaten', 'kota']),
  namaKecamatan: teksWajib('Isi nama kecamatan, misalnya “Tanjung Raya”.', 120),
  alamat: teksOpsional(300),
  kodePos: teksOpsional(10).pipe(z.string().regex(/^\d{5}$/, 'Kode pos terdiri atas 5 angka.').nullable()),
  telepon: teksOpsional(60),
  posEl: teksOpsional(120).pipe(z.email('Alamat pos-el tidak lengkap, contoh: kecamatan@contoh.go.id.').nullable()),
  laman: teksOpsional(120),
  kotaPenandatanganan: teksWajib('Isi tempat penandatanganan, misalnya “Tanjung Raya”.', 120),
  kopBaris1: teksOpsional(160),
  kopBaris2: teksOpsional(160),
})

export const kantorView = z.object({
  namaPemda: z.string(),
  jenisPemda: z.enum(['kabupaten', 'kota']),
  namaKecamatan: z.string(),
  alamat: z.string().nullable(),
  kodePos: z.string().nullable(),
  telepon: z.string().nullable(),
  posEl: z.string().nullable(),
  laman: z.string().nullable(),
  kotaPenandatanganan: z.string(),
  kopBaris1: z.string().nullable(),
  kopBaris2: z.string().nullable(),
  /** Lines of the letterhead as printed: own text, or made from the identity. */
  kop: z.array(z.string()),
  /** data: URL of the checked and re-encoded logo. */
  logo: z.string().nullable(),
  /** The same of the state emblem for Form D; null: the logo stands there. */
  lambang: z.string().nullable(),
})

const langkah = z.object({
  kunci: z.enum(['identitas', 'pegawai', 'penilai', 'skp', 'bulan']),
  selesai: z.boolean(),
  jumlah: z.int(),
  dari: z.int(),
})

export const kantorContract = {
  get: { kind: 'read', role: 'lihat', input: nothing, output: kantorView.nullable() },
  save: { kind: 'change', role: 'pengelola', label: 'Mengubah identitas kantor', undoable: true, input: isianKantor.partial(), output: kantorView },
  /** Opens the system's dialog; null when the clerk cancels. */
  pilihLogo: { kind: 'change', role: 'pengelola', label: 'Mengganti logo', undoable: true, input: nothing, output: z.object({ logo: z.string() }).nullable() },
  hapusLogo: { kind: 'change', role: 'pengelola', label: 'Menghapus logo', undoable: true, input: nothing, output: nothing },
  /** The same for the state emblem on Form D. */
  pilihLambang: { kind: 'change', role: 'pengelola', label: 'Mengganti lambang negara', undoable: true, input: nothing, output: z.object({ lambang: z.string() }).nullable() },
  hapusLambang: { kind: 'change', role: 'pengelola', label: 'Menghapus lambang negara', undoable: true, input: nothing, output: nothing },
  /** The sizes in force, and the office's choice by form; forms without a choice use their own standard. */
  kertas: {
    kind: 'read', role: 'lihat', input: nothing,
    output: z.object({ ukuran: z.array(z.object({ nama: z.string(), lebar: z.number(), tinggi: z.number() })), pilihan: kertasTerpilih }),
  },
  aturKertas: {
    kind: 'change', role: 'pengelola', label: 'Mengubah kertas formulir', undoable: true,
    input: z.object({ formulir: oneOf(FORMULIR_LABEL), kertas: teksWajib('Pilih ukuran kertas.', 40).nullable() }),
    output: kertasTerpilih,
  },
  /** Which office is open, where its data is, and how far the first start has come. */
  keadaan: {
    kind: 'read', role: 'lihat', input: nothing,
    output: z.object({
      contoh: z.boolean(),
      adaContoh: z.boolean(),
      nama: z.string().nullable(),
      folderData: z.string(),
      hariIni: z.string(),
      awal: z.object({ langkah: z.int(), selesai: z.boolean() }),
    }),
  },
  /** Remembers the step of the first start; it is shown until `selesai`. */
  aturAwal: { kind: 'change', role: 'pengelola', label: 'Langkah mulai', input: z.object({ langkah: z.int().min(0).max(2), selesai: z.boolean() }), output: nothing },
  beranda: {
    kind: 'read', role: 'lihat', input: nothing,
    output: z.object({
      langkah: z.array(langkah),
      bulan: z.object({ periodeId: z.string(), nama: z.string(), status: z.string() }).nullable(),
      /** Appraisers who still have people without a rating this month, most first. */
      ditunggu: z.array(z.object({ penilai: z.string(), pegawaiId: z.string().nullable(), jumlah: z.int() })),
      cadanganTerakhir: z.string().nullable(),
      perluDicek: z.int(),
    }),
  },
  bukaFolderData: { kind: 'read', role: 'lihat', input: nothing, output: nothing },
  bukaContoh: { kind: 'change', role: 'lihat', label: 'Membuka kantor contoh', input: nothing, output: nothing },
  tutupContoh: { kind: 'change', role: 'lihat', label: 'Menutup kantor contoh', input: nothing, output: nothing },
  hapusContoh: { kind: 'change', role: 'lihat', label: 'Menghapus kantor contoh', input: nothing, output: nothing },
} as const // prettier-ignore
