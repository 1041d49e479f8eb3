import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from './app.builder'

interface Truth {
  employees: { nip: string; nama: string; gol: string; jabatan: string; unit: string; lahir: string; pppk: boolean }[]
}
const folder = join(import.meta.dirname, '../fixtures/roster')
export const DUK = join(folder, 'roster-duk.xlsx')
export const SIASN = join(folder, 'roster-siasn.xlsx')
export const truth = JSON.parse(readFileSync(join(folder, 'roster-truth.json'), 'utf8')) as Truth
export const jobId = () => randomUUID()

export async function open({ hr, answers }: TestApp, file: string) {
  answers.push(file)
  const sesi = await hr.impor.pilih({ jobId: jobId() })
  if (!sesi) throw new Error('cancelled')
  return sesi
}
export async function paste({ hr }: TestApp, rows: readonly (readonly string[])[]) {
  return hr.impor.tempel({ jobId: jobId(), teks: rows.map((row) => row.join('\t')).join('\n') })
}
export const check = ({ hr }: TestApp, id: string, repairs: Partial<Parameters<TestApp['hr']['impor']['periksa']>[0]> = {}) => hr.impor.periksa({ id, jobId: jobId(), ...repairs })
export const apply = ({ hr }: TestApp, id: string) => hr.impor.terapkan({ id, jobId: jobId() })
export async function importFile(app: TestApp, file: string) {
  const { id } = await open(app, file)
  await check(app, id)
  return apply(app, id)
}
export const allRows = async ({ hr }: TestApp, id: string) => (await hr.impor.baris({ id, versi: 1, status: null, dari: 0, jumlah: 500 })).rows
export const count = async ({ store }: TestApp, table: string) => (await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "${table}"`)))[0]!.n
/** Everything but history, as text: equal only if no row differs. */
export const dump = ({ store }: TestApp) =>
  store.read(async (tx) => {
    const tables = ['pegawai', 'pegawai_pangkat', 'pegawai_jabatan', 'pegawai_latihan', 'unit', 'impor_batch', 'impor_pemetaan']
    return JSON.stringify(await Promise.all(tables.map((table) => tx.query(`SELECT * FROM "${table}" ORDER BY "id"`))))
  })

export const HEADING = ['NIP', 'Nama', 'Golongan', 'TMT Golongan', 'Jabatan', 'TMT Jabatan', 'Unit Kerja']
export const AGUS = ['197105101994011007', 'Agus Hasanah', 'IV/a', '01-04-2019', 'Camat', '24-04-2020', 'Kecamatan Tanjung Raya']
export const RINA = ['198107132006032010', 'Rina Rahayu, S.E.', 'III/d', '01-04-2018', 'Kepala Subbagian Perencanaan dan Keuangan', '01-02-2021', 'Kecamatan Tanjung Raya']
