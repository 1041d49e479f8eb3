import { normalise } from './grid'

/** The name in `known` that is spelt most like `text`, if at most a third of its letters differ; null otherwise. */
export function nearest(text: string, known: readonly string[]): string | null {
  const wanted = normalise(text).slice(0, MAX_LENGTH)
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    const distance = editDistance(wanted, normalise(name).slice(0, MAX_LENGTH))
    if (distance < (best?.distance ?? Infinity)) best = { name, distance }
  }
  return best !== null && best.distance <= Math.ceil(wanted.length / 3) ? best.name : null
}

const MAX_LENGTH = 80

/** Letters to insert, delete or replace to turn `a` into `b` (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
