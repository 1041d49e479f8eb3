import type { Client, Contract, Handlers } from './define'
import { cadanganContract } from './cadangan.contract'
import { formulirContract } from './formulir.contract'
import { riwayatContract } from './riwayat.contract'

/** Every call the renderer may make: channels, types, validation, preload and client all come from this object. */
export const contract = {
  cadangan: cadanganContract,
  formulir: formulirContract,
  riwayat: riwayatContract,
} as const satisfies Contract

export type AppContract = typeof contract
export type AppHandlers = Handlers<AppContract>
export type AppClient = Client<AppContract>
