import { axeFindsNothing } from './setiap-layar'

const PROGRAM = '/kompetensi/pelatihan/:program'
axeFindsNothing([
  ['/kompetensi'], ['/kompetensi/kebutuhan'], ['/kompetensi/anggaran'], ['/kompetensi/kalender'], ['/kompetensi/jam'], ['/kompetensi/jam', '2'], ['/kompetensi/evaluasi'], ['/kompetensi/profil/:id'],
  [`${PROGRAM}/biaya`], [`${PROGRAM}/pelaksanaan`], [`${PROGRAM}/pelaksanaan`, 'F7'], [`${PROGRAM}/evaluasi`], ['/kompetensi/usulan'],
  ['/kompetensi/standar'], ['/kompetensi/mitra'], ['/kompetensi/impor'], ['/kompetensi/profil'], ['/kompetensi/profil/:id', '3'], ['/kompetensi/dokumen'], ['/kompetensi', 'Control+Enter'], ['/kompetensi/evaluasi', 'Control+Enter'],
  [PROGRAM], [`${PROGRAM}/peserta`], [`${PROGRAM}/evaluasi?bagian=reaksi`], [`${PROGRAM}/dokumen`],
]) // prettier-ignore
