import type { EntityManager } from 'typeorm'
import { evaluasiProgram, evaluasiTahun, type DampakTersimpan, type EvaluasiProgram, type PesertaProgram } from '../../../db/queries/evaluasi-pelatihan.query'
import { identitasPada, type Identitas } from '../../../db/queries/identitas.query'
import { masukanPelatihan } from '../../../db/queries/masukan-pelatihan.query'
import { penilaiPada } from '../../../db/queries/penilai.query'
import { rantaiVersi, versiBerikut, versiBerikutTahun, type VersiTersimpan } from '../../../db/queries/versi-pelatihan.query'
import { keadaanCek, waktuCek } from '../../../domain/pelatihan/cek-atasan'
import { kataDampak, ukurDampak } from '../../../domain/pelatihan/dampak'
import { perPertanyaan, rataLembar } from '../../../domain/pelatihan/evaluasi-angka'
import { alasanRancangUlang, pesertaIkut } from '../../../domain/pelatihan/evaluasi-tingkat'
import { halanganIsian } from '../../../domain/pelatihan/periksa-evaluasi'
import { bedaVersi, halanganRancangUlang, pesertaDiBawah } from '../../../domain/pelatihan/rancang-ulang'
import type { AppHandlers } from '../../../preload/contract'

type Handlers = AppHandlers['evaluasiPelatihan']
type Ringkas = Awaited<ReturnType<Handlers['ringkas']>>
type Satu = Awaited<ReturnType<Handlers['satu']>>

/** Finished programmes of a year with what the four levels say. */
export async function ringkasTahun(tx: EntityManager, tahun: number): Promise<Ringkas> {
  const berikut = await versiBerikutTahun(tx, tahun)
  return (await evaluasiTahun(tx, tahun)).map(({ program, peserta, tingkat, rancangUlang }) => ({
    id: program.id,
    judul: program.judul,
    versi: program.versi,
    mulai: program.mulai,
    selesai: program.selesai,
    penyelenggara: program.penyelenggara,
    peserta: pesertaIkut(peserta).length,
    tingkat,
    rancangUlang,
    alasan: alasanRancangUlang(tingkat),
    berikut: berikut.get(program.id) ?? null,
  }))
}

/** Everything about one programme, as of `hariIni`. */
export async function satuProgram(tx: EntityManager, pelatihanId: string, hariIni: string): Promise<Satu> {
  const evaluasi = await evaluasiProgram(tx, pelatihanId)
  const { program, aturan, ambang, ambangSendiri, tingkat, rancangUlang, lembar, dampak } = evaluasi
  const berikut = await versiBerikut(tx, pelatihanId)
  const peserta = await orangProgram(tx, evaluasi, hariIni)
  const nama = new Map(peserta.map((one) => [one.id, one.nama]))
  const { id, judul, tahun, versi, status, mulai, selesai } = program
  const waktu = waktuProgram(evaluasi)
  return {
    program: { id, judul, tahun, versi, status, mulai, selesai },
    skala: [...aturan.skala],
    nKecil: aturan.nKecil,
    ambang,
    ambangAturan: aturan.ambang,
    ambangSendiri,
    tingkat,
    rancangUlang,
    alasan: alasanRancangUlang(tingkat),
    reaksi: pertanyaanView(perPertanyaan(aturan.reaksi, lembar.map(({ nilai }) => nilai), aturan.skala.length)),
    perilaku: pertanyaanView(perPertanyaan(aturan.perilaku, pesertaIkut(evaluasi.peserta).flatMap(({ cek }) => (cek === null ? [] : [cek])), aturan.skala.length)),
    lembar: lembar.map(({ id: lembarId, pesertaId, nilai, saran, tanggal }) => ({ id: lembarId, pesertaId, nama: pesertaId === null ? null : (nama.get(pesertaId) ?? null), nilai, rata: rataLembar(aturan.reaksi, [nilai]), saran, tanggal })),
    peserta,
    waktuCek: waktu && { dari: waktu.dari, sampai: waktu.sampai },
    dampak: await dampakProgram(tx, dampak, ambang.dampak),
    masukan: await masukanPelatihan(tx, { pelatihanId }),
    halangan: { lembar: halanganIsian(program, 'lembar'), tes: halanganIsian(program, 'tes'), cek: halanganIsian(program, 'cek'), dampak: halanganIsian(program, 'dampak'), rancangUlang: halanganRancangUlang(program, berikut) },
    berikut: berikut && { id: berikut.id, versi: berikut.versi },
    versi: await rantaiProgram(tx, pelatihanId),
  } // prettier-ignore
}

const pertanyaanView = (rows: ReturnType<typeof perPertanyaan>) => rows.map((row) => ({ ...row, sebaran: [...row.sebaran] }))

function waktuProgram({ program: { selesai, mulai }, aturan }: EvaluasiProgram) {
  const akhir = selesai ?? mulai
  return akhir === null ? null : waktuCek(akhir, aturan.cekBulan)
}

async function orangProgram(tx: EntityManager, evaluasi: EvaluasiProgram, hariIni: string): Promise<Satu['peserta']> {
  const ids = evaluasi.peserta.map(({ pegawaiId }) => pegawaiId)
  const identitas = await identitasPada(tx, ids, evaluasi.program.selesai ?? hariIni)
  const penilai = await penilaiPada(tx, hariIni, ids)
  return pesertaIkut(evaluasi.peserta).map((one) => pesertaView(evaluasi, one, identitas.get(one.pegawaiId), penilai.get(one.pegawaiId)?.penilai?.nama ?? null, hariIni))
}

function pesertaView(evaluasi: EvaluasiProgram, one: PesertaProgram, orang: Identitas | undefined, atasan: string | null, hariIni: string): Satu['peserta'][number] {
  const { aturan, ambang } = evaluasi
  const { id, pegawaiId, status, pra, pasca, cek, tanggalCek, penilaiCek, catatanCek } = one
  return {
    id,
    pegawaiId,
    nama: orang?.nama ?? '',
    nip: orang?.nip ?? null,
    jabatan: orang?.jabatan ?? '',
    status,
    pra,
    pasca,
    cek: cek && { nilai: cek, rata: rataLembar(aturan.perilaku, [cek]), catatan: catatanCek, penilai: penilaiCek, tanggal: tanggalCek ?? '' },
    keadaan: keadaanCek(waktuProgram(evaluasi), cek !== null, hariIni),
    atasan,
    diBawah: pesertaDiBawah(one, aturan.perilaku, ambang),
  }
}

async function dampakProgram(tx: EntityManager, rows: readonly DampakTersimpan[], ambang: number): Promise<Satu['dampak']> {
  const ids = rows.flatMap(({ indikatorId }) => indikatorId ?? [])
  const milik = new Map(
    (
      await tx.query<{ id: string; nama: string }[]>(
        `SELECT i."id", g."nama" FROM "indikator" i JOIN "rhk" r ON r."id" = i."rhk_id" JOIN "skp" k ON k."id" = r."skp_id" JOIN "pegawai" g ON g."id" = k."pegawai_id" WHERE i."id" IN (SELECT "value" FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
    ).map(({ id, nama }) => [id, nama]),
  )
  return rows.map(({ pelatihanId: _, ...row }) => {
    const ukur = ukurDampak(row, ambang)
    return { ...row, milik: row.indikatorId === null ? null : (milik.get(row.indikatorId) ?? null), persen: ukur?.persen ?? null, hasil: ukur === null ? 'belum_ada' : ukur.tercapai ? 'tercapai' : 'di_bawah', kata: kataDampak(row) }
  })
}

async function rantaiProgram(tx: EntityManager, pelatihanId: string): Promise<Satu['versi']> {
  const rantai = await rantaiVersi(tx, pelatihanId)
  // A single version has nothing to be compared with.
  if (rantai.length < 2) return []
  const result: Satu['versi'] = []
  for (const [at, versi] of rantai.entries()) result.push(await versiView(tx, versi, rantai[at - 1]))
  return result
}

async function versiView(tx: EntityManager, { program, isi }: VersiTersimpan, sebelum: VersiTersimpan | undefined): Promise<Satu['versi'][number]> {
  const { tingkat } = await evaluasiProgram(tx, program.id)
  const { id, judul, versi, tahun, status, alasanRancangUlang: alasan, perubahan } = program
  const menjawab = (await masukanPelatihan(tx, { dijawabDi: id })).map(({ teks }) => teks)
  return { id, judul, versi, tahun, status, alasan, perubahan, menjawab, beda: sebelum ? bedaVersi(sebelum.isi, isi) : [], tingkat }
}
