import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { PegawaiListPage } from '../../../renderer/features/pegawai/pegawai-list-page'
import { aScreen } from '../../builders/screen.builder'

const sample = { fill: ({ hr }: { hr: { kantor: { bukaContoh(input: void): Promise<void> } } }) => hr.kantor.bukaContoh() }
const names = () => screen.getAllByRole('row').slice(1).map((row) => within(row).getAllByRole('button')[0]?.textContent)

it('an empty office says what to do next', async () => {
  await aScreen(<PegawaiListPage />)
  expect(await screen.findByText('Belum ada pegawai')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Impor dari Excel' }).getAttribute('href')).toBe('/pegawai/impor')
})

it('finds people by part of a name, and says how many there are', async () => {
  await aScreen(<PegawaiListPage />, sample)
  await screen.findByText('81 dari 81 pegawai')
  await userEvent.type(screen.getByLabelText('Cari nama, NIP, atau jabatan'), 'nining')
  expect(await screen.findByText('3 dari 81 pegawai')).toBeTruthy()
  expect(names()).toEqual(['Hj. Nining Setiawan, S.E.', 'Hj. Nining Sulistyo, S.IP.', 'Nining Wijaya, S.Sos.'])
})

it('is worked by keyboard: arrows move, Space ticks, Enter opens', async () => {
  const { path, hr } = await aScreen(<PegawaiListPage />, sample)
  await screen.findByText('81 dari 81 pegawai')
  const rows = screen.getAllByRole('row')
  rows[1]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  await waitFor(() => { expect(document.activeElement?.getAttribute('data-row')).toBe('1') })
  await userEvent.keyboard(' ')
  expect(await screen.findByText('1 dipilih')).toBeTruthy()
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true')
  const second = (await hr.pegawai.list({}))[1]
  await userEvent.keyboard('{Enter}')
  expect(path()).toBe(`/pegawai/${second?.id ?? ''}`)
}) // prettier-ignore

it('sorts by a heading, ranks by their order and not by their letters', async () => {
  await aScreen(<PegawaiListPage />, sample)
  await screen.findByText('81 dari 81 pegawai')
  const heading = screen.getByRole('columnheader', { name: /Gol/ })
  while (heading.getAttribute('aria-sort') !== 'descending') await userEvent.click(within(heading).getByRole('button'))
  expect(screen.getAllByRole('row')[1]?.textContent).toContain('IV/a')
  while (heading.getAttribute('aria-sort') !== 'ascending') await userEvent.click(within(heading).getByRole('button'))
  expect(screen.getAllByRole('row')[1]?.textContent).not.toContain('/')
})
