import { Combobox, Modal, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { AsalMedan } from '../../../../domain/naskah/medan-tersedia'
import { kelompokIsian } from './nama-isian'

interface Props {
  asal: AsalMedan
  /** The lists whose rows are around the cursor; null: closed. */
  dalam: readonly string[] | null
  onPilih: (kode: string) => void
  onTutup: () => void
}

/** The fields that can stand at a place: typed words narrow them, Enter puts one in, Esc goes back to the text. */
export function PilihIsian({ asal, dalam, onPilih, onTutup }: Props) {
  return (
    <Modal opened={dalam !== null} onClose={onTutup} title="Sisipkan isian" size="md" returnFocus={false} transitionProps={{ duration: 0 }}>
      {dalam && <Daftar asal={asal} dalam={dalam} onPilih={onPilih} />}
    </Modal>
  )
}

function Daftar({ asal, dalam, onPilih }: { asal: AsalMedan; dalam: readonly string[]; onPilih: (kode: string) => void }) {
  const [cari, setCari] = useState('')
  const store = useCombobox({ opened: true })
  const groups = kelompokIsian(asal, dalam, cari)
  const { selectFirstOption } = store
  useEffect(() => {
    selectFirstOption()
  }, [cari, selectFirstOption])
  return (
    <Combobox store={store} onOptionSubmit={onPilih}>
      <Combobox.EventsTarget>
        <TextInput data-autofocus aria-label="Cari isian" placeholder="Cari isian, misalnya nama atau tanggal" value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} />
      </Combobox.EventsTarget>
      <ScrollArea.Autosize mah={340} mt={6} type="auto">
        <Combobox.Options aria-label="Isian">
          {groups.map(({ nama, isi }) => (
            <Combobox.Group key={nama} label={nama}>
              {isi.map(({ kode, label }) => <Combobox.Option key={kode} value={kode} fz="sm">{label}</Combobox.Option>)}
            </Combobox.Group>
          ))}
          {groups.length === 0 && <Combobox.Empty>Tidak ada isian dengan kata itu.</Combobox.Empty>}
        </Combobox.Options>
      </ScrollArea.Autosize>
      <Text size="xs" c="dimmed" mt={6}><kbd>↑</kbd> <kbd>↓</kbd> memilih, <kbd>Enter</kbd> menyisipkan, <kbd>Esc</kbd> kembali. Isian baru dibuat pada bagian “Isian yang ditanyakan”.</Text>
    </Combobox>
  ) // prettier-ignore
}
