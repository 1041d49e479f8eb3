import type { EntityManager } from 'typeorm'
import { readKantor, readKertas } from '../../../db/queries/bahan-kantor.query'
import type { DukOrang } from '../../../db/queries/duk.query'
import { identitasPada } from '../../../db/queries/identitas.query'
import type { Store } from '../../../db/store'
import type { DukFormulir } from '../../../domain/formulir/model'
import { namaBerkas } from '../../../domain/formulir/nama-berkas'
import { bagianNama } from '../../../domain/formulir/nama-formulir'
import { penandaTangan } from '../../../domain/formulir/susun/dasar'
import { masaKerjaBulan } from '../../../domain/pegawai/duk'
import { pendidikanLabel } from '../../../domain/pegawai/pegawai'
import { isKepala } from '../../../domain/penilaian/kepala'
import { isoDate, yearsBetween } from '../../../domain/shared/iso-date'
import type { AppHandlers } from '../../../preload/contract'
import { writeSafely } from '../../formulir/write-safely'
import type { Ports } from '../../ports'
import { sortedDuk } from '../pegawai/duk'

type Daftar = 'pns' | 'pppk'

/** The DUK as paper: preview and file. */
export function dukHandlers(store: Store, ports: Ports): Pick<AppHandlers['formulir'], 'duk' | 'simpanDuk'> {
  const build = (tanggal: string, daftar: Daftar) => store.read((tx) => susunDuk(tx, tanggal, daftar, { dibuatPada: ports.now(), hariIni: ports.today() }))
  return {
    duk: async ({ tanggal, daftar }) => {
      const form = await build(tanggal, daftar)
      return { url: ports.offer(await ports.pdf.one(form), 'application/pdf'), nama: namaBerkas(bagianNama(form)) }
    },
    simpanDuk: async ({ tanggal, daftar }) => {
      const form = await build(tanggal, daftar)
      const path = await ports.saveFile('Simpan DUK', namaBerkas(bagianNama(form)), [{ name: 'PDF', extensions: ['pdf'] }])
      if (path) await writeSafely(path, await ports.pdf.one(form))
      return path
    },
  }
}

async function susunDuk(tx: EntityManager, tanggal: string, daftar: Daftar, { dibuatPada, hariIni }: { dibuatPada: string; hariIni: string }): Promise<DukFormulir> {
  const kantor = await readKantor(tx)
  const people = (await sortedDuk(tx, tanggal))[daftar]
  const kepala = [...(await identitasPada(tx, 'semua', tanggal)).values()].find(({ jabatan }) => isKepala('kecamatan', jabatan))
  return {
    jenis: 'duk',
    kertas: (await readKertas(tx, hariIni)).duk,
    dibuatPada,
    nomorHalaman: true,
    konsep: false,
    instansi: `${kantor.namaKecamatan} ${kantor.namaPemda}`,
    keadaan: tanggal,
    periode: { judul: `TAHUN ${tanggal.slice(0, 4)}`, mulai: tanggal, selesai: tanggal, kode: `${daftar.toUpperCase()}-${tanggal}` },
    pegawai: people.map((row) => toBaris(row, tanggal)),
    tempatTanggal: { tempat: kantor.kota, tanggal },
    ttd: penandaTangan(kepala ? { ...kepala, unit: kepala.unit ?? '', luar: false } : null),
  }
}

function toBaris(row: DukOrang, tanggal: string): DukFormulir['pegawai'][number] {
  const day = isoDate(tanggal)
  const months = masaKerjaBulan(row, day)
  return {
    nama: row.nama,
    nip: row.nip ?? '',
    golongan: row.golongan ?? '-',
    jabatan: row.jabatan,
    ...(row.tanggalLahir ? { lahir: { tanggal: row.tanggalLahir, ...(row.tempatLahir ? { tempat: row.tempatLahir } : {}) }, usia: yearsBetween(isoDate(row.tanggalLahir), day) } : {}),
    ...(row.tmtGolongan ? { tmtGolongan: row.tmtGolongan } : {}),
    ...(row.tmtJabatan ? { tmtJabatan: row.tmtJabatan } : {}),
    ...(months === null ? {} : { masaKerja: { tahun: Math.floor(months / 12), bulan: months % 12 } }),
    ...(row.latihan ? { latihan: { nama: row.latihan, ...(row.latihanTahun ? { tahun: row.latihanTahun } : {}) } } : {}),
    ...(row.pendidikanKode ? { pendidikan: { nama: row.jurusan ?? '-', tingkat: pendidikanLabel(row.pendidikanKode), ...(row.tahunLulus ? { tahunLulus: row.tahunLulus } : {}) } } : {}),
  }
}
