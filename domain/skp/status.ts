import { AppError } from '../shared/app-error'
import { STATUS_SKP_LABEL, type StatusSkp } from './skp'

/** What can be done with an SKP as a whole. `ganti` makes a new SKP in place of an approved one. */
export const LANGKAH_SKP_LABEL = {
  ajukan: 'Ajukan',
  kembalikan: 'Kembalikan ke draf',
  setujui: 'Setujui',
  ganti: 'Ubah SKP',
  tutup: 'Tutup SKP',
  arsipkan: 'Arsipkan',
} as const
export type LangkahSkp = keyof typeof LANGKAH_SKP_LABEL

/** The chain draft → pengajuan → persetujuan → ditutup → arsip, with the return to draft (PermenPANRB 6/2022). */
const CHAIN: Readonly<Record<StatusSkp, Partial<Record<LangkahSkp, StatusSkp>>>> = {
  draft: { ajukan: 'pengajuan' },
  pengajuan: { kembalikan: 'draft', setujui: 'persetujuan' },
  persetujuan: { ganti: 'ditutup', tutup: 'ditutup' },
  ditutup: { arsipkan: 'arsip' },
  arsip: {},
}

/** The steps an SKP of this status allows, in the order of the buttons. */
export const allowedLangkah = (status: StatusSkp): LangkahSkp[] => Object.keys(CHAIN[status]) as LangkahSkp[]

/** The status after a step. Throws RULE_BROKEN where the status does not allow it. */
export function statusAfter(status: StatusSkp, langkah: LangkahSkp): StatusSkp {
  const next = CHAIN[status][langkah]
  if (next) return next
  const known = allowedLangkah(status).map((step) => LANGKAH_SKP_LABEL[step])
  const can = known.length > 0 ? ` Yang dapat dilakukan sekarang: ${known.join(', ')}.` : ''
  throw new AppError('RULE_BROKEN', `SKP ini berstatus ${STATUS_SKP_LABEL[status]}, jadi tidak dapat diproses dengan “${LANGKAH_SKP_LABEL[langkah]}”.${can}`)
}

/** The content of an SKP is written in draft only. */
export const isEditable = (status: StatusSkp): boolean => status === 'draft'

/** Throws RULE_BROKEN, with the way out, where the content may not be changed. */
export function assertEditable(status: StatusSkp): void {
  switch (status) {
    case 'draft':
      return
    case 'pengajuan':
      throw new AppError('RULE_BROKEN', 'SKP ini sudah diajukan, jadi isinya tidak diubah. Kembalikan ke draf dahulu.')
    case 'persetujuan':
      throw new AppError('RULE_BROKEN', 'SKP ini sudah disetujui, jadi isinya tidak diubah. Pilih “Ubah SKP” untuk membuat SKP pengganti; yang lama tetap tersimpan.')
    case 'ditutup':
    case 'arsip':
      throw new AppError('RULE_BROKEN', `SKP ini sudah ${STATUS_SKP_LABEL[status].toLowerCase()}, jadi isinya tidak diubah.`)
  }
}
