import { z } from 'zod'
import { ASPEK_LABEL, JENIS_RHK_LABEL, KELUARGA_FORM_LABEL, KLASIFIKASI_RHK_LABEL, NILAI_LABEL, PENDEKATAN_LABEL, PERSPEKTIF_LABEL, SIFAT_TARGET_LABEL } from '../../domain/skp/skp' // prettier-ignore
import { LINGKUP_LABEL } from '../../domain/skp/templat'
import { id, nothing, oneOf, teks, teksOpsional, teksWajib } from './define'
import { templatRingkas } from './skp-view.contract'

const kode = z.string().min(1).max(120)
const indikator = z.object({
  aspek: oneOf(ASPEK_LABEL).nullable(),
  perspektif: oneOf(PERSPEKTIF_LABEL).nullable(),
  teks: teks(2000),
  target_teks: teks(300),
  target_min: z.number().nullable(),
  target_maks: z.number().nullable(),
  satuan: teksOpsional(80).nullable(),
  sifat: oneOf(SIFAT_TARGET_LABEL).nullable(),
  target_bulanan: teksOpsional(300).nullable(),
})
const rhk = z.object({
  kode: z.string().max(120).nullable(),
  jenis: oneOf(JENIS_RHK_LABEL),
  klasifikasi: oneOf(KLASIFIKASI_RHK_LABEL),
  intervensi: z.string().nullable(),
  intervensi_alternatif: z.array(z.string()).nullish(),
  penugasan_dari: teksOpsional(300).nullable(),
  teks: teks(2000),
  indikator: z.array(indikator).max(40),
  rencana_aksi: z.array(teks(1000)).max(40).optional(),
})
const butir = z.array(teks(1000)).max(60)

/** The content of a template: what templat_skp.isi holds. */
export const isiTemplat = z.object({
  jabatan: z.array(teksWajib('Nama jabatan tidak boleh kosong.', 200)).max(60),
  rhk: z.array(rhk).max(60),
  lampiran: z.object({ dukungan: butir, pertanggungjawaban: butir, konsekuensi: butir }),
  perilaku: z.partialRecord(oneOf(NILAI_LABEL), teks(2000)),
})
export type IsiTemplatView = z.output<typeof isiTemplat>

const editable = { kind: 'change', role: 'pengelola', undoable: true } as const

// prettier-ignore
export const templatContract = {
  /** The office's own copies in place of the standard ones they were made from. */
  daftar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(templatRingkas) },
  satu: { kind: 'read', role: 'lihat', input: z.object({ kode }), output: templatRingkas.extend({ isi: isiTemplat, adaBawaan: z.boolean() }) },
  /** Writes to the office's own copy, made now if there was none; the standard one is never changed. Gives back its code. */
  ubah: { ...editable, label: 'Mengubah templat SKP', input: z.object({ kode, nama: teksWajib('Isi nama templat.', 200).optional(), lingkup: oneOf(LINGKUP_LABEL).optional(), keluargaForm: oneOf(KELUARGA_FORM_LABEL).optional(), pendekatan: oneOf(PENDEKATAN_LABEL).optional(), isi: isiTemplat.optional() }), output: z.object({ kode: z.string() }) },
  dariSkp: { ...editable, label: 'Membuat templat dari SKP', input: z.object({ skpId: id, nama: teksWajib('Isi nama templat.', 200) }), output: z.object({ kode: z.string() }) },
  /** Removes the office's own copy; where a standard one is behind it, that one is used again. */
  kembaliKeBawaan: { ...editable, label: 'Mengembalikan templat ke bawaan', input: z.object({ kode }), output: nothing },
} as const
