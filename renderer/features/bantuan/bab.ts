/** A picture of a screen with invented data; `alt` tells a reader who cannot see it what is where. */
interface Gambar {
  readonly berkas: string
  readonly alt: string
  readonly keterangan: string
}

/** A chapter of the user guide. */
export interface BabBantuan {
  readonly judul: string
  readonly pengantar?: string
  readonly butir: readonly string[]
  readonly gambar?: readonly Gambar[]
}
