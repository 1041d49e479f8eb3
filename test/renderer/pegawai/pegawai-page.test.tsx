import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { PegawaiPage } from '../../../renderer/features/pegawai/pegawai-page'
import { TambahPegawai } from '../../../renderer/features/pegawai/tambah-pegawai'
import { aScreen } from '../../builders/screen.builder'

const aPerson = () =>
  aScreen(<PegawaiPage />, {
    route: '/pegawai/:id',
    fill: async ({ hr }) => `/pegawai/${(await hr.pegawai.tambah({ jenis: 'pns', nama: 'Agus Hasanah', nip: '197105101994011007' })).id}`,
  })

it('someone who is not there is told plainly', async () => {
  await aScreen(<PegawaiPage />, { route: '/pegawai/:id', fill: () => Promise.resolve('/pegawai/018f0000-0000-7000-8000-000000000000') })
  expect(await screen.findByText(/Pegawai ini sudah tidak ada/)).toBeTruthy()
})

it('a field is saved as it is left, without a button', async () => {
  const { hr, path } = await aPerson()
  await userEvent.type(await screen.findByLabelText('Tempat lahir'), 'Lahat{Tab}')
  const id = path().split('/').at(-1) ?? ''
  await waitFor(async () => { expect((await hr.pegawai.get({ id })).isian.tempatLahir).toBe('Lahat') })
})

it('a wrong NIP stays in its field with the reason, and what was stored is kept', async () => {
  const { hr, path } = await aPerson()
  const field = await screen.findByLabelText<HTMLInputElement>('NIP')
  await userEvent.type(field, '1{Tab}')
  expect(await screen.findByText('NIP harus 18 angka, yang tertulis 19 angka (lebih 1).')).toBeTruthy()
  expect(field.value).toBe('1971051019940110071')
  expect((await hr.pegawai.get({ id: path().split('/').at(-1) ?? '' })).isian.nip).toBe('197105101994011007')
})

it('a new person with a wrong NIP is refused beside the field, and nothing is stored', async () => {
  const app = await aScreen(<TambahPegawai opened onClose={() => undefined} />)
  await userEvent.type(await screen.findByLabelText(/^NIP/), '1971051019940110')
  await userEvent.type(screen.getByLabelText(/Nama tanpa gelar/), 'Agus')
  await userEvent.click(screen.getByRole('button', { name: 'Simpan' }))
  expect(await screen.findByText('NIP harus 18 angka, yang tertulis 16 angka (kurang 2).')).toBeTruthy()
  expect(await app.hr.pegawai.list({})).toEqual([])
})

it('a new person with spaces in the NIP is stored clean and opened', async () => {
  const app = await aScreen(<TambahPegawai opened onClose={() => undefined} />)
  await userEvent.type(await screen.findByLabelText(/^NIP/), '19710510 199401 1 007')
  await userEvent.type(screen.getByLabelText(/Nama tanpa gelar/), 'Agus Hasanah{Enter}')
  await waitFor(() => { expect(app.path()).toMatch(/^\/pegawai\/[0-9a-f-]{36}$/) })
  expect(await app.hr.pegawai.list({})).toMatchObject([{ nama: 'Agus Hasanah', nip: '197105101994011007' }])
}) // prettier-ignore
