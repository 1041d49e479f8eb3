/** Programs that print web pages, measured only where they are installed. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { formulir } from './forms'
import { asHtml } from './as-html'

type Forms = ReturnType<typeof formulir>
export interface Rival {
  /** Prints each form to a PDF of its own in `folder`. */
  print(forms: Forms, folder: string): Promise<undefined>
  close(): Promise<void> | void
}

const onPath = (names: readonly string[]) =>
  (process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/** printToPDF on one page that is used again and again: Chromium at its best. Null where there is none. */
export async function chromiumRival(fontsDir: string): Promise<Rival | null> {
  const executablePath = onPath(['chromium', 'chromium-browser', 'google-chrome'])
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  return {
    async print(forms, folder) {
      for (const [i, form] of forms.entries()) {
        const path = join(folder, `${i}.html`)
        writeFileSync(path, asHtml(form, fontsDir))
        await page.goto(`file://${path}`)
        writeFileSync(join(folder, `${i}.pdf`), await page.pdf({ preferCSSPageSize: true }))
      }
      return undefined
    },
    close: () => browser.close(),
  }
}

/** All pages in one call, with a profile made before: LibreOffice at its best. Null where there is none. */
export function libreOfficeRival(fontsDir: string): Rival | null {
  const program = onPath(['soffice', 'libreoffice'])
  if (!program) return null
  const profile = mkdtempSync(join(tmpdir(), 'takar-libreoffice-'))
  const convert = (paths: readonly string[], folder: string) =>
    execFileSync(program, [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf:writer_web_pdf_Export', '--outdir', folder, ...paths], { stdio: 'ignore' })
  const first = join(profile, 'pertama.html')
  writeFileSync(first, '<p>x')
  convert([first], profile)
  return {
    print(forms, folder) {
      const paths = forms.map((form, i) => {
        const path = join(folder, `${i}.html`)
        writeFileSync(path, asHtml(form, fontsDir))
        return path
      })
      convert(paths, folder)
      return Promise.resolve(undefined)
    },
    close: () => {
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
