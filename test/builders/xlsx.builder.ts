import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, onTestFinished } from 'vitest'

/** A place to save to, gone after the test. */
export function anXlsxPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'takar-xlsx-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'daftar.xlsx')
}

/** The rows of the first sheet as a spreadsheet program reads them, without empty ones; no cell may be a formula. */
export async function readRows(file: string): Promise<unknown[][]> {
  const sheet = strFromU8(unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).not.toMatch(/<f[ >]/)
  const [first] = (await readXlsxFile(file)) as unknown as { data: unknown[][] }[]
  return (first?.data ?? []).filter((row) => row.some((cell) => cell !== null))
}
