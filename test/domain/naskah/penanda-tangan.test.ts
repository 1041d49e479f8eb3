import { describe, expect, it } from 'vitest'
import { namaKursi, penandaTanganPada, semuaKursi, type BahanPenandaTangan, type OrangTtd, type PejabatLuarTtd, type PosBertanggal } from '../../../domain/naskah/penanda-tangan'
import type { PilihanPejabat } from '../../../domain/naskah/templat'

const UNIT: BahanPenandaTangan['unit'] = [
  { id: 'kec', indukId: null, nama: 'Kecamatan Sukamaju', jenis: 'kecamatan' },
  { id: 'set', indukId: 'kec', nama: 'Sekretariat', jenis: 'sekretariat' },
  { id: 'umum', indukId: 'set', nama: 'Subbagian Umum dan Kepegawaian', jenis: 'subbagian' },
  { id: 'pem', indukId: 'kec', nama: 'Seksi Pemerintahan', jenis: 'seksi' },
  { id: 'kel', indukId: 'kec', nama: 'Kelurahan Mekarsari', jenis: 'kelurahan' },
]
const orang = (id: string): OrangTtd => ({ id, nama: id.toUpperCase(), nip: '197203151993021002', pangkat: 'Pembina (IV/a)' })
const pos = (pegawaiId: string, jabatan: string, unitId: string, given: Partial<PosBertanggal> = {}): PosBertanggal => ({ pegawaiId, jabatan, sifat: 'definitif', eselon: null, unitId, tmt: '2024-01-02', selesai: null, ...given })
const BUPATI: PejabatLuarTtd = { id: 'b', nama: 'BUPATI', nip: null, pangkat: null, jabatan: 'Bupati Muara Jaya' }

const CAMAT = { kursi: 'camat' }
const SEKCAM = pos('sekcam', 'Sekretaris Kecamatan', 'set')
const KASUBBAG = pos('kasubbag', 'Kepala Subbagian Umum dan Kepegawaian', 'umum')

const siapa = (tanggal: string, posts: readonly PosBertanggal[], pilihan: PilihanPejabat = CAMAT) =>
  penandaTanganPada(pilihan, {
    tanggal,
    pos: posts,
    unit: UNIT,
    orang: new Map(posts.map(({ pegawaiId }) => [pegawaiId, orang(pegawaiId)])),
    luar: new Map([['b', BUPATI]]),
    namaKantor: 'Kecamatan Sukamaju',
  })

describe('the head changes on the 15th', () => {
  const posts = [pos('lama', 'Camat', 'kec', { selesai: '2026-11-14' }), pos('baru', 'Camat', 'kec', { tmt: '2026-11-15' })]

  it.each([
    ['2026-11-14', 'lama'],
    ['2026-11-15', 'baru'],
    ['2026-12-01', 'baru'],
    ['2024-01-02', 'lama'],
  ])('a letter of %s is signed by %s', (tanggal, id) => {
    expect(siapa(tanggal, posts)).toMatchObject({ jabatan: ['Camat Sukamaju'], orang: { id }, peringatan: [] })
  })

  it('says why', () => {
    expect(siapa('2026-11-14', posts).alasan).toEqual(['LAMA memegang jabatan itu (Camat Sukamaju) sejak 2 Januari 2024 sampai 14 November 2026.'])
    expect(siapa('2026-11-15', posts).alasan).toEqual(['BARU memegang jabatan itu (Camat Sukamaju) sejak 15 November 2026.'])
  })

  it('with the former post left open, takes the newer one and asks to look', () => {
    const open = [pos('lama', 'Camat', 'kec'), pos('baru', 'Camat', 'kec', { tmt: '2026-11-15' })]
    expect(siapa('2026-11-14', open)).toMatchObject({ orang: { id: 'lama' }, peringatan: [] })
    expect(siapa('2026-11-15', open)).toMatchObject({ orang: { id: 'baru' }, peringatan: [expect.stringContaining('Lebih dari satu orang')] })
  })
})

describe('who acts for the head', () => {
  const camat = pos('camat', 'Camat', 'kec')

  it.each(['plt', 'plh', 'pj'] as const)('is written with %s, once, and goes before the definitive holder', (sifat) => {
    const word = { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' }[sifat]
    const acting = pos('wakil', `${word} Camat`, 'set', { sifat, tmt: '2026-11-10', selesai: '2026-11-12' })
    expect(siapa('2026-11-11', [camat, acting])).toMatchObject({ jabatan: [`${word} Camat Sukamaju`], orang: { id: 'wakil' } })
    expect(siapa('2026-11-09', [camat, acting]).orang?.id).toBe('camat')
    expect(siapa('2026-11-13', [camat, acting]).orang?.id).toBe('camat')
  })

  it('a Plt. or Pj. beside a definitive holder is doubtful, a Plh. for a few days is not', () => {
    const beside = (sifat: 'plt' | 'plh' | 'pj') => siapa('2026-11-11', [camat, pos('wakil', 'Camat', 'set', { sifat, tmt: '2026-11-10', selesai: '2026-11-12' })]).peringatan
    expect(beside('plt')).toEqual(['Jabatan Camat Sukamaju masih ada pemegang definitifnya, padahal ada pelaksana tugas. Periksa riwayat jabatannya.'])
    expect(beside('pj')).toEqual(['Jabatan Camat Sukamaju masih ada pemegang definitifnya, padahal ada penjabat. Periksa riwayat jabatannya.'])
    expect(beside('plh')).toEqual([])
  })

  it('a Plh. of the day goes before a Plt. of the vacancy', () => {
    const plt = pos('plt', 'Camat', 'set', { sifat: 'plt' })
    const plh = pos('plh', 'Camat', 'set', { sifat: 'plh', tmt: '2026-11-10', selesai: '2026-11-10' })
    expect(siapa('2026-11-10', [plt, plh]).orang?.id).toBe('plh')
    expect(siapa('2026-11-11', [plt, plh])).toMatchObject({ orang: { id: 'plt' }, peringatan: [] })
  })
})

describe('who signs for another', () => {
  const camat = pos('camat', 'Camat', 'kec')
  const posts = [camat, SEKCAM, KASUBBAG]

  it('a.n.: the authority above, the signer below', () => {
    expect(siapa('2026-11-23', posts, { kursi: 'camat', an: 'sekcam' })).toMatchObject({
      jabatan: ['a.n. Camat Sukamaju', 'Sekretaris Kecamatan'],
      orang: { id: 'sekcam' },
      alasan: [expect.stringContaining('SEKCAM memegang jabatan itu'), 'Sekretaris Kecamatan menandatangani atas nama Camat Sukamaju.'],
      peringatan: [],
    })
  })

  it('u.b.: one step further down', () => {
    expect(siapa('2026-11-23', posts, { kursi: 'camat', an: 'sekcam', ub: 'kasi:umum dan kepegawaian' })).toMatchObject({
      jabatan: ['a.n. Camat Sukamaju', 'Sekretaris Kecamatan', 'u.b.', 'Kepala Subbagian Umum dan Kepegawaian'],
      orang: { id: 'kasubbag' },
      peringatan: [],
    })
  })

  it('for a head who is acting, the authority is named without Plt.; an acting signer is named with it', () => {
    const acting = [pos('wakil', 'Camat', 'kec', { sifat: 'plt' }), pos('ganti', 'Sekretaris Kecamatan', 'set', { sifat: 'plh' })]
    expect(siapa('2026-11-23', acting, { kursi: 'camat', an: 'sekcam' }).jabatan).toEqual(['a.n. Camat Sukamaju', 'Plh. Sekretaris Kecamatan'])
  })

  it('not for an empty seat', () => {
    const result = siapa('2026-11-23', [SEKCAM], { kursi: 'camat', an: 'sekcam' })
    expect(result.orang?.id).toBe('sekcam')
    expect(result.peringatan).toEqual(['Tidak ada yang memegang jabatan Camat Sukamaju pada 23 November 2026, jadi naskah ini tidak dapat ditandatangani atas namanya. Lengkapi riwayat jabatan.'])
  })

  it('not for oneself: who holds both seats signs as the acting head', () => {
    const both = [pos('sekcam', 'Camat', 'kec', { sifat: 'plt' }), SEKCAM]
    expect(siapa('2026-11-23', both, { kursi: 'camat', an: 'sekcam' }).peringatan).toEqual([
      'SEKCAM sendiri Plt. Camat Sukamaju, jadi tidak perlu menandatangani atas nama. Pilih Camat Sukamaju sebagai penanda tangan.',
    ])
    expect(siapa('2026-11-23', both)).toMatchObject({ jabatan: ['Plt. Camat Sukamaju'], orang: { id: 'sekcam' }, peringatan: [] })
  })
})

describe('others who sign', () => {
  it('an official from outside has no NIP and no rank', () => {
    expect(siapa('2026-11-23', [], { kursi: 'luar:b' })).toEqual({
      wewenang: 'Bupati Muara Jaya',
      jabatan: ['Bupati Muara Jaya'],
      orang: BUPATI,
      alasan: ['BUPATI adalah Bupati Muara Jaya, pejabat dari luar kantor ini.'],
      peringatan: [],
    })
    expect(siapa('2026-11-23', [], { kursi: 'luar:x' })).toMatchObject({ orang: null, peringatan: [expect.stringContaining('tidak ada lagi')] })
  })

  it('the camat for the Bupati', () => {
    expect(siapa('2026-11-23', [pos('camat', 'Camat', 'kec')], { kursi: 'luar:b', an: 'camat' })).toMatchObject({ jabatan: ['a.n. Bupati Muara Jaya', 'Camat Sukamaju'], orang: { id: 'camat' }, peringatan: [] })
  })

  it('a lurah carries the name of the kelurahan, once', () => {
    const lurah = pos('lurah', 'Lurah Mekarsari', 'kel')
    expect(siapa('2026-11-23', [lurah], { kursi: 'lurah:kel' })).toMatchObject({ jabatan: ['Lurah Mekarsari'], orang: { id: 'lurah' } })
    expect(siapa('2026-11-23', [pos('plt', 'Plt. Lurah', 'kel', { sifat: 'plt' })], { kursi: 'lurah:kel' }).jabatan).toEqual(['Plt. Lurah Mekarsari'])
  })

  it('nobody, with the seat that is empty', () => {
    expect(siapa('2026-11-23', [pos('camat', 'Camat', 'kec', { selesai: '2026-11-22' })])).toEqual({
      wewenang: 'Camat Sukamaju',
      jabatan: ['Camat Sukamaju'],
      orang: null,
      alasan: [],
      peringatan: ['Tidak ada yang memegang jabatan Camat Sukamaju pada 23 November 2026. Lengkapi riwayat jabatan atau pilih penanda tangan lain.'],
    })
  })

  it('nobody, when the holder is no longer among the people', () => {
    const result = penandaTanganPada(CAMAT, { tanggal: '2026-11-23', pos: [pos('hilang', 'Camat', 'kec')], unit: UNIT, orang: new Map(), luar: new Map(), namaKantor: 'Kecamatan Sukamaju' })
    expect(result.orang).toBeNull()
    expect(result.peringatan).toEqual(['Pemegang jabatan Camat Sukamaju tidak ada lagi dalam daftar pegawai. Pilih penanda tangan lain.'])
  })
})

describe('what a seat is called', () => {
  it('as the post was called on the day, not as it is called later', () => {
    const posts = [pos('a', 'Sekretaris Camat', 'set', { selesai: '2026-06-30' }), pos('b', 'Sekretaris Kecamatan', 'set', { tmt: '2026-07-01' })]
    expect(siapa('2026-06-30', posts, { kursi: 'sekcam' }).jabatan).toEqual(['Sekretaris Camat'])
    expect(siapa('2026-07-01', posts, { kursi: 'sekcam' }).jabatan).toEqual(['Sekretaris Kecamatan'])
  })

  it('by its unit where nobody ever held it', () => {
    const known = { pos: [], unit: UNIT, namaKantor: 'Kecamatan Sukamaju' }
    expect(namaKursi('kasi:pemerintahan', known)).toBe('Kepala Seksi Pemerintahan')
    expect(namaKursi('kasi:umum dan kepegawaian', known)).toBe('Kepala Subbagian Umum dan Kepegawaian')
    expect(namaKursi('sekcam', known)).toBe('Sekretaris Kecamatan')
    expect(namaKursi('kasi:pelayanan umum', known)).toBe('Kepala Pelayanan Umum')
  })

  it('head first, then by name, each once', () => {
    const posts = [pos('l', 'Lurah', 'kel'), KASUBBAG, pos('k', 'Kepala Seksi Pemerintahan', 'pem'), pos('k2', 'Kasi Pemerintahan', 'pem', { tmt: '2020-01-01', selesai: '2024-01-01' }), SEKCAM, pos('s', 'Pengadministrasi Umum', 'umum')]
    expect(semuaKursi({ pos: posts, unit: UNIT, namaKantor: 'Kecamatan Sukamaju' }).map(({ nama }) => nama)).toEqual([
      'Camat Sukamaju', 'Sekretaris Kecamatan', 'Kepala Seksi Pemerintahan', 'Kepala Subbagian Umum dan Kepegawaian', 'Lurah Mekarsari',
    ]) // prettier-ignore
  })
})
