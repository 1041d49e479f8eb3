import { describe, expect, it } from 'vitest'
import { YEAR, anOffice, giveAll, giveOne, whole } from '../../builders/skp.builder'

describe('the chain of an SKP', () => {
  it('submitting freezes the identities; returning lets them follow again; approval dates it', async () => {
    const { hr, find, store } = await anOffice()
    const lurah = find('Lurah')
    const skpId = await giveOne(hr, lurah, 'lurah')
    await hr.skp.ajukan({ skpId })
    const rename = (nama: string) => store.change({ channel: 't', label: 't', actor: 't', undoable: false }, (tx) => tx.query(`UPDATE "pegawai" SET "nama" = ? WHERE "id" = ?`, [nama, lurah.id]))
    await rename('Nama Baru')
    expect(await whole(hr, skpId)).toMatchObject({ status: 'pengajuan', pegawai: { nama: lurah.nama } })
    await hr.skp.kembalikan({ skpId, catatan: 'Target terlalu rendah' })
    expect(await whole(hr, skpId)).toMatchObject({ status: 'draft', catatanKembali: 'Target terlalu rendah', dibekukanPada: null, pegawai: { nama: 'Nama Baru' } })
    await hr.skp.ajukan({ skpId })
    await hr.skp.setujui({ skpId, tanggal: '2026-01-15' })
    expect(await whole(hr, skpId)).toMatchObject({ status: 'persetujuan', tanggalPenetapan: '2026-01-15', catatanKembali: null, pegawai: { nama: 'Nama Baru' } })
  })

  it('what is missing is told and nothing is submitted; content is locked outside draft', async () => {
    const { hr, find } = await anOffice()
    const { id: skpId } = await hr.skp.buat({ pegawaiId: find('Lurah').id, ...YEAR, sumber: { jenis: 'kosong' } })
    await expect(hr.skp.ajukan({ skpId })).rejects.toThrow(/Belum ada rencana hasil kerja utama/)
    const { id: rhkId } = await hr.skp.tambahRhk({ skpId, jenis: 'utama' })
    await hr.skp.ubahRhk({ rhkId, teks: 'Terselesaikannya surat pengantar tepat waktu' })
    const { id: indikatorId } = await hr.skp.tambahIndikator({ rhkId })
    await expect(hr.skp.ajukan({ skpId })).rejects.toThrow(/A\.1 indikator 1 belum ditulis.*target.*aspek/)
    await hr.skp.ubahIndikator({ indikatorId, teks: 'Jumlah surat', targetTeks: '120 surat', aspek: 'kuantitas', satuan: 'surat' })
    await hr.skp.ajukan({ skpId })
    await expect(hr.skp.ubahRhk({ rhkId, teks: 'Lain' })).rejects.toThrow(/Kembalikan ke draf/)
    expect((await whole(hr, skpId)).rhk[0]!.teks).toBe('Terselesaikannya surat pengantar tepat waktu')
  })

  it('one step for many tells who cannot take it and does the rest', async () => {
    const { hr, people, find } = await anOffice()
    const { given } = await giveAll(hr, people)
    const { id: empty } = await hr.skp.buat({ pegawaiId: find('Camat').id, tahun: 2025, mulai: '2025-01-01', selesai: '2025-12-31', sumber: { jenis: 'kosong' } })
    const before = performance.now()
    const done = await hr.skp.langkahBanyak({ skpIds: [...given.skpIds, empty], langkah: 'ajukan_dan_setujui', tanggal: '2026-01-05' })
    console.info(`submit and approve 81: ${Math.round(performance.now() - before)} ms`)
    expect(done).toMatchObject({ berhasil: 81, ditolak: [{ skpId: empty, nama: expect.stringContaining('Agus') as string }] })
    expect((await hr.skp.papan({ tahun: 2026 })).jumlah).toMatchObject({ draft: 0, persetujuan: 81 })
    await hr.riwayat.urungkan(undefined)
    expect((await hr.skp.papan({ tahun: 2026 })).jumlah).toMatchObject({ draft: 81, persetujuan: 0 })
  })

  it('a change keeps the old SKP, closed the day before, and staff follow to the new one', async () => {
    const { hr, people, find } = await anOffice()
    const { given } = await giveAll(hr, people)
    await hr.skp.langkahBanyak({ skpIds: given.skpIds, langkah: 'ajukan_dan_setujui' })
    const board = await hr.skp.papan({ tahun: 2026 })
    const camat = board.pegawai.find(({ pegawaiId }) => pegawaiId === find('Camat').id)!
    const old = camat.skp[0]!.id
    await expect(hr.skp.ganti({ skpId: old, mulai: '2026-01-01', alasan: 'Pergantian' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    const { id } = await hr.skp.ganti({ skpId: old, mulai: '2026-07-01', alasan: 'Perjanjian kinerja berubah' })
    expect(await whole(hr, old)).toMatchObject({ status: 'ditutup', selesai: '2026-06-30' })
    const after = await whole(hr, id)
    expect(after).toMatchObject({ status: 'draft', mulai: '2026-07-01', selesai: '2026-12-31', skpSebelumId: old, alasanPerubahan: 'Perjanjian kinerja berubah' })
    expect(after.rhk.map(({ teks }) => teks)).toEqual((await whole(hr, old)).rhk.map(({ teks }) => teks))
    const matrix = await hr.skp.matriks({ penilaiId: find('Camat').id, tahun: 2026 })
    expect(matrix.skpId).toBe(id)
    expect(matrix.anggota.flatMap(({ sel }) => sel.flat()).length).toBeGreaterThan(20)
    expect(matrix.anggota.flatMap(({ tanpaKaitan }) => tanpaKaitan)).toEqual([])
  })
})

describe('days of an SKP', () => {
  it('two SKP of one person never share a day, two in a year beside each other do', async () => {
    const { hr, find } = await anOffice()
    const pegawaiId = find('Lurah').id
    const make = (mulai: string, selesai: string) => hr.skp.buat({ pegawaiId, tahun: 2026, mulai, selesai, sumber: { jenis: 'kosong' } })
    const { id: first } = await make('2026-01-01', '2026-06-30')
    await expect(make('2026-06-30', '2026-12-31')).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await hr.skp.sumber({ pegawaiId, tahun: 2026 })).bebas).toEqual({ mulai: '2026-07-01', selesai: '2026-12-31' })
    const { id: second } = await make('2026-07-01', '2026-12-31')
    await expect(hr.skp.ubah({ skpId: second, mulai: '2026-05-01' })).rejects.toMatchObject({ code: 'CONFLICT' })
    await hr.skp.hapus({ skpId: first })
    await hr.skp.ubah({ skpId: second, mulai: '2026-05-01' })
    expect(await hr.skp.sampah(undefined)).toMatchObject([{ skpId: first }])
    await expect(hr.skp.pulihkan({ skpId: first })).rejects.toMatchObject({ code: 'CONFLICT' })
    await hr.skp.ubah({ skpId: second, mulai: '2026-07-01' })
    await hr.skp.pulihkan({ skpId: first })
    expect((await whole(hr, second)).lainnya).toMatchObject([{ id: first }])
  })
})
