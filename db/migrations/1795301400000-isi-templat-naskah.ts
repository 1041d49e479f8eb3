import type { MigrationInterface, QueryRunner } from 'typeorm'
import { v5 as uuidOf } from 'uuid'
import beritaAcara from '../seeds/2026-11/templat-naskah/berita-acara.json'
import daftarHadir from '../seeds/2026-11/templat-naskah/daftar-hadir.json'
import keputusanTimPemantau from '../seeds/2026-11/templat-naskah/keputusan-tim-pemantau.json'
import notaDinasRekap from '../seeds/2026-11/templat-naskah/nota-dinas-rekap.json'
import paktaIntegritas from '../seeds/2026-11/templat-naskah/pakta-integritas.json'
import pernyataanKeberatan from '../seeds/2026-11/templat-naskah/pernyataan-keberatan.json'
import pernyataanMelaksanakanTugas from '../seeds/2026-11/templat-naskah/pernyataan-melaksanakan-tugas.json'
import piagamPenghargaan from '../seeds/2026-11/templat-naskah/piagam-penghargaan.json'
import suratKeteranganPredikat from '../seeds/2026-11/templat-naskah/surat-keterangan-predikat.json'
import suratPanggilan from '../seeds/2026-11/templat-naskah/surat-panggilan.json'
import suratPembinaan from '../seeds/2026-11/templat-naskah/surat-pembinaan.json'
import suratPengantar from '../seeds/2026-11/templat-naskah/surat-pengantar.json'
import suratPengantarRekap from '../seeds/2026-11/templat-naskah/surat-pengantar-rekap.json'
import suratTeguran from '../seeds/2026-11/templat-naskah/surat-teguran.json'
import suratTugasPelatihan from '../seeds/2026-11/templat-naskah/surat-tugas-pelatihan.json'
import suratTugasPemantauan from '../seeds/2026-11/templat-naskah/surat-tugas-pemantauan.json'
import undanganSesiEvaluasi from '../seeds/2026-11/templat-naskah/undangan-sesi-evaluasi.json'
import undanganSosialisasi from '../seeds/2026-11/templat-naskah/undangan-sosialisasi.json'

const SHIPPED = [
  beritaAcara,
  daftarHadir,
  keputusanTimPemantau,
  notaDinasRekap,
  paktaIntegritas,
  pernyataanKeberatan,
  pernyataanMelaksanakanTugas,
  piagamPenghargaan,
  suratKeteranganPredikat,
  suratPanggilan,
  suratPembinaan,
  suratPengantar,
  suratPengantarRekap,
  suratTeguran,
  suratTugasPelatihan,
  suratTugasPemantauan,
  undanganSesiEvaluasi,
  undanganSosialisasi,
]

/** Names the seeded rows alike in every office, so that a later migration can find them. */
const NAMESPACE = '6f0b1f0e-6d0c-4c55-9a53-0d6b6e3c2a11'
const VERSI = 1
/** The day these texts were written, the same in every office. */
const DIBUAT_PADA = '2026-11-25T00:00:00.000Z'

/** The first official papers. The files of db/seeds/2026-11/templat-naskah belong to this migration and never change. */
export class IsiTemplatNaskah implements MigrationInterface {
  readonly name = 'IsiTemplatNaskah1795301400000'

  async up(q: QueryRunner): Promise<void> {
    for (const { kode, nama, isi } of SHIPPED)
      await q.query(`INSERT INTO "templat_naskah" ("id", "kode", "versi", "nama", "asal", "isi", "aktif", "dibuat_pada") VALUES (?, ?, ?, ?, 'baku', ?, 1, ?)`, [
        uuidOf(`templat_naskah/${kode}/${VERSI}`, NAMESPACE),
        kode,
        VERSI,
        nama,
        JSON.stringify(isi),
        DIBUAT_PADA,
      ])
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DELETE FROM "templat_naskah" WHERE "asal" = 'baku' AND "versi" = ?`, [VERSI])
  }
}
