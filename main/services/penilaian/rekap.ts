import type { EntityManager } from 'typeorm'
import type { OrangBulan } from '../../../db/queries/orang-bulan'
import { orangBulan } from '../../../db/queries/orang-sesi.query'
import { cariPeriode } from '../../../db/queries/periode.query'
import { semuaUnit } from '../../../db/queries/populasi.query'
import { hitungPredikat, PREDIKAT_URUT } from '../../../domain/penilaian/distribusi'
import { ALASAN_PENGECUALIAN_LABEL } from '../../../domain/penilaian/pengecualian'
import { PREDIKAT_LABEL, RATING_LABEL } from '../../../domain/penilaian/predikat'
import { judulBulan } from '../../../domain/sesi/bulan'
import type { Rekap } from '../../../preload/contract/penilaian.contract'
import type { Lembar } from '../../ekspor/xlsx'

export interface LingkupRekap {
  tahun: number
  bulan: number
  unitId: string | null
}

/** One line a person, grouped by unit in the order of the office; `unitId` takes one unit alone. */
export async function susunRekap(tx: EntityManager, { tahun, bulan, unitId }: LingkupRekap): Promise<Rekap> {
  const unit = await semuaUnit(tx)
  const periode = await cariPeriode(tx, tahun, bulan)
  const orang = periode ? (await orangBulan(tx, periode)).filter((satu) => unitId === null || satu.identitas.unitId === unitId) : []
  const urutan = unit.map(({ nama }) => nama)
  const kelompok = [...Map.groupBy(orang, ({ identitas }) => identitas.unit ?? 'Tanpa unit')].sort(([a], [b]) => urutan.indexOf(a) - urutan.indexOf(b))
  return {
    periodeId: periode?.id ?? null,
    lingkup: unit.find(({ id }) => id === unitId)?.nama ?? 'Semua unit',
    unit: unit.map(({ id, nama }) => ({ id, nama })),
    jumlah: hitungPredikat(orang.map((satu) => (satu.pengecualian ? null : satu.predikat))),
    kelompok: kelompok.map(([nama, pegawai]) => ({ unit: nama, pegawai: pegawai.map(toBaris) })),
  }
}

const toBaris = ({ pegawaiId, identitas, penilai, hasil, perilaku, predikat, pengecualian }: OrangBulan): Rekap['kelompok'][number]['pegawai'][number] => ({
  pegawaiId,
  nama: identitas.nama,
  nip: identitas.nip,
  pangkat: identitas.pangkat,
  jabatan: identitas.jabatan,
  penilai: penilai.penilai?.nama ?? '',
  ...(pengecualian ? { hasil: null, perilaku: null, predikat: null } : { hasil, perilaku, predikat }),
  keterangan: pengecualian ? [`Dikecualikan: ${ALASAN_PENGECUALIAN_LABEL[pengecualian.alasan]}`, pengecualian.keterangan].filter(Boolean).join('. ') : null,
})

/** How many people had which predikat in each month of a year, by the covering index; excluded people are taken off. */
export async function susunRekapTahun(tx: EntityManager, tahun: number) {
  const rows = await tx.query<{ bulan: number; predikat: keyof typeof PREDIKAT_LABEL; jumlah: number }[]>(
    `SELECT "bulan", "predikat", sum("jumlah") AS "jumlah" FROM (
       SELECT p."nomor" AS "bulan", n."predikat", count(*) AS "jumlah" FROM "periode" p JOIN "penilaian" n ON n."periode_id" = p."id"
       WHERE p."jenis" = 'bulanan' AND p."tahun" = ?1 AND n."predikat" IS NOT NULL GROUP BY p."nomor", n."predikat"
       UNION ALL
       SELECT p."nomor", n."predikat", -count(*) FROM "periode" p JOIN "pengecualian" e ON e."periode_id" = p."id"
       JOIN "penilaian" n ON n."pegawai_id" = e."pegawai_id" AND n."periode_id" = p."id"
       WHERE p."jenis" = 'bulanan' AND p."tahun" = ?1 AND n."predikat" IS NOT NULL GROUP BY p."nomor", n."predikat")
     GROUP BY "bulan", "predikat"`,
    [tahun],
  )
  return Array.from({ length: 12 }, (_, index) => {
    const jumlah = hitungPredikat([])
    for (const row of rows) if (row.bulan === index + 1) jumlah[row.predikat] = row.jumlah
    return { bulan: index + 1, jumlah }
  })
}

/** The recap as the sheets of a workbook: people, and counts by unit. */
export function lembarRekap(rekap: Rekap, { tahun, bulan }: LingkupRekap): Lembar[] {
  const judul = [`Rekapitulasi Predikat Kinerja Pegawai, ${judulBulan(tahun, bulan)}`, rekap.lingkup]
  const orang = rekap.kelompok.flatMap(({ unit, pegawai }) => pegawai.map((satu) => ({ unit, ...satu })))
  const teks = (judul: string, lebar: number) => ({ judul, lebar, jenis: 'teks' as const })
  const angka = (judul: string) => ({ judul, lebar: 14, jenis: 'angka' as const })
  return [
    {
      nama: 'Pegawai',
      judul,
      kolom: [angka('No.'), teks('Nama', 34), teks('NIP', 22), teks('Pangkat/Gol. Ruang', 24), teks('Jabatan', 36), teks('Unit', 30), teks('Pejabat Penilai', 34), teks('Rating Hasil Kerja', 22), teks('Rating Perilaku Kerja', 22), teks('Predikat', 20), teks('Keterangan', 30)],
      baris: orang.map((o, i) => [i + 1, o.nama, o.nip, o.pangkat, o.jabatan, o.unit, o.penilai, o.hasil && RATING_LABEL[o.hasil], o.perilaku && RATING_LABEL[o.perilaku], o.predikat && PREDIKAT_LABEL[o.predikat], o.keterangan]),
    },
    {
      nama: 'Jumlah per unit',
      judul,
      kolom: [teks('Unit', 40), ...PREDIKAT_URUT.map((kelas) => angka(PREDIKAT_LABEL[kelas])), angka('Dikecualikan'), angka('Belum dinilai'), angka('Jumlah')],
      baris: rekap.kelompok.map(({ unit, pegawai }) => {
        const jumlah = hitungPredikat(pegawai.map(({ predikat }) => predikat))
        const kecuali = pegawai.filter(({ keterangan }) => keterangan !== null).length
        const dinilai = pegawai.filter(({ predikat }) => predikat !== null).length
        return [unit, ...PREDIKAT_URUT.map((kelas) => jumlah[kelas]), kecuali, pegawai.length - kecuali - dinilai, pegawai.length]
      }),
    },
  ]
}
