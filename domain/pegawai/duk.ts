import { type IsoDate, isoDate, yearsBetween } from '../shared/iso-date'
import { ESELON } from './jabatan'
import { findGolongan } from './pangkat'

/** What the order of a DUK looks at. Null where the office does not know. */
export interface CalonDuk {
  nama: string
  golongan: string | null
  tmtGolongan: string | null
  eselon: string | null
  tmtJabatan: string | null
  /** Months of service. */
  masaKerja: number | null
  /** How many trainings for the post, and the latest year of one. */
  latihan: number
  latihanTahun: number | null
  pendidikanKode: string | null
  tahunLulus: number | null
  tanggalLahir: string | null
}

type Ukuran = (orang: CalonDuk) => number | string | null

/**
 * The order of the DUK, first difference decides: higher rank, earlier TMT of the rank, higher post (eselon, then
 * earlier TMT), longer service, more training for the post, higher education (then earlier graduation), older.
 * Source: PP 15/1979 on the Daftar Urut Kepangkatan. Unknown values come last.
 */
const URUTAN: readonly { ukuran: Ukuran; besarDulu?: true }[] = [
  { ukuran: ({ golongan }) => (golongan === null ? null : (findGolongan(golongan)?.urutan ?? null)), besarDulu: true },
  { ukuran: ({ tmtGolongan }) => tmtGolongan },
  { ukuran: ({ eselon }) => eselonUrutan(eselon) },
  { ukuran: ({ tmtJabatan }) => tmtJabatan },
  { ukuran: ({ masaKerja }) => masaKerja, besarDulu: true },
  { ukuran: ({ latihan }) => latihan, besarDulu: true },
  { ukuran: ({ latihanTahun }) => latihanTahun },
  { ukuran: ({ pendidikanKode }) => pendidikanKode, besarDulu: true },
  { ukuran: ({ tahunLulus }) => tahunLulus },
  { ukuran: ({ tanggalLahir }) => tanggalLahir },
  { ukuran: ({ nama }) => nama },
]

/** Negative, zero or positive as `a` stands above, beside or below `b`; fits Array.sort. */
export function bandingkanDuk(a: CalonDuk, b: CalonDuk): number {
  for (const { ukuran, besarDulu } of URUTAN) {
    const order = bandingkan(ukuran(a), ukuran(b), besarDulu === true)
    if (order !== 0) return order
  }
  return 0
}

/** Months of service on `tanggal`: as recorded, else counted from the TMT CPNS; null if neither is known. */
export function masaKerjaBulan(
  { mkTahun, mkBulan, tmtCpns }: { mkTahun: number | null; mkBulan: number | null; tmtCpns: string | null },
  tanggal: IsoDate,
): number | null {
  if (mkTahun !== null) return mkTahun * 12 + (mkBulan ?? 0)
  if (tmtCpns === null) return null
  const years = yearsBetween(isoDate(tmtCpns), tanggal)
  const months = (Number(tanggal.slice(5, 7)) - Number(tmtCpns.slice(5, 7)) + 12) % 12
  return Math.max(0, years * 12 + months)
}

function bandingkan(a: number | string | null, b: number | string | null, besarDulu: boolean): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return (a < b ? -1 : 1) * (besarDulu ? -1 : 1)
}

const eselonUrutan = (eselon: string | null): number | null => {
  const index = ESELON.findIndex((known) => known === eselon)
  return index < 0 ? null : index
}
