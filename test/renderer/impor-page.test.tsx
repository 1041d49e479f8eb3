import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import type { Reply } from '../../preload/contract/define'

// jsdom lays nothing out: a table that draws only what is in sight needs a height.
for (const name of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth']) Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 300 })

const LEMBAR = {
  nama: 'Data', jumlahBaris: 3, dipakai: true, bisa: true, profil: 'lain', barisJudul: 1, tinggiJudul: 1, diingat: false,
  kolom: [
    { judul: 'NIP', contoh: ['123'], field: 'nip', otomatis: null },
    { judul: 'Nama', contoh: ['Rina'], field: 'nama', otomatis: null },
    { judul: 'Alamat', contoh: ['Jl. Merdeka'], field: null, otomatis: null },
  ],
  cuplikan: ['NIP · Nama · Alamat'],
} // prettier-ignore
const SESI = { id: 's1', namaBerkas: 'daftar.xlsx', pernah: null, lembar: [LEMBAR] }
const hasil = (versi: number, tolak: number) => ({
  versi, jumlah: { baru: 3 - tolak, ubah: 0, sama: 0, tolak, lewati: 0, total: 3, ingat: 0 }, nilaiAsing: [], unitBaru: [], bukanPegawai: { jumlah: 0, contoh: [] },
}) // prettier-ignore
const RUSAK = {
  lembar: 'Data', baris: 2, status: 'tolak', nip: '123', nama: 'Rina Rahayu', dibaca: '', perubahan: [],
  masalah: [{ field: 'nip', label: 'NIP', tingkat: 'tolak', alasan: 'NIP harus 18 angka, yang tertulis 3 angka (kurang 15).', nilai: '123', usul: null }],
} // prettier-ignore
const BAIK = { ...RUSAK, baris: 3, status: 'baru', nama: 'Budi', masalah: [], dibaca: 'III/a · Lurah' }

/** A main that has one bad row until its NIP is repaired; `calls` are what the screen asked. */
async function openPage(answers: Record<string, (input: never) => unknown> = {}) {
  vi.resetModules()
  const calls: { channel: string; input: unknown }[] = []
  let versi = 0
  const main: Record<string, (input: never) => unknown> = {
    'impor.riwayat': () => [],
    'impor.pilih': () => SESI,
    'impor.petakan': () => SESI,
    'impor.periksa': ({ sel }: { sel?: unknown[] }) => hasil(++versi, sel?.length ? 0 : 1),
    'impor.baris': ({ status }: { status: string | null }) => (status === 'tolak' ? { total: 1, rows: [RUSAK] } : { total: 3, rows: [BAIK, { ...BAIK, baris: 4 }, { ...BAIK, baris: 5 }] }),
    'impor.terapkan': () => ({ baru: 3, ubah: 0, sama: 0, tolak: 0, lewati: 0, unitBaru: [] }),
    'kantor.keadaan': () => ({ contoh: false, adaContoh: false, nama: null, folderData: '', hariIni: '2026-11-23', awal: { langkah: 1, selesai: true } }),
    ...answers,
  }
  const invoke = (channel: string, input: unknown): Promise<Reply> => {
    calls.push({ channel, input })
    try {
      return Promise.resolve({ ok: true, value: main[channel]?.(input as never), savedAt: '2026-11-23T03:00:00Z' })
    } catch (error) {
      return Promise.resolve({ ok: false, code: 'INVALID_INPUT', message: (error as Error).message, fields: {} })
    }
  }
  Object.assign(window, { ipc: { invoke, listen: () => () => undefined } })
  const { ImporPage } = await import('../../renderer/features/impor/impor-page')
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter>
          <ImporPage />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { calls, user: userEvent.setup() }
}
const asked = (calls: { channel: string; input: unknown }[], channel: string) => calls.filter((call) => call.channel === channel).map(({ input }) => input)

it('goes from the file to the result by Enter, with the bad NIP typed over in its row', async () => {
  const { calls, user } = await openPage()
  await user.keyboard('{Enter}')
  expect(await screen.findByText('Alamat')).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/NIP harus 18 angka/)).toBeTruthy()
  expect(screen.getByRole('button', { name: /Ditolak 1/ }).getAttribute('aria-pressed')).toBe('true')
  await user.click(screen.getByText('NIP: 123'))
  const cell = screen.getByRole('textbox', { name: 'NIP' })
  await user.clear(cell)
  await user.type(cell, '198107132006032010{Enter}')
  await waitFor(() => { expect(screen.queryByText(/NIP harus 18 angka/)).toBeNull() }) // prettier-ignore
  expect(asked(calls, 'impor.periksa').at(-1)).toMatchObject({ sel: [{ lembar: 'Data', baris: 2, field: 'nip', nilai: '198107132006032010' }] })
  await user.click(screen.getByRole('button', { name: /Simpan 3 pegawai/ }))
  expect(await screen.findByText('3 pegawai disimpan')).toBeTruthy()
  expect(screen.getByRole('button', { name: /Tetapkan penilai/ })).toBeTruthy()
})

it('gives up typing with Esc and leaves a row out with Space', async () => {
  const { calls, user } = await openPage()
  await user.keyboard('{Enter}')
  await screen.findByText('Alamat')
  await user.keyboard('{Enter}')
  const row = (await screen.findByText(/NIP harus 18 angka/)).closest('tr')!
  row.focus()
  await user.keyboard('{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'NIP' }), '9{Escape}')
  expect(asked(calls, 'impor.periksa')).toHaveLength(1)
  screen.getByText(/NIP harus 18 angka/).closest('tr')!.focus()
  await user.keyboard(' ')
  await waitFor(() => { expect(asked(calls, 'impor.periksa').at(-1)).toMatchObject({ lewati: [{ lembar: 'Data', baris: 2, ya: true }] }) }) // prettier-ignore
})

it('shows columns that are not known and takes a field away from one column when another gets it', async () => {
  const { calls, user } = await openPage()
  await user.keyboard('{Enter}')
  const select = await screen.findByRole('combobox', { name: 'Isian untuk kolom Alamat' })
  expect(select.getAttribute('placeholder')).toBe('Tidak dipakai')
  await user.click(select)
  await user.click(await screen.findByRole('option', { name: 'Nama', hidden: true, selected: false }))
  await waitFor(() => { expect(asked(calls, 'impor.petakan').at(-1)).toMatchObject({ kolom: ['nip', null, 'nama'] }) }) // prettier-ignore
})

it('says in the words of main why a file is not taken, and stays at the first step', async () => {
  const { user } = await openPage({ 'impor.pilih': () => { throw new Error('Ini berkas PDF. Pilih berkas .xlsx atau .csv. Tidak ada data yang diubah.') } }) // prettier-ignore
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('Ini berkas PDF.')
  expect(screen.getByRole('button', { name: /Pilih berkas…/ })).toBeTruthy()
})

it('says that nothing needs storing when every row is the same', async () => {
  const { user } = await openPage({ 'impor.periksa': () => ({ ...hasil(1, 0), jumlah: { baru: 0, ubah: 0, sama: 3, tolak: 0, lewati: 0, total: 3, ingat: 0 } }) })
  await user.keyboard('{Enter}')
  await screen.findByText('Alamat')
  await user.keyboard('{Enter}')
  expect(await screen.findByText(/Semua 3 baris sama/)).toBeTruthy()
})
