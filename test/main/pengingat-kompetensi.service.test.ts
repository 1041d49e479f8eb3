import { expect, it } from 'vitest'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

it('an office that does nothing yet is reminded of nothing', async () => {
  expect(await (await anApp()).hr.pengingatKompetensi.daftar()).toEqual([])
})

it('what waits is counted from the rows themselves and goes away with what is done', async () => {
  const { hr, store } = await anApp({ today: '2026-11-25' })
  const { pegawai } = await aKantor(store, { orang: 10, indikator: 1 })
  const orang = (i: number) => pegawai[i]!.id
  const waiting = async () => Object.fromEntries((await hr.pengingatKompetensi.daftar()).map(({ jenis, jumlah, lewat, ke }) => [jenis, [jumlah, lewat, ke]]))
  // Ten people without an hour; eight of them below.
  const selesai = async (akhir: string, dari: number, sampai: number, peserta: object) => {
    const id = await tanam(store, 'pelatihan', { tahun: Number(akhir.slice(0, 4)), status: 'selesai', mulai: akhir, selesai: akhir })
    const ids = []
    for (let i = dari; i < sampai; i += 1) ids.push(await tanam(store, 'pelatihan_peserta', { pelatihan_id: id, pegawai_id: orang(i), status: 'selesai', ...peserta }))
    return { id, ids }
  }
  const lama = await selesai('2026-07-10', 0, 2, { no_sertifikat: 'S-1' })
  await selesai('2026-09-30', 2, 3, { no_sertifikat: 'S-2' })
  await selesai('2025-01-10', 0, 5, {}) // older than a year: let be
  const baru = await selesai('2026-11-01', 3, 5, {})
  const terlewat = await tanam(store, 'pelatihan', { status: 'disetujui', mulai: '2026-11-20', selesai: '2026-11-26' })
  await tanam(store, 'pelatihan_peserta', { pelatihan_id: terlewat, pegawai_id: orang(5) })
  const anggaran = await tanam(store, 'anggaran', { pagu: 1000 })
  await tanam(store, 'pelatihan_biaya', { pelatihan_id: terlewat, anggaran_id: anggaran, rencana: 1001 })
  const mitra = await tanam(store, 'mitra', { mou_selesai: '2026-10-31' })
  await tanam(store, 'mitra', { nama: 'Lain', mou_selesai: '2026-12-31' })

  expect(await waiting()).toEqual({
    pagu: [1, 0, '/kompetensi/anggaran'],
    rencana: [4, 0, '/kompetensi'],
    belum_mulai: [1, 1, `/kompetensi/pelatihan/${terlewat}`],
    sertifikat: [2, 0, `/kompetensi/pelatihan/${baru.id}/pelaksanaan`],
    cek: [3, 2, '/kompetensi/evaluasi'],
    mou: [1, 0, '/kompetensi/mitra?mou=segera'],
    // 0–2 have their 20 hours, 5 is named for a course of 20; the rest will not get there.
    jam: [6, 0, '/kompetensi/jam'],
  })

  for (const id of lama.ids) await tanam(store, 'pelatihan_cek', { peserta_id: id })
  for (const id of baru.ids) await store.change({ channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: false }, (tx) => tx.query(`UPDATE "pelatihan_peserta" SET "no_sertifikat" = 'S-3' WHERE "id" = ?`, [id]))
  await store.change({ channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: false }, (tx) => tx.query(`UPDATE "pelatihan" SET "status" = 'berjalan', "mitra_id" = ? WHERE "id" = ?`, [mitra, terlewat]))
  const later = await waiting()
  expect(later['cek']).toEqual([1, 0, expect.stringMatching(/evaluasi\?bagian=perilaku$/)])
  expect(later['mou']).toEqual([2, 1, '/kompetensi/mitra?mou=segera'])
  expect([later['sertifikat'], later['belum_mulai'], later['jam']?.[0]]).toEqual([undefined, undefined, 4])
})

it('people short of hours are brought up only from the month the rule names', async () => {
  const { hr, store } = await anApp({ today: '2026-09-30' })
  await aKantor(store, { orang: 3, indikator: 1 })
  expect(await hr.pengingatKompetensi.daftar()).toEqual([])
})
