import { ESLint } from 'eslint'
import { expect, it } from 'vitest'

const lint = new ESLint({ cwd: process.cwd() })

/** What the project's own lint says about `code` if it stood in `file`. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'parse error')
}

it.each([
  ['HTML from data', 'renderer/app.tsx', 'export const X = ({ t }: { t: string }) => <b dangerouslySetInnerHTML={{ __html: t }} />', 'no-restricted-syntax'],
  ['a page from data', 'renderer/app.tsx', 'export const X = ({ t }: { t: string }) => <iframe srcDoc={t} />', 'no-restricted-syntax'],
  ['innerHTML', 'renderer/theme.ts', 'export const f = (e: Element, t: string) => { e.innerHTML = t }', 'no-restricted-syntax'],
  ['innerHTML by name', 'renderer/theme.ts', "export const f = (e: Element, t: string) => { e['innerHTML'] = t }", 'no-restricted-syntax'],
  ['outerHTML', 'renderer/theme.ts', 'export const f = (e: Element, t: string) => { e.outerHTML = t }', 'no-restricted-syntax'],
  ['insertAdjacentHTML', 'renderer/theme.ts', "export const f = (e: Element, t: string) => { e.insertAdjacentHTML('beforeend', t) }", 'no-restricted-syntax'],
  ['document.write', 'renderer/theme.ts', 'export const f = (t: string) => { document.write(t) }', 'no-restricted-syntax'],
  ['eval', 'renderer/theme.ts', 'export const f = (t: string): unknown => eval(t)', 'no-eval'],
  ['new Function', 'renderer/theme.ts', 'export const f = (t: string): unknown => new Function(t)', 'no-new-func'],
  ['a timer made of text', 'renderer/theme.ts', 'export const f = (t: string) => setTimeout(t, 1)', '@typescript-eslint/no-implied-eval'],
  ['openExternal', 'main/log.ts', "import { shell } from 'electron'\nexport const f = (t: string) => shell.openExternal(t)", 'no-restricted-syntax'],
  ['openExternal by name', 'main/log.ts', "import { shell } from 'electron'\nexport const f = (t: string) => shell['openExternal'](t)", 'no-restricted-syntax'],
  ['a second IPC door', 'main/log.ts', "import { ipcMain } from 'electron'\nexport const f = () => { ipcMain.handle('x', () => 1) }", 'no-restricted-imports'],
  ['a transaction beside the queue', 'main/log.ts', "import type { DataSource } from 'typeorm'\nexport const f = (d: DataSource) => d.transaction(() => Promise.resolve())", 'no-restricted-properties'],
  ['serialize of the database', 'main/log.ts', "import type Database from 'better-sqlite3'\nexport const f = (d: Database.Database) => d.serialize()", 'no-restricted-syntax'],
  ['unsafeMode', 'main/log.ts', "import type Database from 'better-sqlite3'\nexport const f = (d: Database.Database) => d.unsafeMode()", 'no-restricted-syntax'],
  ['a default export', 'main/log.ts', 'export default 1', 'no-restricted-syntax'],
])('lint refuses %s', async (_what, file, code, rule) => {
  expect(await complaints(file, code)).toContain(rule)
}, 120_000)

it('the same check finds nothing wrong with a plain line', async () => {
  expect(await complaints('main/log.ts', 'export const f = (a: number) => a + 1\n')).toEqual([])
}, 120_000)
