/** What the pool and its workers say to each other. Each request gets one answer with its id. */
import type { FormulirModel } from '../../domain/formulir/model'

export type PdfJob =
  /** Answered with the bytes. */
  | { readonly kind: 'one'; readonly form: FormulirModel }
  /** Written to `path` and flushed to the disk. */
  | { readonly kind: 'file'; readonly form: FormulirModel; readonly path: string }
  | { readonly kind: 'open'; readonly path: string; readonly title: string; readonly createdAt: string }
  | { readonly kind: 'add'; readonly form: FormulirModel }
  | { readonly kind: 'end' }
  /** Gives the open merged file up; what was written stays for the pool to remove. */
  | { readonly kind: 'abort' }

export interface PdfDone {
  readonly pages: number
  readonly size: number
  readonly bytes?: Uint8Array
}

export interface PdfRequest {
  readonly id: number
  readonly job: PdfJob
}
export type PdfAnswer =
  | { readonly id: number; readonly ok: true; readonly done: PdfDone }
  | { readonly id: number; readonly ok: false; readonly code?: string; readonly message: string }

export interface PdfWorkerData {
  readonly fontsDir: string
}
