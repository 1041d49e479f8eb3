/** The end of an exhaustive switch: the compiler lists what a new case breaks. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`)
}
