import { v7 as uuid } from 'uuid'
import type { Templat } from '../../domain/naskah/templat'
import type { Store } from '../../db/store'

/** A valid template: a letter about one person. A test names only what it is about. */
export function aTemplat(given: Partial<Templat> = {}): Templat {
  return {
    keluarga: 'judul',
    judul: 'SURAT KETERANGAN',
    tentang: [],
    sumber: 'tanpa',
    medan: [
      { kode: 'pegawai', label: 'Pegawai', jenis: 'pegawai', wajib: true },
      { kode: 'keperluan', label: 'Keperluan', jenis: 'teks', wajib: true, bawaan: 'melengkapi berkas kenaikan pangkat' },
    ],
    isi: [
      { jenis: 'paragraf', isi: [{ teks: 'Yang bertanda tangan di bawah ini menerangkan bahwa:' }] },
      { jenis: 'isian', baris: [{ label: 'Nama', isi: [{ medan: 'pegawai.nama', tebal: true }] }, { label: 'NIP', isi: [{ medan: 'pegawai.nip' }] }] },
      { jenis: 'paragraf', isi: [{ teks: 'Surat keterangan ini dibuat untuk ' }, { medan: 'keperluan' }, { teks: '.' }] },
    ],
    ttd: [{ dari: 'penanda_tangan', tempatTanggal: true }],
    pejabat: { kursi: 'camat' },
    penomoran: { pola: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}', klasifikasi: '800.1', buku: 'umum' },
    kepala: { sifat: 'biasa', lampiran: '-', hal: [], kepada: [], di: '', tembusan: [] },
    kop: 'kantor',
    kertas: { ukuran: 'F4', orientasi: 'tegak', margin: { atas: 20, kanan: 20, bawah: 20, kiri: 25 }, huruf: 12, fon: 'arimo', spasi: 1.15 },
    ...given,
  }
}

/** Puts a kind of paper into the office as its first version. */
export async function putTemplat(store: Store, kode: string, nama: string, templat: Templat = aTemplat()): Promise<void> {
  await store.change({ channel: 'test', label: 'Templat uji', actor: 'Penguji', undoable: false }, (tx) =>
    tx.query(`INSERT INTO "templat_naskah" ("id", "kode", "versi", "nama", "asal", "isi", "dibuat_pada") VALUES (?, ?, 1, ?, 'kantor', ?, '2026-11-01T00:00:00.000Z')`, [uuid(), kode, nama, JSON.stringify(templat)]),
  )
}
