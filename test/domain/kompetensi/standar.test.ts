import { describe, expect, it } from 'vitest'
import teknisSeed from '../../../db/seeds/2026-11/standar-teknis.json'
import umumSeed from '../../../db/seeds/2026-11/aturan-kompetensi.json'
import { kunciJabatan, kunciKompetensi } from '../../../domain/kompetensi/kunci'
import { kalimatKesenjangan, kesenjangan, type ButirStandar } from '../../../domain/kompetensi/standar'
import { jenjangStandar, standarBawaan, teknisBawaan, type AturanStandar, type AturanTeknis } from '../../../domain/kompetensi/standar-bawaan'

const teknis = teknisSeed[0]?.isi as unknown as AturanTeknis
const umum = umumSeed.find(({ jenis }) => jenis === 'kompetensi_standar')?.isi as unknown as AturanStandar

const STANDAR: ButirStandar[] = [{ jenis: 'teknis', kompetensi: 'Tata Naskah Dinas', tingkat: 3 }]
const bukti = (tingkat: number, tanggal: string, kompetensi = 'tata naskah dinas.') => ({ kompetensi, tingkat, tanggal })

it.each([
  ['no proof counts as none', [], 3],
  ['the newest proof counts, not the highest', [bukti(3, '2025-01-01'), bukti(1, '2026-01-01')], 2],
  ['proof of a later day has not come yet', [bukti(1, '2025-01-01'), bukti(3, '2026-12-01')], 2],
  ['of one day the higher counts', [bukti(2, '2026-01-01'), bukti(1, '2026-01-01', 'TATA NASKAH DINAS')], 1],
  ['more than asked for is no gap', [bukti(5, '2026-01-01')], 0],
  ['proof of something else says nothing', [bukti(5, '2026-01-01', 'Kearsipan')], 3],
])('%s', (_, rows, selisih) => {
  expect(kesenjangan(STANDAR, rows, '2026-11-23')[0]?.selisih).toBe(selisih)
})

it('a gap says what was asked for and what was shown', () => {
  const gap = kesenjangan(STANDAR, [bukti(1, '2026-03-12')], '2026-11-23')[0]!
  expect(kalimatKesenjangan('Lurah', gap)).toBe('Standar Lurah meminta tingkat 3; bukti terakhir tingkat 1 (12 Maret 2026).')
  expect(kalimatKesenjangan('Lurah', { ...gap, bukti: null })).toBe('Standar Lurah meminta tingkat 3; belum ada bukti.')
})

it('names that differ only in case, dots or how a post is held are one', () => {
  expect(kunciKompetensi('  Kerja   Sama. ')).toBe(kunciKompetensi('kerja sama'))
  expect(kunciJabatan('Plt. Lurah')).toBe(kunciJabatan('LURAH'))
})

describe('standards to begin with', () => {
  it.each([
    ['Camat', 'struktural', 'III.a', 'administrator'],
    ['Kepala Seksi Pemerintahan', 'struktural', null, 'pengawas'],
    ['Arsiparis Ahli Pertama', 'jf', null, 'jf_ahli_pertama'],
    ['Arsiparis Terampil', 'jf', null, 'jf_keterampilan'],
    ['Pengadministrasi Perkantoran', null, null, 'pelaksana'],
    ['Sekretaris Daerah', 'struktural', 'II.a', null],
    ['Guru', 'jf', null, null],
  ] as const)('the level of %s (%s, %s) is %s', (jabatan, jenis, eselon, jenjang) => {
    expect(jenjangStandar({ jabatan, jenis, eselon })).toBe(jenjang)
  })

  it('a section head gets technical competencies of the section and general ones at the level of the post', () => {
    const lines = standarBawaan(umum, teknis, { jabatan: 'Kepala Seksi Pelayanan Umum', jenis: 'struktural', eselon: 'IV.a' })
    expect(lines.filter(({ jenis }) => jenis === 'manajerial').map(({ tingkat }) => tingkat)).toEqual(umum.manajerial.map(() => 2))
    expect(lines.filter(({ jenis }) => jenis === 'sosial_kultural')).toHaveLength(1)
    expect(lines[0]).toMatchObject({ jenis: 'teknis', kompetensi: 'Pelayanan administrasi terpadu', tingkat: 3 })
  })

  it('a post is found by the longest name it begins with', () => {
    const first = (jabatan: string) => teknisBawaan(teknis, jabatan)[0]?.kompetensi
    expect(first('Lurah Kelurahan Sukamaju')).toBe('Administrasi pemerintahan kelurahan')
    expect(teknisBawaan(teknis, 'Kepala Seksi Pemerintahan Kelurahan')[0]?.tingkat).toBe(2)
    expect(first('Arsiparis Ahli Pertama')).toBe('Pengelolaan arsip dinamis')
    expect(first('Lurahan')).toBeUndefined()
  })

  it('every technical competency of a post is explained, at a level from 1 to 5, once', () => {
    for (const { nama, butir } of teknis.jabatan) {
      expect(new Set(butir.map(([kompetensi]) => kompetensi)).size, nama[0]).toBe(butir.length)
      for (const [kompetensi, tingkat] of butir) expect([typeof teknis.kompetensi[kompetensi], tingkat >= 1 && tingkat <= 5], kompetensi).toEqual(['string', true])
    }
    const posts = teknis.jabatan.flatMap(({ nama }) => nama.map(kunciJabatan))
    expect(new Set(posts).size).toBe(posts.length)
  })
})
