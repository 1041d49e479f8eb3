import { expect, it } from 'vitest'
import { teksSiasn, tanggalSiasn } from '../../../domain/kompetensi/entri-siasn'
import { bandingkanStandar, kunciJabatan } from '../../../domain/kompetensi/standar-bukti'

it.each([['Plt. Lurah', 'lurah'], ['LURAH ', 'lurah'], ['Kepala Seksi  Pemerintahan', 'kepala seksi pemerintahan'], ['', '']])('the post %j is found as %j', (jabatan, kunci) => {
  expect(kunciJabatan(jabatan)).toBe(kunci)
}) // prettier-ignore

it('the newest proof of each competency stands against the standard, the widest gap first', () => {
  const bukti = (kompetensi: string, tingkat: number, tanggal: string) => ({ jenis: 'teknis' as const, kompetensi, tingkat, tanggal, dasar: null })
  const standar = [{ jenis: 'teknis', kompetensi: 'Kearsipan', tingkat: 2 }, { jenis: 'teknis', kompetensi: 'Keuangan', tingkat: 3 }, { jenis: 'manajerial', kompetensi: 'Integritas', tingkat: 1 }] as const // prettier-ignore
  expect(bandingkanStandar(standar, [bukti('kearsipan', 1, '2024-01-01'), bukti('KEARSIPAN', 3, '2026-01-01'), bukti('Keuangan', 2, '2025-01-01'), bukti('Integritas', 5, '2025-01-01')])).toMatchObject([
    { kompetensi: 'Integritas', standar: 1, bukti: null, kurang: 1 },
    { kompetensi: 'Keuangan', standar: 3, bukti: 2, kurang: 1 },
    { kompetensi: 'Kearsipan', standar: 2, bukti: 3, kurang: 0, tanggal: '2026-01-01' },
  ])
})

it('an entry for SIASN has its field names, days as 10-03-2026 and the NIP as it is', () => {
  expect(tanggalSiasn('2026-03-10')).toBe('10-03-2026')
  const teks = teksSiasn([{ nip: '199001012015031001', pegawai: 'Adi\tPratama', nama: 'Kursus\narsip', jenis: 'teknis', penyelenggara: null, noSertifikat: 'S-1', mulai: null, selesai: '2026-03-10', jp: 20 }])
  expect(teks.split('\n')).toEqual([
    'nip\tnama\tjenisDiklatId\tnamaKursus\tinstitusiPenyelenggara\tnomorSertipikat\ttahunKursus\ttanggalKursus\ttanggalSelesaiKursus\tjumlahJam',
    '199001012015031001\tAdi Pratama\tTeknis\tKursus arsip\t\tS-1\t2026\t10-03-2026\t10-03-2026\t20',
  ])
})
