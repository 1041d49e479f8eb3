import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StandarPage } from '../../../renderer/features/kebutuhan/standar-page'
import { aKantor } from '../../builders/kantor.builder'
import { aScreen } from '../../builders/screen.builder'

it('a post gets its standard, a line more, and proof typed with digits', async () => {
  const { hr } = await aScreen(<StandarPage />, { fill: ({ store }) => aKantor(store, { orang: 12, indikator: 1 }) })
  fireEvent.click(await screen.findByText('Pengelola Layanan Operasional'))
  fireEvent.click(await screen.findByText('Isi bawaan'))
  expect(await screen.findByDisplayValue('Komunikasi pelayanan')).toBeTruthy()

  const box = screen.getByPlaceholderText('Kompetensi baru')
  const tambah = (nama: string) => {
    fireEvent.change(box, { target: { value: nama } })
    fireEvent.submit(box.closest('form')!)
  }
  tambah('komunikasi PELAYANAN')
  expect(await screen.findByText(/sudah ada dalam standar/)).toBeTruthy()
  tambah('Bahasa isyarat dasar')
  expect(await screen.findByLabelText('Nama kompetensi Bahasa isyarat dasar')).toBeTruthy()

  fireEvent.click(screen.getByText('Bukti pegawai'))
  const cells = await screen.findAllByLabelText(/Pelayanan administrasi terpadu: belum ada bukti/)
  expect(cells).toHaveLength(4)
  fireEvent.keyDown(cells[0]!, { key: '2' })
  expect(document.activeElement).toBe(cells[1])
  fireEvent.keyDown(cells[1]!, { key: '0' })
  const levels = async () => (await hr.standar.kisi({ kunci: 'pengelola layanan operasional' })).orang.map(({ nilai }) => nilai[0]?.tingkat ?? null)
  await waitFor(async () => { expect(await levels()).toEqual([2, 0, null, null]) })
  await screen.findByLabelText(/Pelayanan administrasi terpadu: tingkat 0/)
  fireEvent.keyDown(cells[1]!, { key: 'Delete' })
  await waitFor(async () => { expect(await levels()).toEqual([2, null, null, null]) })
}) // prettier-ignore
