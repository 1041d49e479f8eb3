/** Rows of a provider's list of participants against those of the chosen programme. */
import { JP_TERBANYAK } from '../kompetensi/jam'
import { jamJanggal, salahTanggalSertifikat } from '../pelatihan/sertifikat'
import { STATUS_PESERTA_LABEL, type StatusPelatihan, type StatusPeserta } from '../pelatihan/pelatihan'
import { beda, dilewati, PembacaBaris, SekaliSaja, TANPA_PUTUSAN, type BarisDiperiksa, type Putusan } from './baris'
import { tempat, type BarisMentah } from './lembar'
import { bacaNilai } from './nilai'
import type { PencariOrang } from './orang'

export interface IsiPeserta {
  readonly status: StatusPeserta
  readonly nilaiPra: number | null
  readonly nilaiPasca: number | null
  readonly jpDiakui: number | null
  readonly noSertifikat: string | null
  readonly tanggalSertifikat: string | null
}
export interface PesertaAda extends IsiPeserta {
  readonly id: string
  readonly pegawaiId: string
}
export interface TulisPeserta {
  /** Null: a participant who is not listed yet. */
  readonly id: string | null
  readonly pegawaiId: string
  readonly isi: IsiPeserta
}
export interface ProgramTujuan {
  readonly jp: number
  readonly mulai: string | null
  readonly selesai: string | null
  readonly status: StatusPelatihan
}
export interface BahanPeserta {
  readonly baris: readonly BarisMentah[]
  readonly pencari: PencariOrang
  readonly program: ProgramTujuan
  readonly ada: readonly PesertaAda[]
  readonly lewati: ReadonlySet<string>
}

/** The dry run; the same file again gives only `sama`. */
export function periksaPeserta({ baris, pencari, program, ada, lewati }: BahanPeserta): BarisDiperiksa<TulisPeserta>[] {
  const known = new Map(ada.map((one) => [one.pegawaiId, one]))
  const once = new SekaliSaja()
  return baris.map((mentah) => {
    const row = new PembacaBaris(mentah)
    const orang = row.orang(pencari)
    const given = baca(row, program)
    const skip = lewati.has(tempat(mentah))
    if (!orang) return skip ? dilewati(row.hasil(orang, sebut(given), TANPA_PUTUSAN)) : row.hasil(orang, sebut(given), TANPA_PUTUSAN)
    const again = skip || row.ditolak ? null : once.lihat(orang.id, mentah, 'Orang ini')
    if (again !== null) row.refuse('orang', again)
    const result = row.hasil(orang, sebut(given), putuskan(orang.id, known.get(orang.id) ?? null, given, program))
    return skip ? dilewati(result) : result
  })
}

type Tertulis = Omit<IsiPeserta, 'status'>

function baca(row: PembacaBaris, program: ProgramTujuan): Tertulis {
  const score = (field: 'nilai' | 'nilaiPra'): number | null => {
    const value = row.read(field, bacaNilai, 'bukan angka')
    if (value !== null && value > 100) row.refuse(field, `Nilai ${value} di atas 100; tulis nilai 0 sampai 100.`)
    return value
  }
  const jpDiakui = row.jam()
  const odd = jpDiakui === null || jpDiakui === 0 || jpDiakui > JP_TERBANYAK ? null : jamJanggal(jpDiakui, program.jp)
  if (odd !== null) row.warn('jp', odd)
  const tanggalSertifikat = row.date('tanggalSertifikat')
  const late = tanggalSertifikat === null ? null : salahTanggalSertifikat(program, tanggalSertifikat)
  if (late !== null) row.refuse('tanggalSertifikat', late)
  return { nilaiPra: score('nilaiPra'), nilaiPasca: score('nilai'), jpDiakui, noSertifikat: row.text('noSertifikat'), tanggalSertifikat }
}

const sebut = ({ nilaiPra, nilaiPasca, jpDiakui, noSertifikat }: Tertulis): string =>
  [nilaiPra !== null && `tes awal ${nilaiPra}`, nilaiPasca !== null && `tes akhir ${nilaiPasca}`, jpDiakui !== null && `${jpDiakui} JP`, noSertifikat !== null && `sertifikat ${noSertifikat}`].filter(Boolean).join(' · ') || 'peserta'

/** What the file does not say stays. Once the programme is closed, a certificate says that its holder finished. */
function putuskan(pegawaiId: string, kept: PesertaAda | null, given: Tertulis, program: ProgramTujuan): Putusan<TulisPeserta> {
  const finished = program.status === 'selesai'
  const open = kept === null || kept.status === 'batal' || kept.status === 'calon' || (finished && kept.status !== 'selesai')
  const status = !open ? kept.status : !finished ? 'diundang' : given.noSertifikat === null ? (kept?.status ?? 'tidak_selesai') : 'selesai'
  const isi: IsiPeserta = {
    status,
    nilaiPra: given.nilaiPra ?? kept?.nilaiPra ?? null,
    nilaiPasca: given.nilaiPasca ?? kept?.nilaiPasca ?? null,
    jpDiakui: given.jpDiakui ?? kept?.jpDiakui ?? null,
    noSertifikat: given.noSertifikat ?? kept?.noSertifikat ?? null,
    tanggalSertifikat: given.tanggalSertifikat ?? kept?.tanggalSertifikat ?? null,
  }
  if (!kept) return { status: 'baru', perubahan: [], tulis: { id: null, pegawaiId, isi } }
  const perubahan = [
    ...beda('Status', STATUS_PESERTA_LABEL[kept.status], STATUS_PESERTA_LABEL[isi.status]), ...beda('Tes awal', kept.nilaiPra, isi.nilaiPra), ...beda('Nilai', kept.nilaiPasca, isi.nilaiPasca),
    ...beda('Jam diakui', kept.jpDiakui, isi.jpDiakui), ...beda('Nomor sertifikat', kept.noSertifikat, isi.noSertifikat), ...beda('Tanggal sertifikat', kept.tanggalSertifikat, isi.tanggalSertifikat),
  ] // prettier-ignore
  return { status: perubahan.length > 0 ? 'ubah' : 'sama', perubahan, tulis: perubahan.length > 0 ? { id: kept.id, pegawaiId, isi } : null }
}
