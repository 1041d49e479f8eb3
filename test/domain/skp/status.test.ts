import { describe, expect, it } from 'vitest'
import { STATUS_SKP_LABEL, type StatusSkp } from '../../../domain/skp/skp'
import { allowedLangkah, assertEditable, isEditable, LANGKAH_SKP_LABEL, statusAfter, type LangkahSkp } from '../../../domain/skp/status'

const ALLOWED: Record<StatusSkp, Partial<Record<LangkahSkp, StatusSkp>>> = {
  draft: { ajukan: 'pengajuan' },
  pengajuan: { kembalikan: 'draft', setujui: 'persetujuan' },
  persetujuan: { ganti: 'ditutup', tutup: 'ditutup' },
  ditutup: { arsipkan: 'arsip' },
  arsip: {},
}
const cases = (Object.keys(STATUS_SKP_LABEL) as StatusSkp[]).flatMap((status) =>
  (Object.keys(LANGKAH_SKP_LABEL) as LangkahSkp[]).map((langkah) => ({ status, langkah, next: ALLOWED[status][langkah] })),
)

describe('the chain of an SKP', () => {
  it.each(cases)('$status + $langkah gives $next', ({ status, langkah, next }) => {
    if (next) expect(statusAfter(status, langkah)).toBe(next)
    else expect(() => statusAfter(status, langkah)).toThrow(/berstatus/)
    expect(allowedLangkah(status).includes(langkah)).toBe(next !== undefined)
  })

  it.each(Object.keys(STATUS_SKP_LABEL) as StatusSkp[])('content of %s is written only in draft', (status) => {
    expect(isEditable(status)).toBe(status === 'draft')
    if (status === 'draft') expect(() => assertEditable(status)).not.toThrow()
    else expect(() => assertEditable(status)).toThrow(/tidak diubah/)
  })
})
