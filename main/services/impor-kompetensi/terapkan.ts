import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../db/insert-rows'
import { manyIds } from '../../../db/many-ids'
import type { TulisPeserta } from '../../../domain/impor-kompetensi/peserta'
import type { IsiKursus, TulisRiwayat } from '../../../domain/impor-kompetensi/riwayat'
import type { Baris } from './sesi'

type Row = Record<string, string | number | null>

/** Writes what the checked rows say; call inside `store.change`. `pelatihanId` is the programme of a list of participants. */
export async function tulisImpor(tx: EntityManager, baris: readonly Baris[], pelatihanId: string | null): Promise<void> {
  const newId = manyIds()
  const kursus: Row[] = []
  const peserta: Row[] = []
  for (const { tulis } of baris) {
    if (tulis === null) continue
    if ('ke' in tulis) {
      if (tulis.ke === 'baru') kursus.push({ id: newId(), pegawai_id: tulis.pegawaiId, ...kolomKursus(tulis.isi) })
      else await ubahKursus(tx, tulis)
    } else if (tulis.id === null) peserta.push({ id: newId(), pelatihan_id: pelatihanId, pegawai_id: tulis.pegawaiId, ...kolomPeserta(tulis) })
    else await ubah(tx, 'pelatihan_peserta', tulis.id, kolomPeserta(tulis))
  }
  await insertRows(tx, 'riwayat_kompetensi', kursus)
  await insertRows(tx, 'pelatihan_peserta', peserta)
}

/** What SIASN's own list holds is recorded there. */
const kolomKursus = ({ nama, jenis, bentuk, jp, mulai, selesai, penyelenggara, noSertifikat, tanggalSertifikat }: IsiKursus): Row => ({
  nama, jenis, bentuk, jp, mulai, selesai, penyelenggara, no_sertifikat: noSertifikat, tanggal_sertifikat: tanggalSertifikat, siasn_status: 'tercatat',
}) // prettier-ignore

const kolomPeserta = ({ isi }: TulisPeserta): Row => ({
  status: isi.status, nilai_pra: isi.nilaiPra, nilai_pasca: isi.nilaiPasca, jp_diakui: isi.jpDiakui, no_sertifikat: isi.noSertifikat, tanggal_sertifikat: isi.tanggalSertifikat,
}) // prettier-ignore

const ubahKursus = (tx: EntityManager, tulis: Exclude<TulisRiwayat, { ke: 'baru' }>): Promise<void> =>
  tulis.ke === 'riwayat' ? ubah(tx, 'riwayat_kompetensi', tulis.id, kolomKursus(tulis.isi)) : ubah(tx, 'pelatihan_peserta', tulis.id, { no_sertifikat: tulis.noSertifikat, siasn_status: 'tercatat' })

async function ubah(tx: EntityManager, table: string, id: string, change: Row): Promise<void> {
  await tx.query(`UPDATE "${table}" SET ${Object.keys(change).map((name) => `"${name}" = ?`).join(', ')} WHERE "id" = ?`, [...Object.values(change), id]) // prettier-ignore
}
