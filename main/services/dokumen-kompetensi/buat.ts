import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { sumberNaskah, type SumberNaskah } from '../../../db/queries/bahan-naskah.query'
import { templatBerlaku, type TemplatNaskah } from '../../../db/queries/naskah.query'
import { catatNaskah } from '../../../db/queries/naskah-kompetensi.query'
import { pelatihanById } from '../../../db/queries/pelatihan.query'
import { penilaiPada } from '../../../db/queries/penilai.query'
import { urutTandaTangan } from '../../../db/queries/rangkaian.query'
import { isiAwal, type IsiNaskah } from '../../../domain/naskah/naskah'
import type { PilihanPejabat, Templat } from '../../../domain/naskah/templat'
import { tempatkan } from '../../../domain/penilai/peran'
import type { IsiDokumen } from '../../../domain/pelatihan/dokumen/bahan'
import { untukTahun } from '../../../domain/pelatihan/dokumen/jenis'
import { AppError } from '../../../domain/shared/app-error'
import type { Ports } from '../../ports'
import { tulisKonsep, ubahKonsep } from '../naskah/konsep'
import { isiDokumen, type Pesanan } from './isi'

interface Hasil {
  naskahId: string | null
  rangkaianId: string | null
  jumlah: number
}
/** Longest name of a run. */
const NAMA_TERPANJANG = 120

/** Makes the drafts of one order: a single paper, or a run: the parts of a long one, or one for each person in the order of signing. */
export async function buatDokumen(tx: EntityManager, ports: Ports, given: Pesanan): Promise<Hasil> {
  const pelatihanId = untukTahun(given.kode) ? null : given.pelatihanId
  const pesanan = { ...given, pelatihanId, tahun: pelatihanId === null ? given.tahun : (await pelatihanById(tx, pelatihanId)).tahun }
  const sumber = sumberNaskah(tx)
  const templat = await templatBerlaku(tx, pesanan.kode)
  const { namaKecamatan } = await sumber.kantor()
  const { nama, lembar, perOrang } = await isiDokumen(tx, pesanan, { hari: ports.today(), kantor: namaKecamatan, kursi: (ids) => kursiPenilai(tx, sumber, ids, ports.today()) })
  const write = (isi: IsiDokumen, rangkaian?: { id: string; urut: number }) => konsep(tx, ports, { sumber, templat, pesanan, isi, ...(rangkaian ? { rangkaian } : {}) })
  const people = await urutTandaTangan(tx, [...perOrang.keys()], ports.today())
  const all = [...lembar, ...people.flatMap((id) => perOrang.get(id) ?? [])]
  const [only, ...others] = all
  if (!only) throw new AppError('RULE_BROKEN', 'Tidak ada pegawai yang dapat dibuatkan dokumen ini. Belum ada dokumen yang dibuat.')
  if (others.length === 0) return { naskahId: await write(only), rangkaianId: null, jumlah: 1 }
  return { naskahId: null, rangkaianId: await rangkaian(tx, ports, nama, all, write), jumlah: all.length }
}

async function rangkaian(tx: EntityManager, ports: Ports, nama: string, lembar: readonly IsiDokumen[], write: (isi: IsiDokumen, rangkaian: { id: string; urut: number }) => Promise<string>): Promise<string> {
  const id = uuid()
  await tx.query(`INSERT INTO "naskah_rangkaian" ("id", "nama", "dibuat_pada") VALUES (?, ?, ?)`, [id, nama.slice(0, NAMA_TERPANJANG), ports.now()])
  for (const [urut, isi] of lembar.entries()) await write(isi, { id, urut })
  return id
}

interface KonsepDokumen {
  sumber: SumberNaskah
  templat: TemplatNaskah
  pesanan: Pesanan
  isi: IsiDokumen
  rangkaian?: { id: string; urut: number }
}
/** Writes one draft, with the subject its list shows, and for what it was made. */
async function konsep(tx: EntityManager, ports: Ports, { sumber, templat, pesanan, isi, rangkaian: run }: KonsepDokumen): Promise<string> {
  const id = await tulisKonsep(tx, { templat, isi: lengkapi(templat.isi, isi), periodeId: null, pada: ports.now(), ...(run ? { rangkaian: run } : {}) })
  await ubahKonsep(tx, sumber, id, {}, ports.today(), ports.now())
  await catatNaskah(tx, id, pesanan.tahun, pesanan.pelatihanId)
  return id
}

/** The template's defaults with what is known; fields that the office took out of its own version are left out. */
function lengkapi(templat: Templat, { medan, ...kepala }: IsiDokumen): IsiNaskah {
  const awal = isiAwal(templat)
  const known = new Set(templat.medan.map(({ kode }) => kode))
  return { ...awal, ...kepala, medan: { ...awal.medan, ...Object.fromEntries(Object.entries(medan).filter(([kode]) => known.has(kode))) } }
}

/** Where a person's appraiser signs: the seat the appraiser holds, or the outside official. */
async function kursiPenilai(tx: EntityManager, sumber: SumberNaskah, ids: readonly string[], hari: string): Promise<ReadonlyMap<string, PilihanPejabat>> {
  const { pos, unit } = await sumber.pejabat(hari)
  const units = new Map(unit.map((one) => [one.id, one]))
  const held = new Map(pos.filter((one) => one.tmt <= hari && (one.selesai ?? '9999') >= hari).flatMap((one) => {
    const { kursi } = tempatkan(one, units)
    return kursi === null ? [] : [[one.pegawaiId, kursi] as const]
  })) // prettier-ignore
  const found = new Map<string, PilihanPejabat>()
  for (const [pegawaiId, { penilai }] of await penilaiPada(tx, hari, ids)) {
    const kursi = penilai?.pejabatLuarId ? `luar:${penilai.pejabatLuarId}` : penilai?.pegawaiId ? held.get(penilai.pegawaiId) : undefined
    if (kursi) found.set(pegawaiId, { kursi })
  }
  return found
}
