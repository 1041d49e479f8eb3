import type { EntityManager } from 'typeorm'
import { aturanPadaAtauAwal, type Aturan } from '../../../db/queries/aturan.query'
import { hukumanDisiplin, kursusSampai, predikatTerakhir, type HukumanRow, type KursusRow, type OrangProfil, type PredikatRow } from '../../../db/queries/profil-kompetensi.query'
import { ipAsn, type AturanIpAsn, type IpAsn } from '../../../domain/kompetensi/ip-asn'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'
import type { JenisJabatan } from '../../../domain/pegawai/jabatan'
import { addMonths, isoDate, namaBulan } from '../../../domain/shared/iso-date'

/** What the IP ASN of one person (or, with null, of everyone) rests on, read once. */
export interface BahanIpAsn {
  aturan: Aturan<AturanIpAsn>
  bentuk: ReadonlyMap<string, BentukPelatihan>
  hitung: (orang: OrangProfil, jenisJabatan: JenisJabatan | null) => IpAsn
  hukuman: ReadonlyMap<string, HukumanRow[]>
}

/** As of `pada` (YYYY-MM-DD). */
export async function bahanIpAsn(tx: EntityManager, pegawaiId: string | null, pada: string): Promise<BahanIpAsn> {
  const aturan = await aturanPadaAtauAwal<AturanIpAsn>(tx, 'ip_asn', pada)
  const forms = (await aturanPadaAtauAwal<BentukPelatihan[]>(tx, 'bentuk_pelatihan', pada)).isi
  const bentuk = new Map(forms.map((one) => [one.kode, one]))
  const sejak = addMonths(isoDate(pada), -24)
  const selamanya = forms.filter(({ ipAsn: kelas }) => kelas === 'diklat_jabatan').map(({ kode }) => kode)
  const kursus = Map.groupBy(await kursusSampai(tx, pegawaiId, { pada, sejak, selamanya }), (row) => row.pegawaiId)
  const predikat = new Map((await predikatTerakhir(tx, pegawaiId, pada, sejak)).map((row) => [row.pegawaiId, row]))
  const hukuman = Map.groupBy(await hukumanDisiplin(tx, pegawaiId), (row) => row.pegawaiId)
  const toKursus = ({ nama, jenis, bentuk: kode, jp, selesai, terbukti }: KursusRow) => ({ nama, jenis, kelas: bentuk.get(kode)?.ipAsn ?? null, jp, selesai, terbukti: terbukti === 1 })
  const hitung: BahanIpAsn['hitung'] = ({ id, pendidikanKode }, jenisJabatan) =>
    ipAsn(aturan.isi, { pendidikanKode, jenisJabatan, kursus: (kursus.get(id) ?? []).map(toKursus), kinerja: toKinerja(predikat.get(id)), hukuman: hukuman.get(id) ?? [] }, pada)
  return { aturan, bentuk, hitung, hukuman }
}

function toKinerja(row: PredikatRow | undefined) {
  if (!row) return null
  const periode = { bulanan: () => `${namaBulan(row.nomor)} ${row.tahun}`, triwulan: () => `triwulan ${row.nomor} ${row.tahun}`, tahunan: () => `tahun ${row.tahun}` }
  return { predikat: row.predikat, periode: periode[row.jenis]() }
}
