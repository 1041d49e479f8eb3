import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../ipc/client'
import { changesSettled, showError } from '../ipc/hooks'
import { currentCommands } from './commands'
import { isTyping, keyName } from './keys'
import { MENU, tombolMenu } from './menu'

/** Keys that work everywhere: F1, Alt+digit, Ctrl+Z, Ctrl+Y, and the present screen's commands. */
export function useGlobalKeys(openHelp: () => void): void {
  const navigate = useNavigate()
  const queries = useQueryClient()
  useEffect(() => {
    const takeBack = async (call: typeof hr.riwayat.urungkan, word: string) => {
      await changesSettled(queries)
      const action = await call(undefined)
      await queries.invalidateQueries()
      notifications.show({ message: action ? `${word}: ${action.label}` : `Tidak ada lagi yang dapat ${word.toLowerCase()}.` })
    }
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event)
      const typing = isTyping(event.target)
      const screen = /^Alt\+(\d)$/.exec(name)?.[1]
      const command = currentCommands().find(({ keys }) => keys === name)
      const plain = !/^(Ctrl|Alt)\+|^F\d/.test(name)
      const run = screen
        ? () => { leaveField(); void navigate(MENU.find((_, index) => tombolMenu(index) === screen)?.to ?? '/') }
        : name === 'F1'
          ? openHelp
          : name === 'Ctrl+Z' && !typing
            ? () => void takeBack(hr.riwayat.urungkan, 'Diurungkan').catch(showError)
            : name === 'Ctrl+Y' && !typing
              ? () => void takeBack(hr.riwayat.ulangi, 'Diulangi').catch(showError)
              : command && !(plain && typing)
                ? command.run
                : null
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('pagehide', leaveField)
    return () => {
      window.removeEventListener('pagehide', leaveField)
      window.removeEventListener('keydown', onKey)
    }
  }, [navigate, queries, openHelp])
}

/** Many cells keep what was typed when they are left; one that goes away with its screen or window is never left. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
