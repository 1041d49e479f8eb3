/** Gathering needs: what is new, what joins a need that is there, what has gone. Decisions are never touched. */
import type { StatusKebutuhan } from './kebutuhan'
import type { CalonSumber } from './calon-kebutuhan'
import { kunciKompetensi } from './kunci'
import type { SumberTercatat } from './prioritas'
import { bacaRujukan, tulisRujukan } from './rujukan'
import type { NamaKompetensi } from './standar-bawaan'

export interface KebutuhanAda {
  readonly id: string
  readonly pegawaiId: string
  readonly kunci: string
  readonly status: StatusKebutuhan
  readonly pelatihanId: string | null
  readonly sumber: readonly (SumberTercatat & { readonly id: string })[]
}
export interface KebutuhanBaru extends NamaKompetensi {
  readonly pegawaiId: string
  readonly kunci: string
  readonly sumber: readonly SumberTercatat[]
}
export interface RencanaKumpul {
  readonly baru: readonly KebutuhanBaru[]
  readonly tambah: readonly { readonly kebutuhanId: string; readonly sumber: SumberTercatat }[]
  readonly ubah: readonly { readonly sumberId: string; readonly keterangan: string; readonly ukuran: number | null }[]
  readonly hapusSumber: readonly string[]
  readonly hapusKebutuhan: readonly string[]
}

/** A need that nobody has decided yet; only such a one may lose sources. */
const terbuka = ({ status, pelatihanId }: KebutuhanAda): boolean => status === 'usulan' && pelatihanId === null

/** What follows by itself from standards and appraisals, and what the office calls by another name. */
export interface BahanKumpul {
  readonly calon: readonly CalonSumber[]
  /** Still true, as an appraisal of the year before: what rests on it stays, nothing new is made of it. */
  readonly tetap: readonly CalonSumber[]
  readonly padanan: ReadonlyMap<string, NamaKompetensi>
}

/**
 * Compares what follows from standards and appraisals with what is on the list (`ada`). A source stays where the clerk has
 * merged it to: beneath the need that already holds one of its origin, else beneath the office's `padanan`.
 */
export function rencanaKumpul(ada: readonly KebutuhanAda[], { calon, tetap, padanan }: BahanKumpul): RencanaKumpul {
  const needs = Map.groupBy(ada, ({ pegawaiId }) => pegawaiId)
  const found = Map.groupBy(calon, ({ pegawaiId }) => pegawaiId)
  const still = Map.groupBy(tetap, ({ pegawaiId }) => pegawaiId)
  const people = new Set([...needs.keys(), ...found.keys()])
  const plans = [...people].map((id) => kumpulSatu(needs.get(id) ?? [], { calon: found.get(id) ?? [], tetap: still.get(id) ?? [], padanan }))
  return {
    baru: plans.flatMap(({ baru }) => baru),
    tambah: plans.flatMap(({ tambah }) => tambah),
    ubah: plans.flatMap(({ ubah }) => ubah),
    hapusSumber: plans.flatMap(({ hapusSumber }) => hapusSumber),
    hapusKebutuhan: plans.flatMap(({ hapusKebutuhan }) => hapusKebutuhan),
  }
}

const asalOf = ({ kompetensi }: CalonSumber): string => kunciKompetensi(kompetensi)
const rujukanOf = (one: CalonSumber): string => tulisRujukan({ macam: one.macam, asal: asalOf(one), kode: one.kode, id: one.id })

/** The same for one person. */
function kumpulSatu(ada: readonly KebutuhanAda[], { calon, tetap, padanan }: BahanKumpul): RencanaKumpul {
  const found = new Map(calon.map((one) => [rujukanOf(one), one]))
  const known = new Set(ada.flatMap(({ sumber }) => sumber.map(({ rujukan }) => rujukan)))
  const fresh = [...found].filter(([rujukan]) => !known.has(rujukan))
  const open = ada.filter(terbuka)
  const ubah = open.flatMap(({ sumber }) =>
    sumber.flatMap((source) => {
      const now = found.get(source.rujukan)
      return now && (now.keterangan !== source.keterangan || now.ukuran !== source.ukuran) ? [{ sumberId: source.id, keterangan: now.keterangan, ukuran: now.ukuran }] : []
    }),
  )
  const placed = tempatkan(ada, fresh, padanan)
  return { ...placed, ubah, ...lenyap(open, new Set([...found.keys(), ...tetap.map(rujukanOf)]), new Set(placed.tambah.map(({ kebutuhanId }) => kebutuhanId))) }
}

/** Each new source beneath a need that is there, or beneath one that is made. */
function tempatkan(ada: readonly KebutuhanAda[], fresh: readonly (readonly [string, CalonSumber])[], padanan: BahanKumpul['padanan']): Pick<RencanaKumpul, 'baru' | 'tambah'> {
  const origin = new Map(ada.flatMap((need) => need.sumber.flatMap(({ rujukan }) => [[bacaRujukan(rujukan)?.asal, need] as const])))
  const byKey = new Map(ada.map((need) => [need.kunci, need]))
  const baru = new Map<string, KebutuhanBaru & { sumber: SumberTercatat[] }>()
  const tambah: { kebutuhanId: string; sumber: SumberTercatat }[] = []
  for (const [rujukan, one] of fresh) {
    const sumber = { sumber: one.sumber, rujukan, keterangan: one.keterangan, ukuran: one.ukuran }
    const { jenis, kompetensi } = padanan.get(asalOf(one)) ?? one
    const kunci = kunciKompetensi(kompetensi)
    const need = origin.get(asalOf(one)) ?? byKey.get(kunci)
    if (need) {
      tambah.push({ kebutuhanId: need.id, sumber })
      continue
    }
    const made = baru.get(kunci) ?? { pegawaiId: one.pegawaiId, jenis, kompetensi, kunci, sumber: [] }
    made.sumber.push(sumber)
    baru.set(kunci, made)
  }
  return { baru: [...baru.values()], tambah }
}

/** Sources of open needs that nothing bears any more, and the needs that were left without any. */
function lenyap(open: readonly KebutuhanAda[], seen: ReadonlySet<string>, gained: ReadonlySet<string>): Pick<RencanaKumpul, 'hapusSumber' | 'hapusKebutuhan'> {
  const gone = open.map((need) => ({ need, ids: need.sumber.filter(({ rujukan }) => hilang(rujukan, seen)).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0)
  const whole = gone.filter(({ need, ids }) => ids.length === need.sumber.length && !gained.has(need.id)).map(({ need }) => need.id)
  return { hapusKebutuhan: whole, hapusSumber: gone.filter(({ need }) => !whole.includes(need.id)).flatMap(({ ids }) => ids) }
}

/** Requests were typed in and stay until someone takes them back; what somebody else wrote is left alone. */
function hilang(rujukan: string, seen: ReadonlySet<string>): boolean {
  const from = bacaRujukan(rujukan)
  return from !== null && from.macam !== 'usul' && !seen.has(rujukan)
}

export interface HasilKumpul {
  readonly baru: number
  /** Needs that gained a reason. */
  readonly bertambah: number
  /** Reasons that say something else now. */
  readonly diperbarui: number
  /** Needs that nothing bears any more. */
  readonly hilang: number
}

/** What gathering did, counted. */
export const hasilKumpul = ({ baru, tambah, ubah, hapusSumber, hapusKebutuhan }: RencanaKumpul): HasilKumpul => ({
  baru: baru.length,
  bertambah: new Set(tambah.map(({ kebutuhanId }) => kebutuhanId)).size,
  diperbarui: ubah.length + hapusSumber.length,
  hilang: hapusKebutuhan.length,
})

/** What gathering did, in one sentence. */
export function kalimatKumpul({ baru, bertambah, diperbarui, hilang }: HasilKumpul): string {
  const parts = [
    baru > 0 ? `${baru} kebutuhan baru` : '',
    bertambah > 0 ? `${bertambah} kebutuhan mendapat alasan baru` : '',
    diperbarui > 0 ? `${diperbarui} alasan diperbarui` : '',
    hilang > 0 ? `${hilang} kebutuhan dikeluarkan karena alasannya tidak ada lagi` : '',
  ].filter(Boolean)
  return parts.length === 0 ? 'Tidak ada yang berubah: daftar sudah sesuai dengan standar dan penilaian.' : `${parts.join(', ')}.`
}
