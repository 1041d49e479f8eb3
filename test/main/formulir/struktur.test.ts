import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { deret, KOP } from './contoh-dasar'
import { SEMUA_CONTOH } from './contoh-formulir'
import { beritaAcara, duk, rekap } from './contoh-kantor'
import { dokumenEvaluasi, evaluasi, skp } from './contoh-skp'
import { SEMUA_NASKAH } from '../naskah/contoh-naskah'
import { operatorsOf } from './pdf-isi'
import { elements, marksOf, readStructure, textUnder, type HalamanBerstruktur } from './pdf-struktur'

const renderer = createRenderer(join(import.meta.dirname, '../../../out/fonts'))
const read = async (form: Parameters<typeof renderer.render>[0]) => readStructure((await renderer.render(form)).bytes)
const first = (pages: readonly HalamanBerstruktur[]) => pages[0] as HalamanBerstruktur
const withRole = ({ tree }: HalamanBerstruktur, role: string) => elements(tree).filter((one) => one.role === role)

describe.each(Object.entries({ ...SEMUA_CONTOH, ...SEMUA_NASKAH }))('the structure of %s', (_, form) => {
  it('holds every text that is not ornament, in the order it is drawn but for signatures', async () => {
    for (const { tree, marked, bare } of await read(form)) {
      expect(bare).toEqual([])
      const drawn = [...marked.keys()]
      const inTree = marksOf(tree).filter((id) => marked.has(id))
      expect(inTree.toSorted()).toEqual(drawn.toSorted())
      // Boxes and signatures are read one by one, though drawn side by side.
      const outside = new Set(marksOf(tree, 'Div'))
      expect(inTree.filter((id) => outside.has(id))).toEqual(drawn.filter((id) => outside.has(id)))
    }
  })

  it('has one heading of the first level, tables of rows of cells, and figures with words', async () => {
    const pages = await read(form)
    const [document] = first(pages).tree?.children ?? []
    expect(document).toMatchObject({ role: 'Document', children: [{ role: 'Sect' }] })
    const isLetter = form.jenis === 'naskah' && form.keluarga === 'surat'
    expect(pages.flatMap((page) => withRole(page, 'H1'))).toHaveLength(isLetter ? 0 : 1)
    for (const page of pages) {
      for (const table of withRole(page, 'Table')) {
        const rows = table.children as { role: string; children: { role: string }[] }[]
        for (const { role, children } of rows) {
          expect(role).toBe('TR')
          for (const cell of children) expect(['TH', 'TD']).toContain(cell.role)
        }
      }
      for (const { alt } of withRole(page, 'Figure')) expect(alt).toMatch(/\w/)
    }
  })

  it('leaves the foot to the eye', async () => {
    if (!form.nomorHalaman) return
    for (const { artifacts } of await read(form)) expect(artifacts.join('')).toContain('halaman')
  })
})

describe('headings of tables', () => {
  it.each([
    ['evaluasi', evaluasi(), ['NO', 'RENCANA HASIL KERJA', 'TARGET', 'EKSPEKTASI KHUSUS PIMPINAN']],
    ['rekap', rekap(), ['No', 'Nama/NIP', 'Predikat', 'Tidak dinilai']],
    ['duk', duk(), ['Pangkat', 'TMT', 'Usia']],
    ['dokumen evaluasi', dokumenEvaluasi(), ['1. PEGAWAI YANG DINILAI', 'NAMA', 'UNIT KERJA']],
  ] as const)('of %s are TH', async (_, form, wanted) => {
    const pages = await read(form)
    const heads = pages.flatMap((page) =>
      withRole(page, 'TH').map((head) => textUnder(head, page).replace(/\s+/g, ' ')),
    )
    for (const text of wanted) expect(heads).toContain(text)
  })

  it('are read once, though they are printed on every page', async () => {
    const pages = await read(evaluasi())
    const heads = pages.flatMap((page) => withRole(page, 'TH').map((head) => textUnder(head, page)))
    expect(heads.filter((text) => text === 'TARGET')).toHaveLength(1)
    expect(pages.filter(({ artifacts }) => artifacts.join('').includes('TARGET'))).toHaveLength(1)
  })
})

describe('what cannot be read as it is drawn', () => {
  it('has words: the curve, the emblem, what was struck out', async () => {
    const pages = await read(evaluasi({ caraPilihan: 'coret', ratingHasil: 'sesuai' }))
    const alts = pages.flatMap(({ tree }) => elements(tree).flatMap(({ alt }) => alt ?? []))
    expect(alts).toContainEqual(expect.stringMatching(/^Kurva distribusi predikat: Sangat Kurang \d+ orang, /))
    expect(alts).toContain('Sesuai Ekspektasi. Pilihan lain dicoret.')
  })

  it('ends a line as a word', async () => {
    const { bytes } = await renderer.render(skp())
    const page = first(await readStructure(bytes))
    const [title] = withRole(page, 'H1')
    expect(title && textUnder(title, page)).toMatch(/^SASARAN KINERJA PEGAWAI PENDEKATAN HASIL KERJA KUANTITATIF BAGI /)
    const [drawn] = (await PDFDocument.load(bytes)).getPages().map(operatorsOf)
    expect(drawn?.filter(({ strings }) => strings.join() === '\x00\x01').length).toBeGreaterThan(2)
  })
})

it('reads each signature from its post down to its number', async () => {
  const pages = await read(beritaAcara())
  const texts = pages.flatMap((page) => withRole(page, 'Div').map((block) => textUnder(block, page)))
  expect(texts).toContainEqual(expect.stringMatching(/^Notulis, Ratna Melati Putri, S\.Sos\. NIP \d{8} /))
  expect(texts).toContainEqual(
    expect.stringMatching(/^Sukamaju, 23 November 2026 Pimpinan Rapat, Camat Sukamaju Drs\./),
  )
})

it('reads lists as lists, the letter before its item', async () => {
  const page = first(await read(beritaAcara({ kop: KOP })))
  const [list] = withRole(page, 'L')
  expect(list?.children).toHaveLength(3)
  expect(list && textUnder(list, page)).toMatch(/^a\. Penetapan capaian kinerja organisasi b\. /)
})

it('keeps the papers of a merged file apart', async () => {
  const pdf = renderer.open('Gabungan', '2026-11-30T07:00:00Z')
  const chunks: Buffer[] = []
  pdf.stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.stream.once('end', resolve))
  deret(6, (i) => pdf.add(i % 2 ? evaluasi() : dokumenEvaluasi()))
  pdf.end()
  await ended
  const pages = await readStructure(new Uint8Array(Buffer.concat(chunks)))
  expect(pages).toHaveLength(12)
  for (const page of pages) {
    expect(page.bare).toEqual([])
    expect(
      marksOf(page.tree)
        .filter((id) => page.marked.has(id))
        .toSorted(),
    ).toEqual([...page.marked.keys()].toSorted())
  }
  expect(pages.flatMap((page) => withRole(page, 'H1'))).toHaveLength(6)
})
