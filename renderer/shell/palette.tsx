import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from 'react-router'
import { useCommands } from './commands'
import { MENU } from './menu'

export const openPalette = (): void => {
  spotlight.open()
}

/** Ctrl+K: every screen and every command the present screen offers. */
export function Palette() {
  const navigate = useNavigate()
  const commands = useCommands()
  const screens = MENU.map(({ to, label, icon: Icon }) => ({
    id: to,
    label,
    leftSection: <Icon size={17} />,
    onClick: () => void navigate(to),
  }))
  const actions = commands.map((command) => ({
    id: command.label,
    label: command.label,
    description: command.keys ?? '',
    onClick: command.run,
  }))
  return (
    <Spotlight
      actions={[
        ...(actions.length > 0 ? [{ group: 'Perintah di layar ini', actions }] : []),
        { group: 'Buka layar', actions: screens },
      ]}
      shortcut={['mod + K']}
      scrollable
      maxHeight={420}
      nothingFound="Tidak ditemukan"
      searchProps={{ leftSection: <IconSearch size={17} />, placeholder: 'Cari layar, perintah, nama, NIP, atau jabatan…', 'aria-label': 'Cari' }}
    />
  )
}
