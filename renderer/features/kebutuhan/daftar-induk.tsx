import { Group, SegmentedControl, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type KeyboardEvent } from 'react'
import { JENIS_KOMPETENSI_LABEL } from '../../../domain/kompetensi/kompetensi'
import { cocok } from '../../../domain/pegawai/cari'
import { angka, ringkasJumlah, type Jumlah, type Kelompok, type OrangKebutuhan } from './kata'
import classes from './kebutuhan.module.css'
import type { Cara } from './use-kebutuhan'

interface Props {
  kelompok: readonly Kelompok[]
  orang: readonly OrangKebutuhan[]
  jumlah: Jumlah
  cara: Cara
  pilih: string | null
  onCara: (cara: Cara) => void
  onPilih: (kunci: string | null) => void
}
interface Butir {
  kunci: string
  judul: string
  kanan: string
  bawah: string
}

const dariKelompok = ({ kunci, kompetensi, jenis, orang, rerata, jumlah }: Kelompok): Butir => ({
  kunci, judul: kompetensi, kanan: `${orang} orang`, bawah: `${JENIS_KOMPETENSI_LABEL[jenis]} · prioritas ${angka(rerata)} · ${ringkasJumlah(jumlah)}`,
}) // prettier-ignore
const dariOrang = ({ pegawaiId, nama, jabatan, butir, tertinggi }: OrangKebutuhan): Butir => ({ kunci: pegawaiId, judul: nama, kanan: `${butir} butir`, bawah: `Prioritas ${tertinggi} · ${jabatan}` })

const TINGGI = 44

/** Competencies with how many need them, or people with what they need. Arrows move and choose. */
export function DaftarInduk({ kelompok, orang, jumlah, cara, pilih, onCara, onPilih }: Props) {
  const [cari, setCari] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const semua = cara === 'kompetensi' ? kelompok.map(dariKelompok) : orang.map(dariOrang)
  const rows = semua.filter(({ judul, bawah }) => cocok(cari, [judul, bawah]))
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => TINGGI, overscan: 10, initialRect: { width: 256, height: 500 } })
  const goTo = (index: number) => {
    const row = rows[index]
    if (!row) return
    onPilih(row.kunci)
    virtual.scrollToIndex(index)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-induk="${index}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).dataset['induk']
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (at === undefined || step === undefined || event.ctrlKey || event.altKey) return
    goTo(Number(at) + step)
    event.preventDefault()
  }
  const current = Math.max(0, rows.findIndex(({ kunci }) => kunci === pilih)) // prettier-ignore
  return (
    <div className={classes['induk']}>
      <SegmentedControl m={6} aria-label="Kelompokkan menurut" value={cara} onChange={(value) => { onCara(value) }} data={[{ value: 'kompetensi', label: 'Kompetensi' }, { value: 'pegawai', label: 'Pegawai' }]} />
      <TextInput mx={6} mb={6} aria-label={cara === 'kompetensi' ? 'Cari kompetensi' : 'Cari pegawai'} placeholder={cara === 'kompetensi' ? 'Cari kompetensi' : 'Cari nama atau jabatan'} leftSection={<IconSearch size={14} />} value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} onKeyDown={(event) => { if (event.key === 'Enter') goTo(0) }} />
      <UnstyledButton className={classes['butir']} style={{ height: 32 }} aria-current={pilih === null} onClick={() => { onPilih(null) }}>
        <Text size="sm" fw={pilih === null ? 700 : 400}>Semua kebutuhan ({angka(jumlah.semua)})</Text>
      </UnstyledButton>
      <div ref={box} className={classes['gulung']} role="group" aria-label={cara === 'kompetensi' ? 'Kompetensi' : 'Pegawai'} onKeyDown={onKeyDown}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return row ? <Baris key={row.kunci} butir={row} index={index} start={start} current={row.kunci === pilih} tabbable={index === current} onPilih={onPilih} /> : null
          })}
        </div>
        {rows.length === 0 && <Text size="sm" c="dimmed" p="sm">Tidak ada yang cocok. Ubah kata cari atau saringan.</Text>}
      </div>
    </div>
  ) // prettier-ignore
}

function Baris({ butir, index, start, current, tabbable, onPilih }: { butir: Butir; index: number; start: number; current: boolean; tabbable: boolean; onPilih: (kunci: string) => void }) {
  return (
    <UnstyledButton
      className={classes['butir']} data-induk={index} aria-current={current} tabIndex={tabbable ? 0 : -1} title={`${butir.judul}\n${butir.bawah}`}
      style={{ position: 'absolute', top: start, left: 0, right: 0 }}
      onClick={() => { onPilih(butir.kunci) }}
    >
      <Group justify="space-between" wrap="nowrap" gap={6}>
        <Text size="sm" truncate fw={current ? 700 : 400}>{butir.judul}</Text>
        <Text size="xs" className="angka" style={{ whiteSpace: 'nowrap' }}>{butir.kanan}</Text>
      </Group>
      <Text size="xs" c="dimmed" truncate>{butir.bawah}</Text>
    </UnstyledButton>
  ) // prettier-ignore
}
