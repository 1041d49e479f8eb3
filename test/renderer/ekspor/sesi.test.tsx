import { expect, it, vi } from 'vitest'
import { RekapTahun } from '../../../renderer/features/rekap/rekap-tahun'
import { EksporOrang } from '../../../renderer/features/sesi/ekspor-orang'
import { KelolaFrasa } from '../../../renderer/features/sesi/kelola-frasa'
import { ModalKunci } from '../../../renderer/features/sesi/modal-kunci'
import { TabKecuali } from '../../../renderer/features/sesi/tab-kecuali'
import { hr } from '../../../renderer/ipc/client'
import { useRead } from '../../../renderer/ipc/hooks'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import type { TestApp } from '../../builders/app.builder'
import { fill } from '../../builders/bulan.builder'
import { aKantor } from '../../builders/kantor.builder'
import { aScreen } from '../../builders/screen.builder'
import { saveAndRead } from './save-and-read'

// pdf.js needs a real browser.
vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: () => null }))

const none = () => undefined

/** October of an office of three: one rated, one excluded, one untouched. */
async function anOctober({ store, hr }: TestApp) {
  const { pegawai } = await aKantor(store, { orang: 3, indikator: 2 })
  const { periodeId } = await hr.sesi.buka({ tahun: 2026, bulan: 10 })
  await fill({ hr }, periodeId, [pegawai[1]!])
  await hr.penilaian.kecualikan({ periodeId, pegawaiId: pegawai[2]!.id, alasan: 'tugas_belajar', keterangan: '@luar kota' })
  return { pegawai, periodeId }
}

/** A part of the session screen on the month's board. */
function OnBoard({ children }: { children: (papan: Papan) => React.ReactNode }) {
  const { data } = useRead(hr.sesi.papan, { tahun: 2026, bulan: 10 })
  return data ? <>{children(data)}</> : null
}
async function aBoard(children: (papan: Papan) => React.ReactNode) {
  let made: Awaited<ReturnType<typeof anOctober>> | undefined
  const app = await aScreen(<OnBoard>{children}</OnBoard>, { fill: async (office) => { made = await anOctober(office) } }) // prettier-ignore
  return { ...app, ...made! }
}

it('everyone of the session is saved with how far each is', async () => {
  const app = await aBoard((papan) => <EksporOrang papan={papan} orang={papan.orang} />)
  const rows = await saveAndRead(app)
  expect(rows).toHaveLength(2 + 3)
  const rated = rows.find(([name]) => name === app.pegawai[1]!.nama)
  expect(rated?.slice(1)).toEqual([app.pegawai[1]!.nip, 'Sekretaris Camat', 'Sekretariat', app.pegawai[0]!.nama, 'Dinilai', 2, 2, 0, 'Sesuai Ekspektasi', 'Sesuai Ekspektasi', 'Baik'])
})

it('who is left out of the month is saved with the reason', async () => {
  const app = await aBoard((papan) => <TabKecuali papan={papan} locked={false} onPilih={none} />)
  const [, , row] = await saveAndRead(app)
  expect(row?.slice(0, 2)).toEqual([app.pegawai[2]!.nama, app.pegawai[2]!.nip])
  expect(row?.at(-1)).toBe('@luar kota')
})

it('what is still missing before a month is locked is saved person by person', async () => {
  const app = await aBoard((papan) => <ModalKunci periodeId={papan.periode.id} onTutup={none} onPilih={none} />)
  const rows = await saveAndRead(app)
  expect(rows.find(([name]) => name === app.pegawai[0]!.nama)?.[1]).toMatch(/\S/)
})

it('the office’s phrases are saved', async () => {
  const app = await aScreen(<KelolaFrasa onTutup={none} />)
  const frasa = await app.hr.bank.frasa(undefined)
  expect(await saveAndRead(app)).toHaveLength(2 + frasa.length)
})

it('the year’s counts are saved with a column a month', async () => {
  const app = await aScreen(<RekapTahun tahun={2026} bulan={10} />, { fill: anOctober })
  const [, headings, ...rows] = await saveAndRead(app)
  expect(headings?.[0]).toBe('Predikat')
  expect(headings).toContain('Oktober')
  const october = headings!.indexOf('Oktober')
  expect(rows.map((row) => [row[0], row[october]])).toContainEqual(['Baik', 1])
})
