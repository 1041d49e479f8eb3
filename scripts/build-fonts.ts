/**
 * Makes out/fonts/arimo-*.ttf, the only fonts the forms are printed with. `npm run fonts`; does nothing when they are
 * already there. Arimo comes as WOFF2 in two files, Latin and Latin Extended; pdfmake is 2.8 times slower on WOFF, and a
 * name like "Șerban" must not need a second font, so both are unpacked and joined into one TrueType file per face.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { joinFonts } from './join-fonts.ts'

const ROOT = join(import.meta.dirname, '..')
const ARIMO = join(dirname(fileURLToPath(import.meta.resolve('@fontsource/arimo/package.json'))), 'files')
const FACES = { regular: '400-normal', bold: '700-normal', italic: '400-italic', bolditalic: '700-italic' }

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœ\u2002\u2009\u2212' + '–—‘’‚“”„•…′″‹›€™'
const LATIN_EXTENDED = range(0x100, 0x17f) + range(0x1cd, 0x1dc) + 'ȘșȚț' + range(0x1e00, 0x1eff)

async function face(weightAndStyle: string): Promise<Uint8Array> {
  const file = (part: string) => readFile(join(ARIMO, `arimo-${part}-${weightAndStyle}.woff2`))
  const asTrueType = { targetFormat: 'sfnt', noHinting: true, dropTables: ['STAT', 'gasp'] } satisfies Partial<
    Parameters<typeof subsetFont>[2]
  >
  const latin = await subsetFont(await file('latin'), LATIN, { ...asTrueType, keepFeatures: ['kern'] })
  const extended = await subsetFont(await file('latin-ext'), LATIN_EXTENDED, { ...asTrueType, keepFeatures: [] })
  return joinFonts(latin, extended)
}

const folder = join(ROOT, 'out/fonts')
const target = (name: string) => join(folder, `arimo-${name}.ttf`)
if (!Object.keys(FACES).every((name) => existsSync(target(name)))) {
  await mkdir(folder, { recursive: true })
  for (const [name, weightAndStyle] of Object.entries(FACES)) {
    await writeFile(`${target(name)}.tmp`, await face(weightAndStyle))
    await rename(`${target(name)}.tmp`, target(name))
  }
  console.log(`Fonts written to ${folder}`)
}
