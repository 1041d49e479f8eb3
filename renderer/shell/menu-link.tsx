import { NavLink, Tooltip } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { NavLink as RouterLink } from 'react-router'

interface MenuLinkProps {
  to: string
  label: string
  icon: Icon
  keys?: string
  /** Icons only, where the screen is narrow; the words are in the tooltip then. */
  narrow: boolean
}

/** One line of the main menu. */
export function MenuLink({ to, label, icon: Icon, keys, narrow }: MenuLinkProps) {
  const link = { component: RouterLink, to, end: to === '/', py: 6 } as const
  return narrow ? (
    <Tooltip label={keys ? `${label} (${keys})` : label} position="right">
      <NavLink {...link} aria-label={label} leftSection={<Icon size={19} />} px={16} />
    </Tooltip>
  ) : (
    <NavLink {...link} label={label} leftSection={<Icon size={17} />} rightSection={keys && <kbd>{keys}</kbd>} />
  )
}
