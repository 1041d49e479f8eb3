import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import { PegawaiEntity } from '../../../db/entities/pegawai.entity'
import { PegawaiJabatanEntity } from '../../../db/entities/pegawai-jabatan.entity'
import { PegawaiPangkatEntity } from '../../../db/entities/pegawai-pangkat.entity'
import { UnitEntity } from '../../../db/entities/unit.entity'
import { guessEselon, guessJenisJabatan, guessSifatJabatan } from '../../../domain/pegawai/jabatan'
import { nipTersimpan, periksaGolongan, periksaPegawai, type PegawaiDiperiksa } from '../../../domain/pegawai/periksa-pegawai'
import { AppError } from '../../../domain/shared/app-error'
import { parseNip } from '../../../domain/shared/nip'
import type { isianPegawai, pegawaiBaru } from '../../../preload/contract/pegawai.contract'
import { nipLimits, tidakAda } from './detail'

type Isian = z.output<typeof isianPegawai>
type Baru = z.output<typeof pegawaiBaru>

const PERIKSA = 'Ada isian yang perlu diperbaiki; belum ada yang disimpan.'

/** Adds a person, with a first rank and post when given. What the NIP says fills what was left empty. */
export async function addPegawai(tx: EntityManager, input: Baru, today: string): Promise<{ id: string }> {
  const { golonganKode, tmtGolongan, jabatan, unitId, tmtJabatan, ...isian } = input
  const row = { ...EMPTY, ...isian, id: uuid(), nip: nipTersimpan(isian.nip) }
  const nip = parseNip(row.nip ?? '', await nipLimits(tx, today))
  if (nip.ok) {
    row.tanggalLahir ??= nip.lahir
    row.jenisKelamin ??= nip.jenisKelamin
    row.tmtCpns ??= nip.jenis === 'pns' ? nip.tmt : null
  }
  const salah = await problemsOf(tx, row, today)
  const rank = golonganKode ? periksaGolongan(golonganKode, row.jenis) : null
  if (rank) salah['golonganKode'] = rank
  if (jabatan && !unitId) salah['unitId'] = 'Pilih unit kerja untuk jabatan ini.'
  refuse(salah)
  await tx.insert(PegawaiEntity, row)
  const mulai = row.tmtCpns ?? today
  if (golonganKode) await tx.insert(PegawaiPangkatEntity, { id: uuid(), pegawaiId: row.id, golonganKode, tmt: tmtGolongan ?? mulai, noSk: null })
  if (jabatan && unitId) await addFirstPost(tx, row.id, jabatan, unitId, tmtJabatan ?? mulai)
  return { id: row.id }
}

async function addFirstPost(tx: EntityManager, pegawaiId: string, jabatan: string, unitId: string, tmt: string): Promise<void> {
  const unit = await tx.findOneBy(UnitEntity, { id: unitId })
  if (!unit) throw tidakAda('Unit')
  await tx.insert(PegawaiJabatanEntity, {
    id: uuid(), pegawaiId, jabatan, jenis: guessJenisJabatan(jabatan), eselon: guessEselon(jabatan, unit.jenis), unitId, tmt,
    selesai: null, sifat: guessSifatJabatan(jabatan), noSk: null,
  }) // prettier-ignore
}

/** Saves the fields given; the others stay. Only what was changed can be refused. */
export async function savePegawai(tx: EntityManager, input: Partial<Isian> & { id: string }, today: string): Promise<void> {
  const { id, ...given } = input
  const before = await tx.findOneBy(PegawaiEntity, { id })
  if (!before) throw tidakAda('Pegawai')
  const change = 'nip' in given ? { ...given, nip: nipTersimpan(given.nip) } : given
  if (Object.keys(change).length === 0) return
  const salah = await problemsOf(tx, { ...pick(before), ...change }, today)
  refuse(Object.fromEntries(Object.entries(salah).filter(([field]) => field in change || (field === 'nip' && 'jenis' in change))))
  await tx.update(PegawaiEntity, { id }, change)
}

async function problemsOf(tx: EntityManager, row: PegawaiDiperiksa & { id: string }, today: string): Promise<Record<string, string>> {
  const { salah } = periksaPegawai(row, await nipLimits(tx, today))
  if (salah['nip'] || row.nip === null) return salah
  const [other] = await tx.query<{ nama: string; dihapus_pada: string | null }[]>(`SELECT "nama", "dihapus_pada" FROM "pegawai" WHERE "nip" = ? AND "id" <> ?`, [row.nip, row.id]) // prettier-ignore
  const place = other?.dihapus_pada ? ' yang ada di tempat sampah; pulihkan dari sana' : ''
  return other ? { ...salah, nip: `NIP ini sudah dipakai ${other.nama}${place}.` } : salah
}

const pick = ({ id, nip, jenis, tanggalLahir, jenisKelamin }: PegawaiEntity) => ({ id, nip, jenis, tanggalLahir, jenisKelamin })

/** Throws INVALID_INPUT when there is any problem, by field. */
export function refuse(salah: Record<string, string>): void {
  if (Object.keys(salah).length > 0) throw new AppError('INVALID_INPUT', PERIKSA, salah)
}

const EMPTY = {
  nip: null, gelarDepan: null, gelarBelakang: null, jenisKelamin: null, tempatLahir: null, tanggalLahir: null, pendidikanKode: null,
  jurusan: null, tahunLulus: null, status: 'aktif', tmtCpns: null, mkTahun: null, mkBulan: null, noHp: null, posEl: null, catatan: null,
  dihapusPada: null,
} satisfies Partial<PegawaiEntity> as Omit<Isian, 'jenis' | 'nama'> & { dihapusPada: null } // prettier-ignore
