import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { SuratPage } from '../../../renderer/features/naskah/surat-page'
import { aLetter, anOffice } from '../../builders/layar-surat.builder'
import { aScreen } from '../../builders/screen.builder'

/** Two issued letters and a draft. */
const aFullList = () =>
  aScreen(<SuratPage />, {
    fill: async (app) => {
      const { pegawai } = await anOffice(app)
      await aLetter(app, pegawai[0]!.id, 'pengajuan kredit')
      await aLetter(app, pegawai[1]!.id, 'kenaikan pangkat')
      await app.hr.naskah.baru({ kode: 'undangan', periodeId: null, pegawaiIds: [] })
    },
  })
const rows = () => screen.queryAllByRole('row').slice(1).map((row) => row.textContent)

it('an empty archive says what to do next', async () => {
  await aScreen(<SuratPage />, { fill: (app) => anOffice(app).then(() => undefined) })
  await userEvent.click(await screen.findByRole('button', { name: 'Buat surat pertama' }))
  expect(await screen.findByRole('dialog', { name: 'Surat baru' })).toBeTruthy()
})

it('finds a word of the letter itself and marks it; a state filters', async () => {
  await aFullList()
  await screen.findByText('3 surat')
  await userEvent.type(screen.getByRole('textbox', { name: 'Cari surat' }), 'kredit')
  await screen.findByText('1 surat')
  expect((await screen.findByText('kredit')).tagName).toBe('MARK')
  await userEvent.clear(screen.getByRole('textbox', { name: 'Cari surat' }))
  await screen.findByText('3 surat')
  await userEvent.click(screen.getByRole('combobox', { name: 'Saring menurut status' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Konsep' }))
  await waitFor(() => { expect(rows()).toHaveLength(1) })
  expect(rows()[0]).toContain('belum bernomor')
}) // prettier-ignore

it('goes from the search into the list and opens a letter by keyboard', async () => {
  const { path, hr } = await aFullList()
  await screen.findByText('3 surat')
  const search = screen.getByRole('textbox', { name: 'Cari surat' })
  await userEvent.type(search, 'pangkat')
  await screen.findByText('1 surat')
  await userEvent.type(search, '{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  const found = (await hr.arsip.cari({ teks: 'pangkat', status: null, kode: null, pegawaiId: null, tahun: null, bulan: null, dari: 0, banyak: 1 })).baris[0]
  expect(path()).toBe(`/surat/${found?.id ?? ''}`)
})

it('a new letter is one Enter away from its name', async () => {
  const { path, hr } = await aFullList()
  await userEvent.click(await screen.findByRole('button', { name: /^Surat baru/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Surat baru' })
  await userEvent.type(within(dialog).getByRole('combobox', { name: 'Jenis surat' }), 'undangan uji{Enter}')
  await waitFor(() => { expect(path()).toMatch(/^\/surat\/[0-9a-f-]{36}$/) })
  expect(await hr.naskah.get({ id: path().split('/').at(-1) ?? '' })).toMatchObject({ status: 'konsep', kode: 'undangan' })
}) // prettier-ignore

it('a kind for one person asks for the person; part of the name and Enter twice make the draft', async () => {
  const { path, hr } = await aFullList()
  await userEvent.click(await screen.findByRole('button', { name: /^Surat baru/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Surat baru' })
  await userEvent.type(within(dialog).getByRole('combobox', { name: 'Jenis surat' }), 'keterangan uji{Enter}')
  await waitFor(() => { expect(document.activeElement).toBe(within(dialog).getByRole('combobox', { name: 'Pegawai' })) })
  await userEvent.keyboard('budi')
  await screen.findByRole('option', { name: /Budi Pratama/ })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => { expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Buat konsep' })) })
  await userEvent.keyboard('{Enter}')
  await waitFor(() => { expect(path()).toMatch(/^\/surat\/[0-9a-f-]{36}$/) })
  const { isi } = await hr.naskah.get({ id: path().split('/').at(-1) ?? '' })
  const [budi] = await hr.pegawai.cari({ teks: 'Budi Pratama' })
  expect(isi.medan['pegawai']).toBe(budi?.id)
}) // prettier-ignore

it('who comes back from a letter finds the search and the line as they were; who comes anew finds everything', async () => {
  const { go, path } = await aFullList()
  await screen.findByText('3 surat')
  await userEvent.type(screen.getByRole('textbox', { name: 'Cari surat' }), 'keterangan')
  await screen.findByText('2 surat')
  screen.getAllByRole('row')[2]?.focus()
  await userEvent.keyboard('{Enter}')
  const opened = path().split('/').at(-1)
  await go('/', { kembali: opened })
  expect(await screen.findByText('2 surat')).toBeTruthy()
  await waitFor(() => { expect(document.activeElement?.getAttribute('data-row')).toBe('1') })
  await go('/lain', {})
  await go('/', {})
  expect(await screen.findByText('3 surat')).toBeTruthy()
}) // prettier-ignore
