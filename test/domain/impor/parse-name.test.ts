import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBirth, splitName, splitNameAndBirth } from '../../../domain/impor/parse-name'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'

describe('splitName', () => {
  it.each([
    ['H. Agus Hasanah, M.A.P.', 'H.', 'Agus Hasanah', 'M.A.P.'],
    ['Drs. Jamal Maulana, S.STP.', 'Drs.', 'Jamal Maulana', 'S.STP.'],
    ['Drs. H. Made Joko Susanto, S.IP., M.Si.', 'Drs. H.', 'Made Joko Susanto', 'S.IP., M.Si.'],
    ['Dr. Ir. Hj. Puspa Kartika', 'Dr. Ir. Hj.', 'Puspa Kartika', null],
    ['Drs.H. Jamal', 'Drs.H.', 'Jamal', null],
    ['dr. Yanti Wijaya, Sp.A', 'dr.', 'Yanti Wijaya', 'Sp.A'],
    ['Drs Jamal Maulana', 'Drs', 'Jamal Maulana', null],
    ['Budi Utami S.H.', null, 'Budi Utami', 'S.H.'],
    ['Budi Utami, SH, MM', null, 'Budi Utami', 'SH, MM'],
    ['Abd. Rahman', null, 'Abd. Rahman', null],
    ['Zahra Abd. Rahman, S.STP.', null, 'Zahra Abd. Rahman', 'S.STP.'],
    ["Candra Nu'man, S.IP.", null, "Candra Nu'man", 'S.IP.'],
    ["Siti Nur'aini", null, "Siti Nur'aini", null],
    ['Muh. Yusuf', null, 'Muh. Yusuf', null],
    ['M. Yusuf', null, 'M. Yusuf', null],
    ['I Made Saputra', null, 'I Made Saputra', null],
    ['Ni Luh Putu Ayu', null, 'Ni Luh Putu Ayu', null],
    ['H. Abd. Rahman', 'H.', 'Abd. Rahman', null],
    ['St. Aminah', null, 'St. Aminah', null],
    ['Sukarno', null, 'Sukarno', null],
    ['Andi MA', null, 'Andi MA', null],
    ['H.', null, 'H.', null],
    ['', null, '', null],
  ])('splits %s', (text, gelarDepan, nama, gelarBelakang) => {
    expect(splitName(text)).toEqual({ gelarDepan, nama, gelarBelakang })
  })

  it('gives back what was put together', () => {
    const word = fc.constantFrom(
      'Agus',
      'Made',
      "Nu'man",
      'Abd.',
      'Muh.',
      'I',
      'Siti',
      "Nur'aini",
      'Kartika',
      'M.',
      'Lumban-Tobing',
      'José',
    )
    const nama = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const depan = fc.constantFrom(null, 'H.', 'Drs.', 'Dra. Hj.', 'Prof. Dr. Ir.', 'dr.')
    const belakang = fc.constantFrom(null, 'S.STP.', 'S.Sos., M.A.P.', 'A.Md.', 'S.Tr.IP., M.Si.', 'Ph.D.')
    fc.assert(
      fc.property(depan, nama, belakang, (gelarDepan, nama, gelarBelakang) => {
        expect(splitName(namaLengkap({ gelarDepan, nama, gelarBelakang }))).toEqual({ gelarDepan, nama, gelarBelakang })
      }),
    )
  })
})

describe('splitNameAndBirth', () => {
  const agus = {
    gelarDepan: 'H.',
    nama: 'Agus Hasanah',
    gelarBelakang: 'M.A.P.',
    tempatLahir: 'Lahat',
    tanggalLahir: '1971-05-10',
    ragu: false,
  }
  it.each([
    'H. Agus Hasanah, M.A.P.\nLahat, 10 Mei 1971',
    'H. Agus Hasanah, M.A.P.\nLahat,\n10 Mei 1971',
    'H. Agus Hasanah, M.A.P. / Lahat, 10 Mei 1971',
    'H. Agus Hasanah, M.A.P.; Lahat, 10-05-1971',
    'H. Agus Hasanah, M.A.P., Lahat, 10 Mei 1971',
    'H. Agus Hasanah, M.A.P. Lahat, 10 Mei 1971',
    'H. Agus Hasanah, M.A.P. / Lahat / 10/05/1971',
    'H. Agus Hasanah, M.A.P.\nLahat, 10.05.1971',
  ])('reads %j', (text) => {
    expect(splitNameAndBirth(text)).toEqual(agus)
  })

  it.each([
    ['Yusuf Ramadhan\nLubuk Linggau, 19 Juni 1994', 'Yusuf Ramadhan', 'Lubuk Linggau', '1994-06-19'],
    ['Yusuf Ramadhan, Lubuk Linggau, 19 Juni 1994', 'Yusuf Ramadhan', 'Lubuk Linggau', '1994-06-19'],
    ['Zahra Abd. Rahman, S.STP.\nPagar Alam, 24 Agustus 1974', 'Zahra Abd. Rahman', 'Pagar Alam', '1974-08-24'],
    ['Yusuf Ramadhan\nLahat', 'Yusuf Ramadhan', 'Lahat', null],
    ['Yusuf Ramadhan', 'Yusuf Ramadhan', null, null],
    ['Yusuf Ramadhan\nLahat, 31 Februari 1994', 'Yusuf Ramadhan', 'Lahat', null],
  ])('reads %j', (text, nama, tempatLahir, tanggalLahir) => {
    expect(splitNameAndBirth(text)).toMatchObject({ nama, tempatLahir, tanggalLahir, ragu: false })
  })

  it('says so when nothing parts the name from the place', () => {
    expect(splitNameAndBirth('Yusuf Ramadhan Lahat 19 Juni 1994')).toMatchObject({
      ragu: true,
      tanggalLahir: '1994-06-19',
    })
  })

  it('gives back what a DUK prints', () => {
    const place = fc.constantFrom('Lahat', 'Lubuk Linggau', 'Kayu Agung', "Ma'rang", 'Kab. Muara Bening')
    const name = fc.constantFrom('Abd. Rahman', "Candra Nu'man", 'I Made Saputra', 'Rina')
    const back = fc.constantFrom(null, 'S.E.', 'S.STP., M.Si.', 'A.Md.')
    const day = fc.date({ min: new Date('1955-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(name, back, place, day, (nama, gelarBelakang, tempatLahir, date) => {
        const tanggalLahir = isoDate(date.toISOString().slice(0, 10))
        const cell = `${namaLengkap({ nama, gelarBelakang })}\n${tempatLahir}, ${formatTanggal(tanggalLahir)}`
        expect(splitNameAndBirth(cell)).toEqual({
          gelarDepan: null,
          nama,
          gelarBelakang,
          tempatLahir,
          tanggalLahir,
          ragu: false,
        })
      }),
    )
  })
})

describe('splitBirth', () => {
  it.each([
    ['Lahat, 10 Mei 1971', 'Lahat', '1971-05-10'],
    ['Lahat/10-05-1971', 'Lahat', '1971-05-10'],
    ['Kab. Lahat 10/05/1971', 'Kab. Lahat', '1971-05-10'],
    ['Lahat', 'Lahat', null],
  ])('reads %s', (text, tempatLahir, tanggalLahir) => {
    expect(splitBirth(text)).toEqual({ tempatLahir, tanggalLahir })
  })
})
