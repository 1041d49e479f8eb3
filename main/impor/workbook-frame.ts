import { strToU8, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import type { StyledNumber } from './scan-sheet'

/** The parts of a workbook by name, unpacked. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** What surrounds the cells of a workbook. */
export interface Frame {
  /** Its sheets in order, each with the part that holds it. */
  sheets: { nama: string; part: string }[]
  /** The day number 1 of each style that shows numbers as dates (UTC). */
  dates: ReadonlyMap<string, number>
}

export const SHARED = 'xl/sharedStrings.xml'
export const SHEET = 'xl/worksheets/'
/** Must come back as the first shared string: then the workbook has its texts where we looked for them. */
const MARK = 'takar'

/**
 * Names and order of the sheets and the meaning of styles, from the general reader itself: it gets the workbook with each
 * sheet replaced by one that says which part it is and shows the number 1 in every style asked for. Null where it fails.
 */
export async function readFrame(parts: Parts, styled: readonly StyledNumber[]): Promise<Frame | null> {
  const styles = [...new Set(styled.map(({ style }) => style))]
  const shared = strToU8(`<sst><si><t>${MARK}</t></si></sst>`)
  const probes = Object.entries({ ...parts, [SHARED]: shared }).map(([nama, part]) => [nama, nama.startsWith(SHEET) ? probe(nama, styles) : part] as const)
  const archive = zipSync(Object.fromEntries(probes), { level: 0 })
  const sheets = await readXlsxFile(archive.buffer).catch(() => null)
  if (sheets === null || sheets.length === 0 || sheets.some(({ data }) => data[1]?.[0] !== MARK)) return null
  const days = (sheets[0]?.data ?? []).slice(2).map(([day]): unknown => day)
  const dates = styles.flatMap((style, i) => (days[i] instanceof Date ? [[style, days[i].valueOf()] as const] : []))
  return { sheets: sheets.map(({ sheet, data }) => ({ nama: sheet, part: String(data[0]?.[0]) })), dates: new Map(dates) }
}

function probe(part: string, styles: readonly string[]): Uint8Array {
  const numbers = styles.map((style, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="${style}"><v>1</v></c></row>`).join('')
  const name = part.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return strToU8(
    `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${name}</t></is></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>${numbers}</sheetData></worksheet>`,
  )
}
