import { z } from 'zod'
import { namaLampiran, type AturanLampiran } from '../../domain/berkas/lampiran'
import type { ErrorCode } from '../../domain/shared/app-error'

/** Least role that may call an endpoint; accounts come later, the order is from least to most. */
export const ROLES = ['lihat', 'pengelola', 'admin'] as const
export type Role = (typeof ROLES)[number]

interface Typed {
  role: Role
  input: z.ZodType
  output: z.ZodType
}
/** Reads data (or the computer) and leaves the data as it was. */
export interface ReadEndpoint extends Typed {
  kind: 'read'
}
/** Changes data in one transaction; `label` is what history and Ctrl+Z call it. */
export interface ChangeEndpoint extends Typed {
  kind: 'change'
  label: string
  undoable?: boolean
  /** A long job that shows its own progress; the saved state in the header does not wait for it. */
  background?: boolean
}
export type Endpoint = ReadEndpoint | ChangeEndpoint
export type Contract = Record<string, Record<string, Endpoint>>

/** Who called what; a handler passes it on to `store.change`. */
export interface CallInfo {
  channel: string
  label: string
  actor: string
  undoable: boolean
}

/** Two views of one contract: what main implements, and what the renderer calls. */
export type Handlers<C extends Contract> = {
  [G in keyof C]: {
    [E in keyof C[G]]: (input: z.output<C[G][E]['input']>, call: CallInfo) => Promise<z.input<C[G][E]['output']>>
  }
}
export interface ClientCall<I, O> {
  (input: I): Promise<O>
  channel: string
  kind: Endpoint['kind']
}
export type Client<C extends Contract> = {
  [G in keyof C]: { [E in keyof C[G]]: ClientCall<z.input<C[G][E]['input']>, z.output<C[G][E]['output']>> }
}

/** What crosses the bridge. `savedAt` (UTC ISO) comes only with a change that is on disk. */
export type Reply =
  | { ok: true; value: unknown; savedAt?: string }
  | { ok: false; code: ErrorCode; message: string; fields: Record<string, string> }
export type Invoke = (channel: string, input: unknown) => Promise<Reply>

/** The one walk over a contract: registering, allowing and calling are all this. */
export function mapContract<T>(contract: Contract, f: (channel: string, endpoint: Endpoint) => T) {
  const walk = <V, R>(record: Record<string, V>, g: (key: string, value: V) => R) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, g(key, value)]))
  return walk(contract, (group, endpoints) => walk(endpoints, (name, endpoint) => f(`${group}.${name}`, endpoint)))
}

/** The keys of a label table are its legal values. */
export const oneOf = <K extends string>(labels: Record<K, unknown>, message?: string) =>
  z.enum(Object.keys(labels) as [K, ...K[]], message)

/** A date as stored: YYYY-MM-DD. */
export const isoDate = (message = 'Tanggal tidak benar.') => z.iso.date(message)

const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/

/** Text from a person: NFC, trimmed, no control, zero-width or bidi characters, at most `max` characters. */
export const teks = (max = 2000, message = `Paling banyak ${max} huruf.`) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .max(max, message)
        .refine((value) => !HIDDEN.test(value), 'Ada huruf tersembunyi yang tidak dapat dicetak. Ketik ulang isian ini.'),
    )

/** As `teks`, with the spaces at its ends kept: a piece of a running sentence. */
export const potonganTeks = (max: number) =>
  z
    .string()
    .max(max, `Paling banyak ${max} huruf.`)
    .transform((value) => value.normalize('NFC'))
    .pipe(z.string().refine((value) => !HIDDEN.test(value), 'Ada huruf tersembunyi yang tidak dapat dicetak. Ketik ulang bagian ini.'))

/** As `teks`, and not empty. */
export const teksWajib = (message: string, max = 2000) => teks(max).pipe(z.string().min(1, message))

/** As `teks`; empty or null becomes null. */
export const teksOpsional = (max = 2000) =>
  z
    .string()
    .nullable()
    .transform((value) => value ?? '')
    .pipe(teks(max))
    .transform((value) => value || null)

/** A file that the window sends: its own name (cleaned of folders and hidden letters) and its content in base64. */
export const berkasMasuk = ({ batas }: AturanLampiran) =>
  z.object({
    nama: z.string().transform(namaLampiran).pipe(teksWajib('Berkas tidak bernama.', 255)),
    isi: z.base64('Berkas tidak terbaca.').max(Math.ceil((batas * 4) / 3) + 4, `Berkas lebih besar dari ${batas / 1_000_000} MB, jadi tidak disimpan.`),
  })
/** Kept content that main offers to the window. */
export const berkasDitawarkan = z.object({ url: z.string(), mime: z.string(), nama: z.string() })

export const id = z.uuid()
export const nothing = z.void()
