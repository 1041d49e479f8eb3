import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ProfilDaftarPage } from '../../../renderer/features/profil-kompetensi/profil-daftar-page'
import { ProfilPage } from '../../../renderer/features/profil-kompetensi/profil-page'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: () => null }))

const aProfile = () =>
  aScreen(<ProfilPage />, {
    route: '/kompetensi/profil/:id',
    fill: async ({ store }) => {
      setTahunKompetensi(2026)
      const [camat] = (await aKantor(store, { orang: 2, indikator: 1 })).pegawai
      await tanam(store, 'standar_kompetensi', { jabatan: 'Camat', kunci: 'camat', kompetensi: 'Pengelolaan anggaran', tingkat: 3 })
      await tanam(store, 'kompetensi_pegawai', { pegawai_id: camat!.id, kompetensi: 'Pengelolaan anggaran', tingkat: 1 })
      return `/kompetensi/profil/${camat!.id}`
    },
  })

it('standard and proof stand side by side, and the estimate says what it is and what raises it', async () => {
  await aProfile()
  expect(await screen.findByRole('img', { name: 'Pengelolaan anggaran: standar 3, bukti 1, kurang 2' })).toBeTruthy()
  await userEvent.click(screen.getByText('IP ASN (perkiraan)'))
  expect(await screen.findByText(/bukan angka resmi/)).toBeTruthy()
  expect(screen.getByText(/^Ikut diklat kepemimpinan sesuai jenjang/)).toHaveProperty('textContent', expect.stringMatching(/\+15, menjadi 20 \(Sangat Rendah\)$/) as string)
})

it('a course with no hours is refused on its field; a right one counts, is changed and deleted', async () => {
  const { hr, path } = await aProfile()
  await userEvent.click(await screen.findByText(/^Riwayat pelatihan/))
  await userEvent.click(screen.getByText(/^Tambah pelatihan/))
  const dialog = await screen.findByRole('dialog')
  const field = (name: RegExp) => within(dialog).getByLabelText(name, { selector: 'input' })
  const isi = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } })
  const simpan = () => userEvent.click(within(dialog).getByText('Simpan'))
  isi(/Nama pelatihan/, 'Kursus arsip')
  isi(/Jam pelajaran/, '0')
  await simpan()
  expect(await within(dialog).findByText('Jam pelajaran ditulis dengan angka bulat, 1 sampai 2.000.')).toBeTruthy()
  expect(within(dialog).getByText('Pilih bentuk pelatihan.')).toBeTruthy()
  isi(/Jam pelajaran/, '22')
  await userEvent.click(field(/Bentuk/))
  await userEvent.click(await screen.findByText('Kursus', { selector: '[role=option] *' }))
  isi(/Selesai/, '10-3-2026')
  fireEvent.blur(field(/Selesai/))
  isi(/Nomor sertifikat/, 'S-9')
  await simpan()
  expect(await screen.findByText(/22 JP berbukti dari 20/)).toBeTruthy()
  await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull() })
  await userEvent.click(screen.getByLabelText('Hapus Kursus arsip'))
  expect(await screen.findByText('Belum ada riwayat pelatihan')).toBeTruthy()
  expect((await hr.profilKompetensi.satu({ pegawaiId: path().split('/').at(-1) ?? '', tahun: 2026 })).riwayat).toEqual([])
}) // prettier-ignore

it('courses for SIASN are ticked in the list and marked together', async () => {
  const { hr } = await aScreen(<ProfilDaftarPage />, {
    fill: async ({ store }) => {
      setTahunKompetensi(2026)
      for (const { id } of (await aKantor(store, { orang: 2, indikator: 1 })).pegawai) await tanam(store, 'riwayat_kompetensi', { pegawai_id: id })
    },
  })
  await userEvent.click(await screen.findByText(/^Entri SIASN/))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(await within(dialog).findByRole('checkbox', { name: 'Pilih semua' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tandai tercatat' }))
  expect(await within(dialog).findByText('Tidak ada yang perlu dicatat di SIASN')).toBeTruthy()
  expect((await hr.profilKompetensi.entriSiasn({ pegawaiId: null, semua: true })).map(({ siasnStatus }) => siasnStatus)).toEqual(['tercatat', 'tercatat'])
})
