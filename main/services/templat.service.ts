import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../db/insert-rows'
import { findTemplat, templatList, type Templat } from '../../db/queries/templat.query'
import type { Store } from '../../db/store'
import { AppError } from '../../domain/shared/app-error'
import { AWALAN_KANTOR, kodeBaku, type IsiTemplat } from '../../domain/skp/templat'
import type { AppHandlers } from '../../preload/contract'
import { isiTemplatDari, mustFindTemplat } from './skp/isi-dari'
import { mustFindSkp } from './skp/penjaga'

/** SKP templates: the standard ones stay as they came, what the office writes goes to its own copy. */
export function templatService(store: Store): AppHandlers['templat'] {
  const read: Store['read'] = (work) => store.read(work)
  const change: Store['change'] = (call, work) => store.change(call, work)
  return {
    daftar: () => read(async (tx) => (await templatList(tx)).map(ringkas)),
    satu: ({ kode }) => read((tx) => satu(tx, kode)),
    ubah: ({ kode, ...patch }, call) => change(call, (tx) => ubah(tx, kode, patch)),
    dariSkp: ({ skpId, nama }, call) => change(call, (tx) => dariSkp(tx, skpId, nama)),
    kembaliKeBawaan: ({ kode }, call) =>
      change(call, async (tx) => {
        const own = await mustFindTemplat(tx, kode)
        if (own.bawaan) throw new AppError('RULE_BROKEN', 'Templat ini sudah templat bawaan.')
        await tx.query(`DELETE FROM "templat_skp" WHERE "kode" = ?`, [kode])
      }),
  }
}

const ringkas = ({ isi, ...rest }: Templat) => ({ ...rest, jabatan: [...rest.jabatan], rhk: isi.rhk.length })

async function satu(tx: EntityManager, kode: string) {
  const templat = await mustFindTemplat(tx, kode)
  const adaBawaan = !templat.bawaan && (await findTemplat(tx, kodeBaku(kode))) !== null
  return { ...ringkas(templat), isi: mutable(templat.isi), adaBawaan }
}

/** The same content, as the contract's type wants it. */
const mutable = (isi: IsiTemplat) => structuredClone(isi) as never

interface Patch {
  nama?: string | undefined
  lingkup?: string | undefined
  keluargaForm?: string | undefined
  pendekatan?: string | undefined
  isi?: unknown
}

async function ubah(tx: EntityManager, kode: string, patch: Patch): Promise<{ kode: string }> {
  const from = await mustFindTemplat(tx, kode)
  const ownKode = AWALAN_KANTOR + kodeBaku(kode)
  const own = from.bawaan ? await findTemplat(tx, ownKode) : from
  if (!own) await insertOwn(tx, ownKode, from.nama, from)
  const columns = { nama: patch.nama, lingkup: patch.lingkup, keluarga_form: patch.keluargaForm, pendekatan: patch.pendekatan, isi: patch.isi && JSON.stringify(patch.isi) }
  for (const [name, value] of Object.entries(columns)) if (value !== undefined) await tx.query(`UPDATE "templat_skp" SET "${name}" = ? WHERE "kode" = ?`, [value, ownKode])
  return { kode: ownKode }
}

async function dariSkp(tx: EntityManager, skpId: string, nama: string): Promise<{ kode: string }> {
  const skp = await mustFindSkp(tx, skpId)
  const slug = nama.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const kode = `${AWALAN_KANTOR}${slug}`
  if ((await findTemplat(tx, kode)) ?? (await findTemplat(tx, slug))) throw new AppError('CONFLICT', `Sudah ada templat bernama “${nama}”. Pakai nama lain.`, { nama: 'Nama ini sudah dipakai.' })
  const isi = await isiTemplatDari(tx, skp)
  const keys = skp.templatKode ? await findTemplat(tx, skp.templatKode) : null
  const linked = isi.rhk.map((rhk, index) => {
    const before = keys?.isi.rhk.find((one) => one.kode !== null && one.kode === rhk.kode)
    return { ...rhk, kode: rhk.kode ?? `${slug}-${index + 1}`, intervensi: before?.intervensi ?? null, intervensi_alternatif: before?.intervensi_alternatif ?? null }
  })
  await insertOwn(tx, kode, nama, { lingkup: 'semua', keluargaForm: skp.keluargaForm, pendekatan: skp.pendekatan, isi: { ...isi, rhk: linked } })
  return { kode }
}

const insertOwn = (tx: EntityManager, kode: string, nama: string, { lingkup, keluargaForm, pendekatan, isi }: Pick<Templat, 'lingkup' | 'keluargaForm' | 'pendekatan' | 'isi'>) =>
  insertRows(tx, 'templat_skp', [{ id: uuid(), kode, nama, keluarga_form: keluargaForm, pendekatan, lingkup, isi: JSON.stringify(isi), bawaan: 0 }])
