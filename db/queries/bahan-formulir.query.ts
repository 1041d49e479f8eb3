import type { EntityManager } from 'typeorm'
import type { Bahan, BahanKantor, BahanOrang, BahanPenilaian, BahanSesi, IdentitasBeku } from '../../domain/formulir/susun/bahan'
import { KERTAS_BAWAAN, type Kertas, type UkuranKertas } from '../../domain/formulir/kertas'
import type { JenisFormulir } from '../../domain/formulir/jenis'
import { isKepala } from '../../domain/penilaian/kepala'
import type { Capaian } from '../../domain/penilaian/predikat'
import type { AlasanPengecualian } from '../../domain/penilaian/pengecualian'
import { AppError } from '../../domain/shared/app-error'
import type { PeranIdentitas, StatusHadir, StatusPeriode } from '../../domain/sesi/sesi'
import { identitasPada, penilaiPada, type Identitas, type IdentitasRingkas } from './identitas.query'
import { skpPadaPeriode } from './skp-periode.query'

interface PeriodeRow {
  id: string
  tahun: number
  nomor: number
  mulai: string
  selesai: string
  status: StatusPeriode
}

/** What the caller adds from the dated rules and from the computer. */
export interface BahanLuar {
  batas: Bahan['batas']
  panduan: Bahan['panduan']
  dibuatPada: string
}

/** Everything the forms of a period need, for the whole office, in a fixed number of queries. NOT_FOUND without the period. */
export async function bahanFormulir(tx: EntityManager, periodeId: string, luar: BahanLuar): Promise<Bahan> {
  const [periode] = (await tx.query(
    `SELECT "id", "tahun", "nomor", "mulai", "selesai", "status" FROM "periode" WHERE "id" = ?`,
    [periodeId],
  )) as PeriodeRow[]
  if (!periode) throw new AppError('NOT_FOUND', 'Bulan itu tidak ditemukan. Muat ulang layar ini.')
  const orang = await readOrang(tx, periode)
  const kepala = orang.find(({ pegawai }) => isKepala('kecamatan', pegawai.jabatan))
  return {
    kantor: await readKantor(tx),
    periode: { ...periode, terkunci: periode.status === 'dikunci' || periode.status === 'arsip' },
    kepala: kepala?.pegawai ?? null,
    orang,
    sesi: await readSesi(tx, periode),
    ...(await readCapaian(tx, periodeId)),
    kertas: await readKertas(tx),
    ...luar,
  }
}

async function readOrang(tx: EntityManager, periode: PeriodeRow): Promise<BahanOrang[]> {
  const orang = await identitasPada(tx, 'semua', periode.selesai)
  const aktif = await ids(tx, `SELECT "id" FROM "pegawai" WHERE "dihapus_pada" IS NULL AND "status" = 'aktif' AND "jenis" <> 'non_asn'`)
  const dinilai = await ids(tx, `SELECT "pegawai_id" AS "id" FROM "penilaian" WHERE "periode_id" = ?`, [periode.id])
  const penilai = await penilaiPada(tx, periode.selesai)
  const [sebelum] = (await tx.query(
    `SELECT "id" FROM "periode" WHERE "jenis" = 'bulanan' AND "selesai" < ? ORDER BY "selesai" DESC LIMIT 1`,
    [periode.mulai],
  )) as { id: string }[]
  const skp = await skpPadaPeriode(tx, { ...periode, sebelumId: sebelum?.id ?? null })
  const penilaian = new Map(
    (
      (await tx.query(
        `SELECT "id", "pegawai_id", "rating_hasil" AS "hasil", "rating_perilaku" AS "perilaku", "predikat", "catatan", "tanggal"
         FROM "penilaian" WHERE "periode_id" = ?`,
        [periode.id],
      )) as (BahanPenilaian & { id: string; pegawai_id: string })[]
    ).map((row) => [row.pegawai_id, row]),
  )
  const pengecualian = new Map(
    ((await tx.query(`SELECT "pegawai_id", "alasan", "keterangan" FROM "pengecualian" WHERE "periode_id" = ?`, [periode.id])) as {
      pegawai_id: string
      alasan: AlasanPengecualian
      keterangan: string | null
    }[]).map((row) => [row.pegawai_id, row]),
  )
  const beku = await readSnapshots(tx, periode)
  return [...orang.values()]
    .filter(({ pegawaiId }) => aktif.has(pegawaiId) || dinilai.has(pegawaiId))
    .map((who) => {
      const rating = penilaian.get(who.pegawaiId)
      const frozen = rating ? beku.get(rating.id) : undefined
      const relasi = penilai.get(who.pegawaiId)
      return {
        pegawaiId: who.pegawaiId,
        unitId: who.unitId ?? '',
        unit: who.unit ?? '',
        pegawai: frozen?.pegawai ?? ofPegawai(who),
        penilai: frozen?.penilai ?? ofRingkas(relasi?.penilai ?? null),
        atasan: frozen?.atasan ?? ofRingkas(relasi?.atasan ?? null),
        skp: skp.get(who.pegawaiId) ?? null,
        penilaian: rating ?? null,
        pengecualian: pengecualian.get(who.pegawaiId) ?? null,
      }
    })
}

const ids = async (tx: EntityManager, sql: string, params: unknown[] = []) =>
  new Set(((await tx.query(sql, params)) as { id: string }[]).map(({ id }) => id))

type Snapshots = Map<string, Partial<Record<PeranIdentitas, IdentitasBeku>>>

/** Identities frozen when the month was closed, by penilaian; none while it is open. */
async function readSnapshots(tx: EntityManager, { id, status }: PeriodeRow): Promise<Snapshots> {
  const frozen: Snapshots = new Map()
  if (status !== 'dikunci' && status !== 'arsip') return frozen
  const rows = (await tx.query(
    `SELECT i."objek_id", i."peran", i."pegawai_id" AS "pegawaiId", i."nama", i."nip", i."pangkat", i."golongan", i."jabatan", i."unit"
     FROM "identitas_snapshot" i JOIN "penilaian" p ON p."id" = i."objek_id"
     WHERE i."objek_jenis" = 'penilaian' AND p."periode_id" = ?`,
    [id],
  )) as (Omit<IdentitasBeku, 'luar'> & { objek_id: string; peran: PeranIdentitas })[]
  for (const { objek_id, peran, ...who } of rows)
    frozen.set(objek_id, { ...frozen.get(objek_id), [peran]: { ...who, luar: who.pegawaiId === null } })
  return frozen
}

const ofPegawai = ({ pegawaiId, nama, nip, pangkat, golongan, jabatan, unit }: Identitas): IdentitasBeku => ({
  pegawaiId, nama, nip, pangkat, golongan, jabatan, unit: unit ?? '', luar: false,
}) // prettier-ignore

const ofRingkas = (who: IdentitasRingkas | null): IdentitasBeku | null =>
  who && { ...who, unit: who.unit ?? '', luar: who.pegawaiId === null }

async function readKantor(tx: EntityManager): Promise<BahanKantor> {
  const [row] = (await tx.query(
    `SELECT k.*, b."isi" AS "logo", b."mime" AS "logo_mime" FROM "kantor" k LEFT JOIN "berkas" b ON b."id" = k."logo_berkas_id"`,
  )) as (Record<string, string | null> & { logo: Buffer | null })[]
  if (!row) throw new AppError('RULE_BROKEN', 'Identitas kantor belum diisi. Isi dahulu di Pengaturan, lalu cetak lagi.')
  const contact = [row['telepon'] && `Telepon ${row['telepon']}`, row['pos_el'] && `Pos-el ${row['pos_el']}`, row['laman'] && `Laman ${row['laman']}`]
  const address = [[row['alamat'], row['kode_pos'] && `Kode Pos ${row['kode_pos']}`].filter(Boolean).join(' '), contact.filter(Boolean).join(' · ')]
  return {
    namaPemda: row['nama_pemda'] ?? '',
    namaKecamatan: row['nama_kecamatan'] ?? '',
    alamat: address.filter(Boolean),
    kopInduk: [row['kop_baris_1'] ?? `Pemerintah ${row['nama_pemda'] ?? ''}`],
    kopPerangkat: row['kop_baris_2'] ?? row['nama_kecamatan'] ?? '',
    kota: row['kota_penandatanganan'] ?? '',
    ...(row.logo ? { logo: `data:${row['logo_mime'] ?? 'image/png'};base64,${row.logo.toString('base64')}` } : {}),
  }
}

async function readSesi(tx: EntityManager, periode: PeriodeRow): Promise<BahanSesi | null> {
  const [row] = (await tx.query(`SELECT * FROM "sesi" WHERE "periode_id" = ?`, [periode.id])) as Record<string, string | null>[]
  if (!row) return null
  const people = await identitasPada(tx, [row['pimpinan_id'], row['notulis_id']].filter((id): id is string => !!id), periode.selesai)
  const find = (id: string | null | undefined) => (id && people.has(id) ? ofPegawai(people.get(id)!) : null)
  const hadir = (await tx.query(`SELECT "pegawai_id", "status", "keterangan" FROM "sesi_hadir" WHERE "sesi_id" = ?`, [row['id']])) as {
    pegawai_id: string
    status: StatusHadir
    keterangan: string | null
  }[]
  const keputusan = (await tx.query(
    `SELECT k."isi", p."nama" AS "penanggungJawab", k."batas_waktu" AS "batasWaktu"
     FROM "keputusan" k LEFT JOIN "pegawai" p ON p."id" = k."penanggung_jawab_id" WHERE k."sesi_id" = ? ORDER BY k."urutan"`,
    [row['id']],
  )) as BahanSesi['keputusan']
  const [from, to] = [row['waktu_mulai'], row['waktu_selesai']]
  return {
    tanggal: row['tanggal'] ?? null,
    pukul: from ? `${from.replace(':', '.')}${to ? ` s.d. ${to.replace(':', '.')}` : ''}` : null,
    tempat: row['tempat'] ?? null,
    pimpinan: find(row['pimpinan_id']),
    notulis: find(row['notulis_id']),
    agenda: row['agenda'] ?? null,
    nomorBeritaAcara: row['nomor_berita_acara'] ?? null,
    hadir: new Map(hadir.map((one) => [one.pegawai_id, one])),
    keputusan,
  }
}

/** Achievement by unit: a unit without its own takes its nearest superior unit's. */
async function readCapaian(tx: EntityManager, periodeId: string): Promise<Pick<Bahan, 'capaian' | 'alasanDistribusi'>> {
  const set = new Map(
    ((await tx.query(`SELECT "unit_id", "capaian" FROM "capaian_organisasi" WHERE "periode_id" = ?`, [periodeId])) as {
      unit_id: string
      capaian: Capaian
    }[]).map((row) => [row.unit_id, row.capaian]),
  )
  const units = (await tx.query(`SELECT "id", "induk_id" FROM "unit"`)) as { id: string; induk_id: string | null }[]
  const parent = new Map(units.map((unit) => [unit.id, unit.induk_id]))
  const find = (id: string | null | undefined): Capaian | undefined => (id ? (set.get(id) ?? find(parent.get(id))) : undefined)
  const found = units.flatMap(({ id }) => {
    const capaian = find(id)
    return capaian ? [[id, capaian] as const] : []
  })
  const notes = (await tx.query(`SELECT "alasan" FROM "distribusi_catatan" WHERE "periode_id" = ?`, [periodeId])) as { alasan: string }[]
  return { capaian: new Map(found), alasanDistribusi: notes.map(({ alasan }) => alasan).join(' ') || null }
}

/** The office's own paper per form over the factory's. */
async function readKertas(tx: EntityManager): Promise<Record<JenisFormulir, Kertas>> {
  const [row] = (await tx.query(`SELECT "isi" FROM "pengaturan" WHERE "id" = 'kertas'`)) as { isi: string }[]
  const own = (row ? JSON.parse(row.isi) : {}) as Partial<Record<JenisFormulir, UkuranKertas>>
  return Object.fromEntries(
    (Object.entries(KERTAS_BAWAAN) as [JenisFormulir, Kertas][]).map(([jenis, kertas]) => [
      jenis,
      { ...kertas, ukuran: own[jenis] ?? kertas.ukuran },
    ]),
  ) as Record<JenisFormulir, Kertas>
}
