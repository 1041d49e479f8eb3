import { Button, Group, Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Baris, IsianKhusus, MasalahBaris } from './use-baris'
import warna from './warna.module.css'

interface Props {
  row: Baris
  /** The field being typed over, if it is on this row. */
  mengisi: string | null
  onIsi: (field: string) => void
  /** Null when the typing was given up. */
  onSimpan: (field: string, nilai: string | null) => void
  khusus?: IsianKhusus | undefined
}

/** Why a row is refused with the repair beside it, or what it would change. */
export function Keterangan({ row, mengisi, onIsi, onSimpan, khusus }: Props) {
  const { masalah, perubahan, status } = row
  if (masalah.length === 0 && perubahan.length === 0) return <Text size="sm" c="dimmed" lineClamp={1} title={row.dibaca}>{SENDIRI[status] || row.dibaca}</Text> // prettier-ignore
  return (
    <Stack gap={3}>
      {masalah.map((one) => (
        <Masalah key={one.field} masalah={one} khusus={khusus} mengisi={mengisi === one.field} onIsi={() => { onIsi(one.field) }} onSimpan={(nilai) => { onSimpan(one.field, nilai) }} />
      ))}
      {perubahan.length > 0 && (
        <Text size="sm" component="div" style={{ overflowWrap: 'anywhere' }}>
          {perubahan.map(({ label, dari, ke }) => (
            <div key={label}>
              {label}: <Text span c="dimmed" td="line-through">{dari}</Text> → <b>{ke}</b>
            </div>
          ))}
        </Text>
      )}
    </Stack>
  ) // prettier-ignore
}

/** More choices are found by typing. */
const PILIHAN = 3

const SENDIRI: Record<Baris['status'], string> = {
  baru: '',
  ubah: '',
  sama: 'Tidak ada perubahan',
  tolak: '',
  lewati: 'Tidak ikut diimpor',
}

function Masalah({ masalah, khusus, mengisi, onIsi, onSimpan }: { masalah: MasalahBaris; khusus: IsianKhusus | undefined; mengisi: boolean; onIsi: () => void; onSimpan: (nilai: string | null) => void }) {
  const { label, alasan, nilai, usul, tingkat } = masalah
  const color = warna[tingkat === 'tolak' ? 'salah' : 'ragu'] ?? ''
  if (mengisi) return khusus?.(masalah, onSimpan) ?? <Isian masalah={masalah} onSimpan={onSimpan} />
  return (
    <Group gap={6} wrap="wrap" align="flex-start">
      <UnstyledButton onClick={onIsi} tabIndex={-1} title="Klik atau F2 untuk memperbaiki" fz="sm" className={color} td="underline dotted" maw={300} style={{ overflowWrap: 'anywhere' }}>
        {label}: {nilai === '' ? '(kosong)' : nilai.length > 60 ? `${nilai.slice(0, 60)}…` : nilai}
      </UnstyledButton>
      <Text size="sm" style={{ flex: '1 1 260px' }}>
        {alasan}
      </Text>
      {usul && (
        <Button size="compact-xs" variant="light" tabIndex={-1} onClick={() => { onSimpan(usul) }}>
          Pakai “{usul}”
        </Button>
      )}
      {masalah.pilihan?.slice(0, PILIHAN).map((one) => (
        <Button key={one.nilai} size="compact-xs" variant="light" tabIndex={-1} maw={340} title={one.label} onClick={() => { onSimpan(one.nilai) }}>
          {one.label}
        </Button>
      ))}
    </Group>
  ) // prettier-ignore
}

/** The bad cell itself: Enter keeps, Esc gives up; leaving it keeps what was changed. */
function Isian({ masalah: { label, nilai, alasan }, onSimpan }: { masalah: MasalahBaris; onSimpan: (nilai: string | null) => void }) {
  const [text, setText] = useState(nilai)
  const ended = useRef(false)
  const done = (keep: boolean) => {
    if (ended.current) return
    ended.current = true
    onSimpan(keep && text !== nilai ? text : null)
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        autoFocus
        classNames={{ input: warna['salah'] ?? '' }}
        aria-invalid
        w={300}
        aria-label={label}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
        }}
        onFocus={(event) => {
          event.currentTarget.select()
        }}
        onBlur={() => {
          done(true)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          done(event.key === 'Enter')
        }}
      />
      <Text size="xs" c="dimmed" lineClamp={2}>
        {alasan}
      </Text>
    </Group>
  )
}
