/** What is around the cursor, for the row of settings above the text. Read anew at each change. */
import type { Editor } from '@tiptap/core'
import type { Node as Simpul, ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { SIMPUL } from './dokumen'

export interface Tempat {
  readonly jenis: string
  /** Where the node begins. */
  readonly pos: number
  readonly attrs: Readonly<Record<string, unknown>>
}
export interface KolomTempat extends Tempat {
  readonly ke: number
  readonly jumlah: number
}
export interface KonteksTeks {
  /** The field that is selected. */
  readonly isian: Tempat | null
  readonly paragraf: Tempat | null
  readonly daftar: Tempat | null
  readonly butir: Tempat | null
  readonly kolom: KolomTempat | null
  /** Boxes around the cursor, outermost first. */
  readonly kotak: readonly Tempat[]
  /** List fields whose rows are around the cursor, outermost first. */
  readonly dalam: readonly string[]
}

const KOTAK: readonly string[] = [SIMPUL.bila, SIMPUL.ulang, SIMPUL.tabel, SIMPUL.isianBerlabel]
const tempat = (node: Simpul, pos: number): Tempat => ({ jenis: node.type.name, pos, attrs: node.attrs })

/** The lists whose rows are around a place, outermost first. */
export function daftarDiSekitar($pos: ResolvedPos): string[] {
  return Array.from({ length: $pos.depth }, (_, i) => tempat($pos.node(i + 1), 0)).flatMap(daftarBaris)
}

export function konteksTeks({ state }: Editor): KonteksTeks {
  const { selection } = state
  const { $from } = selection
  const around = Array.from({ length: $from.depth }, (_, i) => tempat($from.node(i + 1), $from.before(i + 1)))
  const picked = selection instanceof NodeSelection ? tempat(selection.node, selection.from) : null
  const all = picked && picked.jenis !== SIMPUL.isian ? [...around, picked] : around
  const last = (...kinds: string[]) => all.findLast(({ jenis }) => kinds.includes(jenis)) ?? null
  return {
    isian: picked?.jenis === SIMPUL.isian ? picked : null,
    paragraf: last(SIMPUL.paragraf),
    daftar: last(SIMPUL.bulat, SIMPUL.urut),
    butir: last(SIMPUL.butir),
    kolom: kolom($from),
    kotak: all.filter(({ jenis }) => KOTAK.includes(jenis)),
    dalam: all.flatMap(daftarBaris),
  }
}

function kolom($from: ResolvedPos): KolomTempat | null {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === SIMPUL.kolom) return { ...tempat($from.node(depth), $from.before(depth)), ke: $from.index(depth - 1), jumlah: $from.node(depth - 1).childCount }
  return null
}

function daftarBaris({ jenis, attrs }: Tempat): string[] {
  const kode = jenis === SIMPUL.butir ? attrs['ulang'] : jenis === SIMPUL.ulang || jenis === SIMPUL.tabel ? attrs['dari'] : null
  return typeof kode === 'string' && kode !== '' ? [kode] : []
}
