import { expect, it } from 'vitest'
import { guessEselon } from '../../../domain/pegawai/jabatan'
import type { PosJabatan, UnitPenilai } from '../../../domain/penilai/peran'
import { usulkanPenilai, type OrangDinilai, type PenilaiCamat } from '../../../domain/penilai/usulan-penilai'
import truth from '../../fixtures/roster/roster-truth.json'

const SEKDA = { penilai: { jenis: 'luar', id: 'sekda' }, atasan: { jenis: 'luar', id: 'bupati' } } as const satisfies PenilaiCamat
const UNITS: UnitPenilai[] = [
  { id: 'kec', indukId: null, nama: 'Kecamatan Tanjung Raya', jenis: 'kecamatan' },
  { id: 'sek', indukId: 'kec', nama: 'Sekretariat', jenis: 'sekretariat' },
  { id: 'umum', indukId: 'sek', nama: 'Subbagian Umum dan Kepegawaian', jenis: 'subbagian' },
  { id: 'pem', indukId: 'kec', nama: 'Seksi Pemerintahan', jenis: 'seksi' },
  { id: 'kel', indukId: 'kec', nama: 'Kelurahan Tanjung Indah', jenis: 'kelurahan' },
  { id: 'kelsek', indukId: 'kel', nama: 'Seksi Pemerintahan', jenis: 'seksi' },
]
const pos = (jabatan: string, unitId: string, sifat: PosJabatan['sifat'] = 'definitif'): PosJabatan => ({ jabatan, unitId, sifat, eselon: guessEselon(jabatan) })
const orang = (pegawaiId: string, ...posts: PosJabatan[]): OrangDinilai => ({ pegawaiId, pos: posts })

const OFFICE = [
  orang('camat', pos('Camat', 'kec')),
  orang('sekcam', pos('Sekretaris Kecamatan', 'kec')),
  orang('kasubbag', pos('Kepala Subbagian Umum dan Kepegawaian', 'umum')),
  orang('kasi', pos('Kasi Pemerintahan', 'kec')),
  orang('lurah', pos('Lurah', 'kel')),
  orang('seklur', pos('Sekretaris Kelurahan', 'kel')),
  orang('kasikel', pos('Kepala Seksi Pemerintahan', 'kelsek')),
  orang('stafkel', pos('Pengadministrasi Perkantoran', 'kelsek')),
  orang('stafpem', pos('Pengolah Data dan Informasi', 'pem')),
  orang('stafumum', pos('Arsiparis Ahli Pertama', 'umum')),
  orang('stafkec', pos('Operator Layanan Operasional', 'kec')),
  orang('stafsek', pos('Operator Layanan Operasional', 'sek')),
]
const without = (id: string, ...added: OrangDinilai[]) => [...OFFICE.filter(({ pegawaiId }) => pegawaiId !== id), ...added]
const usulan = (office: OrangDinilai[], id: string, camat: PenilaiCamat = SEKDA) => {
  const found = usulkanPenilai(office, UNITS, camat).find(({ pegawaiId }) => pegawaiId === id)
  if (!found) throw new Error(`nobody ${id}`)
  return { ...found, penilai: found.penilai?.id ?? null, atasan: found.atasan?.id ?? null }
}

it.each([
  ['camat', 'sekda', 'bupati', false],
  ['sekcam', 'camat', 'sekda', false],
  ['kasubbag', 'sekcam', 'camat', false],
  ['kasi', 'camat', 'sekda', false],
  ['lurah', 'camat', 'sekda', false],
  ['seklur', 'lurah', 'camat', false],
  ['kasikel', 'lurah', 'camat', false],
  ['stafkel', 'lurah', 'camat', false],
  ['stafpem', 'kasi', 'camat', false],
  ['stafumum', 'kasubbag', 'sekcam', false],
  ['stafkec', 'sekcam', 'camat', true],
  ['stafsek', 'sekcam', 'camat', true],
])('%s is appraised by %s, and above is %s', (id, penilai, atasan, dicek) => {
  const found = usulan(OFFICE, id)
  expect(found).toMatchObject({ penilai, atasan, sebagai: null })
  expect(found.perluDicek !== null).toBe(dicek)
})

it('an acting holder appraises in the acting post, and is appraised from above when the post is the own superior’s', () => {
  const office = without('camat', orang('sekcam', pos('Sekretaris Kecamatan', 'kec'), pos('Camat', 'kec', 'plt'))).filter((one, i, all) => all.findLastIndex(({ pegawaiId }) => pegawaiId === one.pegawaiId) === i)
  expect(usulan(office, 'kasi')).toMatchObject({ penilai: 'sekcam', sebagai: 'Plt. Camat', perluDicek: null })
  expect(usulan(office, 'sekcam')).toMatchObject({ penilai: 'sekda', perluDicek: 'Camat tidak ada atau dijabat sendiri, jadi diusulkan pejabat di atasnya.' })
})

it('a Plh. goes before the definitive holder of that day, and someone should look', () => {
  const office = [...OFFICE, orang('plh', pos('Kepala Seksi Pemerintahan', 'pem'), pos('Plh. Lurah', 'kel', 'plh'))]
  expect(usulan(office, 'seklur')).toMatchObject({ penilai: 'plh', sebagai: 'Plh. Lurah', perluDicek: 'Ada pejabat definitif dan Plh. Lurah sekaligus pada tanggal ini.' })
})

it.each([
  ['sekcam', 'kasubbag', 'camat', 'Sekretaris Kecamatan tidak ada atau dijabat sendiri, jadi diusulkan atasannya.'],
  ['lurah', 'stafkel', 'camat', 'Lurah tidak ada atau dijabat sendiri, jadi diusulkan atasannya.'],
  ['kasi', 'stafpem', 'camat', 'Kepala Seksi Pemerintahan tidak ada atau dijabat sendiri, jadi diusulkan atasannya.'],
  ['kasubbag', 'stafumum', 'sekcam', 'Kepala Subbagian Umum dan Kepegawaian tidak ada atau dijabat sendiri, jadi diusulkan atasannya.'],
  ['camat', 'lurah', 'sekda', 'Camat tidak ada atau dijabat sendiri, jadi diusulkan pejabat di atasnya.'],
])('without %s, %s goes to %s and it is said', (gone, id, penilai, sentence) => {
  expect(usulan(without(gone), id)).toMatchObject({ penilai, perluDicek: sentence })
})

it('two heads of one section: the first is proposed and someone should look', () => {
  const office = [...OFFICE, orang('kasi2', pos('Kepala Seksi Pemerintahan', 'pem'))]
  expect(usulan(office, 'stafpem')).toMatchObject({ penilai: 'kasi', perluDicek: 'Ada lebih dari satu Kasi Pemerintahan pada tanggal ini.' })
})

it('without an outside official the Camat has no appraiser, and it says what to do', () => {
  const found = usulan(OFFICE, 'camat', { penilai: null, atasan: null })
  expect(found).toMatchObject({ penilai: null, perluDicek: 'Isi dahulu pejabat luar yang menilai Camat (Sekretaris Daerah atau Bupati/Wali Kota).' })
  expect(usulan(OFFICE, 'sekcam', { penilai: null, atasan: null })).toMatchObject({ penilai: 'camat', atasan: null })
})

it('someone without a post gets no proposal', () => {
  expect(usulan([...OFFICE, orang('baru')], 'baru')).toMatchObject({ penilai: null, perluDicek: 'Belum ada jabatan pada tanggal ini.' })
})

it('proposes for all 81 people of a real-sized office: nobody is left out, nobody appraises himself, no circle', () => {
  const names = [...new Set(truth.employees.map(({ unit }) => unit))]
  const units = names.map((nama): UnitPenilai => ({ id: nama, indukId: nama === truth.district ? null : truth.district, nama, jenis: nama === truth.district ? 'kecamatan' : 'kelurahan' }))
  const office = truth.employees.map(({ nip, jabatan, unit }) => orang(nip, pos(jabatan, unit)))
  const all = usulkanPenilai(office, units, SEKDA)
  const by = new Map(all.map((one) => [one.pegawaiId, one]))
  expect(all).toHaveLength(81)
  expect(all.filter(({ penilai, atasan }) => penilai === null || atasan === null)).toEqual([])
  for (const { pegawaiId } of all) {
    const chain: string[] = []
    for (let at: string | undefined = pegawaiId; at && by.has(at); at = by.get(at)?.penilai?.id) {
      expect(chain).not.toContain(at)
      chain.push(at)
    }
    expect(chain.length).toBeLessThanOrEqual(4)
  }
  const count = Map.groupBy(all, ({ penilai }) => truth.employees.find(({ nip }) => nip === penilai?.id)?.jabatan ?? 'luar')
  expect(Object.fromEntries([...count].map(([jabatan, people]) => [jabatan, people.length]))).toMatchObject({ luar: 1, Camat: 10, Lurah: 49 })
  expect(all.filter(({ perluDicek }) => perluDicek !== null).length).toBe(count.get('Sekretaris Kecamatan')!.length - 2)
})
