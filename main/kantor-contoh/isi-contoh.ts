import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { KantorEntity } from '../../db/entities/kantor.entity'
import { PegawaiEntity } from '../../db/entities/pegawai.entity'
import { PegawaiJabatanEntity } from '../../db/entities/pegawai-jabatan.entity'
import { PegawaiPangkatEntity } from '../../db/entities/pegawai-pangkat.entity'
import { PejabatLuarEntity } from '../../db/entities/pejabat-luar.entity'
import { UnitEntity } from '../../db/entities/unit.entity'
import { writePengaturan } from '../../db/queries/pengaturan.query'
import type { Store } from '../../db/store'
import type { JenisJabatan } from '../../domain/pegawai/jabatan'
import type { JenisKelamin, JenisPegawai } from '../../domain/pegawai/pegawai'
import type { JenisUnit } from '../../domain/pegawai/unit'
import { applyProposal } from '../services/penilai/terapkan'
import { fillKompetensi } from './isi-kompetensi'
import contoh from './orang-contoh.json'

const CALL = { channel: 'kantor.bukaContoh', label: 'Membuat kantor contoh', actor: 'Takar', undoable: false }
const PEMDA = 'Kabupaten Muara Jaya (contoh)'

/** Fills an empty database with an invented office of 81 people, their appraisers, in force since 1 January, and a year of training. */
export function fillSample(store: Store, today: string, now: string): Promise<void> {
  return store.change(CALL, async (tx) => {
    await fillOffice(tx)
    await fillPeople(tx, await fillUnits(tx))
    await applyProposal(tx, `${today.slice(0, 4)}-01-01`)
    await fillKompetensi(tx, today, now)
    await writePengaturan(tx, 'awal', { langkah: 2, selesai: true })
  })
}

async function fillOffice(tx: EntityManager): Promise<void> {
  await tx.insert(KantorEntity, {
    id: 'kantor', namaPemda: PEMDA, jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Tanjung Raya (contoh)',
    alamat: 'Jalan Merdeka Nomor 1, Tanjung Raya', kodePos: '31311', telepon: '(0700) 000000', posEl: 'kecamatan@tanjungraya.contoh',
    laman: null, kotaPenandatanganan: 'Tanjung Raya', kopBaris1: null, kopBaris2: null, logoBerkasId: null, lambangBerkasId: null, contoh: 1,
  }) // prettier-ignore
  const official = (nama: string, jabatan: string, pangkat: string | null) => ({
    id: uuid(), nama, nip: null, pangkat, jabatan, instansi: `Pemerintah ${PEMDA}`, dihapusPada: null,
  }) // prettier-ignore
  await tx.insert(PejabatLuarEntity, [
    official('Dr. Surya Contoh Wibawa, M.Si.', 'Sekretaris Daerah', 'Pembina Utama Madya (IV/d)'),
    official('H. Bima Contoh Laksana', 'Bupati Muara Jaya', null),
  ])
}

async function fillUnits(tx: EntityManager): Promise<Map<string, string>> {
  const ids = new Map(contoh.unit.map(({ nama }) => [nama, uuid()]))
  for (const [urutan, { nama, jenis, induk }] of contoh.unit.entries())
    await tx.insert(UnitEntity, { id: ids.get(nama) ?? '', nama, jenis: jenis as JenisUnit, indukId: induk === null ? null : (ids.get(induk) ?? null), urutan, aktif: 1 }) // prettier-ignore
  return ids
}

async function fillPeople(tx: EntityManager, units: Map<string, string>): Promise<void> {
  for (const { golonganKode, tmtGolongan, jabatan, eselon, jenisJabatan, tmtJabatan, unit, ...isian } of contoh.pegawai) {
    const pegawaiId = uuid()
    await tx.insert(PegawaiEntity, {
      ...isian, id: pegawaiId, jenis: isian.jenis as JenisPegawai, jenisKelamin: isian.jenisKelamin as JenisKelamin, tahunLulus: null,
      status: 'aktif', tmtCpns: tmtCpnsOf(isian.nip, isian.jenis), noHp: null, posEl: null, catatan: null, dihapusPada: null,
    }) // prettier-ignore
    await tx.insert(PegawaiPangkatEntity, { id: uuid(), pegawaiId, golonganKode, tmt: tmtGolongan, noSk: null })
    await tx.insert(PegawaiJabatanEntity, {
      id: uuid(), pegawaiId, jabatan, jenis: jenisJabatan as JenisJabatan, eselon, unitId: units.get(unit) ?? '', tmt: tmtJabatan,
      selesai: null, sifat: 'definitif', noSk: null,
    }) // prettier-ignore
  }
}

const tmtCpnsOf = (nip: string, jenis: string): string | null => (jenis === 'pns' ? `${nip.slice(8, 12)}-${nip.slice(12, 14)}-01` : null)
