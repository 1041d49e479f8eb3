import type { MigrationInterface, QueryRunner } from 'typeorm'

const RULES: [id: string, jenis: string, dasar: string, isi: unknown, sumber: string][] = [
  [
    '0c2f6d4e-6f0b-5d7a-8a41-3f5b7d0e1a01',
    'sesi',
    'PermenPANRB 6/2022 (evaluasi kinerja periodik); pedoman kerja kantor',
    {
      acara: 'Sesi Evaluasi Kinerja Pegawai',
      agenda: [
        'Pembukaan dan tindak lanjut keputusan bulan lalu',
        'Capaian kinerja organisasi bulan ini',
        'Realisasi, bukti, dan umpan balik setiap pegawai',
        'Penetapan rating dan predikat kinerja',
        'Rencana aksi bulan berikutnya dan penutup',
      ],
      judul: 'Berita Acara Sesi Evaluasi Kinerja',
      pembuka:
        'Pada hari ini, {terbilang} ({tanggal}){pukul}, bertempat di {tempat}, telah dilaksanakan sesi evaluasi kinerja pegawai periode {periode} yang dipimpin oleh {pimpinan}, {jabatan}, dengan uraian sebagai berikut.',
      penutup:
        'Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap secukupnya, untuk dapat dipergunakan sebagaimana mestinya, dan ditandatangani oleh pimpinan rapat, notulis, serta saksi pada tempat dan tanggal tersebut di bawah ini.',
    },
    'Nama acara, susunan agenda, serta judul, kalimat pembuka, dan penutup berita acara disusun sendiri; peraturan tidak menentukan bunyinya.',
  ],
  [
    '0c2f6d4e-6f0b-5d7a-8a41-3f5b7d0e1a02',
    'perbaikan',
    'PermenPANRB 6/2022 (tindak lanjut hasil evaluasi kinerja); pedoman kerja kantor',
    { predikat: ['butuh_perbaikan', 'kurang', 'sangat_kurang'] },
    'Predikat yang memerlukan rencana perbaikan sebelum bulan dikunci; kewajibannya disusun sendiri dan perlu dicek.',
  ],
  [
    '0c2f6d4e-6f0b-5d7a-8a41-3f5b7d0e1a03',
    'bukti_rating',
    'PermenPANRB 6/2022 (realisasi berdasarkan bukti dukung); pedoman kerja kantor',
    { hasil: ['di_atas'], bukti_min: 1 },
    'Rating yang sebaiknya didukung bukti; hanya peringatan. Banyaknya bukti disusun sendiri.',
  ],
]

/**
 * What was in the program's code until now: the texts of a session (jenis 'sesi'), which predikat call for an improvement
 * plan ('perbaikan'), and which rating should rest on evidence ('bukti_rating'). Imports nothing of ours.
 */
export class AturanSesi implements MigrationInterface {
  readonly name = 'AturanSesi1795301110000'

  async up(q: QueryRunner): Promise<void> {
    for (const [id, jenis, dasar, isi, sumber] of RULES)
      await q.query(
        `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi", "sumber") VALUES (?, ?, ?, '2022-01-01', ?, 0, ?)`,
        [id, jenis, dasar, JSON.stringify(isi), sumber],
      )
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM "aturan_set" WHERE "jenis" IN ('sesi', 'perbaikan', 'bukti_rating')`)
  }
}
