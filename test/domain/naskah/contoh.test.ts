import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naskahContoh } from '../../../domain/naskah/contoh'
import { daftarTersedia, medanTersedia } from '../../../domain/naskah/medan-tersedia'
import { periksaTemplat } from '../../../domain/naskah/periksa-templat'
import type { Blok, Templat } from '../../../domain/naskah/templat'
import { aTemplat, KERTAS, paragraf, PESERTA, SEMUA, tabel, TOPIK, ulang } from './a-templat'

describe('what the editor offers', () => {
  const codes = (given: Partial<Templat>, dalam?: readonly string[]) => medanTersedia(aTemplat({ medan: SEMUA, ...given }), dalam).map(({ kode }) => kode)

  it('own fields, then what every paper knows; of the month only with a month', () => {
    expect(codes({}).slice(0, 5)).toEqual(['pegawai.nama', 'pegawai.nip', 'pegawai.pangkat', 'pegawai.jabatan', 'pegawai.unit'])
    expect(codes({})).not.toContain('periode.nama')
    expect(codes({ sumber: 'periode' })).toEqual(expect.arrayContaining(['pegawai.predikat', 'periode.nama', 'rekap.pegawai']))
  })

  it('inside a repetition the row first, each code once', () => {
    expect(codes({}, ['peserta']).slice(0, 6)).toEqual(['nama', 'nip', 'pangkat', 'jabatan', 'unit', 'nomor'])
    expect(codes({}, ['peserta', 'dasar']).slice(0, 3)).toEqual(['butir', 'nomor', 'nama'])
    expect(codes({}, ['peserta', 'dasar']).filter((kode) => kode === 'nomor')).toHaveLength(1)
  })

  it('lists to repeat, with labels a clerk reads', () => {
    expect(daftarTersedia(aTemplat({ medan: SEMUA, sumber: 'periode' })).map(({ label }) => label)).toEqual(['Peserta', 'Dasar', 'Barang', 'Semua pegawai dengan predikatnya'])
    expect(medanTersedia(aTemplat({ medan: SEMUA }), ['barang'])[0]).toEqual({ kode: 'jumlah', label: 'Barang: Jumlah', macam: 'teks', kalimat: true })
  })

  it('never anything the check refuses', () => {
    for (const sumber of ['tanpa', 'periode'] as const)
      for (const dalam of [[], ['peserta'], ['dasar'], ['barang'], ['peserta', 'dasar']]) {
        const offered = medanTersedia(aTemplat({ medan: SEMUA, sumber }), dalam).filter((one) => one.kalimat)
        const block = dalam.reduceRight<Blok>((inner, dari) => ulang(dari, inner), paragraf(...offered.map(({ kode }) => kode)))
        expect(periksaTemplat(aTemplat({ isi: [block], medan: SEMUA, sumber }), KERTAS).galat).toEqual([])
      }
  })
})

describe('a sample paper', () => {
  it('is made of any template whose codes exist, ordinary and extreme, the same each time', () => {
    const field = fc.constantFrom(...SEMUA)
    fc.assert(
      fc.property(fc.uniqueArray(field, { selector: ({ kode }) => kode }), fc.boolean(), fc.constantFrom('tanpa', 'periode' as const), (medan, ekstrem, sumber) => {
        const draft = aTemplat({ medan, sumber, kepala: { ...aTemplat().kepala, hal: [{ teks: 'Hal' }] } })
        const all = medanTersedia(draft).filter((one) => one.kalimat)
        const form = naskahContoh({ ...draft, isi: all.map(({ kode }) => paragraf(kode)) }, 'Contoh', [215, 330], ekstrem)
        expect(JSON.stringify(form.badan)).not.toContain('………')
      }),
    )
  })

  it('in the extreme has pages of rows, a long text and a suffix in its number', () => {
    const form = naskahContoh(aTemplat({ medan: [PESERTA, { ...TOPIK, jenis: 'paragraf' }], isi: [tabel('peserta', 'nama'), paragraf('topik')] }), 'Contoh', [215, 330], true)
    const [table] = form.badan
    expect(table?.jenis === 'tabel' && table.baris.length).toBe(40)
    expect(form.badan.flatMap((one) => (one.jenis === 'paragraf' ? one.isi : [])).map(({ teks }) => teks).join(' ').length).toBeGreaterThan(2900)
    expect(form.nomor).toBe('800/8888.aa/KEC-SMJRS/VIII/2026')
    expect(form.ttd[0]?.orang.jabatan).toHaveLength(4)
  })

  it('prints no number where the pattern cannot be used yet, and no letterhead where there is none', () => {
    const form = naskahContoh(aTemplat({ penomoran: { pola: '{', klasifikasi: '', buku: 'umum' }, kop: 'tanpa' }), 'Contoh', [215, 330], false)
    expect(form).not.toHaveProperty('nomor')
    expect(form).not.toHaveProperty('kop')
  })
})
