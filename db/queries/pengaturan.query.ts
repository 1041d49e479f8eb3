import type { EntityManager } from 'typeorm'

/** A remembered choice of the office, or null when none was made. */
export async function readPengaturan<T>(tx: EntityManager, kunci: string): Promise<T | null> {
  const [row] = await tx.query<{ isi: string }[]>(`SELECT "isi" FROM "pengaturan" WHERE "id" = ?`, [kunci])
  return row ? (JSON.parse(row.isi) as T) : null
}

/** Remembers a choice in place of the one before. */
export async function writePengaturan(tx: EntityManager, kunci: string, isi: unknown): Promise<void> {
  await tx.query(`INSERT INTO "pengaturan" ("id", "isi") VALUES (?1, ?2) ON CONFLICT ("id") DO UPDATE SET "isi" = ?2`, [kunci, JSON.stringify(isi)])
}
