import { describe, expect, it } from 'vitest'
import { bentrokKalender, cariBentrok, type ProgramHari } from '../../../domain/pelatihan/bentrok'
import { hariTerduga, hariUntukDiisi, luarJadwal, pindahHari, sebutHari, sebutRentang } from '../../../domain/pelatihan/hari'
import { cukupHadir, kehadiran, usulanPenutupan, wajibDapatDitutup, type BahanPenutupan } from '../../../domain/pelatihan/kehadiran'
import { jamJanggal, nomorGanda, nomorSertifikat, periksaPolaSertifikat, salahTanggalSertifikat } from '../../../domain/pelatihan/sertifikat'

describe('days', () => {
  it.each([
    ['2026-06-03', '2026-06-03', '3 Juni 2026'],
    ['2026-06-03', '2026-06-05', '3–5 Juni 2026'],
    ['2026-06-30', '2026-07-02', '30 Juni–2 Juli 2026'],
    ['2026-12-30', '2027-01-02', '30 Desember 2026–2 Januari 2027'],
  ])('%s to %s is said "%s"', (from, to, text) => {
    expect(sebutRentang(from, to)).toBe(text)
  })

  it('draws runs together', () => {
    expect(sebutHari(['2026-06-08', '2026-06-03', '2026-06-04', '2026-06-05'])).toBe('3–5 Juni 2026 dan 8 Juni 2026')
    expect(sebutHari([])).toBe('')
  })

  it('fills workdays, and weekends only when asked or when there is nothing else', () => {
    const jadwal = { mulai: '2026-06-04', selesai: '2026-06-09' } // Thursday to Tuesday
    expect(hariUntukDiisi(jadwal, false)).toEqual(['2026-06-04', '2026-06-05', '2026-06-08', '2026-06-09'])
    expect(hariUntukDiisi(jadwal, true)).toHaveLength(6)
    expect(hariTerduga({ mulai: '2026-06-06', selesai: '2026-06-07' })).toEqual(['2026-06-06', '2026-06-07'])
    expect(hariTerduga({ mulai: '2026-06-06', selesai: null })).toEqual(['2026-06-06'])
  })

  it('refuses a programme without dates and one of a whole year', () => {
    expect(() => hariUntukDiisi({ mulai: null, selesai: null }, false)).toThrow('Tanggal program belum ditetapkan')
    expect(() => hariUntukDiisi({ mulai: '2026-01-01', selesai: '2026-12-31' }, false)).toThrow('terlalu panjang')
  })

  it('knows a day outside the schedule', () => {
    expect(luarJadwal({ mulai: '2026-06-03', selesai: '2026-06-05' }, '2026-06-06')).toBe('Di luar jadwal program (3–5 Juni 2026).')
    expect(luarJadwal({ mulai: '2026-06-03', selesai: null }, '2026-06-03')).toBeNull()
    expect(luarJadwal({ mulai: null, selesai: null }, '2026-06-03')).toBeNull()
  })
})

const ADI = { pegawaiId: 'a', nama: 'Adi' }
const BUDI = { pegawaiId: 'b', nama: 'Budi' }
const program = (id: string, hari: string[], peserta = [ADI]): ProgramHari => ({ id, judul: `Bimtek ${id}`, hari, peserta })
const TIGA = ['2026-06-03', '2026-06-04', '2026-06-05']
const KOSONG = { cuti: [], lain: [], sesi: [] }

describe('clashes', () => {
  it.each([
    ['leave that covers two days', { ...KOSONG, cuti: [{ pegawaiId: 'a', jenis: 'tahunan', mulai: '2026-06-04', selesai: '2026-06-20' }] }, ['Adi cuti tahunan pada 4–5 Juni 2026.']],
    ['a journey on duty', { ...KOSONG, cuti: [{ pegawaiId: 'a', jenis: 'dinas_luar', mulai: '2026-06-03', selesai: '2026-06-03' }] }, ['Adi dinas luar pada 3 Juni 2026.']],
    ['leave that ends the day before', { ...KOSONG, cuti: [{ pegawaiId: 'a', jenis: 'sakit', mulai: '2026-05-01', selesai: '2026-06-02' }] }, []],
    ['leave of somebody else', { ...KOSONG, cuti: [{ pegawaiId: 'b', jenis: 'tahunan', mulai: '2026-06-04', selesai: '2026-06-04' }] }, []],
    ['another programme on one day', { ...KOSONG, lain: [program('2', ['2026-06-05', '2026-06-08'])] }, ['Adi juga mengikuti “Bimtek 2” pada 5 Juni 2026.']],
    ['another programme with other people', { ...KOSONG, lain: [program('2', TIGA, [BUDI])] }, []],
    ['itself', { ...KOSONG, lain: [program('1', TIGA)] }, []],
    ['the monthly session', { ...KOSONG, sesi: [{ tanggal: '2026-06-04', judul: 'Sesi bulanan Mei 2026' }] }, ['Sesi bulanan Mei 2026 berlangsung 4 Juni 2026.']],
    ['a session on another day', { ...KOSONG, sesi: [{ tanggal: '2026-06-08', judul: 'Sesi bulanan Mei 2026' }] }, []],
  ] as const)('%s', (_, kesibukan, sentences) => {
    expect(cariBentrok(program('1', TIGA), kesibukan).map(({ kalimat }) => kalimat)).toEqual(sentences)
  })

  it('a pair of programmes is told once in a calendar', () => {
    const found = bentrokKalender([program('1', TIGA), program('2', TIGA, [ADI, BUDI])], { cuti: [], sesi: [] })
    expect(found.map(({ pelatihanId, lainId, pegawaiId }) => [pelatihanId, lainId, pegawaiId])).toEqual([['1', '2', 'a']])
  })
})

describe('attendance', () => {
  it.each([
    [['hadir', 'hadir', 'hadir', 'hadir', 'alpa'], 80, true],
    [['hadir', 'hadir', 'hadir', 'izin', 'sakit'], 60, false],
    [['hadir', 'hadir'], 100, true],
    [['hadir', 'hadir', 'alpa'], 66, false],
    [[], 0, true],
  ] as const)('%j is %i %%', (marks, persen, enough) => {
    const ids = marks.map((_, i) => String(i))
    const count = kehadiran(ids, Object.fromEntries(marks.map((mark, i) => [String(i), mark])))
    expect(count.persen).toBe(persen)
    expect(cukupHadir(count, 80)).toBe(enough)
  })

  it('what is not entered yet counts as absent', () => {
    expect(kehadiran(['1', '2', '3', '4', '5'], { 1: 'hadir', 9: 'hadir' })).toEqual({ hari: 5, tercatat: 1, hadir: 1, persen: 20 })
  })
})

describe('closing', () => {
  const bahan: BahanPenutupan = {
    status: 'berjalan', jalur: 'klasikal', mulai: '2026-06-03', selesai: '2026-06-04', hariIni: '2026-06-10', hadirMinPersen: 80,
    hari: [{ id: 'h1', tanggal: '2026-06-03' }, { id: 'h2', tanggal: '2026-06-04' }],
    peserta: [
      { id: 'p1', status: 'diundang', hadir: { h1: 'hadir', h2: 'hadir' } },
      { id: 'p2', status: 'diundang', hadir: { h1: 'hadir', h2: 'sakit' } },
      { id: 'p3', status: 'batal', hadir: {} },
    ],
  } // prettier-ignore

  it('proposes by attendance and leaves out who withdrew', () => {
    const { kekurangan, usulan } = usulanPenutupan(bahan)
    expect(kekurangan).toEqual([])
    expect(usulan.map(({ pesertaId, selesai }) => [pesertaId, selesai])).toEqual([['p1', true], ['p2', false]])
  })

  it.each<[Partial<BahanPenutupan>, string]>([
    [{ status: 'disetujui' }, 'belum berstatus Berjalan'],
    [{ peserta: [] }, 'Belum ada peserta'],
    [{ hari: [] }, 'Belum ada hari pelaksanaan'],
    [{ hariIni: '2026-06-03' }, 'Hari terakhirnya, 4 Juni 2026, belum lewat'],
    [{ hari: [], mulai: null, selesai: null }, 'Tanggal program belum ditetapkan'],
    [{ peserta: [{ id: 'p1', status: 'diundang', hadir: { h1: 'hadir' } }] }, 'Kehadiran pada 4 Juni 2026 belum lengkap'],
  ])('%j is refused', (given, sentence) => {
    const result = usulanPenutupan({ ...bahan, ...given })
    expect(result.kekurangan.join(' ')).toContain(sentence)
    expect(() => { wajibDapatDitutup(result) }).toThrow('belum dapat ditutup') // prettier-ignore
  })

  it('self-study without days can be closed', () => {
    const { kekurangan, usulan } = usulanPenutupan({ ...bahan, jalur: 'nonklasikal', hari: [] })
    expect(kekurangan).toEqual([])
    expect(usulan.every(({ selesai }) => selesai)).toBe(true)
  })
})

describe('certificates', () => {
  it.each([
    ['{urut:3}/SERT/{bulan-romawi}/{tahun}', 7, '007/SERT/VI/2026'],
    ['{urut}', 12, '12'],
  ])('%s', (pola, urut, nomor) => {
    expect(periksaPolaSertifikat(pola)).toBeNull()
    expect(nomorSertifikat(pola, urut, '2026-06-05')).toBe(nomor)
  })

  it.each([['SERT/2026', 'tepat satu kali'], ['{urut}/{urut}', 'tepat satu kali'], ['{urut}/{kelas}', '“{kelas}” tidak dikenal'], ['{urut}/{', 'tidak berpasangan']])('%s is refused', (pola, sentence) => {
    expect(periksaPolaSertifikat(pola)).toContain(sentence)
  })

  it('hours and dates that are odd are told', () => {
    expect([null, 20].map((jp) => jamJanggal(jp, 20))).toEqual([null, null])
    expect(jamJanggal(0, 20)).toContain('0')
    expect(jamJanggal(21, 20)).toContain('melebihi jam program (20 JP)')
    const [a, b, c] = [['Ani', 'S/1'], ['Budi', ' S/1'], ['Candra', null]].map(([nama, noSertifikat]) => ({ nama: nama ?? '', noSertifikat: noSertifikat ?? null }))
    const ganda = nomorGanda([a!, b!, c!, { ...c! }])
    expect([a!, b!, c!].map((one) => ganda.get(one))).toEqual(['Nomor ini juga pada Budi', 'Nomor ini juga pada Ani', undefined])
    const jadwal = { mulai: '2026-06-03', selesai: '2026-06-05' }
    expect(salahTanggalSertifikat(jadwal, '2026-06-02')).toContain('3 Juni 2026')
    expect(salahTanggalSertifikat(jadwal, '2026-06-05')).toBeNull()
    expect(salahTanggalSertifikat(jadwal, '2029-06-05')).toContain('dua tahun')
  })
})

describe('days whose programme moved', () => {
  const hari = (...tanggal: string[]) => tanggal.map((one, i) => ({ id: `h${i}`, tanggal: one }))
  const pindah = (mulai: string, selesai: string, days: ReturnType<typeof hari>) => Object.fromEntries(pindahHari({ mulai, selesai }, days).map(({ id, tanggal }) => [id, tanggal]))

  it('go along by as much, gaps and all', () => {
    expect(pindah('2026-06-10', '2026-06-12', hari('2026-06-03', '2026-06-05'))).toEqual({ h0: '2026-06-10', h1: '2026-06-12' })
    expect(pindahHari({ mulai: '2026-06-02', selesai: '2026-06-04' }, hari('2026-06-01', '2026-06-02', '2026-06-03')).map(({ id, tanggal }) => `${id} ${tanggal}`)).toEqual(['h2 2026-06-04', 'h1 2026-06-03', 'h0 2026-06-02'])
    expect(pindah('2026-06-04', '2026-06-08', hari('2026-06-03', '2026-06-04', '2026-06-05'))).toEqual({ h0: '2026-06-04', h1: '2026-06-05', h2: '2026-06-08' })
  })

  it('go onto the nearest workdays in their order where the span is another, and stay put where they still fit or it is too short', () => {
    expect(pindah('2026-06-11', '2026-06-16', hari('2026-06-01', '2026-06-03', '2026-06-08'))).toEqual({ h0: '2026-06-11', h1: '2026-06-12', h2: '2026-06-16' })
    expect(pindah('2026-06-01', '2026-06-04', hari('2026-06-01', '2026-06-03', '2026-06-05'))).toEqual({ h2: '2026-06-04' })
    expect(pindah('2026-06-05', '2026-06-08', hari('2026-06-05', '2026-06-06', '2026-06-09'))).toEqual({ h2: '2026-06-08' })
    expect(() => pindah('2026-06-10', '2026-06-11', hari('2026-06-03', '2026-06-04', '2026-06-05'))).toThrow('hanya 2 hari')
  })
})
