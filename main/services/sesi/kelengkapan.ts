import type { EntityManager } from 'typeorm'
import { aturanPada } from '../../../db/queries/aturan.query'
import type { OrangBulan } from '../../../db/queries/orang-bulan'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import type { PeriodeBulan } from '../../../db/queries/periode.query'
import { rapatBulan } from '../../../db/queries/rapat.query'
import { peringatanBukti, perluPerbaikan } from '../../../domain/penilaian/perbaikan'
import { periksaKelengkapan, type ButirKelengkapan, type HasilKelengkapan, type OrangSesi } from '../../../domain/sesi/kelengkapan'
import { bacaAturanNilai, type AturanNilai } from './aturan-nilai'
import { susunPopulasi } from './populasi'

/** What is missing before the month can be locked, by the office's own list of points. */
export async function cekKelengkapan(tx: EntityManager, periode: PeriodeBulan): Promise<HasilKelengkapan> {
  const butir = await aturanPada<ButirKelengkapan[]>(tx, 'kelengkapan', periode.selesai)
  const aturan = await bacaAturanNilai(tx, periode)
  const orang = await orangBulan(tx, periode)
  const { populasi } = await susunPopulasi(tx, periode, orang)
  const { nomorBeritaAcara, nomorDaftarHadir } = await rapatBulan(tx, periode.id)
  return periksaKelengkapan(butir.isi, {
    orang: orang.map((satu) => toOrangSesi(satu, aturan)),
    populasi: populasi.map(({ nama, capaian, pelanggaran, alasan }) => ({
      nama,
      adaCapaian: capaian !== null,
      jumlahPelanggaran: pelanggaran.length,
      alasan,
    })),
    nomorBeritaAcara,
    nomorDaftarHadir,
  })
}

const toOrangSesi = (orang: OrangBulan, { perbaikan, bukti }: AturanNilai): OrangSesi => ({
  pegawaiId: orang.pegawaiId,
  nama: orang.identitas.nama,
  keadaan: orang.keadaan,
  jumlahIndikator: orang.jumlahIndikator,
  jumlahRealisasi: orang.jumlahRealisasi,
  sudahDirating: orang.predikat !== null,
  perluPerbaikan: perluPerbaikan(perbaikan, orang.predikat),
  jumlahPerbaikan: orang.jumlahPerbaikan,
  peringatan: orang.keadaan === 'dikecualikan' ? [] : [peringatanBukti(bukti, orang.hasil, orang.jumlahBukti)].filter((kalimat) => kalimat !== null),
})
