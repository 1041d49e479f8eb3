import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import bank from '../../../db/seeds/2026-11/bank-skp.json'
import { chooseTemplat, normalJabatan } from '../../../domain/skp/pilih-templat'
import type { Lingkup, TemplatRingkas } from '../../../domain/skp/templat'
import type { KeluargaForm, Pendekatan } from '../../../domain/skp/skp'

const templates: TemplatRingkas[] = bank.templat.map(({ kode, nama, lingkup, jabatan, keluarga_form, pendekatan }) => ({
  kode, nama, jabatan, bawaan: true, lingkup: lingkup as Lingkup, keluargaForm: keluarga_form as KeluargaForm, pendekatan: pendekatan as Pendekatan,
})) // prettier-ignore

it.each([
  ['KASI TRANTIB', 'kepala seksi ketenteraman dan ketertiban umum'],
  ['Kepala Sub Bagian Umum & Kepegawaian', 'kepala subbagian umum dan kepegawaian'],
  ['Kasubag Umpeg', 'kepala subbagian umum dan kepegawaian'],
  ['Plt. Lurah', 'lurah'],
  ['Ka. Seksi Pemerintahan', 'kepala seksi pemerintahan'],
])('"%s" is read as "%s"', (written, read) => {
  expect(normalJabatan(written)).toBe(read)
})

describe('the template of a post', () => {
  it.each([
    ['Camat', 'kecamatan', 'camat', 'nama_sama'],
    ['Kepala Seksi Pemerintahan', 'kecamatan', 'kasi-pemerintahan', 'nama_sama'],
    ['Kepala Seksi Pemerintahan', 'kelurahan', 'kasi-kel-pemerintahan', 'nama_sama'],
    ['Kasi Trantib', 'kelurahan', 'kasi-kel-trantib', 'nama_sama'],
    ['KASI KETENTRAMAN DAN KETERTIBAN UMUM', 'kecamatan', 'kasi-trantibum', 'nama_sama'],
    ['Plt. Lurah', 'kelurahan', 'lurah', 'nama_sama'],
    ['Arsiparis Penyelia', 'kecamatan', 'arsiparis', 'nama_sama'],
    ['Analis Sumber Daya Manusia Aparatur Ahli Madya', 'kecamatan', 'analis-sdma', 'nama_sama'],
    ['Kepala Seksi Pelayanan Umum dan Perizinan', 'kecamatan', 'kasi-pelayanan', 'nama_mirip'],
    ['Juru Pungut', 'kelurahan', 'pengadministrasi-perkantoran', 'umum'],
    ['Pranata Komputer Terampil', 'kecamatan', 'penelaah-teknis-kebijakan', 'umum'],
  ] as const)('%s in a %s is %s (%s)', (jabatan, lingkup, kode, kecocokan) => {
    expect(chooseTemplat({ jabatan, lingkup }, templates)).toMatchObject({ kode, kecocokan })
  })

  it('a leader whose post is not in the bank gets none: nobody is given the plan of another post unseen', () => {
    expect(chooseTemplat({ jabatan: 'Kepala Seksi Kebudayaan', lingkup: 'kecamatan' }, templates)).toBeNull()
  })

  it('the own copy of the office comes before the standard one', () => {
    const own: TemplatRingkas = { ...templates.find(({ kode }) => kode === 'lurah')!, kode: 'kantor:lurah', bawaan: false }
    expect(chooseTemplat({ jabatan: 'Lurah', lingkup: 'kelurahan' }, [...templates, own])?.kode).toBe('kantor:lurah')
  })

  it('every post of the sample roster has a template by its own name', () => {
    const { employees } = JSON.parse(readFileSync('test/fixtures/roster/roster-truth.json', 'utf8')) as { employees: { jabatan: string; unit: string }[] }
    const bad = employees.filter(({ jabatan, unit }) => {
      const lingkup = unit.startsWith('Kelurahan') ? 'kelurahan' : 'kecamatan'
      return chooseTemplat({ jabatan, lingkup }, templates)?.kecocokan !== 'nama_sama'
    })
    expect(employees).toHaveLength(81)
    expect(bad).toEqual([])
  })
})
