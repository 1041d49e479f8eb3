import { MantineProvider, Select } from '@mantine/core'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { theme } from '../../../renderer/theme'

const NAMES = ['Agus', 'Ani', 'Budi', 'Bayu']

/** A field as every screen has it; `late`: its list arrives only when `arrive` is called. */
function aField({ value = null, late = false }: { value?: string | null; late?: boolean } = {}) {
  const seen = vi.fn()
  const enter = vi.fn()
  let arrive = () => undefined as unknown
  function Field() {
    const [now, set] = useState(value)
    const [data, setData] = useState(late ? [] : NAMES)
    arrive = () => { act(() => { setData(NAMES) }) } // prettier-ignore
    return <div onKeyDown={({ key, defaultPrevented }) => { if (key === 'Enter') enter(defaultPrevented) }}><Select label="Orang" data={data} value={now} onChange={(next) => { set(next); seen(next) }} /></div> // prettier-ignore
  }
  // Not in the library's mode for tests: its timers are what the rule is about.
  render(<MantineProvider theme={theme}><Field /></MantineProvider>) // prettier-ignore
  return { seen, enter, arrive: () => { arrive() }, field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Orang' }) } // prettier-ignore
}

it.each([['b', 'Budi'], ['an', 'Ani'], ['Bayu', 'Bayu']])('“%s” and Enter takes %s, once, however fast the hand', async (typed, taken) => {
  const { seen, enter, field } = aField()
  await userEvent.type(field, `${typed}{Enter}`)
  expect(seen.mock.calls).toEqual([[taken]])
  expect(field.value).toBe(taken)
  // The key is used up: a button that gets the keyboard by the choice is not pressed by it.
  expect(enter.mock.calls).toEqual([[true]])
}) // prettier-ignore

it('a list that comes after the last letter is taken from all the same', async () => {
  const { seen, arrive, field } = aField({ late: true })
  await userEvent.type(field, 'bu{Enter}')
  expect(seen).not.toHaveBeenCalled()
  await userEvent.type(field, 'd')
  arrive()
  await userEvent.keyboard('{Enter}')
  expect(seen.mock.calls).toEqual([['Budi']])
})

it('after the arrows, and in a field only opened, the choice is the one that is marked', async () => {
  const { seen, field } = aField({ value: 'Ani' })
  await userEvent.type(field, '{Backspace}{Backspace}{Backspace}b')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(seen.mock.calls).toEqual([['Bayu']])
  await userEvent.tab()
  await userEvent.click(field)
  await userEvent.keyboard('{ArrowUp}{Enter}')
  expect(seen.mock.lastCall).toEqual(['Budi'])
})

it('typing again what is chosen already changes nothing', async () => {
  const { seen, field } = aField({ value: 'Ani' })
  await userEvent.type(field, '{Backspace}i{Enter}')
  expect([seen.mock.calls, field.value, field.getAttribute('aria-expanded')]).toEqual([[], 'Ani', 'false'])
})
