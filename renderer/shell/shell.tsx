import { ActionIcon, AppShell, Group, ScrollArea, Text, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconKeyboard, IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { BannerContoh } from '../features/kantor/banner-contoh'
import { hr } from '../ipc/client'
import { useRead } from '../ipc/hooks'
import { useFokusDialog } from '../ui/fokus-dialog'
import { openPalette, Palette } from './palette'
import { MENU, MENU_BAWAH, tombolMenu } from './menu'
import { MenuLink } from './menu-link'
import { SaveBadge } from './save-badge'
import { ShortcutList } from './shortcut-list'
import { useFokusIsi } from './use-fokus-isi'
import { useGlobalKeys } from './use-global-keys'

/** Below this the menu shows icons only, so that 1024×700 keeps its room for the work. */
const NARROW = '(max-width: 1180px)'

/** The frame of every screen: menu left, saved state and search above. */
export function Shell() {
  const [help, setHelp] = useState(false)
  const narrow = useMediaQuery(NARROW)
  const isi = useFokusIsi()
  useFokusDialog()
  useGlobalKeys(() => {
    setHelp(true)
  })
  return (
    <AppShell header={{ height: 44 }} navbar={{ width: narrow ? 52 : 216, breakpoint: 0 }} padding={0}>
      <AppShell.Header px="sm">
        <Group h="100%" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Text fw={800} c="takar">
              Takar
            </Text>
            <NamaKantor />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <SaveBadge />
            <Tooltip label={<>Cari dan perintah (Ctrl+K)</>}>
              <ActionIcon onClick={openPalette} aria-label="Cari dan perintah">
                <IconSearch size={17} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Daftar tombol (F1)">
              <ActionIcon
                onClick={() => {
                  setHelp(true)
                }}
                aria-label="Daftar tombol"
              >
                <IconKeyboard size={17} />
              </ActionIcon>
            </Tooltip>
            <ColorSchemeButton />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar>
        <AppShell.Section grow component={ScrollArea}>
          {MENU.map((item, index) => (
            <MenuLink key={item.to} {...item} keys={`Alt ${tombolMenu(index)}`} narrow={narrow} />
          ))}
        </AppShell.Section>
        <AppShell.Section>
          {MENU_BAWAH.map((item) => (
            <MenuLink key={item.to} {...item} narrow={narrow} />
          ))}
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main h="100dvh" style={{ display: 'flex', flexDirection: 'column' }}>
        <BannerContoh />
        <div ref={isi} tabIndex={-1} style={{ flex: 1, minHeight: 0, overflow: 'auto', outline: 'none' }}>
          <Outlet />
        </div>
      </AppShell.Main>
      <Palette />
      <ShortcutList
        opened={help}
        onClose={() => {
          setHelp(false)
        }}
      />
    </AppShell>
  )
}

function NamaKantor() {
  const { data } = useRead(hr.kantor.keadaan, undefined)
  return (
    <Text size="sm" c="dimmed" truncate>
      {data?.nama ?? 'Kinerja ASN Kecamatan'}
    </Text>
  )
}

function ColorSchemeButton() {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  return (
    <Tooltip label={dark ? 'Tampilan terang' : 'Tampilan gelap'}>
      <ActionIcon
        aria-label={dark ? 'Tampilan terang' : 'Tampilan gelap'}
        onClick={() => {
          setColorScheme(dark ? 'light' : 'dark')
        }}
      >
        {dark ? <IconSun size={17} /> : <IconMoon size={17} />}
      </ActionIcon>
    </Tooltip>
  )
}
