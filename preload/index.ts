import './contract/zod-setup'
import { contextBridge, ipcRenderer } from 'electron'
import { contract } from './contract'
import { mapContract, type Invoke } from './contract/define'
import { events } from './contract/events'

const allowed = new Set<string>()
mapContract(contract, (channel) => allowed.add(channel))

const invoke: Invoke = (channel, input) =>
  allowed.has(channel)
    ? (ipcRenderer.invoke(channel, input) as ReturnType<Invoke>)
    : Promise.reject(new Error(`Unknown channel ${channel}`))

/** Listens to a declared event; returns the function that stops listening. The event object never crosses. */
const listen = (name: string, listener: (payload: unknown) => void): (() => void) => {
  if (!Object.hasOwn(events, name)) throw new Error(`Unknown event ${name}`)
  const relay = (_event: unknown, payload: unknown) => {
    listener(payload)
  }
  ipcRenderer.on(`event:${name}`, relay)
  return () => {
    ipcRenderer.off(`event:${name}`, relay)
  }
}

contextBridge.exposeInMainWorld('ipc', { invoke, listen })
