import type { EntityManager } from 'typeorm'
import { naskahKompetensi, tawaranSertifikat } from '../../db/queries/naskah-kompetensi.query'
import { jamDokumen } from '../../db/queries/dokumen-kompetensi.query'
import type { Store } from '../../db/store'
import { namaBerkas } from '../../domain/formulir/nama-berkas'
import { DOKUMEN, KODE_PROGRAM, KODE_TAHUN, type KodeDokumen } from '../../domain/pelatihan/dokumen/jenis'
import { kesiapanProgram, kesiapanTahun, type Kesiapan } from '../../domain/pelatihan/dokumen/kesiapan'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { bahanProgram, bahanTahun } from './dokumen-kompetensi/bahan'
import { buatDokumen } from './dokumen-kompetensi/buat'

type Handlers = AppHandlers['dokumenKompetensi']

/** Papers of competency development, made as drafts of official papers. */
export function dokumenKompetensiService(store: Store, ports: Ports): Handlers {
  return {
    jenis: (untuk) => store.read((tx) => jenis(tx, ports.today(), untuk)),
    pegawai: ({ tahun }) => store.read(async (tx) => (await jamDokumen(tx, tahun, ports.today())).map(({ pegawaiId, nama, nip, jabatan, unit }) => ({ id: pegawaiId, nama, nip, jabatan, unit: unit || 'Tanpa unit' }))),
    buat: (pesanan, call) => store.change(call, (tx) => buatDokumen(tx, ports, pesanan)),
    buatTahun: ({ tahun }, call) => store.change(call, (tx) => buatTahun(tx, ports, tahun)),
    daftar: ({ tahun, pelatihanId }) => store.read((tx) => naskahKompetensi(tx, tahun, pelatihanId)),
    tawaranSertifikat: ({ pelatihanId }) => store.read(async (tx) => (await tawaranSertifikat(tx, pelatihanId)).map(({ berkasId: _, ...one }) => one)),
    ambilNomorSertifikat: ({ pelatihanId }, call) => store.change(call, (tx) => ambilNomor(tx, pelatihanId)),
  }
}

interface Untuk {
  tahun: number
  pelatihanId: string | null
  unitId: string | null
}

async function jenis(tx: EntityManager, hari: string, untuk: Untuk): ReturnType<Handlers['jenis']> {
  const { tahun, pelatihanId } = untuk
  const made = await naskahKompetensi(tx, tahun, pelatihanId)
  return (await periksa(tx, hari, untuk)).map(([kode, { jumlah, kurang, perhatian }]) => {
    const { nama, guna, perOrang, perUnit } = DOKUMEN[kode]
    return { kode, nama, guna, perOrang, perUnit, jumlah, kurang, perhatian: [...perhatian], dibuat: made.filter((one) => one.kode === kode).length }
  })
}

async function periksa(tx: EntityManager, hari: string, { tahun, pelatihanId, unitId }: Untuk): Promise<(readonly [KodeDokumen, Kesiapan])[]> {
  if (pelatihanId === null) {
    const bahan = await bahanTahun(tx, tahun, hari, unitId)
    return KODE_TAHUN.map((kode) => [kode, kesiapanTahun(kode, bahan)] as const)
  }
  const bahan = await bahanProgram(tx, pelatihanId, hari)
  return KODE_PROGRAM.map((kode) => [kode, kesiapanProgram(kode, bahan)] as const)
}

/** All papers of the year that can be made; the others are named with their reason. */
async function buatTahun(tx: EntityManager, ports: Ports, tahun: number): ReturnType<Handlers['buatTahun']> {
  const kinds = await jenis(tx, ports.today(), { tahun, pelatihanId: null, unitId: null })
  const dibuat = []
  for (const { kode, kurang } of kinds) if (kurang === null) dibuat.push({ kode, ...(await buatDokumen(tx, ports, { kode, tahun, pelatihanId: null, unitId: null, pegawaiIds: [] })) })
  return { dibuat, lewat: kinds.flatMap(({ nama, kurang }) => (kurang === null ? [] : [{ nama, alasan: kurang }])) }
}

/** Number, day and the paper itself go to the participant; a file that is there already stays, unless its paper was cancelled. */
async function ambilNomor(tx: EntityManager, pelatihanId: string): Promise<{ jumlah: number }> {
  const offers = await tawaranSertifikat(tx, pelatihanId)
  for (const { pesertaId, nama, nomor, tanggal, nomorLama, berkasId } of offers)
    await tx.query(
      `UPDATE "pelatihan_peserta" SET "no_sertifikat" = ?2, "tanggal_sertifikat" = ?3,
         "berkas_nama" = CASE WHEN "berkas_id" IS NULL OR ?6 THEN ?5 ELSE "berkas_nama" END, "berkas_id" = CASE WHEN "berkas_id" IS NULL OR ?6 THEN ?4 ELSE "berkas_id" END
       WHERE "id" = ?1`,
      [pesertaId, nomor, tanggal, berkasId, namaBerkas({ nama: `${nomor} ${nama}`, formulir: 'Sertifikat', periode: tanggal }), nomorLama === null ? 0 : 1],
    )
  return { jumlah: offers.length }
}
