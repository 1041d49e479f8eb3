import type { NamaIsian } from './nama-isian'

/** What fields are called now; the chips and boxes in the text write their names anew when it changes. */
export class PapanNama {
  private nama: NamaIsian = () => null
  private readonly pendengar = new Set<() => void>()

  ganti(nama: NamaIsian): void {
    this.nama = nama
    this.segarkan()
  }
  /** Something around the fields changed, so that they may be called otherwise. */
  segarkan(): void {
    for (const listener of this.pendengar) listener()
  }
  /** The field's name, or its code with a question mark when there is no such field. */
  baca(kode: string, dalam: readonly string[] = []): string {
    return this.nama(kode, dalam) ?? `${kode || 'belum dipilih'} ?`
  }
  kenal(kode: string, dalam: readonly string[] = []): boolean {
    return this.nama(kode, dalam) !== null
  }
  dengar(listener: () => void): () => void {
    this.pendengar.add(listener)
    return () => this.pendengar.delete(listener)
  }
}
