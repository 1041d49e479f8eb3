import { Group, Text } from '@mantine/core'
import { IconLock, IconPaperclip } from '@tabler/icons-react'
import { STATUS_NASKAH_LABEL } from '../../../domain/naskah/naskah'
import type { hr } from '../../ipc/client'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { Cuplikan } from './cuplikan'
import { StatusNaskahBadge } from '../../ui/status-naskah'
import { tanggalPendek } from './tanggal'

export type BarisSurat = Awaited<ReturnType<typeof hr.arsip.cari>>['baris'][number]

export const KOLOM_SURAT: readonly DataColumn<BarisSurat>[] = [
  { key: 'nomor', judul: 'Nomor', lebar: 184, nilai: ({ nomor }) => nomor, tampil: ({ nomor }) => nomor ?? 'belum bernomor' },
  { key: 'tanggal', judul: 'Tanggal', lebar: 104, nilai: ({ tanggal }) => tanggal, tampil: ({ tanggal }) => <span className="angka">{tanggalPendek(tanggal)}</span> },
  { key: 'status', judul: 'Status', lebar: 100, nilai: ({ status }) => STATUS_NASKAH_LABEL[status], tampil: ({ status }) => <StatusNaskahBadge status={status} /> },
  { key: 'jenis', judul: 'Jenis', lebar: 158, nilai: ({ jenis }) => jenis },
  {
    key: 'hal', judul: 'Hal', lebar: 240, nilai: ({ hal }) => hal,
    tampil: ({ hal, rahasia, cuplikan }) => (
      <>
        <Group gap={4} wrap="nowrap">
          {rahasia && <IconLock size={13} aria-label="Rahasia" style={{ flexShrink: 0 }} />}
          <Text span inherit truncate>{hal || '–'}</Text>
        </Group>
        {cuplikan && <Cuplikan teks={cuplikan} />}
      </>
    ),
  },
  { key: 'orang', judul: 'Pegawai', lebar: 180, nilai: ({ orang }) => orang.join(', ') || null, tampil: ({ orang }) => (orang.length > 1 ? `${orang[0] ?? ''} dan ${orang.length - 1} lain` : (orang[0] ?? '–')) },
  {
    key: 'pindaian', judul: 'Pindaian', lebar: 76, rata: 'center', nilai: ({ pindaian }) => pindaian,
    tampil: ({ pindaian }) => (pindaian === 0 ? '–' : <Group gap={2} justify="center" wrap="nowrap"><IconPaperclip size={13} />{pindaian}</Group>),
  },
] // prettier-ignore

export const KOLOM_EKSPOR_SURAT: readonly KolomEkspor<BarisSurat>[] = [
  { judul: 'Nomor', lebar: 30, nilai: ({ nomor }) => nomor },
  { judul: 'Tanggal', lebar: 14, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
  { judul: 'Jenis', lebar: 26, nilai: ({ jenis }) => jenis },
  { judul: 'Hal', lebar: 50, nilai: ({ hal }) => hal },
  { judul: 'Pegawai', lebar: 40, nilai: ({ orang }) => orang.join(', ') },
  { judul: 'Status', lebar: 10, nilai: ({ status }) => STATUS_NASKAH_LABEL[status] },
  { judul: 'Halaman', lebar: 9, jenis: 'angka', nilai: ({ halaman }) => halaman },
  { judul: 'Pindaian', lebar: 9, jenis: 'angka', nilai: ({ pindaian }) => pindaian },
]
