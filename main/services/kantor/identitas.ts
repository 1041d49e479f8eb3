import type { EntityManager } from 'typeorm'
import type { z } from 'zod'
import { BerkasEntity } from '../../../db/entities/berkas.entity'
import { simpanBerkas } from '../../../db/queries/berkas.query'
import { KantorEntity } from '../../../db/entities/kantor.entity'
import { barisKop, jenisPemdaOf, namaKecamatanResmi, namaPemdaResmi } from '../../../domain/kantor/kop'
import { AppError } from '../../../domain/shared/app-error'
import { bacaKepala } from '../../gambar/ukuran-gambar'
import type { isianKantor, kantorView } from '../../../preload/contract/kantor.contract'

type Isian = z.output<typeof isianKantor>
type View = z.output<typeof kantorView>

const ID = { id: 'kantor' }
const EMPTY: Omit<Isian, 'namaPemda' | 'namaKecamatan' | 'kotaPenandatanganan'> = {
  jenisPemda: 'kabupaten', alamat: null, kodePos: null, telepon: null, posEl: null, laman: null, kopBaris1: null, kopBaris2: null,
} // prettier-ignore

/** The office with its letterhead and logo; null before it was first filled in. */
export async function readKantor(tx: EntityManager): Promise<View | null> {
  const row = await tx.findOneBy(KantorEntity, ID)
  if (!row) return null
  const { id: _id, contoh: _contoh, logoBerkasId, lambangBerkasId, ...isian } = row
  const jenisPemda = row.jenisPemda === 'kota' ? 'kota' : 'kabupaten'
  return { ...isian, jenisPemda, kop: barisKop(row), logo: await gambar(tx, logoBerkasId), lambang: await gambar(tx, lambangBerkasId) }
}

/** Saves the fields given; the first time the three required ones must be there. */
export async function saveKantor(tx: EntityManager, input: Partial<Isian>): Promise<View> {
  const before = await tx.findOneBy(KantorEntity, ID)
  const jenisPemda = jenisPemdaOf(input.namaPemda ?? before?.namaPemda ?? '', input.jenisPemda ?? (before?.jenisPemda as Isian['jenisPemda'] | undefined) ?? 'kabupaten')
  const change = {
    ...input,
    jenisPemda,
    ...(input.namaPemda === undefined ? {} : { namaPemda: namaPemdaResmi(input.namaPemda, jenisPemda) }),
    ...(input.namaKecamatan === undefined ? {} : { namaKecamatan: namaKecamatanResmi(input.namaKecamatan) }),
  }
  if (before) await tx.update(KantorEntity, ID, change)
  else await tx.insert(KantorEntity, { ...EMPTY, ...complete(change), ...ID, logoBerkasId: null, lambangBerkasId: null, contoh: 0 })
  const saved = await readKantor(tx)
  if (!saved) throw new Error('kantor was not written')
  return saved
}

function complete(given: Partial<Isian>): Partial<Isian> & Pick<Isian, 'namaPemda' | 'namaKecamatan' | 'kotaPenandatanganan'> {
  const { namaPemda, namaKecamatan, kotaPenandatanganan } = given
  if (namaPemda && namaKecamatan && kotaPenandatanganan) return { ...given, namaPemda, namaKecamatan, kotaPenandatanganan }
  const fields = {
    ...(namaPemda ? {} : { namaPemda: 'Isi nama pemerintah daerah.' }),
    ...(namaKecamatan ? {} : { namaKecamatan: 'Isi nama kecamatan.' }),
    ...(kotaPenandatanganan ? {} : { kotaPenandatanganan: 'Isi tempat penandatanganan.' }),
  }
  throw new AppError('INVALID_INPUT', 'Isi dahulu nama daerah, nama kecamatan, dan tempat penandatanganan.', fields)
}

const KOLOM = { logo: 'logoBerkasId', lambang: 'lambangBerkasId' } as const satisfies Record<string, keyof KantorEntity>
type Gambar = keyof typeof KOLOM

/** Keeps a checked picture by its content and makes it the office's logo or state emblem; answers its data URL. */
export async function keepGambar(tx: EntityManager, jenis: Gambar, isi: Uint8Array): Promise<string> {
  if (!(await tx.existsBy(KantorEntity, ID))) throw new AppError('RULE_BROKEN', `Isi dahulu nama kantor, lalu pilih ${jenis}nya.`)
  const mime = bacaKepala(isi)?.mime ?? 'image/png'
  const id = await simpanBerkas(tx, isi, { nama: jenis, mime })
  await tx.update(KantorEntity, ID, { [KOLOM[jenis]]: id })
  return dataUrl({ mime, isi: Buffer.from(isi) })
}

/** The office without its logo or emblem; the file itself stays for papers that were made with it. */
export async function dropGambar(tx: EntityManager, jenis: Gambar): Promise<void> {
  await tx.update(KantorEntity, ID, { [KOLOM[jenis]]: null })
}

async function gambar(tx: EntityManager, id: string | null): Promise<string | null> {
  const berkas = id === null ? null : await tx.findOneBy(BerkasEntity, { id })
  return berkas && dataUrl(berkas)
}

const dataUrl = ({ mime, isi }: { mime: string; isi: Buffer }): string => `data:${mime};base64,${isi.toString('base64')}`
