/** Official papers: frozen data in, pdfmake definition out, by family. Pure, as all forms. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { NaskahFormulir } from '../../domain/naskah/model'
import type { Fon } from '../../domain/naskah/templat'
import { halaman } from '../formulir/tata'
import { bersih } from '../formulir/teks'
import { lembarUtuh } from './bagian'
import { keputusan, naskahBerjudul } from './judul'
import { bentukPiagam, bingkaiPiagam, piagam } from './piagam'
import { notaDinas, surat } from './surat'
import { tataNaskah, type TataNaskah } from './tata-naskah'

const FON = { arimo: 'Arimo', tinos: 'Tinos' } as const satisfies Record<Fon, string>

export function naskahFormulir(given: NaskahFormulir, longgar = false): TDocumentDefinitions {
  const form = given.keluarga === 'piagam' ? bentukPiagam(given) : given
  return halaman(form, `${bersih(form.nama)} ${bersih(form.milik.nama)}`, isi(form, longgar), {
    fon: FON[form.fon],
    rahasia: form.rahasia,
    ...(form.keluarga === 'piagam' ? { latar: bingkaiPiagam } : {}),
  })
}

/** Each sheet is a whole paper of its own: head, title, body and signatures. */
function isi(form: NaskahFormulir, longgar: boolean): Content[] {
  return lembarUtuh(form.badan).flatMap((badan, i) => {
    const [first, ...rest] = satuLembar({ ...form, badan }, tataNaskah(form, longgar))
    return i === 0 || !first ? [...(first ? [first] : []), ...rest] : [{ ...(first as object), pageBreak: 'before' } as Content, ...rest]
  })
}

function satuLembar(form: NaskahFormulir, tata: TataNaskah): Content[] {
  switch (form.keluarga) {
    case 'surat':
      return surat(form, tata)
    case 'nota_dinas':
      return notaDinas(form, tata)
    case 'judul':
      return naskahBerjudul(form, tata)
    case 'keputusan':
      return keputusan(form, tata)
    case 'piagam':
      return piagam(form, tata)
  }
}
