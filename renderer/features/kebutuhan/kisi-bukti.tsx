import { Box, Group, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { BuktiPegawai } from './bukti-pegawai'
import classes from './kebutuhan.module.css'
import type { JabatanStandar } from './kata'

type Kisi = Awaited<ReturnType<typeof hr.standar.kisi>>
type Orang = Kisi['orang'][number]
type Butir = Kisi['butir'][number]

/** People × competencies of one post: a digit 0–5 records proof of the day and basis above, Delete takes the newest away. */
export function KisiBukti({ jabatan }: { jabatan: JabatanStandar }) {
  const client = useQueryClient()
  const box = useRef<HTMLTableElement>(null)
  const { data } = useRead(hr.standar.kisi, { kunci: jabatan.kunci })
  const [diketik, setTanggal] = useState<string | null | undefined>()
  const [dasar, setDasar] = useState('')
  const [galat, setGalat] = useState<string | null>(null)
  const [rinci, setRinci] = useState<Orang | null>(null)
  const isi = useChange(hr.standar.isiKisi, {
    onSuccess: (_, { isi: cells }) => {
      setGalat(null)
      if (cells[0]?.tingkat === null) showUndo('Bukti terbaru dihapus.', () => client.invalidateQueries())
    },
    onError: ({ fields }) => {
      setGalat(fields['tanggal'] ?? null)
      return 'tanggal' in fields
    },
  })
  if (!data) return null
  if (data.butir.length === 0) return <EmptyState title="Jabatan ini belum punya standar">Isi dahulu standarnya; bukti dicatat terhadap butir standar.</EmptyState>
  if (data.orang.length === 0) return <EmptyState title="Tidak ada pegawai aktif dalam jabatan ini">Bukti dicatat pada pegawai yang memegang jabatan ini hari ini.</EmptyState>
  // Until another day is typed it is today.
  const tanggal = diketik === undefined ? data.hariIni : diketik
  const focus = (row: number, column: number) => box.current?.querySelector<HTMLElement>(`[data-kisi="${row}:${column}"]`)?.focus()
  const tulis = (row: number, column: number, tingkat: number | null) => {
    const [who, what] = [data.orang[row], data.butir[column]]
    if (!who || !what || (tingkat === null && who.nilai[column] === null)) return
    if (tanggal === null) setGalat('Isi tanggal bukti.')
    else isi.mutate({ tanggal, dasar, isi: [{ pegawaiId: who.pegawaiId, jenis: what.jenis, kompetensi: what.kompetensi, tingkat }] })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).dataset['kisi']?.split(':').map(Number)
    if (!at || event.ctrlKey || event.altKey || event.metaKey) return
    const [row = 0, column = 0] = at
    const move = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], Enter: [1, 0] }[event.key]
    if (move) focus(row + (move[0] ?? 0), column + (move[1] ?? 0))
    else if (/^[0-5]$/.test(event.key)) {
      tulis(row, column, Number(event.key))
      focus(row + 1, column)
    } else if (event.key === 'Delete') tulis(row, column, null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TanggalInput label="Tanggal bukti" w={150} clearable={false} value={tanggal} error={galat} onChange={(value) => { setTanggal(value); setGalat(null) }} />
        <TextInput label="Dasar" flex={1} placeholder="Misalnya penilaian atasan 2026, uji kompetensi, sertifikat" value={dasar} onChange={(event) => { setDasar(event.currentTarget.value) }} />
        <Box mt={22}><EksporButton nama={`Bukti kompetensi ${jabatan.jabatan}`} judul={['BUKTI KOMPETENSI', jabatan.jabatan.toUpperCase()]} kolom={kolomEkspor(data.butir)} baris={data.orang} /></Box>
      </Group>
      <Text size="xs" c="dimmed">Tekan 0–5 pada sel; Enter atau panah berpindah; Delete menghapus bukti terbaru. ▼ menandai tingkat yang masih kurang. Klik nama untuk semua buktinya.</Text>
      <div className={classes['gulung']}>
        <table ref={box} className={classes['kisi']} aria-label="Kisi bukti kompetensi" onKeyDown={onKeyDown}>
          <thead>
            <tr><th scope="col">Nama</th>{data.butir.map(({ kompetensi, tingkat }) => <th key={kompetensi} scope="col">{kompetensi}<Text size="xs" c="dimmed">standar {tingkat}</Text></th>)}</tr>
          </thead>
          <tbody>
            {data.orang.map((orang, row) => (
              <tr key={orang.pegawaiId}>
                <th scope="row">
                  <UnstyledButton px={6} w="100%" title={[orang.nama, orang.nip, orang.unit].filter(Boolean).join('\n')} onClick={() => { setRinci(orang) }}><Text size="sm" truncate>{orang.nama}</Text></UnstyledButton>
                </th>
                {data.butir.map((butir, column) => <Sel key={butir.kompetensi} nama={orang.nama} butir={butir} nilai={orang.nilai[column] ?? null} tempat={`${row}:${column}`} tabbable={row === 0 && column === 0} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BuktiPegawai orang={rinci} onClose={() => { setRinci(null) }} />
    </>
  ) // prettier-ignore
}

function Sel({ nama, butir, nilai, tempat, tabbable }: { nama: string; butir: Butir; nilai: Orang['nilai'][number]; tempat: string; tabbable: boolean }) {
  const kurang = butir.tingkat - (nilai?.tingkat ?? 0)
  const shown = nilai === null ? 'belum ada bukti' : `tingkat ${nilai.tingkat}, ${formatTanggal(isoDate(nilai.tanggal))}${nilai.dasar ? `, ${nilai.dasar}` : ''}`
  return (
    <td className={nilai !== null && kurang > 0 ? (classes['kurang'] ?? '') : ''}>
      <UnstyledButton className={classes['sel']} data-kisi={tempat} tabIndex={tabbable ? 0 : -1} aria-label={`${nama}, ${butir.kompetensi}: ${shown}`} title={shown}>
        <span className="angka">{nilai?.tingkat ?? '–'}</span>
        {nilai !== null && kurang > 0 && <span style={{ fontSize: 11 }}>▼{kurang}</span>}
      </UnstyledButton>
    </td>
  ) // prettier-ignore
}

const kolomEkspor = (butir: readonly Butir[]): KolomEkspor<Orang>[] => [
  { judul: 'Nama', lebar: 30, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  ...butir.map(({ kompetensi, tingkat }, at): KolomEkspor<Orang> => ({ judul: `${kompetensi} (standar ${tingkat})`, lebar: 18, jenis: 'angka', nilai: ({ nilai }) => nilai[at]?.tingkat ?? null })),
]
