import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ImporKompetensiPage } from '../../../renderer/features/impor-kompetensi/impor-kompetensi-page'
import { aKantor } from '../../builders/kantor.builder'
import { count } from '../../builders/impor.builder'
import { aScreen } from '../../builders/screen.builder'

it('pasted courses are checked, an unknown person is chosen and hours are typed over, then all is stored', async () => {
  // A table that draws only what is in sight needs a height.
  for (const name of ['offsetHeight', 'offsetWidth']) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 600 })
  let nip = ''
  const app = await aScreen(<ImporKompetensiPage />, { fill: async ({ store }) => { nip = (await aKantor(store, { orang: 9, indikator: 1 })).pegawai[4]!.nip } }) // prettier-ignore
  const rows = [['NIP', 'Nama', 'Nama Kursus', 'Jumlah Jam', 'Tanggal Selesai', 'Jenis Diklat'], [nip, '', 'Kursus A (contoh)', '10', '01-02-2026', 'Diklat Teknis'], ['', 'Budi Pratamo', 'Kursus B (contoh)', '0', '01-02-2026', 'Seminar']]
  fireEvent.change(screen.getByRole('textbox', { name: /Sel yang disalin/ }), { target: { value: rows.map((row) => row.join('\t')).join('\n') } })
  await userEvent.click(screen.getByRole('button', { name: /Baca sel/ }))
  expect(await screen.findByText('“Budi Pratamo” tidak ada dalam daftar pegawai.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /^Budi Pratama/ }))
  await userEvent.click(await screen.findByText(/Jumlah jam: 0/))
  const box = await screen.findByRole('textbox', { name: 'Jumlah jam' })
  await userEvent.clear(box)
  await userEvent.type(box, '8{Enter}')
  await userEvent.click(await screen.findByRole('button', { name: /Simpan 2 baris/ }))
  expect(await screen.findByRole('heading', { name: '2 baris disimpan' })).toBeTruthy()
  await waitFor(async () => { expect(await count(app, 'riwayat_kompetensi')).toBe(2) }) // prettier-ignore
})

it('columns nobody knows are mapped by hand before their rows are checked', async () => {
  let nip = ''
  const app = await aScreen(<ImporKompetensiPage />, { fill: async ({ store }) => { nip = (await aKantor(store, { orang: 5, indikator: 1 })).pegawai[4]!.nip } }) // prettier-ignore
  // Where the import before still shows its result, begin anew.
  await userEvent.click(screen.queryByRole('button', { name: /Impor berkas lain/ }) ?? document.body)
  const rows = [['Siapa', 'Apa', 'Berapa', 'Kapan'], [nip, 'Kursus A (contoh)', '10', '01-02-2026']]
  fireEvent.change(screen.getByRole('textbox', { name: /Sel yang disalin/ }), { target: { value: rows.map((row) => row.join('\t')).join('\n') } })
  await userEvent.click(screen.getByRole('button', { name: /Baca sel/ }))
  expect(await screen.findByText(/Riwayat kursus memerlukan kolom NIP/)).toBeTruthy()
  for (const [kolom, isian] of [['Siapa', 'NIP'], ['Apa', 'Nama kursus'], ['Berapa', 'Jumlah jam'], ['Kapan', 'Tanggal selesai']] as const) {
    await userEvent.click(screen.getByRole('combobox', { name: `Isian untuk kolom ${kolom}` }))
    await userEvent.click(await screen.findByRole('option', { name: isian }))
  }
  await waitFor(() => { expect(screen.getByRole('button', { name: /Periksa baris/ })).toHaveProperty('disabled', false) }) // prettier-ignore
  await userEvent.click(screen.getByRole('button', { name: /Periksa baris/ }))
  await userEvent.click(await screen.findByRole('button', { name: /Simpan 1 baris/ }))
  await waitFor(async () => { expect(await count(app, 'impor_pemetaan')).toBe(1) }) // prettier-ignore
})
