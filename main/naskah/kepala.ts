/** Heads of official papers: letterhead or emblem, titles, the rows of a letter. */
import type { Content } from 'pdfmake/interfaces'
import type { TempatTanggal } from '../../domain/formulir/bagian'
import { tanggalPanjang } from '../../domain/formulir/terbilang'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { kopSurat } from '../formulir/kop-surat'
import { bertanda } from '../formulir/mesin/struktur'
import { atauStrip, bersih, TITIK_TITIK } from '../formulir/teks'
import { type BarisTitikDua, barisIsian, lebarLabel } from './baris-isian'
import { kata, type TataNaskah } from './tata-naskah'

/** Letterhead over the whole line, or the emblem alone in the middle, or nothing. */
export function kepalaKertas({ kop, lambang }: NaskahFormulir, { lebar }: TataNaskah): Content[] {
  if (kop) return kopSurat(kop, lebar)
  if (!lambang) return []
  const emblem: Content = { image: lambang, fit: [64, 70], alignment: 'center', margin: [0, 0, 0, 10] }
  return [bertanda(emblem, 'Figure', 'Lambang')]
}

/** Title in bold, number, and TENTANG with its lines, all in the middle. */
export function judulNaskah({ judul, nomor, tentang, kertas }: NaskahFormulir, { lebar, huruf }: TataNaskah, capitals = false): Content {
  const write = (text: string) => (capitals ? bersih(text).toLocaleUpperCase('id') : bersih(text))
  const about = kata(tentang)
  const lines: Content[] = [
    ...(bersih(judul) ? [bertanda<Content>({ text: write(judul), bold: true, fontSize: Math.min(14, kertas.huruf + 2) }, 'H1')] : []),
    ...(nomor === undefined ? [] : [{ text: `NOMOR ${bersih(nomor) || TITIK_TITIK}`, margin: [0, 2, 0, 0] as [number, number, number, number] }]),
    ...(about
      ? [
          { text: 'TENTANG', margin: [0, huruf * 0.7, 0, huruf * 0.7] as [number, number, number, number] },
          { text: write(about), bold: true },
        ]
      : []),
  ]
  const side = lebar * 0.08
  return { stack: lines, alignment: 'center', margin: [side, 2, side, huruf * 1.5] }
}

/** Rows of a head, in their order; labels of one width. */
export function barisKepala(rows: readonly BarisTitikDua[], tata: TataNaskah): Content {
  return barisIsian(rows, {
    lebar: tata.lebar,
    huruf: tata.huruf,
    lebarLabel: lebarLabel(rows.map(({ label }) => label), tata.huruf, tata.lebar),
    lineHeight: tata.rapat,
    jarak: 1,
  })
}

/** Nomor, Sifat, Lampiran, Hal: what letter and nota dinas have in common. */
export function barisSurat({ nomor, sifat, lampiran, hal }: NaskahFormulir): BarisTitikDua[] {
  return [
    ...(nomor === undefined ? [] : [{ label: 'Nomor', isi: { text: bersih(nomor) || TITIK_TITIK } }]),
    { label: 'Sifat', isi: { text: atauStrip(sifat) } },
    { label: 'Lampiran', isi: { text: atauStrip(lampiran) } },
    { label: 'Hal', isi: { text: atauStrip(hal) } },
  ]
}

/** Addressees without their "Yth.", which the head writes itself. */
export function penerima(kepada: readonly string[]): Content | null {
  const names = kepada.map((one) => bersih(one).replace(/^yth\.?\s+/i, '')).filter(Boolean)
  if (names.length === 0) return null
  return names.length === 1 ? { text: names[0] ?? '' } : { ol: names.map((text) => ({ text })) }
}

/** "Ditetapkan di Sukamaju" and its day on two lines. */
export function ditetapkan(given: TempatTanggal | undefined): string {
  if (!given) return ''
  return `Ditetapkan di ${bersih(given.tempat)}\npada tanggal ${given.tanggal ? tanggalPanjang(given.tanggal) : TITIK_TITIK}`
}
