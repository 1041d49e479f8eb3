import type { EntityManager } from 'typeorm'
import type { Bahan, BahanOrang, BahanSesi, IdentitasBeku } from '../../domain/formulir/susun/bahan'
import { isKepala } from '../../domain/penilaian/kepala'
import { sebutanJabatan } from '../../domain/pegawai/sebutan-jabatan'
import { populasiOf } from '../../domain/penilaian/populasi'
import type { PeranIdentitas, StatusHadir } from '../../domain/sesi/sesi'
import { readKertas } from './bahan-kantor.query'
import { identitasPada, type Identitas } from './identitas.query'
import type { IdentitasRingkas } from './penilai.query'
import { kantorBulan } from './kantor-beku.query'
import { keputusanBulan } from './keputusan.query'
import type { OrangBulan } from './orang-bulan'
import { orangBulan } from './orang-sesi.query'
import { periodeById, periodeSebelum, terkunci, type PeriodeBulan } from './periode.query'
import { orangDinilai } from './pos-jabatan.query'
import { capaianBulan, kelurahanSendiri, semuaUnit } from './populasi.query'
import { rapatBulan } from './rapat.query'
import { skpPadaPeriode } from './skp-periode.query'

/** What the caller adds from the dated rules and from the computer. */
export interface BahanLuar {
  batas: Bahan['batas']
  panduan: Bahan['panduan']
  teks: Bahan['teks']
  dibuatPada: string
}

/** Stands for "no month": an SKP is printed before any month was opened. Nothing of a session is found under it. */
const TANPA_BULAN = ''

/** A period to print SKP from: the year up to `hariIni`. */
const tahunBerjalan = (hariIni: string): PeriodeBulan => ({
  id: TANPA_BULAN,
  tahun: Number(hariIni.slice(0, 4)),
  bulan: Number(hariIni.slice(5, 7)),
  mulai: `${hariIni.slice(0, 7)}-01`,
  selesai: hariIni,
  status: 'berjalan',
  dikunciPada: null,
  alasanBuka: null,
})

/**
 * Everything the forms of a period need, for the whole office, in a fixed number of queries. `periodeId` null: the
 * present year without a month. NOT_FOUND when the period is gone.
 */
export async function bahanFormulir(tx: EntityManager, periodeId: string | null, hariIni: string, luar: BahanLuar): Promise<Bahan> {
  const periode = periodeId === null ? tahunBerjalan(hariIni) : await periodeById(tx, periodeId)
  const bulan = await orangBulan(tx, periode)
  const orang = await withSkp(tx, periode, bulan)
  const sesi = await readSesi(tx, periode, bulan)
  return {
    kantor: await kantorBulan(tx, periode),
    periode: { ...periode, nomor: periode.bulan, terkunci: terkunci(periode), adaBulan: periodeId !== null },
    kepala: await kepalaKantor(tx, sesi.tanggal ?? periode.selesai, orang),
    orang,
    sesi,
    ...(await readPopulasi(tx, periode.id, orang)),
    kertas: await readKertas(tx, periode.selesai),
    ...luar,
  }
}

/** Who signs for the office on `tanggal`: whoever acts as Camat (Plt., Plh., Pj.) goes before the definitive one. */
async function kepalaKantor(tx: EntityManager, tanggal: string, orang: readonly BahanOrang[]): Promise<IdentitasBeku | null> {
  for (const { pegawaiId, pos } of await orangDinilai(tx, tanggal)) {
    const acting = pos.find(({ sifat, jabatan }) => sifat !== 'definitif' && isKepala('kecamatan', jabatan))
    const who = acting && orang.find((one) => one.pegawaiId === pegawaiId)
    if (who) return { ...who.pegawai, jabatan: sebutanJabatan(acting.jabatan, acting.sifat) }
  }
  return orang.find(({ pegawai }) => isKepala('kecamatan', pegawai.jabatan))?.pegawai ?? null
}

async function withSkp(tx: EntityManager, periode: PeriodeBulan, bulan: readonly OrangBulan[]): Promise<BahanOrang[]> {
  const sebelumId = await periodeSebelum(tx, periode.mulai)
  const skp = await skpPadaPeriode(tx, { ...periode, sebelumId }, bulan.map(({ skpId }) => skpId))
  const beku = await frozenBySkp(tx, [...skp.values()].map(({ id }) => id))
  return bulan.map(({ pegawaiId, identitas, penilai, hasil, perilaku, predikat, catatan, penilaianId, pengecualian }) => {
    const plan = skp.get(pegawaiId) ?? null
    return {
      pegawaiId,
      unitId: identitas.unitId ?? '',
      unit: identitas.unit ?? '',
      pegawai: ofPegawai(identitas),
      penilai: ofRingkas(penilai.penilai),
      atasan: ofRingkas(penilai.atasan),
      skp: plan,
      identitasSkp: (plan && beku.get(plan.id)) ?? null,
      penilaian: penilaianId === null ? null : { hasil, perilaku, predikat, catatan },
      pengecualian,
    }
  })
}

const ofPegawai = ({ pegawaiId, nama, nip, pangkat, golongan, jabatan, unit }: Identitas): IdentitasBeku => ({
  pegawaiId, nama, nip, pangkat, golongan, jabatan, unit: unit ?? '', luar: false,
}) // prettier-ignore

const ofRingkas = (who: IdentitasRingkas | null): IdentitasBeku | null =>
  who && { ...who, unit: who.unit ?? '', luar: who.pegawaiId === null }

/** Who appears on an SKP as it was submitted (rule R18), by SKP. */
async function frozenBySkp(tx: EntityManager, skpIds: readonly string[]): Promise<Map<string, NonNullable<BahanOrang['identitasSkp']>>> {
  const rows = await tx.query<(Omit<IdentitasBeku, 'luar'> & { objek_id: string; peran: PeranIdentitas })[]>(
    `SELECT "objek_id", "peran", "pegawai_id" AS "pegawaiId", "nama", "nip", "pangkat", "golongan", "jabatan", "unit"
     FROM "identitas_snapshot" WHERE "objek_jenis" = 'skp' AND "objek_id" IN (SELECT "value" FROM json_each(?))`,
    [JSON.stringify(skpIds)],
  )
  const found = new Map<string, Partial<Record<PeranIdentitas, IdentitasBeku>>>()
  for (const { objek_id, peran, ...who } of rows)
    found.set(objek_id, { ...found.get(objek_id), [peran]: { ...who, luar: who.pegawaiId === null } })
  return found
}

async function readSesi(tx: EntityManager, periode: PeriodeBulan, orang: readonly OrangBulan[]): Promise<BahanSesi> {
  const rapat = await rapatBulan(tx, periode.id)
  const people = await identitasPada(tx, [rapat.pimpinanId, rapat.notulisId, rapat.saksiSatuId, rapat.saksiDuaId].filter((id) => id !== null), periode.selesai)
  const find = (id: string | null) => {
    // Those the month lists are frozen with it; a leader from elsewhere is as of the month's end.
    const who = orang.find(({ pegawaiId }) => pegawaiId === id)?.identitas ?? (id === null ? undefined : people.get(id))
    return who ? ofPegawai(who) : null
  }
  const hadir = orang.flatMap(({ pegawaiId, hadir: status, keteranganHadir: keterangan }) =>
    status ? [[pegawaiId, { status, keterangan }] as [string, { status: StatusHadir; keterangan: string | null }]] : [],
  )
  const { tanggal, tempat, agenda, notulen, nomorBeritaAcara, waktuMulai, waktuSelesai } = rapat
  return {
    tanggal,
    tempat,
    agenda,
    notulen,
    nomorBeritaAcara,
    pukul: waktuMulai ? `${dotted(waktuMulai)}${waktuSelesai ? ` s.d. ${dotted(waktuSelesai)}` : ''}` : null,
    pimpinan: find(rapat.pimpinanId),
    notulis: find(rapat.notulisId),
    saksi: [find(rapat.saksiSatuId), find(rapat.saksiDuaId)].filter((who) => who !== null),
    hadir: new Map(hadir),
    keputusan: await keputusanBulan(tx, periode.id),
  }
}

const dotted = (time: string) => time.replace(':', '.')

/** Achievement and population by the unit of a person, and who heads a population. */
async function readPopulasi(tx: EntityManager, periodeId: string, orang: readonly BahanOrang[]): Promise<Pick<Bahan, 'capaian' | 'capaianKantor' | 'populasi' | 'daftarPopulasi' | 'kepalaPopulasi'>> {
  const rows = await capaianBulan(tx, periodeId)
  const unit = await semuaUnit(tx)
  const jenisOf = new Map(unit.map(({ id, jenis }) => [id, jenis]))
  const populasi = populasiOf(unit, await kelurahanSendiri(tx))
  const pusat = populasi(null) ?? ''
  const ofUnit = new Map([...new Set(orang.map(({ unitId }) => unitId))].map((unitId) => [unitId, populasi(unitId || null) ?? pusat]))
  const capaian = [...ofUnit].flatMap(([unitId, populasiId]) => {
    const set = rows.find((row) => row.unitId === populasiId)?.capaian
    return set ? [[unitId, set] as const] : []
  })
  const used = new Set([pusat, ...ofUnit.values()])
  const nama = new Map(unit.map((satu) => [satu.id, satu.nama]))
  const daftarPopulasi = [pusat, ...unit.map(({ id }) => id).filter((id) => id !== pusat && used.has(id))].map((unitId) => {
    const row = rows.find((satu) => satu.unitId === unitId)
    return { unitId, nama: nama.get(unitId) ?? '', capaian: row?.capaian ?? null, alasan: row?.alasan ?? null }
  })
  const heads = orang.filter(({ unitId, pegawai }) => {
    const jenis = jenisOf.get(ofUnit.get(unitId) ?? '')
    return jenis !== undefined && isKepala(jenis, pegawai.jabatan)
  })
  return {
    capaian: new Map(capaian),
    capaianKantor: daftarPopulasi[0]?.capaian ?? null,
    populasi: ofUnit,
    daftarPopulasi,
    kepalaPopulasi: new Set(heads.map(({ pegawaiId }) => pegawaiId)),
  }
}
