/** Which codes a template may name, and where: the editor's picker and the check read the same list. */
import { BAGIAN_NILAI, BAGIAN_ORANG, DAFTAR_REKAP, MEDAN_BUTIR, MEDAN_PERIODE, MEDAN_UMUM, type Medan } from './medan'
import type { Templat } from './templat'

/** What a code holds. A list can be repeated and asked whether it is filled; lists of people and lines can be printed in a row too. */
export type MacamMedan = 'teks' | 'tanggal' | 'angka' | 'daftar'
export interface MedanTersedia {
  readonly kode: string
  /** "Pegawai: NIP", "Tanggal naskah". */
  readonly label: string
  readonly macam: MacamMedan
  /** False: a list that has no line of its own in a sentence (a table, the month's recap). */
  readonly kalimat: boolean
}
export type AsalMedan = Pick<Templat, 'medan' | 'sumber'>

const UMUM_TANGGAL: readonly string[] = ['surat.tanggal', 'periode.mulai', 'periode.selesai']

/** Everything a template may name at the top level; with `dalam` inside a repetition of those lists, outermost first. */
export function medanTersedia(templat: AsalMedan, dalam: readonly string[] = []): MedanTersedia[] {
  const inner = dalam.toReversed().flatMap((kode) => medanBaris(templat, kode))
  const outer = [...templat.medan.flatMap((one) => medanSendiri(one, templat.sumber === 'periode')), ...medanBersama(templat)]
  const seen = new Set<string>()
  return [...inner, ...outer].filter(({ kode }) => !seen.has(kode) && seen.add(kode))
}

/** The lists a repetition or a table can draw on. */
export const daftarTersedia = (templat: AsalMedan): MedanTersedia[] => medanTersedia(templat).filter(({ macam }) => macam === 'daftar')

/** What each row of a list holds besides the paper's own values; empty when there is no such list. */
export function medanBaris({ medan, sumber }: AsalMedan, daftar: string): MedanTersedia[] {
  const periode = sumber === 'periode'
  const number = satu('nomor', MEDAN_BUTIR.nomor, 'angka')
  if (daftar === DAFTAR_REKAP) return periode ? [...bagianOrang('', 'Pegawai', true), number] : []
  const field = medan.find(({ kode }) => kode === daftar)
  switch (field?.jenis) {
    case 'daftar_pegawai':
      return [...bagianOrang('', field.label, periode), number]
    case 'daftar_teks':
      return [satu('butir', `${field.label}: butir`), number]
    case 'tabel':
      return [...(field.kolom ?? []).map(({ kode, label }) => satu(kode, `${field.label}: ${label}`)), number]
    case 'teks':
    case 'paragraf':
    case 'tanggal':
    case 'jam':
    case 'angka':
    case 'pilihan':
    case 'pegawai':
    case undefined:
      return []
  }
}

const satu = (kode: string, label: string, macam: MacamMedan = 'teks', kalimat = true): MedanTersedia => ({ kode, label, macam, kalimat })

function medanSendiri({ kode, label, jenis }: Medan, periode: boolean): MedanTersedia[] {
  switch (jenis) {
    case 'pegawai':
      return bagianOrang(`${kode}.`, label, periode)
    case 'daftar_pegawai':
    case 'daftar_teks':
      return [satu(kode, label, 'daftar')]
    case 'tabel':
      return [satu(kode, label, 'daftar', false)]
    case 'tanggal':
    case 'angka':
      return [satu(kode, label, jenis)]
    case 'teks':
    case 'paragraf':
    case 'jam':
    case 'pilihan':
      return [satu(kode, label)]
  }
}

const bagianOrang = (awal: string, label: string, nilai: boolean): MedanTersedia[] =>
  Object.entries({ ...BAGIAN_ORANG, ...(nilai ? BAGIAN_NILAI : {}) }).map(([kode, bagian]) => satu(`${awal}${kode}`, `${label}: ${bagian}`))

function medanBersama({ sumber }: AsalMedan): MedanTersedia[] {
  const shared = Object.entries({ ...MEDAN_UMUM, ...(sumber === 'periode' ? MEDAN_PERIODE : {}) })
  const fields = shared.map(([kode, label]) => satu(kode, label, kode.startsWith('rekap.') ? 'angka' : UMUM_TANGGAL.includes(kode) ? 'tanggal' : 'teks'))
  return sumber === 'periode' ? [...fields, satu(DAFTAR_REKAP, 'Semua pegawai dengan predikatnya', 'daftar', false)] : fields
}
