import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { SkpEditor } from '../../../renderer/features/skp/skp-editor'
import { currentCommands } from '../../../renderer/shell/commands'
import { aRoster } from '../../builders/roster.builder'
import type { anApp } from '../../builders/app.builder'
import { aScreen } from '../../builders/screen.builder'
import { useParams } from 'react-router'

function Opened() {
  const { skpId = '' } = useParams()
  return <SkpEditor skpId={skpId} onOpen={() => undefined} />
}

type App = Awaited<ReturnType<typeof anApp>>
/** The editor on a Lurah's SKP, given from its template; `after` changes it before the screen opens. */
async function anEditor(after: (app: App, skpId: string) => Promise<unknown> = () => Promise.resolve()) {
  let skpId = ''
  const app = await aScreen(<Opened />, {
    route: '/:skpId',
    fill: async (given) => {
      const people = await aRoster(given.store)
      await given.hr.penilai.terapkan({ berlakuDari: '2026-01-01' })
      const lurah = people.find(({ jabatan }) => jabatan === 'Lurah')!
      const made = await given.hr.skp.berikan({ tahun: 2026, mulai: '2026-01-01', selesai: '2026-12-31', pilihan: [{ pegawaiId: lurah.id, templatKode: 'lurah' }] })
      skpId = made.skpIds[0]!
      await after(given, skpId)
      return `/${skpId}`
    },
  })
  await screen.findByRole('tab', { name: 'Hasil Kerja' })
  return { ...app, read: () => app.hr.skp.satu({ skpId }) }
}
const field = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name)

it('a cell is saved when it is left, and Enter goes one row down in the same column', async () => {
  const { read } = await anEditor()
  const first = await screen.findByLabelText('Rencana hasil kerja Utama 1')
  first.focus()
  fireEvent.change(first, { target: { value: 'Meningkatnya mutu layanan surat' } })
  await userEvent.type(first, '{Enter}', { skipClick: true, initialSelectionStart: 0 })
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Rencana hasil kerja Utama 2')
  await waitFor(async () => { expect((await read()).rhk[0]?.teks).toBe('Meningkatnya mutu layanan surat') })
}) // prettier-ignore

it('what is typed before a new row is there lands in the new row, not in the old one', async () => {
  const { read } = await anEditor()
  const first = await screen.findByLabelText<HTMLTextAreaElement>('Rencana hasil kerja Utama 1')
  const before = await read()
  first.focus()
  currentCommands().find(({ label }) => label === 'Tambah hasil kerja utama')?.run()
  await userEvent.keyboard('Arsip tertata')
  await waitFor(() => { expect((document.activeElement as HTMLTextAreaElement).value).toBe('Arsip tertata') })
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Rencana hasil kerja Utama/)
  fireEvent.blur(document.activeElement!)
  await waitFor(async () => { expect((await read()).rhk.map(({ teks }) => teks)).toContain('Arsip tertata') })
  expect((await read()).rhk[0]?.teks).toBe(before.rhk[0]?.teks)
}) // prettier-ignore

it('every column of an indicator is saved by itself', async () => {
  const { read } = await anEditor()
  await screen.findByLabelText('Indikator, Utama 1 indikator 1')
  for (const [label, text] of [['Indikator', 'Jumlah surat'], ['Target', '120 surat'], ['Satuan', 'surat'], ['Target per bulan', '10 surat']] as const) {
    const cell = field(`${label}, Utama 1 indikator 1`)
    fireEvent.change(cell, { target: { value: text } })
    fireEvent.blur(cell)
  }
  await userEvent.selectOptions(screen.getByLabelText('Aspek, Utama 1 indikator 1'), 'biaya')
  await waitFor(async () => {
    expect((await read()).rhk[0]?.indikator[0]).toMatchObject({ teks: 'Jumlah surat', targetTeks: '120 surat', satuan: 'surat', targetBulanan: '10 surat', aspek: 'biaya' })
  })
}) // prettier-ignore

it('text main refuses stays in the cell and the reason is told, nothing is half saved', async () => {
  const { read } = await anEditor()
  const cell = await screen.findByLabelText<HTMLTextAreaElement>('Rencana hasil kerja Utama 1')
  const before = (await read()).rhk[0]?.teks
  fireEvent.change(cell, { target: { value: 'x'.repeat(2001) } })
  fireEvent.blur(cell)
  await waitFor(() => { expect(cell.value).toHaveLength(2001) })
  expect((await read()).rhk[0]?.teks).toBe(before)
}) // prettier-ignore

it('a JPT form has perspectives and neither aspects nor the leader’s results', async () => {
  await anEditor(({ hr }, skpId) => hr.skp.ubah({ skpId, keluargaForm: 'jpt' }))
  await screen.findByLabelText('Perspektif, Utama 1 indikator 1')
  expect(screen.queryByLabelText('Aspek, Utama 1 indikator 1')).toBeNull()
  expect(screen.queryByRole('columnheader', { name: /PIMPINAN YANG DIINTERVENSI/ })).toBeNull()
  expect(screen.getByRole('button', { name: /harus dilengkapi/ })).toBeTruthy()
})

it('a qualitative form has no aspects', async () => {
  await anEditor(({ hr }, skpId) => hr.skp.ubah({ skpId, pendekatan: 'kualitatif' }))
  await screen.findByRole('columnheader', { name: /UKURAN KEBERHASILAN/ })
  expect(screen.queryByLabelText('Aspek, Utama 1 indikator 1')).toBeNull()
})

it('an approved SKP is shown and cannot be written, but offers a change', async () => {
  await anEditor(async ({ hr }, skpId) => {
    await hr.skp.langkahBanyak({ skpIds: [skpId], langkah: 'ajukan_dan_setujui' })
  })
  const cell = await screen.findByLabelText<HTMLTextAreaElement>('Rencana hasil kerja Utama 1')
  expect(cell.readOnly).toBe(true)
  expect(screen.getByRole('button', { name: 'Ubah SKP' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Tindakan untuk Utama 1 indikator 1' })).toBeNull()
})

it('expectations are written in place and annex lines are added', async () => {
  const { read } = await anEditor()
  await userEvent.click(screen.getByRole('tab', { name: 'Perilaku Kerja' }))
  const cell = await screen.findByLabelText('Ekspektasi untuk Loyal')
  fireEvent.change(cell, { target: { value: 'Menjaga rahasia jabatan' } })
  await userEvent.click(screen.getByRole('tab', { name: 'Lampiran' }))
  await waitFor(async () => { expect((await read()).perilaku.find(({ nilaiKode }) => nilaiKode === 'loyal')?.ekspektasi).toBe('Menjaga rahasia jabatan') })
  const count = (await read()).lampiran.filter(({ jenis }) => jenis === 'dukungan').length
  await userEvent.click(screen.getByRole('button', { name: 'Tambah butir Dukungan Sumber Daya' }))
  await waitFor(() => { expect(document.activeElement?.getAttribute('aria-label')).toBe(`Dukungan Sumber Daya ${count + 1}`) })
}) // prettier-ignore
