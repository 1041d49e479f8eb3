/** What the papers are filled from: names and posts as of the day they are made. Read by db/queries/dokumen-kompetensi.query.ts. */
import type { JenisKompetensi } from '../../kompetensi/kompetensi'
import type { StatusKebutuhan, SumberKebutuhan } from '../../kompetensi/kebutuhan'
import type { IsiNaskah } from '../../naskah/naskah'
import type { Pelatihan, StatusPeserta } from '../pelatihan'

/** What a paper is filled with; a part left out stays as its template has it. */
export type IsiDokumen = Partial<Omit<IsiNaskah, 'medan'>> & Pick<IsiNaskah, 'medan'>

export interface OrangDokumen {
  readonly pegawaiId: string
  readonly nama: string
  readonly nip: string | null
  readonly jabatan: string
  readonly unit: string
}
export interface KebutuhanDokumen extends OrangDokumen {
  readonly jenis: JenisKompetensi
  readonly kompetensi: string
  readonly uraian: string | null
  readonly sumber: readonly { readonly sumber: SumberKebutuhan; readonly keterangan: string }[]
  readonly prioritas: number
  readonly usulBentuk: string | null
  readonly status: StatusKebutuhan
  readonly alasanPutusan: string | null
  /** Title of the programme that answers it. */
  readonly program: string | null
}
export interface PesertaDokumen extends OrangDokumen {
  readonly id: string
  readonly status: StatusPeserta
  readonly jpDiakui: number | null
  /** Still in office. */
  readonly aktif: boolean
}
export interface HariDokumen {
  readonly tanggal: string
  readonly jamMulai: string | null
  readonly jamSelesai: string | null
  readonly materi: string | null
}
type IsiProgram = 'id' | 'tahun' | 'judul' | 'tujuan' | 'jenis' | 'jalur' | 'bentuk' | 'jp' | 'mulai' | 'selesai' | 'penyelenggara' | 'tempat' | 'kuota' | 'kurikulum' | 'kurikulumCatatan' | 'status' | 'versi'
/** A programme on paper: `bentuk` in words, `penyelenggara` the name typed in, else the partner's, or the office's where a mentor leads it. */
export interface ProgramDokumen extends Pick<Pelatihan, IsiProgram> {
  readonly hari: readonly HariDokumen[]
  /** Without those who withdrew. */
  readonly peserta: readonly PesertaDokumen[]
  /** With all participants, rupiah. */
  readonly biaya: number
  /** Paid, rupiah. */
  readonly realisasi: number
  /** Where the money comes from. */
  readonly dana: readonly { readonly sumber: string; readonly rekening: string }[]
}
