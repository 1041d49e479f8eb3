/** Forms A, B, C and D of one person (domain of each field: PermenPANRB 6/2022). */
import type { BarisPerilaku, BarisRhk, CaraPilihan, DasarSkp } from '../bagian'
import type { DokumenEvaluasiFormulir, EvaluasiFormulir, LampiranSkpFormulir, SkpFormulir } from '../model'
import type { Bahan, BahanOrang, BahanRhk, BahanSkp } from './bahan'
import {
  dasar,
  identitas,
  instansi,
  jumlahPredikat,
  penandaTangan,
  periodeBulan,
  populasi,
  tanpaKosong,
  tempatTanggal,
} from './dasar'

type JenisSkp = 'skp' | 'lampiran_skp' | 'evaluasi'

function dasarSkp(bahan: Bahan, orang: BahanOrang, skp: BahanSkp, jenis: JenisSkp): DasarSkp {
  const monthly = jenis === 'evaluasi'
  const tanggal = monthly ? bahan.sesi.tanggal : skp.tanggalPenetapan
  const pegawai = (!monthly && orang.identitasSkp?.pegawai) || orang.pegawai
  const penilai = (!monthly && orang.identitasSkp?.penilai) || orang.penilai
  return {
    ...dasar(bahan, jenis),
    instansi: instansi(bahan),
    periode: monthly
      ? periodeBulan(bahan)
      : { judul: `TAHUN ${skp.tahun}`, mulai: skp.mulai, selesai: skp.selesai, kode: String(skp.tahun) },
    keluarga: skp.keluarga,
    pendekatan: skp.pendekatan,
    pegawai: identitas(pegawai),
    penilai: identitas(penilai),
    tempatTanggal: tempatTanggal(bahan, tanggal),
    ttdPegawai: penandaTangan(pegawai, 'Pegawai yang Dinilai'),
    ttdPenilai: penandaTangan(penilai, 'Pejabat Penilai Kinerja'),
  }
}

const barisRhk = (rhk: BahanRhk, monthly: boolean): BarisRhk => ({
  jenis: rhk.jenis,
  rhk: rhk.teks,
  ...(rhk.rhkPimpinan ? { rhkPimpinan: rhk.rhkPimpinan } : {}),
  ...(rhk.penugasanDari ? { penugasan: rhk.penugasanDari } : {}),
  indikator: rhk.indikator.map((row) => ({
    indikator: row.teks,
    target: (monthly && row.targetBulanan) || row.targetTeks,
    ...(row.aspek ? { aspek: row.aspek } : {}),
    ...(row.perspektif ? { perspektif: row.perspektif } : {}),
    ...(monthly ? { realisasi: row.realisasi ?? '', umpanBalik: row.umpanBalik } : {}),
  })),
})

const barisPerilaku = ({ panduan }: Bahan, skp: BahanSkp, monthly: boolean): BarisPerilaku[] =>
  panduan.map(({ kode, nilai, panduan: points }) => {
    const row = skp.perilaku.find((one) => one.kode === kode)
    const ekspektasi = row?.ekspektasi ? [row.ekspektasi] : []
    return { nilai, panduan: points, ekspektasi, ...(monthly ? { umpanBalik: row?.umpanBalik ?? [] } : {}) }
  })

/** Form A of one SKP, with the identities it was submitted with. */
export const susunSkp = (bahan: Bahan, orang: BahanOrang, skp: BahanSkp): SkpFormulir => ({
  jenis: 'skp',
  ...dasarSkp(bahan, orang, skp, 'skp'),
  hasilKerja: skp.rhk.map((rhk) => barisRhk(rhk, false)),
  perilaku: barisPerilaku(bahan, skp, false),
})

/** Form B of one SKP: the three annex lists. */
export const susunLampiranSkp = (bahan: Bahan, orang: BahanOrang, skp: BahanSkp): LampiranSkpFormulir => ({
  jenis: 'lampiran_skp',
  ...dasarSkp(bahan, orang, skp, 'lampiran_skp'),
  ...skp.lampiran,
})

/** Form C of one person in one month; what is not decided yet is left out and prints open. */
export function susunEvaluasi(bahan: Bahan, orang: BahanOrang, skp: BahanSkp, caraPilihan: CaraPilihan): EvaluasiFormulir {
  const capaian = bahan.capaian.get(orang.unitId)
  return tanpaKosong<EvaluasiFormulir>({
    jenis: 'evaluasi',
    ...dasarSkp(bahan, orang, skp, 'evaluasi'),
    caraPilihan,
    distribusi: jumlahPredikat(populasi(bahan, orang.unitId)),
    batasDistribusi: capaian ? bahan.batas[capaian] : [],
    hasilKerja: skp.rhk.map((rhk) => barisRhk(rhk, true)),
    perilaku: barisPerilaku(bahan, skp, true),
    capaian,
    ratingHasil: orang.penilaian?.hasil,
    ratingPerilaku: orang.penilaian?.perilaku,
    predikat: orang.penilaian?.predikat,
  })
}

/** Form D of one person in one month. */
export function susunDokumenEvaluasi(bahan: Bahan, orang: BahanOrang): DokumenEvaluasiFormulir {
  const place = tempatTanggal(bahan, bahan.sesi.tanggal)
  return tanpaKosong<DokumenEvaluasiFormulir>({
    jenis: 'dokumen_evaluasi',
    ...dasar(bahan, 'dokumen_evaluasi'),
    instansi: instansi(bahan),
    periode: periodeBulan(bahan),
    pegawai: identitas(orang.pegawai),
    penilai: identitas(orang.penilai),
    atasan: identitas(orang.atasan),
    catatan: orang.penilaian?.catatan ? [orang.penilaian.catatan] : [],
    pegawaiTtd: { tempatTanggal: place, penandaTangan: penandaTangan(orang.pegawai, 'Pegawai yang Dinilai') },
    penilaiTtd: { tempatTanggal: place, penandaTangan: penandaTangan(orang.penilai, 'Pejabat Penilai Kinerja') },
    capaian: bahan.capaian.get(orang.unitId),
    predikat: orang.penilaian?.predikat,
    lambang: bahan.kantor.lambang ?? bahan.kantor.logo,
  })
}
