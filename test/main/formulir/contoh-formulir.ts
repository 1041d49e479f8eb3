/** Every kind of form once, by name: what the golden texts and the comparison with pdfmake run over. */
import type { FormulirModel } from '../../../domain/formulir/model'
import { BERITA_ACARA_POPULASI, beritaAcara, daftarHadir, duk, lembarKerja, matriks, rekap } from './contoh-kantor'
import { dokumenEvaluasi, evaluasi, lampiranSkp, skp } from './contoh-skp'

export const SEMUA_CONTOH: Readonly<Record<string, FormulirModel>> = {
  'skp kuantitatif': skp(),
  'skp kualitatif': skp({ pendekatan: 'kualitatif' }),
  'skp jpt': skp({
    keluarga: 'jpt',
    penilai: {
      nama: 'H. Sastra Wijaya',
      jabatan: 'Bupati Mekarsari',
      unit: 'Pemerintah Kabupaten Mekarsari',
      luar: true,
    },
  }),
  'lampiran skp': lampiranSkp(),
  'evaluasi coret': evaluasi(),
  'evaluasi jpt pilihan': evaluasi({ keluarga: 'jpt', caraPilihan: 'pilihan' }),
  'evaluasi kosong': evaluasi({
    capaian: undefined,
    ratingHasil: undefined,
    ratingPerilaku: undefined,
    predikat: undefined,
    distribusi: undefined,
  }),
  'dokumen evaluasi': dokumenEvaluasi(),
  'berita acara': beritaAcara(),
  'berita acara per populasi': beritaAcara({ populasi: BERITA_ACARA_POPULASI }),
  'daftar hadir': daftarHadir(),
  rekap: rekap(),
  'lembar kerja': lembarKerja(),
  'matriks peran hasil': matriks(),
  duk: duk(),
}
