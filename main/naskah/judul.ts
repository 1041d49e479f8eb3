/** Papers with a title in the middle: surat tugas, surat keterangan, berita acara, pernyataan; and decisions. */
import type { Content } from 'pdfmake/interfaces'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { isiNaskah } from './bagian'
import { ditetapkan, judulNaskah, kepalaKertas } from './kepala'
import type { TataNaskah } from './tata-naskah'

/** Naskah berjudul: letterhead or emblem, title, number where the paper has one, body, one to four signatures. */
export function naskahBerjudul(form: NaskahFormulir, tata: TataNaskah): Content[] {
  return [...kepalaKertas(form, tata), judulNaskah(form, tata), ...isiNaskah(form, tata, { lampiranDitandatangani: true })]
}

/** Keputusan: everything of the title in capitals, "Ditetapkan di … pada tanggal …" over the signature. */
export function keputusan(form: NaskahFormulir, tata: TataNaskah): Content[] {
  return [
    ...kepalaKertas(form, tata),
    judulNaskah(form, tata, true),
    ...isiNaskah(form, tata, { tempat: ditetapkan, lampiranDitandatangani: true }),
  ]
}
