import { v7 as uuid } from 'uuid'
import type { Store } from '../../db/store'

/** What a row needs besides what a test says of it. */
const BAWAAN = {
  pelatihan: { tahun: 2026, judul: 'Pelatihan pelayanan prima (contoh)', jenis: 'teknis', jalur: 'klasikal', bentuk: 'teknis', jp: 20, dibuat_pada: '2026-01-05T01:00:00.000Z' },
  pelatihan_peserta: { status: 'calon' },
  pelatihan_hari: {},
  pelatihan_hadir: { status: 'hadir' },
  pelatihan_biaya: { komponen: 'konsumsi', dasar: 'tetap', rencana: 0 },
  pelatihan_reaksi: { nilai: '{}', tanggal: '2026-06-01' },
  pelatihan_cek: { nilai: '{}', tanggal: '2026-08-01' },
  pelatihan_dampak: { nama: 'Rata-rata waktu layanan', satuan: 'menit', arah: 'turun' },
  anggaran: { tahun: 2026, sumber: 'apbd', kode_rekening: '5.1.02.02.12.0001', uraian: 'Belanja kursus dan pelatihan', pagu: 50_000_000 },
  mitra: { nama: 'Badan Pengembangan SDM Contoh', jenis: 'bpsdm' },
  kebutuhan: { tahun: 2026, jenis: 'teknis', kompetensi: 'Pelayanan publik', kunci: 'pelayanan publik', dibuat_pada: '2026-01-05T01:00:00.000Z' },
  kebutuhan_sumber: { sumber: 'usulan', rujukan: 'usul/uji/atasan/1', keterangan: 'Diusulkan atasan.' },
  riwayat_kompetensi: { nama: 'Kursus arsip (contoh)', jenis: 'teknis', bentuk: 'kursus', jp: 10, selesai: '2026-03-10' },
  standar_kompetensi: { jenis: 'teknis', tingkat: 2 },
  kompetensi_pegawai: { jenis: 'teknis', tingkat: 1, tanggal: '2026-01-01' },
  anggaran_pergeseran: { tanggal: '2026-03-01' },
  cuti_pegawai: { jenis: 'tahunan' },
  hukuman_disiplin: { tingkat: 'ringan', tanggal: '2026-02-02' },
} as const satisfies Record<string, Readonly<Record<string, unknown>>>

/** Puts a row of competency development into the real database with plain defaults and returns its id; columns as in the table. */
export async function tanam(store: Store, table: keyof typeof BAWAAN, given: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const row: Record<string, unknown> = { id: uuid(), ...BAWAAN[table], ...given }
  const names = Object.keys(row)
  await store.change({ channel: 'uji', label: 'Menyiapkan uji', actor: 'Penguji', undoable: false }, (tx) =>
    tx.query(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, Object.values(row)),
  )
  return row['id'] as string
}
