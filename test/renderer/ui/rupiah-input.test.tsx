import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { RupiahInput } from '../../../renderer/ui/rupiah-input'

function aField(value: number | null = null) {
  const seen = vi.fn()
  function Field() {
    const [now, set] = useState(value)
    return <RupiahInput label="Jumlah" value={now} onChange={(next) => { set(next); seen(next) }} />
  } // prettier-ignore
  render(<MantineProvider env="test"><Field /></MantineProvider>) // prettier-ignore
  return { seen, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Jumlah' }) }
}

it('what is typed with words is shown as whole rupiah once the field is left', async () => {
  const { seen, field } = aField()
  await userEvent.type(field, '12,5 jt')
  await userEvent.tab()
  expect(field.value).toBe('Rp12.500.000')
  expect(seen).toHaveBeenLastCalledWith(12_500_000)
  await userEvent.clear(field)
  await userEvent.tab()
  expect([field.value, seen.mock.lastCall]).toEqual(['', [null]])
})

it('what cannot be read stays, is told, and never leaves the old sum in its place', async () => {
  const { seen, field } = aField(5000)
  await userEvent.clear(field)
  await userEvent.type(field, '12,5')
  await userEvent.tab()
  expect(field.value).toBe('12,5')
  expect(screen.getByText('Rupiah ditulis bulat, tanpa sen.')).toBeTruthy()
  expect(seen).toHaveBeenLastCalledWith(Number.NaN)
})
