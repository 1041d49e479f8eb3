import { expect, it } from 'vitest'
import { bacaJamBulan } from '../../domain/kompetensi/jam-bulan'
import { anApp } from '../builders/app.builder'
import { aKantor } from '../builders/kantor.builder'
import { tanam } from '../builders/kompetensi.builder'

const uji = { channel: 'uji', label: 'Uji', actor: 'Penguji', undoable: false }

it('hours count with proof, in the month the course ended, and the plan beside them', async () => {
  const { hr, store } = await anApp({ today: '2026-07-02' })
  const [a, b, c, d, e] = (await aKantor(store, { orang: 6, indikator: 1 })).pegawai.map(({ id }) => id) as [string, string, string, string, string]
  const ikut = async (pelatihan: object, peserta: object, siapa = a) => tanam(store, 'pelatihan_peserta', { pelatihan_id: await tanam(store, 'pelatihan', { ...pelatihan }), pegawai_id: siapa, ...peserta })
  await ikut({ jp: 8, status: 'selesai', mulai: '2026-02-03', selesai: '2026-02-04' }, { status: 'selesai', no_sertifikat: 'S-1' })
  await ikut({ jp: 8, status: 'selesai', mulai: '2026-03-03' }, { status: 'selesai', no_sertifikat: ' ' })
  await ikut({ jp: 30, status: 'selesai', mulai: '2026-03-03' }, { status: 'selesai', no_sertifikat: 'S-2', jp_diakui: 5 })
  await ikut({ jp: 12, status: 'disetujui', mulai: '2026-09-07', selesai: '2026-09-09' }, { status: 'diundang' })
  await ikut({ jp: 3, status: 'usulan' }, {})
  // Not planned: outside the plan, postponed, withdrawn, of another year.
  await ikut({ jp: 40, masuk_rencana: 0 }, {})
  await ikut({ jp: 40, status: 'ditunda' }, {})
  await ikut({ jp: 40 }, { status: 'batal' })
  await ikut({ jp: 40, tahun: 2027 }, {})
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: b, jp: 20, no_sertifikat: 'R-1', selesai: '2026-01-20' })
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: b, jp: 7, no_sertifikat: 'R-2', selesai: '2025-12-31' })
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: c, jp: 26, no_sertifikat: 'R-3' })
  await tanam(store, 'riwayat_kompetensi', { pegawai_id: d, jp: 2, no_sertifikat: 'R-4' })
  await store.change(uji, async (tx) => {
    await tx.query(`UPDATE "pegawai" SET "jenis" = 'pppk' WHERE "id" = ?`, [c])
    await tx.query(`UPDATE "pegawai" SET "status" = 'pensiun' WHERE "id" IN (?, ?)`, [d, e])
  })
  const { waktu, aturan, orang, kantor } = await hr.jam.tahun({ tahun: 2026 })
  const milik = (id: string) => orang.find(({ pegawaiId }) => pegawaiId === id)
  expect(waktu).toMatchObject({ pada: '2026-07-02', berlalu: 183 })
  expect(aturan.dasarHukum).toContain('PP 11/2017')
  expect(milik(a)).toMatchObject({ diakui: 13, tanpaBukti: 8, terencana: 15, tanpaTanggal: 3, lampu: 'kuning', kurang: 7, perkiraan: 25, putusan: 'laju_cukup' })
  expect(bacaJamBulan(milik(a)?.bulan ?? '')).toEqual({ diakui: [0, 8, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0], tanpaBukti: [0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0], terencana: [0, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0] })
  expect(milik(b)).toMatchObject({ diakui: 20, lampu: 'hijau', putusan: 'tercapai' })
  expect(milik(c)).toMatchObject({ minimal: null, lampu: null, lebih: 2, putusan: 'tanpa_angka' })
  expect(milik(d)).toMatchObject({ diakui: 2, putusan: 'tidak_dihitung' })
  expect(milik(e)).toBeUndefined()
  expect(kantor).toMatchObject({ orang: 5, bersasaran: 3, tercapai: 1, kuning: 1, merah: 1, tidakAkan: 1, tanpaAngka: 1, diakui: 61, tanpaBukti: 8, terencana: 15 })
  expect((await hr.jam.tahun({ tahun: 2025 })).orang.find(({ pegawaiId }) => pegawaiId === b)).toMatchObject({ diakui: 7, putusan: 'tidak_tercapai' })
  expect((await hr.jam.tahun({ tahun: 2001 })).orang.every(({ diakui }) => diakui === 0)).toBe(true)
})

it('a thousand people with five years of courses are answered whole', async () => {
  const { hr, store } = await anApp({ today: '2026-07-02' })
  await aKantor(store, { orang: 1000, indikator: 1 })
  await store.change(uji, (tx) =>
    tx.query(
      `WITH t("n") AS (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14))
       INSERT INTO "riwayat_kompetensi" ("id", "pegawai_id", "nama", "jenis", "bentuk", "jp", "selesai", "no_sertifikat")
       SELECT p."id" || '-' || t."n", p."id", 'Kursus ' || t."n", 'teknis', 'teknis', 8, printf('%04d-%02d-15', 2022 + t."n" / 3, 1 + t."n" % 6), 'S' FROM "pegawai" p, t`,
    ),
  )
  expect((await hr.jam.tahun({ tahun: 2026 })).orang).toHaveLength(1000)
  expect((await hr.profilKompetensi.daftar({ tahun: 2026 })).orang).toHaveLength(1000)
})
