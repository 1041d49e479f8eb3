/**
 * Makes out/fonts/*.ttf, the only fonts papers are printed with, and puts the colour profile of lasting PDFs beside them.
 * `npm run fonts`; does nothing when all are already there. Arimo and Tinos come as WOFF2 in two files, Latin and Latin
 * Extended; pdfmake is 2.8 times slower on WOFF, and a name like "Șerban" must not need a second font, so both are
 * unpacked and joined into one TrueType file per face.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { joinFonts } from './join-fonts.ts'

const ROOT = join(import.meta.dirname, '..')
const FAMILIES = {
  arimo: import.meta.resolve('@fontsource/arimo/package.json'),
  tinos: import.meta.resolve('@fontsource/tinos/package.json'),
}
const FACES = { regular: '400-normal', bold: '700-normal', italic: '400-italic', bolditalic: '700-italic' }

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœ\u2002\u2009\u2212' + '–—‘’‚“”„•…′″‹›€™'
const LATIN_EXTENDED = range(0x100, 0x17f) + range(0x1cd, 0x1dc) + 'ȘșȚț' + range(0x1e00, 0x1eff)

async function face(family: keyof typeof FAMILIES, weightAndStyle: string): Promise<Uint8Array> {
  const files = join(dirname(fileURLToPath(FAMILIES[family])), 'files')
  const file = (part: string) => readFile(join(files, `${family}-${part}-${weightAndStyle}.woff2`))
  const asTrueType = { targetFormat: 'sfnt', noHinting: true, dropTables: ['STAT', 'gasp'] } satisfies Partial<
    Parameters<typeof subsetFont>[2]
  >
  const latin = await subsetFont(await file('latin'), LATIN, { ...asTrueType, keepFeatures: ['kern'] })
  const extended = await subsetFont(await file('latin-ext'), LATIN_EXTENDED, { ...asTrueType, keepFeatures: [] })
  return joinFonts(latin, extended)
}

/** The ICC's own sRGB profile, as pdfkit carries it. */
function profile(): Promise<Uint8Array> {
  const pdfkit = createRequire(import.meta.resolve('pdfmake/package.json')).resolve('pdfkit')
  return readFile(join(dirname(pdfkit), 'data/sRGB_IEC61966_2_1.icc'))
}

const folder = join(ROOT, 'out/fonts')
const wanted = new Map<string, () => Promise<Uint8Array>>([['srgb.icc', profile]])
for (const family of ['arimo', 'tinos'] as const)
  for (const [name, weightAndStyle] of Object.entries(FACES))
    wanted.set(`${family}-${name}.ttf`, () => face(family, weightAndStyle))

if (![...wanted.keys()].every((name) => existsSync(join(folder, name)))) {
  await mkdir(folder, { recursive: true })
  for (const [name, make] of wanted) {
    const target = join(folder, name)
    await writeFile(`${target}.tmp`, await make())
    await rename(`${target}.tmp`, target)
  }
  console.log(`Fonts written to ${folder}`)
}
