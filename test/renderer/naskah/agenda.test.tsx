import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { barisAgenda, ringkasanAgenda, tandaAgenda, tempatAgenda } from '../../../renderer/features/naskah/agenda-baris'
import { AgendaPage } from '../../../renderer/features/naskah/agenda-page'
import { anOffice } from '../../builders/layar-surat.builder'
import { aScreen } from '../../builders/screen.builder'

vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: ({ label }: { label: string }) => <div>Kertas {label}</div> }))

const TAHUN = new Date().getFullYear()
const line = (urut: number, sisipan = '', more: object = {}) => ({
  id: `${urut}${sisipan}`, buku: 'keluar', urut, sisipan, nomor: `800/${urut}`, tanggal: `${TAHUN}-11-20`, status: 'dipakai' as const, jenis: '', hal: 'Hal', tujuan: '', keterangan: null, naskahId: null, ganda: false, ...more,
}) // prettier-ignore

it('gaps stand in their places, numbers in a row as one line', () => {
  const rows = barisAgenda({ baris: [line(45), line(45, 'a'), line(46), line(50)], celah: [{ buku: 'keluar', urut: [49, 47, 48] }] })
  expect(rows.map(tempatAgenda)).toEqual(['45', '45.a', '46', '47–49', '50'])
  expect(tandaAgenda(rows[3]!)).toEqual({ rupa: 'celah', kalimat: 'Nomor 47–49 belum dipakai.' })
})

it('a number that is there twice is said in words', () => {
  const baris = [line(4, '', { ganda: true }), line(4, '', { ganda: true, id: 'lain' })]
  expect(tandaAgenda({ jenis: 'catatan', catatan: baris[0]! })?.kalimat).toBe('Nomor 4 tercatat lebih dari satu kali.')
  expect(ringkasanAgenda({ baris, celah: [] })).toBe('2 catatan; 2 catatan bernomor ganda')
})

const isian = (urut: number) => ({ buku: 'keluar', tahun: TAHUN, urut, sisipan: '', nomor: `800/${urut}`, tanggal: `${TAHUN}-11-20`, jenis: '', hal: `Surat ${urut}`, tujuan: '', keterangan: null })
const aBook = (...urut: number[]) =>
  aScreen(<AgendaPage />, {
    fill: async (app) => {
      await anOffice(app)
      for (const one of urut) await app.hr.agenda.catat(isian(one))
    },
  })

it('a letter from outside is recorded where the gap is', async () => {
  const { hr } = await aBook(1, 3)
  await userEvent.dblClick(await screen.findByText('Nomor ini belum dipakai.'))
  const dialog = await screen.findByRole('dialog', { name: 'Catat surat dari luar Takar' })
  const field = (name: string | RegExp) => within(dialog).getByRole<HTMLInputElement>('textbox', { name })
  expect(field(/Nomor urut/).value).toBe('2')
  await userEvent.type(field(/Nomor seperti pada kertas/), '800/002/XI')
  await userEvent.type(field(/^Hal/), 'Permintaan data')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }))
  expect(await within(dialog).findByText('Tanggal tidak benar.')).toBeTruthy()
  fireEvent.change(field(/Tanggal surat/), { target: { value: `21-11-${TAHUN}` } })
  fireEvent.blur(field(/Tanggal surat/))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Simpan' }))
  await waitFor(() => { expect(screen.queryByText('Nomor ini belum dipakai.')).toBeNull() })
  expect((await hr.agenda.daftar({ tahun: TAHUN, buku: null })).baris[1]).toMatchObject({ urut: 2, nomor: '800/002/XI', tanggal: `${TAHUN}-11-21` })
}) // prettier-ignore

it('a recorded line is changed and taken away; the doubles it made go with it', async () => {
  const { hr } = await aBook(1, 1)
  await waitFor(() => { expect(screen.getAllByText('Nomor 1 tercatat lebih dari satu kali.')).toHaveLength(2) })
  await userEvent.click(screen.getAllByText('1')[0]!)
  const dialog = await screen.findByRole('dialog', { name: 'Ubah catatan nomor' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hapus catatan' }))
  await waitFor(() => { expect(screen.queryByText(/lebih dari satu kali/)).toBeNull() })
  expect((await hr.agenda.daftar({ tahun: TAHUN, buku: null })).baris).toHaveLength(1)
}) // prettier-ignore

it('what is missing or there twice can be seen alone', async () => {
  await aBook(1, 2, 4)
  await screen.findByText('Surat 2')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Hanya yang terlewat atau ganda' }))
  expect(screen.queryByText('Surat 2')).toBeNull()
  expect(screen.getByText('Nomor ini belum dipakai.')).toBeTruthy()
})
