/** Every kind of form with its printed title: the keys are what is stored, in order of the menu. */
export const FORMULIR_LABEL = {
  skp: 'Sasaran Kinerja Pegawai',
  lampiran_skp: 'Lampiran Sasaran Kinerja Pegawai',
  evaluasi: 'Evaluasi Kinerja Pegawai',
  dokumen_evaluasi: 'Dokumen Evaluasi Kinerja Pegawai',
  berita_acara: 'Berita Acara Sesi Evaluasi',
  daftar_hadir: 'Daftar Hadir',
  rekap: 'Rekapitulasi Predikat Kinerja',
  lembar_kerja: 'Lembar Kerja Penilai',
  matriks_peran_hasil: 'Matriks Peran Hasil',
  duk: 'Daftar Urut Kepangkatan',
} as const
export type JenisFormulir = keyof typeof FORMULIR_LABEL

/** The short name inside a file name. */
export const FORMULIR_BERKAS: Readonly<Record<JenisFormulir, string>> = {
  skp: 'SKP',
  lampiran_skp: 'Lampiran-SKP',
  evaluasi: 'Evaluasi',
  dokumen_evaluasi: 'Dokumen-Evaluasi',
  berita_acara: 'Berita-Acara',
  daftar_hadir: 'Daftar-Hadir',
  rekap: 'Rekap',
  lembar_kerja: 'Lembar-Kerja',
  matriks_peran_hasil: 'Matriks-Peran-Hasil',
  duk: 'DUK',
}
