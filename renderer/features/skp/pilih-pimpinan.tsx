import { Menu, ScrollArea, Text, UnstyledButton } from '@mantine/core'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import type { RhkView, SkpView } from '../../../preload/contract/skp-view.contract'
import { AutoText } from '../../ui/auto-text'
import classes from './skp.module.css'

/** The leader's result this one serves: chosen from the appraiser's SKP, or typed where the appraiser has none here. */
export function PilihPimpinan({ rhk, pilihan, editable }: { rhk: RhkView; pilihan: SkpView['rhkPimpinan']; editable: boolean }) {
  const change = useChange(hr.skp.ubahRhk)
  if (pilihan.length === 0)
    return (
      <AutoText
        aria-label="Hasil kerja pimpinan yang diintervensi"
        multiline
        variant="unstyled"
        readOnly={!editable}
        placeholder={editable ? 'Tulis hasil kerja pimpinan' : ''}
        value={rhk.atasanTeks ?? ''}
        onSave={(atasanTeks) => change.mutateAsync({ rhkId: rhk.id, atasanTeks })}
      />
    )
  const shown = rhk.atasanTeks ?? (editable ? 'Pilih hasil kerja pimpinan…' : '–')
  if (!editable) return <Text className={classes['isi']} fz={13} lh={1.35}>{shown}</Text> // prettier-ignore
  return (
    <Menu width={420} position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes['pimpinan']} c={rhk.atasanTeks ? undefined : 'dimmed'} aria-label={`Hasil kerja pimpinan: ${shown}`}>
          {shown}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Hasil kerja pimpinan yang diintervensi</Menu.Label>
        <ScrollArea.Autosize mah={300}>
          {pilihan.map(({ id, teks }, index) => (
            <Menu.Item key={id} leftSection={`${index + 1}.`} fw={id === rhk.atasanRhkId ? 700 : 400} onClick={() => { change.mutate({ rhkId: rhk.id, atasanRhkId: id }) }}>
              {teks}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
        <Menu.Divider />
        <Menu.Item onClick={() => { change.mutate({ rhkId: rhk.id, atasanRhkId: null }) }}>Tidak menautkan</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
