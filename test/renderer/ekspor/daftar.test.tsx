import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { CadanganPage } from '../../../renderer/features/cadangan/cadangan-page'
import { Periksa } from '../../../renderer/features/cetak/periksa'
import { PegawaiPage } from '../../../renderer/features/pegawai/pegawai-page'
import { SampahPage } from '../../../renderer/features/pegawai/sampah-page'
import { PejabatLuarTab } from '../../../renderer/features/penilai/pejabat-luar-tab'
import { UnitTab } from '../../../renderer/features/penilai/unit-tab'
import { UsulanModal } from '../../../renderer/features/penilai/usulan-modal'
import { BeriPratinjau } from '../../../renderer/features/skp/beri-pratinjau'
import { ProsesBanyak } from '../../../renderer/features/skp/proses-banyak'
import { SampahSkp } from '../../../renderer/features/skp/sampah-skp'
import { TemplatPage } from '../../../renderer/features/skp/templat-page'
import { hr } from '../../../renderer/ipc/client'
import { useRead } from '../../../renderer/ipc/hooks'
import type { TestApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'
import { aScreen } from '../../builders/screen.builder'
import { saveAndRead } from './save-and-read'

const NIP = '197105101994011007'
const none = () => undefined

it('outside officials are saved with the NIP as text, and a name like a formula stays words', async () => {
  const app = await aScreen(<PejabatLuarTab />, {
    fill: ({ hr }) => hr.penilai.tambahPejabatLuar({ nama: '=1+1', nip: NIP, pangkat: null, jabatan: 'Sekretaris Daerah', instansi: 'Pemerintah Kabupaten Uji' }),
  })
  expect(await saveAndRead(app)).toEqual([
    ['Pejabat di Luar Kecamatan', null, null, null, null],
    ['Nama', 'NIP', 'Jabatan', 'Instansi', 'Pangkat (Golongan)'],
    ['=1+1', NIP, 'Sekretaris Daerah', 'Pemerintah Kabupaten Uji', null],
  ])
})

it('units are saved in the order of the tree, each with the one above it and its people', async () => {
  const app = await aScreen(<UnitTab />, { fill: ({ store }) => aKantor(store, { orang: 10 }) })
  const rows = await saveAndRead(app)
  expect(rows).toHaveLength(2 + 8)
  expect(rows[2]).toEqual(['Kecamatan Sukamaju', 'Kecamatan', null, 1, 'Ya'])
  expect(rows[3]).toEqual(['Sekretariat', 'Sekretariat', 'Kecamatan Sukamaju', 2, 'Ya'])
})

it('the bin of people is saved with the NIP and the day', async () => {
  const app = await aScreen(<SampahPage />, {
    fill: async ({ hr }) => { await hr.pegawai.hapus({ ids: [(await hr.pegawai.tambah({ jenis: 'pns', nama: 'Agus Hasanah', nip: NIP })).id] }) },
  }) // prettier-ignore
  const [, , agus] = await saveAndRead(app)
  expect(agus?.slice(0, 2)).toEqual(['Agus Hasanah', NIP])
  expect(agus?.[4]).toBeInstanceOf(Date)
})

const draft = async ({ store, hr }: TestApp) => {
  const { pegawai } = await aKantor(store, { orang: 2, tahun: 2025 })
  const { id: skpId } = await hr.skp.buat({ pegawaiId: pegawai[0]!.id, tahun: 2026, mulai: '2026-01-01', selesai: '2026-12-31', sumber: { jenis: 'kosong' } })
  return { pegawai, skpId }
}

it('the bin of SKP is saved with whose each was and its days', async () => {
  let nip: string | undefined
  const app = await aScreen(<SampahSkp onClose={none} />, {
    fill: async (office) => {
      const { pegawai, skpId } = await draft(office)
      nip = pegawai[0]?.nip
      await office.hr.skp.hapus({ skpId })
    },
  })
  const [, , row] = await saveAndRead(app)
  expect(row?.slice(1, 5)).toEqual([nip, 2026, new Date('2026-01-01T00:00:00Z'), new Date('2026-12-31T00:00:00Z')])
})

/** The check list of everyone's evaluation in the newest month. */
function CheckList() {
  const periodeId = useRead(hr.sesi.daftar, undefined).data?.[0]?.id ?? null
  const pegawaiIds = useRead(hr.pegawai.list, {}).data?.map(({ id }) => id) ?? []
  const pilihan = { periodeId, jenis: ['evaluasi' as const, 'berita_acara' as const], pegawaiIds, terisi: false, caraPilihan: 'coret' as const }
  const { data, error } = useRead(hr.formulir.periksa, pilihan, { enabled: periodeId !== null && pegawaiIds.length > 0 })
  if (error) throw error
  return data ? <Periksa catatan={data.catatan} lewat={data.lewat} /> : null
}

/** What giving would do to everyone in 2027. */
function Preview() {
  const pegawaiIds = useRead(hr.pegawai.list, {}).data?.map(({ id }) => id) ?? []
  const { data } = useRead(hr.skp.pratinjauBerikan, { tahun: 2027, mulai: '2027-01-01', selesai: '2027-12-31', pegawaiIds }, { enabled: pegawaiIds.length > 0 })
  return data ? <BeriPratinjau preview={data} error={null} onChoose={none} /> : null
}

it('who would get which template is saved before anything is given', async () => {
  const app = await aScreen(<Preview />, { fill: ({ store }) => aKantor(store, { orang: 3 }) })
  const [, headings, ...rows] = await saveAndRead(app)
  expect(headings).toEqual(['Nama', 'Jabatan', 'Unit Kerja', 'Templat', 'Kecocokan', 'Alasan'])
  expect(rows.map((row) => [row[1], row[3], row[4]])).toContainEqual(['Camat', 'Camat', 'Nama sama'])
})

it('SKP that one step for many could not take are saved with the reason', async () => {
  function Board() {
    const { data } = useRead(hr.skp.papan, { tahun: 2026 })
    return data ? <ProsesBanyak rows={data.pegawai} onClose={none} /> : null
  }
  const app = await aScreen(<Board />, { fill: draft })
  await userEvent.click(await screen.findByRole('button', { name: 'Proses 1 SKP' }))
  const [, , row] = await saveAndRead(app)
  expect(row?.[1]).toMatch(/Belum ada rencana hasil kerja/)
})

it('what papers lack is saved, paper by paper', async () => {
  const app = await aScreen(<CheckList />, {
    fill: async ({ store, hr }) => {
      await aKantor(store, { orang: 3 })
      await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
      await hr.sesi.buka({ tahun: 2026, bulan: 10 })
    },
  })
  const [title, headings, ...rows] = await saveAndRead(app)
  expect(title?.[0]).toBe('Formulir yang Perlu Dilihat')
  expect(headings).toEqual(['Formulir', 'Yang Perlu Dilihat', 'Dicetak'])
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row.every((cell) => typeof cell === 'string' && cell !== '')).toBe(true)
})

it('templates are saved', async () => {
  const app = await aScreen(<TemplatPage />)
  expect((await saveAndRead(app)).length).toBeGreaterThan(10)
})

it('backups are saved with where each is', async () => {
  const app = await aScreen(<CadanganPage />, { fill: ({ hr }) => hr.cadangan.buat(undefined) })
  const rows = await saveAndRead(app)
  expect(rows.at(-1)?.slice(-2)).toEqual(['Komputer ini', 'Baik'])
})

it('proposed appraisers are saved, those that would change and those that would not', async () => {
  const app = await aScreen(<UsulanModal tanggal="2026-11-01" opened onClose={none} />, { fill: ({ store }) => aKantor(store, { orang: 10 }) })
  expect(await saveAndRead(app)).toHaveLength(2 + 10)
})

it('every history of a person is saved under the person’s name', async () => {
  let person = ''
  const app = await aScreen(<PegawaiPage />, {
    route: '/pegawai/:id',
    fill: async ({ store }) => {
      const { pegawai } = await aKantor(store, { orang: 2 })
      person = pegawai[1]!.nama
      return `/pegawai/${pegawai[1]!.id}`
    },
  })
  for (const [tab, columns] of [['Pangkat (1)', 3], ['Jabatan (1)', 5], ['Penilai (1)', 6], ['Riwayat perubahan', 8]] as const) {
    await userEvent.click(await screen.findByRole('tab', { name: tab }))
    const [, name, headings, first] = await saveAndRead(app)
    expect(name?.[0]).toBe(person)
    expect(headings).toHaveLength(columns)
    expect(first?.some((cell) => cell !== null)).toBe(true)
  }
}) // prettier-ignore
