/** Rows of SIASN's course history against what is kept of each person's courses. */
import { normalise } from '../impor/grid'
import type { BentukPelatihan, JenisPelatihan, StatusSiasn } from '../kompetensi/kompetensi'
import { sebutRentang } from '../pelatihan/hari'
import { parseTanggal, type IsoDate } from '../shared/iso-date'
import { beda, dilewati, PembacaBaris, SekaliSaja, TANPA_PUTUSAN, type BarisDiperiksa, type Putusan } from './baris'
import { tempat, type BarisMentah } from './lembar'
import { bacaJenis, bacaNilai } from './nilai'
import type { PencariOrang } from './orang'

export interface IsiKursus {
  readonly nama: string
  readonly jenis: JenisPelatihan
  readonly bentuk: string
  readonly jp: number
  readonly mulai: string | null
  readonly selesai: string
  readonly penyelenggara: string | null
  readonly noSertifikat: string | null
  readonly tanggalSertifikat: string | null
}
export interface KursusAda extends IsiKursus {
  readonly id: string
  readonly pegawaiId: string
  readonly siasnStatus: StatusSiasn
}
/** A course of one of the office's own finished programmes: it must not be kept, and counted, twice. */
export interface KursusProgram {
  /** The participant's. */
  readonly id: string
  readonly pegawaiId: string
  readonly nama: string
  /** Its last day. */
  readonly selesai: string | null
  readonly jp: number
  readonly noSertifikat: string | null
  readonly siasnStatus: StatusSiasn
}
export type TulisRiwayat =
  | { readonly ke: 'baru'; readonly pegawaiId: string; readonly isi: IsiKursus }
  | { readonly ke: 'riwayat'; readonly id: string; readonly isi: IsiKursus }
  | { readonly ke: 'program'; readonly id: string; readonly noSertifikat: string | null }

export interface BahanRiwayat {
  readonly baris: readonly BarisMentah[]
  readonly pencari: PencariOrang
  readonly bentuk: readonly BentukPelatihan[]
  readonly ada: readonly KursusAda[]
  readonly program: readonly KursusProgram[]
  /** Places of rows that are left out. */
  readonly lewati: ReadonlySet<string>
  readonly hariIni: string
}

/** The dry run. What came from SIASN is marked as recorded there; the same file again gives only `sama`. */
export function periksaRiwayat(bahan: BahanRiwayat): BarisDiperiksa<TulisRiwayat>[] {
  const tersimpan = new KursusTersimpan(bahan)
  const once = new SekaliSaja()
  return bahan.baris.map((mentah) => {
    const row = new PembacaBaris(mentah)
    const orang = row.orang(bahan.pencari)
    const kursus = bacaKursus(row, bahan)
    const skip = bahan.lewati.has(tempat(mentah))
    const said = kursus ? `${kursus.nama} · ${kursus.jp} JP · ${sebutRentang(kursus.mulai ?? kursus.selesai, kursus.selesai)}` : row.raw('nama')
    if (!orang || !kursus) return skip ? dilewati(row.hasil(orang, said, TANPA_PUTUSAN)) : row.hasil(orang, said, TANPA_PUTUSAN)
    const again = skip || row.ditolak ? null : once.lihat(kunci(orang.id, kursus), mentah, 'Kursus yang sama')
    if (again !== null) row.refuse('nama', again)
    const result = row.hasil(orang, said, skip || row.ditolak ? TANPA_PUTUSAN : putuskan(row, orang.id, kursus, tersimpan))
    return skip ? dilewati(result) : result
  })
}

const kunci = (pegawaiId: string, { nama, selesai, noSertifikat }: IsiKursus): string => [pegawaiId, normalise(nama), selesai, normalise(noSertifikat ?? '')].join('|')

/** The course a row speaks of, or null where it cannot be told; what is wrong is among the row's problems. */
function bacaKursus(row: PembacaBaris, { bentuk, hariIni }: BahanRiwayat): IsiKursus | null {
  const nama = row.text('nama')
  if (nama === null) row.refuse('nama', 'Nama kursus kosong.')
  const jp = row.jam()
  if (jp === null && row.raw('jp') === '') row.refuse('jp', 'Jumlah jam kosong.')
  const kind = row.read('jenis', (text) => bacaJenis(text, bentuk), 'bukan jenis yang dikenal')
  if (row.raw('jenis') === '') row.warn('jenis', 'Jenisnya tidak tertulis, jadi dicatat sebagai pelatihan teknis.')
  const { mulai, selesai } = bacaTanggal(row, hariIni)
  const rest = { penyelenggara: row.text('penyelenggara'), noSertifikat: row.text('noSertifikat'), tanggalSertifikat: row.date('tanggalSertifikat') }
  if (nama === null || jp === null || selesai === null) return null
  return { nama, jp, mulai, selesai, ...(kind ?? { jenis: 'teknis', bentuk: 'teknis' }), ...rest }
}

function bacaTanggal(row: PembacaBaris, hariIni: string): { mulai: IsoDate | null; selesai: IsoDate | null } {
  const mulai = row.date('mulai')
  const selesai = row.date('selesai') ?? (row.raw('selesai') === '' ? mulai : null)
  const tahun = bacaNilai(row.raw('tahun'))
  if (selesai === null && row.raw('selesai') === '' && row.raw('mulai') === '')
    row.refuse('selesai', 'Tanggal selesai kosong.', tahun !== null && parseTanggal(`31-12-${tahun}`) !== null ? `31-12-${tahun}` : undefined)
  if (mulai !== null && selesai !== null && mulai > selesai) row.refuse('selesai', 'Tanggal selesai lebih dahulu daripada tanggal mulai.')
  else if (selesai !== null && selesai > hariIni) row.refuse('selesai', 'Tanggal selesai belum tiba.')
  else if (tahun !== null && selesai !== null && ![mulai, selesai].some((day) => day?.startsWith(`${tahun}-`))) row.warn('tahun', `Tahun ${tahun} tidak sama dengan tanggalnya; yang dipakai tanggalnya.`)
  return { mulai, selesai }
}

/** The kept course a row is about: of the same name, on the same last day or with the same certificate; or else the same certificate and day. */
function cariKursus<T extends { nama: string; selesai: string | null; noSertifikat: string | null }>(kept: readonly T[], { nama, selesai, noSertifikat }: IsiKursus): T | undefined {
  const number = normalise(noSertifikat ?? '')
  const sameNumber = (one: T): boolean => number !== '' && normalise(one.noSertifikat ?? '') === number
  const named = kept.filter((one) => normalise(one.nama) === normalise(nama))
  const sameDay = named.filter((one) => one.selesai === selesai)
  const blank = (one: T): boolean => normalise(one.noSertifikat ?? '') === ''
  return sameDay.find(sameNumber) ?? sameDay.find(blank) ?? (number === '' ? sameDay[0] : undefined) ?? named.find(sameNumber) ?? kept.find((one) => one.selesai === selesai && sameNumber(one))
}

/** What is kept, person by person; each course is the match of one row of the file at most. */
class KursusTersimpan {
  private readonly riwayat: ReadonlyMap<string, KursusAda[]>
  private readonly program: ReadonlyMap<string, KursusProgram[]>
  private readonly terpakai = new Set<string>()
  readonly namaBentuk: ReadonlyMap<string, string>

  constructor({ ada, program, bentuk }: BahanRiwayat) {
    this.riwayat = Map.groupBy(ada, ({ pegawaiId }) => pegawaiId)
    this.program = Map.groupBy(program, ({ pegawaiId }) => pegawaiId)
    this.namaBentuk = new Map(bentuk.map(({ kode, nama }) => [kode, nama]))
  }

  dariProgram(pegawaiId: string, kursus: IsiKursus): KursusProgram | undefined {
    return this.ambil(this.program.get(pegawaiId) ?? [], kursus)
  }

  dariRiwayat(pegawaiId: string, kursus: IsiKursus): KursusAda | undefined {
    return this.ambil(this.riwayat.get(pegawaiId) ?? [], kursus)
  }

  private ambil<T extends { id: string; nama: string; selesai: string | null; noSertifikat: string | null }>(kept: readonly T[], kursus: IsiKursus): T | undefined {
    const found = cariKursus(kept.filter(({ id }) => !this.terpakai.has(id)), kursus) // prettier-ignore
    if (found) this.terpakai.add(found.id)
    return found
  }
}

function putuskan(row: PembacaBaris, pegawaiId: string, kursus: IsiKursus, tersimpan: KursusTersimpan): Putusan<TulisRiwayat> {
  const own = tersimpan.dariProgram(pegawaiId, kursus)
  if (own) return putuskanProgram(row, own, kursus)
  const kept = tersimpan.dariRiwayat(pegawaiId, kursus)
  if (!kept) return { status: 'baru', perubahan: [], tulis: { ke: 'baru', pegawaiId, isi: kursus } }
  const isi = lengkapi(row, kept, kursus)
  const bentuk = (one: IsiKursus): string => tersimpan.namaBentuk.get(one.bentuk) ?? one.bentuk
  const perubahan = [
    ...beda('Nama kursus', kept.nama, isi.nama), ...beda('Jenis', bentuk(kept), bentuk(isi)), ...beda('Jam', kept.jp, isi.jp),
    ...beda('Mulai', kept.mulai, isi.mulai), ...beda('Selesai', kept.selesai, isi.selesai), ...beda('Penyelenggara', kept.penyelenggara, isi.penyelenggara),
    ...beda('Nomor sertifikat', kept.noSertifikat, isi.noSertifikat), ...beda('Tanggal sertifikat', kept.tanggalSertifikat, isi.tanggalSertifikat), ...tercatat(kept.siasnStatus),
  ] // prettier-ignore
  return { status: perubahan.length > 0 ? 'ubah' : 'sama', perubahan, tulis: perubahan.length > 0 ? { ke: 'riwayat', id: kept.id, isi } : null }
}

/** What the file does not say stays as it is kept. */
function lengkapi(row: PembacaBaris, kept: KursusAda, kursus: IsiKursus): IsiKursus {
  const said = (field: 'jenis' | 'penyelenggara' | 'noSertifikat' | 'tanggalSertifikat' | 'mulai'): boolean => row.stated.has(field)
  return {
    ...kursus,
    nama: normalise(kept.nama) === normalise(kursus.nama) ? kept.nama : kursus.nama,
    // SIASN knows the kind alone: a form that the office knows more of stays.
    ...(said('jenis') && (kursus.jenis !== kept.jenis || kursus.bentuk !== kursus.jenis) ? {} : { jenis: kept.jenis, bentuk: kept.bentuk }),
    // A first day after the last one that the file gives cannot be right.
    mulai: said('mulai') ? kursus.mulai : kept.mulai !== null && kept.mulai <= kursus.selesai ? kept.mulai : null,
    penyelenggara: said('penyelenggara') ? kursus.penyelenggara : kept.penyelenggara,
    noSertifikat: said('noSertifikat') ? kursus.noSertifikat : kept.noSertifikat,
    tanggalSertifikat: said('tanggalSertifikat') ? kursus.tanggalSertifikat : kept.tanggalSertifikat,
  }
}

const tercatat = (status: StatusSiasn) => beda('Status di SIASN', status === 'tercatat' ? 'tercatat' : 'belum tercatat', 'tercatat')

/** It was one of the office's own programmes: only its number and its being recorded in SIASN are taken. */
function putuskanProgram(row: PembacaBaris, { id, jp, noSertifikat, siasnStatus }: KursusProgram, kursus: IsiKursus): Putusan<TulisRiwayat> {
  const number = (noSertifikat ?? '') === '' ? kursus.noSertifikat : noSertifikat
  const perubahan = [...beda('Nomor sertifikat', noSertifikat, number), ...tercatat(siasnStatus)]
  if (jp !== kursus.jp) row.warn('jp', `Ini program kantor sendiri dengan ${jp} JP; di berkas tertulis ${kursus.jp} JP. Jamnya tidak diubah.`)
  return { status: perubahan.length > 0 ? 'ubah' : 'sama', perubahan, tulis: perubahan.length > 0 ? { ke: 'program', id, noSertifikat: number } : null }
}
