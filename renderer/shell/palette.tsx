import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSchool, IconSearch, IconUser } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { cocok } from '../../domain/pegawai/cari'
import { hr } from '../ipc/client'
import { useRead } from '../ipc/hooks'
import { useCommands } from './commands'
import { LAYAR_KOMPETENSI } from './halaman-kompetensi'
import { shownKey } from './keys'
import { MENU, MENU_BAWAH } from './menu'

const PEGAWAI = 'Pegawai'
/** Its box has the keyboard as it opens. */
const MULAI = { 'data-autofocus': true }

export const openPalette = (): void => {
  spotlight.open()
}

/** People come a moment after the typing and nothing is chosen then: Enter takes the first. False: nothing is there yet. */
function openFirst(field: HTMLInputElement): boolean {
  const list = field.closest('[role="dialog"]')
  if (list?.querySelector('[data-selected]')) return true
  const first = list?.querySelector<HTMLElement>('[data-action]')
  first?.click()
  return first !== null && first !== undefined
}

/** Ctrl+K: every screen, every command the present screen offers, and people by part of a name, NIP or post. */
export function Palette() {
  const navigate = useNavigate()
  const commands = useCommands()
  const [query, setQuery] = useState('')
  const { data, isPlaceholderData: stale } = useRead(hr.pegawai.cari, { teks: query }, { enabled: query.trim().length > 1 })
  const people = data ?? []
  // What stands here from the letters before must fit the letters now: Enter never opens somebody else.
  const fits = ({ nama, nip, jabatan }: (typeof people)[number]) => !stale || cocok(query, [nama, nip, jabatan])
  const found = query.trim().length > 1 ? people.filter(fits) : []
  /** For whom Enter was pressed before anybody was found. */
  const entered = useRef<string | null>(null)
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    entered.current = key === 'Enter' && !openFirst(currentTarget) ? currentTarget.value : null
  }
  useEffect(() => {
    if (data === undefined || stale) return
    const first = entered.current === query ? data[0] : undefined
    entered.current = null
    if (!first) return
    spotlight.close()
    void navigate(`/pegawai/${first.id}`)
  }, [data, stale, query, navigate])
  const screens = [...MENU, ...LAYAR_KOMPETENSI.map((one) => ({ ...one, icon: IconSchool })), ...MENU_BAWAH].map(({ to, label, icon: Icon }) => ({
    id: `${to} ${label}`,
    label,
    leftSection: <Icon size={17} />,
    onClick: () => void navigate(to),
  }))
  const actions = commands.map((command) => ({
    id: `${command.label} ${command.keys ?? ''}`,
    label: command.label,
    description: shownKey(command.keys ?? ''),
    onClick: command.run,
  }))
  const persons = found.map(({ id, nama, nip, jabatan }) => ({
    id,
    label: nama,
    description: [nip, jabatan].filter(Boolean).join(' · '),
    leftSection: <IconUser size={17} />,
    onClick: () => void navigate(`/pegawai/${id}`),
  }))
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      filter={(typed, all) => all.map((one) => ('actions' in one ? { ...one, actions: one.actions.filter((action) => one.group === PEGAWAI || cocok(typed, [action.label ?? ''])) } : one)).filter((one) => !('actions' in one) || one.actions.length > 0)}
      actions={[
        ...(persons.length > 0 ? [{ group: PEGAWAI, actions: persons }] : []),
        ...(actions.length > 0 ? [{ group: 'Perintah di layar ini', actions }] : []),
        { group: 'Buka layar', actions: screens },
      ]}
      shortcut={['mod + K']}
      attributes={{ content: { 'aria-label': 'Cari layar, perintah, dan pegawai' } }}
      tagsToIgnore={[]}
      // Fading out it would keep the last letters, and empty the box of whoever opens it again at once.
      transitionProps={{ duration: 0 }}
      scrollable
      maxHeight={420}
      nothingFound="Tidak ditemukan"
      searchProps={{ ...MULAI, leftSection: <IconSearch size={17} />, placeholder: 'Cari layar, perintah, nama, NIP, atau jabatan…', 'aria-label': 'Cari', onKeyDown }}
    />
  )
}
