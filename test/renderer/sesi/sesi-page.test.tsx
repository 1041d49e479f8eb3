import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router'
import { beforeAll, expect, it, vi } from 'vitest'
import { SesiPage } from '../../../renderer/features/sesi/sesi-page'
import { useGlobalKeys } from '../../../renderer/shell/use-global-keys'
import { anApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'

// pdf.js needs a real browser.
vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: () => null }))

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
  Object.defineProperty(document, 'fonts', { value: new EventTarget() })
})

function Frame() {
  useGlobalKeys(() => undefined)
  return <Outlet />
}

/** The real screen over the real contract, services and SQLite; only Electron's window is absent. */
async function aSession(given: { sebelumnya?: boolean; locked?: boolean } = {}) {
  const app = await anApp()
  const kantor = await aKantor(app.store, { orang: 10, indikator: 7 })
  const { hr } = app
  if (given.sebelumnya) {
    const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 9 })
    for (const indikatorId of kantor.camat.indikatorIds) await hr.sesi.simpanRealisasi({ periodeId, indikatorId, teks: '9 dokumen' })
  }
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 10 })
  if (given.locked) {
    await hr.penilaian.simpanCatatan({ periodeId, pegawaiId: kantor.camat.id, catatan: 'Pertahankan.' })
    await app.store.change({ channel: 'test', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`UPDATE "periode" SET "status" = 'dikunci', "dikunci_pada" = '2026-11-01'`))
  }
  Object.assign(window, { ipc: { invoke: app.invoke, listen: () => () => undefined } })
  const router = createMemoryRouter([{ path: '/', element: <Frame />, children: [{ path: 'sesi/:tahun/:bulan', element: <SesiPage /> }] }], { initialEntries: ['/sesi/2026/10'] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  render(
    <MantineProvider>
      <QueryClientProvider client={queries}>
        <ModalsProvider>
          <RouterProvider router={router} />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  const user = userEvent.setup()
  let presses = 0
  const press = async (keys: string) => {
    presses += 1
    await user.keyboard(keys)
  }
  const sheet = (orang: number) => hr.sesi.lembar({ periodeId, pegawaiId: kantor.pegawai[orang]!.id })
  return { ...app, kantor, periodeId, user, press, sheet, presses: () => presses }
}
const cells = () => screen.findAllByTestId('realisasi')

it('one person with 7 values, 2 ratings and a note from the bank takes at most 20 key presses beyond the text', async () => {
  const { user, press, presses, sheet, kantor } = await aSession()
  const [first] = await cells()
  await waitFor(() => expect(document.activeElement).toBe(first))
  for (let i = 1; i <= 7; i += 1) {
    await user.keyboard(`${i} dokumen`)
    await press('{Enter}')
  }
  expect(document.activeElement).toBe(screen.getByTestId('rating-hasil'))
  await press('1')
  expect(document.activeElement).toBe(screen.getByTestId('rating-perilaku'))
  await press('2')
  expect(document.activeElement).toBe(screen.getByTestId('catatan'))
  await press('{F2}')
  await user.keyboard('terima kasih')
  await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(0))
  await press('{Enter}')
  await press('{Control>}{Enter}{/Control}')
  expect(presses()).toBe(12)
  await waitFor(async () => {
    const { rhk, penilaian } = await sheet(0)
    expect(rhk.flatMap(({ indikator }) => indikator).map(({ realisasi }) => realisasi)).toEqual([1, 2, 3, 4, 5, 6, 7].map((i) => `${i} dokumen`))
    expect(penilaian).toMatchObject({ hasil: 'di_atas', perilaku: 'sesuai', predikat: 'baik', catatan: expect.stringMatching(/terima kasih/i) as unknown })
  })
  await screen.findByRole('heading', { name: kantor.pegawai[1]!.nama })
  await waitFor(async () => expect(document.activeElement).toBe((await cells())[0]))
})

it('Ctrl+D copies last month’s figure; F2 in a figure’s cell writes its feedback and stays there', async () => {
  const { user, sheet } = await aSession({ sebelumnya: true })
  const [first] = await cells()
  await waitFor(() => expect(document.activeElement).toBe(first))
  await user.keyboard('{Control>}d{/Control}')
  expect((first as HTMLTextAreaElement).value).toBe('9 dokumen')
  await user.keyboard('{F2}')
  await screen.findAllByRole('option')
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(first)
  await waitFor(async () => expect((await sheet(0)).rhk[0]?.indikator[0]).toMatchObject({ realisasi: '9 dokumen', umpanBalik: { sifat: 'apresiasi' } }))
})

it('Ctrl+Z in a cell without unsaved text takes the last record back, even in another cell', async () => {
  const { user, sheet } = await aSession()
  const list = await cells()
  await waitFor(() => expect(document.activeElement).toBe(list[0]))
  await user.keyboard('12{Enter}')
  await waitFor(async () => expect((await sheet(0)).rhk[0]?.indikator[0]?.realisasi).toBe('12'))
  expect(document.activeElement).toBe(list[1])
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect((list[0] as HTMLTextAreaElement).value).toBe(''))
  expect((await sheet(0)).rhk[0]?.indikator[0]?.realisasi).toBe('')
})

it('Ctrl+Z in one breath with Enter leaves on the screen what is on the disk, however late it is read', async () => {
  const { press, sheet, invoke } = await aSession()
  await waitFor(() => { expect(document.activeElement?.getAttribute('data-sel')).toBe('realisasi') })
  const undone = vi.fn()
  window.ipc.invoke = async (channel, input) => {
    const answer = await invoke(channel, input)
    if (channel === 'riwayat.urungkan') undone()
    if (channel === 'sesi.lembar') await new Promise((resolve) => setTimeout(resolve, 200))
    return answer
  }
  await press('7 dokumen{Enter}{Control>}z{/Control}')
  await waitFor(() => { expect(undone).toHaveBeenCalledOnce() })
  await waitFor(() => { expect(screen.getAllByTestId<HTMLTextAreaElement>('realisasi')[0]?.value).toBe('') })
  expect((await sheet(0)).rhk[0]?.indikator[0]?.realisasi).toBe('')
}) // prettier-ignore

it('the predikat arises as the second rating is given, and says why', async () => {
  const { user } = await aSession()
  await cells()
  screen.getByTestId('rating-hasil').focus()
  await user.keyboard('13')
  const predikat = screen.getByTestId('predikat')
  await within(predikat).findByText('Kurang/Misconduct')
  await user.click(within(predikat).getByText('Mengapa?'))
  expect(await screen.findByText(/PermenPANRB 6\/2022/)).toBeTruthy()
})

it('a closed month lets nothing be typed or rated', async () => {
  const { user, sheet, hr } = await aSession({ locked: true })
  await screen.findByRole('button', { name: /Buka kembali/ })
  for (const cell of await cells()) expect(cell.hasAttribute('readonly')).toBe(true)
  screen.getByTestId('rating-hasil').focus()
  await user.keyboard('1')
  await user.keyboard('{F2}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect((await sheet(0)).penilaian.hasil).toBeNull()
  expect((await hr.riwayat.keadaan(undefined)).urung?.label).not.toBe('Mengubah rating')
})

it('the meeting’s day is typed as offices write it', async () => {
  const { hr, user, press } = await aSession()
  await screen.findByTestId('catatan')
  await press('{F6}')
  const tanggal = await screen.findByLabelText('Tanggal')
  await user.type(tanggal, '24-11-2026')
  await user.click(screen.getByRole('textbox', { name: 'Tempat' }))
  const rapat = async () => (await hr.sesi.papan({ tahun: 2026, bulan: 10 }))?.rapat
  await waitFor(async () => { expect(await rapat()).toMatchObject({ tanggal: '2026-11-24' }) }) // prettier-ignore
})
