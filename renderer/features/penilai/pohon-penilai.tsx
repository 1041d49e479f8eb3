import { Badge, Box, Checkbox, Group, Text, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useRef, useState, type DragEvent } from 'react'
import classes from './pohon-penilai.module.css'
import type { Simpul } from './susun-pohon'
import { useTreeKeys } from './use-tree-keys'

interface Props {
  simpul: readonly Simpul[]
  dipilih: ReadonlySet<string>
  onPilih: (kunci: string) => void
  onLipat: (kunci: string) => void
  /** Puts people under someone: dropped there. */
  onPindah: (pegawaiIds: string[], tujuan: Simpul) => void
  /** Enter: on to the panel beside the tree. */
  onAtur: (simpul: Simpul) => void
}

/** The office as a tree of appraisers. Drag a person onto another, or tick and use the panel; arrows, Space and Enter do the same. */
export function PohonPenilai({ simpul, dipilih, onPilih, onLipat, onPindah, onAtur }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [over, setOver] = useState<string | null>(null)
  const goTo = (index: number) => {
    setActive(index)
    box.current?.querySelector<HTMLElement>(`[data-simpul="${index}"]`)?.focus()
  }
  const onKeyDown = useTreeKeys({ simpul, goTo, onPilih, onLipat, onAtur })
  const drop = (event: DragEvent, tujuan: Simpul) => {
    event.preventDefault()
    setOver(null)
    const dragged = event.dataTransfer.getData('text/plain')
    const moved = dipilih.has(dragged) ? [...dipilih] : [dragged]
    const people = moved.filter((id) => id !== '' && id !== tujuan.kunci)
    if (people.length > 0) onPindah(people, tujuan)
  }
  const current = Math.min(active, simpul.length - 1)
  return (
    <Box ref={box} role="tree" aria-label="Pohon penilai" aria-multiselectable onKeyDown={onKeyDown} className={classes['pohon']}>
      {simpul.map((line, index) => (
        <Group
          key={line.kunci}
          role="treeitem"
          aria-level={line.tingkat + 1}
          aria-selected={dipilih.has(line.kunci)}
          {...(line.bawahan > 0 ? { 'aria-expanded': line.terbuka } : {})}
          data-simpul={index}
          data-di-atas={over === line.kunci || undefined}
          tabIndex={index === current ? 0 : -1}
          className={classes['baris'] ?? ''}
          gap={6}
          wrap="nowrap"
          pl={8 + line.tingkat * 22}
          draggable={line.jenis === 'pegawai'}
          onDragStart={(event: DragEvent) => {
            event.dataTransfer.setData('text/plain', line.kunci)
          }}
          onDragOver={(event: DragEvent) => {
            if (line.jenis === 'tanpa') return
            event.preventDefault()
            setOver(line.kunci)
          }}
          onDragLeave={() => {
            setOver(null)
          }}
          onDrop={(event: DragEvent) => {
            drop(event, line)
          }}
          onFocus={() => {
            setActive(index)
          }}
          onClick={() => {
            if (line.jenis === 'pegawai') onPilih(line.kunci)
          }}
        >
          <Box
            w={18}
            aria-hidden
            onClick={(event) => {
              event.stopPropagation()
              if (line.bawahan > 0) onLipat(line.kunci)
            }}
          >
            {line.bawahan > 0 && (line.terbuka ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />)}
          </Box>
          {line.jenis === 'pegawai' && <Checkbox tabIndex={-1} aria-hidden readOnly checked={dipilih.has(line.kunci)} />}
          <Text size="sm" fw={line.bawahan > 0 ? 600 : 400} truncate className={classes['nama'] ?? ''}>
            {line.nama}
          </Text>
          <Text size="xs" c="dimmed" truncate flex={1}>
            {line.jabatan}
          </Text>
          {line.bawahan > 0 && (
            <Badge size="xs" variant="light" color="gray" tt="none">
              {line.bawahan} dinilai
            </Badge>
          )}
          {line.orang?.perluDicek && (
            <Tooltip label={line.orang.perluDicek} multiline maw={320}>
              <Badge size="xs" color="orange" variant="light" tt="none" leftSection={<IconAlertTriangle size={10} />}>
                perlu dicek<span className="takar-tersembunyi">: {line.orang.perluDicek}</span>
              </Badge>
            </Tooltip>
          )}
        </Group>
      ))}
    </Box>
  )
}
