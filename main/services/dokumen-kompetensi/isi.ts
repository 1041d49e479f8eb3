import type { EntityManager } from 'typeorm'
import { aturanEvaluasi } from '../../../db/queries/evaluasi-dokumen.query'
import type { IsiDokumen } from '../../../domain/pelatihan/dokumen/bahan'
import { isiLaporan } from '../../../domain/pelatihan/dokumen/evaluasi'
import { isiRekapJam } from '../../../domain/pelatihan/dokumen/jam'
import { DOKUMEN, untukTahun, type KodeDokumen, type KodeProgram, type KodeTahun } from '../../../domain/pelatihan/dokumen/jenis'
import { isiAkpk } from '../../../domain/pelatihan/dokumen/kebutuhan'
import { berencana, dapatDiusulkan, kesiapanProgram, kesiapanTahun, selesai, type Kesiapan } from '../../../domain/pelatihan/dokumen/kesiapan'
import { isiCekAtasan, isiDaftarHadir, isiSertifikat, isiSuratTugas, isiSurvei, isiUndangan } from '../../../domain/pelatihan/dokumen/pelaksanaan'
import { isiRencanaKantor, isiRencanaPegawai, isiUsulan } from '../../../domain/pelatihan/dokumen/rencana'
import type { PilihanPejabat } from '../../../domain/naskah/templat'
import { AppError } from '../../../domain/shared/app-error'
import { bahanProgram, bahanTahun, type Bahan } from './bahan'

export interface Pesanan {
  kode: KodeDokumen
  tahun: number
  pelatihanId: string | null
  unitId: string | null
  pegawaiIds: readonly string[]
}
/** What is to be printed: one paper (in parts where it is very long), or one for each person. */
export interface IsiSiap {
  /** What the run is called. */
  nama: string
  lembar: readonly IsiDokumen[]
  perOrang: ReadonlyMap<string, IsiDokumen>
}
interface Sekitar {
  hari: string
  kantor: string
  /** The seat a person's appraiser holds, where there is one. */
  kursi: (ids: readonly string[]) => Promise<ReadonlyMap<string, PilihanPejabat>>
}

/** The fields of a paper, filled. RULE_BROKEN where there is nothing to print. */
export async function isiDokumen(tx: EntityManager, pesanan: Pesanan, sekitar: Sekitar): Promise<IsiSiap> {
  const { kode, tahun, pelatihanId, unitId, pegawaiIds } = pesanan
  if (untukTahun(kode)) return dariTahun(kode, await bahanTahun(tx, tahun, sekitar.hari, unitId), pegawaiIds, sekitar)
  if (pelatihanId === null) throw new AppError('INVALID_INPUT', 'Pilih dahulu program pelatihannya. Belum ada dokumen yang dibuat.')
  return dariProgram(tx, kode, await bahanProgram(tx, pelatihanId, sekitar.hari), pegawaiIds, sekitar)
}

async function dariTahun(kode: KodeTahun, bahan: Bahan, pegawaiIds: readonly string[], sekitar: Sekitar): Promise<IsiSiap> {
  wajibSiap(kesiapanTahun(kode, bahan))
  const nama = `${DOKUMEN[kode].nama} ${bahan.tahun}`
  switch (kode) {
    case 'lembar-akpk':
      return hanya(nama, ...isiAkpk(bahan))
    case 'rencana-kompetensi-kantor':
      return hanya(nama, isiRencanaKantor(bahan))
    case 'surat-usulan-pelatihan':
      return hanya(nama, isiUsulan({ ...bahan, program: dapatDiusulkan(bahan.program) }))
    case 'rekap-jam-pelatihan':
      return hanya(nama, ...isiRekapJam(bahan))
    case 'rencana-kompetensi-pegawai':
      return { nama, lembar: [], perOrang: await rencanaPegawai(bahan, pegawaiIds, sekitar) }
  }
}

async function rencanaPegawai(bahan: Bahan, pegawaiIds: readonly string[], { kursi }: Sekitar): Promise<Map<string, IsiDokumen>> {
  const chosen = new Set(pegawaiIds)
  const ids = new Set((chosen.size > 0 ? bahan.orang.filter(({ pegawaiId }) => chosen.has(pegawaiId)) : berencana(bahan)).map(({ pegawaiId }) => pegawaiId))
  const seats = await kursi([...ids])
  const people = bahan.orang.filter(({ pegawaiId }) => ids.has(pegawaiId))
  if (people.length === 0) throw new AppError('RULE_BROKEN', 'Pegawai yang dipilih tidak aktif lagi. Belum ada dokumen yang dibuat; pilih pegawai lain.')
  return new Map(
    people.map((orang) => {
      const own = ({ pegawaiId }: { readonly pegawaiId: string }) => pegawaiId === orang.pegawaiId
      const kebutuhan = bahan.kebutuhan.filter((one) => own(one) && one.status !== 'ditolak')
      const program = bahan.program.filter(({ peserta }) => peserta.some(own))
      return [orang.pegawaiId, { ...isiRencanaPegawai({ tahun: bahan.tahun, orang, ...orang, kebutuhan, program }), pejabat: seats.get(orang.pegawaiId) ?? null }]
    }),
  )
}

async function dariProgram(tx: EntityManager, kode: KodeProgram, bahan: Awaited<ReturnType<typeof bahanProgram>>, pegawaiIds: readonly string[], { kantor, kursi }: Sekitar): Promise<IsiSiap> {
  const { program, bersertifikat } = bahan
  wajibSiap(kesiapanProgram(kode, bahan))
  const nama = `${DOKUMEN[kode].nama} ${program.judul}`
  const chosen = selesai(program).filter(({ pegawaiId }) => pegawaiIds.length === 0 || pegawaiIds.includes(pegawaiId))
  switch (kode) {
    case 'undangan-pelatihan':
      return hanya(nama, isiUndangan(program, kantor))
    case 'surat-tugas-pelatihan':
      return hanya(nama, isiSuratTugas(program, kantor))
    case 'daftar-hadir-pelatihan':
      return hanya(nama, isiDaftarHadir(program, kantor))
    case 'survei-pelatihan':
      return hanya(nama, isiSurvei(program, kantor, await aturanEvaluasi(tx, program)))
    case 'laporan-evaluasi-pelatihan':
      return hanya(nama, isiLaporan({ ...bahan, kantor }))
    case 'sertifikat-pelatihan':
      return { nama, lembar: [], perOrang: new Map(chosen.filter(({ pegawaiId }) => !bersertifikat.has(pegawaiId)).map((who) => [who.pegawaiId, isiSertifikat(program, kantor, who)])) }
    case 'cek-atasan-pelatihan': {
      const [aturan, seats] = [await aturanEvaluasi(tx, program), await kursi(chosen.map(({ pegawaiId }) => pegawaiId))]
      return { nama, lembar: [], perOrang: new Map(chosen.map(({ pegawaiId }) => [pegawaiId, isiCekAtasan(program, aturan, pegawaiId, seats.get(pegawaiId) ?? null)])) }
    }
  }
}

const hanya = (nama: string, ...lembar: IsiDokumen[]): IsiSiap => ({ nama, lembar, perOrang: new Map() })

function wajibSiap({ kurang }: Kesiapan): void {
  if (kurang !== null) throw new AppError('RULE_BROKEN', `${kurang} Belum ada dokumen yang dibuat.`)
}
