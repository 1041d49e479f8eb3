/** Columns of a roster say the same few things thousands of times; more than this is not kept. */
const MOST = 2_000

/** `work`, a pure function of one text, which answers from memory what it was asked before, at most `most` texts. Its answers are not to be changed. */
export function remembered<T>(work: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = work(text)
    if (known.size >= most) known.clear()
    known.set(text, answer)
    return answer
  }
}
