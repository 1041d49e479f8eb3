/** Text as it is compared in a search: without case, accents and the way they are composed (NFC or NFD), or punctuation. */
export function untukCari(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Most texts are ASCII and have none. */
const withoutAccents = (text: string): string => (/^[\0-~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, ''))

/** The words of a search, folded. Digits with spaces or dots between them are one number: "19710510 199401" finds an NIP. */
export const kataCari = (cari: string): string[] => untukCari(joinDigits(cari)).split(' ').filter(Boolean)

/** True if every word of `cari` is part of one of the texts. An empty search finds everyone. */
export function cocok(cari: string, texts: readonly (string | null)[]): boolean {
  const whole = texts.map((text) => untukCari(text ?? '')).join(' ')
  return kataCari(cari).every((word) => whole.includes(word))
}

const joinDigits = (text: string): string => text.replace(/(?<=\d)[\s.]+(?=\d)/g, '')
