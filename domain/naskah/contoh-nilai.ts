/**
 * Invented values for a template's fields: ordinary ones for the editor's preview, extreme ones for the check that a
 * template holds on paper. Nobody of these names exists.
 */
import { DAFTAR_REKAP, type Medan } from './medan'
import { addDays, isoDate } from '../shared/iso-date'
import { formatNip } from '../shared/nip'
import type { Konteks, Nilai } from './isi'
import { nilaiAwal } from './naskah'
import { bertingkat, kolomBerjumlah } from './rujukan'
import type { Templat } from './templat'

/** `ringan`: what most letters hold. `ekstrem`: the longest that an office has. */
export type MacamContoh = 'ringan' | 'ekstrem'

export interface OrangContoh {
  readonly nama: string
  readonly nip: string
  readonly pangkat: string
  readonly jabatan: string
  readonly unit: string
}

const CAMAT: Readonly<Record<MacamContoh, OrangContoh>> = {
  ringan: { nama: 'Drs. Bimo Prasetyo, M.Si.', nip: '197203151993021002', pangkat: 'Pembina (IV/a)', jabatan: 'Camat Sukamaju', unit: 'Kecamatan Sukamaju' },
  ekstrem: {
    nama: 'Prof. Dr. Ir. H. Raden Panji Kusumawardhana Sastrowiryodiningrat, S.T., S.Sos., M.Eng., M.Si., Ph.D.',
    nip: '196701011990031009',
    pangkat: 'Pembina Utama Muda (IV/c)',
    jabatan: 'Camat Sungai Mekar Jaya Raya Selatan',
    unit: 'Kecamatan Sungai Mekar Jaya Raya Selatan',
  },
}

const SEKCAM = { nama: 'Sri Handayani, S.Sos., M.Si.', nip: '197806202002122003', pangkat: 'Penata Tingkat I (III/d)', jabatan: 'Sekretaris Kecamatan' } as const

const ORANG: Readonly<Record<MacamContoh, OrangContoh>> = {
  ringan: { nama: 'Ratna Wulandari, S.AP.', nip: '199004122015032004', pangkat: 'Penata (III/c)', jabatan: 'Analis Sumber Daya Manusia Aparatur', unit: 'Sekretariat Kecamatan' },
  ekstrem: {
    nama: 'Dr. Hj. Raden Ayu Kusumaningtyas Wiryodiningrat Sastroatmodjo, S.Sos., S.H., M.A.P., M.Kn.',
    nip: '197912312005012001',
    pangkat: 'Penata Muda Tingkat I (III/b)',
    jabatan: 'Kepala Subbagian Perencanaan, Keuangan, Evaluasi, dan Pelaporan Kinerja serta Pengelolaan Barang Milik Daerah pada Sekretariat Kecamatan Sungai Mekar Jaya Raya Selatan',
    unit: 'Subbagian Perencanaan, Keuangan, Evaluasi, dan Pelaporan Kinerja serta Pengelolaan Barang Milik Daerah',
  },
}
const NILAI = {
  ringan: { hasil: 'Sesuai Ekspektasi', perilaku: 'Sesuai Ekspektasi', predikat: 'Baik' },
  ekstrem: { hasil: 'Di Bawah Ekspektasi', perilaku: 'Di Bawah Ekspektasi', predikat: 'Kurang/Misconduct' },
} as const

/** Rows of a list; pages of them in the extreme, unless each is pages already. */
const BARIS = { ringan: 3, ekstrem: 40 } as const
/** Day of the first date field; the others follow it day by day, so that an end never comes before its start. */
const HARI = { ringan: isoDate('2026-11-30'), ekstrem: isoDate('2026-09-23') } as const
const HURUF_PARAGRAF = 3000
const KALIMAT =
  'Setiap pegawai wajib melaksanakan tugas kedinasan dengan penuh tanggung jawab, melaporkan hasilnya tepat waktu kepada atasan langsung, dan menjaga mutu pelayanan kepada masyarakat sesuai ketentuan peraturan perundang-undangan.'

const teks = (text: string): Nilai => ({ jenis: 'teks', teks: text })
const angka = (value: number): Nilai => ({ jenis: 'angka', angka: value })
const tanggal = (iso: string): Nilai => ({ jenis: 'tanggal', tanggal: iso })
const semuaTeks = (values: Readonly<Record<string, string>>): Konteks => Object.fromEntries(Object.entries(values).map(([kode, text]) => [kode, teks(text)]))

/** A value for every field of the template, and for the month where it draws on one. */
export function nilaiContoh(templat: Templat, macam: MacamContoh): Konteks {
  const periode = templat.sumber === 'periode'
  return { ...(periode ? periodeContoh(macam) : {}), ...(Object.assign({}, ...templat.medan.map((field, i) => medanContoh(field, macam, periode, { urut: i, angka: kolomBerjumlah(templat.isi, field.kode), lipat: bertingkat(templat.isi, field.kode) }))) as Konteks) }
}

/** Who signs a sample of the template: the head, or the secretary where the template names that seat. */
export function penandaTanganContoh({ pejabat: { kursi, an } }: Pick<Templat, 'pejabat'>, macam: MacamContoh): OrangContoh {
  return (an ?? kursi) === 'sekcam' && macam === 'ringan' ? { ...CAMAT.ringan, ...SEKCAM } : CAMAT[macam]
}

/** The values the paper knows by itself. */
export function umumContoh(templat: Pick<Templat, 'pejabat'>, macam: MacamContoh, nomor: string, hari: string): Konteks {
  const { unit, nama, nip, pangkat, jabatan } = penandaTanganContoh(templat, macam)
  return {
    ...semuaTeks({
      'surat.nomor': nomor,
      'kantor.nama': unit,
      'kantor.pemda': macam === 'ringan' ? 'Kabupaten Muara Jaya' : 'Kabupaten Kepulauan Muara Jaya Bagian Timur',
      'kantor.kota': unit.replace('Kecamatan ', ''),
      'kantor.alamat': 'Jalan Melati Nomor 1, Kode Pos 12345',
      'ttd.nama': nama,
      'ttd.nip': formatNip(nip),
      'ttd.pangkat': pangkat,
      'ttd.jabatan': jabatan,
    }),
    'surat.tanggal': tanggal(hari),
  }
}

function periodeContoh(macam: MacamContoh): Konteks {
  const counts = macam === 'ringan' ? [3, 0, 3, 0, 0, 0] : [999, 199, 600, 150, 40, 10]
  const names = ['jumlah', 'sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang']
  return {
    ...semuaTeks({ 'periode.nama': macam === 'ringan' ? 'Oktober 2026' : 'September 2026', 'periode.tahun': '2026', 'periode.capaian': macam === 'ringan' ? 'Baik' : 'Butuh Perbaikan' }),
    'periode.mulai': tanggal(macam === 'ringan' ? '2026-10-01' : '2026-09-01'),
    'periode.selesai': tanggal(macam === 'ringan' ? '2026-10-31' : '2026-09-30'),
    ...Object.fromEntries(names.map((name, i) => [`rekap.${name}`, angka(counts[i] ?? 0)])),
    [DAFTAR_REKAP]: daftar(macam, () => semuaTeks({ ...tercetak(macam), ...NILAI[macam] })),
  }
}

/** A person's parts as running text prints them. */
const tercetak = (macam: MacamContoh) => ({ ...ORANG[macam], nip: formatNip(ORANG[macam].nip) })

function daftar(macam: MacamContoh, row: (urut: number) => Konteks, lipat = false): Nilai {
  return { jenis: 'daftar', baris: Array.from({ length: lipat ? BARIS.ringan : BARIS[macam] }, (_, i) => row(i + 1)) }
}

/** `urut`: its place among the fields; `angka`: columns of it that are added up; `lipat`: each row is pages of its own. */
interface Letak {
  readonly urut: number
  readonly angka: readonly string[]
  readonly lipat: boolean
}

function medanContoh(field: Medan, macam: MacamContoh, periode: boolean, { urut, angka: numbers, lipat }: Letak): Konteks {
  const orang = { ...tercetak(macam), ...(periode ? NILAI[macam] : {}) }
  const { kode, jenis, kolom = [] } = field
  switch (jenis) {
    case 'pegawai':
      return Object.fromEntries(Object.entries(semuaTeks(orang)).map(([bagian, value]) => [`${kode}.${bagian}`, value]))
    case 'daftar_pegawai':
      return { [kode]: daftar(macam, () => semuaTeks(orang)) }
    case 'daftar_teks':
      return { [kode]: butirContoh(field, macam) }
    case 'tabel':
      return { [kode]: daftar(macam, (ke) => semuaTeks(Object.fromEntries(kolom.map(({ kode: name, label }) => [name, numbers.includes(name) ? ANGKA[macam] : selContoh(label, ke, macam)]))), lipat) }
    case 'teks':
    case 'paragraf':
    case 'tanggal':
    case 'jam':
    case 'angka':
    case 'pilihan':
      return { [kode]: satuContoh(field, macam, urut) }
  }
}

const ANGKA = { ringan: '1.500', ekstrem: '999.999.999' } as const
const selContoh = (label: string, ke: number, macam: MacamContoh): string => `${label} ${ke}${macam === 'ringan' ? '' : `, ${KALIMAT.slice(0, 80).trim()}`}`

function satuContoh(field: Medan, macam: MacamContoh, urut: number): Nilai {
  const { kode, label, jenis, pilihan = [] } = field
  const awal = macam === 'ringan' ? nilaiAwal(field) : null
  if (typeof awal === 'number') return angka(awal)
  if (jenis === 'tanggal') return tanggal(typeof awal === 'string' ? awal : addDays(HARI[macam], urut))
  if (typeof awal === 'string') return teks(awal)
  if (jenis === 'angka') return angka(macam === 'ringan' ? 3 : 999_999)
  if (jenis === 'jam') return teks('09.00')
  if (jenis === 'pilihan') return teks(pilihan.reduce((longest, one) => (one.length > longest.length ? one : longest), pilihan[0] ?? ''))
  if (kode === 'tahun') return teks('2026')
  if (macam === 'ringan') return teks(jenis === 'paragraf' ? KALIMAT : `contoh ${label.charAt(0).toLowerCase()}${label.slice(1)}`)
  return teks(jenis === 'paragraf' ? panjang(HURUF_PARAGRAF) : panjang(200))
}

function butirContoh(field: Medan, macam: MacamContoh): Nilai {
  const awal = nilaiAwal(field)
  const known = Array.isArray(awal) ? awal.filter((one) => typeof one === 'string') : []
  if (macam === 'ringan' && known.length > 0) return { jenis: 'daftar', baris: known.map((butir) => semuaTeks({ butir })) }
  return daftar(macam, (urut) => semuaTeks({ butir: macam === 'ringan' ? `contoh butir ke-${urut}` : (known[urut - 1] ?? panjang(150)) }))
}

/** Running text of about that many letters, with paragraphs, ending in a whole word. */
function panjang(huruf: number): string {
  const one = huruf > KALIMAT.length ? [KALIMAT, KALIMAT, KALIMAT].join(' ') : KALIMAT
  const text = Array.from({ length: Math.ceil(huruf / one.length) }, () => one).join('\n')
  return text.slice(0, text.lastIndexOf(' ', huruf))
}

/** The person a paper is about, in a sample. */
export const orangContoh = (macam: MacamContoh): OrangContoh => ORANG[macam]
