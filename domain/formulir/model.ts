/** The frozen data of every form: what is printed, in the order it is printed, and nothing that must be looked up. */
import type { Capaian, Predikat, Rating } from '../penilaian/predikat'
import type {
  BarisPerilaku, BarisRhk, CaraPilihan, DasarFormulir, DasarSkp, Gambar, HasilEvaluasi, Identitas, JumlahPredikat,
  KopSurat, PenandaTangan, PeriodeFormulir, TempatTanggal,
} from './bagian' // prettier-ignore
import type { NaskahFormulir } from '../naskah/model'

/** Form A. */
export interface SkpFormulir extends DasarSkp {
  readonly jenis: 'skp'
  readonly hasilKerja: readonly BarisRhk[]
  readonly perilaku: readonly BarisPerilaku[]
}

/** Form B. */
export interface LampiranSkpFormulir extends DasarSkp {
  readonly jenis: 'lampiran_skp'
  readonly dukungan: readonly string[]
  readonly pertanggungjawaban: readonly string[]
  readonly konsekuensi: readonly string[]
}

/** Form C, periodic (and annual, with that period). Signed by the appraiser alone. */
export interface EvaluasiFormulir extends DasarSkp, HasilEvaluasi {
  readonly jenis: 'evaluasi'
  readonly caraPilihan: CaraPilihan
  /** People per predikat in the population; left out: an empty chart. */
  readonly distribusi?: JumlahPredikat
  /** The limits of the organisation's pattern, in words. */
  readonly batasDistribusi: readonly string[]
  readonly hasilKerja: readonly BarisRhk[]
  readonly perilaku: readonly BarisPerilaku[]
}

/** Form D. */
export interface DokumenEvaluasiFormulir extends DasarFormulir {
  readonly jenis: 'dokumen_evaluasi'
  /** The state emblem as in the ministry's sample; the office's logo where it has not put one in. */
  readonly lambang?: Gambar
  readonly instansi: string
  readonly periode: PeriodeFormulir
  readonly pegawai: Identitas
  readonly penilai: Identitas
  readonly atasan: Identitas
  readonly capaian?: Capaian
  readonly predikat?: Predikat
  readonly catatan: readonly string[]
  readonly pegawaiTtd: { readonly tempatTanggal: TempatTanggal; readonly penandaTangan: PenandaTangan }
  readonly penilaiTtd: { readonly tempatTanggal: TempatTanggal; readonly penandaTangan: PenandaTangan }
}

/** People who are counted together: one achievement, one distribution. */
export interface PopulasiBeritaAcara {
  readonly nama: string
  readonly capaian?: Capaian
  readonly jumlahPredikat: JumlahPredikat
  readonly alasanDistribusi?: string
}

export interface BeritaAcaraFormulir extends DasarFormulir {
  readonly jenis: 'berita_acara'
  readonly kop: KopSurat
  readonly nomor?: string
  readonly periode: PeriodeFormulir
  readonly tanggal: string
  readonly pukul?: string
  readonly tempat: string
  readonly pimpinan: { readonly nama: string; readonly jabatan: string }
  readonly agenda: readonly string[]
  readonly kehadiran: readonly { readonly status: string; readonly jumlah: number }[]
  /** At least one; its name is printed only where there are several. */
  readonly populasi: readonly PopulasiBeritaAcara[]
  readonly dikecualikan: readonly { readonly nama: string; readonly alasan: string }[]
  /** What was said in the meeting, a paragraph each. */
  readonly pembahasan: readonly string[]
  readonly keputusan: readonly {
    readonly isi: string
    readonly penanggungJawab?: string
    readonly batasWaktu?: string
  }[]
  readonly tempatTanggal: TempatTanggal
  readonly ttdPimpinan: PenandaTangan
  readonly ttdNotulis: PenandaTangan
  readonly saksi: readonly PenandaTangan[]
  /** Title, and the set sentences before and after, with names in braces for what stands above. */
  readonly judul: string
  readonly pembuka: string
  readonly penutup: string
}

export interface DaftarHadirFormulir extends DasarFormulir {
  readonly jenis: 'daftar_hadir'
  readonly kop: KopSurat
  readonly acara: string
  readonly periode: PeriodeFormulir
  readonly tanggal: string
  readonly pukul?: string
  readonly tempat: string
  readonly peserta: readonly {
    readonly nama: string
    readonly nip?: string
    readonly jabatan: string
    readonly unit: string
    /** Printed in the signature cell when someone did not come: "Izin". */
    readonly keterangan?: string
  }[]
  readonly tempatTanggal: TempatTanggal
  readonly mengetahui: PenandaTangan
}

export interface RekapFormulir extends DasarFormulir {
  readonly jenis: 'rekap'
  readonly kop?: KopSurat
  readonly periode: PeriodeFormulir
  /** "Kecamatan Sukamaju" or one unit's name. */
  readonly lingkup: string
  /** Of each population it covers; one for an office counted together or for a unit. */
  readonly capaian: readonly { readonly nama: string; readonly capaian?: Capaian }[]
  readonly kelompok: readonly {
    readonly unit: string
    readonly pegawai: readonly {
      readonly nama: string
      readonly nip?: string
      readonly jabatan: string
      readonly penilai: string
      readonly ratingHasil?: Rating
      readonly ratingPerilaku?: Rating
      readonly predikat?: Predikat
      readonly keterangan?: string
    }[]
  }[]
  readonly tempatTanggal: TempatTanggal
  readonly ttd: PenandaTangan
}

/** One worksheet per appraiser; rows in exactly the order of the screen, so that paper is typed back top to bottom. */
export interface LembarKerjaFormulir extends DasarFormulir {
  readonly jenis: 'lembar_kerja'
  readonly periode: PeriodeFormulir
  readonly penilai: Identitas
  readonly pegawai: readonly {
    readonly identitas: Identitas
    readonly indikator: readonly {
      readonly rhk: string
      readonly indikator: string
      readonly target: string
      readonly bulanLalu?: string
      readonly realisasi?: string
    }[]
    readonly perilaku: readonly { readonly nilai: string; readonly ekspektasi: string; readonly catatan?: string }[]
    readonly ratingHasil?: Rating
    readonly ratingPerilaku?: Rating
    readonly catatan?: string
  }[]
}

/** Rows: the leader's staff; columns: the leader's results; cell: what each gives to it. */
export interface MatriksPeranHasilFormulir extends DasarFormulir {
  readonly jenis: 'matriks_peran_hasil'
  readonly periode: PeriodeFormulir
  readonly pimpinan: Identitas
  readonly rhkPimpinan: readonly string[]
  readonly anggota: readonly {
    readonly nama: string
    readonly jabatan: string
    /** For each of the leader's results, in that order. */
    readonly peran: readonly (readonly string[])[]
  }[]
  readonly tempatTanggal: TempatTanggal
  readonly ttd: PenandaTangan
}

/** Daftar Urut Kepangkatan, already in the order of PP 15/1979. Dates are ISO days. */
export interface DukFormulir extends DasarFormulir {
  readonly jenis: 'duk'
  readonly kop?: KopSurat
  readonly instansi: string
  readonly keadaan: string
  readonly periode: PeriodeFormulir
  readonly pegawai: readonly {
    readonly nama: string
    readonly lahir?: { readonly tempat?: string; readonly tanggal: string }
    readonly nip: string
    readonly golongan: string
    readonly tmtGolongan?: string
    readonly jabatan: string
    readonly tmtJabatan?: string
    readonly masaKerja?: { readonly tahun: number; readonly bulan: number }
    readonly latihan?: { readonly nama: string; readonly tahun?: number; readonly jam?: number }
    readonly pendidikan?: { readonly nama: string; readonly tahunLulus?: number; readonly tingkat?: string }
    readonly usia?: number
    readonly catatanMutasi?: string
    readonly keterangan?: string
  }[]
  readonly tempatTanggal: TempatTanggal
  readonly ttd: PenandaTangan
}

export type FormulirModel =
  | SkpFormulir
  | LampiranSkpFormulir
  | EvaluasiFormulir
  | DokumenEvaluasiFormulir
  | BeritaAcaraFormulir
  | DaftarHadirFormulir
  | RekapFormulir
  | LembarKerjaFormulir
  | MatriksPeranHasilFormulir
  | DukFormulir
  | NaskahFormulir
