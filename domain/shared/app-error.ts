/** The closed list of failures a user can meet; anything else is a bug and shown as INTERNAL. */
export const ERROR_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'RULE_BROKEN',
  'CONFLICT',
  'IO',
  'UNCERTAIN',
  'CANCELLED',
  'FORBIDDEN',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure told to the user: what happened, what was kept, what to do. `fields` maps a field's path to its sentence. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly fields: Record<string, string>

  constructor(code: ErrorCode, message: string, fields: Record<string, string> = {}) {
    super(message)
    this.code = code
    this.fields = fields
  }
}
