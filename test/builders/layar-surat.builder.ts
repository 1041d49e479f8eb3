import type { Store } from '../../db/store'
import type { anApp } from './app.builder'
import { aKantor, type Kantor } from './kantor.builder'
import { aTemplat, putTemplat } from './naskah.builder'
import type { Templat } from '../../domain/naskah/templat'

/** A plain letter to someone, numbered in a book of its own. A test names only what it is about. */
const aLetterTemplat = (given: Partial<Templat> = {}): Templat =>
  aTemplat({
    keluarga: 'surat', judul: '', medan: [], isi: [{ jenis: 'paragraf', isi: [{ teks: 'Dengan hormat.' }] }],
    ttd: [{ dari: 'penanda_tangan', tempatTanggal: false }],
    penomoran: { pola: '{klasifikasi}/{urut:3}/{bulan-romawi}/{tahun}', klasifikasi: '800.1', buku: 'keluar' },
    kepala: { sifat: 'biasa', lampiran: '', hal: [{ teks: 'Undangan' }], kepada: [], di: 'Tempat', tembusan: [] },
    ...given,
  }) // prettier-ignore

/** An invitation with a field of every kind but people. */
export const UNDANGAN = aLetterTemplat({
  medan: [
    { kode: 'acara', label: 'Acara', jenis: 'paragraf', wajib: true, bantuan: 'Apa yang dibicarakan' },
    { kode: 'hari', label: 'Hari dan tanggal', jenis: 'tanggal', wajib: true },
    { kode: 'pukul', label: 'Pukul', jenis: 'jam', wajib: true },
    { kode: 'tempat', label: 'Tempat', jenis: 'teks', wajib: true, bawaan: 'Aula kantor kecamatan' },
    { kode: 'peserta', label: 'Jumlah peserta', jenis: 'angka', wajib: false },
    { kode: 'pakaian', label: 'Pakaian', jenis: 'pilihan', wajib: false, pilihan: ['Dinas harian', 'Batik'] },
    { kode: 'bahan', label: 'Yang dibawa', jenis: 'daftar_teks', wajib: false },
    { kode: 'susunan', label: 'Susunan acara', jenis: 'tabel', wajib: false, kolom: [{ kode: 'jam', label: 'Jam' }, { kode: 'kegiatan', label: 'Kegiatan' }] },
  ],
  isi: [
    { jenis: 'paragraf', inden: true, isi: [{ teks: 'Mengharap kehadiran Saudara pada ' }, { medan: 'acara' }, { teks: ' yang diselenggarakan pada:' }] },
    { jenis: 'isian', baris: [{ label: 'hari/tanggal', isi: [{ medan: 'hari', gaya: 'hari_tanggal' }] }, { label: 'pukul', isi: [{ medan: 'pukul' }] }, { label: 'tempat', isi: [{ medan: 'tempat' }] }] },
    { jenis: 'butir', gaya: 'angka', butir: [{ ulang: 'bahan', isi: [{ medan: 'butir' }] }] },
    { jenis: 'tabel', dari: 'susunan', bernomor: true, kolom: [{ judul: 'Jam', lebar: 1, isi: [{ medan: 'jam' }] }, { judul: 'Kegiatan', lebar: 3, isi: [{ medan: 'kegiatan' }] }] },
  ],
}) // prettier-ignore

/** For several people; its month is asked for. */
export const SURAT_TUGAS = aLetterTemplat({
  keluarga: 'judul', judul: 'SURAT TUGAS', sumber: 'periode',
  medan: [{ kode: 'petugas', label: 'Petugas', jenis: 'daftar_pegawai', wajib: true }, { kode: 'untuk', label: 'Untuk', jenis: 'daftar_teks', wajib: true }],
  isi: [{ jenis: 'tabel', dari: 'petugas', bernomor: true, kolom: [{ judul: 'Nama', lebar: 2, isi: [{ medan: 'nama' }] }, { judul: 'Jabatan', lebar: 2, isi: [{ medan: 'jabatan' }] }] }, { jenis: 'butir', gaya: 'angka', butir: [{ ulang: 'untuk', isi: [{ medan: 'butir' }] }] }],
}) // prettier-ignore

/** One for each person. */
export const KETERANGAN = aLetterTemplat({
  keluarga: 'judul', judul: 'SURAT KETERANGAN',
  medan: [{ kode: 'pegawai', label: 'Pegawai', jenis: 'pegawai', wajib: true }, { kode: 'keperluan', label: 'Keperluan', jenis: 'teks', wajib: true }],
  isi: [{ jenis: 'paragraf', isi: [{ teks: 'Menerangkan bahwa ' }, { medan: 'pegawai.nama', tebal: true }, { teks: ' bekerja di kantor ini, untuk ' }, { medan: 'keperluan' }, { teks: '.' }] }],
}) // prettier-ignore

/** Puts kinds of paper in use, as a seed would. */
export async function simpanTemplat(store: Store, kinds: Record<string, readonly [nama: string, isi: Templat]>): Promise<void> {
  for (const [kode, [nama, isi]] of Object.entries(kinds)) await putTemplat(store, kode, nama, isi)
}

type App = Awaited<ReturnType<typeof anApp>>

/** An office of twelve with one kind of letter in use, November 2026 open, and its name and place known. */
export async function anOffice(app: App, kinds: Record<string, readonly [nama: string, isi: Templat]> = { undangan: ['Undangan uji', UNDANGAN], keterangan: ['Keterangan uji', KETERANGAN] }): Promise<Kantor> {
  await app.hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const kantor = await aKantor(app.store, { orang: 12, indikator: 1 })
  await simpanTemplat(app.store, kinds)
  return kantor
}

/** An issued letter about a person. */
export async function aLetter({ hr }: App, pegawaiId: string, keperluan: string): Promise<string> {
  const { id } = await hr.naskah.baru({ kode: 'keterangan', periodeId: null, pegawaiIds: [pegawaiId] })
  await hr.naskah.simpan({ id, isi: { medan: { keperluan } } })
  await hr.naskah.terbitkan({ id })
  return id
}
