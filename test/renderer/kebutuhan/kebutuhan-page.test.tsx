import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { KebutuhanPage } from '../../../renderer/features/kebutuhan/kebutuhan-page'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import { aKantor } from '../../builders/kantor.builder'
import { aScreen } from '../../builders/screen.builder'

const SEMUA = { tahun: 2026, sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null, tanpaProgram: false } as const
/** By its words: roles of a whole screen are slow to find. */
const press = async (text: string | RegExp, at = 0) => {
  fireEvent.click((await screen.findAllByText(text))[at]!)
}

/** Nine people, two of whom lack what the standard asks of a section head. */
const aList = () => {
  setTahunKompetensi(2026)
  return aScreen(<KebutuhanPage />, {
    fill: async ({ hr, store }) => {
      await aKantor(store, { orang: 9, indikator: 1 })
      for (const jabatan of ['Kepala Seksi Pemerintahan', 'Kepala Seksi Pembangunan']) await hr.standar.simpan({ jabatan, jenis: 'teknis', kompetensi: 'Perencanaan pembangunan', tingkat: 2, keterangan: null })
    },
  })
}

it('from nothing to a programme: gather, open the competency, approve all, make the programme', async () => {
  const { hr, path } = await aList()
  expect(await screen.findByText(/2 dari 9 pegawai memegang jabatan/)).toBeTruthy()
  await press('Kumpulkan kebutuhan', 1)
  await press('2 orang')
  expect(await screen.findByText(/meminta tingkat 2; belum ada bukti/)).toBeTruthy()
  expect(screen.getByText('+30')).toBeTruthy()
  fireEvent.click(screen.getByLabelText('Pilih semua'))
  await press(/^Setujui/)
  await press(/^Buat program \(2\)/)
  await waitFor(() => { expect(path()).toMatch(/^\/kompetensi\/pelatihan\/.{36}$/) })
  expect((await hr.kebutuhan.daftar(SEMUA)).map(({ status, pelatihan }) => [status, pelatihan?.judul])).toEqual([['disetujui', 'Pengembangan kompetensi: Perencanaan pembangunan'], ['disetujui', 'Pengembangan kompetensi: Perencanaan pembangunan']])
}) // prettier-ignore

it('a request and a refusal tell what is missing at their fields; a digit sets the priority', async () => {
  const { hr } = await aList()
  await press('Catat usulan')
  fireEvent.change(await screen.findByPlaceholderText('Misalnya Tata naskah dinas'), { target: { value: 'Tata naskah dinas' } })
  const kirim = () => { fireEvent.submit(screen.getByPlaceholderText('Misalnya Tata naskah dinas').closest('form')!) }
  kirim()
  expect(await screen.findByText('Tulis alasan usulan.')).toBeTruthy()
  expect(screen.getByText('Pilih pegawainya.')).toBeTruthy()
  fireEvent.change(screen.getByPlaceholderText('Apa yang belum dapat dikerjakan dengan baik?'), { target: { value: 'Surat sering dikembalikan' } })
  fireEvent.click(await screen.findByLabelText('Adi Pratama'))
  kirim()
  expect(await screen.findByText('Usulan atasan: Surat sering dikembalikan')).toBeTruthy()

  await press('Tolak')
  const alasan = await screen.findByPlaceholderText(/Misalnya sudah dibina/)
  fireEvent.submit(alasan.closest('form')!)
  expect(await screen.findByText('Tulis alasan penolakan.')).toBeTruthy()
  fireEvent.change(alasan, { target: { value: 'Sudah mengikuti tahun lalu' } })
  fireEvent.submit(alasan.closest('form')!)
  expect(await screen.findByText('Alasan putusan: Sudah mengikuti tahun lalu')).toBeTruthy()

  await press('Prioritas')
  fireEvent.keyDown(await screen.findByText('5 – paling dahulu'), { key: '4' })
  await waitFor(async () => { expect(await hr.kebutuhan.daftar(SEMUA)).toMatchObject([{ nama: 'Adi Pratama', status: 'ditolak', prioritas: 4, tangan: true }]) })
}) // prettier-ignore
