import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface DemoOptions {
  roster: string
  out: string
  tahun: number
  bulan: number
  json: boolean
}

/** What the demo cannot do, in one sentence for the person who started it. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused'
}

/** A DUK of 81 invented people on two sheets, with merged headings, totals and signature lines. */
const ROSTER = join(process.cwd(), 'test/fixtures/roster/roster-duk.xlsx')

/** Reads `[--roster FILE] [--out DIR] [--month YYYY-MM] [--json]`. DemoRefused for anything else. */
export function readOptions(args: string[]): DemoOptions {
  const { roster, out, month, json } = parse(args)
  const [, tahun, bulan] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(month) ?? []
  if (!tahun || !bulan) throw new DemoRefused(`Bulan “${month}” tidak dikenal. Tulis seperti 2026-11.`)
  return { roster: resolve(roster), out: resolve(out), tahun: Number(tahun), bulan: Number(bulan), json }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        roster: { type: 'string', default: ROSTER },
        out: { type: 'string', default: 'hasil-demo' },
        month: { type: 'string', default: '2026-11' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw new DemoRefused('Pilihan tidak dikenal. Pakai: npm run demo -- [--roster BERKAS] [--out FOLDER] [--month TTTT-BB] [--json]')
  }
}
