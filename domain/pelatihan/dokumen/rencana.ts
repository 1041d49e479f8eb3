/** Plans on paper: the office's (fields of PP 11/2017 Pasal 207), a person's, and the proposal to BKPSDM. */
import { JALUR_LABEL, JENIS_PELATIHAN_LABEL } from '../../kompetensi/kompetensi'
import { tanggalPanjang } from '../../formulir/terbilang'
import { KURIKULUM_LABEL, sebutTahunJam, STATUS_PELATIHAN_LABEL } from '../pelatihan'
import type { IsiDokumen, KebutuhanDokumen, OrangDokumen, ProgramDokumen } from './bahan'
import { atauStrip, namaNip, perJabatan, ribuan, sumberDana, STRIP, waktuProgram } from './kata'
import { barisKebutuhan } from './kebutuhan'

/** The newest version that was approved. */
export interface VersiDisetujui {
  readonly versi: number
  readonly disetujuiOleh: string
  readonly disetujuiPada: string
  /** Programmes of the working plan that differ from it. */
  readonly berubah: number
}
export interface BahanRencana {
  readonly tahun: number
  readonly versi: VersiDisetujui | null
  /** Those of the plan, in the order of their days. */
  readonly program: readonly ProgramDokumen[]
}

/** What is printed is the working plan: the approved version itself while nothing has changed since. */
function sebutVersi(versi: VersiDisetujui | null): string {
  if (!versi) return 'Rencana kerja yang belum disetujui'
  const approved = `ersi ${versi.versi}, yang disetujui ${versi.disetujuiOleh} pada ${tanggalPanjang(versi.disetujuiPada)}`
  return versi.berubah === 0 ? `V${approved}` : `Rencana kerja sesudah v${approved}`
}

/** The office's plan. */
export const isiRencanaKantor = ({ tahun, versi, program }: BahanRencana): IsiDokumen => ({
  medan: {
    tahun: String(tahun),
    versi: sebutVersi(versi),
    program: program.map((one) => ({
      judul: one.judul,
      kompetensi: JENIS_PELATIHAN_LABEL[one.jenis],
      sasaran: sasaran(one),
      bentuk: bentukJalur(one),
      jp: String(one.jp),
      orang: String(one.peserta.length),
      penyelenggara: atauStrip(one.penyelenggara),
      jadwal: one.mulai ? waktuProgram(one) : 'Belum dijadwalkan',
      kurikulum: one.kurikulumCatatan ? `${KURIKULUM_LABEL[one.kurikulum]}: ${one.kurikulumCatatan}` : KURIKULUM_LABEL[one.kurikulum],
      anggaran: one.biaya > 0 ? ribuan(one.biaya) : STRIP,
      sumber: one.dana.map(({ sumber, rekening }) => `${sumber}\n${rekening}`).join('\n') || tanpaDana(one),
    })),
  },
})

const bentukJalur = ({ bentuk, jalur }: ProgramDokumen): string => `${bentuk} (${JALUR_LABEL[jalur].toLowerCase()})`
const tanpaDana = ({ biaya }: ProgramDokumen): string => (biaya > 0 ? 'Belum ditentukan' : 'Tanpa biaya')
const dana = (one: ProgramDokumen): string => sumberDana(one).join('; ') || tanpaDana(one)

function sasaran({ peserta, kuota }: ProgramDokumen): string {
  if (peserta.length > 0) return perJabatan(peserta)
  return kuota === null ? 'Peserta belum ditetapkan' : `Peserta belum ditetapkan (kuota ${kuota} orang)`
}

/** The proposal to BKPSDM: programmes that have not begun yet, and who is to take part. */
export function isiUsulan({ tahun, program }: BahanRencana): IsiDokumen {
  const peserta = program.flatMap((one) => one.peserta.map((who) => ({ nama: namaNip(who), jabatan: atauStrip(who.jabatan), judul: one.judul })))
  return {
    medan: {
      tahun: String(tahun),
      program: program.map((one) => ({ judul: one.judul, bentuk: bentukJalur(one), jp: String(one.jp), orang: String(one.peserta.length), waktu: waktuProgram(one), biaya: one.biaya > 0 ? ribuan(one.biaya) : STRIP, dana: dana(one) })),
      ...(peserta.length > 0 ? { peserta } : {}),
    },
  }
}

export interface BahanRencanaPegawai {
  readonly tahun: number
  readonly orang: OrangDokumen
  /** Null: no number is set for this kind of employee. */
  readonly minimal: number | null
  readonly maksimal: number | null
  readonly diakui: number
  /** Those that were not refused. */
  readonly kebutuhan: readonly KebutuhanDokumen[]
  /** Those of the year the person takes part in. */
  readonly program: readonly ProgramDokumen[]
}

/** A person's plan of the year. */
export const isiRencanaPegawai = (bahan: BahanRencanaPegawai): IsiDokumen => ({
  medan: {
    pegawai: bahan.orang.pegawaiId,
    tahun: String(bahan.tahun),
    sasaran: sasaranJam(bahan),
    capaian: capaian(bahan),
    kebutuhan: bahan.kebutuhan.map(barisKebutuhan),
    rencana: bahan.program.map((one) => ({ judul: one.judul, bentuk: one.bentuk, jp: String(one.jp), jadwal: one.mulai ? waktuProgram(one) : 'Belum dijadwalkan', penyelenggara: atauStrip(one.penyelenggara), keadaan: [STATUS_PELATIHAN_LABEL[one.status], sebutTahunJam(one, bahan.tahun)].filter(Boolean).join('. ') })),
  },
})

function sasaranJam({ minimal, maksimal }: BahanRencanaPegawai): string {
  const parts = [...(minimal === null ? [] : [`paling sedikit ${minimal} JP`]), ...(maksimal === null ? [] : [`paling banyak ${maksimal} JP`])]
  return parts.join(', ') || 'tidak ditentukan dengan angka'
}

function capaian({ diakui, minimal }: BahanRencanaPegawai): string {
  if (minimal === null) return `${diakui} JP`
  return diakui >= minimal ? `${diakui} JP, sudah mencapai jam minimal` : `${diakui} JP, kurang ${minimal - diakui} JP`
}
