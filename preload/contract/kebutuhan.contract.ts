import { z } from 'zod'
import { STATUS_KEBUTUHAN_LABEL, SUMBER_KEBUTUHAN_LABEL } from '../../domain/kompetensi/kebutuhan'
import { JENIS_KOMPETENSI_LABEL } from '../../domain/kompetensi/kompetensi'
import { PENGUSUL_LABEL } from '../../domain/kompetensi/prioritas'
import { id, nothing, oneOf, teksOpsional, teksWajib } from './define'

const tahun = z.int().min(2000).max(2100)
const jenis = oneOf(JENIS_KOMPETENSI_LABEL, 'Pilih jenis kompetensi.')
const kompetensi = teksWajib('Isi nama kompetensi.', 200)
const ids = z.array(id).min(1, 'Pilih kebutuhan lebih dahulu.').max(20_000)

/** Null: not filtered by it. */
const saringan = z.object({
  tahun,
  sumber: oneOf(SUMBER_KEBUTUHAN_LABEL).nullable(),
  status: oneOf(STATUS_KEBUTUHAN_LABEL).nullable(),
  jenis: oneOf(JENIS_KOMPETENSI_LABEL).nullable(),
  unitId: id.nullable(),
  pegawaiId: id.nullable(),
  /** Folded name of a competency. */
  kunci: z.string().max(300).nullable(),
  /** Only approved ones that no programme answers yet. */
  tanpaProgram: z.boolean(),
})
const jumlah = z.object({ semua: z.int(), usulan: z.int(), disetujui: z.int(), ditolak: z.int(), tanpaProgram: z.int() })

const baris = z.object({
  id,
  pegawaiId: id,
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unit: z.string().nullable(),
  jenis,
  kompetensi: z.string(),
  kunci: z.string(),
  uraian: z.string().nullable(),
  /** Name of the form of training that was asked for. */
  usulBentuk: z.string().nullable(),
  sumber: z.array(oneOf(SUMBER_KEBUTUHAN_LABEL)),
  prioritas: z.int(),
  poin: z.int(),
  /** The priority was set by hand. */
  tangan: z.boolean(),
  /** Why it has this priority, weightiest first. */
  alasan: z.array(z.object({ poin: z.int(), kalimat: z.string() })),
  status: oneOf(STATUS_KEBUTUHAN_LABEL),
  alasanPutusan: z.string().nullable(),
  diputusPada: z.string().nullable(),
  pelatihan: z.object({ id, judul: z.string() }).nullable(),
})
const kelompok = z.object({ kunci: z.string(), jenis, kompetensi: z.string(), orang: z.int(), rerata: z.number(), jumlah })
const orang = z.object({ pegawaiId: id, nama: z.string(), nip: z.string().nullable(), jabatan: z.string(), unit: z.string().nullable(), butir: z.int(), tertinggi: z.int(), jumlah })

/** A request of staff or of a superior, for one person or several. */
export const isianUsul = z.object({
  tahun,
  pegawaiIds: z.array(id).min(1, 'Pilih pegawainya.').max(500),
  jenis,
  kompetensi,
  alasan: teksWajib('Tulis alasan usulan.', 500),
  pengusul: oneOf(PENGUSUL_LABEL, 'Pilih siapa yang mengusulkan.'),
  /** Code of the rule 'bentuk_pelatihan'. */
  bentuk: z.string().max(40).nullable(),
})
export const isianGabung = z.object({
  ids,
  jenis,
  kompetensi,
  /** Needs gathered later under the old names come under the new one too. */
  seterusnya: z.boolean(),
})

/** Needs for competency development (AKPK). */
export const kebutuhanContract = {
  daftar: { kind: 'read', role: 'lihat', input: saringan, output: z.array(baris) },
  /** The same needs by competency (most people first) and by person: programmes are made of groups. */
  kelompok: { kind: 'read', role: 'lihat', input: saringan, output: z.object({ kelompok: z.array(kelompok), orang: z.array(orang), jumlah }) },
  /** What the boxes of this screen offer. */
  acuan: {
    kind: 'read', role: 'lihat', input: z.object({ tahun }),
    output: z.object({
      bentuk: z.array(z.object({ kode: z.string(), nama: z.string() })),
      /** Programmes of the year that still take participants. */
      program: z.array(z.object({ id, judul: z.string() })),
      padanan: z.array(z.object({ id, nama: z.string(), jenis, kompetensi: z.string() })),
      /** Active people and how many of them hold a post that has a standard. */
      pegawai: z.int(),
      berstandar: z.int(),
    }),
  },
  /** Gathers needs from standards and appraisals; decisions stay as they are. `kalimat` says what came of it. */
  kumpulkan: {
    kind: 'change', role: 'pengelola', label: 'Mengumpulkan kebutuhan', undoable: true, input: z.object({ tahun }),
    output: z.object({ baru: z.int(), bertambah: z.int(), diperbarui: z.int(), hilang: z.int(), kalimat: z.string() }),
  },
  usul: { kind: 'change', role: 'pengelola', label: 'Mencatat usulan kebutuhan', undoable: true, input: isianUsul, output: z.object({ baru: z.int(), bertambah: z.int() }) },
  /** Takes requests back; a need that rests on more stays with the rest. Returns how many needs are gone. */
  hapusUsul: { kind: 'change', role: 'pengelola', label: 'Menghapus usulan kebutuhan', undoable: true, input: z.object({ ids }), output: z.object({ hilang: z.int() }) },
  /** Approves or refuses many at once; 'usulan' takes a decision back. A refusal needs its reason. */
  putuskan: {
    kind: 'change', role: 'pengelola', label: 'Memutuskan kebutuhan', undoable: true,
    input: z.object({ ids, status: oneOf(STATUS_KEBUTUHAN_LABEL), alasan: teksOpsional(500) }), output: z.object({ berubah: z.int() }),
  },
  /** Null: by its points again. */
  prioritas: { kind: 'change', role: 'pengelola', label: 'Menetapkan prioritas kebutuhan', undoable: true, input: z.object({ ids, prioritas: z.int().min(1).max(5).nullable() }), output: nothing },
  /** Brings needs under one competency, each person's into one; also the way to rename one. */
  gabung: { kind: 'change', role: 'pengelola', label: 'Menggabungkan kebutuhan', undoable: true, input: isianGabung, output: z.object({ digabung: z.int(), diganti: z.int() }) },
  hapusPadanan: { kind: 'change', role: 'pengelola', label: 'Menghapus padanan kompetensi', undoable: true, input: z.object({ id }), output: nothing },
} as const // prettier-ignore
