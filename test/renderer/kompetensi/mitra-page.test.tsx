import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { KompetensiMenunggu } from '../../../renderer/features/beranda/kompetensi-menunggu'
import { MitraPage } from '../../../renderer/features/mitra/mitra-page'
import type { TestApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

const fill = async ({ store }: TestApp) => {
  await aKantor(store, { orang: 10, indikator: 1 })
  await tanam(store, 'mitra', { nama: 'BPSDM Contoh', no_mou: '1', mou_selesai: '2026-12-31', layanan: 'Kelas daring' })
  await tanam(store, 'mitra', { nama: 'Kampus Contoh', jenis: 'perguruan_tinggi' })
}

it('a mentor is a person of the office; a partner found by its service goes to the bin and comes back', async () => {
  const { hr } = await aScreen(<MitraPage />, { fill })
  expect(await screen.findByText(/Berakhir \d+ hari lagi, 31 Desember 2026/)).toBeTruthy()
  fireEvent.click(screen.getByText('Tambah'))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByLabelText(/Jenis/, { selector: 'input' }))
  fireEvent.click(await screen.findByRole('option', { name: 'Mentor internal' }))
  fireEvent.click(within(dialog).getByText('Simpan'))
  expect(await within(dialog).findByText('Pilih pegawai yang menjadi mentor.')).toBeTruthy()
  await userEvent.type(within(dialog).getByLabelText(/Pegawai/, { selector: 'input' }), 'lurah tanjung{Enter}')
  fireEvent.click(within(dialog).getByText('Simpan'))
  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
  expect(await hr.mitra.daftar({})).toContainEqual(expect.objectContaining({ jenis: 'mentor', jabatan: expect.stringContaining('Lurah Tanjung Indah') as string }))
  fireEvent.change(screen.getByLabelText('Cari mitra'), { target: { value: 'kelas dar' } })
  expect(screen.queryByText('Kampus Contoh')).toBeNull()
  fireEvent.click(screen.getByText('BPSDM Contoh'))
  fireEvent.click(await screen.findByText('Hapus dari daftar'))
  await waitFor(() => { expect(screen.queryByText('BPSDM Contoh')).toBeNull() })
  fireEvent.click(screen.getByLabelText('Yang dihapus'))
  fireEvent.click(await screen.findByLabelText('Pulihkan BPSDM Contoh'))
  await waitFor(async () => { expect(await hr.mitra.daftar({})).toHaveLength(3) })
}) // prettier-ignore

it('the home page shows each thing that waits as one link, and nothing while nothing waits', async () => {
  await aScreen(<KompetensiMenunggu />, { fill })
  expect((await screen.findByRole('link', { name: '1 kerja sama mitra segera berakhir' })).getAttribute('href')).toBe('/kompetensi/mitra?mou=segera')
})
