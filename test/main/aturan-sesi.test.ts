import { expect, it } from 'vitest'
import type { Store } from '../../db/store'
import { board } from '../builders/bulan.builder'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { lines, readPages } from './formulir/pdf-text'

/** Puts a later version beside the one in force, from the first day of 2027. */
const fromNextYear = (store: Store, jenis: string, isi: unknown) =>
  store.change({ channel: 'test', label: 'Aturan uji', actor: 'Penguji', undoable: false }, (tx) =>
    tx.query(
      `INSERT INTO "aturan_set" ("id", "jenis", "dasar_hukum", "berlaku_dari", "isi", "terverifikasi") VALUES (?, ?, 'Peraturan uji', '2027-01-01', ?, 0)`,
      [`uji-${jenis}`, jenis, JSON.stringify(isi)],
    ),
  )

/** December 2026 and January 2027 of one office, both open. */
async function twoMonths() {
  const app = await anApp({ today: '2027-01-20' })
  const kantor = await aKantor(app.store, { orang: 2, indikator: 1 })
  await longerSkp(app.store)
  const { periodeId: desember } = await app.hr.sesi.buka({ tahun: 2026, bulan: 12 })
  const { periodeId: januari } = await app.hr.sesi.buka({ tahun: 2027, bulan: 1 })
  return { ...app, kantor, desember, januari }
}

/** The SKP of 2026 go on for another year: only the rule is to change between the months. */
const longerSkp = (store: Store) =>
  store.change({ channel: 'test', label: 'SKP uji', actor: 'Penguji', undoable: false }, (tx) => tx.query(`UPDATE "skp" SET "selesai" = '2027-12-31'`))

it('which predikat calls for a plan, and which rating for evidence, is the rule of the month', async () => {
  const { hr, kantor, store, desember, januari } = await twoMonths()
  await fromNextYear(store, 'perbaikan', { predikat: ['baik'] })
  await fromNextYear(store, 'bukti_rating', { hasil: ['sesuai'], bukti_min: 1 })
  const pegawaiId = kantor.pegawai[1]!.id
  for (const periodeId of [desember, januari]) await hr.penilaian.nilai({ periodeId, pegawaiId, hasil: 'sesuai', perilaku: 'sesuai' })
  const [lama, baru] = [await hr.sesi.lembar({ periodeId: desember, pegawaiId }), await hr.sesi.lembar({ periodeId: januari, pegawaiId })]
  expect([lama.perluPerbaikan, lama.peringatan]).toEqual([false, []])
  expect([baru.perluPerbaikan, baru.peringatan]).toEqual([
    true,
    ['Rating hasil kerja Sesuai Ekspektasi belum didukung satu pun bukti.', 'Predikat ini memerlukan rencana perbaikan sebelum bulan dikunci.'],
  ])
  const kurang = async (periodeId: string) => (await hr.sesi.kelengkapan({ periodeId })).butir.find(({ kode }) => kode === 'perbaikan')?.rincian
  expect(await kurang(desember)).toEqual([])
  expect(await kurang(januari)).toEqual([`${kantor.pegawai[1]!.nama}: Belum ada rencana perbaikan.`])
})

it('without a change the plan is asked below Baik, and evidence above expectation', async () => {
  const { hr, kantor, desember } = await twoMonths()
  const [satu, dua] = kantor.pegawai.map(({ id }) => id) as [string, string]
  await hr.penilaian.nilai({ periodeId: desember, pegawaiId: satu, hasil: 'di_atas', perilaku: 'sesuai' })
  await hr.penilaian.nilai({ periodeId: desember, pegawaiId: dua, hasil: 'di_bawah', perilaku: 'sesuai' })
  expect(await hr.sesi.lembar({ periodeId: desember, pegawaiId: satu })).toMatchObject({
    perluPerbaikan: false, peringatan: ['Rating hasil kerja Di Atas Ekspektasi belum didukung satu pun bukti.'],
  }) // prettier-ignore
  expect((await hr.sesi.lembar({ periodeId: desember, pegawaiId: dua })).perluPerbaikan).toBe(true)
})

it('a standard agenda changed from next year is next year’s, unless the office wrote its own', async () => {
  const app = await anApp({ today: '2027-01-20' })
  await aKantor(app.store, { orang: 2, indikator: 1 })
  await fromNextYear(app.store, 'sesi', { acara: 'Dialog Kinerja', agenda: ['Pembukaan', 'Dialog'], judul: 'Berita Acara', pembuka: 'Hari ini.', penutup: 'Selesai.' })
  const { periodeId } = await app.hr.sesi.buka({ tahun: 2026, bulan: 12 })
  expect((await board(app, 12)).rapat.agenda).toMatch(/^Pembukaan dan tindak lanjut keputusan bulan lalu\n/)
  await app.hr.sesi.buka({ tahun: 2027, bulan: 1 })
  expect((await app.hr.sesi.papan({ tahun: 2027, bulan: 1 }))?.rapat.agenda).toBe('Pembukaan\nDialog')
  await app.hr.sesi.simpanRapat({ periodeId, agenda: 'Agenda kantor sendiri' })
  expect((await board(app, 12)).rapat.agenda).toBe('Agenda kantor sendiri')
})

it('attendance list and minutes print the session’s name and set sentences as in force in their month', async () => {
  const { hr, store, offered, kantor, desember, januari } = await twoMonths()
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  await fromNextYear(store, 'sesi', {
    acara: 'Dialog Kinerja', agenda: ['Dialog'], judul: 'Berita Acara Dialog', pembuka: 'Di {tempat} dibuka oleh {pimpinan}; {lain}.', penutup: 'Demikian dialog ini ditutup.',
  })
  const textOf = async (periodeId: string, jenis: 'daftar_hadir' | 'berita_acara') => {
    const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [], jenis: [jenis], terisi: true, ke: 0 })
    return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
  }
  expect(await textOf(desember, 'daftar_hadir')).toContain('Sesi Evaluasi Kinerja Pegawai')
  expect(await textOf(januari, 'daftar_hadir')).toContain('Dialog Kinerja')
  const [lama, baru] = [await textOf(desember, 'berita_acara'), await textOf(januari, 'berita_acara')]
  expect(lama).toMatch(/BERITA ACARA SESI EVALUASI KINERJA[^]*Pada hari ini, [^]*Demikian berita acara ini dibuat dengan sebenarnya/)
  expect(baru).toMatch(/BERITA ACARA DIALOG\n/)
  expect(baru).toContain(`Di Kecamatan Sukamaju dibuka oleh ${kantor.camat.nama}; {lain}.`)
  expect(baru).toContain('Demikian dialog ini ditutup.')
})

it('minutes print what was said, and name and sign for witnesses only where there are some', async () => {
  const { hr, offered, kantor, desember: periodeId } = await twoMonths()
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const text = async () => {
    const { url } = await hr.formulir.pratinjau({ periodeId, pegawaiIds: [], jenis: ['berita_acara'], terisi: true, ke: 0 })
    return (await readPages(offered.get(url) ?? new Uint8Array())).flatMap(lines).join('\n')
  }
  const without = await text()
  expect(without).toMatch(/ditandatangani oleh pimpinan rapat dan\s+notulis pada/)
  expect(without).not.toMatch(/saksi|Pembahasan/i)
  await hr.sesi.simpanRapat({ periodeId, notulen: 'Camat membuka rapat.\nSeksi melaporkan antrean.', saksiSatuId: kantor.pegawai[1]!.id })
  await expect(hr.sesi.simpanRapat({ periodeId, saksiDuaId: kantor.pegawai[1]!.id })).rejects.toThrow('Saksi harus orang lain')
  const whole = await text()
  expect(whole).toMatch(/Pembahasan\nCamat membuka rapat\.\nSeksi melaporkan antrean\./)
  expect(whole).toMatch(new RegExp(`pimpinan rapat, notulis, serta\\s+saksi\\s+pada[^]*Saksi\\n${kantor.pegawai[1]!.nama}`))
})
