/** The life of a paper: draft, issued, cancelled; and what the clerk fills in. */
import { AppError } from '../shared/app-error'
import { isIsoDate } from '../shared/iso-date'
import type { JenisMedan, Medan } from './medan'
import type { PilihanPejabat, SifatNaskah, Templat } from './templat'

export const STATUS_NASKAH_LABEL = { konsep: 'Konsep', terbit: 'Terbit', batal: 'Batal' } as const
export type StatusNaskah = keyof typeof STATUS_NASKAH_LABEL

/** A value as it is typed in: people by their id, lists as lines, tables as rows of texts. */
export type IsiMedan = string | number | null | readonly string[] | readonly Readonly<Record<string, string>>[]

/** Everything of a draft that the clerk may change. */
export interface IsiNaskah {
  readonly sifat: SifatNaskah
  readonly lampiran: string
  /** Own text; empty: the template's. */
  readonly hal: string
  readonly kepada: readonly string[]
  readonly di: string
  readonly tembusan: readonly string[]
  /** Null: whom the template names. */
  readonly pejabat: PilihanPejabat | null
  readonly medan: Readonly<Record<string, IsiMedan>>
}

/** A new draft of a template: its defaults. */
export function isiAwal({ kepala, medan }: Templat): IsiNaskah {
  const { sifat, lampiran, kepada, di, tembusan } = kepala
  const filled = medan.flatMap((field) => {
    const value = nilaiAwal(field)
    return value === null ? [] : [[field.kode, value] as const]
  })
  return { sifat, lampiran, hal: '', kepada, di, tembusan, pejabat: null, medan: Object.fromEntries(filled) }
}

/** What a field offers in a new draft; null: nothing. People and tables have no default: they are chosen in each letter. */
export function nilaiAwal({ jenis, bawaan: text }: Medan): IsiMedan {
  if (!text?.trim()) return null
  switch (jenis) {
    case 'pegawai':
    case 'daftar_pegawai':
    case 'tabel':
      return null
    case 'daftar_teks':
      return lines(text)
    case 'angka':
      return Number.isFinite(Number(text)) ? Number(text) : null
    case 'teks':
    case 'paragraf':
    case 'tanggal':
    case 'jam':
    case 'pilihan':
      return text
  }
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)

/**
 * What a draft lacks before it can be issued, one sentence for each field, by 'medan.<kode>' or the head's own names.
 * `pegawai`: people who exist.
 */
export function periksaIsian({ medan, keluarga, ttd }: Templat, isi: IsiNaskah, pegawai: ReadonlySet<string>): Record<string, string> {
  const found = medan.flatMap((field) => {
    const problem = periksaMedan(field, isianDari(isi, field.kode), pegawai)
    return problem ? [[`medan.${field.kode}`, problem] as const] : []
  })
  const letter = keluarga === 'surat' || keluarga === 'nota_dinas'
  const head = letter && kosong(isi.kepada) ? [['kepada', 'Isi kepada siapa naskah ini ditujukan.'] as const] : []
  const signs = ttd.flatMap(({ dari, medan: kode = '' }) => (dari === 'medan' && kosong(isianDari(isi, kode)) ? [[`medan.${kode}`, 'Pilih orang yang menandatangani.'] as const] : []))
  return Object.fromEntries([...head, ...found, ...signs])
}

const isianDari = (isi: IsiNaskah, kode: string): IsiMedan => (Object.hasOwn(isi.medan, kode) ? (isi.medan[kode] ?? null) : null)

/** Nothing, or nothing but spaces: a list of empty lines and a table of empty cells are empty too. */
function kosong(isi: IsiMedan): boolean {
  if (isi === null) return true
  if (typeof isi === 'string') return isi.trim() === ''
  if (typeof isi === 'number') return false
  return isi.every((row: string | Readonly<Record<string, string>>) => (typeof row === 'string' ? [row] : Object.values(row)).every((text) => text.trim() === ''))
}

const TERLALU_PANJANG: Partial<Record<JenisMedan, number>> = { teks: 300, paragraf: 10_000, pilihan: 300, jam: 20 }

function periksaMedan({ label, jenis, wajib, pilihan }: Medan, isi: IsiMedan, pegawai: ReadonlySet<string>): string | null {
  if (kosong(isi)) return wajib ? `Isi “${label}”.` : null
  const text = typeof isi === 'string' ? isi : ''
  const longest = TERLALU_PANJANG[jenis]
  if (longest && text.length > longest) return `“${label}” paling panjang ${longest} huruf; isiannya ${text.length} huruf.`
  switch (jenis) {
    case 'tanggal':
      return isIsoDate(isi) ? null : `Tanggal pada “${label}” tidak benar.`
    case 'jam':
      return /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(text.trim()) ? null : `Tulis jam pada “${label}” seperti 09.00.`
    case 'angka':
      return typeof isi === 'number' && Number.isFinite(isi) ? null : `Isi “${label}” dengan angka.`
    case 'pilihan':
      return pilihan?.includes(text) ? null : `Pilih salah satu pada “${label}”.`
    case 'pegawai':
      return pegawai.has(text) ? null : `Pegawai pada “${label}” tidak ada lagi. Pilih yang lain.`
    case 'daftar_pegawai':
      return Array.isArray(isi) && isi.every((id) => typeof id === 'string' && pegawai.has(id)) ? null : `Ada pegawai pada “${label}” yang tidak ada lagi. Pilih ulang.`
    case 'teks':
    case 'paragraf':
      return typeof isi === 'string' ? null : `Isi ulang “${label}”.`
    case 'daftar_teks':
      return Array.isArray(isi) && isi.every((row) => typeof row === 'string') ? null : `Isi ulang “${label}”.`
    case 'tabel':
      return Array.isArray(isi) && isi.every((row) => typeof row === 'object') ? null : `Isi ulang “${label}”.`
  }
}

/** Refuses what the state of a paper forbids. Throws RULE_BROKEN with one sentence. */
export function wajibKonsep(status: StatusNaskah): void {
  if (status === 'konsep') return
  throw new AppError('RULE_BROKEN', status === 'terbit' ? 'Naskah ini sudah terbit, jadi tidak dapat diubah. Batalkan dahulu dengan alasan, lalu buat yang baru.' : 'Naskah ini sudah dibatalkan, jadi tidak dapat diubah.')
}
export function wajibTerbit(status: StatusNaskah): void {
  if (status !== 'terbit') throw new AppError('RULE_BROKEN', status === 'konsep' ? 'Naskah ini masih konsep. Terbitkan dahulu.' : 'Naskah ini sudah dibatalkan.')
}
