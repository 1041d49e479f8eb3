import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bukuAgenda, daftarPengantar } from '../../../domain/naskah/daftar-cetak'
import type { NaskahFormulir } from '../../../domain/naskah/model'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { CAMAT, deret, KOP, orang, PEGAWAI, ttdDari, UKURAN } from '../formulir/contoh-dasar'
import { lines, readPages } from '../formulir/pdf-text'
import { kertas, keputusan, notaDinas, paragraf, piagam, SEMUA_NASKAH, surat, suratTugas, TANGGAL, teks } from './contoh-naskah'
import { periksaHalaman } from './periksa-naskah'
import { readRuns } from '../formulir/pdf-text'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const pagesOf = async (form: NaskahFormulir) => readPages((await renderer.render(form)).bytes)
const textOf = async (form: NaskahFormulir) => (await pagesOf(form)).map((page, i) => [`--- halaman ${i + 1}`, ...lines(page)].join('\n')).join('\n')

const PENGANTAR = daftarPengantar({
  kantor: 'Kecamatan Sukamaju',
  kop: KOP,
  nama: 'Surat Keterangan Predikat Bulan November 2026',
  tanggal: '2026-11-30',
  baris: deret(22, (i) => ({ nomor: `800.1.11/${i + 45}/Kec.SKM/2026`, jenis: 'Surat Keterangan', ...orang(i) })),
  kertas: kertas({ huruf: 10 }),
  dibuatPada: '2026-11-30T02:00:00Z',
})
const AGENDA = bukuAgenda({
  kantor: 'Kecamatan Sukamaju',
  tahun: 2026,
  baris: deret(30, (i) => ({ urut: `${i + 1}`, nomor: `000.8.3/${i + 1}/Kec.SKM/2026`, tanggal: '2026-11-23', tujuan: 'Para Lurah', hal: 'Undangan sesi evaluasi kinerja', jenis: 'Surat dinas', keterangan: i === 3 ? 'Batal: salah alamat' : '' })),
  kertas: kertas({ orientasi: 'mendatar', huruf: 10 }),
  dibuatPada: '2026-11-30T02:00:00Z',
})
const CONTOH: Readonly<Record<string, NaskahFormulir>> = { ...SEMUA_NASKAH, 'daftar pengantar': PENGANTAR, 'buku agenda': AGENDA }

describe.each(Object.entries(CONTOH))('%s', (name, form) => {
  it('prints the text it always printed', async () => {
    await expect(`${await textOf(form)}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'goldens', `${name.replaceAll(' ', '-')}.txt`))
  })

  it('is the same to the last byte when it is made again, and small', async () => {
    const [first, second] = [await renderer.render(form), await renderer.render(structuredClone(form))]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    expect(first.bytes.length).toBeLessThan(60_000)
  })

  it.each(['F4', 'A4', 'Legal'] as const)('stands within the margins of %s', async (ukuran) => {
    const { bytes } = await renderer.render({ ...form, kertas: { ...form.kertas, mm: UKURAN[ukuran] } })
    periksaHalaman(await readRuns(bytes), { ...form, badan: [], tembusan: [] })
  })
})

describe('the head of a letter', () => {
  it('leaves dots for a number to come, and nothing where the paper has none', async () => {
    expect(await textOf(suratTugas({ nomor: '' }))).toMatch(/NOMOR \.{20}/)
    const { nomor: _, ...rest } = suratTugas()
    expect(await textOf(rest)).not.toContain('NOMOR')
  })

  it('numbers addressees when there are more than one, and writes Yth. once', async () => {
    expect(await textOf(surat({ kepada: ['Yth. Camat Sukamaju'] }))).toMatch(/Yth\. (\| )?Camat Sukamaju\ndi Tempat/)
    expect(await textOf(surat())).toMatch(/Yth\. \| 1\. \| Para Kepala Seksi/)
  })

  it('wraps a long hal and a long place without one running into the other', async () => {
    const form = surat({ hal: 'Penyampaian rekapitulasi predikat '.repeat(8), tempatTanggal: { tempat: 'Sukamaju Barat Daya Kabupaten Mekarsari', tanggal: '2026-11-23' } })
    periksaHalaman(await readRuns((await renderer.render(form)).bytes), { ...form, badan: [], tembusan: [] })
  })
})

describe('marks', () => {
  it('marks RAHASIA at head and foot of every page', async () => {
    const pages = await pagesOf(keputusan({ rahasia: true }))
    expect(pages.map(({ kata }) => kata.filter(({ text }) => text === 'RAHASIA').length)).toEqual([2, 2])
  })

  it('marks a draft on every page', async () => {
    for (const page of await pagesOf(notaDinas({ konsep: true }))) expect(page.kata.map(({ text }) => text)).toContain('KONSEP')
  })
})

describe('signatures', () => {
  const four = [
    { pengantar: 'Notulis,', orang: ttdDari(PEGAWAI, []) },
    { tempatTanggal: TANGGAL, pengantar: 'Pimpinan rapat,', orang: ttdDari(CAMAT, ['CAMAT SUKAMAJU,']) },
    { pengantar: 'Saksi 1,', orang: { jabatan: [], nama: 'Slamet Hartono' } },
    { pengantar: 'Saksi 2,', orang: { jabatan: [], nama: 'Yusuf Abdullah Rahman' } },
  ]

  it('stand two in a row, their openings on one height', async () => {
    const text = await textOf(suratTugas({ ttd: four }))
    expect(text).toContain('Notulis, | Pimpinan rapat,')
    expect(text).toContain('Saksi 1, | Saksi 2,')
    expect(text).toContain('Slamet Hartono | Yusuf Abdullah Rahman')
  })

  it('print the lines of a post as they are given, without rank and NIP of an outside official', async () => {
    const text = await textOf(surat({ ttd: [{ orang: { jabatan: ['a.n. BUPATI MEKARSARI', 'SEKRETARIS DAERAH', 'u.b.', 'ASISTEN PEMERINTAHAN,'], nama: 'H. Sastra Wijaya' } }] }))
    expect(text).toMatch(/a\.n\. BUPATI MEKARSARI\nSEKRETARIS DAERAH\nu\.b\.\nASISTEN PEMERINTAHAN,\nH\. Sastra Wijaya\nTembusan:/)
    expect(text).not.toContain('NIP')
  })

  it('of an annex come without place and day', async () => {
    const [, annex] = await pagesOf(keputusan())
    expect(annex && lines(annex).join('\n')).toMatch(/LAMPIRAN[\s\S]*CAMAT SUKAMAJU,[\s\S]*Drs\. Hendra Lesmana/)
    expect(annex && lines(annex).join('\n')).not.toContain('Ditetapkan di')
  })

  it.each([28, 29, 30, 31, 32, 33, 34, 35, 36])('take two lines along wherever a paragraph of %i lines ends', async (count) => {
    const form = surat({ badan: [paragraf('Terlaksananya pelayanan administrasi kependudukan yang tertib. '.repeat(count * 1.6))] })
    const pages = await pagesOf(form)
    const page = pages.find(({ kata }) => kata.some(({ text }) => text.includes('CAMAT SUKAMAJU,')))
    const text = page ? lines(page) : []
    expect(text.findIndex((line) => line.includes('CAMAT SUKAMAJU,'))).toBeGreaterThanOrEqual(2)
    expect(text.join('\n')).toContain('Arsip')
    expect(pages.flatMap(({ kata }) => kata.flatMap(({ text: one }) => one.match(/tertib\./g) ?? []))).toHaveLength(Math.floor(count * 1.6))
  })
})

describe('text from people', () => {
  it.each(['a) Tj ET (b', '/JS (app.alert(1))', '%%EOF', 'endstream endobj', '<script>', '{{surat.nomor}}', '\\(', '“kutip” – tanda'])('prints %j as text, wherever it stands', async (text) => {
    const { bytes } = await renderer.render(surat({ hal: text, kepada: [text], tembusan: [text], badan: [paragraf(text), paragraf('Demikian.')] }))
    const words = (await readPages(bytes)).flatMap(lines).join('\n')
    expect(words.split(text)).toHaveLength(5)
    const raw = Buffer.from(bytes).toString('latin1')
    for (const active of ['/JavaScript', '/OpenAction', '/Launch', '/URI', '/EmbeddedFile']) expect(raw).not.toContain(active)
  })

  it('drops controls and characters that change the direction', async () => {
    const odd = 'aman\u0000\u202e\u200bsekali'
    const text = await textOf(surat({ hal: odd, badan: [paragraf(odd)], ttd: [{ orang: { jabatan: [odd], nama: odd } }], tembusan: [odd] }))
    expect(text.match(/amansekali/g)).toHaveLength(5)
  })

  it.each([
    ['a paragraph', (word: string) => surat({ badan: [paragraf(word), paragraf(word, { inden: false, rata: 'tengah' })] })],
    ['a bold half of a word', (word: string) => surat({ badan: [paragraf('', { isi: [{ teks: word, tebal: true }, { teks: word }, { teks: 'x.', miring: true }] })] })],
    ['head and copies', (word: string) => surat({ hal: word, kepada: [word, word], di: word, tembusan: [word, word], nomor: word })],
    ['a signature', (word: string) => surat({ ttd: [{ pengantar: word, orang: { jabatan: [word], nama: word } }] })],
    ['a table', (word: string) => notaDinas({ badan: [{ jenis: 'tabel', kolom: [{ judul: word, lebar: 1, rata: 'kiri' }, { judul: 'B', lebar: 3, rata: 'kanan' }], baris: [[teks(word), teks(word)]] }, paragraf('Demikian.')] })],
    ['titles', (word: string) => keputusan({ judul: word, tentang: teks(word) })],
    ['a certificate', (word: string) => piagam({ judul: word, badan: [paragraf(word, { ukuran: 24, rata: 'tengah' }), paragraf('Demikian.')] })],
  ])('breaks a word of 300 letters in %s at the margin', async (_, make) => {
    const form = make('Wikekeluargaan'.repeat(22))
    periksaHalaman(await readRuns((await renderer.render(form)).bytes), { ...form, badan: [], tembusan: [] })
  })

  it('prints 10,000 letters of one field over pages, with or without spaces, and loses none', { timeout: 120_000 }, async () => {
    for (const long of ['kata '.repeat(2000).trim(), 'abcdefghij'.repeat(1000)]) {
      const pages = await readRuns((await renderer.render(surat({ badan: [paragraf(long), paragraf('Demikian.')] }))).bytes)
      const letters = pages.flatMap(({ kata }) => kata.map(({ text }) => text)).join('').replaceAll(' ', '')
      expect(letters).toContain(long.replaceAll(' ', ''))
      expect(pages.length).toBeGreaterThan(1)
    }
  })
})

describe('sheets and tall rows', () => {
  const rows = (tinggi?: number): Parameters<typeof paragraf>[1] | object => ({ jenis: 'tabel', kolom: [{ judul: 'Nama', lebar: 1, rata: 'kiri' }], baris: Array.from({ length: 12 }, (_, i) => [teks(`Orang ${i + 1}`)]), ...(tinggi ? { tinggi } : {}) })

  it('each sheet is a whole paper: letterhead, title and signatures; an annex has none of them', async () => {
    const pages = async (lembar: boolean) => {
      const badan = [paragraf('Hari pertama.'), paragraf('Isinya.'), { jenis: 'halaman_baru' as const, ...(lembar ? { lembar } : {}) }, paragraf('Hari kedua.'), paragraf('Isinya.')]
      return (await readPages((await renderer.render(surat({ keluarga: 'judul', judul: 'DAFTAR HADIR', badan, tembusan: [] }))).bytes)).map((page) => lines(page).join('\n'))
    }
    const whole = await pages(true)
    expect(whole.map((text) => ['DAFTAR HADIR', 'CAMAT SUKAMAJU,', 'KECAMATAN SUKAMAJU'].every((word) => text.includes(word)))).toEqual([true, true])
    expect(whole[1]).toContain('Hari kedua.')
    expect((await pages(false))[1]).not.toContain('DAFTAR HADIR')
  })

  it('rows are as tall as the pen needs, and go on over pages', async () => {
    const render = async (tinggi?: number) => renderer.render(surat({ badan: [paragraf('Dengan hormat.'), rows(tinggi) as never, paragraf('Demikian.')], tembusan: [] }))
    expect((await render()).pages).toBe(1)
    expect((await render(6)).pages).toBeGreaterThan(1)
  })
})
