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
import { pelatihanContract } from './pelatihan.contract'
import { rencanaContract } from './rencana.contract'
import { usulanRencanaContract } from './usulan-rencana.contract'
import { anggaranContract } from './anggaran.contract'
import { mitraContract } from './mitra.contract'
import { kebutuhanContract } from './kebutuhan.contract'
import { standarContract } from './standar.contract'
import { pelaksanaanContract } from './pelaksanaan.contract'
import { imporKompetensiContract } from './impor-kompetensi.contract'
import { jamContract } from './jam.contract'
import { profilKompetensiContract } from './profil-kompetensi.contract'
import { evaluasiPelatihanContract } from './evaluasi-pelatihan.contract'
import { dokumenKompetensiContract } from './dokumen-kompetensi.contract'
import { pengingatKompetensiContract } from './pengingat-kompetensi.contract'

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
  pelatihan: pelatihanContract,
  rencana: rencanaContract,
  usulanRencana: usulanRencanaContract,
  anggaran: anggaranContract,
  mitra: mitraContract,
  kebutuhan: kebutuhanContract,
  standar: standarContract,
  pelaksanaan: pelaksanaanContract,
  imporKompetensi: imporKompetensiContract,
  jam: jamContract,
  profilKompetensi: profilKompetensiContract,
  evaluasiPelatihan: evaluasiPelatihanContract,
  dokumenKompetensi: dokumenKompetensiContract,
  pengingatKompetensi: pengingatKompetensiContract,
} as const satisfies Contract

export type AppContract = typeof contract
export type AppHandlers = Handlers<AppContract>
export type AppClient = Client<AppContract>
