import { contract } from '../../preload/contract'
import { createClient } from '../../preload/contract/client'
import type { Contract, Invoke } from '../../preload/contract/define'
import { reportSave } from './save-state'

declare global {
  interface Window {
    ipc: { invoke: Invoke; listen(name: string, listener: (payload: unknown) => void): () => void }
  }
}

/** Every change is told to the save state, so that "Tersimpan 10.42" is never a guess. */
const invoke: Invoke = async (channel, input) => {
  const [group = '', name = ''] = channel.split('.')
  const endpoint = (contract as Contract)[group]?.[name]
  if (endpoint?.kind !== 'change' || endpoint.background) return window.ipc.invoke(channel, input)
  reportSave({ state: 'menyimpan' })
  const reply = await window.ipc.invoke(channel, input).catch((error: unknown) => {
    reportSave({ state: 'gagal', message: 'Belum tersimpan.' })
    throw error
  })
  if (reply.ok) reportSave({ state: 'tersimpan', at: reply.savedAt ?? '' })
  else reportSave(reply.code === 'INVALID_INPUT' ? { state: 'siap' } : { state: 'gagal', message: reply.message })
  return reply
}

export const hr = createClient(invoke)
