import { z } from 'zod'
import { POLA_JAM_BULAN } from '../../domain/kompetensi/jam-bulan'
import { LAMPU_JAM_LABEL, PUTUSAN_JAM_LABEL } from '../../domain/kompetensi/meter-jam'
import { JENIS_PEGAWAI_LABEL, STATUS_PEGAWAI_LABEL } from '../../domain/pegawai/pegawai'
import { oneOf } from './define'
import { dasarAturan } from './sesi-view.contract'

export const tahunKompetensi = z.int().min(2000).max(2100)

/** How far the year has gone on the day the hours speak of. */
export const waktuTahunView = z.object({ tahun: z.int(), pada: z.string(), berlalu: z.int(), sehari: z.int(), usai: z.boolean() })

/** Hours of one person and what the rule says of them (domain/kompetensi/meter-jam.ts). */
export const meterJamView = z.object({
  jenis: oneOf(JENIS_PEGAWAI_LABEL),
  status: oneOf(STATUS_PEGAWAI_LABEL),
  diakui: z.int(),
  tanpaBukti: z.int(),
  terencana: z.int(),
  minimal: z.int().nullable(),
  maksimal: z.int().nullable(),
  lampu: oneOf(LAMPU_JAM_LABEL).nullable(),
  kurang: z.int(),
  lebih: z.int(),
  perkiraan: z.int().nullable(),
  denganRencana: z.int(),
  putusan: oneOf(PUTUSAN_JAM_LABEL),
})

const orang = meterJamView.extend({
  pegawaiId: z.string(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unitId: z.string().nullable(),
  unit: z.string().nullable(),
  /** Twelve months of hours with proof, without and planned, as text (domain/kompetensi/jam-bulan.ts). */
  bulan: z.string().regex(POLA_JAM_BULAN),
  /** Planned hours without a day in this year. */
  tanpaTanggal: z.int(),
})

/** Hours of learning against the year's number. */
export const jamContract = {
  /** The meter and the heat map of everyone in service, and of whoever else has hours in the year; by name. */
  tahun: {
    kind: 'read', role: 'lihat',
    input: z.object({ tahun: tahunKompetensi }),
    output: z.object({
      waktu: waktuTahunView,
      aturan: dasarAturan,
      orang: z.array(orang),
      kantor: z.object({ orang: z.int(), bersasaran: z.int(), tercapai: z.int(), kuning: z.int(), merah: z.int(), tidakAkan: z.int(), tanpaAngka: z.int(), diakui: z.int(), tanpaBukti: z.int(), terencana: z.int(), kurang: z.int() }),
    }),
  },
} as const // prettier-ignore
