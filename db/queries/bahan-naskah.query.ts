import type { EntityManager } from 'typeorm'
import type { KopSurat } from '../../domain/formulir/bagian'
import type { JenisFormulir } from '../../domain/formulir/jenis'
import type { DaftarKertas, Kertas } from '../../domain/formulir/kertas'
import type { BahanKantor } from '../../domain/formulir/susun/bahan'
import type { BulanNaskah, OrangNaskah } from '../../domain/naskah/konteks'
import { TATA_TTD_BAWAAN, type BahanPenandaTangan, type OrangTtd, type PejabatLuarTtd, type PosBertanggal, type TataTtd } from '../../domain/naskah/penanda-tangan'
import { daftarKertas, readKantor, readKertas } from './bahan-kantor.query'
import { identitasPada } from './identitas.query'
import { orangBulan } from './orang-sesi.query'
import { periodeById, terkunci } from './periode.query'
import { readPengaturan } from './pengaturan.query'
import { capaianBulan, semuaUnit } from './populasi.query'

/** How the office writes its papers: signatures, and what {unit} stands for in numbers. */
export interface TataNaskah {
  ttd: TataTtd
  singkatan: string
}

export interface KopUnit {
  unitId: string
  kop: KopSurat
  singkatan: string
}

/**
 * Everything papers are made of besides themselves, each looked up once: for work over many papers in one transaction.
 * `hari` (YYYY-MM-DD) is the paper's day.
 */
export interface SumberNaskah {
  kantor(): Promise<BahanKantor>
  tata(): Promise<TataNaskah>
  kertas(hari: string): Promise<DaftarKertas>
  /** The office's paper for one of its forms: lists lie on it too. */
  kertasFormulir(jenis: JenisFormulir, hari: string): Promise<Kertas>
  orang(ids: readonly string[], hari: string): Promise<ReadonlyMap<string, OrangNaskah>>
  pejabat(hari: string): Promise<BahanPenandaTangan>
  bulan(periodeId: string): Promise<BulanNaskah>
  kopUnit(unitId: string): Promise<KopUnit | null>
  /** People who are not in the bin. */
  pegawaiAda(): Promise<ReadonlySet<string>>
}

/** Makes the lookup for one transaction. Throws RULE_BROKEN where the office's identity was never filled in. */
export function sumberNaskah(tx: EntityManager): SumberNaskah {
  const made = new Map<string, unknown>()
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const found = (made.get(key) as Promise<T> | undefined) ?? make()
    made.set(key, found)
    return found
  }
  const kantor = () => once('kantor', () => readKantor(tx))
  const tata = () => once('tata', async () => readTata(tx, (await kantor()).namaKecamatan))
  return {
    kantor,
    tata,
    kertas: (hari) => once(`kertas ${hari}`, async () => daftarKertas(tx, await hariKertas(tx, hari))),
    kertasFormulir: async (jenis, hari) => (await once(`formulir ${hari}`, () => readKertas(tx, hari)))[jenis],
    orang: (ids, hari) => once(`orang ${hari} ${ids.join()}`, () => orangPada(tx, ids, hari)),
    pejabat: (hari) => once(`pejabat ${hari}`, async () => bahanPenandaTangan(tx, hari, (await kantor()).namaKecamatan)),
    bulan: (periodeId) => once(`bulan ${periodeId}`, () => bulanNaskah(tx, periodeId)),
    kopUnit: (unitId) => once(`kop ${unitId}`, async () => kopUnit(tx, unitId, (await kantor()).logo)),
    pegawaiAda: () =>
      once('pegawai', async () => new Set((await tx.query<{ id: string }[]>(`SELECT "id" FROM "pegawai" WHERE "dihapus_pada" IS NULL`)).map(({ id }) => id))),
  }
}

/** Sizes of paper are no law of their day: a letter dated before the oldest list lies on that one. */
async function hariKertas(tx: EntityManager, hari: string): Promise<string> {
  const [row] = await tx.query<{ hari: string }[]>(`SELECT max(?1, min("berlaku_dari")) AS "hari" FROM "aturan_set" WHERE "jenis" = 'kertas_mm'`, [hari])
  return row?.hari ?? hari
}

/** The office's choices over the standard ones; the abbreviation is made of the name until it is set. */
export async function readTata(tx: EntityManager, namaKantor: string): Promise<TataNaskah> {
  const own = await readPengaturan<Partial<TataNaskah>>(tx, 'naskah')
  const initials = namaKantor.replace(/^kecamatan\s+/i, '').split(/\s+/).map((word) => word.charAt(0).toUpperCase()).join('') // prettier-ignore
  return { ttd: { ...TATA_TTD_BAWAAN, ...own?.ttd }, singkatan: own?.singkatan ?? `KEC-${initials}` }
}

async function orangPada(tx: EntityManager, ids: readonly string[], hari: string): Promise<ReadonlyMap<string, OrangNaskah>> {
  const known = await identitasPada(tx, ids, hari)
  return new Map([...known.values()].map(({ pegawaiId, nama, nip, pangkat, jabatan, unit }) => [pegawaiId, { id: pegawaiId, nama, nip, pangkat, jabatan, unit: unit ?? '' }]))
}

/** Every post that was ever held, with who holds one on `hari`, and the outside officials. */
export async function bahanPenandaTangan(tx: EntityManager, hari: string, namaKantor: string): Promise<BahanPenandaTangan> {
  const pos = await tx.query<PosBertanggal[]>(
    `SELECT j."pegawai_id" AS "pegawaiId", j."jabatan", j."sifat", j."eselon", j."unit_id" AS "unitId", j."tmt", j."selesai"
     FROM "pegawai_jabatan" j JOIN "pegawai" p ON p."id" = j."pegawai_id" WHERE p."dihapus_pada" IS NULL`,
  )
  const unit = await semuaUnit(tx)
  const ids = [...new Set(pos.map(({ pegawaiId }) => pegawaiId))]
  const orang = await identitasPada(tx, ids, hari)
  const luar = await tx.query<PejabatLuarTtd[]>(`SELECT "id", "nama", "nip", "pangkat", "jabatan" FROM "pejabat_luar" WHERE "dihapus_pada" IS NULL`)
  const toTtd = ({ pegawaiId, nama, nip, pangkat }: { pegawaiId: string; nama: string; nip: string | null; pangkat: string | null }): OrangTtd => ({ id: pegawaiId, nama, nip, pangkat })
  return {
    tanggal: hari,
    pos,
    unit,
    orang: new Map([...orang.values()].map((one) => [one.pegawaiId, toTtd(one)])),
    luar: new Map(luar.map((one) => [one.id, one])),
    namaKantor,
  }
}

/** The month a paper draws on: who was evaluated, as of then. NOT_FOUND when it is gone. */
async function bulanNaskah(tx: EntityManager, periodeId: string): Promise<BulanNaskah> {
  const periode = await periodeById(tx, periodeId)
  const people = await orangBulan(tx, periode)
  const units = await semuaUnit(tx)
  const achieved = await capaianBulan(tx, periodeId)
  const office = units.find(({ jenis }) => jenis === 'kecamatan')?.id
  return {
    tahun: periode.tahun,
    nomor: periode.bulan,
    mulai: periode.mulai,
    selesai: periode.selesai,
    terkunci: terkunci(periode),
    capaian: achieved.find(({ unitId }) => unitId === office)?.capaian ?? null,
    orang: people
      .filter(({ pengecualian }) => !pengecualian)
      .map(({ pegawaiId, identitas, hasil, perilaku, predikat }) => ({
        id: pegawaiId,
        nama: identitas.nama,
        nip: identitas.nip,
        pangkat: identitas.pangkat,
        jabatan: identitas.jabatan,
        unit: identitas.unit ?? '',
        hasil,
        perilaku,
        predikat,
      })),
  }
}

const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)

async function kopUnit(tx: EntityManager, unitId: string, logo: string | undefined): Promise<KopUnit | null> {
  const [row] = await tx.query<{ induk: string; perangkat: string; alamat: string; singkatan: string }[]>(`SELECT "induk", "perangkat", "alamat", "singkatan" FROM "kop_unit" WHERE "unit_id" = ?`, [unitId])
  if (!row) return null
  return { unitId, singkatan: row.singkatan, kop: { induk: lines(row.induk), perangkat: row.perangkat, alamat: lines(row.alamat), ...(logo ? { logo } : {}) } }
}
