import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkRoster, type RosterInput } from '../../../domain/impor/check-roster'
import type { DraftPegawai } from '../../../domain/impor/draft'
import { planWorkbook } from '../../../domain/impor/plan-sheet'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { readRosterFile } from '../../../main/impor/read-file'
import { buildImporWorker } from './build-worker'

interface Truth {
  employees: { nip: string; nama: string; gol: string; jabatan: string; unit: string; lahir: string; pppk: boolean }[]
}
const folder = join(import.meta.dirname, '../../fixtures/roster')
const truth = JSON.parse(readFileSync(join(folder, 'roster-truth.json'), 'utf8')) as Truth
const FILES = ['roster-duk.xlsx', 'roster-siasn.xlsx', 'roster-siasn.csv']

let worker: URL
beforeAll(async () => {
  const built = await buildImporWorker()
  worker = built.url
  return built.remove
})

async function inputOf(file: string): Promise<RosterInput> {
  const sheets = planWorkbook(await readRosterFile(join(folder, file), { worker }))
  return { sheets, existing: [], repairs: [], valueRepairs: [], options: { units: [], buatUnit: true } }
}

/** What the files hold, written back in the shape of the truth. */
const asTruth = (draft: DraftPegawai): Truth['employees'][number] => ({
  nip: draft.nip,
  nama: namaLengkap(draft),
  gol: draft.golongan ?? '',
  jabatan: draft.jabatan ?? '',
  unit: draft.unit ?? '',
  lahir: draft.tanggalLahir ?? '',
  pppk: draft.jenisPegawai === 'pppk',
})
const byNip = <T extends { nip: string }>(people: readonly T[]): T[] =>
  [...people].sort((a, b) => (a.nip < b.nip ? -1 : 1))

describe.each(FILES)('%s', (file) => {
  it('gives all 81 people exactly as they are', async () => {
    const { rows, summary } = checkRoster(await inputOf(file))
    expect(summary).toEqual({ baru: 81, ubah: 0, sama: 0, tolak: 0, lewati: 0, total: 81 })
    expect(rows.flatMap(({ masalah }) => masalah)).toEqual([])
    expect(byNip(rows.map(({ draft }) => asTruth(draft!)))).toEqual(byNip(truth.employees))
  })

  it('changes nothing when it is imported a second time', async () => {
    const input = await inputOf(file)
    const first = checkRoster(input)
    const existing = first.rows.map(({ draft }, i) => ({ id: `p${i}`, ...draft! }))
    const again = checkRoster({ ...input, existing, options: { units: first.unitBaru, buatUnit: false } })
    expect(again.summary).toMatchObject({ sama: 81, baru: 0, ubah: 0, tolak: 0 })
    expect(again.unitBaru).toEqual([])
  })
})

describe('the three files', () => {
  it('give the same person in every field, whichever is imported', async () => {
    const [duk, siasn, csv] = await Promise.all(
      FILES.map(async (file) => byNip(checkRoster(await inputOf(file)).rows.map(({ draft }) => draft!))),
    )
    expect(siasn).toEqual(csv)
    const common = (people: readonly DraftPegawai[]) => people.map((draft) => ({ ...draft, unitInduk: null }))
    expect(common(duk!)).toEqual(common(siasn!))
    const filled = Object.entries(duk![0]!)
      .filter(([, value]) => value !== null)
      .map(([field]) => field)
    expect(filled).toEqual(
      expect.arrayContaining([
        'tempatLahir',
        'tmtGolongan',
        'tmtJabatan',
        'mkTahun',
        'mkBulan',
        'pendidikan',
        'jurusan',
      ]),
    )
  })

  it('are told apart by their headings', async () => {
    const profiles = await Promise.all(
      FILES.map(async (file) => (await inputOf(file)).sheets.map(({ plan }) => plan.profil)),
    )
    expect(profiles).toEqual([['duk', 'duk'], ['siasn'], ['siasn']])
  })

  it('the DUK: two sheets of 67 PNS and 14 PPPK; totals and signatures are seen as such', async () => {
    const check = checkRoster(await inputOf('roster-duk.xlsx'))
    const perSheet = Map.groupBy(check.rows, ({ lembar }) => lembar)
    expect([...perSheet].map(([lembar, rows]) => [lembar, rows.length])).toEqual([
      ['PNS', 67],
      ['PPPK', 14],
    ])
    expect(check.dilewati.map(({ lembar, jenis, teks }) => [lembar, jenis, teks])).toEqual([
      ['PNS', 'jumlah', 'JUMLAH : 67 ORANG'],
      ['PNS', 'tanda_tangan', 'Muara Bening, 31 Desember 2025'],
      ['PNS', 'tanda_tangan', 'CAMAT,'],
      ['PNS', 'tanda_tangan', 'H. Agus Hasanah, M.A.P.'],
      ['PPPK', 'jumlah', 'JUMLAH : 14 ORANG'],
      ['PPPK', 'tanda_tangan', 'Muara Bening, 31 Desember 2025'],
      ['PPPK', 'tanda_tangan', 'CAMAT,'],
      ['PPPK', 'tanda_tangan', 'H. Agus Hasanah, M.A.P.'],
    ])
    expect([...check.unitBaru].sort()).toEqual([...new Set(truth.employees.map(({ unit }) => unit))].sort())
  })
})
