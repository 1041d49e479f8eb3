/** What makes a PDF a lasting one (PDF/A-2a): what its colours mean, and what it says of itself, for programs of any time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { PdfReference } from './pdfmake-internals'

export interface InfoDokumen {
  readonly title: string
  readonly author?: string
  readonly creationDate: Date
}
type NewRef = (data: Record<string, unknown>) => PdfReference

/** sRGB, the meaning of all our colours; read and compressed once for all documents. */
export function bukaProfil(folder: string): () => Uint8Array {
  let compressed: Uint8Array | undefined
  return () => (compressed ??= deflateSync(readFileSync(join(folder, 'srgb.icc')), { level: 9 }))
}

export function outputIntent(ref: NewRef, profile: Uint8Array): PdfReference {
  const stream = ref({ N: 3, Filter: 'FlateDecode' })
  stream.end(profile)
  const name = new String('sRGB IEC61966-2.1')
  const intent = ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: name,
    Info: name,
    DestOutputProfile: stream,
  })
  intent.end()
  return intent
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The same as the document information, as XMP; pdfkit's own does not escape a title like "R & D". */
export function xmp({ title, author, creationDate }: InfoDokumen): Buffer {
  const date = `${creationDate.toISOString().slice(0, 19)}Z`
  const creator = author ? `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>` : ''
  return Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>${creator}<dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>Takar</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Takar</pdf:Producer></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
}
