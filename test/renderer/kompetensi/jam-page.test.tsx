import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { BarisJam } from '../../../renderer/features/jam-pelatihan/jam-kolom'
import { JamPage } from '../../../renderer/features/jam-pelatihan/jam-page'
import { barisPeta, KOLOM_EKSPOR_PETA } from '../../../renderer/features/jam-pelatihan/peta-jam'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen, type Screen } from '../../builders/screen.builder'

async function fill({ store }: Pick<Screen, 'store'>) {
  setTahunKompetensi(2026)
  const [a, b] = (await aKantor(store, { orang: 3, indikator: 1 })).pegawai
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: a!.id, jp: 20, no_sertifikat: 'S-1', selesai: '2026-03-10' })
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: b!.id, jp: 12, selesai: '2026-04-10' })
}
// Roles are dear in jsdom: what can be found by its label or words is.
const names = () => [...document.querySelectorAll('[data-row]')].map((row) => row.textContent)

it('lights are words as well, the verdict has its why, and the list is narrowed to those who will not make it', async () => {
  await aScreen(<JamPage />, { fill })
  expect(await screen.findByLabelText('Jumlah Seluruh kantor')).toHaveProperty('textContent', expect.stringContaining('1 dari 3 pegawai mencapai minimal (33%)') as string)
  expect(names()).toHaveLength(3)
  expect(screen.getAllByText('Jauh kurang').length).toBeGreaterThan(2)
  await userEvent.click(screen.getAllByText('Mengapa?')[1]!)
  expect(await screen.findByText('Tanpa bukti: 12 JP; tidak dihitung sampai nomor sertifikatnya dicatat.')).toBeTruthy()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByLabelText('Saring menurut perkiraan', { selector: 'input' }))
  await userEvent.click(await screen.findByText('Tidak akan tercapai dengan laju sekarang', { selector: '[role=option] *' }))
  await waitFor(() => { expect(names()).toHaveLength(2) })
  expect(screen.getByLabelText('Jumlah Yang tampak')).toBeTruthy()
}) // prettier-ignore

it('the heat map has the numbers in its cells, those without proof in brackets, and all of them in its file', async () => {
  const berkas = Object.fromEntries(KOLOM_EKSPOR_PETA.map(({ judul, nilai }) => [judul, nilai(barisPeta({ bulan: '3b20 4t12 9r8' } as BarisJam))]))
  expect(berkas).toMatchObject({ Maret: 20, 'Tanpa bukti April': 12, 'Rencana Sep': 8 })
  const { path } = await aScreen(<JamPage />, { fill })
  await userEvent.click(await screen.findByText('Peta bulan'))
  expect(await screen.findByTitle(/, Maret: 20 JP berbukti$/)).toHaveProperty('textContent', '20')
  expect(screen.getByTitle(/, April: 12 JP tanpa bukti$/)).toHaveProperty('textContent', '(12)')
  expect(within(screen.getByLabelText('Jumlah JP per bulan')).getAllByText('20')).toHaveLength(2)
  await userEvent.dblClick(screen.getByTitle(/, Maret: 20 JP berbukti$/))
  await waitFor(() => { expect(path()).toMatch(/^\/kompetensi\/profil\//) })
}) // prettier-ignore
