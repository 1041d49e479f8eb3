import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { BiayaTab } from '../../../renderer/features/pelatihan/biaya-tab'
import { PesertaTab } from '../../../renderer/features/pelatihan/peserta-tab'
import { ProgramTab } from '../../../renderer/features/pelatihan/program-tab'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

async function aTab(tab: React.ReactNode) {
  let id = ''
  const app = await aScreen(tab, {
    route: '/p/:id',
    fill: async ({ hr, store }) => {
      const kantor = await aKantor(store, { orang: 9, indikator: 0 })
      const anggaranId = await tanam(store, 'anggaran', { pagu: 5_000_000 })
      id = (await hr.pelatihan.tambah({ tahun: 2026, judul: 'Arsip (contoh)', jenis: 'teknis', jalur: 'klasikal', bentuk: 'bimtek', jp: 20, kuota: 2, mulai: '2026-03-02', selesai: '2026-03-04' })).id
      await hr.pelatihan.tambahPeserta({ pelatihanId: id, pegawaiIds: kantor.pegawai.slice(0, 2).map((one) => one.id) })
      await hr.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'konsumsi', dasar: 'per_orang', rencana: 100_000, anggaranId })
      return `/p/${id}`
    },
  })
  return { ...app, program: () => app.hr.pelatihan.get({ id }) }
}

it('a sum that would pass the ceiling is said while typing, asked when the cell is left, and kept only when told so', async () => {
  const { program } = await aTab(<BiayaTab />)
  const cell = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Rencana Konsumsi' })
  await screen.findByRole('textbox', { name: 'Rencana Konsumsi' })
  await userEvent.clear(cell())
  await userEvent.type(cell(), '3000000')
  expect(await screen.findByText(/^⚠ Rencana pada 5\.1\.02.* melampaui pagu Rp5\.000\.000: lebih Rp1\.000\.000\.$/)).toBeTruthy()
  await userEvent.tab()
  await userEvent.click(await screen.findByRole('button', { name: 'Kembalikan' }))
  await waitFor(() => { expect(cell().value).toBe('100.000') })
  await userEvent.clear(cell())
  await userEvent.type(cell(), '3000000{Enter}')
  expect((await program()).biaya[0]?.rencana).toBe(100_000)
  await userEvent.click(await screen.findByRole('button', { name: 'Tetap simpan' }))
  await waitFor(async () => { expect((await program()).biaya[0]?.rencana).toBe(3_000_000) })
  await userEvent.clear(cell())
  await userEvent.type(cell(), '-5{Enter}')
  expect(await screen.findByText('Jumlah tidak boleh kurang dari nol.')).toBeTruthy()
}) // prettier-ignore

it('a field is kept as it is left, a wrong one is told in its place, and the last day moves with the first', async () => {
  const { program } = await aTab(<ProgramTab />)
  const jp = await screen.findByRole('textbox', { name: 'Jam pelajaran (JP)' })
  await userEvent.clear(jp)
  await userEvent.type(jp, '10000')
  await userEvent.tab()
  expect(await screen.findByText('Jam pelajaran ditulis dengan angka bulat, 1 sampai 2.000.')).toBeTruthy()
  const mulai = screen.getByRole('textbox', { name: 'Mulai' })
  await userEvent.clear(mulai)
  await userEvent.type(mulai, '6-4-2026')
  await userEvent.tab()
  await waitFor(async () => { expect((await program()).program).toMatchObject({ jp: 20, mulai: '2026-04-06', selesai: '2026-04-08' }) })
}) // prettier-ignore

it('people over the quota are said before and added only when told so', async () => {
  const { program } = await aTab(<PesertaTab />)
  await userEvent.click(await screen.findByRole('button', { name: /Tambah peserta/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Tambah peserta' })
  await userEvent.click(await within(dialog).findByRole('checkbox', { name: /^Pilih semua yang tampak \(7\)/ }))
  expect(within(dialog).getByText('Peserta 9 orang, 7 orang melebihi kuota 2.')).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tetap tambahkan' }))
  await waitFor(async () => { expect((await program()).peserta).toHaveLength(9) })
}) // prettier-ignore
