import type { Page } from 'playwright-core'
import type {} from '../../renderer/ipc/client'

export interface Papan {
  periode: { id: string }
  populasi: { unitId: string; capaian: string | null; alasan: string | null }[]
  orang: { pegawaiId: string }[]
}
export interface Lembar {
  rhk: { indikator: { id: string; target: string }[] }[]
  penilaian: { predikat: string | null }
}

/** A call over the window's own bridge. */
export async function call<T>(page: Page, channel: string, input?: unknown): Promise<T> {
  const reply = await page.evaluate(([name, value]) => window.ipc.invoke(name, value), [channel, input] as const)
  if (!reply.ok) throw new Error(`${channel}: ${reply.message} ${JSON.stringify(reply.fields)}`)
  return reply.value as T
}
