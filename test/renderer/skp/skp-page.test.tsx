import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { SkpPage } from '../../../renderer/features/skp/skp-page'
import type { TestApp } from '../../builders/app.builder'
import { aRoster } from '../../builders/roster.builder'
import { aScreen } from '../../builders/screen.builder'

const office = {
  route: '/skp',
  fill: async ({ store, hr }: TestApp) => {
    await aRoster(store)
    await hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
    return '/skp?tahun=2026'
  },
}

it('an office without people is told what to do first', async () => {
  await aScreen(<SkpPage />)
  expect(await screen.findByText('Belum ada pegawai')).toBeTruthy()
})

it('everyone gets an SKP with three presses of Enter, and all of it is taken back with one button', async () => {
  const { hr } = await aScreen(<SkpPage />, office)
  await screen.findByText('Belum ada SKP tahun 2026')
  screen.getAllByRole('button', { name: 'Beri SKP dari templat' }).at(-1)?.focus()
  await userEvent.keyboard('{Enter}')
  const next = await screen.findByRole('button', { name: 'Lanjut: periksa 81 orang' })
  await waitFor(() => { expect(document.activeElement).toBe(next) })
  await userEvent.keyboard('{Enter}')
  const give = await screen.findByRole('button', { name: 'Beri SKP kepada 81 orang' })
  await waitFor(() => { expect(document.activeElement).toBe(give) })
  await userEvent.keyboard('{Enter}')
  await screen.findByText('81 SKP dibuat sebagai draf')
  expect((await hr.skp.papan({ tahun: 2026 })).jumlah.draft).toBe(81)
  await userEvent.click(screen.getByRole('button', { name: 'Urungkan semuanya' }))
  await waitFor(async () => { expect((await hr.skp.papan({ tahun: 2026 })).jumlah.tanpa).toBe(81) })
}) // prettier-ignore

it('the list is narrowed by words and by state, and Enter opens the first person found', async () => {
  await aScreen(<SkpPage />, office)
  await screen.findByText('Belum ada SKP tahun 2026')
  await userEvent.type(screen.getByLabelText('Cari nama, NIP, atau jabatan'), 'sekretaris kec{Enter}')
  expect(await screen.findByText(/Yanti Wijaya, M\.A\.P\. belum mempunyai SKP 2026/)).toBeTruthy()
  expect(screen.getByText('1 orang')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Buat SKP' }))
  await screen.findByText('Nama jabatan sama.')
  await userEvent.click(screen.getAllByRole('button', { name: 'Buat SKP' }).at(-1)!)
  expect(await screen.findByRole('tab', { name: 'Hasil Kerja' })).toBeTruthy()
})
