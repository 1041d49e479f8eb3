import { Box, Checkbox, Table, Text, UnstyledButton } from '@mantine/core'
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import classes from './data-table.module.css'
import { useRowKeys } from './use-row-keys'

export interface DataColumn<T> {
  key: string
  judul: string
  /** Pixels. */
  lebar: number
  /** What the column sorts by, and shows unless `tampil` says otherwise. */
  nilai: (row: T) => string | number | null
  tampil?: (row: T) => ReactNode
  rata?: 'right' | 'center'
}

export interface DataTableProps<T> {
  /** Names the table for those who hear the screen. */
  label: string
  rows: readonly T[]
  /** Pass a constant or memoised array. The first column stays in sight when the table is scrolled sideways. */
  columns: readonly DataColumn<T>[]
  rowKey: (row: T) => string
  onOpen?: (row: T) => void
  /** Told of the row that has got the keyboard. */
  onActive?: (row: T) => void
  /** Keys of the ticked rows; leave out for a table without ticks. */
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** Shown instead of an empty table; says what to do next. */
  empty?: ReactNode
  rowHeight?: number
  /** Key of the row that has the keyboard when the table appears. */
  startAt?: string | undefined
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const byValue = (a: string | number | null, b: string | number | null) =>
  a === null || b === null
    ? Number(a === null) - Number(b === null)
    : typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'id', { numeric: true })

/**
 * Thousands of rows, only those in sight are drawn. Arrows, Page Up/Down, Home and End move; Enter opens; Space ticks;
 * a click on a heading sorts.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, rows, columns, rowKey, onOpen, onActive, selected, onSelect, empty, rowHeight = 32, startAt } = props
  const scroll = useRef<HTMLDivElement>(null)
  const [start] = useState(() => rows.findIndex((row) => rowKey(row) === startAt))
  const [active, setActive] = useState(Math.max(0, start))
  const data = useMemo(() => rows as T[], [rows])
  const defs = useMemo(() => columns.map(toDef<T>), [columns])
  const table = useTable({ features, columns: defs as never, data: data as never, getRowId: ((row: T) => rowKey(row)) as never })
  const sorted = table.getRowModel().rows
  const virtual = useVirtualizer({ count: sorted.length, getScrollElement: () => scroll.current, estimateSize: () => rowHeight, overscan: 12, initialRect: { width: 1000, height: 600 } })
  const goTo = (index: number) => {
    setActive(index)
    virtual.scrollToIndex(index)
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus())
  }
  const keys = useRowKeys({
    count: sorted.length,
    page: Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 1),
    goTo,
    open: (index) => onOpen?.(sorted[index]?.original as T),
    tick: (index) => toggle(sorted[index]?.id ?? ''),
  })
  useEffect(() => {
    if (start < 0) return
    virtual.scrollToIndex(start)
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-row="${start}"]`)?.focus())
  }, [start, virtual])
  const toggle = (key: string) => onSelect?.(flip(selected ?? new Set(), key))
  if (rows.length === 0) return <>{empty}</>
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const width = columns.reduce((sum, { lebar }) => sum + lebar, selected ? 36 : 0)
  const current = Math.min(active, sorted.length - 1)
  const frozen: CSSProperties = { left: selected ? 36 : 0 }
  return (
    <Box ref={scroll} className={classes['scroll']}>
      <Table withRowBorders={false} verticalSpacing={0} role="grid" aria-label={label} aria-rowcount={rows.length + 1} style={{ minWidth: width, tableLayout: 'fixed' }} onKeyDown={keys}>
        <colgroup>
          {selected && <col style={{ width: 36 }} />}
          {columns.map(({ key, lebar }) => (
            <col key={key} style={{ width: lebar }} />
          ))}
        </colgroup>
        <Table.Thead className={classes['head']}>
          <Table.Tr aria-rowindex={1}>
            {selected && (
              <Table.Th className={classes['frozen']} style={{ left: 0 }}>
                <Checkbox
                  aria-label="Pilih semua"
                  checked={selected.size > 0 && selected.size >= sorted.length}
                  indeterminate={selected.size > 0 && selected.size < sorted.length}
                  onChange={() => onSelect?.(new Set(selected.size >= sorted.length ? [] : sorted.map(({ id }) => id)))}
                />
              </Table.Th>
            )}
            {table.getHeaderGroups()[0]?.headers.map((header, i) => {
              const order = header.column.getIsSorted()
              return (
                <Table.Th key={header.id} ta={columns[i]?.rata ?? 'left'} {...(i === 0 ? { className: classes['frozen'] ?? '', style: frozen } : {})} aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}>
                  <UnstyledButton fz="xs" fw={700} onClick={header.column.getToggleSortingHandler()}>
                    {columns[i]?.judul} {order === 'asc' ? '▲' : order === 'desc' ? '▼' : ''}
                  </UnstyledButton>
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {items.map(({ index }) => {
            const row = sorted[index]
            if (!row) return null
            return (
              <Table.Tr
                key={row.id}
                data-row={index}
                data-key={row.id}
                aria-rowindex={index + 2}
                aria-selected={selected?.has(row.id) ?? false}
                tabIndex={index === current ? 0 : -1}
                className={classes['row'] ?? ''}
                style={{ height: rowHeight }}
                onFocus={() => {
                  setActive(index)
                  onActive?.(row.original as T)
                }}
                onDoubleClick={() => onOpen?.(row.original as T)}
              >
                {selected && (
                  <Table.Td className={classes['frozen'] ?? ''} style={{ left: 0 }}>
                    <Checkbox aria-label={`Pilih ${String(columns[0]?.nilai(row.original as T) ?? '')}`} tabIndex={-1} checked={selected.has(row.id)} onChange={() => toggle(row.id)} />
                  </Table.Td>
                )}
                {columns.map((column, i) => (
                  <Table.Td key={column.key} ta={column.rata ?? 'left'} {...(i === 0 ? { className: classes['frozen'] ?? '', style: frozen } : {})}>
                    <CellOf column={column} row={row.original as T} onOpen={i === 0 ? onOpen : undefined} />
                  </Table.Td>
                ))}
              </Table.Tr>
            )
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </Table.Tbody>
      </Table>
    </Box>
  )
}

/** One line, cut with dots; the whole text is in the tooltip. The first column opens with a click. */
function CellOf<T>({ column, row, onOpen }: { column: DataColumn<T>; row: T; onOpen: ((row: T) => void) | undefined }) {
  const value = column.nilai(row)
  const shown = column.tampil ? column.tampil(row) : (value ?? '–')
  const text = (
    <Text component="div" fz="sm" truncate title={value === null ? undefined : String(value)}>
      {shown}
    </Text>
  )
  if (!onOpen) return text
  return (
    <UnstyledButton
      tabIndex={-1}
      w="100%"
      display="block"
      fw={600}
      onClick={() => {
        onOpen(row)
      }}
    >
      {text}
    </UnstyledButton>
  )
}

const toDef = <T,>({ key, judul, nilai }: DataColumn<T>): ColumnDef<typeof features, never> =>
  ({
    id: key,
    header: judul,
    accessorFn: nilai,
    sortFn: (a: { original: T }, b: { original: T }) => byValue(nilai(a.original), nilai(b.original)),
  })

const flip = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}
