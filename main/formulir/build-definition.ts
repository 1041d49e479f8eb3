/** One door to all forms: frozen data in, pdfmake definition out. Pure: no clock, no disk, no database, no engine. */
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { FormulirModel } from '../../domain/formulir/model'
import { assertNever } from '../../domain/shared/assert-never'
import { naskahFormulir } from '../naskah/naskah.formulir'
import { beritaAcaraFormulir } from './berita-acara.formulir'
import { daftarHadirFormulir } from './daftar-hadir.formulir'
import { dokumenEvaluasiFormulir } from './dokumen-evaluasi.formulir'
import { dukFormulir } from './duk.formulir'
import { evaluasiFormulir } from './evaluasi.formulir'
import { lampiranSkpFormulir } from './lampiran-skp.formulir'
import { lembarKerjaFormulir } from './lembar-kerja.formulir'
import { matriksPeranHasilFormulir } from './matriks-peran-hasil.formulir'
import { rekapFormulir } from './rekap.formulir'
import { skpFormulir } from './skp.formulir'

/** A fresh definition; `longgar` lets every row break over pages, for the rare row taller than one. */
export function buildDefinition(form: FormulirModel, longgar = false): TDocumentDefinitions {
  switch (form.jenis) {
    case 'skp':
      return skpFormulir(form, longgar)
    case 'lampiran_skp':
      return lampiranSkpFormulir(form, longgar)
    case 'evaluasi':
      return evaluasiFormulir(form, longgar)
    case 'dokumen_evaluasi':
      return dokumenEvaluasiFormulir(form, longgar)
    case 'berita_acara':
      return beritaAcaraFormulir(form, longgar)
    case 'daftar_hadir':
      return daftarHadirFormulir(form, longgar)
    case 'rekap':
      return rekapFormulir(form, longgar)
    case 'lembar_kerja':
      return lembarKerjaFormulir(form, longgar)
    case 'matriks_peran_hasil':
      return matriksPeranHasilFormulir(form, longgar)
    case 'duk':
      return dukFormulir(form, longgar)
    case 'naskah':
      return naskahFormulir(form, longgar)
    default:
      return assertNever(form)
  }
}
