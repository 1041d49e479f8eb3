import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { StandarKompetensiEntity } from '../../../db/entities/standar-kompetensi.entity'
import { insertRows } from '../../../db/insert-rows'
import { aturanPada } from '../../../db/queries/aturan.query'
import { pemegangJabatan, standarJabatan, standarSemua, type PemegangJabatan } from '../../../db/queries/standar.query'
import { kunciJabatan, kunciKompetensi } from '../../../domain/kompetensi/kunci'
import { jenjangStandar, standarBawaan, teknisBawaan, type AturanStandar, type AturanTeknis, type ButirBawaan, type Pos } from '../../../domain/kompetensi/standar-bawaan'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import type { isianStandar } from '../../../preload/contract/standar.contract'
import type { z } from 'zod'

type Jabatan = Awaited<ReturnType<AppHandlers['standar']['jabatan']>>[number]

const aturan = async (tx: EntityManager, today: string) => ({
  umum: (await aturanPada<AturanStandar>(tx, 'kompetensi_standar', today)).isi,
  teknis: (await aturanPada<AturanTeknis>(tx, 'standar_teknis', today)).isi,
})

/** Of people in one post the first who says more than its name does. */
const posOf = (jabatan: string, orang: readonly PemegangJabatan[]): Pos => {
  const known = orang.find(({ eselon }) => eselon !== null) ?? orang[0]
  return { jabatan, jenis: known?.jenisJabatan ?? null, eselon: known?.eselon ?? null }
}

/** Posts held today by name, then posts that only have a standard. */
export async function daftarJabatan(tx: EntityManager, today: string): Promise<Jabatan[]> {
  const { teknis } = await aturan(tx, today)
  const holders = Map.groupBy(await pemegangJabatan(tx, today), ({ kunci }) => kunci)
  const standards = Map.groupBy(await standarSemua(tx), ({ kunci }) => kunci)
  const all = [...new Set([...holders.keys(), ...standards.keys()])].map((kunci) => {
    const orang = holders.get(kunci) ?? []
    const lines = standards.get(kunci) ?? []
    const jabatan = orang[0]?.jabatan ?? lines[0]?.jabatan ?? kunci
    const count = (jenis: string) => lines.filter((line) => line.jenis === jenis).length
    return {
      kunci, jabatan, orang: orang.length, jenjang: jenjangStandar(posOf(jabatan, orang)),
      teknis: count('teknis'), manajerial: count('manajerial'), sosialKultural: count('sosial_kultural'),
      adaTeknisBawaan: teknisBawaan(teknis, jabatan).length > 0,
    } // prettier-ignore
  })
  return all.toSorted((a, b) => Number(a.orang === 0) - Number(b.orang === 0) || a.jabatan.localeCompare(b.jabatan, 'id', { numeric: true }))
}

/** One line; the same competency twice in a post is refused at its box. */
export async function simpanButir(tx: EntityManager, { id, ...line }: z.output<typeof isianStandar>): Promise<{ id: string }> {
  const kunci = kunciJabatan(line.jabatan)
  const key = kunciKompetensi(line.kompetensi)
  if (kunci === '' || key === '') throw new AppError('INVALID_INPUT', 'Butir standar belum disimpan.', key === '' ? { kompetensi: 'Isi nama kompetensi dengan huruf.' } : { jabatan: 'Isi nama jabatan dengan huruf.' })
  const twin = (await standarJabatan(tx, kunci)).find((one) => one.id !== id && kunciKompetensi(one.kompetensi) === key)
  if (twin) throw new AppError('INVALID_INPUT', 'Butir standar belum disimpan.', { kompetensi: `Kompetensi ini sudah ada dalam standar dengan tingkat ${twin.tingkat}. Ubah butir itu.` })
  if (id === undefined) {
    const made = uuid()
    await tx.insert(StandarKompetensiEntity, { id: made, ...line, kunci })
    return { id: made }
  }
  const { affected } = await tx.update(StandarKompetensiEntity, { id }, { ...line, kunci })
  if (affected === 0) throw new AppError('NOT_FOUND', 'Butir standar itu tidak ada lagi. Muat ulang daftarnya.')
  return { id }
}

/** Writes the lines whose competency the post does not have yet; returns how many. */
async function lengkapi(tx: EntityManager, jabatan: string, lines: readonly ButirBawaan[]): Promise<number> {
  const kunci = kunciJabatan(jabatan)
  const there = new Set((await standarJabatan(tx, kunci)).map(({ kompetensi }) => kunciKompetensi(kompetensi)))
  const missing = lines.filter(({ kompetensi }) => !there.has(kunciKompetensi(kompetensi)))
  await insertRows(tx, 'standar_kompetensi', missing.map(({ jenis, kompetensi, tingkat, keterangan }) => ({ id: uuid(), jabatan, kunci, jenis, kompetensi, tingkat, keterangan }))) // prettier-ignore
  return missing.length
}

/** The rule's own lines for these posts, as far as they are missing. */
export async function isiBawaan(tx: EntityManager, jabatan: readonly string[], today: string) {
  const { umum, teknis } = await aturan(tx, today)
  const holders = Map.groupBy(await pemegangJabatan(tx, today), ({ kunci }) => kunci)
  const done = { jabatan: 0, butir: 0, tanpaJenjang: [] as string[] }
  for (const one of jabatan) {
    const pos = posOf(one, holders.get(kunciJabatan(one)) ?? [])
    if (jenjangStandar(pos) === null) done.tanpaJenjang.push(one)
    const written = await lengkapi(tx, one, standarBawaan(umum, teknis, pos))
    done.butir += written
    if (written > 0) done.jabatan += 1
  }
  return done
}

/** The lines of another post, as far as they are missing. */
export async function salinStandar(tx: EntityManager, dari: string, ke: readonly string[]) {
  const lines = await standarJabatan(tx, dari)
  if (lines.length === 0) throw new AppError('RULE_BROKEN', 'Jabatan asal belum punya standar, jadi tidak ada yang disalin. Pilih jabatan lain.')
  const done = { jabatan: 0, butir: 0 }
  for (const one of ke) {
    const written = await lengkapi(tx, one, lines)
    done.butir += written
    if (written > 0) done.jabatan += 1
  }
  return done
}

/** Names of competencies the office has used, and those of the rules. */
export async function namaKompetensi(tx: EntityManager, today: string) {
  const { umum, teknis } = await aturan(tx, today)
  const used = await tx.query<{ jenis: ButirBawaan['jenis']; kompetensi: string }[]>(
    `SELECT "jenis", "kompetensi" FROM "standar_kompetensi" UNION SELECT "jenis", "kompetensi" FROM "kompetensi_pegawai" UNION SELECT "jenis", "kompetensi" FROM "kebutuhan"`,
  )
  const rules = [
    ...Object.keys(teknis.kompetensi).map((kompetensi) => ({ jenis: 'teknis' as const, kompetensi })),
    ...umum.manajerial.map((kompetensi) => ({ jenis: 'manajerial' as const, kompetensi })),
    ...umum.sosial_kultural.map((kompetensi) => ({ jenis: 'sosial_kultural' as const, kompetensi })),
  ]
  const names = new Map([...used, ...rules].map((one) => [kunciKompetensi(one.kompetensi), one]))
  return [...names.values()].toSorted((a, b) => a.kompetensi.localeCompare(b.kompetensi, 'id'))
}
