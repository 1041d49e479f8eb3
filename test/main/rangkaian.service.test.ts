import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { v7 as uuid } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import { aLetterOffice } from '../builders/surat.builder'
import { aTemplat, putTemplat } from '../builders/naskah.builder'
import { lines, readPages } from './formulir/pdf-text'

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'takar-rangkai-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Two kinds for everyone of a small office. */
async function aRun(given: { orang?: number } = {}) {
  const office = await aLetterOffice({ orang: given.orang ?? 20 })
  await putTemplat(office.store, 'uji2', 'Pakta Uji', aTemplat({ penomoran: null }))
  const pegawaiIds = office.kantor.pegawai.map(({ id }) => id)
  const run = await office.hr.rangkaian.buat({ nama: 'Uji November', periodeId: null, tanggal: null, jenis: [{ kode: 'uji', isi: { medan: { keperluan: 'arsip' } } }, { kode: 'uji2' }], pegawaiIds })
  return { ...office, run, pegawaiIds }
}
const numbers = async ({ hr }: Awaited<ReturnType<typeof aRun>>) => (await hr.agenda.daftar({ tahun: 2026, buku: null })).baris.map(({ urut, sisipan }) => `${urut}${sisipan}`)

it('drafts are collated by section then rank, and issued in that order in one numbered run', async () => {
  const office = await aRun()
  const { hr, run, kantor, pegawaiIds } = office
  expect(run).toMatchObject({ jumlah: 2 * pegawaiIds.length, terbit: 0, status: 'berjalan' })
  const { anggota } = await hr.rangkaian.get({ id: run.id })
  expect(anggota[0]).toMatchObject({ nama: kantor.camat.nama, jenis: 'Surat Keterangan Uji', kekurangan: '' })
  const units = anggota.filter(({ jenis }) => jenis === 'Pakta Uji').map(({ unit }) => unit)
  expect(units).toEqual([...units].sort((a, b) => units.indexOf(a) - units.indexOf(b)))
  const made = await hr.rangkaian.terbitkan({ id: run.id, jobId: uuid() })
  expect(made).toEqual({ terbit: 2 * pegawaiIds.length, lewat: [] })
  expect(await numbers(office)).toEqual(pegawaiIds.map((_, i) => String(i + 1)))
  expect(await hr.rangkaian.get({ id: run.id })).toMatchObject({ status: 'selesai', terbit: 2 * pegawaiIds.length })
})

it('a run that was stopped goes on behind the last letter, without a double number or a hole', async () => {
  const office = await aRun({ orang: 30 })
  const { hr, run, pegawaiIds, sent } = office
  const jobId = uuid()
  const job = hr.rangkaian.terbitkan({ id: run.id, jobId })
  const timer = setInterval(() => {
    if (sent.some(({ event, payload }) => event === 'progress' && 'done' in payload && payload.done > 0)) void hr.rangkaian.batal({ jobId })
  }, 5)
  await expect(job).rejects.toMatchObject({ code: 'CANCELLED' })
  clearInterval(timer)
  const { terbit } = await hr.rangkaian.get({ id: run.id })
  expect(terbit).toBeGreaterThan(0)
  expect(terbit).toBeLessThan(2 * pegawaiIds.length)
  await hr.rangkaian.terbitkan({ id: run.id, jobId: uuid() })
  expect(await numbers(office)).toEqual(pegawaiIds.map((_, i) => String(i + 1)))
})

it('what cannot be issued is named and left, the others are issued', async () => {
  const { hr, run, kantor, pegawaiIds } = await aRun()
  await hr.pegawai.hapus({ ids: [kantor.pegawai[9]!.id] })
  const { terbit, lewat } = await hr.rangkaian.terbitkan({ id: run.id, jobId: uuid() })
  expect(terbit).toBe(2 * pegawaiIds.length - 2)
  expect(lewat.map(({ pesan }) => pesan)).toEqual(Array.from({ length: 2 }, () => 'Pegawai pada “Pegawai” tidak ada lagi. Pilih yang lain.'))
  await hr.rangkaian.hentikan({ id: run.id })
  expect(await hr.rangkaian.get({ id: run.id })).toMatchObject({ status: 'dihentikan', jumlah: terbit })
})

it('is saved behind a cover list with room for initials, as one file or as a folder of named files', async () => {
  const { hr, run, answers, pegawaiIds } = await aRun({ orang: 9 })
  await hr.rangkaian.terbitkan({ id: run.id, jobId: uuid() })
  const file = join(aFolder(), 'semua.pdf')
  answers.push(file)
  const merged = await hr.rangkaian.simpan({ id: run.id, jobId: uuid(), keluaran: 'gabung' })
  const bytes = readFileSync(file)
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(merged?.halaman)
  const cover = lines((await readPages(new Uint8Array(bytes)))[0]!).join('\n')
  expect(cover).toMatch(/Paraf/i)
  expect(cover).toContain('800.1/001/KEC-S/XI/2026')
  answers.push(aFolder())
  const folder = await hr.rangkaian.simpan({ id: run.id, jobId: uuid(), keluaran: 'berkas' })
  const names = readdirSync(folder?.tempat ?? '').sort()
  expect(names).toHaveLength(2 * pegawaiIds.length + 1)
  expect(names[0]).toBe('000_Daftar-Pengantar.pdf')
  expect(names[1]).toMatch(/^001_800-1-001-KEC-S-XI-2026-[A-Z].*_Surat-Keterangan-Uji_2026-11-23\.pdf$/)
  expect(names[2]).toMatch(/^002_[A-Z].*_Pakta-Uji_2026-11-23\.pdf$/)
})

it('a folder that goes while a run is saved, or a cancel, leaves nothing half made and a plain sentence', async () => {
  const { hr, run, answers, sent } = await aRun({ orang: 9 })
  await hr.rangkaian.terbitkan({ id: run.id, jobId: uuid() })
  const parent = aFolder()
  const during = async (keluaran: 'gabung' | 'berkas', target: string, act: (jobId: string) => void) => {
    const jobId = uuid()
    answers.push(target)
    const job = hr.rangkaian.simpan({ id: run.id, jobId, keluaran }).catch((error: unknown) => error)
    while (!sent.some(({ event, payload }) => event === 'progress' && 'done' in payload && payload.jobId === jobId && payload.done > 0)) await new Promise((next) => setImmediate(next))
    act(jobId)
    return job
  }
  expect(await during('berkas', parent, (jobId) => { void hr.rangkaian.batal({ jobId }); void hr.rangkaian.batal({ jobId }) })).toMatchObject({ code: 'CANCELLED' }) // prettier-ignore
  expect(readdirSync(parent)).toEqual([])
  expect(await during('berkas', parent, () => { rmSync(parent, { recursive: true }) })).toMatchObject({ code: 'IO', message: expect.stringContaining('dicabut') as string }) // prettier-ignore
  expect(existsSync(parent)).toBe(false)
  const other = aFolder()
  expect(await during('gabung', join(other, 'semua.pdf'), () => { rmSync(other, { recursive: true }) })).toMatchObject({ code: 'IO' }) // prettier-ignore
  expect(existsSync(other)).toBe(false)
})

it('closing the dialog saves nothing', async () => {
  const { hr, run, answers } = await aRun({ orang: 9 })
  for (const keluaran of ['gabung', 'berkas'] as const) {
    answers.push(null)
    expect(await hr.rangkaian.simpan({ id: run.id, jobId: uuid(), keluaran })).toBeNull()
  }
})

it('a kind that is not about one person is refused before anything is made', async () => {
  const { hr, store, kantor } = await aLetterOffice()
  await putTemplat(store, 'umum', 'Undangan Uji', aTemplat({ medan: [{ kode: 'keperluan', label: 'Keperluan', jenis: 'teks', wajib: true }] }))
  await expect(hr.rangkaian.buat({ nama: 'X', periodeId: null, tanggal: null, jenis: [{ kode: 'uji' }, { kode: 'umum' }], pegawaiIds: [kantor.camat.id] })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  expect(await hr.rangkaian.daftar()).toEqual([])
})

it('a draft that is changed or thrown away while its run is issued stops none of the others', async () => {
  const office = await aRun({ orang: 30 })
  const { hr, run, sent } = office
  const { anggota } = await hr.rangkaian.get({ id: run.id })
  const [gone, emptied] = [anggota.at(-1)!, anggota.at(-2)!]
  const jobId = uuid()
  const job = hr.rangkaian.terbitkan({ id: run.id, jobId })
  while (!sent.some(({ event, payload }) => event === 'progress' && 'done' in payload && payload.jobId === jobId)) await new Promise((next) => setImmediate(next))
  await Promise.all([hr.naskah.hapus({ id: gone.naskahId }), hr.naskah.simpan({ id: emptied.naskahId, isi: { medan: { keperluan: '' } } })])
  expect(await job).toEqual({ terbit: anggota.length - 2, lewat: [{ nama: `${emptied.jenis} – ${emptied.nama}`, pesan: 'Isi “Keperluan”.' }] })
  expect((await hr.rangkaian.get({ id: run.id })).status).toBe('berjalan')
  expect(await numbers(office)).toEqual(Array.from({ length: anggota.length / 2 - 1 }, (_, i) => String(i + 1)))
})
