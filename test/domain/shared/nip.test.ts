import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanNip, formatNip, parseNip } from '../../../domain/shared/nip'

describe('parseNip', () => {
  it('reads a PNS number: birth, TMT CPNS and sex', () => {
    expect(parseNip('199001012015031001')).toEqual({
      ok: true, nip: '199001012015031001', lahir: '1990-01-01', jenisKelamin: 'L', jenis: 'pns', tmt: '2015-03-01',
    }) // prettier-ignore
  })

  it('reads an NI PPPK: birth, year of appointment and sex', () => {
    expect(parseNip('199001012023212001')).toEqual({
      ok: true, nip: '199001012023212001', lahir: '1990-01-01', jenisKelamin: 'P', jenis: 'pppk', tahunPengangkatan: 2023,
    }) // prettier-ignore
  })

  it.each([
    ["'19900101 201503 1 001"],
    ['19900101.201503.1.001'],
    ['19900101\u00a0201503\u00a01\u00a0001'],
    ['NIP. 19900101 201503 1 001'],
    [' 1990-01-01 2015-03 1 001 '],
  ])('takes away what is not a digit: %s', (text) => {
    expect(parseNip(text)).toMatchObject({ ok: true, nip: '199001012015031001' })
  })

  it.each([
    ['199013012015031001', 'Tanggal lahir di dalam NIP tidak ada di kalender: 01-13-1990.'],
    ['199002302015031001', 'Tanggal lahir di dalam NIP tidak ada di kalender: 30-02-1990.'],
    ['19900101201503100', 'NIP harus 18 angka, yang tertulis 17 angka (kurang 1).'],
    ['1990010120150310011', 'NIP harus 18 angka, yang tertulis 19 angka (lebih 1).'],
    ['19900101201503100O', 'NIP hanya boleh berisi angka.'],
    ['', 'NIP kosong.'],
    ['199001012015131001', 'Angka ke-9 sampai 14 NIP bukan tahun dan bulan pengangkatan yang mungkin: 201513.'],
    ['199001012015001001', 'Angka ke-9 sampai 14 NIP bukan tahun dan bulan pengangkatan yang mungkin: 201500.'],
    ['199001012023202001', 'Angka ke-9 sampai 14 NIP bukan tahun dan frekuensi pengangkatan yang mungkin: 202320.'],
    ['199001012015033001', 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan), bukan 3.'],
  ])('refuses %s with one sentence', (nip, alasan) => {
    expect(parseNip(nip)).toEqual({ ok: false, alasan })
  })

  it('believes an appointment only between the ages of the limits', () => {
    expect(parseNip('200001012010031001')).toMatchObject({ ok: false })
    expect(parseNip('195001012015031001')).toMatchObject({ ok: false })
    expect(parseNip('195001012015031001', { usiaMin: 16, usiaMaks: 70 })).toMatchObject({ ok: true })
    expect(parseNip('200001012010211001')).toMatchObject({ ok: false })
  })

  it('gives back what a number was made of, however it is grouped', () => {
    const born = fc.date({ min: new Date('1950-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
    const rest = fc.record({ tahun: fc.integer({ min: 18, max: 58 }), bulan: fc.integer({ min: 1, max: 12 }) })
    fc.assert(
      fc.property(born, rest, fc.constantFrom('1', '2'), fc.integer({ min: 1, max: 999 }), (date, tmt, sex, urut) => {
        const lahir = date.toISOString().slice(0, 10)
        const tahun = Number(lahir.slice(0, 4)) + tmt.tahun
        const bulan = String(tmt.bulan).padStart(2, '0')
        const nip = `${lahir.replaceAll('-', '')}${tahun}${bulan}${sex}${String(urut).padStart(3, '0')}`
        expect(parseNip(formatNip(nip))).toEqual({
          ok: true, nip, lahir, jenis: 'pns', tmt: `${tahun}-${bulan}-01`, jenisKelamin: sex === '1' ? 'L' : 'P',
        }) // prettier-ignore
      }),
    )
  })

  it('answers any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseNip(text).ok === 'boolean'))
  })
})

describe('formatNip', () => {
  it('groups 18 digits and leaves anything else alone', () => {
    expect(formatNip('197105101994011007')).toBe('19710510 199401 1 007')
    expect(formatNip('199001012023212001')).toBe('19900101 202321 2 001')
    expect(formatNip('12345')).toBe('12345')
    expect(cleanNip('’19710510 199401 1 007')).toBe('197105101994011007')
  })
})
