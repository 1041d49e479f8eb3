import { z } from 'zod'
import { id, isoDate, nothing, teksOpsional, teksWajib } from './define'

/** A colleague or an outside official. */
export const pihak = z.object({ jenis: z.enum(['pegawai', 'luar']), id })
const pihakView = pihak.extend({ nama: z.string(), jabatan: z.string() })

export const isianPejabatLuar = z.object({
  nama: teksWajib('Isi nama pejabat.', 160),
  nip: teksOpsional(40),
  pangkat: teksOpsional(80),
  jabatan: teksWajib('Isi jabatannya, misalnya “Sekretaris Daerah”.', 200),
  instansi: teksWajib('Isi instansinya, misalnya “Pemerintah Kabupaten Muara Jaya”.', 200),
})
const pejabatLuarView = z.object({ id, nama: z.string(), nip: z.string().nullable(), pangkat: z.string().nullable(), jabatan: z.string(), instansi: z.string() })

const orang = z.object({
  pegawaiId: id,
  nama: z.string(),
  jabatan: z.string(),
  unit: z.string().nullable(),
  golongan: z.string().nullable(),
  penilai: pihakView.nullable(),
  atasan: pihakView.nullable(),
  /** One sentence about what to look at; null where nothing is doubtful. */
  perluDicek: z.string().nullable(),
})

export const penilaiContract = {
  /** Who appraises whom on a day. Active people only. */
  pohon: {
    kind: 'read', role: 'lihat', input: z.object({ tanggal: isoDate() }),
    output: z.array(orang.extend({ relasiId: id.nullable(), berlakuDari: z.string().nullable(), dasar: z.string().nullable() })),
  },
  /** Proposed from the posts of that day for the whole office; `berubah` where it differs from what is in force. */
  usulan: { kind: 'read', role: 'lihat', input: z.object({ tanggal: isoDate() }), output: z.array(orang.extend({ berubah: z.boolean() })) },
  /** Puts the proposal in force from a day on, for the people named or for all; the former relation ends the day before. */
  terapkan: {
    kind: 'change', role: 'pengelola', label: 'Menerapkan usulan penilai', undoable: true,
    input: z.object({ berlakuDari: isoDate(), pegawaiIds: z.array(id).max(5000).optional() }), output: z.object({ diterapkan: z.int() }),
  },
  /** Sets the appraiser of one or many; without `atasan` it is the appraiser's own appraiser. */
  atur: {
    kind: 'change', role: 'pengelola', label: 'Mengatur penilai', undoable: true,
    input: z.object({ pegawaiIds: z.array(id).min(1).max(5000), penilai: pihak, atasan: pihak.nullable().optional(), berlakuDari: isoDate(), dasar: teksOpsional(200).optional() }),
    output: nothing,
  },
  hapusRelasi: { kind: 'change', role: 'pengelola', label: 'Menghapus penilai', undoable: true, input: z.object({ id }), output: nothing },
  pejabatLuar: { kind: 'read', role: 'lihat', input: nothing, output: z.array(pejabatLuarView) },
  tambahPejabatLuar: { kind: 'change', role: 'pengelola', label: 'Menambah pejabat luar', undoable: true, input: isianPejabatLuar, output: z.object({ id }) },
  savePejabatLuar: { kind: 'change', role: 'pengelola', label: 'Mengubah pejabat luar', undoable: true, input: isianPejabatLuar.partial().extend({ id }), output: nothing },
  hapusPejabatLuar: { kind: 'change', role: 'pengelola', label: 'Menghapus pejabat luar', undoable: true, input: z.object({ id }), output: nothing },
  /** Who appraises the Camat: an outside official, by default the Sekretaris Daerah. */
  penilaiCamat: { kind: 'read', role: 'lihat', input: nothing, output: z.object({ penilaiLuarId: id.nullable(), atasanLuarId: id.nullable() }) },
  aturPenilaiCamat: {
    kind: 'change', role: 'pengelola', label: 'Mengatur penilai Camat', undoable: true,
    input: z.object({ penilaiLuarId: id.nullable(), atasanLuarId: id.nullable() }), output: nothing,
  },
} as const // prettier-ignore
