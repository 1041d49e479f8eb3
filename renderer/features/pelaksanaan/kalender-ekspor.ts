import { JENIS_CUTI_LABEL } from '../../../domain/pelatihan/cuti'
import { STATUS_PELATIHAN_LABEL } from '../../../domain/pelatihan/pelatihan'
import type { KolomEkspor } from '../../ui/ekspor-button'
import type { Kalender } from './kalender-data'

export interface BarisKalender {
  mulai: string | null
  selesai: string | null
  jenis: string
  uraian: string
  keterangan: string
  bentrok: string
}

/** Everything of a month as one list, by first day. */
export function barisKalender({ program, sesi, cuti, bentrok }: Kalender): BarisKalender[] {
  const clashes = Map.groupBy(bentrok, ({ pelatihanId }) => pelatihanId)
  const rows = [
    ...program.map(({ id, judul, mulai, selesai, status, tempat, peserta }) => ({
      mulai: mulai ?? null, selesai: selesai ?? mulai, jenis: 'Program', uraian: judul,
      keterangan: [STATUS_PELATIHAN_LABEL[status], `${peserta} peserta`, tempat].filter(Boolean).join('; '),
      bentrok: (clashes.get(id) ?? []).map(({ kalimat }) => kalimat).join(' '),
    })),
    ...sesi.map(({ tanggal, judul, waktu, tempat }) => ({ mulai: tanggal, selesai: tanggal, jenis: 'Sesi bulanan', uraian: judul, keterangan: [waktu && `pukul ${waktu.replace(':', '.')}`, tempat].filter(Boolean).join('; '), bentrok: '' })),
    ...cuti.map(({ nama, jenis, mulai, selesai, keterangan }) => ({ mulai, selesai, jenis: JENIS_CUTI_LABEL[jenis], uraian: nama, keterangan: keterangan ?? '', bentrok: '' })),
  ] // prettier-ignore
  return rows.sort((a, b) => ((a.mulai ?? '') < (b.mulai ?? '') ? -1 : 1))
}

export const KOLOM_KALENDER: readonly KolomEkspor<BarisKalender>[] = [
  { judul: 'Mulai', lebar: 12, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 12, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Jenis', lebar: 22, nilai: ({ jenis }) => jenis },
  { judul: 'Program, sesi, atau pegawai', lebar: 50, nilai: ({ uraian }) => uraian },
  { judul: 'Keterangan', lebar: 40, nilai: ({ keterangan }) => keterangan },
  { judul: 'Bentrok', lebar: 60, nilai: ({ bentrok }) => bentrok },
]
