/** File names made from people's data: legal on Windows, inside their folder, never twice. */
const LONGEST = 120
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** What a form's file is called: NIP_Nama_Formulir_Periode.pdf. */
export interface BagianNama {
  readonly nip?: string
  readonly nama: string
  readonly formulir: string
  readonly periode: string
}

/**
 * A name of at most 120 characters, letters, digits, dot, dash and underscore only (no path, device name, hidden or
 * direction-changing character survives). The person's name is what is shortened.
 */
export function namaBerkas({ nip, nama, formulir, periode }: BagianNama): string {
  const ends = [safe(nip ?? ''), safe(formulir).slice(0, 40), safe(periode).slice(0, 30)] as const
  const taken = ends.reduce((sum, part) => sum + part.length + 1, 0)
  const middle = trimmed(safe(nama).slice(0, Math.max(8, LONGEST - 10 - taken)))
  const stem = [ends[0].slice(0, 24), middle, ends[1], ends[2]].filter(Boolean).join('_') || 'formulir'
  return `${RESERVED.test(stem) ? `formulir_${stem}` : stem}.pdf`
}

/** Gives every name that was used already (also in other case, as Windows compares) a number before its ending: "…-2.pdf". */
export function namaUnik(names: readonly string[]): string[] {
  const used = new Set<string>()
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? []
    let unique = name
    for (let n = 2; used.has(unique.toLowerCase()); n++) unique = `${stem}-${n}${ending}`
    used.add(unique.toLowerCase())
    return unique
  })
}

/** Marks above letters are dropped ("Şükrü" -> "Sukru"); every other run of foreign characters becomes one dash. */
function safe(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '')
  return trimmed(plain.replace(/[^A-Za-z0-9]+/g, '-'))
}

const trimmed = (text: string) => text.replace(/^-+|-+$/g, '')
