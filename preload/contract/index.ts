import './zod-setup'
import type { Client, Contract, Handlers } from './define'
import { cadanganContract } from './cadangan.contract'
import { eksporContract } from './ekspor.contract'
import { imporContract } from './impor.contract'
import { formulirContract } from './formulir.contract'
import { kantorContract } from './kantor.contract'
import { pegawaiContract } from './pegawai.contract'
import { penilaiContract } from './penilai.contract'
import { unitContract } from './unit.contract'
import { riwayatContract } from './riwayat.contract'
import { bankContract } from './bank.contract'
import { penilaianContract } from './penilaian.contract'
import { sesiContract } from './sesi.contract'
import { skpContract } from './skp.contract'
import { templatContract } from './templat.contract'
import { templatNaskahContract } from './templat-naskah.contract'
import { rangkaianContract } from './rangkaian.contract'
import { arsipContract } from './arsip.contract'
import { agendaContract } from './agenda.contract'
import { naskahContract } from './naskah.contract'

/** Every call the renderer may make: channels, types, validation, preload and client all come from this object. */
export const contract = {
  cadangan: cadanganContract,
  ekspor: eksporContract,
  impor: imporContract,
  formulir: formulirContract,
  kantor: kantorContract,
  pegawai: pegawaiContract,
  penilai: penilaiContract,
  unit: unitContract,
  riwayat: riwayatContract,
  bank: bankContract,
  penilaian: penilaianContract,
  sesi: sesiContract,
  skp: skpContract,
  templat: templatContract,
  naskah: naskahContract,
  agenda: agendaContract,
  arsip: arsipContract,
  rangkaian: rangkaianContract,
  templatNaskah: templatNaskahContract,
} as const satisfies Contract

export type AppContract = typeof contract
export type AppHandlers = Handlers<AppContract>
export type AppClient = Client<AppContract>
