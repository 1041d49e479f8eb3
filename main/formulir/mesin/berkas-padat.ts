/**
 * A PDF whose small objects are compressed together, and whose table of objects is compressed too (PDF 1.5). The
 * structure of a paper is hundreds of small objects; written one by one they would double the file.
 */
import { deflateSync } from 'node:zlib'
import { BasePdfDocument, type PdfReference } from './pdfmake-internals'

/** Enough for good compression; more would only make a reader unpack what it does not look at. */
const A_STREAM = 600
/** Places in streams are kept as numbers below zero: a merged file has a hundred thousand of them. */
const STEP = 1024

export class CompactDocument extends BasePdfDocument {
  /** Object numbers of the streams of objects, in their order. */
  private readonly streams: number[] = []
  private packed: { readonly id: number; readonly text: string }[] = []
  /** While a reference writes itself: what it wrote. */
  private caught: (string | Uint8Array)[] | undefined

  /** The number of an object that is given to `pack` later. */
  newId(): number {
    return this._offsets.push(null)
  }

  pack(id: number, text: string): void {
    this.packed.push({ id, text })
    if (this.packed.length >= A_STREAM) this.writePacked()
  }

  /** pdfkit's references write themselves when they end: those without a stream are packed instead. */
  override ref(data?: Record<string, unknown>): PdfReference {
    const ref = super.ref(data)
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const write = ref.finalize
    ref.finalize = () => {
      if (ref.buffer.length > 0) write.call(ref)
      else this.catchAndPack(ref, write)
    }
    return ref
  }

  private catchAndPack(ref: PdfReference, write: () => void): void {
    const caught: (string | Uint8Array)[] = []
    this.caught = caught
    write.call(ref)
    this.caught = undefined
    this.packed.push({ id: ref.id, text: String(caught[1]) })
    super._refEnd(ref)
    if (this.packed.length >= A_STREAM) this.writePacked()
  }

  override _refEnd(ref: PdfReference): void {
    if (!this.caught) super._refEnd(ref)
  }

  override _write(data: string | Uint8Array): void {
    if (this.caught) this.caught.push(data)
    else super._write(data)
  }

  private writePacked(): void {
    const objects = this.packed
    if (objects.length === 0) return
    this.packed = []
    const stream = this.newId()
    const ordinal = this.streams.push(stream) - 1
    let at = 0
    const numbers = objects.map(({ id, text }, index) => {
      this._offsets[id - 1] = -(ordinal * STEP + index) - 1
      const place = at
      at += text.length + 1
      return `${id} ${place}`
    })
    const head = `${numbers.join(' ')}\n`
    const body = Buffer.from(`${head}${objects.map(({ text }) => text).join('\n')}\n`, 'latin1')
    this.writeStream(stream, `/Type/ObjStm/N ${objects.length}/First ${head.length}`, deflateSync(body))
  }

  private writeStream(id: number, entries: string, compressed: Buffer): void {
    this._offsets[id - 1] = this._offset
    this._write(`${id} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${compressed.length}>>\nstream`)
    this._write(compressed)
    this._write('\nendstream\nendobj')
  }

  /** The table of all objects as a stream, in place of pdfkit's plain one. */
  override _finalize(): void {
    this.writePacked()
    const start = this._offset
    const id = this.newId()
    this._offsets[id - 1] = start
    const key = this._id.toString('hex')
    const trailer = `/Root ${this._root.id} 0 R/Info ${this._info.id} 0 R/ID[<${key}><${key}>]`
    const table = tableOf(this._offsets, this.streams)
    const form = `/Type/XRef/Size ${this._offsets.length + 1}/W[1 4 2]/DecodeParms<</Predictor 12/Columns ${COLUMNS}>>`
    this.writeStream(id, `${form}${trailer}`, deflateSync(table))
    this._write(`startxref\n${start}\n%%EOF`)
    this.push(null)
  }
}

const COLUMNS = 7

/** Each row less the one above (PNG's "up"), which compresses to almost nothing. */
function tableOf(places: readonly (number | null)[], streams: readonly number[]): Buffer {
  const rows = Buffer.alloc((places.length + 1) * COLUMNS)
  rows.writeUInt16BE(0xffff, 5)
  places.forEach((place, i) => {
    const at = (i + 1) * COLUMNS
    if (place === null) return
    const packed = -place - 1
    rows[at] = place < 0 ? 2 : 1
    rows.writeUInt32BE(place < 0 ? (streams[Math.floor(packed / STEP)] ?? 0) : place, at + 1)
    rows.writeUInt16BE(place < 0 ? packed % STEP : 0, at + 5)
  })
  const out = Buffer.alloc((places.length + 1) * (COLUMNS + 1))
  for (let row = 0; row <= places.length; row++) {
    out[row * (COLUMNS + 1)] = 2
    for (let k = 0; k < COLUMNS; k++) {
      const above = row > 0 ? (rows[(row - 1) * COLUMNS + k] ?? 0) : 0
      out[row * (COLUMNS + 1) + 1 + k] = ((rows[row * COLUMNS + k] ?? 0) - above) & 0xff
    }
  }
  return out
}

/** Written as it is: pdfkit asks an object for its text only when it does not take it for a dictionary. */
export class Raw {
  readonly [Symbol.toStringTag] = 'Raw'
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}
