import { expect, it } from 'vitest'
import { teksSiasn, tanggalSiasn } from '../../../domain/kompetensi/entri-siasn'

it('an entry for SIASN has its field names, days as 10-03-2026 and the NIP as it is', () => {
  expect(tanggalSiasn('2026-03-10')).toBe('10-03-2026')
  const teks = teksSiasn([{ nip: '199001012015031001', pegawai: 'Adi\tPratama', nama: 'Kursus\narsip', jenis: 'teknis', penyelenggara: null, noSertifikat: 'S-1', mulai: null, selesai: '2026-03-10', jp: 20 }])
  expect(teks.split('\n')).toEqual([
    'nip\tnama\tjenisDiklatId\tnamaKursus\tinstitusiPenyelenggara\tnomorSertipikat\ttahunKursus\ttanggalKursus\ttanggalSelesaiKursus\tjumlahJam',
    '199001012015031001\tAdi Pratama\tTeknis\tKursus arsip\t\tS-1\t2026\t10-03-2026\t10-03-2026\t20',
  ])
})
