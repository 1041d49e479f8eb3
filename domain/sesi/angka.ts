/**
 * The figure a realisation begins with, in Indonesian writing ("1.250 dokumen", "95,5%", "12 dari 12"), for charts only;
 * null where it begins with words. The text itself is what forms print.
 */
export function angkaDari(teks: string): number | null {
  const match = /^\s*(-?\d{1,3}(?:\.\d{3})+|-?\d+)(,\d+|\.\d+)?/.exec(teks)
  if (!match?.[1]) return null
  return Number(match[1].replaceAll('.', '') + (match[2] ?? '').replace(',', '.'))
}
