import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { existsSync } from 'node:fs'
import { anXlsxPath, readRows } from '../../builders/xlsx.builder'

/** Presses the screen's own button that saves as .xlsx and reads what came out of it. */
export async function saveAndRead(app: { answers: (string | null)[] }, at = 0): Promise<unknown[][]> {
  const file = anXlsxPath()
  app.answers.push(file)
  const button = await waitFor(() => {
    const found = screen.getAllByRole<HTMLButtonElement>('button', { name: /^Simpan .*\.xlsx$/ })[at]
    if (!found || found.disabled) throw new Error('Nothing to save yet')
    return found
  })
  await userEvent.click(button)
  await waitFor(() => { if (!existsSync(file)) throw new Error('Not saved yet') })
  return readRows(file)
} // prettier-ignore
