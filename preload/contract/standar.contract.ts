import { z } from 'zod'
import { JENIS_KOMPETENSI_LABEL, TINGKAT_TERTINGGI } from '../../domain/kompetensi/kompetensi'
import { JENJANG_STANDAR_LABEL } from '../../domain/kompetensi/standar-bawaan'
import { id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'

const jenis = oneOf(JENIS_KOMPETENSI_LABEL, 'Pilih jenis kompetensi.')
const jabatan = teksWajib('Isi nama jabatan.', 200)
const kompetensi = teksWajib('Isi nama kompetensi.', 200)
const kunci = z.string().min(1).max(300)
const tingkatBukti = z.int('Tingkat adalah angka 0 sampai 5.').min(0, 'Tingkat paling rendah 0.').max(TINGKAT_TERTINGGI, 'Tingkat paling tinggi 5.')

/** A line of a post's standard; without `id` a new one. */
export const isianStandar = z.object({
  id: id.optional(),
  jabatan,
  jenis,
  kompetensi,
  tingkat: z.int('Tingkat adalah angka 1 sampai 5.').min(1, 'Tingkat paling rendah 1.').max(TINGKAT_TERTINGGI, 'Tingkat paling tinggi 5.'),
  keterangan: teksOpsional(500),
})
const baris = z.object({ id, jenis, kompetensi: z.string(), tingkat: z.int(), keterangan: z.string().nullable() })

/** What a person has shown. */
export const isianBukti = z.object({
  pegawaiId: id,
  jenis,
  kompetensi,
  tingkat: tingkatBukti,
  tanggal: isoDate('Isi tanggal bukti.'),
  dasar: teksOpsional(300),
})
const bukti = z.object({ id, jenis, kompetensi: z.string(), tingkat: z.int(), tanggal: z.string(), dasar: z.string().nullable() })

/** Posts changed and lines written. */
const hasil = z.object({ jabatan: z.int(), butir: z.int() })

/** Competency standards per post, and proof of what people have shown. */
export const standarContract = {
  /** Posts that active people hold today and posts that have a standard. */
  jabatan: {
    kind: 'read', role: 'lihat', input: nothing,
    output: z.array(z.object({
      kunci,
      jabatan: z.string(),
      orang: z.int(),
      /** Null: the level of such a post is not known, so that general competencies are filled in by hand. */
      jenjang: oneOf(JENJANG_STANDAR_LABEL).nullable(),
      teknis: z.int(),
      manajerial: z.int(),
      sosialKultural: z.int(),
      /** Technical competencies of such a post are at hand. */
      adaTeknisBawaan: z.boolean(),
    })),
  },
  satu: { kind: 'read', role: 'lihat', input: z.object({ kunci }), output: z.array(baris) },
  /** Names of competencies known so far, for the boxes where one is typed. */
  nama: { kind: 'read', role: 'lihat', input: nothing, output: z.array(z.object({ jenis, kompetensi: z.string() })) },
  simpan: { kind: 'change', role: 'pengelola', label: 'Menyimpan standar kompetensi', undoable: true, input: isianStandar, output: z.object({ id }) },
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus butir standar', undoable: true, input: z.object({ ids: z.array(id).min(1).max(500) }), output: nothing },
  /** Fills what is missing: general competencies at the level of the post, technical ones where the post is known. Nothing that is there is changed. */
  isiBawaan: {
    kind: 'change', role: 'pengelola', label: 'Mengisi standar bawaan', undoable: true,
    input: z.object({ jabatan: z.array(jabatan).min(1).max(500) }),
    output: hasil.extend({
      /** Posts whose level is not known. */
      tanpaJenjang: z.array(z.string()),
    }),
  },
  /** Copies what is missing from another post. */
  salin: { kind: 'change', role: 'pengelola', label: 'Menyalin standar kompetensi', undoable: true, input: z.object({ dari: kunci, ke: z.array(jabatan).min(1).max(500) }), output: hasil },

  /** Everything a person has shown, newest first. */
  bukti: { kind: 'read', role: 'lihat', input: z.object({ pegawaiId: id }), output: z.array(bukti) },
  tambahBukti: { kind: 'change', role: 'pengelola', label: 'Menambah bukti kompetensi', undoable: true, input: isianBukti, output: z.object({ id }) },
  ubahBukti: { kind: 'change', role: 'pengelola', label: 'Mengubah bukti kompetensi', undoable: true, input: isianBukti.omit({ pegawaiId: true }).extend({ id }), output: nothing },
  hapusBukti: { kind: 'change', role: 'pengelola', label: 'Menghapus bukti kompetensi', undoable: true, input: z.object({ id }), output: nothing },
  /** The people of a post against its standard: the newest proof of each competency. */
  kisi: {
    kind: 'read', role: 'lihat', input: z.object({ kunci }),
    output: z.object({
      /** Today as the office's computer has it: the day that proof is of unless another is typed. */
      hariIni: z.string(),
      butir: z.array(z.object({ jenis, kompetensi: z.string(), tingkat: z.int() })),
      orang: z.array(z.object({
        pegawaiId: id,
        nama: z.string(),
        nip: z.string().nullable(),
        unit: z.string().nullable(),
        /** In the order of `butir`. */
        nilai: z.array(z.object({ tingkat: z.int(), tanggal: z.string(), dasar: z.string().nullable() }).nullable()),
      })),
    }),
  },
  /** Cells of the grid: proof of one day and one basis; `tingkat` null takes the newest proof away. */
  isiKisi: {
    kind: 'change', role: 'pengelola', label: 'Mengisi bukti kompetensi', undoable: true,
    input: z.object({
      tanggal: isoDate('Isi tanggal bukti.'),
      dasar: teksOpsional(300),
      isi: z.array(z.object({ pegawaiId: id, jenis, kompetensi, tingkat: tingkatBukti.nullable() })).min(1).max(2000),
    }),
    output: nothing,
  },
} as const // prettier-ignore
