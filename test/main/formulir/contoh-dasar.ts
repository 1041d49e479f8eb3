/** Invented people, an invented office and the parts every sample form starts from. */
import type { DasarFormulir, Identitas, KopSurat, PeriodeFormulir } from '../../../domain/formulir/bagian'
import type { JenisFormulir } from '../../../domain/formulir/jenis'
import { type DaftarKertas, kertasDari } from '../../../domain/formulir/kertas'

/** The sizes of the first rule. */
export const UKURAN = { F4: [215, 330], A4: [210, 297], Legal: [215.9, 355.6] } as const satisfies DaftarKertas

export const PERIODE: PeriodeFormulir = {
  judul: 'BULAN NOVEMBER 2026',
  mulai: '2026-11-01',
  selesai: '2026-11-30',
  kode: '2026-11',
}
export const TAHUN: PeriodeFormulir = { judul: 'TAHUN 2026', mulai: '2026-01-01', selesai: '2026-12-31', kode: '2026' }
export const TEMPAT = { tempat: 'Sukamaju', tanggal: '2026-11-30' }

export const PEGAWAI: Identitas = {
  nama: 'Ratna Melati Putri, S.Sos.',
  nip: '198704122010012003',
  pangkat: 'Penata Muda Tingkat I, III/b',
  jabatan: 'Pengolah Data dan Informasi',
  unit: 'Seksi Pelayanan Umum Kecamatan Sukamaju',
}
export const PENILAI: Identitas = {
  nama: 'Bagus Wiratama, S.IP., M.Si.',
  nip: '197908172005011004',
  pangkat: 'Penata Tingkat I, III/d',
  jabatan: 'Kepala Seksi Pelayanan Umum',
  unit: 'Kecamatan Sukamaju',
}
export const CAMAT: Identitas = {
  nama: 'Drs. Hendra Lesmana, M.AP.',
  nip: '197105101994011007',
  pangkat: 'Pembina Tingkat I, IV/b',
  jabatan: 'Camat Sukamaju',
  unit: 'Kecamatan Sukamaju',
}
export const KOP: KopSurat = {
  induk: ['PEMERINTAH KABUPATEN MEKARSARI'],
  perangkat: 'KECAMATAN SUKAMAJU',
  alamat: ['Jalan Raya Sukamaju Nomor 12, Sukamaju 45678', 'Telepon (0265) 123456, pos-el kecamatan@sukamaju.example'],
}
export const ttdDari = (person: Identitas, jabatan: string[]) => ({
  jabatan,
  nama: person.nama,
  pangkat: person.pangkat,
  nip: person.nip,
})
export const CAMAT_TTD = ttdDari(CAMAT, ['Camat Sukamaju,'])

export const dasar = (jenis: JenisFormulir): DasarFormulir => ({
  kertas: kertasDari(jenis, UKURAN),
  dibuatPada: '2026-11-30T07:00:00Z',
  nomorHalaman: true,
  konsep: false,
})
const NAMA = [
  'Ratna Melati Putri, S.Sos.',
  'Bagus Wiratama, S.IP., M.Si.',
  'Slamet Hartono',
  'Dewi Kusumaningrum Prameswari, S.Kom., M.M.',
  'Yusuf Abdullah Rahman',
  'Ni Luh Sekar Arum, A.Md.',
]
export const orang = (i: number) => ({
  nama: NAMA[i % NAMA.length] ?? '',
  nip: `19870412201001${1 + (i % 2)}${String(i + 1).padStart(3, '0')}`,
  jabatan: i % 3 === 0 ? 'Kepala Seksi Ketenteraman dan Ketertiban Umum' : 'Pengadministrasi Perkantoran',
  unit: `Seksi Pelayanan Umum`,
})
export const deret = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i))
