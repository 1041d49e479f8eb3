/** Vocabulary of the SKP (PermenPANRB 6/2022; domain of each code is its label table). */
export const KELUARGA_FORM_LABEL = {
  ja_jf: 'Pejabat Administrasi dan Pejabat Fungsional',
  jpt: 'Pejabat Pimpinan Tinggi dan Pimpinan Unit Kerja Mandiri',
} as const
export type KeluargaForm = keyof typeof KELUARGA_FORM_LABEL

export const PENDEKATAN_LABEL = { kuantitatif: 'Kuantitatif', kualitatif: 'Kualitatif' } as const
export type Pendekatan = keyof typeof PENDEKATAN_LABEL

export const STATUS_SKP_LABEL = {
  draft: 'Draf',
  pengajuan: 'Diajukan',
  persetujuan: 'Disetujui',
  ditutup: 'Ditutup',
  arsip: 'Arsip',
} as const
export type StatusSkp = keyof typeof STATUS_SKP_LABEL

export const JENIS_RHK_LABEL = { utama: 'Utama', tambahan: 'Tambahan' } as const
export type JenisRhk = keyof typeof JENIS_RHK_LABEL

export const KLASIFIKASI_RHK_LABEL = { organisasi: 'Organisasi', individu: 'Individu' } as const
export type KlasifikasiRhk = keyof typeof KLASIFIKASI_RHK_LABEL

export const ASPEK_LABEL = { kuantitas: 'Kuantitas', kualitas: 'Kualitas', waktu: 'Waktu', biaya: 'Biaya' } as const
export type Aspek = keyof typeof ASPEK_LABEL

export const PERSPEKTIF_LABEL = {
  penerima_layanan: 'Penerima Layanan',
  proses_bisnis: 'Proses Bisnis',
  penguatan_internal: 'Penguatan Internal',
  anggaran: 'Anggaran',
} as const
export type Perspektif = keyof typeof PERSPEKTIF_LABEL

export const SIFAT_TARGET_LABEL = { naik: 'Makin tinggi makin baik', turun: 'Makin rendah makin baik', rentang: 'Dalam rentang' } as const
export type SifatTarget = keyof typeof SIFAT_TARGET_LABEL

export const JENIS_LAMPIRAN_LABEL = {
  dukungan: 'Dukungan Sumber Daya',
  pertanggungjawaban: 'Skema Pertanggungjawaban',
  konsekuensi: 'Konsekuensi',
} as const
export type JenisLampiran = keyof typeof JENIS_LAMPIRAN_LABEL

/** The seven BerAKHLAK values, in the order every form prints them. */
export const NILAI_LABEL = {
  berorientasi_pelayanan: 'Berorientasi Pelayanan',
  akuntabel: 'Akuntabel',
  kompeten: 'Kompeten',
  harmonis: 'Harmonis',
  loyal: 'Loyal',
  adaptif: 'Adaptif',
  kolaboratif: 'Kolaboratif',
} as const
export type NilaiKode = keyof typeof NILAI_LABEL
export const NILAI_URUT = Object.keys(NILAI_LABEL) as readonly NilaiKode[]
