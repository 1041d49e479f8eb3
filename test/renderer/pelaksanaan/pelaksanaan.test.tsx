import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { KalenderPage } from '../../../renderer/features/pelaksanaan/kalender-page'
import { PelaksanaanTab } from '../../../renderer/features/pelaksanaan/pelaksanaan-tab'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import type { TestApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: () => null }))

/** A running programme of two days (3–4 June 2026) with three participants; answers its path. */
async function program({ store }: TestApp): Promise<string> {
  const { pegawai } = await aKantor(store, { orang: 9, indikator: 1 })
  const id = await tanam(store, 'pelatihan', { judul: 'Bimtek layanan (contoh)', jp: 20, mulai: '2026-06-03', selesai: '2026-06-04', status: 'berjalan' })
  for (const one of pegawai.slice(4, 7)) await tanam(store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: one.id, status: 'diundang' })
  return `/kompetensi/pelatihan/${id}/pelaksanaan`
}
const TAB = { route: '/kompetensi/pelatihan/:id/pelaksanaan', fill: program }

it('a programme goes from its days through attendance by letters to closing and a certificate number', async () => {
  const { hr, path } = await aScreen(<PelaksanaanTab />, TAB)
  const pelatihanId = path().split('/')[3]!
  const papan = () => hr.pelaksanaan.papan({ pelatihanId })
  await userEvent.click(await screen.findByRole('button', { name: 'Isi dari tanggal program' }))
  await waitFor(() => { expect(screen.getAllByRole('textbox', { name: /^Jam mulai/ })).toHaveLength(2) }) // prettier-ignore
  const [first] = screen.getAllByRole('textbox', { name: /^Jam mulai/ })
  await userEvent.type(first!, '8.7')
  await userEvent.tab()
  expect(await screen.findByText('Tulis jam seperti 09.00.')).toBeTruthy()
  await userEvent.clear(first!)
  await userEvent.type(first!, '08.00{Control>}d{/Control}')
  await waitFor(async () => { expect((await papan()).hari.map(({ jamMulai }) => jamMulai)).toEqual(['08.00', '08.00']) }) // prettier-ignore
  await userEvent.click(screen.getByRole('radio', { name: /Kehadiran/ }))
  const grid = await screen.findByRole('grid', { name: 'Kehadiran peserta' })
  within(grid).getAllByRole('gridcell')[0]!.focus()
  await userEvent.keyboard('hhs{ArrowUp}{ArrowRight}{ArrowUp}{ArrowUp}h{ArrowUp}{Control>}d{/Control}')
  await waitFor(async () => {
    const { hari, peserta } = await papan()
    expect(hari.map(({ id }) => peserta.map(({ hadir }) => hadir[id]))).toEqual([['hadir', 'hadir', 'sakit'], ['hadir', 'hadir', 'hadir']])
  })
  expect(within(grid).getByText('1/2 · 50% · kurang')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /Tutup program/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Tutup: 2 selesai, 1 tidak' }))
  const [nomor] = await screen.findAllByRole('textbox', { name: /^Nomor sertifikat/ })
  await userEvent.type(nomor!, '001/S/2026{Enter}')
  await waitFor(async () => { expect((await papan()).peserta.map(({ noSertifikat }) => noSertifikat)).toContain('001/S/2026') }) // prettier-ignore
  const [jam] = screen.getAllByRole('textbox', { name: /^Jam diakui/ })
  await userEvent.clear(jam!)
  await userEvent.type(jam!, '10000{Enter}')
  expect(await screen.findByText('Jam paling banyak 2.000.')).toBeTruthy()
  fireEvent.paste(nomor!, { clipboardData: { getData: () => 'A/1\t05-06-2026\nA/2\t06-06-2026' } })
  await waitFor(async () => { expect((await papan()).peserta.filter(({ status }) => status === 'selesai').map(({ noSertifikat, tanggalSertifikat }) => [noSertifikat, tanggalSertifikat])).toEqual([['A/1', '2026-06-05'], ['A/2', '2026-06-06']]) }) // prettier-ignore
})

it('closing says what is missing', async () => {
  await aScreen(<PelaksanaanTab />, TAB)
  await userEvent.click(await screen.findByRole('button', { name: /Tutup program/ }))
  expect(await screen.findByText(/Isi hari pelaksanaannya, lalu/)).toBeTruthy()
})

it('the calendar is walked by keys, and leave that is entered clashes with the programme', async () => {
  setTahunKompetensi(2026)
  const { hr } = await aScreen(<KalenderPage />, { fill: (app) => program(app).then(() => undefined) })
  const grid = await screen.findByRole('grid', { name: /^Kalender/ })
  const today = within(grid).getAllByRole('gridcell').find((cell) => cell.tabIndex === 0)!
  today.focus()
  const months = new Date().getMonth() - 5
  await userEvent.keyboard(months >= 0 ? '{PageUp}'.repeat(months) : '{PageDown}'.repeat(-months))
  const third = await screen.findByRole('gridcell', { name: 'Rabu, 3 Juni 2026, Bimtek layanan (contoh)' })
  await userEvent.click(third)
  await userEvent.keyboard('{ArrowRight}')
  expect(await screen.findByRole('heading', { name: 'Kamis, 4 Juni 2026' })).toBeTruthy()
  await userEvent.click(screen.getAllByRole('button', { name: /Catat cuti/ })[0]!)
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }))
  expect(await within(dialog).findByText('Pilih pegawainya.')).toBeTruthy()
  const [orang] = (await hr.pelaksanaan.papan({ pelatihanId: (await hr.pelaksanaan.kalender({ tahun: 2026, bulan: 6 })).program[0]!.id })).peserta
  await userEvent.type(within(dialog).getByRole('combobox', { name: /Pegawai/ }), `${orang!.nama}{Enter}`)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }))
  expect((await screen.findAllByText(`${orang!.nama} cuti tahunan pada 4 Juni 2026.`)).length).toBeGreaterThan(0)
  expect(await screen.findByRole('gridcell', { name: /4 Juni 2026.*1 orang cuti, 1 bentrok/ })).toBeTruthy()
})
