import { readFile, stat } from 'node:fs/promises'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { BerkasEntity } from '../../../db/entities/berkas.entity'
import { KantorEntity } from '../../../db/entities/kantor.entity'
import { daftarKelurahan, jenisTemplat, kopKelurahan, tambahVersi, tulisKop } from '../../../db/queries/templat-naskah.query'
import type { Store } from '../../../db/store'
import { namaBerkas } from '../../../domain/formulir/nama-berkas'
import { AppError } from '../../../domain/shared/app-error'
import type { AppHandlers } from '../../../preload/contract'
import { writeSafely } from '../../formulir/write-safely'
import { olahGambar } from '../../gambar/olah-gambar'
import type { Ports } from '../../ports'
import { dropGambar, keepGambar, saveKantor } from '../kantor/identitas'
import { bacaBerkas, BATAS_BERKAS, tolak, tulisBerkas, type IsiBerkas } from './berkas'
import { wajibLaik } from './periksa'

const JENIS_BERKAS = [{ name: 'Templat naskah Takar', extensions: ['json'] }]
type Kop = NonNullable<IsiBerkas['kop']>

/** Templates and letterheads as a file for another office, and from another office's file. */
export function tukarHandlers(store: Store, ports: Ports): Pick<AppHandlers['templatNaskah'], 'ekspor' | 'impor'> {
  return {
    ekspor: async ({ kode, kop }) => {
      const isi = await store.read(async (tx) => ({ templat: await pilih(tx, kode), kop: kop ? await kopKantor(tx) : null }))
      const [only, ...others] = isi.templat
      const name = only && others.length === 0 ? only.nama : `${isi.templat.length} templat naskah`
      const path = await ports.saveFile('Simpan templat untuk kantor lain', namaBerkas({ nama: name, formulir: 'Templat-Naskah', periode: ports.today() }).replace(/\.pdf$/, '.takar-templat.json'), JENIS_BERKAS)
      if (path) await writeSafely(path, tulisBerkas(isi))
      return path
    },
    impor: async ({ kop }, call) => {
      const path = await ports.openFile('Ambil templat dari berkas', JENIS_BERKAS)
      if (!path) return null
      const isi = bacaBerkas(await baca(path))
      const gambar = kop && isi.kop ? gambarKop(isi.kop) : {}
      for (const one of isi.templat) await wajibLaik(store, ports, one, (galat) => tolak(`Templat “${one.nama}” dalam berkas ini tidak dapat dipakai: ${galat.join(' ')}`))
      return store.change(call, async (tx) => {
        const templat = await tambahSemua(tx, isi.templat, ports.now())
        if (kop && isi.kop) await pakaiKop(tx, isi.kop, gambar)
        return { templat, kop: kop && isi.kop !== null }
      })
    },
  }
}

async function pilih(tx: EntityManager, kode: readonly string[]): Promise<IsiBerkas['templat']> {
  const known = new Map((await jenisTemplat(tx)).map((one) => [one.kode, one]))
  return kode.map((one) => {
    const found = known.get(one)
    if (!found) throw new AppError('NOT_FOUND', 'Salah satu templat yang dipilih tidak ada lagi. Tidak ada berkas yang dibuat; pilih ulang.')
    return { kode: found.kode, nama: found.nama, isi: found.isi }
  })
}

async function baca(path: string): Promise<Uint8Array> {
  const unreadable = () => new AppError('IO', 'Berkas itu tidak dapat dibaca. Tidak ada templat yang diubah; periksa perangkatnya atau pilih berkas lain.')
  const { size } = await stat(path).catch(() => { throw unreadable() }) // prettier-ignore
  if (size > BATAS_BERKAS.bytes) throw tolak('Berkas ini lebih besar dari 5 MB.')
  return readFile(path).catch(() => { throw unreadable() }) // prettier-ignore
}

const GAMBAR = ['logo', 'lambang'] as const
type GambarKop = Partial<Record<(typeof GAMBAR)[number], Uint8Array>>

/** Foreign pictures drawn anew, as any that is put in here. */
function gambarKop(kop: Kop): GambarKop {
  try {
    return Object.fromEntries(GAMBAR.flatMap((jenis) => (kop[jenis] ? [[jenis, olahGambar(Buffer.from(kop[jenis], 'base64'), jenis)]] : [])))
  } catch (error) {
    if (error instanceof AppError) throw tolak(`Gambar kop dalam berkas ini tidak dapat dipakai: ${error.message.replace(/ (Logo|Lambang) yang lama tetap dipakai\.$/, '')}`)
    throw error
  }
}

/** Each becomes a new version, or the first of a new kind; what the office already has stays as it is. Answers the names taken. */
async function tambahSemua(tx: EntityManager, templat: IsiBerkas['templat'], dibuatPada: string): Promise<string[]> {
  const known = new Map((await jenisTemplat(tx)).map((one) => [one.kode, one]))
  const taken: string[] = []
  for (const { kode, nama, isi } of templat) {
    const now = known.get(kode)
    if (now?.nama === nama && JSON.stringify(now.isi) === JSON.stringify(isi)) continue
    await tambahVersi(tx, { id: uuid(), kode, nama, asal: 'kantor', aktif: now?.aktif ?? true, isi, dibuatPada })
    taken.push(nama)
  }
  return taken
}

async function kopKantor(tx: EntityManager): Promise<Kop> {
  const row = await tx.findOneBy(KantorEntity, { id: 'kantor' })
  if (!row) throw new AppError('RULE_BROKEN', 'Identitas kantor belum diisi, jadi belum ada kop yang dapat disertakan. Isi di Pengaturan, atau simpan tanpa kop.')
  const { kopBaris1, kopBaris2, alamat, kodePos, telepon, posEl, laman, logoBerkasId, lambangBerkasId } = row
  const gambar = async (id: string | null) => (id === null ? null : ((await tx.findOneBy(BerkasEntity, { id }))?.isi.toString('base64') ?? null))
  const names = new Map((await daftarKelurahan(tx)).map(({ id, nama }) => [id, nama]))
  const kelurahan = (await kopKelurahan(tx)).flatMap(({ unitId, ...lines }) => (names.has(unitId) ? [{ unit: names.get(unitId) ?? '', ...lines }] : []))
  return { kopBaris1, kopBaris2, alamat, kodePos, telepon, posEl, laman, logo: await gambar(logoBerkasId), lambang: await gambar(lambangBerkasId), kelurahan }
}

/** The office keeps its names; letterhead lines, address and picture become the file's. Kelurahan are matched by name. */
async function pakaiKop(tx: EntityManager, { logo: _, lambang: __, kelurahan, ...lines }: Kop, gambar: GambarKop): Promise<void> {
  if (!(await tx.existsBy(KantorEntity, { id: 'kantor' })))
    throw new AppError('RULE_BROKEN', 'Identitas kantor belum diisi, jadi kopnya belum dapat diambil. Tidak ada templat yang diubah; isi dahulu di Pengaturan, atau ambil tanpa kop.')
  await saveKantor(tx, lines)
  for (const jenis of GAMBAR) await (gambar[jenis] ? keepGambar(tx, jenis, gambar[jenis]) : dropGambar(tx, jenis))
  const units = new Map((await daftarKelurahan(tx)).map(({ id, nama }) => [nama.toLocaleLowerCase('id'), id]))
  for (const { unit, ...rest } of kelurahan) {
    const unitId = units.get(unit.toLocaleLowerCase('id'))
    if (unitId) await tulisKop(tx, uuid(), { unitId, ...rest })
  }
}
