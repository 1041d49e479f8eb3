/** The parts of a paper's body: paragraphs, lists, rows with a colon, tables. */
import type { Content, TableCell } from 'pdfmake/interfaces'
import type { BarisIsianCetak, BarisTeks, BlokCetak } from '../../domain/naskah/isi'
import type { GayaButir, Rata } from '../../domain/naskah/templat'
import { kepalaKolom, lebarKolom, lebarPenuh, tabel } from '../formulir/kisi'
import { lebarTeks, perkiraanTinggi, tinggiBlok } from '../formulir/perkiraan'
import { bersih, tengah } from '../formulir/teks'
import { barisIsian, lebarLabel } from './baris-isian'
import { kata, runs, type TataNaskah } from './tata-naskah'

/** First lines are set in by about 1.25 cm. */
const INDEN = 35
const ALIGNMENT = { kiri: 'left', tengah: 'center', kanan: 'right', penuh: 'justify' } as const satisfies Record<Rata, string>

type Tabel = Extract<BlokCetak, { jenis: 'tabel' }>
export const jarak = ({ huruf }: TataNaskah): number => huruf * 0.5

/** Body parts in order; `ekor` follows the last table of `blok` and never leaves its last rows. */
export function badan(blok: readonly BlokCetak[], tata: TataNaskah, ekor: readonly Content[] = []): Content[] {
  const label = labelBersama(blok, tata)
  const last = blok.findLastIndex(({ jenis }) => jenis === 'tabel')
  return blok.flatMap((one, i): Content[] => {
    const heading = blok[i - 1]
    if (judulBagian(heading) && menyatu(one)) return denganJudul(paragraf(heading, tata), one, { tata, label, ekor: i === last ? ekor : [] })
    const next = blok[i + 1]
    return judulBagian(one) && next && menyatu(next) ? [] : [satu(one, { tata, label, ekor: i === last ? ekor : [] })]
  })
}

interface Sekitar {
  readonly tata: TataNaskah
  readonly label: number
  readonly ekor: readonly Content[]
}
function satu(one: BlokCetak, { tata, label, ekor }: Sekitar): Content {
  switch (one.jenis) {
    case 'paragraf':
      return paragraf(one, tata)
    case 'butir':
      return { stack: [daftar(one.gaya, one.butir, tata)], margin: [0, 0, 0, jarak(tata)] }
    case 'isian':
      return isian(one, label, tata)
    case 'tabel':
      return ruled(one, tata, ekor)
    case 'halaman_baru':
      return { text: '' }
  }
}

/** Longer than this is no heading. */
const JUDUL_TERPANJANG = 120
type Paragraf = Extract<BlokCetak, { jenis: 'paragraf' }>
/** A short paragraph in bold throughout. */
const judulBagian = (one: BlokCetak | undefined): one is Paragraf =>
  one?.jenis === 'paragraf' && one.isi.length > 0 && one.isi.every(({ tebal }) => tebal) && kata(one.isi).length <= JUDUL_TERPANJANG
/** What a heading is kept with: the first item of a list, a table's heading. */
const menyatu = (one: BlokCetak): boolean => (one.jenis === 'butir' && one.butir.length > 0) || one.jenis === 'tabel'

/** A heading is never the last line of its page; above a table it is repeated with the columns' names. */
function denganJudul(judul: Content, one: BlokCetak, around: Sekitar): Content[] {
  if (one.jenis === 'tabel') return [ruled(one, around.tata, around.ekor, judul)]
  if (one.jenis !== 'butir') return [judul, satu(one, around)]
  const { tata } = around
  const rest = one.butir.slice(1)
  const first = { unbreakable: !tata.longgar, stack: [judul, daftar(one.gaya, one.butir.slice(0, 1), tata)], margin: [0, 0, 0, rest.length > 0 ? 0 : jarak(tata)] as [number, number, number, number] }
  return rest.length > 0 ? [first, { stack: [{ ...(daftar(one.gaya, rest, tata) as object), ...(one.gaya === 'titik' ? {} : { start: 2 }) } as Content], margin: [0, 0, 0, jarak(tata)] }] : [first]
}

/** Labels of all such rows get one width, so that Menimbang, Mengingat and Menetapkan have their colons in one line. */
function labelBersama(blok: readonly BlokCetak[], tata: TataNaskah): number {
  const labels = blok.flatMap((one) => (one.jenis === 'isian' ? one.baris.map(({ label }) => label) : []))
  return lebarLabel(labels, tata.huruf, tata.lebar)
}

function paragraf({ isi, rata, inden, ukuran }: Paragraf, tata: TataNaskah): Content {
  const size = ukuran ?? tata.huruf
  if (!kata(isi)) return { text: '', margin: [0, 0, 0, size * 1.15 * tata.spasi] }
  return {
    ...runs(isi),
    alignment: ALIGNMENT[rata],
    lineHeight: tata.spasi,
    ...(ukuran === undefined ? {} : { fontSize: ukuran }),
    ...(inden && !longWordFirst(isi, tata) ? { leadingIndent: INDEN } : {}),
    margin: [0, 0, 0, jarak(tata)],
  }
}

/** A first word as wide as the line is broken by the engine, which forgets the indent then. */
const longWordFirst = (isi: BarisTeks, { lebar, huruf }: TataNaskah) =>
  (kata(isi).split(/\s/, 1)[0] ?? '').length * huruf > lebar - INDEN

const TYPE = { angka: 'decimal', huruf: 'lower-alpha' } as const

/** A list; numbers and bullets hang in the margin of their text. */
export function daftar(gaya: GayaButir, butir: readonly BarisTeks[], tata: TataNaskah, lineHeight = tata.spasi): Content {
  const items = butir.map((one) => ({ ...runs(one), alignment: 'justify' as const }))
  if (items.length === 0) return { text: '' }
  return gaya === 'titik' ? { ul: items, lineHeight } : { ol: items, type: TYPE[gaya], lineHeight }
}

function isian({ inden, baris }: Extract<BlokCetak, { jenis: 'isian' }>, width: number, tata: TataNaskah): Content {
  const rows = baris.map((row) => ({ label: row.label, isi: nilai(row, tata) }))
  const left = inden ? INDEN : 0
  const size = { lebar: tata.lebar - left, lebarLabel: width, huruf: tata.huruf, lineHeight: tata.spasi }
  return {
    margin: [left, 0, 0, jarak(tata)],
    stack: [barisIsian(rows, { ...size, jarak: berlarik(baris, width, tata) ? jarak(tata) : 0 })],
  }
}

/** Rows of sentences or lists are set apart; rows of a few words stand close. */
function berlarik(baris: readonly BarisIsianCetak[], label: number, { lebar, huruf }: TataNaskah): boolean {
  const long = baris.filter(({ isi = [] }) => lebarTeks(kata(isi), huruf) > lebar - label)
  return long.length > 1 || baris.some(({ butir }) => butir)
}

function nilai({ isi, gaya = 'angka', butir }: BarisIsianCetak, tata: TataNaskah): Content {
  const text = isi && kata(isi) ? [{ ...runs(isi), alignment: 'justify' as const }] : []
  const list = butir && butir.length > 0 ? [daftar(gaya, butir, tata)] : []
  return { stack: [...text, ...list] }
}

/** Many columns are set a point smaller; a table without rows says so. */
function bentuk({ kolom, baris, tinggi }: Tabel, { lebar, huruf }: TataNaskah) {
  const size = huruf - (kolom.length > 4 ? 1.5 : 0.5)
  const rows = baris.map((row) => [kolom.map(({ rata }, i) => sel(row[i] ?? [], rata))])
  return {
    size,
    lebar: lebarKolom(lebar, kolom.map((one) => (one.lebar > 0 ? -one.lebar : size * 2))),
    kepala: [kepalaKolom(kolom.map(({ judul }) => bersih(judul)))],
    isi: rows.length > 0 ? rows : [[lebarPenuh(tengah('Nihil'), kolom.length)]],
    ...(tinggi === undefined ? {} : { tinggiBaris: tinggi * size * 1.15 }),
  }
}

/** Rows keep whole even in a loose layout: the engine's own limit lets only the tallest break. */
function ruled(one: Tabel, tata: TataNaskah, ekor: readonly Content[], judul?: Content): Content {
  const { size, ...table } = bentuk(one, tata)
  const tooTall = tata.longgar && tinggiBlok(ekor, tata.lebar, tata.huruf) + tinggiUjung(one, tata) > tata.tinggi * 0.95
  const made = tabel(
    { ...tata, huruf: size, longgar: false },
    {
      ...table,
      ...(judul ? { judul: { fontSize: tata.huruf, stack: [judul] } } : {}),
      ekor: ekor.map((part, i) => ({ fontSize: tata.huruf, stack: [part], margin: [0, i === 0 ? jarak(tata) : 0, 0, 0], ...(tooTall ? { tooTall } : {}) })),
    },
  )
  return { stack: [made], fontSize: size, margin: [0, jarak(tata) / 2, 0, ekor.length > 0 ? 0 : jarak(tata) * 1.5] }
}

/** About how tall a table's heading and last rows are: what must stand above a signature behind it. */
export function tinggiUjung(one: BlokCetak | undefined, tata: TataNaskah): number {
  if (one?.jenis !== 'tabel') return 0
  const { size, lebar, kepala, isi, tinggiBaris = 0 } = bentuk({ ...one, baris: one.baris.slice(-2) }, tata)
  return perkiraanTinggi(lebar, [...kepala, ...isi.flat()], size) + isi.length * tinggiBaris
}

const sel = (isi: BarisTeks, rata: Rata): TableCell => ({ ...runs(isi), alignment: ALIGNMENT[rata === 'penuh' ? 'kiri' : rata] })
