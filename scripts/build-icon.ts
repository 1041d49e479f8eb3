import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Draws main/aset/ikon.svg as ikon.png (Linux) and ikon.ico (Windows); run by hand when the drawing changes:
 * node scripts/run.ts scripts/build-icon.ts. Needs a Chromium on this computer (TAKAR_CHROMIUM, or /usr/bin/chromium).
 */
const folder = join(import.meta.dirname, '../main/aset')
const svg = readFileSync(join(folder, 'ikon.svg'), 'utf8')
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256]

const browser = await chromium.launch({ executablePath: process.env['TAKAR_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()

async function draw(size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

/** The ICO container: a list of PNG pictures, each with its size (0 means 256) and place. */
function ico(pictures: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

writeFileSync(join(folder, 'ikon.png'), await draw(512))
const pictures: { size: number; png: Buffer }[] = []
for (const size of ICO_SIZES) pictures.push({ size, png: await draw(size) })
writeFileSync(join(folder, 'ikon.ico'), ico(pictures))
await browser.close()
