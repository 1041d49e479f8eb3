import { type IsoDate, parseTanggal } from '../shared/iso-date'
import { type DraftField, fieldLabel, type RowProblem } from './draft'
import { type Cell, HIDDEN, lineText } from './grid'
import { splitNameAndBirth } from './parse-name'

const MAX_TEXT = 200

/** Reads fields `F` of one row and gathers what is wrong with them. */
export class RowReader<F extends string> {
  readonly stated = new Set<F>()
  readonly problems: RowProblem<F>[] = []

  constructor(
    protected readonly cells: ReadonlyMap<string, Cell>,
    private readonly label: (field: F) => string,
  ) {}

  raw(field: F): string {
    return lineText(this.cells.get(field))
  }

  failed(field: F): boolean {
    return this.problems.some((problem) => problem.field === field)
  }

  /** Free text; refused where it is too long or hides characters. */
  text(field: F): string | null {
    const text = this.raw(field)
    if (text === '') return this.empty(field)
    const clean = text.replace(HIDDEN, '')
    if (clean !== text) this.refuse(field, `${this.label(field)} memuat karakter yang tidak terlihat.`, clean)
    else if (text.length > MAX_TEXT)
      this.refuse(field, `${this.label(field)} terlalu panjang (lebih dari ${MAX_TEXT} huruf).`)
    this.stated.add(field)
    return clean
  }

  date(field: F, usul?: string): IsoDate | null {
    return this.read(field, (text) => parseTanggal(text), 'bukan tanggal yang dapat dibaca', usul)
  }

  /** A value the row cannot do without; refused where it is written in no known way. */
  read<T>(field: F, parse: (text: string) => T | null, salah = 'tidak dikenal', usul?: string): T | null {
    const value = this.parsed(field, parse)
    if (value === null && this.raw(field) !== '') this.refuse(field, `${this.quoted(field)} ${salah}.`, usul)
    return value
  }

  /** A value of a closed set; one that is not known is left out with a warning, since it can be set later. */
  choose<T>(field: F, parse: (text: string) => T | null): T | null {
    const value = this.parsed(field, parse)
    if (value === null && this.raw(field) !== '')
      this.warn(field, `${this.quoted(field)} tidak dikenal, jadi tidak diambil.`)
    return value
  }

  private parsed<T>(field: F, parse: (text: string) => T | null): T | null {
    const text = this.raw(field)
    const value = text === '' ? null : parse(text)
    if (value !== null) this.stated.add(field)
    return value
  }

  private quoted(field: F): string {
    return `${this.label(field)} “${shorten(this.raw(field))}”`
  }

  refuse(field: F, alasan: string, usul?: string): void {
    this.add(field, 'tolak', alasan, usul)
  }

  warn(field: F, alasan: string, usul?: string): void {
    this.add(field, 'ingatkan', alasan, usul)
  }

  private add(field: F, tingkat: RowProblem<F>['tingkat'], alasan: string, usul?: string): void {
    const problem = { field, tingkat, alasan, nilai: this.raw(field) }
    this.problems.push(usul ? { ...problem, usul } : problem)
  }

  /** What an empty text field says: nothing. */
  protected empty(_field: F): null {
    return null
  }
}

/** A row of a roster, in which a name may share its cell with place and date of birth. */
export class RosterRow extends RowReader<DraftField> {
  constructor(cells: ReadonlyMap<string, Cell>) {
    super(cells, fieldLabel)
  }

  protected override empty(field: DraftField): null {
    const combined = lineText(this.cells.get('namaDanLahir'))
    if (field !== 'nama' || combined === '') return null
    const alasan = `Batas antara nama dan tempat lahir pada “${shorten(combined)}” tidak jelas; ketik namanya saja.`
    this.problems.push({ field, tingkat: 'tolak', alasan, nilai: combined, usul: splitNameAndBirth(combined).nama })
    return null
  }
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
