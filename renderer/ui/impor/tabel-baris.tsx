import { Badge, Box, Checkbox, Table, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { formatNip } from '../../../domain/shared/nip'
import { STATUS_BARIS_LABEL } from '../../../preload/contract/impor.contract'
import { useOfferCommands } from '../../shell/commands'
import { EmptyState } from '../empty-state'
import { useRowKeys } from '../use-row-keys'
import { Keterangan } from './keterangan'
import { type Saringan, STATUS_WARNA } from './status'
import classes from './tabel-baris.module.css'
import { type AmbilBaris, type Baris, type IsianKhusus, useBaris } from './use-baris'
import warna from './warna.module.css'

/** What the clerk put right: values typed over cells, rows left out. */
export interface Perbaikan {
  sel?: { lembar: string; baris: number; field: string; nilai: string }[]
  lewati?: { lembar: string; baris: number; ya: boolean }[]
}
interface Props {
  ambil: AmbilBaris
  id: string
  versi: number
  saringan: Saringan | null
  total: number
  banyakLembar: boolean
  onPerbaiki: (perbaikan: Perbaikan) => Promise<void>
  isian?: IsianKhusus
}
/** The cell that is being typed over. */
interface Isian {
  index: number
  field: string
}

/** Every row of the file with what will become of it. Arrows move, F2 or Enter repairs the first bad cell, Space leaves the row out. */
export function TabelBaris({ ambil, id, versi, saringan, total, banyakLembar, onPerbaiki, isian: khusus }: Props) {
  const scroll = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [isian, setIsian] = useState<Isian | null>(null)
  const virtual = useVirtualizer({ count: total, getScrollElement: () => scroll.current, estimateSize: () => 34, overscan: 8, initialRect: { width: 1100, height: 400 } })
  const items = virtual.getVirtualItems()
  const rowAt = useBaris(ambil, id, versi, saringan, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const focusRow = (index: number) => requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus())
  const goTo = (index: number) => {
    setActive(index)
    virtual.scrollToIndex(index)
    focusRow(index)
  }
  const edit = (index: number) => {
    const row = rowAt(index)
    const bad = row?.masalah.find(({ tingkat }) => tingkat === 'tolak') ?? row?.masalah[0]
    if (bad) setIsian({ index, field: bad.field })
  }
  const repair = async (index: number, perbaikan: Perbaikan | null) => {
    setIsian(null)
    if (perbaikan) await onPerbaiki(perbaikan)
    focusRow(Math.min(index, total - 1))
  }
  const save = (row: Baris, index: number, field: string, nilai: string | null) =>
    void repair(index, nilai === null ? null : { sel: [{ lembar: row.lembar, baris: row.baris, field, nilai }] })
  const skip = (index: number) => {
    const row = rowAt(index)
    if (row) void repair(index, { lewati: [{ lembar: row.lembar, baris: row.baris, ya: row.status !== 'lewati' }] })
  }
  const keys = useRowKeys({ count: total, page: 10, goTo, open: edit, tick: skip })
  const f2 = useRef(() => undefined as void)
  useEffect(() => {
    f2.current = () => {
      edit(Math.min(active, total - 1))
    }
  })
  useOfferCommands(
    useMemo(() => [{ label: 'Perbaiki sel yang salah pada baris ini', keys: 'F2', run: () => { f2.current() } }], []),
  ) // prettier-ignore
  if (total === 0) return <Box style={{ flex: 1 }}><EmptyState title="Tidak ada baris di sini">Pilih saringan lain di atas.</EmptyState></Box> // prettier-ignore
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <Box ref={scroll} className={classes['scroll']}>
      <Table role="grid" aria-label="Baris berkas" aria-rowcount={total + 1} className={classes['table'] ?? ''} onKeyDown={keys}>
        <Table.Thead className={classes['head']}>
          <Table.Tr>
            <Table.Th w={banyakLembar ? 100 : 60}>Baris</Table.Th>
            <Table.Th w={92}>Status</Table.Th>
            <Table.Th w={178}>NIP</Table.Th>
            <Table.Th w="19%">Nama</Table.Th>
            <Table.Th>Keterangan</Table.Th>
            <Table.Th w={64}>Lewati</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = rowAt(index)
            const bad = (field: string) => row?.masalah.some((one) => one.field === field && one.tingkat === 'tolak')
            return (
              <Table.Tr
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                data-row={index}
                aria-rowindex={index + 2}
                tabIndex={index === Math.min(active, total - 1) ? 0 : -1}
                className={classes['row'] ?? ''}
                onFocus={() => {
                  setActive(index)
                }}
              >
                <Table.Td className="angka">{row ? `${banyakLembar ? `${row.lembar} ` : ''}${row.baris}` : '…'}</Table.Td>
                <Table.Td>
                  {row && (
                    <Badge variant="dot" tt="none" size="sm" color={STATUS_WARNA[row.status]}>
                      {STATUS_BARIS_LABEL[row.status]}
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap', overflow: 'hidden' }} className={`angka ${bad('nip') ? (warna['salah'] ?? '') : ''}`}>
                  {row && (row.nip === '' ? '(kosong)' : formatNip(row.nip))}
                </Table.Td>
                <Table.Td className={bad('nama') ? (warna['salah'] ?? '') : ''}>
                  <Text size="sm" lineClamp={2} title={row?.nama}>
                    {row?.nama}
                  </Text>
                </Table.Td>
                <Table.Td>
                  {row && (
                    <Keterangan
                      row={row}
                      mengisi={isian?.index === index ? isian.field : null}
                      khusus={khusus}
                      onIsi={(field) => {
                        setIsian({ index, field })
                      }}
                      onSimpan={(field, nilai) => {
                        save(row, index, field, nilai)
                      }}
                    />
                  )}
                </Table.Td>
                <Table.Td>
                  {row && row.status !== 'sama' && (
                    <Checkbox
                      aria-label={`Lewati baris ${row.baris}`}
                      tabIndex={-1}
                      checked={row.status === 'lewati'}
                      onChange={() => {
                        skip(index)
                      }}
                    />
                  )}
                </Table.Td>
              </Table.Tr>
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </Table.Tbody>
      </Table>
    </Box>
  )
}
