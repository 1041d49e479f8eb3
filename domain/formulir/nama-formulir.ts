/** Whose form it is, for the file's name. */
import { FORMULIR_BERKAS } from './jenis'
import type { FormulirModel } from './model'
import type { BagianNama } from './nama-berkas'
import { assertNever } from '../shared/assert-never'

/** The parts a form’s file is named by: whose it is, which form, which period. */
export function bagianNama(form: FormulirModel): BagianNama {
  return { ...milik(form), formulir: form.jenis === 'naskah' ? form.nama : FORMULIR_BERKAS[form.jenis], periode: form.periode.kode }
}

function milik(form: FormulirModel): { nip?: string; nama: string } {
  switch (form.jenis) {
    case 'skp':
    case 'lampiran_skp':
    case 'evaluasi':
    case 'dokumen_evaluasi':
      return { nip: form.pegawai.nip, nama: form.pegawai.nama }
    case 'lembar_kerja':
      return { nip: form.penilai.nip, nama: form.penilai.nama }
    case 'matriks_peran_hasil':
      return { nip: form.pimpinan.nip, nama: form.pimpinan.nama }
    case 'rekap':
      return { nama: form.lingkup }
    case 'naskah':
      return form.milik
    case 'duk':
      return { nama: form.instansi }
    case 'berita_acara':
    case 'daftar_hadir':
      return { nama: form.kop.perangkat }
    default:
      return assertNever(form)
  }
}
