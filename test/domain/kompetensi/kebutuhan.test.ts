import { describe, expect, it } from 'vitest'
import seed from '../../../db/seeds/2026-11/aturan-kompetensi.json'
import { calonPenilaian, calonStandar, type CalonSumber, type NilaiPeriode } from '../../../domain/kompetensi/calon-kebutuhan'
import { isiGabungan, yangTinggal, type IsiKebutuhan } from '../../../domain/kompetensi/gabung'
import { hasilKumpul, kalimatKumpul, rencanaKumpul, type KebutuhanAda } from '../../../domain/kompetensi/kumpul'
import { prioritasKebutuhan, type AturanPrioritas, type SumberTercatat } from '../../../domain/kompetensi/prioritas'
import { bacaRujukan, tulisRujukan, type MacamSumber } from '../../../domain/kompetensi/rujukan'
import type { AturanStandar } from '../../../domain/kompetensi/standar-bawaan'

const isi = (jenis: string) => seed.find((one) => one.jenis === jenis)?.isi as unknown
const aturan = isi('prioritas_kebutuhan') as AturanPrioritas
const standar = isi('kompetensi_standar') as AturanStandar

const KIND = { standar: 'kesenjangan_kompetensi', usul: 'usulan' } as const
const sumber = (macam: MacamSumber, kode = '', ukuran: number | null = null, id = 'x'): SumberTercatat => ({
  sumber: macam === 'standar' || macam === 'usul' ? KIND[macam] : 'kesenjangan_kinerja', rujukan: tulisRujukan({ macam, asal: 'kerja sama', kode, id }), keterangan: `${macam} ${kode}.`, ukuran,
}) // prettier-ignore

describe('priority', () => {
  it.each([
    ['a gap of one level', [sumber('standar', '', 1)], null, 15, 2],
    ['a gap of three levels', [sumber('standar', '', 3)], null, 45, 4],
    ['a request of staff', [sumber('usul', 'pegawai')], null, 5, 1],
    ['a request of a superior, too few hours', [sumber('usul', 'atasan')], { jam: 4, minimal: 20 }, 15, 2],
    ['a low predikat with a plan', [sumber('predikat', 'butuh_perbaikan'), sumber('hasil'), sumber('perbaikan')], null, 60, 5],
    ['the same thing said in two months counts once, the worst', [sumber('predikat', 'butuh_perbaikan', null, 'a'), sumber('predikat', 'kurang', null, 'b')], null, 35, 4],
    ['two sources', [sumber('standar', '', 1), sumber('usul', 'atasan')], null, 35, 4],
    ['nothing', [], null, 0, 1],
  ] as const)('of %s', (_, sources, kurang, poin, nilai) => {
    const found = prioritasKebutuhan(aturan, sources, { tangan: null, kurang })
    expect([found.poin, found.nilai, found.tangan]).toEqual([poin, nilai, false])
    expect(found.alasan.reduce((sum, one) => sum + one.poin, 0)).toBe(poin)
  })

  it('set by hand wins and says so', () => {
    const found = prioritasKebutuhan(aturan, [sumber('standar', '', 3)], { tangan: 1, kurang: null })
    expect(found).toMatchObject({ nilai: 1, tangan: true, poin: 45 })
    expect(found.alasan[0]?.kalimat).toBe('Prioritas 1 ditetapkan sendiri; menurut poinnya 4.')
  })

  it('what somebody else wrote is weighed by its source', () => {
    expect(bacaRujukan('lain')).toBeNull()
    expect(prioritasKebutuhan(aturan, [{ sumber: 'usulan', rujukan: 'lain', keterangan: 'Usulan.', ukuran: null }], { tangan: null, kurang: null }).poin).toBe(5)
  })
})

const nilai = (given: Partial<NilaiPeriode>): NilaiPeriode => ({ penilaianId: 'n', pegawaiId: 'p', periode: 'Oktober 2026', predikat: null, hasil: 'sesuai', perilaku: 'sesuai', umpanBalik: [], perbaikan: [], ...given })
const dari = (given: Partial<NilaiPeriode>) => calonPenilaian(standar, ['butuh_perbaikan', 'kurang', 'sangat_kurang'], nilai(given)).map(({ macam, kompetensi }) => `${macam}: ${kompetensi}`)
const umpan = (kode: 'kolaboratif' | 'adaptif' | null, sifat: 'perbaikan' | 'arahan' = 'perbaikan') => ({ id: kode ?? 'kerja', sifat, nilai: kode, teks: 'Perlu lebih sering berbagi kabar' })

describe('an appraisal', () => {
  it.each([
    ['that is good asks for nothing', { predikat: 'baik' }, []],
    ['with low results asks for the results', { predikat: 'butuh_perbaikan', hasil: 'di_bawah' }, ['predikat: Orientasi pada hasil', 'hasil: Orientasi pada hasil']],
    ['with a named low behaviour asks for that behaviour', { predikat: 'kurang', perilaku: 'di_bawah', umpanBalik: [umpan('kolaboratif')] }, ['predikat: Kerja sama', 'perilaku: Kerja sama']],
    ['with low behaviour that nobody named asks for growth in general', { predikat: 'kurang', perilaku: 'di_bawah' }, ['predikat: Pengembangan diri dan orang lain', 'perilaku: Pengembangan diri dan orang lain']],
    ['with low behaviour takes plain words about one for what was meant', { perilaku: 'di_bawah', umpanBalik: [umpan('adaptif', 'arahan')] }, ['perilaku: Mengelola perubahan']],
    ['with guidance on a behaviour that was met asks for nothing', { umpanBalik: [umpan('adaptif', 'arahan')] }, []],
    ['with feedback on a behaviour asks for it though the rating was met', { umpanBalik: [umpan('adaptif'), umpan(null)] }, ['perilaku: Mengelola perubahan']],
    ['with a plan that names a value asks for that', { perbaikan: [{ id: 'r', area: 'Nilai Kolaboratif', tindakan: 'Rapat mingguan' }] }, ['perbaikan: Kerja sama']],
    ['with a plan of its own words asks for what is behind the predikat', { perbaikan: [{ id: 'r', area: 'Ketepatan laporan', tindakan: 'Didampingi' }] }, ['perbaikan: Orientasi pada hasil']],
  ] as const)('%s', (_, given, expected) => {
    expect(dari(given as Partial<NilaiPeriode>)).toEqual(expected)
  })

  it('tells the month and the words that were written', () => {
    const [, hasil] = calonPenilaian(standar, ['butuh_perbaikan'], nilai({ predikat: 'butuh_perbaikan', hasil: 'di_bawah', umpanBalik: [umpan(null)] }))
    expect(hasil?.keterangan).toBe('Hasil kerja di bawah ekspektasi pada Oktober 2026. Umpan balik: “Perlu lebih sering berbagi kabar”')
  })
})

const KOSONG = { calon: [], tetap: [], padanan: new Map() }
const calon = (kompetensi: string, id = 'n', ukuran: number | null = null): CalonSumber => ({ pegawaiId: 'p', jenis: 'manajerial', kompetensi, macam: 'hasil', sumber: 'kesenjangan_kinerja', kode: 'di_bawah', id, keterangan: `Alasan ${id}.`, ukuran })
const rujukan = (asal: string, id = 'n', macam: MacamSumber = 'hasil', kode = 'di_bawah') => tulisRujukan({ macam, asal, kode, id })
const ada = (kunci: string, refs: readonly string[], given: Partial<KebutuhanAda> = {}): KebutuhanAda => ({
  id: kunci, pegawaiId: 'p', kunci, status: 'usulan', pelatihanId: null, sumber: refs.map((one) => ({ id: `s ${one}`, sumber: 'kesenjangan_kinerja', rujukan: one, keterangan: `Alasan ${one.split('/').at(-1)!}.`, ukuran: null })), ...given,
}) // prettier-ignore

describe('gathering', () => {
  it('files sources of one competency beneath one need, and a second time changes nothing', () => {
    const first = rencanaKumpul([], { ...KOSONG, calon: [calon('Kerja sama', 'a'), calon('KERJA SAMA', 'b'), calon('Kerja sama', 'a')] })
    expect(first.baru).toHaveLength(1)
    expect(first.baru[0]?.sumber).toHaveLength(2)
    const again = rencanaKumpul([ada('kerja sama', [rujukan('kerja sama', 'a'), rujukan('kerja sama', 'b')])], { ...KOSONG, calon: [calon('Kerja sama', 'a'), calon('Kerja sama', 'b')] })
    expect(kalimatKumpul(hasilKumpul(again))).toBe('Tidak ada yang berubah: daftar sudah sesuai dengan standar dan penilaian.')
  })

  it('adds to a decided need and takes nothing from it', () => {
    const refused = ada('kerja sama', [rujukan('kerja sama', 'lama')], { status: 'ditolak' })
    const plan = rencanaKumpul([refused], { ...KOSONG, calon: [calon('Kerja sama', 'baru')] })
    expect(plan).toMatchObject({ baru: [], tambah: [{ kebutuhanId: 'kerja sama' }], hapusSumber: [], hapusKebutuhan: [] })
  })

  it('takes what has gone from an open need, and the need when nothing is left', () => {
    const two = ada('kerja sama', [rujukan('kerja sama', 'a'), rujukan('kerja sama', 'b')])
    const one = ada('integritas', [rujukan('integritas')])
    const asked = ada('kearsipan', [rujukan('kearsipan', 'u', 'usul', 'atasan')])
    const plan = rencanaKumpul([two, one, asked], { ...KOSONG, calon: [calon('Kerja sama', 'a')] })
    expect(plan).toMatchObject({ hapusSumber: [`s ${rujukan('kerja sama', 'b')}`], hapusKebutuhan: ['integritas'] })
    expect(kalimatKumpul(hasilKumpul(plan))).toBe('1 alasan diperbarui, 1 kebutuhan dikeluarkan karena alasannya tidak ada lagi.')
  })

  it('keeps what rests on an appraisal of the year before, and makes nothing new of it', () => {
    const plan = rencanaKumpul([ada('kerja sama', [rujukan('kerja sama', 'lalu')])], { ...KOSONG, tetap: [calon('Kerja sama', 'lalu'), calon('Integritas', 'lalu')] })
    expect(hasilKumpul(plan)).toEqual({ baru: 0, bertambah: 0, diperbarui: 0, hilang: 0 })
  })

  it('follows a merge of the clerk, for this person and, where the office said so, for everyone', () => {
    const merged = ada('pengelolaan kas', [rujukan('orientasi pada hasil', 'okt')])
    const mine = rencanaKumpul([merged], { ...KOSONG, calon: [calon('Orientasi pada hasil', 'okt'), calon('Orientasi pada hasil', 'nov')] })
    expect(mine).toMatchObject({ baru: [], tambah: [{ kebutuhanId: 'pengelolaan kas' }] })
    const padanan = new Map([['orientasi pada hasil', { jenis: 'teknis' as const, kompetensi: 'Pengelolaan kas' }]])
    expect(rencanaKumpul([], { ...KOSONG, calon: [calon('Orientasi pada hasil')], padanan }).baru).toMatchObject([{ kunci: 'pengelolaan kas', jenis: 'teknis' }])
  })

  it('updates the words of a gap that has become smaller', () => {
    const gap = { jenis: 'teknis' as const, kompetensi: 'Kearsipan', tingkat: 3, bukti: null, selisih: 3 }
    const [now] = calonStandar('p', 'Lurah', [{ ...gap, selisih: 1 }, { ...gap, selisih: 0 }])
    const old = { id: 's', sumber: now!.sumber, rujukan: rujukan('kearsipan', 'kearsipan', 'standar', 'teknis'), keterangan: 'Lama.', ukuran: 3 }
    expect(rencanaKumpul([ada('kearsipan', [], { sumber: [old] })], { ...KOSONG, calon: [now!] }).ubah).toEqual([{ sumberId: 's', keterangan: now!.keterangan, ukuran: 1 }])
  })
})

const need = (given: Partial<IsiKebutuhan & { kunci: string }>) => ({ kunci: 'a', status: 'usulan' as const, alasanPutusan: null, diputusPada: null, pelatihanId: null, prioritasTangan: null, usulBentuk: null, uraian: null, ...given })

describe('needs made one', () => {
  it.each([
    ['an approval outlives', [need({ status: 'ditolak', alasanPutusan: 'Tidak perlu' }), need({ status: 'disetujui' })], { status: 'disetujui', alasanPutusan: null }],
    ['a refusal joined by an open one is open again', [need({ status: 'ditolak', alasanPutusan: 'Tidak perlu' }), need({})], { status: 'usulan', alasanPutusan: null }],
    ['all refused stay refused', [need({ status: 'ditolak', alasanPutusan: 'Tidak perlu' }), need({ status: 'ditolak', alasanPutusan: 'Lain' })], { status: 'ditolak', alasanPutusan: 'Tidak perlu' }],
    ['the highest priority set by hand stays', [need({ prioritasTangan: 2 }), need({ prioritasTangan: 4 })], { prioritasTangan: 4 }],
  ] as const)('%s', (_, needs, expected) => {
    expect(isiGabungan(needs)).toMatchObject(expected)
  })

  it('the one a programme answers stays; two programmes are refused', () => {
    const bound = need({ kunci: 'b', pelatihanId: 'x' })
    expect(yangTinggal([need({}), bound], 'a')).toBe(bound)
    expect(() => isiGabungan([bound, need({ pelatihanId: 'y' })])).toThrow('dua program')
  })
})
