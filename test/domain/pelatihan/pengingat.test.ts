import { expect, it } from 'vitest'
import { sertifikatTerlambat, susunPengingat, type BahanPengingat } from '../../../domain/pelatihan/pengingat'
import { isoDate } from '../../../domain/shared/iso-date'

it('certificates are waited for only after their days', () => {
  expect(sertifikatTerlambat('2026-11-11', isoDate('2026-11-25'), 14)).toBe(false)
  expect(sertifikatTerlambat('2026-11-10', isoDate('2026-11-25'), 14)).toBe(true)
})

const KOSONG: BahanPengingat = { tahun: 2026, pagu: 0, belumDisetujui: 0, belumMulai: [], sertifikat: [], cek: [], cekLewat: [], mouSegera: 0, mouLewat: 0, kurangJam: 0 }

it('nothing is said when nothing waits', () => {
  expect(susunPengingat(KOSONG)).toEqual([])
})

it('each thing is one sentence with its count and the screen where it is done; one programme alone is opened itself', () => {
  const satu = [{ pelatihanId: 'p1', jumlah: 3 }]
  const dua = [...satu, { pelatihanId: 'p2', jumlah: 1 }]
  expect(susunPengingat({ ...KOSONG, pagu: 1, sertifikat: dua, cek: satu, cekLewat: satu, mouSegera: 1, mouLewat: 2, belumMulai: satu })).toEqual([
    { jenis: 'pagu', jumlah: 1, lewat: 0, kalimat: '1 mata anggaran 2026 melampaui pagunya', ke: '/kompetensi/anggaran' },
    { jenis: 'belum_mulai', jumlah: 1, lewat: 1, kalimat: '1 program sudah lewat tanggal mulainya, tetapi belum dijalankan', ke: '/kompetensi/pelatihan/p1' },
    { jenis: 'sertifikat', jumlah: 4, lewat: 0, kalimat: '4 peserta dari 2 program yang sudah selesai belum bersertifikat', ke: '/kompetensi' },
    { jenis: 'cek', jumlah: 6, lewat: 3, kalimat: '6 peserta menunggu cek atasan sesudah pelatihan', ke: '/kompetensi/evaluasi' },
    { jenis: 'mou', jumlah: 3, lewat: 2, kalimat: '2 kerja sama mitra yang masih dipakai rencana sudah berakhir, 1 segera berakhir', ke: '/kompetensi/mitra?mou=segera' },
  ])
})
