import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AnggaranPage } from '../../../renderer/features/anggaran/anggaran-page'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

const TAHUN = new Date().getFullYear()
const line = (uraian: string, kodeRekening: string, pagu: number, tahun = TAHUN) => ({ tahun, sumber: 'apbd' as const, kodeRekening, uraian, pagu, keterangan: null })

/** A line of 50 million that plans 60, and one of 20 million that is free. */
const aBudget = () =>
  aScreen(<AnggaranPage />, {
    fill: async ({ hr, store }) => {
      const { id } = await hr.anggaran.tambah(line('Belanja kursus', '5.1', 50_000_000))
      await hr.anggaran.tambah(line('Belanja honorarium', '5.2', 20_000_000))
      await tanam(store, 'pelatihan_biaya', { pelatihan_id: await tanam(store, 'pelatihan', { tahun: TAHUN, judul: 'Pelatihan arsip (contoh)' }), anggaran_id: id, rencana: 60_000_000 })
    },
  })

it('an empty year takes over the lines of the year before', async () => {
  const { hr } = await aScreen(<AnggaranPage />, { fill: ({ hr }) => hr.anggaran.tambah(line('Belanja kursus', '5.1', 50_000_000, TAHUN - 1)) })
  await userEvent.click(await screen.findByRole('button', { name: `Salin dari tahun ${TAHUN - 1}` }))
  expect(await screen.findByRole('grid', { name: 'Mata anggaran' })).toBeTruthy()
  expect((await hr.anggaran.daftar({ tahun: TAHUN })).baris).toHaveLength(1)
})

it('money stands as a bar that says its numbers, what is over the ceiling is told, and a new line is typed with words', async () => {
  const { hr } = await aBudget()
  expect(await screen.findByRole('img', { name: 'Belanja kursus: realisasi Rp0, komitmen belum dibayar Rp0, direncanakan Rp60.000.000, pagu Rp50.000.000' })).toBeTruthy()
  expect(screen.getByText(/melampaui pagu Rp50\.000\.000: lebih Rp10\.000\.000/)).toBeTruthy()
  fireEvent.click(screen.getByText('Tambah'))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByLabelText(/Uraian/), { target: { value: 'Belanja konsumsi' } })
  fireEvent.change(within(dialog).getByLabelText(/Kode/), { target: { value: '5.1' } })
  await userEvent.type(within(dialog).getByLabelText(/Pagu/), '7,5 jt{Enter}')
  expect(await within(dialog).findByText(/sudah dipakai “Belanja kursus”/)).toBeTruthy()
  await userEvent.type(within(dialog).getByLabelText(/Kode/), '.9{Enter}')
  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
  expect((await hr.anggaran.daftar({ tahun: TAHUN })).baris).toContainEqual(expect.objectContaining({ uraian: 'Belanja konsumsi', kodeRekening: '5.1.9', pagu: 7_500_000 }))
}) // prettier-ignore

it('a shift is warned before it is saved, and stands in the list with the way back', async () => {
  const { hr } = await aBudget()
  await userEvent.click(await screen.findByRole('button', { name: 'Pergeseran' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.type(within(dialog).getByLabelText('Dari', { selector: 'input' }), 'kursus{Enter}')
  await userEvent.type(within(dialog).getByLabelText('Ke', { selector: 'input' }), 'honor{Enter}')
  const jumlah = within(dialog).getByLabelText(/Jumlah/)
  await userEvent.type(jumlah, '60 jt')
  expect(await within(dialog).findByText(/paling banyak Rp50\.000\.000 yang dapat digeser/)).toBeTruthy()
  await userEvent.clear(jumlah)
  await userEvent.type(jumlah, '10 jt')
  expect(await within(dialog).findByText(/melampaui pagu Rp40\.000\.000/)).toBeTruthy()
  const tanggal = within(dialog).getByLabelText(/Tanggal/)
  fireEvent.change(tanggal, { target: { value: `1-9-${TAHUN}` } })
  fireEvent.blur(tanggal)
  fireEvent.click(within(dialog).getByText('Simpan pergeseran'))
  expect(await within(dialog).findByLabelText(`Hapus pergeseran Rp10.000.000 tanggal 1 September ${TAHUN}`)).toBeTruthy()
  expect((await hr.anggaran.daftar({ tahun: TAHUN })).pergeseran).toMatchObject([{ dari: 'Belanja kursus', ke: 'Belanja honorarium', jumlah: 10_000_000 }])
})

it('a line in use names its programme and goes only with its costs moved', async () => {
  const { hr } = await aBudget()
  await userEvent.click(within(await screen.findByRole('grid')).getByText('Belanja kursus'))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByRole('link', { name: 'Pelatihan arsip (contoh)' })).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus mata anggaran' }))
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Pindahkan lalu hapus' }).disabled).toBe(true)
  await userEvent.type(within(dialog).getByLabelText('Pindahkan biayanya ke', { selector: 'input' }), 'honor{Enter}')
  expect(await within(dialog).findByText(/melampaui pagu Rp20\.000\.000/)).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pindahkan lalu hapus' }))
  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
  expect((await hr.anggaran.daftar({ tahun: TAHUN })).baris).toMatchObject([{ uraian: 'Belanja honorarium', beban: 60_000_000 }])
}) // prettier-ignore
