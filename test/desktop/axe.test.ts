import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anOfficeFolder } from './office-folder'
import { launchTakar, type Takar } from './takar'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SCREENS = ['/', '/sesi/2026/11', '/skp', '/matriks', '/pegawai', '/penilai', '/cetak', '/rekap', '/pengaturan', '/cadangan', '/panduan', '/impor', '/mulai']

interface Violation {
  id: string
  impact: string | null
  nodes: { html: string }[]
}
let folder = ''
let takar: Takar
beforeAll(async () => {
  folder = (await anOfficeFolder()).folder
  takar = await launchTakar({ dataFolder: folder })
})
afterAll(async () => {
  await takar.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each(['light', 'dark'].flatMap((scheme) => SCREENS.map((screen) => [screen, scheme] as const)))(
  '%s in %s can be read and used by everyone: no serious finding',
  async (screen, scheme) => {
    const { page } = takar
    await page.evaluate(
      ([path, colours]) => {
        localStorage.setItem('takar-tampilan', colours)
        location.hash = path
      },
      [screen, scheme] as const,
    )
    await page.reload()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(300)
    await page.evaluate(AXE)
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
      return (await axe.run({ resultTypes: ['violations'] })).violations
    })
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`)).toEqual([])
  },
)
