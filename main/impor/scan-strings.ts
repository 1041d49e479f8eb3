const STRING = /<si>(?:<t\/>|<t(?: xml:space="preserve")?>([^<]*)<\/t>)<\/si>/y
const OPEN = /<sst(?: [\w:]+="[^"<]*")*>/

/** The shared strings of a workbook, if each is plain text; null where one is not (rich text, readings, comments). */
export function scanStrings(xml: string): string[] | null {
  const open = OPEN.exec(xml)
  if (open === null) return null
  const strings: string[] = []
  let at = open.index + open[0].length
  STRING.lastIndex = at
  for (let found = STRING.exec(xml); found !== null; found = STRING.exec(xml)) {
    at = STRING.lastIndex
    strings.push(xlsxText(xmlText(found[1] ?? '')))
  }
  return xml.startsWith('</sst>', at) ? strings : null
}

const ENTITY = /&#(\d+);|&#x([0-9a-f]+);|&(amp|lt|gt|quot|apos);/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML with its entities resolved. An entity of another name stays as it is: a file that defines one was refused before. */
export function xmlText(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? all
    return String.fromCharCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal))
  })
}

/** What XML cannot write stands in a workbook as `_x000D_`. */
export function xlsxText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
