import type { EntityManager } from 'typeorm'
import { rencanaBiaya } from '../../domain/anggaran/anggaran'
import { sebutanMata } from '../../domain/anggaran/beban-mata'
import type { BentukPelatihan } from '../../domain/kompetensi/kompetensi'
import { dalamRencana, type Pelatihan } from '../../domain/pelatihan/pelatihan'
import { pokokProgram, totalRencana, type IsiRencana, type PesertaRencana, type ProgramPokok, type ProgramRencana, type TotalRencana } from '../../domain/pelatihan/rencana'
import { remembered } from '../../domain/shared/remembered'
import { AppError } from '../../domain/shared/app-error'
import { aturanPadaAtauAwal } from './aturan.query'
import { identitasPada } from './identitas.query'
import { keuanganDari, type KeuanganTahun } from './keuangan-pelatihan.query'
import { kursiTahun, pelatihanTahun } from './pelatihan.query'

/** A programme as the plan shows it, with where it stands and what is bound and paid. */
export interface ProgramTahun extends ProgramPokok {
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

/** Programmes of a year, in the plan or not, and the lines that pay for them. */
export interface KeadaanTahun {
  program: ProgramTahun[]
  anggaran: KeuanganTahun['mata']
}

/** A year's programmes with costs and who takes part, and its budget lines. */
export async function keadaanTahun(tx: EntityManager, tahun: number): Promise<KeadaanTahun> {
  const rows = await pelatihanTahun(tx, tahun)
  const bentuk = new Map((await bentukTahun(tx, tahun)).map(({ kode, nama }) => [kode, nama]))
  const mitra = new Map((await tx.query<{ id: string; nama: string }[]>(`SELECT "id", "nama" FROM "mitra"`)).map(({ id, nama }) => [id, nama]))
  const kursi = await kursiTahun(tx, tahun)
  const uang = await keuanganDari(tx, tahun, rows, kursi)
  const uangProgram = uangPerProgram(uang)
  const program = rows.map((row) => ({
    ...isiProgram(row),
    bentuk: bentuk.get(row.bentuk) ?? row.bentuk,
    mitra: row.mitraId === null ? null : (mitra.get(row.mitraId) ?? null),
    peserta: kursi.get(row.id) ?? [],
    status: row.status,
    sematan: row.sematan,
    masukRencana: row.masukRencana,
    versi: row.versi,
    dalamRencana: dalamRencana(row),
    ...uangProgram(row.id),
  }))
  return { program, anggaran: uang.mata }
}

const isiProgram = (row: Pelatihan): Omit<ProgramRencana, 'bentuk' | 'mitra' | 'peserta' | 'biaya'> => ({
  id: row.id, judul: row.judul, tujuan: row.tujuan, jenis: row.jenis, jalur: row.jalur, jp: row.jp, mulai: row.mulai, selesai: row.selesai, penyelenggara: row.penyelenggara,
  tempat: row.tempat, kuota: row.kuota, kurikulum: row.kurikulum, kurikulumCatatan: row.kurikulumCatatan, prioritas: row.prioritas,
}) // prettier-ignore

function uangPerProgram({ mata, biaya }: KeuanganTahun): (id: string) => Pick<ProgramTahun, 'biaya' | 'komitmen' | 'realisasi'> {
  const items = Map.groupBy(biaya, ({ pelatihanId }) => pelatihanId)
  const names = new Map(mata.map((one) => [one.id, sebutanMata(one)]))
  return (id) => uangDari(items.get(id) ?? [], names)
}

function uangDari(own: KeuanganTahun['biaya'], names: ReadonlyMap<string, string>): Pick<ProgramTahun, 'biaya' | 'komitmen' | 'realisasi'> {
  return {
    biaya: own.map(({ komponen, uraian, dasar, rencana, peserta, anggaranId }) => ({
      komponen, uraian, dasar, rencana, jumlah: rencanaBiaya({ dasar, rencana }, peserta), anggaran: anggaranId === null ? null : (names.get(anggaranId) ?? null),
    })),
    komitmen: own.reduce((sum, one) => sum + one.komitmen, 0),
    realisasi: own.reduce((sum, one) => sum + one.realisasi, 0),
  } // prettier-ignore
}

/** A lookup of participants by name: the people are read and put in order once, not the seats of each programme. */
async function pesertaBernama(tx: EntityManager, program: readonly ProgramPokok[], tanggal: string): Promise<(ids: readonly string[]) => PesertaRencana[]> {
  const who = await identitasPada(tx, [...new Set(program.flatMap(({ peserta }) => peserta))], tanggal)
  const urut = [...who.values()].sort((a, b) => URUTAN.compare(a.nama, b.nama)).map(({ pegawaiId, nama, nip, jabatan, unit }, i) => [pegawaiId, { i, orang: { pegawaiId, nama, nip, jabatan, unit } }] as const)
  const tempat = new Map(urut)
  return (ids) => ids.flatMap((id) => tempat.get(id) ?? []).sort((a, b) => a.i - b.i).map(({ orang }) => ({ ...orang })) // prettier-ignore
}
const URUTAN = new Intl.Collator('id')

/** The working plan of a year, as approving it would freeze it. */
export async function rencanaKerja(tx: EntityManager, tahun: number, tanggal: string): Promise<IsiRencana> {
  const { program: semua, anggaran } = await keadaanTahun(tx, tahun)
  const program = semua.filter((one) => one.dalamRencana)
  const bernama = await pesertaBernama(tx, program, tanggal)
  return {
    tahun,
    program: program.map(({ status: _s, sematan: _m, masukRencana: _r, versi: _v, dalamRencana: _d, komitmen: _k, realisasi: _p, peserta, ...isi }) => ({ ...isi, peserta: bernama(peserta) })),
    anggaran,
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
  program: readonly ProgramPokok[]
  total: TotalRencana
}
type VersiRow = Omit<VersiRencana, 'program' | 'total'> & { isi: string }
const VERSI = `SELECT "id", "tahun", "versi", "alasan", "disetujui_oleh" AS "disetujuiOleh", "disetujui_pada" AS "disetujuiPada", "nomor", "dibuat_pada" AS "dibuatPada", "isi" FROM "rencana_kompetensi"`

/** A frozen plan never changes, and its text is long: what the newest ones hold is read once, without the names. */
const bacaPokok = remembered((isi): Pick<VersiRencana, 'program' | 'total'> => {
  const program = (JSON.parse(isi) as IsiRencana).program.map(pokokProgram)
  return { program, total: totalRencana(program) }
}, 8)
const toVersi = ({ isi, ...row }: VersiRow): VersiRencana => ({ ...row, ...bacaPokok(isi) })

/** Approved versions of a year's plan, newest first. */
export const versiTahun = async (tx: EntityManager, tahun: number): Promise<VersiRencana[]> => (await tx.query<VersiRow[]>(`${VERSI} WHERE "tahun" = ? ORDER BY "versi" DESC`, [tahun])).map(toVersi)

/** The newest approved version of a year's plan, or null. */
export async function versiTerbaru(tx: EntityManager, tahun: number): Promise<VersiRencana | null> {
  const [row] = await tx.query<VersiRow[]>(`${VERSI} WHERE "tahun" = ? ORDER BY "versi" DESC LIMIT 1`, [tahun])
  return row ? toVersi(row) : null
}

/** A version with everything it froze. Throws NOT_FOUND. */
export async function versiById(tx: EntityManager, id: string): Promise<VersiRencana & { isi: IsiRencana }> {
  const [row] = await tx.query<VersiRow[]>(`${VERSI} WHERE "id" = ?`, [id])
  if (!row) throw new AppError('NOT_FOUND', 'Versi rencana itu tidak ada lagi. Muat ulang daftar versi.')
  return { ...toVersi(row), isi: JSON.parse(row.isi) as IsiRencana }
}
