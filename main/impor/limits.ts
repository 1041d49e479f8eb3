import { AppError } from '../../domain/shared/app-error'

/** What an import may cost the computer. Generous for a regency's roster, small for a crafted file. */
export const IMPORT_LIMITS = {
  fileBytes: 50_000_000,
  zipEntries: 2_000,
  /** Declared size of all parts that are read, unpacked. */
  unpackedBytes: 100_000_000,
  /** Unpacked to packed size of a part above `ratioFrom` bytes; spreadsheets reach about 30. */
  ratio: 200,
  ratioFrom: 5_000_000,
  sheets: 100,
  rows: 20_000,
  columns: 200,
  cells: 1_000_000,
  /** A spreadsheet's own limit of letters in a cell. */
  cellLength: 32_767,
  heapMb: 256,
  timeoutMs: 15_000,
}

/** A file that cannot be taken: one plain sentence about it, and that nothing was changed. */
export function refuseFile(sebab: string): AppError {
  return new AppError('INVALID_INPUT', `${sebab} Tidak ada data yang diubah.`)
}
