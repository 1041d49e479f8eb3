import { Group, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react'
import { rupiah } from '../../../domain/anggaran/anggaran'
import { SEMATAN_LABEL, STATUS_PELATIHAN_LABEL, type Sematan } from '../../../domain/pelatihan/pelatihan'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { angka } from './kata'
import type { ProgramUsulan } from './use-usulan'
import classes from './usulan.module.css'

export const SEMATAN_TOMBOL: readonly (readonly [Sematan, string])[] = [
  ['masuk', 'M'],
  ['bebas', 'B'],
  ['keluar', 'K'],
]

/** Three letters, the pressed one filled: the same keys work on the row. */
function TombolSematan({ program, onSemat }: { program: ProgramUsulan; onSemat: (id: string, sematan: Sematan) => void }) {
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={`Sematan ${program.judul}`}>
      {SEMATAN_TOMBOL.map(([sematan, huruf]) => (
        <Tooltip key={sematan} label={`${SEMATAN_LABEL[sematan]} (${huruf})`}>
          <UnstyledButton className={classes['semat'] ?? ''} tabIndex={-1} aria-label={SEMATAN_LABEL[sematan]} aria-pressed={program.sematan === sematan} onClick={() => { onSemat(program.id, sematan) }}>
            {huruf}
          </UnstyledButton>
        </Tooltip>
      ))}
    </Group>
  ) // prettier-ignore
}

const TANDA = { true: { kata: 'Terpilih', Ikon: IconCircleCheckFilled }, false: { kata: 'Tidak', Ikon: IconCircleDashed } }
function Tanda({ terpilih }: { terpilih: boolean }) {
  const { kata, Ikon } = TANDA[`${terpilih}`]
  return (
    <Group gap={4} wrap="nowrap" {...(terpilih ? { fw: 600 } : { c: 'dimmed' })}>
      <Ikon size={15} style={{ flexShrink: 0 }} />
      {kata}
    </Group>
  )
}

const jika = (take: (row: ProgramUsulan) => number | null) => (row: ProgramUsulan) => (row.terpilih ? take(row) : null)
const kanan = (key: keyof ProgramUsulan, judul: string, lebar: number, nilai: (row: ProgramUsulan) => number | null): DataColumn<ProgramUsulan> => ({
  key,
  judul,
  lebar,
  nilai,
  rata: 'right',
  tampil: (row) => <span className="angka">{nilai(row) === null ? '–' : angka(nilai(row) ?? 0)}</span>,
})

export const kolomProgram = (onSemat: (id: string, sematan: Sematan) => void): readonly DataColumn<ProgramUsulan>[] => [
  { key: 'judul', judul: 'Program', lebar: 214, nilai: ({ judul }) => judul },
  { key: 'terpilih', judul: 'Usulan', lebar: 92, nilai: ({ terpilih }) => (terpilih ? 'Terpilih' : 'Tidak'), tampil: ({ terpilih }) => <Tanda terpilih={terpilih} /> },
  { key: 'sematan', judul: 'Sematan', lebar: 86, nilai: ({ sematan }) => SEMATAN_LABEL[sematan], tampil: (row) => <TombolSematan program={row} onSemat={onSemat} /> },
  kanan('jp', 'JP', 44, ({ jp }) => jp),
  kanan('prioritas', 'Prioritas', 72, ({ prioritas }) => prioritas),
  { key: 'peserta', judul: 'Peserta', lebar: 92, rata: 'right', nilai: ({ peserta }) => peserta.length, tampil: ({ peserta, calon, terpilih }) => <span className="angka">{terpilih ? `${peserta.length} dari ${calon}` : `– dari ${calon}`}</span> },
  kanan('capai', 'Ke minimal', 92, jika(({ capai }) => capai)),
  kanan('jamMinimal', 'JP minimal', 84, jika(({ jamMinimal }) => jamMinimal)),
  { key: 'biaya', judul: 'Biaya baru', lebar: 112, rata: 'right', nilai: ({ biaya }) => biaya, tampil: ({ biaya }) => <span className="angka">{rupiah(biaya)}</span> },
  { key: 'alasan', judul: 'Keterangan', lebar: 360, nilai: keterangan, tampil: (row) => <Text span inherit>{keterangan(row) ?? '–'}</Text> },
  kanan('jamPerJuta', 'JP per juta', 82, jika(({ jamPerJuta }) => jamPerJuta)),
] // prettier-ignore

/** Why it is in or out, and where its hours count in another year. */
export function keterangan(row: ProgramUsulan): string | null {
  const nanti = row.tahunJam === null ? '' : ` Jamnya dihitung tahun ${row.tahunJam}.`
  const kalimat = sebab(row)
  return kalimat === null ? nanti.trim() || null : kalimat + nanti
}

function sebab({ alasan, terpilih, sematan, tidakIkut, capai, jamMinimal, biaya }: ProgramUsulan): string | null {
  if (!terpilih) return alasan
  const apa = sematan === 'masuk' ? 'Disematkan masuk. ' : ''
  const hasil = capai > 0 ? `Mengantar ${capai} orang ke jam minimal.` : jamMinimal > 0 ? `Menambah ${jamMinimal} JP menuju minimal.` : biaya === 0 ? 'Tanpa biaya tambahan, menambah jam.' : 'Menambah jam bagi yang sudah mencapai minimal.'
  return `${apa}${hasil}${tidakIkut.length > 0 ? ` ${tidakIkut.length} calon belum mendapat tempat.` : ''}`
}

export const EKSPOR_PROGRAM: readonly KolomEkspor<ProgramUsulan>[] = [
  { judul: 'Program', lebar: 44, nilai: ({ judul }) => judul },
  { judul: 'Usulan', lebar: 12, nilai: ({ terpilih }) => (terpilih ? 'Terpilih' : 'Tidak terpilih') },
  { judul: 'Sematan', lebar: 14, nilai: ({ sematan }) => SEMATAN_LABEL[sematan] },
  { judul: 'Status', lebar: 12, nilai: ({ status }) => STATUS_PELATIHAN_LABEL[status] },
  { judul: 'JP', lebar: 8, jenis: 'angka', nilai: ({ jp }) => jp },
  { judul: 'Prioritas', lebar: 10, jenis: 'angka', nilai: ({ prioritas }) => prioritas },
  { judul: 'Kuota', lebar: 8, jenis: 'angka', nilai: ({ kuota }) => kuota },
  { judul: 'Calon', lebar: 8, jenis: 'angka', nilai: ({ calon }) => calon },
  { judul: 'Peserta', lebar: 9, jenis: 'angka', nilai: ({ peserta }) => peserta.length },
  { judul: 'Orang ke minimal', lebar: 16, jenis: 'angka', nilai: ({ capai }) => capai },
  { judul: 'JP menuju minimal', lebar: 17, jenis: 'angka', nilai: ({ jamMinimal }) => jamMinimal },
  { judul: 'Jam orang', lebar: 11, jenis: 'angka', nilai: ({ jam }) => jam },
  { judul: 'Biaya baru (rupiah), di luar yang terikat', lebar: 16, jenis: 'angka', nilai: ({ biaya }) => biaya },
  { judul: 'JP per juta rupiah', lebar: 17, jenis: 'angka', nilai: ({ jamPerJuta }) => jamPerJuta },
  { judul: 'Keterangan', lebar: 70, nilai: keterangan },
  { judul: 'Nama peserta', lebar: 80, nilai: ({ peserta }) => peserta.map(({ nama }) => nama).join('; ') },
]
