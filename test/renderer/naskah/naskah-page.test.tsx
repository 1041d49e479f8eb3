import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PDFDocument } from 'pdf-lib'
import { expect, it, vi } from 'vitest'
import { NaskahPage } from '../../../renderer/features/naskah/naskah-page'
import { aLetter, anOffice, SURAT_TUGAS, UNDANGAN } from '../../builders/layar-surat.builder'
import { aScreen } from '../../builders/screen.builder'

// pdf.js needs a real browser; the paper itself is looked at in test/desktop.
vi.mock('../../../renderer/ui/pdf-view', () => ({ PdfView: ({ label }: { label: string }) => <div>Kertas {label}</div> }))

/** The screen of a draft, or of whatever `make` answers. */
async function aPaper(make?: (app: Parameters<typeof aLetter>[0], orang: string) => Promise<string>) {
  let id = ''
  const app = await aScreen(<NaskahPage />, {
    route: '/surat/:id',
    fill: async (given) => {
      const { camat } = await anOffice(given)
      id = make ? await make(given, camat.id) : (await given.hr.naskah.baru({ kode: 'undangan', periodeId: null, pegawaiIds: [] })).id
      return `/surat/${id}`
    },
  })
  await screen.findByRole('heading', { level: 1, name: make ? 'Keterangan uji' : 'Undangan uji' })
  return { ...app, id, read: () => app.hr.naskah.get({ id }) }
}
const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const type = (name: string | RegExp, value: string) => {
  fireEvent.change(box(name), { target: { value } })
  fireEvent.blur(box(name))
}

it('fields that are left one right after the other are all kept, without a button', async () => {
  const { read } = await aPaper()
  type(/^Acara/, 'Evaluasi kinerja November')
  type(/^Pukul/, '09.00')
  type(/^Tempat/, 'Aula lantai 2')
  await waitFor(async () => { expect((await read()).isi.medan).toMatchObject({ acara: 'Evaluasi kinerja November', pukul: '09.00', tempat: 'Aula lantai 2' }) })
}) // prettier-ignore

it('Enter begins the next line at once, and the list is kept as lines', async () => {
  const { read } = await aPaper()
  await userEvent.type(box('Kepada 1'), 'Sekretaris Kecamatan{Enter}Para Kepala Seksi{Tab}')
  await waitFor(async () => { expect((await read()).isi.kepada).toEqual(['Sekretaris Kecamatan', 'Para Kepala Seksi']) })
}) // prettier-ignore

it('a table grows by Enter and takes rows copied from a spreadsheet', async () => {
  const { read } = await aPaper()
  await userEvent.type(box('Jam, baris 1'), '08.00{Enter}')
  expect(document.activeElement).toBe(box('Jam, baris 2'))
  await userEvent.paste('09.00\tPembukaan\n09.15\tArahan Camat')
  await userEvent.tab()
  fireEvent.blur(screen.getByRole('table', { name: 'Susunan acara' }))
  await waitFor(async () => { expect((await read()).isi.medan['susunan']).toEqual([{ jam: '08.00' }, { jam: '09.00', kegiatan: 'Pembukaan' }, { jam: '09.15', kegiatan: 'Arahan Camat' }]) })
}) // prettier-ignore

it('a day that cannot be read is named instead of vanishing, and the calendar covers nothing until it is asked for', async () => {
  const { read, hr, id } = await aPaper()
  await hr.naskah.simpan({ id, isi: { medan: { hari: '2026-11-27' } } })
  act(() => { box(/^Tanggal naskah/).focus() })
  await userEvent.keyboard('31-2-2026')
  expect(screen.queryByText('November 2026')).toBeNull()
  await userEvent.tab()
  expect(await screen.findByText(/“31-2-2026” bukan tanggal/)).toBeTruthy()
  expect((await read()).tanggalTetap).toBe(false)
  act(() => { box(/^Tanggal naskah/).focus() })
  await userEvent.keyboard('27-11-2026{Tab}')
  await waitFor(async () => { expect((await read()).tanggal).toBe('2026-11-27') })
  expect(screen.queryByText(/bukan tanggal/)).toBeNull()
}) // prettier-ignore

it('what is missing stands above the button; asking to issue shows it at the fields and goes to the first', async () => {
  const { read } = await aPaper()
  const list = screen.getByRole('group', { name: 'Yang belum lengkap' })
  expect(within(list).getAllByRole('button')).toHaveLength(4)
  expect(box(/^Acara/).getAttribute('aria-invalid')).not.toBe('true')
  await userEvent.click(screen.getByRole('button', { name: /^Terbitkan/ }))
  await waitFor(() => { expect(document.activeElement).toBe(box('Kepada 1')) })
  expect(box(/^Acara/).getAttribute('aria-invalid')).toBe('true')
  expect((await read()).status).toBe('konsep')
  await userEvent.click(within(list).getByRole('button', { name: /Pukul/ }))
  expect(document.activeElement).toBe(box(/^Pukul/))
}) // prettier-ignore

it('issuing asks once with number, date and signatory, then shows the stored paper', async () => {
  const { read, hr, id } = await aPaper()
  await hr.naskah.simpan({ id, isi: { kepada: ['Para Kepala Seksi'], medan: { acara: 'Rapat', hari: '2026-11-27' } } })
  type(/^Pukul/, '09.00')
  await userEvent.click(screen.getByRole('button', { name: /^Terbitkan/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Terbitkan naskah ini?' })
  for (const text of ['800.1/001/XI/2026', '23 November 2026', /Adi Pratama/]) expect(within(dialog).getByText(text)).toBeTruthy()
  await userEvent.click(within(dialog).getByRole('button', { name: /^Ya, terbitkan/ }))
  expect(await screen.findByText('Nomor 800.1/001/XI/2026')).toBeTruthy()
  const { sha256 } = await read()
  expect(screen.getByText(new RegExp(sha256!.slice(0, 12)))).toBeTruthy()
}) // prettier-ignore

it('people stand in the order they were chosen, and can be moved', async () => {
  let id = ''
  const { hr } = await aScreen(<NaskahPage />, {
    route: '/surat/:id',
    fill: async (app) => {
      const { pegawai } = await anOffice(app, { undangan: ['Undangan uji', UNDANGAN], tugas: ['Tugas uji', SURAT_TUGAS] })
      id = (await app.hr.naskah.baru({ kode: 'tugas', periodeId: null, pegawaiIds: [pegawai[3]!.id, pegawai[1]!.id] })).id
      return `/surat/${id}`
    },
  })
  await screen.findByText('1. Dewi Pratama')
  await userEvent.type(screen.getByRole('combobox', { name: 'Tambah: Petugas' }), 'citra')
  await userEvent.click(await screen.findByRole('option', { name: /Citra Pratama/ }))
  await screen.findByText('3. Citra Pratama')
  await userEvent.keyboard('galih')
  await userEvent.click(await screen.findByRole('option', { name: /Galih Pratama/ }))
  await screen.findByText('4. Galih Pratama')
  await userEvent.click(screen.getByRole('button', { name: 'Keluarkan Galih Pratama' }))
  await userEvent.click(screen.getByRole('button', { name: 'Naikkan Citra Pratama' }))
  await screen.findByText('2. Citra Pratama')
  await userEvent.click(screen.getByRole('button', { name: 'Keluarkan Dewi Pratama' }))
  await screen.findByText('1. Citra Pratama')
  const names = await hr.pegawai.list({})
  expect(((await hr.naskah.get({ id })).isi.medan['petugas'] as string[]).map((one) => names.find((person) => person.id === one)?.nama)).toEqual(['Citra Pratama', 'Budi Pratama'])
  expect(screen.getByRole('group', { name: 'Yang belum lengkap' }).textContent).toContain('Bulan')
})

it('a number is held and let go', async () => {
  const { read } = await aPaper()
  await userEvent.click(screen.getByRole('button', { name: 'Pesan nomor' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Lepas nomor' }))
  await screen.findByRole('button', { name: 'Pesan nomor' })
  expect((await read()).nomorDipesan).toBe(false)
})

it('someone else signs for the head: a.n.', async () => {
  const { read } = await aPaper()
  await userEvent.click(screen.getByRole('button', { name: 'Ganti' }))
  const dialog = await screen.findByRole('dialog', { name: 'Ganti penanda tangan' })
  await userEvent.click(within(dialog).getByRole('combobox', { name: /a\.n\./ }))
  await userEvent.click(await screen.findByRole('option', { name: 'Sekretaris Camat' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Pakai' }))
  await waitFor(async () => { expect((await read()).isi.pejabat).toEqual({ kursi: 'camat', an: 'sekcam' }) })
  expect(await screen.findByText(/a\.n\. Camat Sukamaju/)).toBeTruthy()
}) // prettier-ignore

it('a cancelled paper says why and stays readable', async () => {
  const { read } = await aPaper((app, orang) => aLetter(app, orang, 'kenaikan pangkat'))
  await userEvent.click(screen.getByRole('button', { name: 'Batalkan naskah…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Batalkan naskah ini?' })
  await userEvent.click(within(dialog).getByRole('button', { name: /^Batalkan naskah/ }))
  expect(await within(dialog).findByText('Tulis alasan pembatalan.')).toBeTruthy()
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Alasan/ }), 'Salah tanggal{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Alasan: Salah tanggal')).toBeTruthy()
  expect((await read()).status).toBe('batal')
  expect(screen.getByRole('button', { name: /^Buka untuk dicetak/ })).toBeTruthy()
})

it('a scan is attached by dropping it, and what is no scan is not carried to the data', async () => {
  const { read } = await aPaper((app, orang) => aLetter(app, orang, 'kenaikan pangkat'))
  const scan = await PDFDocument.create()
  scan.addPage()
  const page = screen.getByRole('heading', { level: 1 })
  const drop = (file: File) => fireEvent.drop(page, { dataTransfer: { types: ['Files'], files: [file] } })
  drop(new File(['halo'], 'catatan.txt', { type: 'text/plain' }))
  drop(new File([(await scan.save()) as Uint8Array<ArrayBuffer>], 'pindaian.pdf', { type: 'application/pdf' }))
  expect(await screen.findByText('pindaian.pdf')).toBeTruthy()
  expect((await read()).pindaian).toMatchObject([{ nama: 'pindaian.pdf', mime: 'application/pdf' }])
  await userEvent.click(screen.getByRole('button', { name: 'Hapus pindaian pindaian.pdf' }))
  await screen.findByText(/^Belum ada\. Seret/)
})
