import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { TanggalInput } from '../../../renderer/ui/tanggal-input'

it('reads days as offices write them; what is outside its bounds, or no day at all, is told and not taken', async () => {
  const seen = vi.fn()
  render(<MantineProvider env="test"><TanggalInput label="Mulai" minDate="2026-01-01" maxDate="2026-12-31" onChange={seen} /></MantineProvider>) // prettier-ignore
  const field = screen.getByLabelText('Mulai')
  await userEvent.type(field, '24-11-2026')
  await userEvent.tab()
  expect(seen).toHaveBeenLastCalledWith('2026-11-24')
  seen.mockClear()
  for (const [text, sentence] of [['24-11-2027', '24 November 2027 tidak disimpan: paling akhir 31 Desember 2026.'], ['tadi', /bukan tanggal yang dapat dibaca/]] as const) {
    await userEvent.clear(field)
    await userEvent.type(field, text)
    await userEvent.tab()
    expect(screen.getByText(sentence)).toBeTruthy()
    expect(seen).not.toHaveBeenCalledWith('2027-11-24')
  }
})
