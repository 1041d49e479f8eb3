import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { RangkaianBaruPage } from '../../../renderer/features/naskah/rangkaian-baru-page'
import { RangkaianDaftarPage } from '../../../renderer/features/naskah/rangkaian-daftar-page'
import { RangkaianPage } from '../../../renderer/features/naskah/rangkaian-page'
import { anOffice } from '../../builders/layar-surat.builder'
import { aScreen } from '../../builders/screen.builder'

type App = Parameters<typeof anOffice>[0]
/** A run of three: two can be issued, one lacks what it is for. */
async function aRun(app: App): Promise<string> {
  const { pegawai } = await anOffice(app)
  const { id } = await app.hr.rangkaian.buat({ nama: 'Keterangan triwulan', periodeId: null, tanggal: null, jenis: [{ kode: 'keterangan', isi: { medan: { keperluan: 'arsip' } } }], pegawaiIds: pegawai.slice(0, 3).map((one) => one.id) })
  const { anggota } = await app.hr.rangkaian.get({ id })
  await app.hr.naskah.simpan({ id: anggota[2]!.naskahId, isi: { medan: { keperluan: '' } } })
  return id
}

it('what is the same for all is written once, and drafts are made for everyone chosen', async () => {
  const { hr, path } = await aScreen(<RangkaianBaruPage />, { fill: (app) => anOffice(app).then(() => undefined) })
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Keterangan uji' }))
  expect(await screen.findByText(/^Belum diisi: “Keperluan”/)).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: /Keperluan/ }), 'kenaikan pangkat{Tab}')
  await waitFor(() => { expect(screen.queryByText(/^Belum diisi/)).toBeNull() })
  await userEvent.click(screen.getByRole('checkbox', { name: /Pilih semua yang tampak/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Buat 12 konsep/ }))
  await waitFor(() => { expect(path()).toMatch(/^\/surat\/rangkaian\/[0-9a-f-]{36}$/) })
  const { anggota } = await hr.rangkaian.get({ id: path().split('/').at(-1) ?? '' })
  expect(anggota.map(({ kekurangan }) => kekurangan)).toEqual(Array(12).fill(''))
}) // prettier-ignore

it('an empty field that is the same for all is shown first; who insists gets the drafts', async () => {
  const { path } = await aScreen(<RangkaianBaruPage />, { fill: (app) => anOffice(app).then(() => undefined) })
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Keterangan uji' }))
  await screen.findByText(/^Belum diisi: “Keperluan”/)
  await userEvent.click(screen.getByRole('checkbox', { name: /Pilih semua yang tampak/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Buat 12 konsep/ }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Keperluan/ }))
  expect(screen.getByText(/sekali lagi bila memang begitu/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /^Buat 12 konsep/ }))
  await waitFor(() => { expect(path()).toMatch(/^\/surat\/rangkaian\/[0-9a-f-]{36}$/) })
}) // prettier-ignore

it('a run shows what each draft lacks, issues the others and names what was left', async () => {
  const { hr, path } = await aScreen(<RangkaianPage />, { route: '/surat/rangkaian/:id', fill: async (app) => `/surat/rangkaian/${await aRun(app)}` })
  expect(await screen.findByText('0 dari 3 naskah sudah terbit · 1 belum lengkap')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /^Terbitkan semua \(2\)/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Terbitkan semua?' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ya, terbitkan' }))
  expect(await screen.findByText('2 naskah terbit, 1 dilewati')).toBeTruthy()
  const run = await hr.rangkaian.get({ id: path().split('/').at(-1) ?? '' })
  expect(run.anggota.map(({ nomor }) => nomor)).toEqual(['800.1/001/XI/2026', '800.1/002/XI/2026', null])
})

it('an unfinished run is offered first', async () => {
  const { path } = await aScreen(<RangkaianDaftarPage />, { fill: (app) => aRun(app).then(() => undefined) })
  expect(await screen.findByText('Belum selesai: Keterangan triwulan')).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: 'Lanjutkan' }))
  expect(path()).toMatch(/^\/surat\/rangkaian\/[0-9a-f-]{36}$/)
})
