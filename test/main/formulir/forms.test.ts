import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../../main/formulir/render-pdf'
import { UKURAN } from './contoh-dasar'
import { SEMUA_CONTOH } from './contoh-formulir'
import { dokumenEvaluasi, evaluasi, skp } from './contoh-skp'
import { lines, readInfo, readPages } from './pdf-text'

const ROOT = join(import.meta.dirname, '../../..')
let renderer: Renderer
beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build-fonts.ts')])
  renderer = createRenderer(join(ROOT, 'out/fonts'))
})

async function textOf(form: Parameters<Renderer['render']>[0]): Promise<string> {
  const { bytes } = await renderer.render(form)
  return (await readPages(bytes)).map((page, i) => [`--- halaman ${i + 1}`, ...lines(page)].join('\n')).join('\n')
}

describe('every form', () => {
  it.each(Object.entries(SEMUA_CONTOH))('%s prints the text it always printed', async (name, form) => {
    await expect(`${await textOf(form)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'goldens', `${name.replaceAll(' ', '-')}.txt`),
    )
  })

  it.each(Object.entries(SEMUA_CONTOH))('%s is the same to the last byte when it is made again', async (_, form) => {
    const [first, second] = [await renderer.render(form), await renderer.render(structuredClone(form))]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  it('says its title, language and date, and embeds only Arimo', async () => {
    const info = await readInfo((await renderer.render(evaluasi())).bytes)
    expect(info).toMatchObject({
      title: 'Evaluasi Kinerja Pegawai Ratna Melati Putri, S.Sos.',
      lang: 'id-ID',
      pages: 3,
    })
    expect(info.creationDate).toContain('20261130')
    expect(info.fonts.length).toBeGreaterThan(0)
    for (const font of info.fonts) expect(font).toMatch(/\+Arimo-(Regular|Bold|Italic)$/)
  })

  it.each(['F4', 'A4', 'Legal'] as const)('is printed on %s, upright or across', async (ukuran) => {
    for (const orientasi of ['tegak', 'mendatar'] as const) {
      const form = skp()
      const { bytes } = await renderer.render({ ...form, kertas: { ...form.kertas, ukuran, mm: UKURAN[ukuran], orientasi } })
      const [page] = await readPages(bytes)
      const [short, long] = UKURAN[ukuran].map((mm) => (mm * 72) / 25.4)
      const size = orientasi === 'tegak' ? [short, long] : [long, short]
      expect([page?.width, page?.height].map((value) => Math.round(value ?? 0))).toEqual(
        size.map((value) => Math.round(value ?? 0)),
      )
    }
  })
})

describe('the official choices', () => {
  it('strikes out what was not chosen, and says so in the footnote', async () => {
    const text = await textOf(evaluasi({ caraPilihan: 'coret' }))
    expect(text).toContain('SESUAI EKSPEKTASI')
    expect(text).toContain('DI BAWAH EKSPEKTASI')
    expect(text).toContain('*) Coret yang tidak perlu.')
  })

  it('prints only the chosen words when the office wants that', async () => {
    const text = await textOf(evaluasi({ caraPilihan: 'pilihan' }))
    expect(text).not.toContain('DI BAWAH EKSPEKTASI')
    expect(text).not.toContain('Coret yang tidak perlu')
    expect(text).toMatch(/PREDIKAT KINERJA PEGAWAI\*: \| BAIK/)
  })

  it('leaves all options open while nothing is decided', async () => {
    const text = await textOf(evaluasi({ caraPilihan: 'pilihan', ratingHasil: undefined }))
    expect(text).toMatch(/RATING HASIL KERJA.*DI ATAS EKSPEKTASI.*SESUAI EKSPEKTASI.*DI BAWAH EKSPEKTASI/)
    expect(text).toContain('*) Coret yang tidak perlu.')
  })
})

describe('identities and signatures', () => {
  it('prints an outside official with an instansi and without NIP and rank', async () => {
    const text = await textOf(
      dokumenEvaluasi({
        atasan: {
          nama: 'H. Sastra Wijaya',
          jabatan: 'Bupati Mekarsari',
          unit: 'Pemerintah Kabupaten Mekarsari',
          luar: true,
        },
      }),
    )
    expect(text).toMatch(
      /ATASAN PEJABAT PENILAI KINERJA\nNAMA \| H\. Sastra Wijaya\nNIP \| -\nPANGKAT\/GOL\. RUANG \| -\nJABATAN \| Bupati Mekarsari\nINSTANSI \| Pemerintah/,
    )
  })

  it('puts Plt. before the post and groups the NIP', async () => {
    const form = skp()
    const text = await textOf({
      ...form,
      ttdPenilai: { ...form.ttdPenilai, jabatan: ['Kepala Seksi Pelayanan Umum,'], awalan: 'Plt.' },
    })
    expect(text).toContain('Plt. Kepala Seksi Pelayanan Umum,')
    expect(text).toContain('NIP 19790817 200501 1 004')
  })

  it('marks a draft on every page', async () => {
    const pages = await readPages((await renderer.render(skp({ konsep: true }))).bytes)
    for (const page of pages) expect(page.kata.map(({ text }) => text)).toContain('KONSEP')
  })

  it('leaves the foot empty when the office does not want page numbers', async () => {
    expect(await textOf(skp({ nomorHalaman: false }))).not.toContain('halaman 1 dari')
  })
})

describe('text from people', () => {
  it.each([
    'a) Tj ET (b',
    '/JS (app.alert(1))',
    '%%EOF',
    'endstream endobj',
    'Șerban Şükrü Łucja',
    'nilai ≥ 90 dan ≤ 100',
    '<script>',
    '{{field}}',
    '\\(',
    '“kutip” – tanda',
  ])('prints %j as text', async (text) => {
    const { bytes } = await renderer.render(dokumenEvaluasi({ catatan: [text] }))
    const words = (await readPages(bytes)).flatMap((page) => lines(page))
    expect(words.join('\n')).toContain(text)
    const raw = Buffer.from(bytes).toString('latin1')
    for (const active of ['/JavaScript', '/OpenAction', '/Launch', '/URI', '/EmbeddedFile'])
      expect(raw).not.toContain(active)
  })

  it('drops what cannot be seen and would mislead', async () => {
    const text = await textOf(dokumenEvaluasi({ catatan: ['aman\u0000\u202e\u200bsekali'] }))
    expect(text).toContain('amansekali')
  })

  it('breaks a text longer than a page over pages and loses nothing', async () => {
    const words = Array.from({ length: 3000 }, (_, i) => `kata${i}`)
    const pages = await readPages((await renderer.render(dokumenEvaluasi({ catatan: [words.join(' ')] }))).bytes)
    const found = new Set(pages.flatMap((page) => page.kata.flatMap(({ text }) => text.split(/\s+/))))
    expect(words.filter((word) => !found.has(word))).toEqual([])
    expect(pages.length).toBeGreaterThan(2)
  })
})
