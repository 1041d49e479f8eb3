/** A clerk's keyboard: nothing is clicked, filled or focused by script. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { SABAR } from '../sabar'

export const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement)

export const focused = async (control: Locator) => {
  await expect.poll(() => hasFocus(control), { timeout: SABAR, message: `${String(control)} has the keyboard` }).toBe(true)
}

/** Walks there as a clerk does; a control that gets the keyboard by itself is given a moment for it. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor()
  await page.waitForTimeout(150)
  for (let steps = 0; steps < 200; steps += 1) {
    if (await hasFocus(control)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never arrives at ${String(control)}`)
}

/** Opens a list with the arrow and takes the option that is wanted. */
export async function choose(page: Page, list: Locator, name: string | RegExp): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.press('ArrowDown')
  const option = page.getByRole('option', { name, exact: true })
  await option.waitFor()
  for (let steps = 0; steps < 20 && (await option.getAttribute('data-combobox-selected')) === null; steps += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await option.waitFor({ state: 'hidden' })
}

/** Ctrl+K, its name, Enter. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await focused(page.getByLabel('Cari', { exact: true }))
  await page.keyboard.type(name)
  await page.locator('[data-action]').filter({ hasText: name }).waitFor()
  await page.keyboard.press('Enter')
}
