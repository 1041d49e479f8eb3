import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { RencanaPage } from '../../../renderer/features/rencana-kompetensi/rencana-page'
import { bilah, bulanTahun } from '../../../renderer/features/rencana-kompetensi/susun-linimasa'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

const TAHUN = new Date().getFullYear()
const BARU = { tahun: TAHUN, jenis: 'teknis', jalur: 'klasikal', bentuk: 'bimtek', jp: 20 } as const

it('a bar lies on its days: the whole year, one day, into the next year, none without a first day', () => {
  expect(bilah(2026, { mulai: '2026-01-01', selesai: '2026-12-31' })).toEqual({ kiri: 0, lebar: 100, lanjut: false })
  expect(bilah(2026, { mulai: '2026-01-01', selesai: null })?.lebar).toBeCloseTo(100 / 365)
  expect(bilah(2028, { mulai: '2028-12-31', selesai: '2029-01-05' })).toMatchObject({ lanjut: true, lebar: 100 / 366 })
  expect(bilah(2026, { mulai: null, selesai: null })).toBeNull()
  expect(bulanTahun(2026).reduce((sum, { lebar }) => sum + lebar, 0)).toBeCloseTo(100)
})

it('begins empty, says what to do next, and a new programme opens on its own page', async () => {
  const { hr, path } = await aScreen(<RencanaPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Buat program pertama' }))
  const dialog = await screen.findByRole('dialog', { name: `Program baru tahun ${TAHUN}` })
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Nama program/ }), 'Arsip (contoh)')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Buat program' }))
  expect(await within(dialog).findByText('Pilih bentuk pelatihan.')).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('combobox', { name: /Bentuk/ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Bimbingan teknis' }))
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Jam pelajaran/ }), '24')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Buat program' }))
  await waitFor(() => { expect(path()).toMatch(/^\/kompetensi\/pelatihan\//) })
  expect(await hr.pelatihan.daftar({ tahun: TAHUN })).toMatchObject([{ judul: 'Arsip (contoh)', bentuk: 'Bimbingan teknis', jp: 24 }])
}) // prettier-ignore

it('shows each programme as a bar with its words and as a line, filters by status, and is approved over a ceiling only knowingly', async () => {
  const { hr } = await aScreen(<RencanaPage />, {
    fill: async ({ hr: client, store }) => {
      const anggaranId = await tanam(store, 'anggaran', { tahun: TAHUN, pagu: 1_000_000 })
      const { id } = await client.pelatihan.tambah({ ...BARU, judul: 'Arsip (contoh)', mulai: `${TAHUN}-03-02`, selesai: `${TAHUN}-03-04` })
      await client.pelatihan.tambahBiaya({ pelatihanId: id, komponen: 'sewa', rencana: 1_500_000, anggaranId, setuju: true })
      const lain = await client.pelatihan.tambah({ ...BARU, judul: 'Perpajakan (contoh)' })
      await client.pelatihan.ubahStatus({ id: lain.id, status: 'ditunda', alasan: 'Efisiensi' })
    },
  })
  expect(await screen.findByRole('link', { name: new RegExp(`^Arsip \\(contoh\\)\\s*2–4 Mar ${TAHUN}\\s*·\\s*Usulan · 20 JP · 0 orang$`) })).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Perpajakan \(contoh\)\s*Belum dijadwalkan · Ditunda/ })).toBeTruthy()
  await userEvent.click(within(screen.getByRole('group', { name: 'Saring menurut status' })).getByRole('button', { name: /Usulan/ }))
  expect(screen.queryByRole('link', { name: /^Perpajakan/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Setujui rencana' }))
  const dialog = await screen.findByRole('dialog', { name: `Setujui rencana tahun ${TAHUN}, versi 1` })
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Disetujui oleh/ }), 'Camat (contoh)')
  const hari = within(dialog).getByLabelText(/Tanggal/)
  await userEvent.clear(hari)
  await userEvent.type(hari, '15-1-2026')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Setujui rencana' }))
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Tetap setujui' }))
  await waitFor(async () => { expect(await hr.rencana.daftarVersi({ tahun: TAHUN })).toHaveLength(1) })
  expect(await screen.findByText(/Versi 1 disetujui/)).toBeTruthy()
}) // prettier-ignore
