/** Forms of the whole office or of one appraiser: minutes, attendance, recap, worksheet, matrix. */
import { ALASAN_PENGECUALIAN_LABEL } from '../../penilaian/pengecualian'
import { STATUS_HADIR_LABEL, type StatusHadir } from '../../sesi/sesi'
import type {
  BeritaAcaraFormulir,
  DaftarHadirFormulir,
  LembarKerjaFormulir,
  MatriksPeranHasilFormulir,
  PopulasiBeritaAcara,
  RekapFormulir,
} from '../model'
import type { Bahan, BahanOrang, BahanPopulasi } from './bahan'
import {
  dasar,
  identitas,
  jumlahPredikat,
  kop,
  penandaTangan,
  periodeBulan,
  populasi,
  tanpaKosong,
  tempatTanggal,
  TITIK,
} from './dasar'

const pukul = (bahan: Bahan) => (bahan.sesi.pukul ? { pukul: bahan.sesi.pukul } : {})

/** Minutes of the month’s meeting. */
export function susunBeritaAcara(bahan: Bahan): BeritaAcaraFormulir {
  const { sesi, kepala, kantor } = bahan
  const tanggal = sesi.tanggal ?? bahan.periode.selesai
  const pimpinan = sesi.pimpinan ?? kepala
  return {
    jenis: 'berita_acara',
    ...dasar(bahan, 'berita_acara'),
    kop: kop(bahan),
    ...(sesi.nomorBeritaAcara ? { nomor: sesi.nomorBeritaAcara } : {}),
    periode: periodeBulan(bahan),
    tanggal,
    ...pukul(bahan),
    tempat: sesi.tempat ?? kantor.namaKecamatan,
    pimpinan: { nama: pimpinan?.nama ?? TITIK, jabatan: pimpinan?.jabatan ?? TITIK },
    agenda: lines(sesi.agenda),
    kehadiran: kehadiran(bahan),
    populasi: bahan.daftarPopulasi.map((satu) => populasiBeritaAcara(bahan, satu)),
    dikecualikan: bahan.orang.flatMap(({ pegawai, pengecualian }) =>
      pengecualian ? [{ nama: pegawai.nama, alasan: alasan(pengecualian) }] : [],
    ),
    pembahasan: lines(sesi.notulen),
    keputusan: sesi.keputusan.map(({ isi, penanggungJawab, batasWaktu }) => ({
      isi,
      ...(penanggungJawab ? { penanggungJawab } : {}),
      ...(batasWaktu ? { batasWaktu } : {}),
    })),
    tempatTanggal: tempatTanggal(bahan, tanggal),
    ttdPimpinan: penandaTangan(pimpinan, 'Pimpinan Rapat'),
    ttdNotulis: penandaTangan(sesi.notulis ?? null, 'Notulis'),
    saksi: sesi.saksi.map((who) => penandaTangan(who, 'Saksi')),
    judul: bahan.teks.judul,
    pembuka: bahan.teks.pembuka,
    penutup: bahan.teks.penutup,
  }
}

const populasiBeritaAcara = (bahan: Bahan, { unitId, nama, capaian, alasan }: BahanPopulasi): PopulasiBeritaAcara =>
  tanpaKosong<PopulasiBeritaAcara>({
    nama,
    capaian,
    jumlahPredikat: jumlahPredikat(populasi(bahan).filter((orang) => bahan.populasi.get(orang.unitId) === unitId)),
    alasanDistribusi: alasan,
  })

const alasan = ({ alasan: code, keterangan }: NonNullable<BahanOrang['pengecualian']>) =>
  keterangan ? `${ALASAN_PENGECUALIAN_LABEL[code]} (${keterangan})` : ALASAN_PENGECUALIAN_LABEL[code]

function kehadiran({ sesi }: Bahan) {
  const present = [...sesi.hadir.values()]
  return (Object.keys(STATUS_HADIR_LABEL) as StatusHadir[]).map((status) => ({
    status: STATUS_HADIR_LABEL[status],
    jumlah: present.filter((one) => one.status === status).length,
  }))
}

const lines = (text: string | null | undefined) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Attendance list of the month’s meeting, in the order of the board. */
export function susunDaftarHadir(bahan: Bahan): DaftarHadirFormulir {
  const { sesi, kepala } = bahan
  const tanggal = sesi.tanggal ?? bahan.periode.selesai
  return {
    jenis: 'daftar_hadir',
    ...dasar(bahan, 'daftar_hadir'),
    kop: kop(bahan),
    acara: bahan.teks.acara,
    periode: periodeBulan(bahan),
    tanggal,
    ...pukul(bahan),
    tempat: sesi.tempat ?? bahan.kantor.namaKecamatan,
    peserta: bahan.orang.map(({ pegawaiId, pegawai, unit }) => {
      const absent = sesi.hadir.get(pegawaiId)
      const note = absent && absent.status !== 'hadir' ? { keterangan: STATUS_HADIR_LABEL[absent.status] } : {}
      return {
        nama: pegawai.nama,
        ...(pegawai.nip ? { nip: pegawai.nip } : {}),
        jabatan: pegawai.jabatan,
        unit,
        ...note,
      }
    }),
    tempatTanggal: tempatTanggal(bahan, tanggal),
    mengetahui: penandaTangan(kepala),
  }
}

/** Told apart from the unit of the same name, which holds only those who work there directly. */
export const seluruhKantor = ({ kantor }: Bahan): string => `${kantor.namaKecamatan} (seluruh unit)`

/** `unitId` null: the whole office. */
export function susunRekap(bahan: Bahan, unitId: string | null): RekapFormulir {
  const people = bahan.orang.filter((orang) => unitId === null || orang.unitId === unitId)
  const lingkup = unitId === null ? seluruhKantor(bahan) : (people[0]?.unit ?? TITIK)
  const capaian = unitId === null ? bahan.daftarPopulasi : [{ nama: lingkup, capaian: bahan.capaian.get(unitId) ?? null }]
  return {
    jenis: 'rekap',
    ...dasar(bahan, 'rekap'),
    kop: kop(bahan),
    periode: periodeBulan(bahan),
    lingkup,
    capaian: capaian.map((one) => ({ nama: one.nama, ...(one.capaian ? { capaian: one.capaian } : {}) })),
    kelompok: [...Map.groupBy(people, ({ unit }) => unit)].map(([unit, members]) => ({
      unit,
      pegawai: members.map(barisRekap),
    })),
    tempatTanggal: tempatTanggal(bahan, bahan.sesi.tanggal ?? bahan.periode.selesai),
    ttd: penandaTangan(bahan.kepala),
  }
}

type BarisRekap = RekapFormulir['kelompok'][number]['pegawai'][number]

const barisRekap = ({ pegawai, penilai, penilaian, pengecualian }: BahanOrang): BarisRekap =>
  tanpaKosong<BarisRekap>({
    nama: pegawai.nama,
    nip: pegawai.nip,
    jabatan: pegawai.jabatan,
    penilai: penilai?.nama ?? TITIK,
    ratingHasil: penilaian?.hasil,
    ratingPerilaku: penilaian?.perilaku,
    predikat: penilaian?.predikat,
    keterangan: pengecualian && alasan(pengecualian),
  })

/** One appraiser's worksheet; `terisi` also prints what is known already. Rows in the order of the screen. */
export function susunLembarKerja(bahan: Bahan, penilaiId: string, terisi: boolean): LembarKerjaFormulir {
  const people = bahan.orang.filter(({ penilai, pengecualian }) => penilai?.pegawaiId === penilaiId && !pengecualian)
  return {
    jenis: 'lembar_kerja',
    ...dasar(bahan, 'lembar_kerja'),
    periode: periodeBulan(bahan),
    penilai: identitas(people[0]?.penilai ?? null),
    pegawai: people.map((orang) => orangLembarKerja(bahan, orang, terisi)),
  }
}

type OrangLembarKerja = LembarKerjaFormulir['pegawai'][number]

function orangLembarKerja(bahan: Bahan, { pegawai, skp, penilaian }: BahanOrang, terisi: boolean): OrangLembarKerja {
  const known = terisi ? penilaian : null
  return tanpaKosong<OrangLembarKerja>({
    identitas: identitas(pegawai),
    indikator: (skp?.rhk ?? []).flatMap((rhk) =>
      rhk.indikator.map((row) =>
        tanpaKosong<OrangLembarKerja['indikator'][number]>({
          rhk: rhk.teks,
          indikator: row.teks,
          target: row.targetBulanan ?? row.targetTeks,
          bulanLalu: row.bulanLalu,
          realisasi: terisi ? row.realisasi : null,
        }),
      ),
    ),
    perilaku: bahan.panduan.map(({ kode, nilai }) => ({ nilai, ekspektasi: skp?.perilaku.find((one) => one.kode === kode)?.ekspektasi ?? '' })),
    ratingHasil: known?.hasil,
    ratingPerilaku: known?.perilaku,
    catatan: known?.catatan,
  })
}

/** Rows: the leader's direct staff; columns: the leader's results; cell: what the staff's results give to each. */
export function susunMatriks(bahan: Bahan, pimpinanId: string): MatriksPeranHasilFormulir {
  const leader = bahan.orang.find(({ pegawaiId }) => pegawaiId === pimpinanId)
  const results = leader?.skp?.rhk.filter(({ jenis }) => jenis === 'utama') ?? []
  const staff = bahan.orang.filter(({ penilai }) => penilai?.pegawaiId === pimpinanId)
  const { tahun } = bahan.periode
  return {
    jenis: 'matriks_peran_hasil',
    ...dasar(bahan, 'matriks_peran_hasil'),
    periode: {
      judul: `TAHUN ${tahun}`,
      mulai: leader?.skp?.mulai ?? `${tahun}-01-01`,
      selesai: leader?.skp?.selesai ?? `${tahun}-12-31`,
      kode: String(tahun),
    },
    pimpinan: identitas(leader?.pegawai ?? null),
    rhkPimpinan: results.map(({ teks }) => teks),
    anggota: staff.map(({ pegawai, skp }) => ({
      nama: pegawai.nama,
      jabatan: pegawai.jabatan,
      peran: results.map(({ id }) =>
        (skp?.rhk ?? []).filter(({ atasanRhkId }) => atasanRhkId === id).map(({ teks }) => teks),
      ),
    })),
    tempatTanggal: tempatTanggal(bahan, leader?.skp?.tanggalPenetapan),
    ttd: penandaTangan(leader?.pegawai ?? null),
  }
}
