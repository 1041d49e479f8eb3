import { STATUS_NOMOR_LABEL, tulisUrut } from '../../../domain/naskah/nomor'
import type { hr } from '../../ipc/client'

type Buku = Awaited<ReturnType<typeof hr.agenda.daftar>>
export type CatatanAgenda = Buku['baris'][number]
/** A line of the table: a number of the book, or numbers in a row that nobody uses. */
export type BarisAgenda = { readonly jenis: 'catatan'; readonly catatan: CatatanAgenda } | { readonly jenis: 'celah'; readonly buku: string; readonly dari: number; readonly sampai: number }

/** The book with its gaps in their places; a run of unused numbers is one line. */
export function barisAgenda({ baris, celah }: Pick<Buku, 'baris' | 'celah'>): BarisAgenda[] {
  const books = [...new Set([...baris.map(({ buku }) => buku), ...celah.map(({ buku }) => buku)])]
  return books.flatMap((buku) => {
    const lines: BarisAgenda[] = baris.filter((row) => row.buku === buku).map((catatan) => ({ jenis: 'catatan', catatan }))
    const gaps = runs(celah.find((one) => one.buku === buku)?.urut ?? []).map(([dari, sampai]): BarisAgenda => ({ jenis: 'celah', buku, dari, sampai }))
    return [...lines, ...gaps].sort((a, b) => place(a) - place(b))
  })
}

/** A stable sort keeps 45, 45.a, 45.b as the book gave them. */
const place = (row: BarisAgenda): number => (row.jenis === 'celah' ? row.dari : row.catatan.urut)

function runs(urut: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const one of [...urut].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === one - 1) last[1] = one
    else found.push([one, one])
  }
  return found
}

export const bukuAgenda = (row: BarisAgenda): string => (row.jenis === 'catatan' ? row.catatan.buku : row.buku)
export const tempatAgenda = (row: BarisAgenda): string => (row.jenis === 'catatan' ? tulisUrut(row.catatan) : rentang(row))
const rentang = ({ dari, sampai }: { dari: number; sampai: number }) => (dari === sampai ? String(dari) : `${dari}–${sampai}`)

/** What is to be said of a line, in a plain sentence; null where all is well. */
export function tandaAgenda(row: BarisAgenda): { rupa: 'celah' | 'ganda' | 'batal' | 'dipesan' | 'luar'; kalimat: string } | null {
  if (row.jenis === 'celah') return { rupa: 'celah', kalimat: row.dari === row.sampai ? 'Nomor ini belum dipakai.' : `Nomor ${rentang(row)} belum dipakai.` }
  const { ganda, status, naskahId, keterangan } = row.catatan
  if (ganda) return { rupa: 'ganda', kalimat: `Nomor ${tulisUrut(row.catatan)} tercatat lebih dari satu kali.` }
  if (status === 'batal') return { rupa: 'batal', kalimat: `Dibatalkan${keterangan ? `: ${keterangan}` : '.'}` }
  if (status === 'dipesan') return { rupa: 'dipesan', kalimat: 'Dipesan oleh konsep yang belum terbit.' }
  return naskahId === null ? { rupa: 'luar', kalimat: keterangan ?? 'Dibuat di luar Takar.' } : null
}

/** What the clerk has to look at: an unused number, a number used twice. */
export const perluDilihat = (row: BarisAgenda): boolean => row.jenis === 'celah' || row.catatan.ganda

/** One sentence on the whole book. */
export function ringkasanAgenda({ baris, celah }: Pick<Buku, 'baris' | 'celah'>): string {
  const gaps = celah.reduce((sum, { urut }) => sum + urut.length, 0)
  const doubles = baris.filter(({ ganda }) => ganda).length
  const parts = [...(gaps > 0 ? [`${gaps} nomor belum dipakai`] : []), ...(doubles > 0 ? [`${doubles} catatan bernomor ganda`] : [])]
  return parts.length === 0 ? `${baris.length} catatan, tidak ada nomor yang terlewat atau ganda` : `${baris.length} catatan; ${parts.join(' dan ')}`
}

export const statusAgenda = (row: BarisAgenda): string => (row.jenis === 'catatan' ? STATUS_NOMOR_LABEL[row.catatan.status] : 'Belum dipakai')
