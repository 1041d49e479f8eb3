import { HASIL_TINGKAT_LABEL, TINGKAT_LABEL, type Tingkat } from '../../../domain/pelatihan/evaluasi'
import { KEADAAN_CEK_LABEL } from '../../../domain/pelatihan/cek-atasan'
import type { DataColumn } from '../../ui/data-table'
import type { KolomEkspor } from '../../ui/ekspor-button'
import { angka, tanggalPendek, type Cek, type Masukan, type Ringkas } from './jenis'
import { TandaCek, TandaTingkat } from './tanda'

const URUT = Object.keys(TINGKAT_LABEL) as Tingkat[]
const milik = (row: Ringkas, tingkat: Tingkat) => row.tingkat.find((one) => one.tingkat === tingkat)

/** "3,2 (n = 12)": the number never without its n. */
const denganN = (row: Ringkas, tingkat: Tingkat): string | null => {
  const satu = milik(row, tingkat)
  if (!satu || satu.hasil === 'belum_ada') return null
  const nilai = satu.nilai === null ? '' : `${tingkat === 'belajar' && satu.nilai > 0 ? '+' : ''}${angka(satu.nilai)}${tingkat === 'dampak' ? '%' : ''} `
  return `${nilai}(n = ${satu.n})`
}

/** What becomes of a programme: nothing, to be designed anew, or designed anew already. */
export const nasib = (row: Ringkas): string => (row.berikut ? `Sudah versi ${row.berikut.versi}` : row.rancangUlang ? 'Rancang ulang' : row.tingkat.every(({ hasil }) => hasil === 'belum_ada') ? 'Belum dievaluasi' : 'Tidak perlu diubah')

export const KOLOM_PROGRAM: readonly DataColumn<Ringkas>[] = [
  { key: 'judul', judul: 'Program', lebar: 250, nilai: ({ judul, versi }) => (versi > 1 ? `${judul} (versi ${versi})` : judul) },
  { key: 'selesai', judul: 'Selesai', lebar: 104, nilai: ({ selesai }) => selesai, tampil: ({ selesai }) => <span className="angka">{tanggalPendek(selesai)}</span> },
  { key: 'peserta', judul: 'Peserta', lebar: 70, rata: 'right', nilai: ({ peserta }) => peserta },
  ...URUT.map((tingkat): DataColumn<Ringkas> => ({
    key: tingkat, judul: TINGKAT_LABEL[tingkat], lebar: 132, nilai: (row) => { const satu = milik(row, tingkat); return satu && satu.hasil !== 'belum_ada' ? (satu.nilai ?? 0) : null },
    tampil: (row) => { const satu = milik(row, tingkat); return satu ? <span title={`${HASIL_TINGKAT_LABEL[satu.hasil]}. ${satu.kalimat}`}><TandaTingkat hasil={satu.hasil} nilai={denganN(row, tingkat) ?? 'Belum ada'} /></span> : null },
  })),
  { key: 'nasib', judul: 'Tindak lanjut', lebar: 150, nilai: nasib, tampil: (row) => <TandaTingkat hasil={row.rancangUlang && !row.berikut ? 'di_bawah' : row.berikut || !row.tingkat.every(({ hasil }) => hasil === 'belum_ada') ? 'tercapai' : 'belum_ada'} nilai={nasib(row)} /> },
] // prettier-ignore

export const EKSPOR_PROGRAM: readonly KolomEkspor<Ringkas>[] = [
  { judul: 'Program', lebar: 44, nilai: ({ judul }) => judul },
  { judul: 'Versi', lebar: 8, jenis: 'angka', nilai: ({ versi }) => versi },
  { judul: 'Penyelenggara', lebar: 28, nilai: ({ penyelenggara }) => penyelenggara },
  { judul: 'Mulai', lebar: 13, jenis: 'tanggal', nilai: ({ mulai }) => mulai },
  { judul: 'Selesai', lebar: 13, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Peserta', lebar: 9, jenis: 'angka', nilai: ({ peserta }) => peserta },
  ...URUT.flatMap((tingkat): KolomEkspor<Ringkas>[] => [
    { judul: TINGKAT_LABEL[tingkat], lebar: 12, jenis: 'angka', nilai: (row) => milik(row, tingkat)?.nilai ?? null },
    { judul: `Ambang ${TINGKAT_LABEL[tingkat].toLowerCase()}`, lebar: 12, jenis: 'angka', nilai: (row) => milik(row, tingkat)?.ambang ?? null },
    { judul: `n ${TINGKAT_LABEL[tingkat].toLowerCase()}`, lebar: 8, jenis: 'angka', nilai: (row) => milik(row, tingkat)?.n ?? null },
    { judul: `Hasil ${TINGKAT_LABEL[tingkat].toLowerCase()}`, lebar: 18, nilai: (row) => HASIL_TINGKAT_LABEL[milik(row, tingkat)?.hasil ?? 'belum_ada'] },
  ]),
  { judul: 'Tindak lanjut', lebar: 22, nilai: nasib },
  { judul: 'Alasan', lebar: 40, nilai: ({ alasan }) => alasan },
]

export const KOLOM_CEK: readonly DataColumn<Cek>[] = [
  { key: 'nama', judul: 'Peserta', lebar: 220, nilai: ({ nama }) => nama },
  { key: 'keadaan', judul: 'Keadaan', lebar: 140, nilai: ({ keadaan }) => KEADAAN_CEK_LABEL[keadaan], tampil: ({ keadaan }) => <TandaCek keadaan={keadaan} /> },
  { key: 'sampai', judul: 'Paling lambat', lebar: 110, nilai: ({ sampai }) => sampai, tampil: ({ sampai }) => <span className="angka">{tanggalPendek(sampai)}</span> },
  { key: 'atasan', judul: 'Atasan', lebar: 200, nilai: ({ atasan }) => atasan },
  { key: 'judul', judul: 'Program', lebar: 250, nilai: ({ judul }) => judul },
  { key: 'selesai', judul: 'Selesai', lebar: 104, nilai: ({ selesai }) => selesai, tampil: ({ selesai }) => <span className="angka">{tanggalPendek(selesai)}</span> },
  { key: 'unit', judul: 'Unit kerja', lebar: 180, nilai: ({ unit }) => unit },
]
export const EKSPOR_CEK: readonly KolomEkspor<Cek>[] = [
  { judul: 'Nama', lebar: 32, nilai: ({ nama }) => nama },
  { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
  { judul: 'Jabatan', lebar: 32, nilai: ({ jabatan }) => jabatan },
  { judul: 'Unit kerja', lebar: 28, nilai: ({ unit }) => unit },
  { judul: 'Atasan', lebar: 32, nilai: ({ atasan }) => atasan },
  { judul: 'Program', lebar: 44, nilai: ({ judul }) => judul },
  { judul: 'Program selesai', lebar: 15, jenis: 'tanggal', nilai: ({ selesai }) => selesai },
  { judul: 'Dicek mulai', lebar: 13, jenis: 'tanggal', nilai: ({ dari }) => dari },
  { judul: 'Paling lambat', lebar: 13, jenis: 'tanggal', nilai: ({ sampai }) => sampai },
  { judul: 'Keadaan', lebar: 18, nilai: ({ keadaan }) => KEADAAN_CEK_LABEL[keadaan] },
]

/** Who wrote a remark, in words. */
export const penulis = ({ sumber, oleh, tentang }: Masukan): string => (sumber === 'reaksi' ? `Peserta: ${oleh ?? 'tanpa nama'}` : `Atasan: ${oleh ?? 'tanpa nama'}, tentang ${tentang ?? 'peserta'}`)
export const jawabanMasukan = ({ dijawabVersi }: Masukan): string => (dijawabVersi === null ? 'Belum dijawab' : `Dijawab versi ${dijawabVersi}`)

export const EKSPOR_MASUKAN: readonly KolomEkspor<Masukan>[] = [
  { judul: 'Program', lebar: 44, nilai: ({ judul }) => judul },
  { judul: 'Versi', lebar: 8, jenis: 'angka', nilai: ({ versi }) => versi },
  { judul: 'Dari', lebar: 30, nilai: penulis },
  { judul: 'Tanggal', lebar: 13, jenis: 'tanggal', nilai: ({ tanggal }) => tanggal },
  { judul: 'Masukan', lebar: 80, nilai: ({ teks }) => teks },
  { judul: 'Jawaban', lebar: 18, nilai: jawabanMasukan },
]
