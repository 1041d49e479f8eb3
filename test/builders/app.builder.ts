import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openHeadless, type HeadlessApp } from '../../scripts/headless'

export type TestApp = HeadlessApp

/** The whole app but Electron: real contract, services, SQLite and worker scripts, on a folder of its own. */
export async function anApp(given: { folder?: string; today?: string } = {}): Promise<TestApp> {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'takar-'))
  const app = await openHeadless({ folder, today: given.today ?? '2026-11-23', actor: 'Penguji' })
  onTestFinished(async () => {
    await app.close()
    if (!given.folder) rmSync(folder, { recursive: true, force: true })
  })
  return app
}
