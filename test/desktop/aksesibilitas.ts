import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Nothing on the page has changed for this long: data is read and shown. */
const STILL_MS = 250

interface Violation {
  id: string
  nodes: { html: string; any: { data?: { fgColor?: string; bgColor?: string } | null }[] }[]
}

/** Colours are judged when they stand still: data read, nothing fading in. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await page.evaluate(
    (ms) =>
      new Promise((done) => {
        let timer = setTimeout(done, ms)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, ms)
        }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      }),
    STILL_MS,
  )
  await page.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity))
}

/** What axe finds wrong on the present screen once it stands still, by all its rules, by one (`only`), or by all but one (`skip`). */
export async function axeFindings(page: Page, { only, skip }: { only?: string; skip?: string } = {}): Promise<string[]> {
  await settle(page)
  await page.evaluate(AXE)
  const options = { resultTypes: ['violations'], ...(only && { runOnly: only }), ...(skip && { rules: { [skip]: { enabled: false } } }) }
  const violations = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    return (await axe.run(given)).violations
  }, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 4).map(words).join(' | ')}`)
}

const words = ({ html, any }: Violation['nodes'][number]): string =>
  [any[0]?.data?.fgColor, any[0]?.data?.bgColor, html.slice(0, 200)].filter(Boolean).join(' ')

/** What the manager of the colour scheme hears when another window changes it. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((newValue) => {
    localStorage.setItem('takar-tampilan', newValue)
    window.dispatchEvent(new StorageEvent('storage', { key: 'takar-tampilan', newValue, storageArea: localStorage }))
  }, scheme)
  await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(scheme)
}

/** All rules in light, the colours in dark: all else is the same in both. Leaves the screen light. */
export async function axeInBothThemes(page: Page): Promise<string[]> {
  const light = await axeFindings(page)
  await setScheme(page, 'dark')
  const dark = await axeFindings(page, { only: 'color-contrast' })
  await setScheme(page, 'light')
  return [...light, ...dark]
}
