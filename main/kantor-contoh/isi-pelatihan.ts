import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../db/insert-rows'
import { rencanaKerja } from '../../db/queries/rencana.query'
import { rencanaBiaya, type SumberAnggaran } from '../../domain/anggaran/anggaran'
import { kunciKompetensi } from '../../domain/kompetensi/kunci'
import { hariTerduga } from '../../domain/pelatihan/hari'
import type { JenisMitra } from '../../domain/pelatihan/mitra'
import { namaLengkap } from '../../domain/pegawai/pegawai'
import { addMonths, isoDate } from '../../domain/shared/iso-date'
import { isiEvaluasi } from './isi-evaluasi'
import { CONTOH, hariLetak, idOrang, jadwalContoh, type ProgramContoh, type Saat } from './kompetensi-contoh'
import contoh from './orang-contoh.json'

interface Dana {
  mata: ReadonlyMap<SumberAnggaran, string>
  mitra: ReadonlyMap<JenisMitra, string>
}
export interface PesertaContoh {
  id: string
  pegawaiId: string
}

/** Budget lines, partners, and programmes at every stage; version 1 of the plan holds those that were approved, proposals came after. */
export async function isiPelatihan(tx: EntityManager, saat: Saat): Promise<void> {
  const dana = { mata: await isiAnggaran(tx, saat), mitra: await isiMitra(tx, saat) }
  const late = (one: ProgramContoh) => one.tahap === 'usulan' || one.tahap === 'ditunda'
  for (const one of CONTOH.program.filter((program) => !late(program))) await isiProgram(tx, saat, dana, one)
  await setujui(tx, saat)
  for (const one of CONTOH.program.filter(late)) await isiProgram(tx, saat, dana, one)
}

async function isiAnggaran(tx: EntityManager, saat: Saat): Promise<Dana['mata']> {
  const mata = new Map(CONTOH.anggaran.map(({ sumber }) => [sumber, uuid()]))
  await insertRows(tx, 'anggaran', CONTOH.anggaran.map((one) => ({ id: mata.get(one.sumber) ?? null, tahun: saat.tahun, sumber: one.sumber, kode_rekening: one.kodeRekening, uraian: one.uraian, pagu: one.pagu, keterangan: 'Contoh' }))) // prettier-ignore
  const { dari, ke, jumlah, dasar } = CONTOH.geser
  await insertRows(tx, 'anggaran_pergeseran', [{ id: uuid(), dari_id: mata.get(dari) ?? null, ke_id: mata.get(ke) ?? null, jumlah, tanggal: hariLetak(saat, 0.3), dasar }])
  return mata
}

async function isiMitra(tx: EntityManager, { today, orang }: Saat): Promise<Dana['mitra']> {
  const mitra = new Map(CONTOH.mitra.map(({ jenis }) => [jenis, uuid()]))
  const rows = CONTOH.mitra.map((one) => {
    const end = one.berakhirBulan === null ? null : addMonths(isoDate(today), one.berakhirBulan)
    return {
      id: mitra.get(one.jenis) ?? null, nama: one.nip === null ? one.nama : namaContoh(one.nip), jenis: one.jenis, pegawai_id: one.nip === null ? null : (orang.get(one.nip) ?? null), narahubung: one.narahubung, kontak: one.kontak,
      no_mou: one.noMou, mou_mulai: end && addMonths(end, -24), mou_selesai: end, layanan: one.layanan, biaya_tipikal: one.biayaTipikal, kuota: one.kuota, catatan: 'Contoh',
    } // prettier-ignore
  })
  await insertRows(tx, 'mitra', rows)
  return mitra
}

/** A mentor is kept under the person's name with titles. */
function namaContoh(nip: string): string {
  const one = contoh.pegawai.find((pegawai) => pegawai.nip === nip)
  return one ? namaLengkap(one) : ''
}

/** One programme with its costs, participants and the needs it answers, as far as it has come. */
async function isiProgram(tx: EntityManager, saat: Saat, dana: Dana, program: ProgramContoh): Promise<void> {
  const { mulai, selesai } = jadwalContoh(saat, program)
  const id = uuid()
  await insertRows(tx, 'pelatihan', [{
    id, tahun: saat.tahun, judul: program.judul, tujuan: tujuan(program), jenis: program.jenis, jalur: program.jalur, bentuk: program.bentuk, jp: program.jp, mulai, selesai, mitra_id: program.mitra && (dana.mitra.get(program.mitra) ?? null),
    penyelenggara: program.mitra === null ? 'Kecamatan (swakelola)' : null, tempat: program.tempat, kuota: program.kuota, kurikulum: program.kurikulum, prioritas: program.prioritas,
    status: program.tahap, masuk_rencana: program.tahap === 'ditunda' ? 0 : 1, catatan: program.catatan ?? 'Data contoh.', dibuat_pada: saat.now,
  }]) // prettier-ignore
  const peserta = await isiPeserta(tx, saat, id, program, selesai)
  await isiBiaya(tx, dana, id, program, peserta.length)
  if (program.tahap !== 'selesai' || mulai === null || selesai === null) return
  if (program.jalur === 'klasikal') await isiHadir(tx, id, hariTerduga({ mulai, selesai }), peserta)
  if (program.evaluasi) await isiEvaluasi(tx, saat, { id, mulai, selesai, peserta, evaluasi: program.evaluasi })
}

const tujuan = ({ menjawab }: ProgramContoh): string | null => (menjawab.length === 0 ? null : `Memenuhi kebutuhan kompetensi ${menjawab.join(' dan ')}.`)

/** Those of the needs and the others, by name; who finished has the hours, and a certificate where one was given. */
async function isiPeserta(tx: EntityManager, saat: Saat, pelatihanId: string, program: ProgramContoh, selesai: string | null): Promise<PesertaContoh[]> {
  const keys = JSON.stringify(program.menjawab.map(kunciKompetensi))
  const needs = await tx.query<{ pegawaiId: string }[]>(`UPDATE "kebutuhan" SET "pelatihan_id" = ?1 WHERE "kunci" IN (SELECT "value" FROM json_each(?2)) RETURNING "pegawai_id" AS "pegawaiId"`, [pelatihanId, keys])
  const chosen = new Set([...needs.map(({ pegawaiId }) => pegawaiId), ...idOrang(saat, program.nip)])
  const peserta = [...saat.orang.values()].filter((id) => chosen.has(id)).map((pegawaiId) => ({ id: uuid(), pegawaiId }))
  const done = program.tahap === 'selesai'
  const nomor = (i: number) => (done && program.sertifikat ? `${String(i + 1).padStart(3, '0')}/CONTOH-${program.bentuk.toUpperCase()}/${saat.tahun}` : null)
  await insertRows(tx, 'pelatihan_peserta', peserta.map(({ id, pegawaiId }, i) => ({
    id, pelatihan_id: pelatihanId, pegawai_id: pegawaiId, status: done ? 'selesai' : program.tahap === 'berjalan' ? 'diundang' : 'calon',
    jp_diakui: done ? program.jp : null, no_sertifikat: nomor(i), tanggal_sertifikat: nomor(i) && selesai,
  }))) // prettier-ignore
  return peserta
}

/** Paid a little below the plan where the programme is over; bound where it was ordered. */
async function isiBiaya(tx: EntityManager, { mata }: Dana, pelatihanId: string, { biaya, tahap, komitmen }: ProgramContoh, peserta: number): Promise<void> {
  const rows = biaya.map(({ sumber, ...item }) => {
    const planned = rencanaBiaya(item, peserta)
    const paid = tahap === 'selesai' ? Math.floor((planned * 95) / 100_000) * 1000 : 0
    return { id: uuid(), pelatihan_id: pelatihanId, anggaran_id: sumber && (mata.get(sumber) ?? null), ...item, komitmen: tahap === 'selesai' ? paid : komitmen ? planned : 0, realisasi: paid }
  })
  await insertRows(tx, 'pelatihan_biaya', rows)
}

/** Days with their subjects; each day another person was on leave. */
async function isiHadir(tx: EntityManager, pelatihanId: string, days: readonly string[], peserta: readonly PesertaContoh[]): Promise<void> {
  const hari = days.map((tanggal, i) => ({ id: uuid(), pelatihan_id: pelatihanId, tanggal, jam_mulai: '08.00', jam_selesai: '15.30', materi: CONTOH.materi[i] ?? null }))
  await insertRows(tx, 'pelatihan_hari', hari)
  const hadir = hari.flatMap((day, i) => peserta.map(({ id }, j) => ({ id: uuid(), hari_id: day.id, peserta_id: id, status: hari.length > 2 && j === i * 3 + 1 ? 'izin' : 'hadir' })))
  await insertRows(tx, 'pelatihan_hadir', hadir)
}

async function setujui(tx: EntityManager, saat: Saat): Promise<void> {
  const isi = await rencanaKerja(tx, saat.tahun, saat.today)
  await insertRows(tx, 'rencana_kompetensi', [{
    id: uuid(), tahun: saat.tahun, versi: 1, isi: JSON.stringify(isi), alasan: 'Penetapan rencana tahunan (contoh)', disetujui_oleh: 'H. Agus Hasanah, M.A.P., Camat Tanjung Raya', disetujui_pada: hariLetak(saat, 0.03),
    nomor: null, dibuat_pada: saat.now,
  }]) // prettier-ignore
}
