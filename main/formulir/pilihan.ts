/** An official choice: every option with the others struck out ("coret yang tidak perlu"), or only the chosen one. */
import type { Content } from 'pdfmake/interfaces'
import type { CaraPilihan } from '../../domain/formulir/bagian'
import { bertanda } from './mesin/struktur'

/** Nothing chosen yet: all options stand, to be struck out by hand. */
export function pilihan<K extends string>(
  labels: Readonly<Record<K, string>>,
  chosen: K | undefined,
  cara: CaraPilihan,
): Content {
  const options = Object.entries(labels) as [K, string][]
  if (chosen !== undefined && cara === 'pilihan') return { text: labels[chosen].toUpperCase(), bold: true }
  const text: Content = {
    text: options.flatMap(([code, label], i) => [
      ...(i > 0 ? [{ text: '  /  ' }] : []),
      chosen === undefined || code === chosen
        ? { text: label.toUpperCase(), bold: chosen !== undefined }
        : { text: label.toUpperCase(), decoration: 'lineThrough' as const },
    ]),
  }
  return chosen === undefined ? text : bertanda(text, 'P', `${labels[chosen]}. Pilihan lain dicoret.`)
}

/** The law's footnote, only where there is something to strike out. */
export const catatanCoret = (cara: CaraPilihan, anyOpen: boolean): Content[] =>
  cara === 'coret' || anyOpen ? [{ text: '*) Coret yang tidak perlu.', fontSize: 7.5, margin: [0, 6, 0, 0] }] : []
