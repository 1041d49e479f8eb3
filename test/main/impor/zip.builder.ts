import { constants, crc32, deflateRawSync } from 'node:zlib'

export interface Part {
  nama: string
  isi: string | Uint8Array
  /** Already deflated; then `isi` is what goes into the file as it is. */
  packed?: boolean
  /** Unpacked size to declare, where it is not the true one. */
  declared?: number
  /** Bit 0 says encrypted. */
  flags?: number
  /** Declares the packed bytes of this other part instead of its own. */
  overlaps?: string
}

/** A zip archive byte by byte, so that it can also lie. */
export function aZip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  const offsets = new Map<string, { at: number; length: number }>()
  let at = 0
  for (const part of parts) {
    const raw = Buffer.from(part.isi as string)
    const body = part.packed ? raw : deflateRawSync(raw)
    const size = part.declared ?? raw.length
    const name = Buffer.from(part.nama)
    const own = { at, length: body.length }
    offsets.set(part.nama, own)
    const place = offsets.get(part.overlaps ?? part.nama) ?? own
    const common = fields(part.flags ?? 0, part.packed ? 0 : crc32(raw), place.length, size, name.length)
    // Comment length, disk and attributes: ten zero bytes before the offset.
    central.push(u32(0x02014b50), u16(20), common, Buffer.alloc(10), u32(place.at), name)
    if (part.overlaps) continue
    const local = Buffer.concat([u32(0x04034b50), common, name, body])
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const count = u16(Math.min(parts.length, 65_535))
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(directory.length), u32(at), u16(0)]
  return Buffer.concat([...locals, directory, ...end])
}

/** version needed, flags, method, time, date, crc, sizes, name length, extra length: shared by both headers. */
function fields(flags: number, crc: number, packed: number, unpacked: number, nameLength: number): Buffer {
  return Buffer.concat([
    u16(20),
    u16(flags),
    u16(8),
    u16(0),
    u16(0),
    u32(crc),
    u32(packed),
    u32(unpacked),
    u16(nameLength),
    u16(0),
  ])
}
const u16 = (n: number): Buffer => { const b = Buffer.alloc(2); b.writeUInt16LE(n); return b } // prettier-ignore
const u32 = (n: number): Buffer => { const b = Buffer.alloc(4); b.writeUInt32LE(n >>> 0); return b } // prettier-ignore

/** `times` copies of `chunk`, deflated in the time of one: each copy is flushed so that it stands alone. */
export function deflatedRepeat(before: string, chunk: string, times: number, after: string): Buffer {
  const flush = { finishFlush: constants.Z_FULL_FLUSH }
  const one = deflateRawSync(chunk, flush)
  return Buffer.concat([
    deflateRawSync(before, flush),
    ...Array.from({ length: times }, () => one),
    deflateRawSync(after),
  ])
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export const sheetXml = (rows: string, dimension = 'A1:B2', before = ''): string =>
  `<?xml version="1.0"?>${before}<worksheet xmlns="${MAIN}"><dimension ref="${dimension}"/><sheetData>${rows}</sheetData></worksheet>`

export const rowXml = (row: number, cells: readonly [string, string][]): string =>
  `<row r="${row}">${cells.map(([column, text]) => `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

/** The parts of a workbook of one sheet. */
export function workbookParts(sheet: Omit<Part, 'nama'>, name = 'Data'): Part[] {
  return [
    {
      nama: '_rels/.rels',
      isi: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      nama: 'xl/workbook.xml',
      isi: `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      nama: 'xl/_rels/workbook.xml.rels',
      isi: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { nama: 'xl/worksheets/sheet1.xml', ...sheet },
  ]
}
