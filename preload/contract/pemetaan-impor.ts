import { z } from 'zod'
import { id } from './define'

/** A sheet of an import as its mapping step shows it; `field` is what a column may be taken for. */
export const lembarPetaView = <F extends z.ZodType>(field: F) =>
  z.object({
    nama: z.string(),
    jumlahBaris: z.int(),
    /** Its people are taken. */
    dipakai: z.boolean(),
    /** What must be there is mapped. */
    bisa: z.boolean(),
    /** First row of the heading, from 1, and how many rows it has. */
    barisJudul: z.int(),
    tinggiJudul: z.int(),
    /** The mapping was made by hand for an earlier file of these headings. */
    diingat: z.boolean(),
    /** `otomatis`: taken without being mapped (training of a DUK), or passed over by nature (row numbers). */
    kolom: z.array(z.object({ judul: z.string(), contoh: z.array(z.string()), field: z.nullable(field), otomatis: z.string().nullable() })),
    /** The first lines of the sheet, to choose the heading from. */
    cuplikan: z.array(z.string()),
  })

/** Heading, columns and use of a sheet, chosen by hand; `kolom: null` guesses the columns anew. */
export const pilihanLembar = <F extends z.ZodType>(field: F) =>
  z.object({
    id,
    lembar: z.string().max(200),
    dipakai: z.boolean(),
    barisJudul: z.int().min(1).max(20_000),
    tinggiJudul: z.int().min(1).max(3),
    kolom: z.array(z.nullable(field)).max(500).nullable(),
  })
