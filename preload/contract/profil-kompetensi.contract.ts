import { z } from 'zod'
import { SERTIFIKAT } from '../../domain/berkas/lampiran'
import { TINGKAT_HUKUMAN_LABEL } from '../../domain/kompetensi/disiplin'
import { JP_TERBANYAK } from '../../domain/kompetensi/jam'
import { JENIS_PELATIHAN_LABEL, STATUS_SIASN_LABEL } from '../../domain/kompetensi/kompetensi'
import { berkasDitawarkan, berkasMasuk, id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'
import { tahunKompetensi, waktuTahunView } from './jam.contract'
import { barisProfil, entriSiasnView, profilView } from './profil-kompetensi-view.contract'

const JP_SALAH = `Jam pelajaran ditulis dengan angka bulat, 1 sampai ${JP_TERBANYAK.toLocaleString('id-ID')}.`
const riwayat = {
  nama: teksWajib('Isi nama pelatihan.', 300),
  jenis: oneOf(JENIS_PELATIHAN_LABEL, 'Pilih jenis pelatihan.'),
  bentuk: teksWajib('Pilih bentuk pelatihan.', 40),
  jp: z.int(JP_SALAH).min(1, JP_SALAH).max(JP_TERBANYAK, JP_SALAH),
  mulai: isoDate().nullable(),
  selesai: isoDate('Isi tanggal selesai.'),
  penyelenggara: teksOpsional(200),
  noSertifikat: teksOpsional(120),
  tanggalSertifikat: isoDate().nullable(),
  catatan: teksOpsional(1000),
  /** Left out: the file stays as it is; null: it is taken off. */
  berkas: berkasMasuk(SERTIFIKAT).nullable().optional(),
}
const urut = { path: ['selesai'], message: 'Tanggal selesai mendahului tanggal mulai.' }
const terurut = (row: { mulai: string | null; selesai: string }) => row.mulai === null || row.mulai <= row.selesai

/** A course outside the office's own programmes. */
export const isianRiwayat = z.object(riwayat).refine(terurut, urut)

export const isianHukuman = z
  .object({
    tingkat: oneOf(TINGKAT_HUKUMAN_LABEL, 'Pilih tingkat hukuman.'),
    tanggal: isoDate('Isi tanggal keputusan.'),
    selesai: isoDate().nullable(),
    noSk: teksOpsional(120),
    keterangan: teksOpsional(1000),
  })
  .refine(({ tanggal, selesai }) => selesai === null || selesai >= tanggal, { path: ['selesai'], message: 'Tanggal berakhir mendahului tanggal keputusan.' })

/** What a person can do, has learnt, and is counted for it. */
export const profilKompetensiContract = {
  /** Everyone in service, by name. */
  daftar: { kind: 'read', role: 'lihat', input: z.object({ tahun: tahunKompetensi }), output: z.object({ waktu: waktuTahunView, orang: z.array(barisProfil) }) },
  satu: { kind: 'read', role: 'lihat', input: z.object({ pegawaiId: id, tahun: tahunKompetensi }), output: profilView },
  tambahRiwayat: { kind: 'change', role: 'pengelola', label: 'Menambah riwayat pelatihan', undoable: true, input: z.object({ ...riwayat, pegawaiId: id }).refine(terurut, urut), output: z.object({ id }) },
  ubahRiwayat: { kind: 'change', role: 'pengelola', label: 'Mengubah riwayat pelatihan', undoable: true, input: z.object({ ...riwayat, id }).refine(terurut, urut), output: nothing },
  hapusRiwayat: { kind: 'change', role: 'pengelola', label: 'Menghapus riwayat pelatihan', undoable: true, input: z.object({ id }), output: nothing },
  /** The certificate of a course: `id` of the history's line, or of the participant of a programme. */
  bukaSertifikat: { kind: 'read', role: 'lihat', input: z.object({ id }), output: berkasDitawarkan },
  tambahHukuman: { kind: 'change', role: 'pengelola', label: 'Mencatat hukuman disiplin', undoable: true, input: isianHukuman.safeExtend({ pegawaiId: id }), output: z.object({ id }) },
  hapusHukuman: { kind: 'change', role: 'pengelola', label: 'Menghapus hukuman disiplin', undoable: true, input: z.object({ id }), output: nothing },
  /** Courses to be typed into SIASN, of one person or (null) everyone; with `semua` those recorded there already as well. */
  entriSiasn: { kind: 'read', role: 'lihat', input: z.object({ pegawaiId: id.nullable(), semua: z.boolean() }), output: z.array(entriSiasnView) },
  /** How far many courses have come on their way into SIASN. */
  aturSiasn: {
    kind: 'change', role: 'pengelola', label: 'Mengubah status SIASN', undoable: true,
    input: z.object({ kursus: z.array(z.object({ asal: z.enum(['program', 'riwayat']), id })).min(1, 'Pilih pelatihannya dahulu.').max(20_000), status: oneOf(STATUS_SIASN_LABEL) }),
    output: nothing,
  },
} as const // prettier-ignore
