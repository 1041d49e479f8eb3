import { join, normalize, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namaBerkas, namaUnik } from '../../../domain/formulir/nama-berkas'

const NASTY = [
  '..',
  '../../x',
  'CON',
  'nul',
  'a:b',
  'akhir.',
  'akhir ',
  '%00',
  '\u0000',
  '\u202efdp.exe',
  'C:\\Windows',
  '/etc/passwd',
  '\\\\server\\share',
  'x'.repeat(300),
  'Şükrü',
  '日本語',
  '-',
  '',
  '  ',
  'a\nb',
  '<>:"/\\|?*',
  '~',
  '.',
  'LPT1',
  'COM¹',
]
const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 40 }),
)
const parts = fc.record({ nip: fc.option(text, { nil: undefined }), nama: text, formulir: text, periode: text })

describe('file names', () => {
  it('reads NIP_Nama_Formulir_Periode', () => {
    expect(
      namaBerkas({
        nip: '198704122010012003',
        nama: 'Ratna Melati Putri, S.Sos.',
        formulir: 'Evaluasi',
        periode: '2026-11',
      }),
    ).toBe('198704122010012003_Ratna-Melati-Putri-S-Sos_Evaluasi_2026-11.pdf')
  })

  it('leaves the NIP out where there is none', () => {
    expect(namaBerkas({ nama: 'Kecamatan Sukamaju', formulir: 'Rekap', periode: '2026-11' })).toBe(
      'Kecamatan-Sukamaju_Rekap_2026-11.pdf',
    )
  })

  it('shortens the person, not the rest', () => {
    const name = namaBerkas({
      nip: '198704122010012003',
      nama: 'Panjang '.repeat(40),
      formulir: 'Dokumen-Evaluasi',
      periode: '2026-11',
    })
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name).toMatch(/_Dokumen-Evaluasi_2026-11\.pdf$/)
  })

  it('is legal on Windows and stays in its folder, whatever the data says', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const name = namaBerkas(given)
        expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.pdf$/)
        expect(name.length).toBeLessThanOrEqual(120)
        expect(name.replace(/\.pdf$/, '')).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
        expect(normalize(join('/folder', name))).toBe(`/folder/${name}`)
        expect(win32.dirname(win32.join('C:\\folder', name))).toBe('C:\\folder')
      }),
      { numRuns: 2000 },
    )
  })

  it('is never used twice, not even in other case', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a-2.pdf', 'b.jpg', 'B.jpg', 'c'), { maxLength: 30 }), (names) => {
        const unique = namaUnik(names)
        expect(new Set(unique.map((name) => name.toLowerCase())).size).toBe(names.length)
        expect(unique).toHaveLength(names.length)
      }),
    )
  })
})

it('names of any ending, or of none, are told apart', () => {
  expect(namaUnik(['a.jpg', 'A.jpg', 'a.jpg', 'a.pdf', 'b', 'b'])).toEqual(['a.jpg', 'A-2.jpg', 'a-3.jpg', 'a.pdf', 'b', 'b-2'])
})
