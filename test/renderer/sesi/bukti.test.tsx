import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ModalBukti } from '../../../renderer/features/sesi/modal-bukti'
import { hr } from '../../../renderer/ipc/client'
import { useRead } from '../../../renderer/ipc/hooks'
import { aPdf, aPng } from '../../builders/gambar.builder'
import { aKantor } from '../../builders/kantor.builder'
import { aScreen } from '../../builders/screen.builder'

// pdf.js needs a real browser.
vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: ({ label }: { label: string }) => <div>Kertas {label}</div> }))

interface Tempat {
  periodeId: string
  pegawaiId: string
}
function Bukti({ di, onTutup }: { di: Tempat; onTutup: () => void }) {
  const indikator = useRead(hr.sesi.lembar, di).data?.rhk[0]?.indikator[0]
  return indikator ? <ModalBukti periodeId={di.periodeId} indikator={indikator} locked={false} onTutup={onTutup} /> : null
}

/** The evidence of one indicator over the real contract, services and SQLite. */
async function evidence() {
  const di: Tempat = { periodeId: '', pegawaiId: '' }
  const onTutup = vi.fn()
  const app = await aScreen(<Bukti di={di} onTutup={onTutup} />, {
    fill: async (given) => {
      const { camat } = await aKantor(given.store, { orang: 8, indikator: 1 })
      Object.assign(di, await given.hr.sesi.buka({ tahun: 2026, bulan: 10 }), { pegawaiId: camat.id })
    },
  })
  await screen.findByText('Belum ada bukti bulan ini.')
  const bukti = async () => (await app.hr.sesi.lembar(di)).rhk[0]?.indikator[0]?.bukti
  return { ...app, bukti, onTutup, user: userEvent.setup() }
}
const file = (isi: Uint8Array, name: string, type: string) => new File([new Uint8Array(isi)], name, { type })
const nama = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Nama bukti' })

it('a chosen file names the evidence, Enter adds it, and it is seen, taken off and attached again', async () => {
  const { user, bukti } = await evidence()
  await user.upload(screen.getByLabelText('Berkas bukti'), file(aPdf(), 'Rekap Oktober.pdf', 'application/pdf'))
  await waitFor(() => { expect(nama().value).toBe('Rekap Oktober') })
  expect(document.activeElement).toBe(nama())
  await user.keyboard('{Enter}')
  const berkas = await screen.findByRole('button', { name: 'Lihat berkas Rekap Oktober.pdf, 1 KB' })
  expect(await bukti()).toMatchObject([{ nama: 'Rekap Oktober', berkas: { nama: 'Rekap Oktober.pdf' } }])
  expect(nama().value).toBe('')
  await user.click(berkas)
  await screen.findByText('Kertas Rekap Oktober.pdf')
  await user.keyboard('{Escape}')
  await waitFor(() => { expect(screen.queryByText('Kertas Rekap Oktober.pdf')).toBeNull() })
  await user.click(screen.getByRole('button', { name: 'Lepas berkas dari bukti Rekap Oktober' }))
  await screen.findByRole('button', { name: 'Lampirkan berkas pada bukti Rekap Oktober' })
  await user.upload(screen.getByLabelText('Berkas untuk bukti Rekap Oktober'), file(aPng(), 'layar.png', 'image/png'))
  await user.click(await screen.findByRole('button', { name: /^Lihat berkas layar\.png/ }))
  await screen.findByRole('img', { name: 'Berkas bukti layar.png' })
}) // prettier-ignore

it('a dropped file that may not be evidence is refused in words; one that may waits, and is not lost without a warning', async () => {
  const { user, bukti, onTutup } = await evidence()
  const drop = (...files: File[]) => fireEvent.drop(nama(), { dataTransfer: { types: ['Files'], files } })
  drop(file(Buffer.from('halo'), 'catatan.docx', 'application/msword'))
  expect((await screen.findByRole('alert')).textContent).toMatch(/“catatan\.docx” bukan PDF, JPEG, atau PNG/)
  drop(file(Buffer.alloc(6_000_000), 'besar.pdf', 'application/pdf'))
  await waitFor(() => { expect(screen.getByRole('alert').textContent).toMatch(/lebih besar dari 5 MB/) })
  drop(file(Buffer.alloc(0), 'kosong.pdf', 'application/pdf'))
  await waitFor(() => { expect(screen.getByRole('alert').textContent).toMatch(/“kosong\.pdf” kosong/) })
  drop(file(aPdf(), 'a.pdf', 'application/pdf'), file(aPdf(), 'b.pdf', 'application/pdf'))
  await waitFor(() => { expect(screen.getByRole('alert').textContent).toMatch(/satu per satu/) })
  drop(file(Buffer.from('MZ'), 'samaran.pdf', 'application/pdf'))
  await screen.findByText('samaran.pdf')
  await user.type(nama(), '{Enter}')
  await waitFor(() => { expect(screen.getByRole('alert').textContent).toMatch(/“samaran\.pdf” bukan PDF/) })
  expect(await bukti()).toEqual([])
  await user.keyboard('{Escape}')
  await screen.findByText(/Berkas “samaran\.pdf” belum ditambahkan/)
  expect(onTutup).not.toHaveBeenCalled()
  await user.keyboard('{Escape}')
  expect(onTutup).toHaveBeenCalledOnce()
}) // prettier-ignore
