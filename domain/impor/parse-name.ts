import { type IsoDate, parseTanggal } from '../shared/iso-date'
import { GELAR_BELAKANG, GELAR_DEPAN } from './gelar'

export interface NameParts {
  gelarDepan: string | null
  nama: string
  gelarBelakang: string | null
}
export interface BirthParts {
  tempatLahir: string | null
  tanggalLahir: IsoDate | null
}
/** `ragu`: nothing in the text shows where the name ends and the place of birth begins. */
export interface NameAndBirth extends NameParts, BirthParts {
  ragu: boolean
}

const DEPAN = new Set(GELAR_DEPAN.map((gelar) => gelar.toUpperCase()))
const BELAKANG = new Set(GELAR_BELAKANG.map((gelar) => gelar.toUpperCase()))
const DATE_AT_END = /(\d{1,2} ?[-/. ] ?(?:\d{1,2}|[A-Za-z]{3,}\.?) ?[-/. ] ?\d{4}|\d{4}-\d{2}-\d{2})\s*$/

/** "Drs. Jamal Maulana, S.STP." → its three parts, as written. Words that only look like titles stay in the name. */
export function splitName(text: string): NameParts {
  const [head = '', ...tail] = text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/\s*[,;]\s*/)
  const words = head.split(' ').filter(Boolean)
  const depan = takeFront(words)
  const belakang = takeBack(words)
  const titles = [belakang.join(' '), ...tail.filter(Boolean)].filter(Boolean)
  return { gelarDepan: depan.join(' ') || null, nama: words.join(' '), gelarBelakang: titles.join(', ') || null }
}

/** "Lahat, 10 Mei 1971" → place and date; the date is null if it cannot be read. */
export function splitBirth(text: string): BirthParts {
  const flat = text.replace(/\s+/g, ' ').trim()
  const date = DATE_AT_END.exec(flat)?.[1] ?? ''
  const place = flat.slice(0, flat.length - date.length).replace(/[\s,;/.:-]+$/, '')
  return { tempatLahir: place || null, tanggalLahir: parseTanggal(date) }
}

/**
 * The name cell of a DUK: "H. Agus Hasanah, M.A.P.\nLahat, 10 Mei 1971", also on one line or parted by "/" or ";".
 */
export function splitNameAndBirth(text: string): NameAndBirth {
  const tidy = text.replace(/[^\S\n]+/g, ' ').trim()
  const date = DATE_AT_END.exec(tidy)?.[1]
  if (date === undefined) return withoutDate(tidy)
  const before = tidy
    .slice(0, tidy.lastIndexOf(date))
    .replace(/[\s,;/.:-]+$/, (end) => (end.startsWith('.') ? '.' : ''))
  const cut = findCut(before)
  const [name, place] = cut ?? [before, '']
  const tempatLahir = place.replace(/\s+/g, ' ').replace(/^[\s,;/]+|[\s,;/]+$/g, '') || null
  return { ...splitName(name), tempatLahir, tanggalLahir: parseTanggal(date), ragu: cut === null }
}

function withoutDate(text: string): NameAndBirth {
  const [name = '', ...rest] = text.split(/\n|\s\/\s/)
  return { ...splitName(name), ...splitBirth(rest.join(' ')), ragu: false }
}

/** Where the name ends: a line break, then "/" or ";", then the comma whose left side is no title. */
function findCut(before: string): [name: string, place: string] | null {
  for (const mark of ['\n', ';', '/']) {
    const at = before.lastIndexOf(mark)
    if (at > 0) return [before.slice(0, at), before.slice(at + 1)]
  }
  const pieces = before.split(',')
  if (pieces.length === 1) return null
  const words = (pieces.at(-1) ?? '').trim().split(' ')
  const titles = words.findIndex((word) => !isBackTitle(word))
  if (titles < 0) return null
  const name = [...pieces.slice(0, -1), words.slice(0, titles).join(' ')].filter((piece) => piece.trim() !== '')
  return [name.join(','), words.slice(titles).join(' ')]
}

function takeFront(words: string[]): string[] {
  const taken: string[] = []
  while (words.length > 1 && words[0] !== undefined && isFrontTitle(words[0])) taken.push(words.shift() ?? '')
  return taken
}

/** Without a comma before it, only a known title written with a dot is taken: "Budi S.H." but not "Andi MA". */
function takeBack(words: string[]): string[] {
  const taken: string[] = []
  while (words.length > 1 && /\./.test(words.at(-1) ?? '') && BELAKANG.has(bare(words.at(-1) ?? ''))) {
    taken.unshift(words.pop() ?? '')
  }
  return taken
}

const bare = (word: string): string => word.replace(/[.\s()]/g, '').toUpperCase()
const isFrontTitle = (word: string): boolean =>
  DEPAN.has(bare(word)) ||
  (word.includes('.') &&
    word.split('.').filter(Boolean).length > 1 &&
    word
      .split('.')
      .filter(Boolean)
      .every((part) => DEPAN.has(part.toUpperCase())))
const isBackTitle = (word: string): boolean =>
  BELAKANG.has(bare(word)) || /^([A-Z][A-Za-z]{0,4}\.){2,}[A-Za-z]*\.?$/.test(word)
