import { normalise } from './grid'

/** The name in `known` that is spelt most like `text`, if at most a third of its letters differ; null otherwise. */
export const nearest = (text: string, known: readonly string[]): string | null => nearestFew(text, known, 1)[0] ?? null

/** The `most` names in `known` that are spelt most like `text`, likest first; none of which more than a third of the letters differ. */
export function nearestFew(text: string, known: readonly string[], most: number): string[] {
  const wanted = normalise(text).slice(0, MAX_LENGTH)
  const limit = Math.ceil(wanted.length / 3)
  return known
    .map((name) => ({ name, distance: editDistance(wanted, normalise(name).slice(0, MAX_LENGTH)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name)
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
