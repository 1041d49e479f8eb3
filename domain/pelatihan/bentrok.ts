/** What stands in the way of a programme's days: leave, another programme, the monthly session. */
import { JENIS_CUTI_LABEL, type JenisCuti } from './cuti'
import { sebutHari } from './hari'

export const JENIS_BENTROK_LABEL = { cuti: 'Cuti atau dinas luar', pelatihan: 'Pelatihan lain', sesi: 'Sesi bulanan' } as const
export type JenisBentrok = keyof typeof JENIS_BENTROK_LABEL

export interface OrangBentrok {
  readonly pegawaiId: string
  readonly nama: string
}
export interface ProgramHari {
  readonly id: string
  readonly judul: string
  readonly hari: readonly string[]
  readonly peserta: readonly OrangBentrok[]
}
export interface CutiOrang {
  readonly pegawaiId: string
  readonly jenis: JenisCuti
  readonly mulai: string
  readonly selesai: string
}
export interface SesiHari {
  readonly tanggal: string
  /** "Sesi bulanan Mei 2026". */
  readonly judul: string
}
export interface Kesibukan {
  readonly cuti: readonly CutiOrang[]
  readonly lain: readonly ProgramHari[]
  readonly sesi: readonly SesiHari[]
}
export interface Bentrok {
  readonly jenis: JenisBentrok
  /** Null: it concerns everybody. */
  readonly pegawaiId: string | null
  /** The days of the programme that are hit. */
  readonly hari: readonly string[]
  /** The other programme, where it is one. */
  readonly lainId: string | null
  /** Who and when, one sentence. */
  readonly kalimat: string
}

/** All clashes of a programme with `kesibukan`: sessions first, then person by person in the order of its participants. */
export function cariBentrok(program: ProgramHari, { cuti, lain, sesi }: Kesibukan): Bentrok[] {
  const hari = new Set(program.hari)
  const hit = sesi.filter(({ tanggal }) => hari.has(tanggal)).map(({ tanggal, judul }): Bentrok => ({ jenis: 'sesi', pegawaiId: null, hari: [tanggal], lainId: null, kalimat: `${judul} berlangsung ${sebutHari([tanggal])}.` }))
  const cutiDari = Map.groupBy(cuti, ({ pegawaiId }) => pegawaiId)
  const others = lain.filter(({ id }) => id !== program.id).map((one) => ({ ...one, kena: one.hari.filter((day) => hari.has(day)), ikut: new Set(one.peserta.map(({ pegawaiId }) => pegawaiId)) }))
  const meeting = others.filter(({ kena }) => kena.length > 0)
  return [...hit, ...program.peserta.flatMap((orang) => [...bentrokCuti(orang, program.hari, cutiDari.get(orang.pegawaiId) ?? []), ...meeting.filter(({ ikut }) => ikut.has(orang.pegawaiId)).map((one) => bentrokLain(orang, one))])]
}

/** Clashes among the programmes of a calendar, each pair of programmes told once. */
export function bentrokKalender(program: readonly ProgramHari[], kesibukan: Omit<Kesibukan, 'lain'>): (Bentrok & { readonly pelatihanId: string })[] {
  return program.flatMap((one, at) => cariBentrok(one, { ...kesibukan, lain: program.slice(at + 1) }).map((bentrok) => ({ ...bentrok, pelatihanId: one.id })))
}

function bentrokCuti({ pegawaiId, nama }: OrangBentrok, hari: readonly string[], cuti: readonly CutiOrang[]): Bentrok[] {
  return cuti.flatMap(({ jenis, mulai, selesai }) => {
    const kena = hari.filter((day) => day >= mulai && day <= selesai)
    return kena.length === 0 ? [] : [{ jenis: 'cuti' as const, pegawaiId, hari: kena, lainId: null, kalimat: `${nama} ${SEBUTAN_CUTI[jenis]} pada ${sebutHari(kena)}.` }]
  })
}

const bentrokLain = ({ pegawaiId, nama }: OrangBentrok, { id, judul, kena }: { id: string; judul: string; kena: readonly string[] }): Bentrok => ({
  jenis: 'pelatihan', pegawaiId, hari: kena, lainId: id, kalimat: `${nama} juga mengikuti “${judul}” pada ${sebutHari(kena)}.`,
}) // prettier-ignore

const SEBUTAN_CUTI = { ...Object.fromEntries(Object.entries(JENIS_CUTI_LABEL).map(([jenis, label]) => [jenis, label.toLowerCase()])), dinas_luar: 'dinas luar', lain: 'berhalangan' } as Record<JenisCuti, string>
