import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { konteksContoh, naskahContoh } from '../../domain/naskah/contoh'
import { TemplatSkala } from '../../db/migrations/1795301660000-templat-skala'
import { templatBerlaku } from '../../db/queries/naskah.query'
import { bakuTerbaru, tambahVersi } from '../../db/queries/templat-naskah.query'
import { isiTemplat, TITIK_ISIAN, type BarisTeks, type BlokCetak } from '../../domain/naskah/isi'
import { isiAwal, periksaIsian } from '../../domain/naskah/naskah'
import { periksaTemplat } from '../../domain/naskah/periksa-templat'
import type { Templat } from '../../domain/naskah/templat'
import { templatSchema } from '../../preload/contract/templat-naskah.schema'
import { aStore } from '../builders/store.builder'

/** Later folders hold newer versions of a kind. */
const FOLDERS = ['templat-naskah', 'templat-kompetensi', 'templat-skala'].map((name) => new URL(`../../db/seeds/2026-11/${name}/`, import.meta.url))
const read = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { kode: string; nama: string; isi: Templat }))
const shipped = [...new Map(read.map((one) => [one.kode, one])).values()]
  .toSorted((a, b) => (a.kode < b.kode ? -1 : 1))

interface Baris {
  kode: string
  nama: string
  versi: number
  asal: string
  aktif: number
  isi: string
}
const CALL = { channel: 'test', label: 'Uji', actor: 'Penguji', undoable: false }
const KERTAS = { F4: [215, 330], A4: [210, 297], Legal: [215.9, 355.6], 'Legal daerah': [220, 360] } as const

const kata = (parts: BarisTeks) => parts.map(({ teks }) => teks).join('')
const cetak = (blok: readonly BlokCetak[]): string[] =>
  blok.flatMap((one) => {
    switch (one.jenis) {
      case 'paragraf':
        return [kata(one.isi)]
      case 'butir':
        return one.butir.map(kata)
      case 'isian':
        return one.baris.flatMap(({ label, isi = [], butir = [] }) => [label, kata(isi), ...butir.map(kata)])
      case 'tabel':
        return [...one.kolom.map(({ judul }) => judul), ...one.baris.flatMap((row) => row.map(kata))]
      case 'halaman_baru':
        return []
    }
  })
/** Every text in the template's own data, whatever it is for. */
function semuaTeks(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(semuaTeks)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(semuaTeks) : []
}
const isi = (kode: string): Templat => shipped.find((one) => one.kode === kode)!.isi

it('a new office has every kind of paper the office sends, in its newest version', async () => {
  const store = await aStore()
  const rows = await store.read((tx) => tx.query<Baris[]>(`SELECT "kode", "nama", "versi", "asal", "aktif", "isi" FROM "templat_naskah" t WHERE "versi" = (SELECT max(m."versi") FROM "templat_naskah" m WHERE m."kode" = t."kode") ORDER BY "kode"`))
  const [rule] = await store.read((tx) => tx.query<{ isi: string }[]>(`SELECT "isi" FROM "aturan_set" WHERE "jenis" = 'kertas_mm'`))
  expect(JSON.parse(rule?.isi ?? '')).toEqual(KERTAS)
  expect(rows.map(({ kode, nama, isi: stored }) => ({ kode, nama, isi: JSON.parse(stored) as Templat }))).toEqual(shipped)
  expect(rows.map(({ kode }) => kode).join(' ')).toBe(
    'berita-acara cek-atasan-pelatihan daftar-hadir daftar-hadir-pelatihan keputusan-tim-pemantau laporan-evaluasi-pelatihan lembar-akpk nota-dinas-rekap ' +
      'pakta-integritas pernyataan-keberatan pernyataan-melaksanakan-tugas piagam-penghargaan rekap-jam-pelatihan rencana-kompetensi-kantor ' +
      'rencana-kompetensi-pegawai sertifikat-pelatihan surat-keterangan-predikat surat-panggilan surat-pembinaan surat-pengantar surat-pengantar-rekap ' +
      'surat-teguran surat-tugas-pelatihan surat-tugas-pemantauan surat-usulan-pelatihan survei-pelatihan undangan-pelatihan undangan-sesi-evaluasi undangan-sosialisasi',
  )
  expect(rows.every(({ asal, aktif }) => asal === 'baku' && aktif === 1)).toBe(true)
  expect(new Set(rows.map(({ nama }) => nama)).size).toBe(rows.length)
})

it('a newer shipped version never takes the place of what the office wrote itself', async () => {
  const store = await aStore()
  await store.change(CALL, async (tx) => {
    await tambahVersi(tx, { id: 'punya-kantor', kode: 'survei-pelatihan', nama: 'Survei kami', asal: 'kantor', aktif: true, isi: isi('survei-pelatihan'), dibuatPada: '2026-11-26' })
    await new TemplatSkala().up(tx.queryRunner!)
  })
  expect(await store.read((tx) => templatBerlaku(tx, 'survei-pelatihan'))).toMatchObject({ nama: 'Survei kami', versi: 5 })
  expect(await store.read((tx) => bakuTerbaru(tx, 'survei-pelatihan'))).toMatchObject({ versi: 4 })
})

it.each(['survei-pelatihan', 'cek-atasan-pelatihan'])('%s has a numbered column for each answer, however many', (kode) => {
  const daftar = (...kata: string[]) => ({ jenis: 'daftar' as const, baris: kata.map((one) => ({ butir: { jenis: 'teks' as const, teks: one } })) })
  const heads = isiTemplat(isi(kode).isi, { pernyataan: daftar('Materi sesuai.'), jawaban: daftar('Tidak', 'Ragu', 'Ya') }).flatMap((one) => (one.jenis === 'tabel' ? [one.kolom.map(({ judul }) => judul)] : []))
  expect(heads[0]).toEqual(['No.', 'Pernyataan', '1', '2', '3'])
})

describe.each(shipped)('$kode', ({ nama, isi: templat }) => {
  it('is a template of the closed schema, stored exactly as it is', () => {
    expect(templatSchema.parse(templat)).toEqual(templat)
  })

  it('has nothing that keeps it from being used, and nothing to look at', () => {
    expect(periksaTemplat(templat, KERTAS)).toEqual({ galat: [], peringatan: [] })
  })

  it.each([false, true])('fills with its sample without dots (extreme: %s)', (ekstrem) => {
    const form = naskahContoh(templat, nama, [215, 330], ekstrem)
    const texts = [...cetak(form.badan), kata(form.tentang), form.hal]
    expect(texts.filter((text) => text.includes(TITIK_ISIAN))).toEqual([])
    expect(structuredClone(form)).toEqual(form)
    expect(naskahContoh(templat, nama, [215, 330], ekstrem)).toEqual(form)
  })

  it('prints dots for the pen, and no error, where nothing is filled in', () => {
    const texts = cetak(isiTemplat(templat.isi, {}))
    expect(texts.some((text) => text.includes(TITIK_ISIAN))).toBe(true)
    expect(texts.join(' ')).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('can be issued when only what has no default is filled in', () => {
    const draft = isiAwal(templat)
    const lacking = Object.keys(periksaIsian(templat, draft, new Set()))
    const open = templat.medan.filter(({ wajib, bawaan }) => wajib && !bawaan).map(({ kode }) => `medan.${kode}`)
    expect(lacking.toSorted()).toEqual(open.toSorted())
  })

  it('writes whole, clean sentences in the sample', () => {
    const texts = cetak(naskahContoh(templat, nama, [215, 330], false).badan)
    expect(texts.filter((text) => /[ \t]{2}| [.,;:]|\.\.|,,|^\s|\s$/.test(text))).toEqual([])
    expect(texts.filter((text) => /\b(\p{L}{2,}) \1\b/iu.test(text))).toEqual([])
  })
})

describe('every text', () => {
  const texts = shipped.flatMap(({ nama, isi: templat }) => [nama, ...semuaTeks(templat)])
  const words = texts.filter((text) => text.includes(' '))

  it('is Indonesian', () => {
    const foreign = /\b(update|upload|download|input|output|monitoring|meeting|online|offline|email|e-mail|deadline|website|feedback|report|file|print|scan|workshop|coaching|mentoring|link|checklist|the|and|of|date|name)\b/i
    expect(words.filter((text) => foreign.test(text))).toEqual([])
  })

  it('is spelled as the dictionary does', () => {
    const misspelt = /\b(ketentraman|apapun|siapapun|manapun|dimana|diatas|dibawah|disamping|ijin|praktek|analisa|jadual|aktifitas|aktip|efektifitas|resiko|bertanggungjawab|kerjasama|merubah|silahkan|jum.at|nopember|nara sumber|obyektif|obyek|ekspetasi|terimakasih|pebruari|di karenakan|s\/d)\b/i
    expect(words.filter((text) => misspelt.test(text))).toEqual([])
  })

  it('leaves nothing to be replaced by hand', () => {
    expect(words.filter((text) => /\.\.\.|…|TODO|XXX|\{\{|<|>|lorem/i.test(text))).toEqual([])
  })

  it('tells the clerk what to do in short sentences', () => {
    const medan = shipped.flatMap(({ isi: templat }) => templat.medan)
    expect(medan.filter(({ label }) => label.length > 40 || !/^[A-Z]/.test(label) || /[.:]$/.test(label))).toEqual([])
    expect(medan.filter(({ bantuan }) => bantuan !== undefined && !/^[A-Z].*\.$/.test(bantuan))).toEqual([])
  })

  it('names nobody: no NIP, no title before or behind a name', () => {
    expect(texts.filter((text) => /\b\d{8} ?\d{6}|\b(Drs?|Hj?|Ir|Prof)\. |, (S|M)\.[A-Z]/.test(text))).toEqual([])
  })
})

describe('the rules of the office', () => {
  it.each(['surat-panggilan', 'surat-pembinaan', 'surat-teguran'])('%s is secret, about one person, who signs for having received it', (kode) => {
    const { kepala, medan, ttd } = isi(kode)
    expect(kepala.sifat).toBe('rahasia')
    expect(medan.filter(({ jenis }) => jenis === 'pegawai' || jenis === 'daftar_pegawai')).toHaveLength(1)
    expect(ttd.map(({ dari, pengantar }) => [dari, pengantar])).toEqual([['medan', 'Yang menerima,'], ['penanda_tangan', undefined]])
    expect(naskahContoh(isi(kode), kode, [215, 330], false).rahasia).toBe(true)
  })

  it.each(['surat-keterangan-predikat', 'surat-panggilan', 'surat-pembinaan', 'surat-teguran', 'pernyataan-keberatan', 'pakta-integritas', 'piagam-penghargaan', 'sertifikat-pelatihan', 'cek-atasan-pelatihan', 'rencana-kompetensi-pegawai'])('%s can be made for many people in one go', (kode) => {
    expect(isi(kode).medan.filter(({ jenis }) => jenis === 'pegawai' || jenis === 'daftar_pegawai')).toHaveLength(1)
  })

  it('a form the person signs has no number; letters share a book, decisions and certificates have their own', () => {
    const books = Object.groupBy(shipped, ({ isi: { penomoran } }) => penomoran?.buku ?? 'tanpa')
    expect(books['tanpa']?.map(({ kode }) => kode)).toEqual(['cek-atasan-pelatihan', 'daftar-hadir', 'daftar-hadir-pelatihan', 'lembar-akpk', 'pakta-integritas', 'pernyataan-keberatan', 'rekap-jam-pelatihan', 'rencana-kompetensi-pegawai', 'survei-pelatihan'])
    expect(books['keputusan']?.map(({ kode }) => kode)).toEqual(['keputusan-tim-pemantau'])
    expect(books['piagam']?.map(({ kode }) => kode)).toEqual(['piagam-penghargaan'])
    expect(books['sertifikat']?.map(({ kode }) => kode)).toEqual(['sertifikat-pelatihan'])
    expect(Object.keys(books).toSorted()).toEqual(['keputusan', 'piagam', 'sertifikat', 'tanpa', 'umum'])
  })

  it('says "Kurang/Misconduct" and the counts of a month as they are', () => {
    const texts = cetak(isiTemplat(isi('nota-dinas-rekap').isi, konteksContoh(isi('nota-dinas-rekap'), false)))
    expect(texts).toContain('Pegawai yang dievaluasi berjumlah 3 (tiga) orang, dengan predikat Sangat Baik 0 orang, Baik 3 orang, Butuh Perbaikan 0 orang, Kurang 0 orang, dan Sangat Kurang 0 orang.')
  })

  it('writes one day or a span of days in a surat tugas', () => {
    const templat = isi('surat-tugas-pelatihan')
    const { selesai: _, ...oneDay } = konteksContoh(templat, false)
    expect(cetak(isiTemplat(templat.isi, oneDay)).find((text) => text.startsWith('Mengikuti'))).toContain('pada hari Sabtu, 5 Desember 2026, bertempat')
    expect(cetak(isiTemplat(templat.isi, konteksContoh(templat, false))).find((text) => text.startsWith('Mengikuti'))).toContain('pada tanggal 5 Desember 2026 sampai dengan 6 Desember 2026')
  })
})
