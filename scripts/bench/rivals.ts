/** Programs that print web pages, measured only where they are installed; every file is counted. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { formulir } from './forms'
import { asHtml } from './as-html'

type Forms = ReturnType<typeof formulir>
export type Rival = { readonly msPerForm: number; readonly counted: number; readonly of: number } | 'not installed'

const onPath = (names: readonly string[]) =>
  (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** printToPDF on one page that is used again and again: Chromium at its best. */
export async function chromiumRival(forms: Forms, fontsDir: string): Promise<Rival> {
  const executablePath = onPath(['chromium', 'chromium-browser', 'google-chrome'])
  if (!executablePath) return 'not installed'
  const folder = mkdtempSync(join(tmpdir(), 'takar-chromium-'))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  const print = async (form: Forms[number], i: number) => {
    const path = join(folder, `${i}.html`)
    writeFileSync(path, asHtml(form, fontsDir))
    await page.goto(`file://${path}`)
    writeFileSync(join(folder, `${i}.pdf`), await page.pdf({ preferCSSPageSize: true }))
  }
  for (const [i, form] of forms.slice(0, 2).entries()) await print(form, i)
  const start = performance.now()
  for (const [i, form] of forms.entries()) await print(form, i)
  const ms = performance.now() - start
  await browser.close()
  return counted(folder, forms.length, ms)
}

/** One call for all pages: LibreOffice at its best (in batches of 100, it loses files in longer ones). */
export function libreOfficeRival(forms: Forms, fontsDir: string): Rival {
  const program = onPath(['soffice', 'libreoffice'])
  if (!program) return 'not installed'
  const folder = mkdtempSync(join(tmpdir(), 'takar-libreoffice-'))
  const paths = forms.map((form, i) => {
    const path = join(folder, `${i}.html`)
    writeFileSync(path, asHtml(form, fontsDir))
    return path
  })
  const start = performance.now()
  const profile = `-env:UserInstallation=file://${folder}/profile`
  for (let i = 0; i < paths.length; i += 100) {
    execFileSync(
      program,
      [
        profile,
        '--headless',
        '--convert-to',
        'pdf:writer_web_pdf_Export',
        '--outdir',
        folder,
        ...paths.slice(i, i + 100),
      ],
      { stdio: 'ignore' },
    )
  }
  return counted(folder, forms.length, performance.now() - start)
}

function counted(folder: string, of: number, ms: number): Rival {
  const found = readdirSync(folder).filter((name) => name.endsWith('.pdf')).length
  rmSync(folder, { recursive: true })
  return { msPerForm: Math.round((ms / of) * 100) / 100, counted: found, of }
}
