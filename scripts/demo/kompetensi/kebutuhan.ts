import type { AppClient } from '../../../preload/contract'
import { draw, fixedRandom } from '../acak'
import { CONTOH } from './contoh'

type Butir = Awaited<ReturnType<AppClient['standar']['kisi']>>['butir'][number]
type Sel = Butir & { pegawaiId: string }

/** So many gaps, and no more than this part of what the standards ask for. */
const KESENJANGAN = 40
const BAGIAN_TERBESAR = 0.25
/** Most gaps lie in a few competencies, as in an office; from this many of the most common ones. */
const KOMPETENSI_UMUM = 9
const KOMPETENSI_LEMAH = 5
/** Cells, and posts, of one call. */
const SEKALI_SEL = 2000
const SEKALI_JABATAN = 500

const SEMUA = { sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null, tanpaProgram: false } as const
export const semuaKebutuhan = (hr: AppClient, tahun: number) => hr.kebutuhan.daftar({ tahun, ...SEMUA })

/** Standards of all posts from what the app ships, and proof of everyone: most meet them. Returns lines of standards written. */
export async function isiStandar(hr: AppClient, tahun: number): Promise<number> {
  const posts = await hr.standar.jabatan(undefined)
  let lines = 0
  for (let from = 0; from < posts.length; from += SEKALI_JABATAN) lines += (await hr.standar.isiBawaan({ jabatan: posts.slice(from, from + SEKALI_JABATAN).map(({ jabatan }) => jabatan) })).butir
  const cells: Sel[] = []
  for (const { kunci } of posts) {
    const { butir, orang } = await hr.standar.kisi({ kunci })
    for (const { pegawaiId } of orang) for (const line of butir) cells.push({ ...line, pegawaiId })
  }
  const gaps = new Set(kesenjangan(cells))
  const isi = cells.map((cell) => ({ pegawaiId: cell.pegawaiId, jenis: cell.jenis, kompetensi: cell.kompetensi, tingkat: cell.tingkat - (gaps.has(cell) ? 1 : 0) }))
  for (let from = 0; from < isi.length; from += SEKALI_SEL)
    await hr.standar.isiKisi({ tanggal: `${tahun - 1}-12-15`, dasar: 'Uji kompetensi (contoh)', isi: isi.slice(from, from + SEKALI_SEL) })
  return lines
}

/** Who lacks a level of what, from a fixed seed. */
function kesenjangan(cells: readonly Sel[]): Sel[] {
  const random = fixedRandom(20_260_105)
  const count = Math.min(KESENJANGAN, Math.ceil(cells.length * BAGIAN_TERBESAR))
  const common = [...Map.groupBy(cells, ({ kompetensi }) => kompetensi)].toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'id')).slice(0, KOMPETENSI_UMUM)
  const weak = draw(common.map(([nama]) => nama), KOMPETENSI_LEMAH, random) // prettier-ignore
  const among = draw(cells.filter(({ kompetensi }) => weak.includes(kompetensi)), Math.round(count * 0.8), random) // prettier-ignore
  return [...among, ...draw(cells.filter((cell) => !among.includes(cell)), count - among.length, random)] // prettier-ignore
}

/** Gaps of standards and of the month's appraisals, and requests of staff and superiors. */
export async function kumpulkan(hr: AppClient, tahun: number, pegawaiIds: readonly string[]): Promise<string> {
  const { kalimat } = await hr.kebutuhan.kumpulkan({ tahun })
  const random = fixedRandom(20_260_112)
  for (const { orang, ...usul } of CONTOH.usul) await hr.kebutuhan.usul({ ...usul, alasan: `${usul.alasan} (contoh)`, tahun, pegawaiIds: draw(pegawaiIds, orang, random) })
  return kalimat
}

/** Approves what serves the posts and refuses the rest with a reason. */
export async function putuskan(hr: AppClient, tahun: number): Promise<{ kebutuhan: number; disetujui: number; ditolak: number }> {
  const needs = await semuaKebutuhan(hr, tahun)
  const no = needs.filter(({ kompetensi }) => kompetensi === CONTOH.tolak.kompetensi).map(({ id }) => id)
  const yes = needs.map(({ id }) => id).filter((id) => !no.includes(id))
  if (yes.length > 0) await hr.kebutuhan.putuskan({ ids: yes, status: 'disetujui', alasan: '' })
  if (no.length > 0) await hr.kebutuhan.putuskan({ ids: no, status: 'ditolak', alasan: CONTOH.tolak.alasan })
  return { kebutuhan: needs.length, disetujui: yes.length, ditolak: no.length }
}
