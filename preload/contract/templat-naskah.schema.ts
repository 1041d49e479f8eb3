import { z } from 'zod'
import { GAYA_BUTIR_LABEL, GAYA_MEDAN_LABEL, KELUARGA_NASKAH_LABEL, FON_LABEL, KOP_LABEL, OPERATOR_LABEL, RATA_LABEL, SIFAT_NASKAH_LABEL, SUMBER_LABEL, type Blok, type Templat } from '../../domain/naskah/templat'
import { JENIS_MEDAN_LABEL } from '../../domain/naskah/medan'
import { oneOf, potonganTeks, teks } from './define'

/** How much a template may hold: far more than any letter, far less than would hang the computer. */
export const BATAS_TEMPLAT = { medan: 60, blok: 200, potongan: 200, butir: 60, kolom: 12, dalam: 4 } as const

/** No name that every object has by birth. */
const kodeMedan = z.string().regex(/^(?!constructor$)[a-z][a-z0-9_]{0,29}$/, 'Kode isian terdiri atas huruf kecil, angka, dan garis bawah, paling panjang 30.')
/** "tujuan", "pegawai.nama", "rekap.pegawai". */
const rujukan = z.string().regex(/^(?!constructor$)[a-z][a-z0-9_]{0,29}(\.[a-z][a-z0-9_]{0,29})?$/, 'Kode isian tidak dikenal.')
const ya = z.boolean().optional()
const tampilan = { tebal: ya, miring: ya, garis: ya }

const potongan = z.union([
  z.strictObject({ ...tampilan, teks: potonganTeks(10_000) }),
  z.strictObject({ ...tampilan, medan: rujukan, gaya: oneOf(GAYA_MEDAN_LABEL).optional() }),
])
const kalimat = z.array(potongan).max(BATAS_TEMPLAT.potongan)
const butir = z.strictObject({ ulang: rujukan.optional(), isi: kalimat })
const barisIsian = z.strictObject({
  label: teks(100),
  isi: kalimat.optional(),
  gaya: oneOf(GAYA_BUTIR_LABEL).optional(),
  butir: z.array(butir).max(BATAS_TEMPLAT.butir).optional(),
})
const kolom = z.strictObject({ judul: teks(100), ulang: rujukan.optional(), lebar: z.number().min(0.1).max(20), rata: oneOf(RATA_LABEL).optional(), jumlah: ya, isi: kalimat })
const syarat = z.strictObject({ medan: rujukan, operator: oneOf(OPERATOR_LABEL), nilai: teks(300).optional() })

/** Blocks within blocks end after a few levels, so that no template nests without end. */
const blok = (depth: number): z.ZodType<Blok> => {
  const flat = [
    z.strictObject({ jenis: z.literal('paragraf'), isi: kalimat, rata: oneOf(RATA_LABEL).optional(), inden: ya, ukuran: z.number().min(6).max(48).optional() }),
    z.strictObject({ jenis: z.literal('butir'), gaya: oneOf(GAYA_BUTIR_LABEL), butir: z.array(butir).min(1).max(BATAS_TEMPLAT.butir) }),
    z.strictObject({ jenis: z.literal('isian'), baris: z.array(barisIsian).min(1).max(BATAS_TEMPLAT.butir), inden: ya }),
    z.strictObject({ jenis: z.literal('tabel'), dari: rujukan, bernomor: z.boolean(), tinggi: z.number().min(1).max(12).optional(), kolom: z.array(kolom).min(1).max(BATAS_TEMPLAT.kolom) }),
    z.strictObject({ jenis: z.literal('halaman_baru'), lembar: ya }),
  ] as const
  if (depth === 0) return z.discriminatedUnion('jenis', flat)
  const inner = z.array(blok(depth - 1)).max(BATAS_TEMPLAT.blok)
  return z.discriminatedUnion('jenis', [
    ...flat,
    z.strictObject({ jenis: z.literal('bila'), syarat, isi: inner }),
    z.strictObject({ jenis: z.literal('ulang'), dari: rujukan, isi: inner }),
  ])
}

const medan = z.strictObject({
  kode: kodeMedan,
  label: teks(100).pipe(z.string().min(1, 'Isi nama isian.')),
  jenis: oneOf(JENIS_MEDAN_LABEL),
  wajib: z.boolean(),
  bantuan: teks(300).optional(),
  bawaan: teks(10_000).optional(),
  pilihan: z.array(teks(200)).max(50).optional(),
  kolom: z.array(z.strictObject({ kode: kodeMedan, label: teks(100) })).max(BATAS_TEMPLAT.kolom).optional(),
})
const mm = z.number().min(0).max(100)
const kursi = z.string().max(200).regex(/^(camat|sekcam|lurah:.+|kasi:.+|luar:.+)$/, 'Pilih pejabat penanda tangan.')

/** Who signs, as a choice: a seat, and who signs for it. */
export const pilihanPejabat = z.strictObject({ kursi, an: kursi.optional(), ub: kursi.optional() })

/**
 * The whole of a template: a closed set of data, checked when it is saved, when it comes from another office's file and
 * when it is read back. Nothing in it is code or HTML. Its meaning is checked by domain/naskah/periksa-templat.ts.
 */
export const templatSchema: z.ZodType<Templat, Templat> = z.strictObject({
  keluarga: oneOf(KELUARGA_NASKAH_LABEL),
  judul: teks(200),
  tentang: kalimat,
  sumber: oneOf(SUMBER_LABEL),
  medan: z.array(medan).max(BATAS_TEMPLAT.medan),
  isi: z.array(blok(BATAS_TEMPLAT.dalam)).max(BATAS_TEMPLAT.blok),
  ttd: z.array(z.strictObject({ dari: z.enum(['penanda_tangan', 'medan']), medan: kodeMedan.optional(), pengantar: teks(200).optional(), tempatTanggal: z.boolean() })).max(6),
  pejabat: pilihanPejabat,
  penomoran: z.strictObject({ pola: teks(120), klasifikasi: teks(40), buku: teks(40).pipe(z.string().min(1, 'Isi nama buku nomor.')) }).nullable(),
  kepala: z.strictObject({
    sifat: oneOf(SIFAT_NASKAH_LABEL),
    lampiran: teks(200),
    hal: kalimat,
    kepada: z.array(teks(300)).max(20),
    di: teks(200),
    tembusan: z.array(teks(300)).max(20),
  }),
  kop: oneOf(KOP_LABEL),
  kertas: z.strictObject({
    ukuran: teks(40),
    orientasi: z.enum(['tegak', 'mendatar']),
    margin: z.strictObject({ atas: mm, kanan: mm, bawah: mm, kiri: mm }),
    huruf: z.number().min(7).max(16),
    fon: oneOf(FON_LABEL),
    spasi: z.number().min(1).max(2),
  }),
}) as unknown as z.ZodType<Templat, Templat>
