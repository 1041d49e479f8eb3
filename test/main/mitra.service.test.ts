import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const KAMPUS = {
  jenis: 'perguruan_tinggi', nama: 'Universitas Contoh Nusantara', pegawaiId: null, narahubung: 'Ibu Sari (contoh)', kontak: '0761-000000', noMou: '12/MoU/2025',
  mouMulai: '2025-01-01', mouSelesai: '2026-12-31', layanan: 'Kelas daring', biayaTipikal: 2_500_000, kuota: 10, catatan: null,
} as const // prettier-ignore
const MENTOR = { ...KAMPUS, jenis: 'mentor', nama: '', noMou: null, mouMulai: null, mouSelesai: null, layanan: 'Kearsipan', biayaTipikal: null, kuota: 3 } as const

it('partners are listed with where their agreement stands and how many programmes use them', async () => {
  const { hr, store } = await anApp()
  const { id } = await hr.mitra.tambah(KAMPUS)
  await tanam(store, 'pelatihan', { mitra_id: id })
  await tanam(store, 'pelatihan', { mitra_id: id, status: 'dibatalkan' })
  expect(await hr.mitra.daftar({})).toMatchObject([{ nama: 'Universitas Contoh Nusantara', keadaanMou: 'segera', sebutanMou: 'Berakhir 38 hari lagi, 31 Desember 2026', program: 1, aktif: true, jabatan: null }])
})

it('a mentor is a person of the office, under the name of today; one who left is told', async () => {
  const { hr, store } = await anApp()
  const { pegawai } = await aKantor(store, { orang: 10, indikator: 1 })
  const orang = pegawai[9]!
  await expect(hr.mitra.tambah(MENTOR)).rejects.toMatchObject({ fields: { pegawaiId: 'Pilih pegawai yang menjadi mentor.' } })
  await hr.mitra.tambah({ ...MENTOR, pegawaiId: orang.id })
  expect(await hr.mitra.daftar({})).toMatchObject([{ nama: orang.nama, keadaanMou: 'tanpa', kuota: 3, aktif: true, jabatan: expect.stringContaining('Pengelola Layanan Operasional') as string }])
  await expect(hr.mitra.tambah({ ...MENTOR, pegawaiId: orang.id })).rejects.toMatchObject({ fields: { pegawaiId: 'Pegawai ini sudah tercatat sebagai mentor.' } })
  await hr.pegawai.save({ id: orang.id, status: 'mutasi_keluar' })
  expect(await hr.mitra.daftar({})).toMatchObject([{ aktif: false }])
})

it('what is missing or cannot be is refused on its field', async () => {
  const { hr } = await anApp()
  await hr.mitra.tambah(KAMPUS)
  const wrong = [
    [{ nama: '  ' }, 'nama'],
    [{ nama: 'UNIVERSITAS contoh  nusantara' }, 'nama'],
    [{ nama: 'Lain', mouSelesai: '2024-12-31' }, 'mouSelesai'],
    [{ nama: 'Lain', biayaTipikal: 0.5 }, 'biayaTipikal'],
    [{ nama: 'Lain', kuota: 0 }, 'kuota'],
  ] as const
  for (const [part, field] of wrong) await expect(hr.mitra.tambah({ ...KAMPUS, ...part })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { [field]: expect.any(String) as string } })
})

it('a deleted partner goes to the bin and keeps its programmes; it comes back unless another took its name', async () => {
  const { hr, store } = await anApp()
  const { id } = await hr.mitra.tambah(KAMPUS)
  await tanam(store, 'pelatihan', { mitra_id: id })
  await hr.mitra.hapus({ id })
  expect([await hr.mitra.daftar({}), await hr.mitra.daftar({ sampah: true })]).toMatchObject([[], [{ program: 1 }]])
  const pilihan = async (tahun: number) => (await hr.pelatihan.rujukan({ tahun })).mitra.map(({ nama }) => nama)
  expect([await pilihan(2026), await pilihan(2025)]).toEqual([['Universitas Contoh Nusantara, sudah dihapus'], []])
  await hr.riwayat.urungkan()
  expect(await hr.mitra.daftar({})).toHaveLength(1)
  await hr.mitra.hapus({ id })
  const kembar = await hr.mitra.tambah(KAMPUS)
  await expect(hr.mitra.pulihkan({ id })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await hr.mitra.ubah({ ...KAMPUS, id: kembar.id, nama: 'Politeknik Contoh' })
  await hr.mitra.pulihkan({ id })
  expect((await hr.mitra.daftar({})).map(({ nama }) => nama)).toEqual(['Politeknik Contoh', 'Universitas Contoh Nusantara'])
})
