import { expect, it } from 'vitest'
import { aMonth } from '../builders/bulan.builder'
import { tanam } from '../builders/kompetensi.builder'
import { count } from '../builders/skp.builder'

const SEMUA = { tahun: 2026, sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null, tanpaProgram: false } as const
type Month = Awaited<ReturnType<typeof aMonth>>
const rows = ({ hr }: Month, given: object = {}) => hr.kebutuhan.daftar({ ...SEMUA, ...given })
const short = async (app: Month, given: object = {}) => (await rows(app, given)).map(({ kompetensi, poin, status }) => [kompetensi, poin, status])

/** October with one person whose work was low, one whose behaviour was, and the rest in order. */
async function aBadMonth() {
  const app = await aMonth({ orang: 12, indikator: 1 })
  const { hr, periodeId, kantor } = app
  const [, , , , , , , , malas, kasar] = kantor.pegawai
  const nilai = { periodeId, hasil: 'sesuai', perilaku: 'sesuai' } as const
  for (const { id } of kantor.pegawai) await hr.penilaian.nilai({ ...nilai, pegawaiId: id })
  await hr.penilaian.nilai({ ...nilai, pegawaiId: malas!.id, hasil: 'di_bawah' })
  await hr.penilaian.nilai({ ...nilai, pegawaiId: kasar!.id, perilaku: 'di_bawah' })
  await hr.penilaian.simpanPerbaikan({ periodeId, pegawaiId: malas!.id, area: 'Ketepatan laporan', tindakan: 'Didampingi setiap Senin', batas: '2026-11-28' })
  await hr.penilaian.simpanUmpanBalik({ periodeId, pegawaiId: kasar!.id, nilaiKode: 'kolaboratif', sifat: 'perbaikan', teks: 'Belum mau berbagi tugas' })
  return { ...app, malas: malas!, kasar: kasar! }
}

it('a bad month becomes needs with reasons; gathering twice changes nothing; a rating set right takes its need away', async () => {
  const app = await aBadMonth()
  const { hr, store, malas, kasar, periodeId } = app
  expect((await hr.kebutuhan.kumpulkan({ tahun: 2026 })).kalimat).toBe('2 kebutuhan baru.')
  // 25 of the predikat, 20 of the rating, 15 of the plan, 5 because of the hours.
  expect(await short(app)).toEqual([['Orientasi pada hasil', 65, 'usulan'], ['Kerja sama', 55, 'usulan']])
  const [first] = await rows(app, { pegawaiId: malas.id })
  expect(first).toMatchObject({ nama: malas.nama, prioritas: 5, sumber: ['kesenjangan_kinerja'], pelatihan: null })
  expect(first?.alasan[0]).toEqual({ poin: 25, kalimat: 'Predikat Butuh Perbaikan pada Oktober 2026.' })
  expect(first?.alasan.at(-1)).toEqual({ poin: 5, kalimat: 'Jam pelatihan tahun ini baru 0 dari 20 JP.' })
  const actions = await count(app, 'tindakan')
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2026 })).toMatchObject({ baru: 0, bertambah: 0, diperbarui: 0, hilang: 0 })
  expect(await count({ store }, 'tindakan')).toBe(actions)
  await hr.penilaian.nilai({ periodeId, pegawaiId: kasar.id, hasil: 'sesuai', perilaku: 'sesuai' })
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2026 })).toMatchObject({ hilang: 0, diperbarui: 2 })
  await store.change({ channel: 'uji', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`DELETE FROM "umpan_balik"`))
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2026 })).toMatchObject({ hilang: 1 })
  await hr.riwayat.urungkan()
  expect(await short(app)).toHaveLength(2)
  // A year that has not begun is planned from the present one.
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2027 })).toMatchObject({ baru: 1 })
})

it('gaps against the standard join what is there; decisions stay; groups count people', async () => {
  const app = await aBadMonth()
  const { hr, kantor, kasar } = app
  await hr.kebutuhan.kumpulkan({ tahun: 2026 })
  const [own] = await rows(app, { pegawaiId: kasar.id })
  await expect(hr.kebutuhan.putuskan({ ids: [own!.id], status: 'ditolak', alasan: ' ' })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { alasan: 'Tulis alasan penolakan.' } })
  await hr.kebutuhan.putuskan({ ids: [own!.id], status: 'ditolak', alasan: 'Sudah dibina langsung' })
  await hr.standar.simpan({ jabatan: 'Pengelola Layanan Operasional', jenis: 'manajerial', kompetensi: 'Kerja Sama', tingkat: 2, keterangan: null })
  expect((await hr.kebutuhan.kumpulkan({ tahun: 2026 })).kalimat).toBe('3 kebutuhan baru, 1 kebutuhan mendapat alasan baru.')
  expect((await rows(app, { pegawaiId: kasar.id }))[0]).toMatchObject({ status: 'ditolak', alasanPutusan: 'Sudah dibina langsung', sumber: ['kesenjangan_kompetensi', 'kesenjangan_kinerja'], poin: 95 })
  await hr.standar.tambahBukti({ pegawaiId: kantor.pegawai[10]!.id, jenis: 'manajerial', kompetensi: 'kerja sama', tingkat: 2, tanggal: '2026-11-01', dasar: 'Sertifikat' })
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2026 })).toMatchObject({ hilang: 1 })
  const { kelompok, orang, jumlah } = await hr.kebutuhan.kelompok(SEMUA)
  expect(kelompok[0]).toMatchObject({ kunci: 'kerja sama', orang: 3, jumlah: { semua: 3, ditolak: 1, usulan: 2 } })
  expect(orang).toHaveLength(3)
  expect(jumlah).toMatchObject({ semua: 4, ditolak: 1 })
  expect(await short(app, { sumber: 'kesenjangan_kinerja', status: 'usulan' })).toEqual([['Orientasi pada hasil', 65, 'usulan']])
  expect(await rows(app, { unitId: kantor.kecamatanId })).toHaveLength(4)
  expect(await rows(app, { unitId: kasar.unitId, jenis: 'manajerial' })).not.toHaveLength(4)
})

it('requests are recorded once each, taken back while open, and a programme holds what it answers', async () => {
  const app = await aMonth({ orang: 9, indikator: 1 })
  const { hr, store, kantor } = app
  const [camat, sekcam] = kantor.pegawai
  const usul = { tahun: 2026, pegawaiIds: [camat!.id, sekcam!.id], jenis: 'teknis' as const, kompetensi: 'Tata naskah dinas', alasan: 'Surat sering dikembalikan', pengusul: 'atasan' as const, bentuk: 'bimtek' }
  expect(await hr.kebutuhan.usul(usul)).toEqual({ baru: 2, bertambah: 0 })
  expect(await hr.kebutuhan.usul(usul)).toEqual({ baru: 0, bertambah: 0 })
  expect(await hr.kebutuhan.usul({ ...usul, pegawaiIds: [camat!.id], kompetensi: 'tata naskah dinas', pengusul: 'pegawai', alasan: 'Ingin belajar' })).toEqual({ baru: 0, bertambah: 1 })
  await expect(hr.kebutuhan.usul({ ...usul, bentuk: 'sihir' })).rejects.toMatchObject({ fields: { bentuk: 'Bentuk ini tidak dikenal. Pilih dari daftar.' } })
  await expect(hr.kebutuhan.usul({ ...usul, kompetensi: '–' })).rejects.toMatchObject({ fields: { kompetensi: 'Isi nama kompetensi dengan huruf.' } })
  const [first, second] = await rows(app)
  expect(first).toMatchObject({ usulBentuk: 'Bimbingan teknis', alasan: [{ poin: 10, kalimat: 'Usulan atasan: Surat sering dikembalikan' }, { poin: 5 }, { poin: 0 }] })
  await hr.kebutuhan.prioritas({ ids: [second!.id], prioritas: 5 })
  expect((await rows(app))[0]).toMatchObject({ id: second!.id, prioritas: 5, tangan: true })
  await hr.kebutuhan.putuskan({ ids: [second!.id], status: 'disetujui', alasan: null })
  await expect(hr.kebutuhan.hapusUsul({ ids: [first!.id, second!.id] })).rejects.toMatchObject({ code: 'RULE_BROKEN' })
  expect(await hr.kebutuhan.hapusUsul({ ids: [first!.id] })).toEqual({ hilang: 1 })
  const pelatihan = await tanam(store, 'pelatihan', { judul: 'Bimtek naskah dinas' })
  expect((await rows(app, { tanpaProgram: true }))[0]?.id).toBe(second!.id)
  await store.change({ channel: 'uji', label: 'x', actor: 'x', undoable: false }, (tx) => tx.query(`UPDATE "kebutuhan" SET "pelatihan_id" = ?`, [pelatihan]))
  expect(await rows(app, { tanpaProgram: true })).toEqual([])
  await expect(hr.kebutuhan.putuskan({ ids: [second!.id], status: 'ditolak', alasan: 'Batal' })).rejects.toThrow('Bimtek naskah dinas')
  expect((await hr.kebutuhan.acuan({ tahun: 2026 })).program).toEqual([{ id: pelatihan, judul: 'Bimtek naskah dinas' }])
})

it('two names of one competency become one, and what is gathered later follows', async () => {
  const app = await aBadMonth()
  const { hr, malas } = app
  await hr.kebutuhan.kumpulkan({ tahun: 2026 })
  await hr.kebutuhan.usul({ tahun: 2026, pegawaiIds: [malas.id], jenis: 'teknis', kompetensi: 'Penyusunan laporan', alasan: 'Laporan sering terlambat', pengusul: 'atasan', bentuk: null })
  const before = await rows(app)
  const [low] = await rows(app, { kunci: 'orientasi pada hasil' })
  expect(await hr.kebutuhan.gabung({ ids: [low!.id], jenis: 'teknis', kompetensi: 'Penyusunan laporan', seterusnya: true })).toEqual({ digabung: 2, diganti: 0 })
  const [one, ...others] = await rows(app, { pegawaiId: malas.id })
  expect(others).toEqual([])
  expect(one).toMatchObject({ kompetensi: 'Penyusunan laporan', jenis: 'teknis', sumber: ['kesenjangan_kinerja', 'usulan'] })
  expect(await hr.kebutuhan.kumpulkan({ tahun: 2026 })).toMatchObject({ baru: 0, bertambah: 0, hilang: 0 })
  expect((await hr.kebutuhan.acuan({ tahun: 2026 })).padanan).toMatchObject([{ nama: 'Orientasi pada hasil', kompetensi: 'Penyusunan laporan' }])
  // Next year's first gathering files it under the new name at once.
  await hr.kebutuhan.kumpulkan({ tahun: 2027 })
  expect(await short(app, { tahun: 2027, pegawaiId: malas.id })).toMatchObject([['Penyusunan laporan', 65, 'usulan']])
  await hr.riwayat.urungkan()
  await hr.riwayat.urungkan()
  expect(await rows(app)).toEqual(before)
})
