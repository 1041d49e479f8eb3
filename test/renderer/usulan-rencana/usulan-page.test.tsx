import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { kataPerubahan } from '../../../renderer/features/usulan-rencana/kata'
import { UsulanPage } from '../../../renderer/features/usulan-rencana/usulan-page'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import type { TestApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

/** Two programmes of 6 million on a line of 10: only one fits. */
async function duaProgram({ store }: TestApp) {
  const { pegawai } = await aKantor(store, { orang: 6, indikator: 1 })
  const anggaran = await tanam(store, 'anggaran', { pagu: 10_000_000, uraian: 'Belanja kursus' })
  for (const [judul, orang] of [['Arsip dinamis', [0, 1, 2]], ['Kehumasan', [3]]] as const) {
    const id = await tanam(store, 'pelatihan', { judul })
    for (const i of orang) await tanam(store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: pegawai[i]!.id })
    await tanam(store, 'pelatihan_biaya', { pelatihan_id: id, anggaran_id: anggaran, rencana: 6_000_000 })
  }
} // prettier-ignore
const aPage = (fill?: (app: TestApp) => Promise<void>) => {
  setTahunKompetensi(2026)
  return aScreen(<UsulanPage />, fill ? { fill } : {})
}
const baris = async (judul: string) => (await screen.findByText(judul)).closest<HTMLElement>('[data-row]')!
const semat = async (judul: string, apa: string) => userEvent.click(within(await baris(judul)).getByRole('button', { name: apa }))

it('a pin changes the proposal, an impossible one is said, and what was left out says what it would displace', async () => {
  await aPage(duaProgram)
  await waitFor(async () => { expect(within(await baris('Arsip dinamis')).getByText('Terpilih')).toBeTruthy() })
  await semat('Kehumasan', 'Harus masuk')
  await waitFor(async () => { expect(within(await baris('Kehumasan')).getByText('Terpilih')).toBeTruthy() })
  await userEvent.dblClick(await baris('Arsip dinamis'))
  const rincian = await screen.findByRole('dialog', { name: 'Arsip dinamis' })
  await within(rincian).findByText('Tidak muat di bawah pagu.')
  await userEvent.click(within(rincian).getByRole('button', { name: 'Tutup' }))
  await semat('Arsip dinamis', 'Harus masuk')
  expect(await screen.findByText(/disematkan masuk, tetapi pagu 5\.1\.02\.02\.12\.0001 Belanja kursus kurang Rp2\.000\.000/)).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Terapkan ke rencana/ }).disabled).toBe(true)
}) // prettier-ignore

it('the lines say what the next money buys, a cheaper way becomes a programme, and the proposal becomes the plan', async () => {
  const { store } = await aPage(duaProgram)
  await baris('Arsip dinamis')
  await userEvent.click(screen.getByRole('tab', { name: 'Pagu dan uang berikutnya' }))
  expect(await screen.findByText('Masuk: Kehumasan. 1 orang lebih banyak mencapai minimal. 20 JP lebih banyak menuju minimal. 20 jam orang lebih banyak seluruhnya. Biaya naik Rp6.000.000.')).toBeTruthy()
  await userEvent.click(screen.getByRole('tab', { name: /Cara lebih hemat/ }))
  await userEvent.click(await screen.findByRole('button', { name: /Buat usulan: Kehumasan \(belajar mandiri\)/ }))
  await userEvent.click(screen.getByRole('tab', { name: /^Program/ }))
  await waitFor(async () => { expect(within(await baris('Kehumasan (belajar mandiri)')).getByText('Terpilih')).toBeTruthy() })
  await userEvent.click(screen.getByRole('button', { name: /Terapkan ke rencana/ }))
  await userEvent.click(within(await screen.findByRole('dialog', { name: 'Terapkan ke rencana' })).getByRole('button', { name: 'Terapkan' }))
  const rencana = () => store.read((tx) => tx.query<{ judul: string }[]>(`SELECT "judul" FROM "pelatihan" WHERE "masuk_rencana" = 1 ORDER BY "judul"`))
  await waitFor(async () => { expect((await rencana()).map(({ judul }) => judul)).toEqual(['Arsip dinamis', 'Kehumasan (belajar mandiri)']) })
}) // prettier-ignore

it('without programmes it says what to do next', async () => {
  await aPage()
  expect(await screen.findByText('Belum ada program tahun 2026 yang dapat dipilih')).toBeTruthy()
})

it('a change that changes nothing is said so', () => {
  expect(kataPerubahan({ masuk: [], keluar: [], capai: 0, jamMinimal: 0, jamBerbobot: 0, jam: 0, biaya: 0 })).toBe('Tidak mengubah apa pun.')
})
