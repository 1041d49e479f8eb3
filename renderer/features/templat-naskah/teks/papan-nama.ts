type Nama = (kode: string) => string | null

/** What fields are called now; the chips and boxes in the text write their names anew when it changes. */
export class PapanNama {
  private nama: Nama = () => null
  private readonly pendengar = new Set<() => void>()

  ganti(nama: Nama): void {
    this.nama = nama
    for (const listener of this.pendengar) listener()
  }
  /** The field's name, or its code with a question mark when there is no such field. */
  baca(kode: string): string {
    return this.nama(kode) ?? `${kode || 'belum dipilih'} ?`
  }
  kenal(kode: string): boolean {
    return this.nama(kode) !== null
  }
  dengar(listener: () => void): () => void {
    this.pendengar.add(listener)
    return () => this.pendengar.delete(listener)
  }
}
