/**
 * What was asked for lately, and so much of it that memory stays the same however much comes by: the half that was not
 * asked for since the last half filled up is forgotten.
 */
export class Ingatan<Value> {
  private readonly half: number
  private recent = new Map<string, Value>()
  private older = new Map<string, Value>()

  constructor(size: number) {
    this.half = size / 2
  }

  get(key: string): Value | undefined {
    const known = this.recent.get(key)
    if (known !== undefined) return known
    const old = this.older.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= this.half) {
      this.older = this.recent
      this.recent = new Map()
    }
    this.recent.set(key, value)
  }
}
