import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { TemplatEditorPage } from '../../../renderer/features/templat-naskah/templat-editor-page'
import { TemplatNaskahPage } from '../../../renderer/features/templat-naskah/templat-naskah-page'
import { currentCommands } from '../../../renderer/shell/commands'
import type { TestApp } from '../../builders/app.builder'
import { aScreen } from '../../builders/screen.builder'
import { aTemplat } from '../../builders/templat-naskah.builder'

// jsdom draws no PDF; what the sample looks like is seen in the real window.
vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: () => null }))

beforeEach(() => {
  localStorage.clear()
  // jsdom lays out no text; the editor asks where its cursor is.
  Range.prototype.getClientRects = () => [] as never
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  document.elementFromPoint = () => null
})
const press = (keys: string) => { currentCommands().find((one) => one.keys === keys)?.run() } // prettier-ignore
const letter = {
  route: '/surat/templat/:kode',
  fill: async ({ hr }: TestApp) => {
    await hr.kantor.save({ namaPemda: 'Muara Jaya', jenisPemda: 'kabupaten', namaKecamatan: 'Tanjung Raya', kotaPenandatanganan: 'Tanjung Raya' })
    await hr.templatNaskah.simpan({ kode: null, nama: 'Surat Tugas', isi: aTemplat() })
    return '/surat/templat/surat-tugas'
  },
}

it('a template opens with its fields by name, and opening it changes nothing', async () => {
  await aScreen(<TemplatEditorPage />, letter)
  const text = await screen.findByRole('textbox', { name: 'Isi naskah' })
  expect(text.textContent).toContain('Tabel, satu baris untuk setiap: Yang ditugaskan, bernomor')
  expect(text.textContent).toContain('Hanya dicetak bila: Hari pertama terisi')
  expect(text.textContent).toContain('Hari pertama (hari dan tanggal)')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Simpan/ }).disabled).toBe(true)
})

it('a field that is renamed is called so in the text, and Ctrl+S makes a version with its old code', async () => {
  const { hr } = await aScreen(<TemplatEditorPage />, letter)
  const text = await screen.findByRole('textbox', { name: 'Isi naskah' })
  await userEvent.click(screen.getByRole('button', { name: 'Isian yang ditanyakan (3)' }))
  await userEvent.click(screen.getByRole('button', { name: /^Hari pertama/ }))
  const name = screen.getByRole('textbox', { name: 'Nama' })
  await userEvent.clear(name)
  await userEvent.type(name, 'Tanggal mulai')
  await waitFor(() => { expect(text.textContent).toContain('Tanggal mulai (hari dan tanggal)') }) // prettier-ignore
  press('Ctrl+S')
  await waitFor(async () => { expect((await hr.templatNaskah.get({ kode: 'surat-tugas' })).versi).toBe(2) }) // prettier-ignore
  expect((await hr.templatNaskah.get({ kode: 'surat-tugas' })).isi.medan[2]).toMatchObject({ kode: 'mulai', label: 'Tanggal mulai' })
})

it('a new field gets its code from its name, and can be picked for the text', async () => {
  const { hr } = await aScreen(<TemplatEditorPage />, letter)
  await screen.findByRole('textbox', { name: 'Isi naskah' })
  await userEvent.click(screen.getByRole('button', { name: 'Isian yang ditanyakan (3)' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Isian baru' }), 'Tempat tujuan{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Isian (F2)' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Cari isian' }), 'tempat tujuan')
  await userEvent.click(await screen.findByRole('option', { name: 'Tempat tujuan' }))
  press('Ctrl+S')
  await waitFor(async () => { expect((await hr.templatNaskah.get({ kode: 'surat-tugas' })).versi).toBe(2) }) // prettier-ignore
  const { isi } = await hr.templatNaskah.get({ kode: 'surat-tugas' })
  expect(isi.medan.at(-1)).toEqual({ kode: 'tempat_tujuan', label: 'Tempat tujuan', jenis: 'teks', wajib: true })
  expect(JSON.stringify(isi.isi)).toContain('"medan":"tempat_tujuan"')
})

it('a number pattern that cannot be used says why beside it, and is among the findings', async () => {
  await aScreen(<TemplatEditorPage />, letter)
  await screen.findByRole('textbox', { name: 'Isi naskah' })
  await userEvent.click(screen.getByRole('button', { name: 'Nomor' }))
  expect(await screen.findByText('800.1.11.1/007/KEC-TR/2026')).toBeTruthy()
  const pola = screen.getByRole('textbox', { name: 'Pola nomor' })
  await userEvent.clear(pola)
  await userEvent.type(pola, 'tanpa nomor')
  expect(await screen.findByText('Pola nomor harus memuat {urut} tepat satu kali.')).toBeTruthy()
  expect(await screen.findByText('1 perlu diperbaiki')).toBeTruthy()
})

it('the list goes back to the standard text only after saying what happens', async () => {
  const { hr } = await aScreen(<TemplatNaskahPage />, {
    fill: async ({ hr: call }) => {
      const [first] = await call.templatNaskah.daftar()
      const { kode, nama, isi } = await call.templatNaskah.get({ kode: first!.kode })
      await call.templatNaskah.simpan({ kode, nama, isi: { ...isi, kepala: { ...isi.kepala, di: 'Sukamaju' } } })
    },
  })
  const [changed] = (await hr.templatNaskah.daftar()).filter(({ asal }) => asal === 'baku_diubah')
  await userEvent.click(await screen.findByRole('button', { name: `Tindakan untuk ${changed!.nama}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /Kembalikan ke bentuk baku/ }))
  expect(await screen.findByText(/Versi buatan kantor tetap tersimpan/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Kembalikan ke bentuk baku' }))
  await waitFor(async () => { expect(await hr.templatNaskah.get({ kode: changed!.kode })).toMatchObject({ asal: 'baku', versi: 3 }) }) // prettier-ignore
})
