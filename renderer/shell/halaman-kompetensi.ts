/** The screens of competency development, in the order in which they stand side by side. */
export const HALAMAN_KOMPETENSI = [
  { to: '/kompetensi', label: 'Rencana' },
  { to: '/kompetensi/kebutuhan', label: 'Kebutuhan' },
  { to: '/kompetensi/anggaran', label: 'Anggaran' },
  { to: '/kompetensi/mitra', label: 'Mitra' },
  { to: '/kompetensi/kalender', label: 'Kalender' },
  { to: '/kompetensi/jam', label: 'Jam pelatihan' },
  { to: '/kompetensi/evaluasi', label: 'Evaluasi' },
  { to: '/kompetensi/profil', label: 'Profil' },
  { to: '/kompetensi/dokumen', label: 'Dokumen' },
] as const

/** Screens of competency development that no menu names; Ctrl+K finds them from anywhere. */
export const LAYAR_KOMPETENSI = [
  ...HALAMAN_KOMPETENSI.map(({ to, label }) => ({ to, label: `Kompetensi: ${label}` })),
  { to: '/kompetensi/standar', label: 'Kompetensi: Standar jabatan dan bukti' },
  { to: '/kompetensi/impor', label: 'Kompetensi: Impor riwayat kursus atau daftar peserta' },
] as const
