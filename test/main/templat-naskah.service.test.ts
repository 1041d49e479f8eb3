import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { BATAS_BERKAS } from '../../main/services/templat-naskah/berkas'
import { anApp, type TestApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { aTemplat } from '../builders/templat-naskah.builder'

const KANTOR = { namaPemda: 'Muara Jaya', jenisPemda: 'kabupaten', namaKecamatan: 'Tanjung Raya', kotaPenandatanganan: 'Tanjung Raya' } as const
const LOGO = Buffer.from(encode({ width: 8, height: 10, data: new Uint8Array(8 * 10 * 3).fill(120), channels: 3, depth: 8 }))
const kodes = async ({ hr }: TestApp) => (await hr.templatNaskah.daftar()).map(({ kode }) => kode)

/** A file of contents as another office would send them, with a true fingerprint unless told otherwise. */
function aFile({ folder }: TestApp, isi: unknown, given: { versi?: unknown; format?: unknown; sha256?: string; lebih?: object } = {}): string {
  const path = join(folder, 'kiriman.takar-templat.json')
  const sha256 = given.sha256 ?? createHash('sha256').update(JSON.stringify(isi)).digest('hex')
  writeFileSync(path, JSON.stringify({ format: given.format ?? 'takar-templat-naskah', versi: given.versi ?? 1, sha256, isi, ...given.lebih }))
  return path
}
const satu = (isi: unknown = aTemplat(), kode = 'surat-kiriman', nama = 'Surat Kiriman') => ({ templat: [{ kode, nama, isi }], kop: null })

describe('templates', () => {
  it('a new kind gets a code of its name, and each save adds a version that is in force', async () => {
    const app = await anApp()
    const { hr, store } = app
    const made = await hr.templatNaskah.simpan({ kode: null, nama: 'Surat Tugas Lapangan', isi: aTemplat() })
    expect(made).toMatchObject({ kode: 'surat-tugas-lapangan', versi: 1, asal: 'kantor', aktif: true, dipakai: 0, isi: aTemplat() })
    const next = await hr.templatNaskah.simpan({ kode: made.kode, nama: 'Surat Tugas Luar', isi: aTemplat({ judul: 'SURAT TUGAS LUAR' }) })
    expect(next).toMatchObject({ kode: made.kode, versi: 2, nama: 'Surat Tugas Luar' })
    expect((await hr.templatNaskah.get({ kode: made.kode })).isi.judul).toBe('SURAT TUGAS LUAR')
    const rows = await store.read((tx) => tx.query<{ versi: number; isi: string }[]>(`SELECT "versi", "isi" FROM "templat_naskah" WHERE "kode" = ? ORDER BY "versi"`, [made.kode]))
    expect(rows.map(({ versi, isi }) => [versi, (JSON.parse(isi) as { judul: string }).judul])).toEqual([[1, 'SURAT TUGAS'], [2, 'SURAT TUGAS LUAR']]) // prettier-ignore
    expect((await hr.templatNaskah.simpan({ kode: null, nama: 'Surat tugas lapangan', isi: aTemplat() })).kode).toBe('surat-tugas-lapangan-2')
  })

  it('a shipped kind that was changed says so, and goes back to the standard text as a new version', async () => {
    const { hr } = await anApp()
    const [first] = await hr.templatNaskah.daftar()
    const baku = await hr.templatNaskah.get({ kode: first!.kode })
    expect(baku.asal).toBe('baku')
    await expect(hr.templatNaskah.kembaliBaku({ kode: baku.kode })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    const changed = await hr.templatNaskah.simpan({ kode: baku.kode, nama: 'Nama kantor', isi: { ...baku.isi, kepala: { ...baku.isi.kepala, di: 'Sukamaju' } } })
    expect(changed).toMatchObject({ asal: 'baku_diubah', versi: baku.versi + 1 })
    const back = await hr.templatNaskah.kembaliBaku({ kode: baku.kode })
    expect(back).toMatchObject({ asal: 'baku', versi: baku.versi + 2, nama: baku.nama, isi: baku.isi })
    await hr.riwayat.urungkan()
    expect(await hr.templatNaskah.get({ kode: baku.kode })).toMatchObject({ asal: 'baku_diubah', versi: baku.versi + 1 })
  })

  it('an own kind has no standard text to go back to', async () => {
    const { hr } = await anApp()
    const { kode } = await hr.templatNaskah.simpan({ kode: null, nama: 'Surat', isi: aTemplat() })
    await expect(hr.templatNaskah.kembaliBaku({ kode })).rejects.toMatchObject({ code: 'RULE_BROKEN', message: expect.stringContaining('buatan kantor sendiri') as string })
    await expect(hr.templatNaskah.get({ kode: 'tidak-ada' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('a hidden kind stays hidden over new versions until it is shown again', async () => {
    const { hr } = await anApp()
    const { kode } = await hr.templatNaskah.simpan({ kode: null, nama: 'Surat', isi: aTemplat() })
    await hr.templatNaskah.aturAktif({ kode, aktif: false })
    expect(await hr.templatNaskah.simpan({ kode, nama: 'Surat', isi: aTemplat({ judul: 'LAIN' }) })).toMatchObject({ aktif: false, versi: 2 })
    await hr.templatNaskah.aturAktif({ kode, aktif: true })
    expect((await hr.templatNaskah.get({ kode })).aktif).toBe(true)
  })

  it('what the rules refuse is not saved, with one sentence that lists it', async () => {
    const { hr } = await anApp()
    const isi = aTemplat({ isi: [{ jenis: 'paragraf', isi: [{ medan: 'entah' }] }] })
    await expect(hr.templatNaskah.simpan({ kode: null, nama: 'Rusak', isi })).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(/belum disimpan.*entah/) as string })
    const found = await hr.templatNaskah.periksa({ nama: 'Rusak', isi })
    expect(found).toMatchObject({ url: null, halaman: 0 })
    expect(found.galat).toHaveLength(1)
  })

  it('the check shows the paper itself with the longest sample data', async () => {
    const { hr, offered } = await anApp()
    const { url, halaman, galat } = await hr.templatNaskah.periksa({ nama: 'Surat Tugas', isi: aTemplat() })
    expect(galat).toEqual([])
    expect(halaman).toBeGreaterThan(0)
    expect(Buffer.from(offered.get(url!)!.subarray(0, 5)).toString()).toBe('%PDF-')
  })

  it('every shipped template passes its own check', async () => {
    const { hr } = await anApp()
    for (const { kode, nama } of await hr.templatNaskah.daftar()) {
      const { galat, url } = await hr.templatNaskah.periksa({ nama, isi: (await hr.templatNaskah.get({ kode })).isi })
      expect([kode, galat, url === null]).toEqual([kode, [], false])
    }
  })
})

describe('templates for another office', () => {
  it('travel with the letterhead as one file and arrive equal', async () => {
    const from = await anApp()
    await from.hr.kantor.save({ ...KANTOR, alamat: 'Jalan Merdeka 1', kopBaris1: 'Pemerintah Kabupaten Muara Jaya' })
    const picture = join(from.folder, 'logo.png')
    writeFileSync(picture, LOGO)
    from.answers.push(picture)
    await from.hr.kantor.pilihLogo()
    await aKantor(from.store, { orang: 8 })
    const [kelurahan] = (await from.hr.templatNaskah.tata()).kelurahan
    await from.hr.templatNaskah.simpanKop({ unitId: kelurahan!.id, induk: '', perangkat: 'Kelurahan Sukamaju', alamat: '', singkatan: 'KEL-SKM' })
    const { kode } = await from.hr.templatNaskah.simpan({ kode: null, nama: 'Surat Tugas Lapangan', isi: aTemplat() })
    const path = join(from.folder, 'x.takar-templat.json')
    from.answers.push(path)
    expect(await from.hr.templatNaskah.ekspor({ kode: [kode], kop: true })).toBe(path)

    const to = await anApp()
    await to.hr.kantor.save({ namaPemda: 'Kabupaten Lain', namaKecamatan: 'Kecamatan Lain', kotaPenandatanganan: 'Lain' })
    await aKantor(to.store, { orang: 8 })
    to.answers.push(path)
    expect(await to.hr.templatNaskah.impor({ kop: true })).toEqual({ templat: ['Surat Tugas Lapangan'], kop: true })
    expect(await to.hr.templatNaskah.get({ kode })).toMatchObject({ versi: 1, asal: 'kantor', isi: aTemplat() })
    const kantor = await to.hr.kantor.get()
    expect(kantor).toMatchObject({ namaKecamatan: 'Kecamatan Lain', alamat: 'Jalan Merdeka 1', kopBaris1: 'Pemerintah Kabupaten Muara Jaya' })
    expect(kantor?.logo).toBe((await from.hr.kantor.get())?.logo)
    expect((await to.hr.templatNaskah.tata()).kop).toMatchObject([{ perangkat: 'Kelurahan Sukamaju', singkatan: 'KEL-SKM' }])
    to.answers.push(path)
    expect(await to.hr.templatNaskah.impor({ kop: false }), 'the same again changes nothing').toEqual({ templat: [], kop: false })
    expect((await to.hr.templatNaskah.get({ kode })).versi).toBe(1)
  })

  it('a kind that is here already becomes its next version; a closed dialog does nothing', async () => {
    const app = await anApp()
    const { kode } = await app.hr.templatNaskah.simpan({ kode: null, nama: 'Surat Kiriman', isi: aTemplat() })
    app.answers.push(aFile(app, satu(aTemplat({ judul: 'DARI LUAR' }), kode)))
    await app.hr.templatNaskah.impor({ kop: false })
    expect(await app.hr.templatNaskah.get({ kode })).toMatchObject({ versi: 2, isi: { judul: 'DARI LUAR' } })
    expect(await app.hr.templatNaskah.impor({ kop: true })).toBeNull()
    expect(await app.hr.templatNaskah.ekspor({ kode: [kode], kop: false })).toBeNull()
  })

  it('markup and scripts stay words', async () => {
    const app = await anApp()
    const teks = '<img src=x onerror="alert(1)"> <script>alert(1)</script> {{7*7}} ) Tj /JS'
    app.answers.push(aFile(app, satu(aTemplat({ isi: [{ jenis: 'paragraf', isi: [{ teks }] }] }))))
    await app.hr.templatNaskah.impor({ kop: false })
    expect((await app.hr.templatNaskah.get({ kode: 'surat-kiriman' })).isi.isi).toEqual([{ jenis: 'paragraf', isi: [{ teks }] }])
  })
})

/** Contents that no office's file may have; each is refused as a whole. */
const dalam = (depth: number): unknown => (depth === 0 ? { jenis: 'paragraf', isi: [] } : { jenis: 'bila', syarat: { medan: 'tugas', operator: 'terisi' }, isi: [dalam(depth - 1)] })
const own = (text: string) => JSON.parse(text) as object
const bila = (isi: object) => satu({ ...aTemplat(), ...isi })
const HOSTILE: [string, unknown][] = [
  ['an unknown part of a template', bila({ skrip: 'alert(1)' })],
  ['an own __proto__ in a template', satu({ ...own('{"__proto__":{"polluted":true}}'), ...aTemplat() })],
  ['an own __proto__ in a field', bila({ medan: [own('{"__proto__":{"polluted":true},"kode":"a","label":"A","jenis":"teks","wajib":false}')] })],
  ['a field called constructor', bila({ medan: [{ kode: 'constructor', label: 'A', jenis: 'teks', wajib: false }] })],
  ['a field called __proto__', bila({ medan: [{ kode: '__proto__', label: 'A', jenis: 'teks', wajib: false }] })],
  ['text that names constructor', bila({ isi: [{ jenis: 'paragraf', isi: [{ medan: 'constructor' }] }] })],
  ['a code with a path', satu(aTemplat(), '../../x')],
  ['a kind of block that does not exist', bila({ isi: [{ jenis: 'html', isi: '<b>x</b>' }] })],
  ['a block nested too deep', bila({ isi: [dalam(5)] })],
  ['nesting without end', bila({ isi: [dalam(200)] })],
  ['a number for a text', bila({ judul: 5 })],
  ['a text for a list', bila({ isi: 'Dengan hormat' })],
  ['nothing for a template', satu(null)],
  ['a list for everything', []],
  ['too many fields', bila({ medan: Array.from({ length: 61 }, (_, i) => ({ kode: `m${i}`, label: 'A', jenis: 'teks', wajib: false })) })],
  ['too many blocks', bila({ isi: Array.from({ length: 201 }, () => ({ jenis: 'halaman_baru' })) })],
  ['a text too long', bila({ isi: [{ jenis: 'paragraf', isi: [{ teks: 'x'.repeat(10_001) }] }] })],
  ['hidden letters that turn the line', bila({ isi: [{ jenis: 'paragraf', isi: [{ teks: 'a\u202eb' }] }] })],
  ['absurd margins', bila({ kertas: { ...aTemplat().kertas, margin: { atas: 1e308, kanan: 0, bawah: 0, kiri: 0 } } })],
  ['a letterhead picture that is none', { ...satu(), kop: { kopBaris1: null, kopBaris2: null, alamat: null, kodePos: null, telepon: null, posEl: null, laman: null, logo: Buffer.from('<svg onload=alert(1)>').toString('base64'), lambang: null, kelurahan: [] } }],
  ['too many templates', { templat: Array.from({ length: 201 }, (_, i) => satu(aTemplat(), `a${i}`).templat[0]), kop: null }],
  ['a text that the rules refuse', bila({ isi: [{ jenis: 'paragraf', isi: [{ medan: 'entah' }] }] })],
] // prettier-ignore

describe('a file that cannot be taken', () => {
  it.each(HOSTILE)('%s', async (_, isi) => {
    const app = await anApp()
    await app.hr.kantor.save(KANTOR)
    const before = await kodes(app)
    app.answers.push(aFile(app, isi))
    await expect(app.hr.templatNaskah.impor({ kop: true })).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(/Tidak ada templat yang diubah\.$/) as string })
    expect(await kodes(app)).toEqual(before)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each<[string, (app: TestApp) => string, RegExp]>([
    ['of a newer Takar', (app) => aFile(app, satu(), { versi: 2 }), /Takar yang lebih baru/],
    ['with a foreign format', (app) => aFile(app, satu(), { format: 'lain' }), /bukan berkas templat/],
    ['with more in its envelope', (app) => aFile(app, satu(), { lebih: { skrip: 1 } }), /utuh/],
    ['changed on its way', (app) => aFile(app, satu(), { sha256: '0'.repeat(64) }), /sidiknya tidak cocok/],
    ['that is no JSON', (app) => mentah(app, '<html></html>'), /bukan berkas templat/],
    ['that is no text', (app) => mentah(app, Buffer.from([0xff, 0xfe, 0x00])), /bukan berkas templat/],
    ['that is empty', (app) => mentah(app, ''), /bukan berkas templat/],
    ['nested a million deep', (app) => mentah(app, '['.repeat(1_000_000)), /bukan berkas templat/],
    ['nested in its texts only by looks', (app) => mentah(app, JSON.stringify({ a: '['.repeat(100) })), /bukan berkas templat/],
    ['larger than 5 MB', (app) => mentah(app, Buffer.alloc(BATAS_BERKAS.bytes + 1, 32)), /lebih besar dari 5 MB/],
  ])('%s', async (_, make, message) => {
    const app = await anApp()
    const before = await kodes(app)
    app.answers.push(make(app))
    await expect(app.hr.templatNaskah.impor({ kop: false })).rejects.toMatchObject({ code: 'INVALID_INPUT', message: expect.stringMatching(message) as string })
    expect(await kodes(app)).toEqual(before)
  })

  it('one bad template among good ones keeps all of them out', async () => {
    const app = await anApp()
    const bad = aTemplat({ isi: [{ jenis: 'paragraf', isi: [{ medan: 'entah' }] }] })
    app.answers.push(aFile(app, { templat: [...satu().templat, ...satu(bad, 'rusak', 'Rusak').templat], kop: null }))
    await expect(app.hr.templatNaskah.impor({ kop: false })).rejects.toMatchObject({ message: expect.stringContaining('Templat “Rusak”') as string })
    expect(await kodes(app)).not.toContain('surat-kiriman')
  })

  it('that is gone, or whose letterhead has no office to go to', async () => {
    const app = await anApp()
    app.answers.push(join(app.folder, 'tidak-ada.json'))
    await expect(app.hr.templatNaskah.impor({ kop: false })).rejects.toMatchObject({ code: 'IO' })
    const kop = { kopBaris1: null, kopBaris2: null, alamat: null, kodePos: null, telepon: null, posEl: null, laman: null, logo: null, lambang: null, kelurahan: [] }
    app.answers.push(aFile(app, { ...satu(), kop }))
    await expect(app.hr.templatNaskah.impor({ kop: true })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
    expect(await kodes(app)).not.toContain('surat-kiriman')
  })
})

const mentah = ({ folder }: TestApp, bytes: string | Uint8Array): string => {
  const path = join(folder, 'kiriman.json')
  writeFileSync(path, bytes)
  return path
}

it('a saved file can be read by eye: name, version and fingerprint of its contents', async () => {
  const app = await anApp()
  const { kode } = await app.hr.templatNaskah.simpan({ kode: null, nama: 'Surat', isi: aTemplat() })
  const path = join(app.folder, 'a.json')
  app.answers.push(path)
  await app.hr.templatNaskah.ekspor({ kode: [kode], kop: false })
  const file = JSON.parse(readFileSync(path, 'utf8')) as { format: string; versi: number; sha256: string; isi: unknown }
  expect(file).toMatchObject({ format: 'takar-templat-naskah', versi: 1, isi: { templat: [{ kode, nama: 'Surat' }], kop: null } })
  expect(file.sha256).toBe(createHash('sha256').update(JSON.stringify(file.isi)).digest('hex'))
})
