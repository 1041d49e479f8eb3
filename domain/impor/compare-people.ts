import type { DraftField, DraftPegawai } from './draft'

/** A person already known, with the values of today; fields left out are not compared. */
export type ExistingPegawai = { id: string; nip: string } & Partial<DraftPegawai>

/** One field that the file would change. */
export interface FieldChange {
  field: DraftField
  dari: string | number | null
  ke: string | number | null
}

/**
 * What the row would change of a known person. Only what the row itself states counts: an empty cell changes nothing,
 * and neither does a value we worked out ourselves.
 */
export function changesOf(
  existing: ExistingPegawai,
  draft: DraftPegawai,
  terisi: ReadonlySet<DraftField>,
): FieldChange[] {
  const changes: FieldChange[] = []
  for (const field of terisi) {
    const dari = existing[field]
    if (dari !== undefined && !same(dari, draft[field])) changes.push({ field, dari, ke: draft[field] })
  }
  return changes
}

function same(a: string | number | null, b: string | number | null): boolean {
  return typeof a === 'string' && typeof b === 'string' ? tidy(a) === tidy(b) : a === b
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()
