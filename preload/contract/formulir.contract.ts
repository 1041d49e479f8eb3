import { z } from 'zod'
import { FORMULIR_LABEL } from '../../domain/formulir/jenis'
import { PREDIKAT_LABEL } from '../../domain/penilaian/predikat'
import { id, isoDate, nothing, oneOf } from './define'

const jenis = oneOf(FORMULIR_LABEL, 'Pilih formulir')
const jenisSesi = jenis.exclude(['duk'])

/** Where made papers go: one merged PDF, or one file per paper in a folder. */
export const KELUARAN_LABEL = { gabung: 'Satu PDF gabungan', berkas: 'Satu berkas per formulir' } as const

export const pilihanCetak = z.object({
  /** Null: the present year without a month, for SKP only. */
  periodeId: id.nullable(),
  jenis: z.array(jenisSesi).min(1, 'Pilih paling sedikit satu formulir.'),
  pegawaiIds: z.array(id).max(2000),
  terisi: z.boolean(),
  /** Form C: all options with the others struck out (the law's footnote), or only the chosen one. */
  caraPilihan: z.enum(['coret', 'pilihan']).default('coret'),
})

const pilihanDuk = z.object({ tanggal: isoDate(), daftar: z.enum(['pns', 'pppk']) })
const catatanPeriksa = z.object({ nama: z.string(), pesan: z.array(z.string()), kosong: z.boolean() })

export const formulirContract = {
  /** People of the period with what a choice needs: unit, appraiser, state. */
  daftar: {
    kind: 'read',
    role: 'lihat',
    input: z.object({ periodeId: id.nullable() }),
    output: z.object({
      orang: z.array(
        z.object({
          id: id,
          nama: z.string(),
          nip: z.string().nullable(),
          jabatan: z.string(),
          unit: z.string(),
          penilai: z.string().nullable(),
          predikat: oneOf(PREDIKAT_LABEL).nullable(),
          dikecualikan: z.boolean(),
          adaSkp: z.boolean(),
        }),
      ),
    }),
  },
  /** The check list: how many papers, and what each still lacks. */
  periksa: {
    kind: 'read',
    role: 'lihat',
    input: pilihanCetak,
    output: z.object({ jumlah: z.int(), lewat: z.int(), catatan: z.array(catatanPeriksa) }),
  },
  /** One paper as the PDF itself; `ke` counts the printable papers of the choice from 0. */
  pratinjau: {
    kind: 'read',
    role: 'lihat',
    input: pilihanCetak.extend({ ke: z.int().nonnegative() }),
    output: z.object({ url: z.string(), nama: z.string(), jumlah: z.int() }),
  },
  /** Makes the papers; null when the clerk closed the system's dialog. Progress comes as events under `jobId`. */
  cetak: {
    kind: 'change',
    role: 'pengelola',
    label: 'Mencetak formulir',
    background: true,
    input: pilihanCetak.extend({ jobId: id, keluaran: oneOf(KELUARAN_LABEL) }),
    output: z
      .object({ tempat: z.string(), berkas: z.int(), halaman: z.int(), lewat: z.array(catatanPeriksa) })
      .nullable(),
  },
  /** The DUK of a day as the PDF itself; PNS, or PPPK apart. */
  duk: {
    kind: 'read',
    role: 'lihat',
    input: pilihanDuk,
    output: z.object({ url: z.string(), nama: z.string() }),
  },
  /** Saves the DUK as PDF; null when the dialog was closed. */
  simpanDuk: { kind: 'read', role: 'lihat', input: pilihanDuk, output: z.string().nullable() },
  /** Stops a running job; what was finished stays only for `berkas`. */
  batal: { kind: 'read', role: 'pengelola', input: z.object({ jobId: id }), output: nothing },
  /** Opens what a job made with the system's own program, to be printed or looked at. */
  buka: { kind: 'read', role: 'lihat', input: z.object({ jobId: id }), output: nothing },
} as const
