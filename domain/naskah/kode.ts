/** Codes of templates and fields, made from the words the clerk writes. */

const LONGEST = { '-': 60, _: 30 } as const

/**
 * "Surat Tugas (Diklat)" → "surat-tugas-diklat"; with a number behind it where `taken` has it already. `joint` is '-'
 * for templates, '_' for fields, whose code begins with a letter and is no longer than 30.
 */
export function kodeDariNama(nama: string, taken: ReadonlySet<string>, joint: '-' | '_'): string {
  const words = nama.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f]/g, '').replace(/[^a-z0-9]+/g, joint) // prettier-ignore
  const plain = trim(words.slice(0, LONGEST[joint] - 4), joint) || (joint === '_' ? 'isian' : 'templat')
  const base = joint === '_' && !/^[a-z]/.test(plain) ? `isian${joint}${plain}`.slice(0, LONGEST[joint] - 4) : plain
  if (!taken.has(base) && base !== 'constructor') return base
  for (let number = 2; ; number += 1) if (!taken.has(`${base}${joint}${number}`)) return `${base}${joint}${number}`
}

const trim = (text: string, joint: string): string => text.replace(new RegExp(`^${joint}+|${joint}+$`, 'g'), '')
