import type { EntityManager } from 'typeorm'
import { rencanaBiaya } from '../../domain/anggaran/anggaran'
import { sebutanMata } from '../../domain/anggaran/beban-mata'
import type { BentukPelatihan } from '../../domain/kompetensi/kompetensi'
import { dalamRencana, type Pelatihan } from '../../domain/pelatihan/pelatihan'
import { ikutSerta } from '../../domain/pelatihan/peserta'
import { type IsiRencana, type PesertaRencana, type ProgramRencana } from '../../domain/pelatihan/rencana'
import { AppError } from '../../domain/shared/app-error'
import { aturanPadaAtauAwal } from './aturan.query'
import { identitasPada } from './identitas.query'
import { bebanTahun, keuanganTahun, type KeuanganTahun } from './keuangan-pelatihan.query'
import { pelatihanTahun, pesertaTahun } from './pelatihan.query'

/** A programme as the plan shows it, with where it stands and what is bound and paid. */
export interface ProgramTahun extends ProgramRencana {
  status: Pelatihan['status']
  sematan: Pelatihan['sematan']
  masukRencana: boolean
  versi: number
  /** It is in the plan: chosen, and neither put off nor cancelled. */
  dalamRencana: boolean
  /** Of the whole programme, rupiah. */
  komitmen: number
  realisasi: number
}

/** Forms of training in force in a year (the dated rule 'bentuk_pelatihan'). */
export const bentukTahun = async (tx: EntityManager, tahun: number): Promise<BentukPelatihan[]> => (await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', `${tahun}-12-31`)).isi

/** Programmes of a year, in the plan or not, with costs and participants; names and posts as of `tanggal`. */
export async function programTahun(tx: EntityManager, tahun: number, tanggal: string): Promise<ProgramTahun[]> {
  const rows = await pelatihanTahun(tx, tahun)
  const bentuk = new Map((await bentukTahun(tx, tahun)).map(({ kode, nama }) => [kode, nama]))
  const mitra = new Map((await tx.query<{ id: string; nama: string }[]>(`SELECT "id", "nama" FROM "mitra"`)).map(({ id, nama }) => [id, nama]))
  const uang = await keuanganTahun(tx, tahun)
  const orang = await pesertaBernama(tx, tahun, tanggal)
  return rows.map((row) => ({
    ...isiProgram(row),
    bentuk: bentuk.get(row.bentuk) ?? row.bentuk,
    mitra: row.mitraId === null ? null : (mitra.get(row.mitraId) ?? null),
    peserta: orang.get(row.id) ?? [],
    status: row.status,
    sematan: row.sematan,
    masukRencana: row.masukRencana,
    versi: row.versi,
    dalamRencana: dalamRencana(row),
    ...uangProgram(uang, row.id),
  }))
}

const isiProgram = (row: Pelatihan): Omit<ProgramRencana, 'bentuk' | 'mitra' | 'peserta' | 'biaya'> => ({
  id: row.id, judul: row.judul, tujuan: row.tujuan, jenis: row.jenis, jalur: row.jalur, jp: row.jp, mulai: row.mulai, selesai: row.selesai, penyelenggara: row.penyelenggara,
  tempat: row.tempat, kuota: row.kuota, kurikulum: row.kurikulum, kurikulumCatatan: row.kurikulumCatatan, prioritas: row.prioritas,
}) // prettier-ignore

function uangProgram({ mata, biaya }: KeuanganTahun, id: string): Pick<ProgramTahun, 'biaya' | 'komitmen' | 'realisasi'> {
  const own = biaya.filter(({ pelatihanId }) => pelatihanId === id)
  const names = new Map(mata.map((one) => [one.id, sebutanMata(one)]))
  return {
    biaya: own.map(({ komponen, uraian, dasar, rencana, peserta, anggaranId }) => ({
      komponen, uraian, dasar, rencana, jumlah: rencanaBiaya({ dasar, rencana }, peserta), anggaran: anggaranId === null ? null : (names.get(anggaranId) ?? null),
    })),
    komitmen: own.reduce((sum, one) => sum + one.komitmen, 0),
    realisasi: own.reduce((sum, one) => sum + one.realisasi, 0),
  } // prettier-ignore
}

async function pesertaBernama(tx: EntityManager, tahun: number, tanggal: string): Promise<Map<string, PesertaRencana[]>> {
  const rows = (await pesertaTahun(tx, tahun)).filter(ikutSerta)
  const who = await identitasPada(tx, [...new Set(rows.map(({ pegawaiId }) => pegawaiId))], tanggal)
  const named = rows.flatMap(({ pelatihanId, pegawaiId }) => {
    const one = who.get(pegawaiId)
    return one ? [{ pelatihanId, pegawaiId, nama: one.nama, nip: one.nip, jabatan: one.jabatan, unit: one.unit }] : []
  })
  const sorted = named.sort((a, b) => a.nama.localeCompare(b.nama, 'id'))
  return new Map([...Map.groupBy(sorted, ({ pelatihanId }) => pelatihanId)].map(([id, list]) => [id, list.map(({ pelatihanId: _, ...rest }) => rest)]))
}

/** The working plan of a year, as approving it would freeze it. */
export async function rencanaKerja(tx: EntityManager, tahun: number, tanggal: string): Promise<IsiRencana> {
  const program = (await programTahun(tx, tahun, tanggal)).filter((one) => one.dalamRencana)
  return {
    tahun,
    program: program.map(({ status: _s, sematan: _m, masukRencana: _r, versi: _v, dalamRencana: _d, komitmen: _k, realisasi: _p, ...isi }) => isi),
    anggaran: await bebanTahun(tx, tahun),
  }
}

export interface VersiRencana {
  id: string
  tahun: number
  versi: number
  alasan: string
  disetujuiOleh: string
  /** ISO day. */
  disetujuiPada: string
  nomor: string | null
  dibuatPada: string
  isi: IsiRencana
}
type VersiRow = Omit<VersiRencana, 'isi'> & { isi: string }
const VERSI = `SELECT "id", "tahun", "versi", "alasan", "disetujui_oleh" AS "disetujuiOleh", "disetujui_pada" AS "disetujuiPada", "nomor", "dibuat_pada" AS "dibuatPada", "isi" FROM "rencana_kompetensi"`
const toVersi = (row: VersiRow): VersiRencana => ({ ...row, isi: JSON.parse(row.isi) as IsiRencana })

/** Approved versions of a year's plan, newest first. */
export const versiTahun = async (tx: EntityManager, tahun: number): Promise<VersiRencana[]> => (await tx.query<VersiRow[]>(`${VERSI} WHERE "tahun" = ? ORDER BY "versi" DESC`, [tahun])).map(toVersi)

/** Throws NOT_FOUND. */
export async function versiById(tx: EntityManager, id: string): Promise<VersiRencana> {
  const [row] = await tx.query<VersiRow[]>(`${VERSI} WHERE "id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Versi rencana itu tidak ada lagi. Muat ulang daftar versi.')
  return toVersi(row)
}
