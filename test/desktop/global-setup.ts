import { findChromium } from './standin/chromium.ts'

/** Unpacks the window's browser once: two test files that begin together would write over each other. */
export async function setup(): Promise<void> {
  await findChromium()
}
