import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { EvaluasiPage } from '../../../renderer/features/evaluasi-pelatihan/evaluasi-page'
import { EvaluasiTab } from '../../../renderer/features/evaluasi-pelatihan/evaluasi-tab'
import { bacaTempelan } from '../../../renderer/features/evaluasi-pelatihan/tempelan-tes'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import type { TestApp } from '../../builders/app.builder'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'

let pelatihanId = ''
let peserta: string[] = []
async function aProgram({ store }: TestApp): Promise<void> {
  const { pegawai } = await aKantor(store, { orang: 10, indikator: 1 })
  pelatihanId = await tanam(store, 'pelatihan', { status: 'selesai', judul: 'Pelayanan prima', mulai: '2026-08-10', selesai: '2026-08-12' })
  peserta = []
  for (const { id } of pegawai.slice(-2)) peserta.push(await tanam(store, 'pelatihan_peserta', { pelatihan_id: pelatihanId, pegawai_id: id, status: 'selesai' }))
}
const aTab = (bagian: string) =>
  aScreen(<EvaluasiTab />, {
    route: '/kompetensi/pelatihan/:id/evaluasi',
    fill: async (app) => {
      await aProgram(app)
      return `/kompetensi/pelatihan/${pelatihanId}/evaluasi?bagian=${bagian}`
    },
  })
/** Answers of this channel come as on an old PC. */
function late(channel: string): void {
  const { invoke } = window.ipc
  window.ipc.invoke = async (asked, input) => {
    if (asked === channel) await new Promise((resolve) => setTimeout(resolve, 150))
    return invoke(asked, input)
  }
}
const kotak = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name })

it('sheets are typed by digits alone, Enter keeps one and begins the next, however late the answer', async () => {
  const { hr } = await aTab('reaksi')
  late('evaluasiPelatihan.tambahLembar')
  await userEvent.click(await kotak(/^1\. Materi/))
  await userEvent.keyboard('9')
  expect(await screen.findByText('Isi dengan angka 1 sampai 5.')).toBeTruthy()
  await userEvent.keyboard('45343Perbanyak praktik{Enter}')
  await userEvent.keyboard('4{ArrowDown}{ArrowDown}2{Enter}')
  await waitFor(async () => { expect((await hr.evaluasiPelatihan.satu({ pelatihanId })).lembar).toHaveLength(2) })
  const { lembar } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect(lembar.map(({ nilai, saran }) => [nilai, saran])).toEqual([
    [{ materi: 4, pengajar: 5, cara: 3, tempat: 4, manfaat: 3 }, 'Perbanyak praktik'],
    [{ materi: 4, tempat: 2 }, null],
  ])
}) // prettier-ignore

it('scores are kept when a cell is left; what is no score stays with its reason', async () => {
  const { hr } = await aTab('belajar')
  const [pra, pasca] = await Promise.all([screen.findAllByRole('textbox', { name: /^Tes awal/ }), screen.findAllByRole('textbox', { name: /^Tes akhir/ })])
  await userEvent.type(pra[0]!, '52,5{Enter}')
  expect(document.activeElement).toBe(pra[1])
  await userEvent.keyboard('101{Tab}')
  expect(await screen.findByText('Isi 0 sampai 100.')).toBeTruthy()
  fireEvent.paste(pasca[0]!, { clipboardData: { getData: () => '80\r\n90\r\n' } })
  await waitFor(async () => { expect((await hr.evaluasiPelatihan.satu({ pelatihanId })).peserta.map((one) => [one.pra, one.pasca])).toEqual([[52.5, 80], [null, 90]]) })
}) // prettier-ignore

it('a pasted block fills both tests, leaves empty cells alone and tells what is no score', () => {
  expect(bacaTempelan('50\t70,5\n\t80\nx\t101\n1\t2\n', ['a', 'b', 'c'], 'pra')).toEqual({
    nilai: [{ pesertaId: 'a', pra: 50, pasca: 70.5 }, { pesertaId: 'b', pasca: 80 }],
    ditolak: ['“x”', '“101”'],
    lebih: 1,
  })
}) // prettier-ignore

it('from a flagged programme its next version is drafted, with the remark it answers', async () => {
  const { hr, path } = await aScreen(<EvaluasiTab />, {
    route: '/kompetensi/pelatihan/:id/evaluasi',
    fill: async (app) => {
      await aProgram(app)
      await app.hr.evaluasiPelatihan.tambahLembar({ pelatihanId, pesertaId: null, nilai: { materi: 1 }, saran: 'Perbanyak praktik', tanggal: '2026-08-12' })
      return `/kompetensi/pelatihan/${pelatihanId}/evaluasi`
    },
  })
  await screen.findByText('Ditandai rancang ulang.')
  await userEvent.click(screen.getByRole('button', { name: 'Rancang ulang' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Rancang ulang menjadi versi 2' }))
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Perbanyak praktik' }))
  await userEvent.click(dialog.getByRole('button', { name: /Buat versi 2/ }))
  expect(await dialog.findByText('Tulis apa yang akan diubah pada versi berikutnya.')).toBeTruthy()
  await userEvent.type(dialog.getByRole('textbox', { name: /Apa yang diubah/ }), 'Praktik dua hari{Control>}{Enter}{/Control}')
  await waitFor(() => { expect(path()).not.toContain(pelatihanId) })
  const { berikut, masukan } = await hr.evaluasiPelatihan.satu({ pelatihanId })
  expect([berikut?.versi, masukan[0]?.dijawabVersi]).toEqual([2, 2])
  expect(path()).toBe(`/kompetensi/pelatihan/${berikut?.id ?? ''}/evaluasi`)
}) // prettier-ignore

it('checks that are due stand on top of the list and are answered one after the other', async () => {
  setTahunKompetensi(2026)
  const { hr } = await aScreen(<EvaluasiPage />, { fill: aProgram })
  await screen.findByText('2 cek atasan jatuh tempo dan terlambat.')
  await userEvent.click(screen.getByRole('button', { name: /Isi sekarang/ }))
  await userEvent.click(await kotak(/^1\. Pegawai menerapkan/))
  await userEvent.keyboard('4444Lebih sigap')
  fireEvent.change(screen.getByRole('textbox', { name: 'Tanggal cek' }), { target: { value: '20-11-2026' } })
  fireEvent.blur(screen.getByRole('textbox', { name: 'Tanggal cek' }))
  await userEvent.click(screen.getByRole('button', { name: /^Simpan Ctrl/ }))
  await screen.findByText('1 cek atasan jatuh tempo dan terlambat.')
  expect((await hr.evaluasiPelatihan.masukan({ tahun: 2026 })).map(({ teks }) => teks)).toEqual(['Lebih sigap'])
  await waitFor(async () => { expect((await kotak(/^1\. Pegawai menerapkan/)).value).toBe('') })
})
