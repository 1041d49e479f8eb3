import { Modal, NavLink, ScrollArea, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NILAI_LABEL, type NilaiKode } from '../../../domain/skp/skp'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

const UNTUK: Record<string, string> = { pimpinan: 'untuk pimpinan', staf: 'untuk staf' }

/** F2: expectations of one value to pick from; typing narrows, Enter takes the first. */
export function BankEkspektasi({ nilaiKode, onPick, onClose }: { nilaiKode: NilaiKode; onPick: (teks: string) => void; onClose: () => void }) {
  const { data } = useRead(hr.bank.ekspektasi, undefined)
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/)
  const rows = (data ?? []).filter((one) => one.nilaiKode === nilaiKode && words.every((word) => one.teks.toLowerCase().includes(word)))
  return (
    <Modal opened onClose={onClose} size="lg" title={`Bank ekspektasi: ${NILAI_LABEL[nilaiKode]}`}>
      <TextInput
        data-autofocus
        aria-label="Cari ekspektasi"
        placeholder="Ketik sebagian kata, Enter memilih yang pertama"
        value={query}
        onChange={(event) => { setQuery(event.currentTarget.value) }}
        onKeyDown={(event) => { if (event.key === 'Enter' && rows[0]) onPick(rows[0].teks) }}
      />
      <ScrollArea.Autosize mah={380} mt="xs">
        {rows.map(({ id, teks, untuk }) => (
          <NavLink key={id} component="button" label={teks} description={UNTUK[untuk]} onClick={() => { onPick(teks) }} style={{ whiteSpace: 'normal' }} />
        ))}
        {rows.length === 0 && <Text size="sm" c="dimmed" p="xs">Tidak ada yang cocok. Ekspektasi dapat ditulis langsung di selnya.</Text>}
      </ScrollArea.Autosize>
    </Modal>
  )
}
