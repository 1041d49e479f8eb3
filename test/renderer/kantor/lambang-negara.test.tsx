import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { encode } from 'fast-png'
import { expect, it } from 'vitest'
import { LambangNegara } from '../../../renderer/features/kantor/lambang-negara'
import { aScreen } from '../../builders/screen.builder'

const ISIAN = { namaPemda: 'Muara Jaya', jenisPemda: 'kabupaten', namaKecamatan: 'Tanjung Raya', kotaPenandatanganan: 'Tanjung Raya' } as const

it('says what the emblem is for and what is printed without it, takes one in and out', async () => {
  const { hr, folder, answers } = await aScreen(<LambangNegara />, { fill: ({ hr: office }) => office.kantor.save(ISIAN) })
  expect(await screen.findByText(/di atas judul Dokumen Evaluasi Kinerja Pegawai.*Selama belum dipilih, formulir itu memakai logo kantor\./s)).toBeTruthy()
  const file = join(folder, 'lambang.png')
  writeFileSync(file, encode({ width: 8, height: 8, channels: 3, data: new Uint8Array(8 * 8 * 3) }))
  answers.push(file)
  const pick = screen.getByRole('button', { name: 'Pilih lambang' })
  await waitFor(() => { expect(pick).toHaveProperty('disabled', false) })
  await userEvent.click(pick)
  expect((await screen.findByRole<HTMLImageElement>('img', { name: 'Lambang negara' })).src).toMatch(/^data:image\/png/)
  expect(screen.getByText(/Gambar ini hanya dicetak pada formulir itu\./)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Hapus lambang' }))
  expect(await screen.findByRole('button', { name: 'Pilih lambang' })).toBeTruthy()
  expect((await hr.kantor.get())?.lambang).toBeNull()
})

it('waits for the office’s identity', async () => {
  await aScreen(<LambangNegara />)
  expect(await screen.findByText(/Isi dahulu identitas kantor\./)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Pilih lambang' })).toHaveProperty('disabled', true)
})
