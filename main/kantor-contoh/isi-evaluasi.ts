import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../db/insert-rows'
import { aturanPada } from '../../db/queries/aturan.query'
import { perluDicek, keadaanCek, waktuCek } from '../../domain/pelatihan/cek-atasan'
import type { AturanEvaluasi, Pertanyaan } from '../../domain/pelatihan/evaluasi'
import { CONTOH, type ProgramContoh, type Saat } from './kompetensi-contoh'

interface ProgramSelesai {
  id: string
  mulai: string
  selesai: string
  peserta: readonly { id: string }[]
  evaluasi: NonNullable<ProgramContoh['evaluasi']>
}

const nilai = (questions: readonly Pertanyaan[], points: readonly number[]): string => JSON.stringify(Object.fromEntries(questions.map(({ kode }, i) => [kode, points[i] ?? 3])))

/** A finished programme on its four levels: tests, sheets, checks where they are due, and an indicator. */
export async function isiEvaluasi(tx: EntityManager, { today }: Saat, { id, mulai, selesai, peserta, evaluasi }: ProgramSelesai): Promise<void> {
  const { pra, pasca, reaksi, saran, cek, catatanCek, dampak } = CONTOH.evaluasi[evaluasi]
  const { isi: aturan } = await aturanPada<AturanEvaluasi>(tx, 'evaluasi_pelatihan', selesai)
  for (const [i, one] of peserta.entries())
    await tx.query(`UPDATE "pelatihan_peserta" SET "nilai_pra" = ?, "nilai_pasca" = ? WHERE "id" = ?`, [pra[i % pra.length], pasca[i % pasca.length], one.id])
  await insertRows(tx, 'pelatihan_reaksi', reaksi.slice(0, peserta.length).map((points, i) => ({ id: uuid(), pelatihan_id: id, nilai: nilai(aturan.reaksi, points), saran: saran[i] ?? null, tanggal: selesai }))) // prettier-ignore
  if (perluDicek(keadaanCek(waktuCek(selesai, aturan.cekBulan), false, today)))
    await insertRows(tx, 'pelatihan_cek', cek.flatMap((points, i) => {
      const one = peserta[i]
      return one ? [{ id: uuid(), peserta_id: one.id, nilai: nilai(aturan.perilaku, points), catatan: catatanCek[i] ?? null, penilai: null, tanggal: today }] : []
    })) // prettier-ignore
  await insertRows(tx, 'pelatihan_dampak', [{ id: uuid(), pelatihan_id: id, nama: dampak.nama, satuan: dampak.satuan, arah: dampak.arah, sebelum: dampak.sebelum, tanggal_sebelum: mulai, ...(today > mulai ? { sesudah: dampak.sesudah, tanggal_sesudah: today } : {}) }])
}
