import { z } from 'zod'
import { JENIS_UNIT_LABEL } from '../../domain/pegawai/unit'
import { id, nothing, oneOf, teksWajib } from './define'

export const isianUnit = z.object({
  nama: teksWajib('Isi nama unit.', 160),
  jenis: oneOf(JENIS_UNIT_LABEL, 'Pilih jenis unit.'),
  indukId: id.nullable(),
})
export const unitView = z.object({
  id,
  indukId: id.nullable(),
  nama: z.string(),
  jenis: oneOf(JENIS_UNIT_LABEL),
  urutan: z.int(),
  aktif: z.boolean(),
  /** People whose post of today is in this very unit. */
  jumlahPegawai: z.int(),
})

export const unitContract = {
  /** Parents before children, in the order of the tree. */
  list: { kind: 'read', role: 'lihat', input: nothing, output: z.array(unitView) },
  tambah: { kind: 'change', role: 'pengelola', label: 'Menambah unit', undoable: true, input: isianUnit, output: z.object({ id }) },
  save: { kind: 'change', role: 'pengelola', label: 'Mengubah unit', undoable: true, input: isianUnit.partial().extend({ id }), output: nothing },
  /** Moves a unit one place up (-1) or down (1) among its siblings. */
  geser: { kind: 'change', role: 'pengelola', label: 'Mengurutkan unit', undoable: true, input: z.object({ id, arah: z.union([z.literal(-1), z.literal(1)]) }), output: nothing },
  /** Refused while people or other units hang on it; a unit in a past history is put out of use instead. */
  hapus: { kind: 'change', role: 'pengelola', label: 'Menghapus unit', undoable: true, input: z.object({ id }), output: z.object({ dinonaktifkan: z.boolean() }) },
} as const // prettier-ignore
