import { guessEselon, guessJenisJabatan, parseEselon } from '../pegawai/jabatan'
import { type JenisGolongan, parsePangkat } from '../pegawai/pangkat'
import { parsePendidikan } from '../pegawai/pegawai'
import { guessJenisUnit } from '../pegawai/unit'
import { formatTanggal } from '../shared/iso-date'
import { cleanNip, type NipLimits, type NipResult, parseNip } from '../shared/nip'
import type { RosterField } from './columns'
import type { DraftField, DraftPegawai, RowProblem } from './draft'
import { type Cell, cellText, lineText } from './grid'
import { splitBirth, splitName, splitNameAndBirth } from './parse-name'
import { parseCount, parseJenisJabatan, parseJenisKelamin, parseJenisPegawai, parseStatus } from './parse-value'
import { RosterRow } from './row-reader'

/** The cells of one row by field; only columns that are mapped, and repairs typed over them. */
export type RawRow = ReadonlyMap<RosterField, Cell>

export interface ParsedRow {
  /** Null where the row has no usable NIP or name. */
  draft: DraftPegawai | null
  /** Fields the row itself states; the others of the draft are derived or empty. */
  terisi: ReadonlySet<DraftField>
  masalah: readonly RowProblem[]
}

/** One row → a draft person, with every problem found. Units are checked by the caller, who knows them. */
export function parseRow(raw: RawRow, limits: NipLimits): ParsedRow {
  const row = new RosterRow(splitCombined(raw))
  const nip = readNip(row, raw.get('nip'), limits)
  const nama = row.text('nama')
  if (nama === null && !row.failed('nama')) row.refuse('nama', 'Nama kosong.')
  if (!nip.ok || nama === null) return { draft: null, terisi: row.stated, masalah: row.problems }
  const draft = readDraft(row, nip, nama)
  compareWithNip(row, draft, nip)
  return { draft, terisi: row.stated, masalah: row.problems }
}

type GoodNip = Extract<NipResult, { ok: true }>

function readNip(row: RosterRow, cell: Cell | undefined, limits: NipLimits): NipResult {
  const lost = digitsLost(cell)
  if (lost !== null) {
    row.refuse('nip', lost, '')
    return { ok: false, alasan: lost }
  }
  const result = parseNip(row.raw('nip'), limits)
  if (result.ok) row.stated.add('nip')
  else row.refuse('nip', result.alasan)
  return result
}

/** A spreadsheet keeps 15 digits of a number; the last three of an NIP are gone for good. Null if none are lost. */
function digitsLost(cell: Cell | undefined): string | null {
  const text = lineText(cell)
  const scientific = /^\d([.,]\d+)?E\+?\d+$/i.test(text)
  const tooLong = typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER
  const rounded = /^\d{15}000$/.test(cleanNip(text))
  if (!scientific && !tooLong && !rounded) return null
  return `NIP tersimpan sebagai angka di lembar kerja (${text}) sehingga angka terakhirnya hilang; ketik ulang 18 angka NIP.`
}

function readDraft(row: RosterRow, nip: GoodNip, nama: string): DraftPegawai {
  const jabatan = row.text('jabatan')
  const unit = row.text('unit')
  const jenisUnit = unit === null ? null : guessJenisUnit(unit)
  const jenisPegawai = row.choose('jenisPegawai', parseJenisPegawai) ?? nip.jenis
  const golonganJenis: JenisGolongan = nip.jenis
  return {
    nip: nip.nip, nama,
    gelarDepan: row.text('gelarDepan'), gelarBelakang: row.text('gelarBelakang'),
    tempatLahir: row.text('tempatLahir'), tanggalLahir: row.date('tanggalLahir', formatTanggal(nip.lahir)) ?? nip.lahir,
    jenisKelamin: row.choose('jenisKelamin', parseJenisKelamin) ?? nip.jenisKelamin,
    jenisPegawai, status: row.choose('status', parseStatus) ?? 'aktif',
    golongan: row.read('golongan', (text) => parsePangkat(text, golonganJenis)), tmtGolongan: row.date('tmtGolongan'),
    mkTahun: row.choose('mkTahun', (text) => parseCount(text, 0, 60)),
    mkBulan: row.choose('mkBulan', (text) => parseCount(text, 0, 11)),
    jabatan, jenisJabatan: row.choose('jenisJabatan', parseJenisJabatan) ?? (jabatan === null ? null : guessJenisJabatan(jabatan)),
    eselon: row.choose('eselon', parseEselon) ?? (jabatan === null ? null : guessEselon(jabatan, jenisUnit)),
    tmtJabatan: row.date('tmtJabatan'),
    pendidikan: row.choose('pendidikan', parsePendidikan), jurusan: row.text('jurusan'),
    tahunLulus: row.choose('tahunLulus', (text) => parseCount(text, 1940, 2199)),
    unit, unitInduk: row.text('unitInduk'),
    tmtCpns: row.date('tmtCpns') ?? (nip.jenis === 'pns' ? nip.tmt : null), tmtPns: row.date('tmtPns'),
    noHp: row.text('noHp'), posEl: row.text('posEl'), siasnPnsId: row.text('siasnPnsId'),
  } // prettier-ignore
}

/** What the row says of birth, sex and kind should be what its NIP says (SIASN's consistency checks); else tell. */
function compareWithNip(row: RosterRow, draft: DraftPegawai, nip: GoodNip): void {
  if (draft.tanggalLahir !== null && draft.tanggalLahir !== nip.lahir) {
    const di = `${formatTanggal(draft.tanggalLahir)} berbeda dengan yang di dalam NIP (${formatTanggal(nip.lahir)})`
    row.warn('tanggalLahir', `Tanggal lahir ${di}.`, formatTanggal(nip.lahir))
  }
  if (draft.jenisKelamin !== nip.jenisKelamin) {
    const menurut = nip.jenisKelamin === 'L' ? 'laki-laki' : 'perempuan'
    row.warn('jenisKelamin', `Jenis kelamin berbeda dengan yang di dalam NIP (${menurut}).`, nip.jenisKelamin)
  }
  const isPppk = draft.jenisPegawai === 'pppk' || draft.jenisPegawai === 'pppk_paruh_waktu'
  if (draft.jenisPegawai !== 'non_asn' && isPppk !== (nip.jenis === 'pppk')) {
    const menurut = nip.jenis === 'pppk' ? 'PPPK' : 'PNS'
    row.warn('jenisPegawai', `Jenis pegawai berbeda dengan bentuk NIP, yang adalah NIP ${menurut}.`, menurut)
  }
}

/** What stands in the column of eselon for a post that has none. */
const NON_ESELON = /^(non|tidak|bukan|pelaksana|jabatan (pelaksana|fungsional)|fungsional|jfu|jft|jf)\b/i

/** Takes the combined cells apart; a value of its own column, or typed in as a repair, goes first. */
function splitCombined(raw: RawRow): Map<RosterField, Cell> {
  const row = new Map(raw)
  const put = (field: RosterField, value: string | null): void => {
    if (value !== null && value !== '' && cellText(row.get(field)) === '') row.set(field, value)
  }
  const combined = cellText(row.get('namaDanLahir'))
  const parts = combined === '' ? null : splitNameAndBirth(combined)
  if (parts && !(parts.ragu && cellText(row.get('nama')) === '')) {
    if (cellText(row.get('nama')) === '') putName(put, parts)
    put('tempatLahir', parts.tempatLahir)
    put('tanggalLahir', parts.tanggalLahir ?? leftover(combined))
  }
  if (cellText(row.get('gelarDepan')) + cellText(row.get('gelarBelakang')) === '') {
    const whole = splitName(lineText(row.get('nama')))
    if (whole.gelarDepan !== null || whole.gelarBelakang !== null) {
      row.set('nama', whole.nama)
      putName(put, whole)
    }
  }
  if (NON_ESELON.test(lineText(row.get('eselon')))) row.set('eselon', null)
  const birth = cellText(row.get('tempatTanggalLahir'))
  if (birth === '') return row
  const { tempatLahir, tanggalLahir } = splitBirth(birth)
  put('tempatLahir', tempatLahir)
  put('tanggalLahir', tanggalLahir ?? leftover(birth))
  return row
}

function putName(
  put: (field: RosterField, value: string | null) => void,
  { nama, gelarDepan, gelarBelakang }: { nama: string; gelarDepan: string | null; gelarBelakang: string | null },
): void {
  put('nama', nama)
  put('gelarDepan', gelarDepan)
  put('gelarBelakang', gelarBelakang)
}

/** Digits that look like a date but are none must be seen and refused, not dropped. */
const leftover = (text: string): string | null => /\d{1,2}[-/. ]\s*\w+[-/. ]\s*\d{2,4}\s*$/.exec(text)?.[0] ?? null
