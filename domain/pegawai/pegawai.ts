import { remembered } from '../shared/remembered'

/** What kind of employee. The keys are the codes of the database; the labels are what people read. */
export const JENIS_PEGAWAI_LABEL = {
  pns: 'PNS',
  cpns: 'CPNS',
  pppk: 'PPPK',
  pppk_paruh_waktu: 'PPPK Paruh Waktu',
  non_asn: 'Non-ASN',
}
export const STATUS_PEGAWAI_LABEL = {
  aktif: 'Aktif',
  pensiun: 'Pensiun',
  mutasi_keluar: 'Mutasi keluar',
  meninggal: 'Meninggal dunia',
  diberhentikan: 'Diberhentikan',
  cltn: 'Cuti di luar tanggungan negara',
  tugas_belajar: 'Tugas belajar',
}
export const JENIS_KELAMIN_LABEL = { L: 'Laki-laki', P: 'Perempuan' }

export type JenisPegawai = keyof typeof JENIS_PEGAWAI_LABEL
export type StatusPegawai = keyof typeof STATUS_PEGAWAI_LABEL
export type JenisKelamin = keyof typeof JENIS_KELAMIN_LABEL

/** Levels of education with BKN's codes, lowest first. `sebutan` are other ways they are written, normalised. */
export const PENDIDIKAN = [
  { kode: '05', label: 'SD', sebutan: ['SEKOLAHDASAR', 'MI', 'PAKETA'] },
  { kode: '10', label: 'SLTP', sebutan: ['SMP', 'MTS', 'PAKETB', 'SLTPKEJURUAN'] },
  {
    kode: '15',
    label: 'SLTA',
    sebutan: ['SMA', 'SMK', 'SMU', 'STM', 'MA', 'PAKETC', 'SMEA', 'SPG', 'SLTAUMUM', 'SLTAKEJURUAN', 'SLTAKEGURUAN'],
  },
  { kode: '20', label: 'D-I', sebutan: ['D1', 'DIPLOMAI', 'DIPLOMA1'] },
  { kode: '25', label: 'D-II', sebutan: ['D2', 'DIPLOMAII', 'DIPLOMA2'] },
  { kode: '30', label: 'D-III', sebutan: ['D3', 'DIPLOMAIII', 'DIPLOMA3', 'SARJANAMUDA'] },
  { kode: '35', label: 'D-IV', sebutan: ['D4', 'DIPLOMAIV', 'DIPLOMA4'] },
  { kode: '40', label: 'S-1', sebutan: ['SARJANA', 'STRATA1', 'STRATAI'] },
  { kode: '45', label: 'S-2', sebutan: ['MAGISTER', 'STRATA2', 'STRATAII', 'PASCASARJANA'] },
  { kode: '50', label: 'S-3', sebutan: ['DOKTOR', 'STRATA3', 'STRATAIII'] },
] as const

export type PendidikanKode = (typeof PENDIDIKAN)[number]['kode']

/** "S2", "D.IV", "SMA/SMK", "S-1/Sarjana", "S1 Ilmu Hukum" or the code itself as BKN's code; null if unknown. */
export const parsePendidikan = remembered((text: string): PendidikanKode | null => {
  for (const piece of [text, ...text.split('/'), text.trim().split(/\s/)[0] ?? '']) {
    const name = normal(piece)
    const level = PENDIDIKAN.find(
      ({ kode, label, sebutan }) => kode === name || normal(label) === name || sebutan.some((other) => other === name),
    )
    if (level) return level.kode
  }
  return null
})

/** The label of a code of education ("S-1"); the code itself if it is not in the table. */
export function pendidikanLabel(kode: string): string {
  return PENDIDIKAN.find((level) => level.kode === kode)?.label ?? kode
}

/** Name with titles as on an official paper: "Drs. Jamal Maulana, S.STP." */
export function namaLengkap(orang: {
  nama: string
  gelarDepan?: string | null
  gelarBelakang?: string | null
}): string {
  const depan = [orang.gelarDepan?.trim(), orang.nama.trim()].filter(Boolean).join(' ')
  return [depan, orang.gelarBelakang?.trim()].filter(Boolean).join(', ')
}

const normal = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
