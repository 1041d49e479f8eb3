import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkRoster } from '../../../domain/impor/check-roster'
import type { DraftPegawai } from '../../../domain/impor/draft'
import { planSheet } from '../../../domain/impor/plan-sheet'
import { EXPORT_FIELDS, rosterGrid } from '../../../domain/impor/roster-grid'
import { ESELON, type Eselon, JENIS_JABATAN_LABEL } from '../../../domain/pegawai/jabatan'
import { GOLONGAN } from '../../../domain/pegawai/pangkat'
import { JENIS_PEGAWAI_LABEL, PENDIDIKAN, STATUS_PEGAWAI_LABEL } from '../../../domain/pegawai/pegawai'
import { isoDate } from '../../../domain/shared/iso-date'
import type { Nip } from '../../../domain/shared/nip'

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((d) => isoDate(d.toISOString().slice(0, 10)))
const words = fc.constantFrom(
  'Kecamatan Tanjung Raya',
  "Nu'man",
  'Kepala Seksi Pemerintahan',
  'Arsiparis Ahli Muda',
  'É',
  'A/B; C, D',
)
const keys = <K extends string>(labels: Record<K, string>): fc.Arbitrary<K> =>
  fc.constantFrom(...(Object.keys(labels) as K[]))
const golongan = GOLONGAN.filter(({ jenis }) => jenis === 'pns').map(({ kode }) => kode)

const aDraft: fc.Arbitrary<DraftPegawai> = fc.record({
  nip: fc.integer({ min: 1, max: 999 }).map((n) => `199001012015031${String(n).padStart(3, '0')}` as Nip),
  nama: fc.constantFrom('Agus Hasanah', 'Abd. Rahman', "Siti Nur'aini", 'M. Yusuf', 'I Made Saputra'),
  gelarDepan: orNull(fc.constantFrom('H.', 'Drs.')), gelarBelakang: orNull(fc.constantFrom('S.STP., M.Si.', 'S.E.')),
  tempatLahir: orNull(words), tanggalLahir: fc.constant(isoDate('1990-01-01')), jenisKelamin: fc.constantFrom('L', 'P'),
  jenisPegawai: keys(JENIS_PEGAWAI_LABEL), status: keys(STATUS_PEGAWAI_LABEL),
  golongan: orNull(fc.constantFrom(...golongan)), tmtGolongan: orNull(day),
  mkTahun: orNull(fc.integer({ min: 0, max: 60 })), mkBulan: orNull(fc.integer({ min: 0, max: 11 })),
  jabatan: orNull(words), jenisJabatan: orNull(keys(JENIS_JABATAN_LABEL)),
  eselon: orNull(fc.constantFrom<Eselon>(...ESELON)), tmtJabatan: orNull(day),
  pendidikan: orNull(fc.constantFrom(...PENDIDIKAN.map(({ kode }) => kode))), jurusan: orNull(words),
  tahunLulus: orNull(fc.integer({ min: 1940, max: 2199 })), unit: orNull(words), unitInduk: orNull(words),
  tmtCpns: orNull(day), tmtPns: orNull(day), noHp: orNull(fc.constant('0812-3456')), posEl: orNull(fc.constant('a@b.id')),
  siasnPnsId: orNull(fc.constant('A8ACA7-01')),
}) // prettier-ignore

it('our own export comes back unchanged, whatever it holds', () => {
  fc.assert(
    fc.property(aDraft, (draft) => {
      const grid = rosterGrid([draft])
      const plan = planSheet({ nama: 'Pegawai', grid })!
      expect(plan.mapping).toEqual(EXPORT_FIELDS)
      const { rows } = checkRoster({
        sheets: [{ grid, plan }],
        existing: [{ id: 'p1', ...draft }],
        repairs: [],
        valueRepairs: [],
        options: { units: [], buatUnit: true },
      })
      expect([rows[0]!.status, rows[0]!.perubahan]).toEqual(['sama', []])
    }),
    { numRuns: 500 },
  )
})
