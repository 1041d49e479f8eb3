import { z } from 'zod'
import { DASAR_BIAYA_LABEL, KOMPONEN_BIAYA_LABEL } from '../../domain/anggaran/anggaran'
import { STATUS_KEBUTUHAN_LABEL } from '../../domain/kompetensi/kebutuhan'
import { JALUR_LABEL, JENIS_KOMPETENSI_LABEL, JENIS_PELATIHAN_LABEL } from '../../domain/kompetensi/kompetensi'
import { KURIKULUM_LABEL, STATUS_PELATIHAN_LABEL, STATUS_PESERTA_LABEL } from '../../domain/pelatihan/pelatihan'
import { id, isoDate, nothing, oneOf, teksOpsional, teksWajib } from './define'
import { mataView, programBaris, tahunRencana } from './pelatihan.contract'

const text = z.string().nullable()
const total = z.object({ program: z.int(), jamOrang: z.int(), peserta: z.int(), orang: z.int(), biaya: z.int(), tanpaMata: z.int() })
const versi = z.object({
  id, versi: z.int(), alasan: z.string(), disetujuiOleh: z.string(), disetujuiPada: z.string(), nomor: text, dibuatPada: z.string(), total,
}) // prettier-ignore
const program = z.object({
  id, judul: z.string(), tujuan: text, jenis: oneOf(JENIS_PELATIHAN_LABEL), jalur: oneOf(JALUR_LABEL), bentuk: z.string(), jp: z.int(), mulai: text, selesai: text, penyelenggara: text,
  mitra: text, tempat: text, kuota: z.int().nullable(), kurikulum: oneOf(KURIKULUM_LABEL), kurikulumCatatan: text, prioritas: z.int(),
  biaya: z.array(z.object({ komponen: oneOf(KOMPONEN_BIAYA_LABEL), uraian: text, dasar: oneOf(DASAR_BIAYA_LABEL), rencana: z.int(), jumlah: z.int(), anggaran: text })),
  peserta: z.array(z.object({ pegawaiId: id, nama: z.string(), nip: text, jabatan: z.string(), unit: text })),
}) // prettier-ignore
const isi = z.object({ tahun: z.int(), program: z.array(program), anggaran: z.array(mataView) })
const perubahan = z.object({ medan: z.string(), dari: z.string(), ke: z.string() })
const programBeda = z.object({ id, judul: z.string() })

export const isianPersetujuan = z.object({
  tahun: tahunRencana,
  disetujuiOleh: teksWajib('Tulis nama dan jabatan yang menyetujui.', 200),
  disetujuiPada: isoDate('Isi tanggal persetujuan.'),
  alasan: teksWajib('Tulis dasar persetujuan atau alasan perubahannya.', 500),
  nomor: teksOpsional(120),
  /** True: lines over their ceilings were read, and the plan is approved all the same. */
  setuju: z.boolean().optional(),
})

/** The year's plan as a whole: versions, approval, what changed since, one person's plan. */
export const rencanaContract = {
  /** The working plan: every programme of the year with whether it is in the plan; sums are of those that are. */
  get: {
    kind: 'read', role: 'lihat', input: z.object({ tahun: tahunRencana }),
    output: z.object({
      tahun: z.int(),
      program: z.array(programBaris),
      total,
      anggaran: z.array(mataView),
      /** Lines over their ceilings, programmes over their quotas. */
      peringatan: z.array(z.string()),
      /** The newest approved version, and how many programmes have changed since. */
      versi: versi.nullable(),
      berubah: z.int(),
    }),
  },
  /** Freezes the working plan as a version. Proposals in it become approved, those left out are put off. */
  setujui: { kind: 'change', role: 'pengelola', label: 'Menyetujui rencana kompetensi', undoable: true, input: isianPersetujuan, output: z.object({ id, versi: z.int() }) },
  /** Who would approve today: the head of the office with the post, to begin with; null where none is known. */
  penyetuju: { kind: 'read', role: 'lihat', input: nothing, output: z.string().nullable() },
  daftarVersi: { kind: 'read', role: 'lihat', input: z.object({ tahun: tahunRencana }), output: z.array(versi) },
  versi: { kind: 'read', role: 'lihat', input: z.object({ id }), output: versi.extend({ isi }) },
  /** From one version to another, or to the working plan (`keId` null). */
  beda: {
    kind: 'read', role: 'lihat', input: z.object({ dariId: id, keId: id.nullable() }),
    output: z.object({ tambah: z.array(programBeda), hapus: z.array(programBeda), ubah: z.array(programBeda.extend({ perubahan: z.array(perubahan) })), total: z.array(perubahan) }),
  },
  /** One person's plan of the year. */
  orang: {
    kind: 'read', role: 'lihat', input: z.object({ tahun: tahunRencana, pegawaiId: id }),
    output: z.object({
      tahun: z.int(),
      orang: z.object({ pegawaiId: id, nama: z.string(), nip: text, pangkat: text, jabatan: z.string(), unit: text }),
      program: z.array(z.object({
        id, judul: z.string(), jenis: oneOf(JENIS_PELATIHAN_LABEL), jalur: oneOf(JALUR_LABEL), bentuk: z.string(), jp: z.int(), mulai: text, selesai: text, penyelenggara: text, tempat: text,
        status: oneOf(STATUS_PELATIHAN_LABEL), dalamRencana: z.boolean(), statusPeserta: oneOf(STATUS_PESERTA_LABEL), jpDiakui: z.int().nullable(), noSertifikat: text,
      })),
      kebutuhan: z.array(z.object({
        id, jenis: oneOf(JENIS_KOMPETENSI_LABEL), kompetensi: z.string(), uraian: text, status: oneOf(STATUS_KEBUTUHAN_LABEL), alasanPutusan: text, pelatihanId: text, pelatihan: text,
      })),
      jam: z.object({ minimal: z.int().nullable(), maksimal: z.int().nullable(), diakui: z.int(), tanpaBukti: z.int(), direncanakan: z.int(), kurang: z.int() }),
    }),
  },
} as const // prettier-ignore
