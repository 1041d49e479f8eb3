import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import type { AppClient } from '../preload/contract'

/** A DUK of 81 invented people on two sheets, with merged headings, totals and signature lines. */
const ROSTER = join(process.cwd(), 'test/fixtures/roster/roster-duk.xlsx')

/** Imports the sample roster as the wizard does: pick, check, apply; then once more, which must change nothing. */
export async function importRoster(hr: AppClient, answers: (string | null)[]): Promise<{ baru: number; tolak: number; keduaKali: number }> {
  const { id } = await pick(hr, answers)
  const check = await hr.impor.periksa({ id, jobId: uuid() })
  const { baru } = await hr.impor.terapkan({ id, jobId: uuid() })
  const again = await pick(hr, answers)
  const second = await hr.impor.periksa({ id: again.id, jobId: uuid() })
  return { baru, tolak: check.jumlah.tolak, keduaKali: second.jumlah.baru + second.jumlah.ubah }
}

async function pick(hr: AppClient, answers: (string | null)[]) {
  answers.push(ROSTER)
  const picked = await hr.impor.pilih({ jobId: uuid() })
  if (!picked) throw new Error(`No roster at ${ROSTER}`)
  return picked
}
