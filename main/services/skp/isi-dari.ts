import type { EntityManager } from 'typeorm'
import { rhkPimpinanDalam, skpIsi, type IndikatorRow, type SkpRow } from '../../../db/queries/skp.query'
import { findTemplat } from '../../../db/queries/templat.query'
import { AppError } from '../../../domain/shared/app-error'
import { forYear, sameRhkPimpinan } from '../../../domain/skp/cascade'
import type { Rentang } from '../../../domain/skp/rentang'
import type { JenisLampiran } from '../../../domain/skp/skp'
import type { IndikatorTemplat, IsiTemplat } from '../../../domain/skp/templat'
import type { IsiBaru } from './tulis-isi'

/** A template or the plain sentence that it is gone. */
export async function mustFindTemplat(tx: EntityManager, kode: string) {
  const found = await findTemplat(tx, kode)
  if (!found) throw new AppError('NOT_FOUND', 'Templat itu sudah tidak ada. Pilih templat lain.')
  return found
}

/** What an SKP holds, as a template would hold it. */
export async function isiTemplatDari(tx: EntityManager, skp: SkpRow): Promise<IsiTemplat> {
  const isi = await skpIsi(tx, skp)
  const list = (jenis: JenisLampiran) => isi.lampiran.filter((row) => row.jenis === jenis && row.teks !== '').map(({ teks }) => teks)
  return {
    jabatan: [skp.jabatan],
    rhk: isi.rhk.map(({ kode, jenis, klasifikasi, teks, penugasanDari, indikator }) => ({
      kode, jenis, klasifikasi, teks, intervensi: null, penugasan_dari: penugasanDari, indikator: indikator.map(toTemplat),
    })), // prettier-ignore
    lampiran: { dukungan: list('dukungan'), pertanggungjawaban: list('pertanggungjawaban'), konsekuensi: list('konsekuensi') },
    perilaku: Object.fromEntries(isi.perilaku.filter(({ ekspektasi }) => ekspektasi !== '').map(({ nilaiKode, ekspektasi }) => [nilaiKode, ekspektasi])),
  }
}

const toTemplat = (one: IndikatorRow): IndikatorTemplat => ({
  aspek: one.aspek,
  perspektif: one.perspektif,
  teks: one.teks,
  target_teks: one.targetTeks,
  target_min: one.targetMin,
  target_maks: one.targetMaks,
  satuan: one.satuan,
  sifat: one.sifat,
  target_bulanan: one.targetBulanan,
})

/**
 * The content of `asal` for a new SKP of `tahun`: the year in texts is carried forward, and each result is linked to the
 * same result in the plan the appraiser has now.
 */
export async function salinIsi(tx: EntityManager, asal: SkpRow, tahun: number, penilaiId: string | null | undefined, rentang: Rentang): Promise<IsiBaru> {
  const template = await isiTemplatDari(tx, asal)
  const { rhk } = await skpIsi(tx, asal)
  const candidates = await rhkPimpinanDalam(tx, penilaiId, rentang)
  const codes = await codesOf(tx, rhk.flatMap(({ atasanRhkId }) => atasanRhkId ?? []))
  const year = (text: string) => forYear(text, asal.tahun, tahun)
  return {
    perilaku: template.perilaku,
    lampiran: { dukungan: template.lampiran.dukungan.map(year), pertanggungjawaban: template.lampiran.pertanggungjawaban.map(year), konsekuensi: template.lampiran.konsekuensi.map(year) },
    rhk: template.rhk.map((one, index) => {
      const before = rhk[index]
      const words = before?.atasanTeks ?? ''
      const link = words === '' ? null : sameRhkPimpinan({ kode: codes.get(before?.atasanRhkId ?? '') ?? null, teks: words }, candidates)
      return {
        ...one,
        teks: year(one.teks),
        atasanRhkId: link?.id ?? null,
        atasanTeks: link?.teks ?? (words === '' ? null : year(words)),
        indikator: one.indikator.map((row) => ({ ...row, teks: year(row.teks), target_teks: year(row.target_teks), target_bulanan: row.target_bulanan && year(row.target_bulanan) })),
      }
    }),
  }
}

async function codesOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.query<{ id: string; kode: string | null }[]>(`SELECT "id", "kode" FROM "rhk" WHERE "id" IN (SELECT "value" FROM json_each(?))`, [JSON.stringify(ids)])
  return new Map(rows.map(({ id, kode }) => [id, kode]))
}
