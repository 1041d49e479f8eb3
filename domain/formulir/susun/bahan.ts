/** What the forms of one period are assembled from: read from the database in a few queries, plain data, pure from here on. */
import type { Capaian, Predikat, Rating } from '../../penilaian/predikat'
import type { AlasanPengecualian } from '../../penilaian/pengecualian'
import type { PeranIdentitas, StatusHadir } from '../../sesi/sesi'
import type { TeksSesi } from '../../sesi/teks-sesi'
import type {
  Aspek,
  JenisLampiran,
  JenisRhk,
  KeluargaForm,
  NilaiKode,
  Pendekatan,
  Perspektif,
  StatusSkp,
} from '../../skp/skp'
import type { Gambar } from '../bagian'
import type { JenisFormulir } from '../jenis'
import type { Kertas } from '../kertas'

/** As of the month when it is locked, else as now. */
export interface BahanKantor {
  readonly namaPemda: string
  readonly namaKecamatan: string
  readonly alamat: readonly string[]
  readonly kopInduk: readonly string[]
  readonly kopPerangkat: string
  readonly kota: string
  readonly logo?: Gambar
  /** The state emblem, where the office put one in. */
  readonly lambang?: Gambar
}

/** A role's identity as of the period: frozen when the month was closed, else from the dated histories. */
export interface IdentitasBeku {
  readonly pegawaiId: string | null
  readonly nama: string
  readonly nip: string | null
  readonly pangkat: string | null
  readonly golongan: string | null
  readonly jabatan: string
  readonly unit: string
  readonly luar: boolean
}

export interface BahanIndikator {
  readonly id: string
  readonly aspek: Aspek | null
  readonly perspektif: Perspektif | null
  readonly teks: string
  readonly targetTeks: string
  readonly targetBulanan: string | null
  readonly realisasi: string | null
  readonly bulanLalu: string | null
  readonly umpanBalik: readonly string[]
}

export interface BahanRhk {
  readonly id: string
  readonly jenis: JenisRhk
  readonly teks: string
  readonly atasanRhkId: string | null
  readonly rhkPimpinan: string | null
  readonly penugasanDari: string | null
  readonly indikator: readonly BahanIndikator[]
}

export interface BahanSkp {
  readonly id: string
  readonly tahun: number
  readonly mulai: string
  readonly selesai: string
  readonly keluarga: KeluargaForm
  readonly pendekatan: Pendekatan
  readonly status: StatusSkp
  readonly tanggalPenetapan: string | null
  readonly rhk: readonly BahanRhk[]
  readonly perilaku: readonly {
    readonly kode: NilaiKode
    readonly ekspektasi: string
    readonly umpanBalik: readonly string[]
  }[]
  readonly lampiran: Readonly<Record<JenisLampiran, readonly string[]>>
}

export interface BahanPenilaian {
  readonly hasil: Rating | null
  readonly perilaku: Rating | null
  readonly predikat: Predikat | null
  readonly catatan: string | null
}

export interface BahanOrang {
  readonly pegawaiId: string
  readonly unitId: string
  readonly unit: string
  readonly pegawai: IdentitasBeku
  readonly penilai: IdentitasBeku | null
  readonly atasan: IdentitasBeku | null
  readonly skp: BahanSkp | null
  /** Who is on the SKP as it was submitted; null before that. */
  readonly identitasSkp: Partial<Record<PeranIdentitas, IdentitasBeku>> | null
  readonly penilaian: BahanPenilaian | null
  readonly pengecualian: { readonly alasan: AlasanPengecualian; readonly keterangan: string | null } | null
}

export interface BahanSesi {
  readonly tanggal: string | null
  readonly pukul: string | null
  readonly tempat: string | null
  readonly pimpinan: IdentitasBeku | null
  readonly notulis: IdentitasBeku | null
  readonly saksi: readonly IdentitasBeku[]
  readonly agenda: string | null
  /** What was said, a paragraph a line. */
  readonly notulen: string | null
  readonly nomorBeritaAcara: string | null
  readonly hadir: ReadonlyMap<string, { readonly status: StatusHadir; readonly keterangan: string | null }>
  readonly keputusan: readonly {
    readonly isi: string
    readonly penanggungJawab: string | null
    readonly batasWaktu: string | null
  }[]
}

export interface BahanPopulasi {
  readonly unitId: string
  readonly nama: string
  readonly capaian: Capaian | null
  /** Why its predikat depart from the pattern. */
  readonly alasan: string | null
}

export interface Bahan {
  readonly kantor: BahanKantor
  readonly periode: {
    readonly id: string
    readonly tahun: number
    readonly nomor: number
    readonly mulai: string
    readonly selesai: string
    readonly terkunci: boolean
    /** False: no month was chosen, only SKP can be printed. */
    readonly adaBulan: boolean
  }
  readonly kepala: IdentitasBeku | null
  /** Who heads a population (the Camat; each Lurah where kelurahan are counted apart): not part of its distribution. */
  readonly kepalaPopulasi: ReadonlySet<string>
  readonly orang: readonly BahanOrang[]
  readonly sesi: BahanSesi
  /** Achievement of the population a person belongs to, by the person's unit. */
  readonly capaian: ReadonlyMap<string, Capaian>
  /** The kecamatan's own achievement. */
  readonly capaianKantor: Capaian | null
  /** The population's unit, by the person's unit. */
  readonly populasi: ReadonlyMap<string, string>
  /** Everyone counted together, in the office's order: the kecamatan first, then each kelurahan counted apart. */
  readonly daftarPopulasi: readonly BahanPopulasi[]
  /** The limits of the pattern in words, by achievement. */
  readonly batas: Readonly<Record<Capaian, readonly string[]>>
  /** What the session is called, and the set sentences of its minutes. */
  readonly teks: Omit<TeksSesi, 'agenda'>
  readonly panduan: readonly { readonly kode: NilaiKode; readonly nilai: string; readonly panduan: readonly string[] }[]
  readonly kertas: Readonly<Record<JenisFormulir, Kertas>>
  /** UTC ISO: becomes the documents' creation date. */
  readonly dibuatPada: string
}
