import { z } from 'zod'
import { ARAH_DAMPAK_LABEL } from '../../domain/pelatihan/evaluasi'
import { id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'
import { cekView, evaluasiView, masukanView, ringkasView } from './evaluasi-pelatihan-view.contract'

const tahun = z.int('Tahun adalah angka.').min(2000, 'Isi tahun 2000 sampai 2100.').max(2100, 'Isi tahun 2000 sampai 2100.')
/** Points by the question's code; whether they lie on the programme's own scale is checked against its rule. */
const jawaban = z.record(z.string().max(40), z.number('Isi dengan angka.')).refine((nilai) => Object.keys(nilai).length > 0, 'Isi paling sedikit satu jawaban.')
const angka = z.number('Isi dengan angka.').min(-1e12, 'Angkanya terlalu besar.').max(1e12, 'Angkanya terlalu besar.').nullable()
const nilaiTes = z.number('Isi dengan angka.').min(0, 'Isi dengan angka 0 sampai 100.').max(100, 'Isi dengan angka 0 sampai 100.').nullable()

export const isianLembar = z.object({
  /** Null: anonymous. */
  pesertaId: id.nullable(),
  nilai: jawaban,
  saran: teksOpsional(2000),
  tanggal: isoDate('Isi tanggal lembar ini.'),
})
export const isianCek = z.object({
  nilai: jawaban,
  catatan: teksOpsional(2000),
  penilai: teksOpsional(200),
  tanggal: isoDate('Isi tanggal cek.'),
})
export const isianDampak = z.object({
  indikatorId: id.nullable(),
  nama: teksWajib('Isi nama indikator.', 500),
  satuan: teksOpsional(60),
  arah: oneOf(ARAH_DAMPAK_LABEL),
  sebelum: angka,
  tanggalSebelum: isoDate().nullable(),
  sesudah: angka,
  tanggalSesudah: isoDate().nullable(),
  keterangan: teksOpsional(1000),
})
const poin = z.number('Isi dengan angka.').min(1, 'Isi dengan angka 1 sampai 5.').max(5, 'Isi dengan angka 1 sampai 5.').nullable()
/** Null: as the rule says. */
export const isianAmbang = z.object({
  reaksi: poin,
  belajar: z.number('Isi dengan angka.').min(0, 'Isi dengan angka 0 sampai 100.').max(100, 'Isi dengan angka 0 sampai 100.').nullable(),
  perilaku: poin,
  dampak: z.number('Isi dengan angka.').min(0, 'Isi dengan persen 0 sampai 1.000.').max(1000, 'Isi dengan persen 0 sampai 1.000.').nullable(),
})
export const isianRancangUlang = z.object({
  alasan: teksWajib('Isi alasan program ini dirancang ulang.', 2000),
  perubahan: teksWajib('Tulis apa yang akan diubah pada versi berikutnya.', 4000),
  tahun,
  /** Remarks that the next version answers. */
  jawab: z.array(z.object({ sumber: z.enum(['reaksi', 'cek']), id })).max(2000),
  /** Whether those who fell short are taken along as candidates. */
  peserta: z.enum(['tidak', 'di_bawah']),
  /** What would pass a ceiling of that year is refused until the clerk agrees. */
  setuju: z.boolean().optional(),
})

/** Whether programmes helped, on four levels, and their redesign. */
export const evaluasiPelatihanContract = {
  /** Finished programmes of a year with their four levels. */
  ringkas: { kind: 'read', role: 'lihat', input: z.object({ tahun }), output: z.array(ringkasView) },
  /** One programme, in whatever status. */
  satu: { kind: 'read', role: 'lihat', input: z.object({ pelatihanId: id }), output: evaluasiView },
  /** Superiors' checks that are due or overdue today, of all programmes. */
  cekJatuhTempo: { kind: 'read', role: 'lihat', input: nothing, output: z.array(cekView) },
  /** All remarks about the programmes of a year. */
  masukan: { kind: 'read', role: 'lihat', input: z.object({ tahun }), output: z.array(masukanView) },
  tambahLembar: { kind: 'change', role: 'pengelola', label: 'Mengetik lembar reaksi', undoable: true, input: isianLembar.extend({ pelatihanId: id }), output: z.object({ id }) },
  ubahLembar: { kind: 'change', role: 'pengelola', label: 'Mengubah lembar reaksi', undoable: true, input: isianLembar.extend({ id }), output: nothing },
  hapusLembar: { kind: 'change', role: 'pengelola', label: 'Menghapus lembar reaksi', undoable: true, input: z.object({ id }), output: nothing },
  /** Scores of the tests before and after, one or a pasted block; a key left out is left as it is. */
  simpanTes: {
    kind: 'change', role: 'pengelola', label: 'Mengisi nilai tes', undoable: true,
    input: z.object({ pelatihanId: id, nilai: z.array(z.object({ pesertaId: id, pra: nilaiTes.optional(), pasca: nilaiTes.optional() })).max(2000) }),
    output: nothing,
  },
  /** Records the superior's check, or writes over the one there is. */
  simpanCek: { kind: 'change', role: 'pengelola', label: 'Mengisi cek atasan', undoable: true, input: isianCek.extend({ pesertaId: id }), output: nothing },
  hapusCek: { kind: 'change', role: 'pengelola', label: 'Menghapus cek atasan', undoable: true, input: z.object({ pesertaId: id }), output: nothing },
  /** SKP indicators of the participants, with the months whose realisation is a number. */
  pilihanIndikator: {
    kind: 'read', role: 'lihat', input: z.object({ pelatihanId: id }),
    output: z.array(
      z.object({
        id, teks: z.string(), satuan: z.string().nullable(), arah: oneOf(ARAH_DAMPAK_LABEL), pegawai: z.string(), tahun: z.int(), target: z.string(),
        realisasi: z.array(z.object({ tanggal: z.string(), tahun: z.int(), bulan: z.int(), nilai: z.number() })),
      }),
    ),
  },
  tambahDampak: { kind: 'change', role: 'pengelola', label: 'Menambah indikator hasil', undoable: true, input: isianDampak.extend({ pelatihanId: id }), output: z.object({ id }) },
  ubahDampak: { kind: 'change', role: 'pengelola', label: 'Mengubah indikator hasil', undoable: true, input: isianDampak.extend({ id }), output: nothing },
  hapusDampak: { kind: 'change', role: 'pengelola', label: 'Menghapus indikator hasil', undoable: true, input: z.object({ id }), output: nothing },
  aturAmbang: { kind: 'change', role: 'pengelola', label: 'Mengatur ambang evaluasi', undoable: true, input: isianAmbang.extend({ pelatihanId: id }), output: nothing },
  /** Drafts the next version, linked to this one. */
  rancangUlang: { kind: 'change', role: 'pengelola', label: 'Merancang ulang program', undoable: true, input: isianRancangUlang.extend({ pelatihanId: id }), output: z.object({ id }) },
} as const // prettier-ignore
