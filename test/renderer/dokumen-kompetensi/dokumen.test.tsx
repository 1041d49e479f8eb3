import { notifications } from '@mantine/notifications'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { v7 as uuid } from 'uuid'
import { afterEach, expect, it, vi } from 'vitest'
import { perRangkaian } from '../../../renderer/features/dokumen-kompetensi/baris-dibuat'
import { DokumenPage } from '../../../renderer/features/dokumen-kompetensi/dokumen-page'
import { DokumenTab } from '../../../renderer/features/dokumen-kompetensi/dokumen-tab'
import { currentCommands } from '../../../renderer/shell/commands'
import { setTahunKompetensi } from '../../../renderer/shell/tahun-kompetensi'
import { aKantor } from '../../builders/kantor.builder'
import { tanam } from '../../builders/kompetensi.builder'
import { aScreen } from '../../builders/screen.builder'
import { KANTOR } from '../../builders/surat.builder'

const show = vi.spyOn(notifications, 'show').mockReturnValue('')
afterEach(() => { show.mockClear() }) // prettier-ignore
setTahunKompetensi(2026)

const aPage = (isi: boolean) =>
  aScreen(<DokumenPage />, {
    fill: async ({ hr, store }) => {
      await hr.kantor.save(KANTOR)
      const { pegawai } = await aKantor(store, { orang: 9, indikator: 1 })
      if (!isi) return
      for (const one of pegawai.slice(0, 2)) await tanam(store, 'kebutuhan', { pegawai_id: one.id })
    },
  })
const press = (keys: string) => currentCommands().find((one) => one.keys === keys)?.run()

it('an empty year says of each paper what is missing, and offers only what can be made', async () => {
  await aPage(false)
  expect(await screen.findByText('Belum ada kebutuhan tahun 2026. Kumpulkan dahulu di bagian Kebutuhan.')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Buat Lembar AKPK' }).disabled).toBe(true)
  expect(screen.getByText('Belum ada dokumen')).toBeTruthy()
  expect(currentCommands().filter(({ keys }) => /^\d$/.test(keys ?? '')).map(({ keys, label }) => `${keys} ${label}`)).toEqual(['5 Buat Rekapitulasi jam pelatihan']) // prettier-ignore
})

it('a digit makes a paper and opens it; it is listed then, and everything comes in one go', async () => {
  const { hr, path, go } = await aPage(true)
  await screen.findByText('2 kebutuhan belum diputus.')
  press('1')
  await waitFor(() => { expect(path()).toMatch(/^\/surat\//) }) // prettier-ignore
  const [made] = await hr.dokumenKompetensi.daftar({ tahun: 2026, pelatihanId: null })
  expect(path()).toBe(`/surat/${made!.id}`)
  await go('/', {})
  const table = await screen.findByRole('grid', { name: 'Dokumen yang sudah dibuat' })
  expect(within(table).getByText('Lembar AKPK')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: /^Buat semua/ }))
  await waitFor(() => { expect(show).toHaveBeenCalled() }) // prettier-ignore
  await waitFor(async () => { expect((await hr.dokumenKompetensi.daftar({ tahun: 2026, pelatihanId: null })).map(({ kode }) => kode)).toHaveLength(5) }) // prettier-ignore
})

it('a run stands in one line', () => {
  const one = (id: string, given: object = {}) => ({ id, kode: 'k', jenis: 'Sertifikat', status: 'terbit' as const, nomor: `No ${id}`, tanggal: null, hal: '', orang: 'Ani', pelatihanId: null, pelatihan: null, rangkaianId: 'r', dibuatPada: '', ...given })
  expect(perRangkaian([one('a'), one('b', { status: 'konsep', nomor: null }), one('c', { rangkaianId: null }), one('d')])).toMatchObject([
    { id: 'a', banyak: 3, terbit: 2, status: 'konsep', orang: '3 orang', nomor: 'No a dan 1 lain' },
    { id: 'c', banyak: 1, orang: 'Ani' },
  ])
})

it('plans for chosen people', async () => {
  const { path } = await aPage(true)
  await userEvent.click(await screen.findByRole('button', { name: /^Pilih pegawai/ }))
  const dialog = await screen.findByRole('dialog')
  for (const box of (await within(dialog).findAllByRole('checkbox')).slice(1, 4)) fireEvent.click(box)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Buat untuk 3 pegawai' }))
  await waitFor(() => { expect(path()).toMatch(/^\/surat\/rangkaian\//) }) // prettier-ignore
})

it('a programme offers the numbers of its issued certificates, and takes them at a key', async () => {
  const { store } = await aScreen(<DokumenTab />, {
    route: '/kompetensi/pelatihan/:id/dokumen',
    fill: async ({ hr, store: db }) => {
      await hr.kantor.save(KANTOR)
      const { pegawai } = await aKantor(db, { orang: 9, indikator: 1 })
      const id = await tanam(db, 'pelatihan', { mulai: '2026-03-10', tempat: 'Aula', status: 'selesai' })
      for (const one of pegawai.slice(2, 4)) await tanam(db, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: one.id, status: 'selesai' })
      const { rangkaianId } = await hr.dokumenKompetensi.buat({ kode: 'sertifikat-pelatihan', tahun: 2026, pelatihanId: id })
      await hr.rangkaian.terbitkan({ id: rangkaianId!, jobId: uuid() })
      return `/kompetensi/pelatihan/${id}/dokumen`
    },
  })
  expect(await screen.findByText('2 sertifikat sudah terbit, nomornya belum dicatat pada peserta')).toBeTruthy()
  expect(await screen.findByText('Semua peserta yang selesai sudah mempunyai sertifikat, konsep atau terbit.')).toBeTruthy()
  press('N')
  await waitFor(() => { expect(screen.queryByText(/sertifikat sudah terbit, nomornya/)).toBeNull() }) // prettier-ignore
  const [row] = await store.read((tx) => tx.query<{ n: number }[]>(`SELECT count(*) AS "n" FROM "pelatihan_peserta" WHERE "no_sertifikat" IS NOT NULL AND "berkas_id" IS NOT NULL`))
  expect(row?.n).toBe(2)
})
