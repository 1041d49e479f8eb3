import { MantineProvider, Modal, TextInput } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { theme } from '../../../renderer/theme'
import { useFokusDialog } from '../../../renderer/ui/fokus-dialog'

function Screen() {
  useFokusDialog()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <TextInput label="Realisasi" onKeyDown={({ key }) => { setOpened(key === 'F3') }} />
      <Modal opened={opened} onClose={() => { setOpened(false) }}><TextInput label="Nama bukti" data-autofocus /><TextInput label="Tempat" /></Modal>
    </>
  ) // prettier-ignore
}

it('a dialog has the keyboard before the next key, and does not call back a hand that has gone on', async () => {
  // Not in the library's mode for tests: its timers are what the rule is about.
  render(<MantineProvider theme={theme}><Screen /></MantineProvider>) // prettier-ignore
  const cell = screen.getByLabelText('Realisasi')
  cell.focus()
  fireEvent.keyDown(cell, { key: 'F3' })
  await Promise.resolve()
  expect(document.activeElement).toBe(screen.getByLabelText('Nama bukti'))
  screen.getByLabelText('Tempat').focus()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(document.activeElement).toBe(screen.getByLabelText('Tempat'))
})
