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
