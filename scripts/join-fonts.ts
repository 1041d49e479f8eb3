/**
 * Joins two TrueType files of the same typeface into one. The first keeps its glyph numbers, so its kerning stays
 * valid; the glyphs of the second follow. The web files lack ≤ and ≥, which targets use: they are composed here, and so
 * is a box "[]" in place of letters the font does not have (U+FFFD): lasting PDFs must not show a font's glyph 0.
 */
type Tables = Map<string, Buffer>
interface Face {
  tables: Tables
  glyphs: Buffer[]
  metrics: { advance: number; bearing: number }[]
  codes: Map<number, number>
}

const ARGS_ARE_WORDS = 0x0001
const ARGS_ARE_XY = 0x0002
const MORE = 0x0020

export function joinFonts(first: Uint8Array, second: Uint8Array): Uint8Array {
  const base = read(Buffer.from(first))
  const more = read(Buffer.from(second))
  const shift = base.glyphs.length - 1
  const glyphs = [...base.glyphs, ...more.glyphs.slice(1).map((glyph) => renumber(glyph, shift))]
  const metrics = [...base.metrics, ...more.metrics.slice(1)]
  const codes = new Map([...[...more.codes].map(([code, id]) => [code, id + shift] as const), ...base.codes])
  const joined: Face = { tables: base.tables, glyphs, metrics, codes }
  const bar: Part = [0x2212, 0, -480]
  compose(joined, 0x2265, [[0x3e, 0, 140], bar], advanceOf(joined, 0x3e))
  compose(joined, 0x2264, [[0x3c, 0, 140], bar], advanceOf(joined, 0x3c))
  const open = advanceOf(joined, 0x5b)
  compose(joined, 0xfffd, [[0x5b, 0, 0], [0x5d, open, 0]], open + advanceOf(joined, 0x5d)) // prettier-ignore
  return write(joined, more.tables)
}

function read(file: Buffer): Face {
  const tables: Tables = new Map()
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const at = 12 + i * 16
    const offset = file.readUInt32BE(at + 8)
    tables.set(file.toString('latin1', at, at + 4), file.subarray(offset, offset + file.readUInt32BE(at + 12)))
  }
  const count = table(tables, 'maxp').readUInt16BE(4)
  const long = table(tables, 'head').readInt16BE(50) === 1
  const loca = table(tables, 'loca')
  const offset = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2)
  const ids = Array.from({ length: count }, (_, i) => i)
  const glyphs = ids.map((i) => table(tables, 'glyf').subarray(offset(i), offset(i + 1)))
  return { tables, glyphs, metrics: readMetrics(tables, ids), codes: readCodes(table(tables, 'cmap')) }
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`Font without table ${tag}`)
  return found
}

function readMetrics(tables: Tables, ids: number[]): Face['metrics'] {
  const long = table(tables, 'hhea').readUInt16BE(34)
  const hmtx = table(tables, 'hmtx')
  return ids.map((i) => ({
    advance: hmtx.readUInt16BE(Math.min(i, long - 1) * 4),
    bearing: hmtx.readInt16BE(i < long ? i * 4 + 2 : long * 4 + (i - long) * 2),
  }))
}

/** Reads the format 4 subtable that every web font of this family has. */
function readCodes(cmap: Buffer): Map<number, number> {
  const codes = new Map<number, number>()
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    if (sub.readUInt16BE(0) !== 4) continue
    const segments = sub.readUInt16BE(6)
    for (let s = 0; s < segments; s += 2) {
      const [end, start] = [sub.readUInt16BE(14 + s), sub.readUInt16BE(16 + segments + s)]
      const delta = sub.readUInt16BE(16 + segments * 2 + s)
      const at = 16 + segments * 3 + s
      const jump = sub.readUInt16BE(at)
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const raw = jump ? sub.readUInt16BE(at + jump + (code - start) * 2) : code
        const id = jump && !raw ? 0 : (raw + delta) & 0xffff
        if (id) codes.set(code, id)
      }
    }
  }
  return codes
}

/** A composite glyph names other glyphs by number: give them their new numbers. */
function renumber(glyph: Buffer, shift: number): Buffer {
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph
  const copy = Buffer.from(glyph)
  for (let at = 10, flags = MORE; flags & MORE;) {
    flags = copy.readUInt16BE(at)
    const id = copy.readUInt16BE(at + 2)
    copy.writeUInt16BE(id === 0 ? 0 : id + shift, at + 2)
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
  }
  return copy
}

type Part = readonly [code: number, right: number, up: number]

const advanceOf = ({ codes, metrics }: Face, code: number) => metrics[codes.get(code) ?? -1]?.advance ?? NaN

/** A glyph drawn from others: ≥ is > with a minus sign as the bar below it. */
function compose(face: Face, code: number, parts: readonly Part[], advance: number): void {
  const found = parts.map(([from, right, up]) => {
    const id = face.codes.get(from)
    const outline = id === undefined ? undefined : face.glyphs[id]
    if (id === undefined || !outline?.length) throw new Error(`Font without U+${from.toString(16)}`)
    const at = (offset: number, by: number) => outline.readInt16BE(offset) + by
    return { id, right, up, box: [at(2, right), at(4, up), at(6, right), at(8, up)] as const }
  })
  const boxes = found.map(({ box }) => box)
  const left = Math.min(...boxes.map((box) => box[0]))
  const glyph = Buffer.alloc(10 + found.length * 8)
  ;[-1, left, Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))]
    .forEach((value, i) => glyph.writeInt16BE(value, i * 2)) // prettier-ignore
  found.forEach(({ id, right, up }, i) => {
    const flags = ARGS_ARE_WORDS | ARGS_ARE_XY | (i < found.length - 1 ? MORE : 0)
    ;[flags, id, right, up].forEach((value, k) => glyph.writeInt16BE(value, 10 + i * 8 + k * 2))
  })
  face.codes.set(code, face.glyphs.push(glyph) - 1)
  face.metrics.push({ advance, bearing: left })
}

function write(face: Face, other: Tables): Uint8Array {
  const count = face.glyphs.length
  const padded = face.glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]))
  const loca = Buffer.alloc((count + 1) * 4)
  padded.reduce(
    (offset, glyph, i) => (loca.writeUInt32BE(offset + glyph.length, (i + 1) * 4), offset + glyph.length),
    0,
  )
  const hmtx = Buffer.alloc(count * 4)
  face.metrics.forEach(
    ({ advance, bearing }, i) => (hmtx.writeUInt16BE(advance, i * 4), hmtx.writeInt16BE(bearing, i * 4 + 2)),
  )
  const tables = new Map(face.tables)
  tables.set('glyf', Buffer.concat(padded)).set('loca', loca).set('hmtx', hmtx).set('cmap', writeCodes(face.codes))
  tables.set(
    'head',
    edited(tables, 'head', (head) => {
      head.writeUInt32BE(0, 8)
      head.writeInt16BE(1, 50)
    }),
  )
  tables.set(
    'hhea',
    edited(tables, 'hhea', (hhea) => hhea.writeUInt16BE(count, 34)),
  )
  tables.set('post', edited(tables, 'post', (post) => post.writeUInt32BE(0x00030000, 0)).subarray(0, 32))
  tables.set(
    'maxp',
    edited(tables, 'maxp', (maxp) => {
      const more = table(other, 'maxp')
      for (let at = 6; at < 32; at += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), more.readUInt16BE(at)), at)
      maxp.writeUInt16BE(count, 4)
      maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(28)), 28)
    }),
  )
  return pack(tables)
}

function edited(tables: Tables, tag: string, edit: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table(tables, tag))
  edit(copy)
  return copy
}

function writeCodes(codes: Map<number, number>): Buffer {
  const sorted = [...codes].sort(([a], [b]) => a - b)
  const cmap = Buffer.alloc(12 + 16 + sorted.length * 12)
  cmap.writeUInt16BE(1, 2)
  ;[3, 10].forEach((value, i) => cmap.writeUInt16BE(value, 4 + i * 2))
  ;[12, 0x000c0000, 16 + sorted.length * 12, 0, sorted.length].forEach((value, i) =>
    cmap.writeUInt32BE(value, 8 + i * 4),
  )
  sorted.forEach(([code, id], i) =>
    [code, code, id].forEach((value, k) => cmap.writeUInt32BE(value, 28 + i * 12 + k * 4)),
  )
  return cmap
}

function pack(tables: Tables): Uint8Array {
  const tags = [...tables.keys()].sort()
  const log = Math.floor(Math.log2(tags.length))
  const header = Buffer.alloc(12 + tags.length * 16)
  ;[1, 0, tags.length, 16 << log, log, tags.length * 16 - (16 << log)].forEach((value, i) =>
    header.writeUInt16BE(value, i * 2),
  )
  header.writeUInt32BE(0x00010000, 0)
  const parts: Buffer[] = [header]
  let offset = header.length
  tags.forEach((tag, i) => {
    const body = table(tables, tag)
    const whole = Buffer.concat([body, Buffer.alloc(-body.length & 3)])
    header.write(tag, 12 + i * 16, 'latin1')
    ;[checksum(whole), offset, body.length].forEach((value, k) => header.writeUInt32BE(value, 16 + i * 16 + k * 4))
    parts.push(whole)
    offset += whole.length
  })
  return Buffer.concat(parts)
}

function checksum(body: Buffer): number {
  let sum = 0
  for (let at = 0; at < body.length; at += 4) sum = (sum + body.readUInt32BE(at)) >>> 0
  return sum
}
