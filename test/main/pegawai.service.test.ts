import { describe, expect, it } from 'vitest'
import { anApp, type TestApp } from '../builders/app.builder'

const NIP = '197105101994011007'

async function anOffice(app: TestApp) {
  const unit = await app.hr.unit.tambah({ nama: 'Kecamatan Tanjung Raya', jenis: 'kecamatan', indukId: null })
  const pegawai = await app.hr.pegawai.tambah({
    jenis: 'pns', nama: 'Agus Hasanah', gelarBelakang: 'M.A.P.', nip: '19710510 199401 1 007', golonganKode: 'IV/a', tmtGolongan: '2019-04-01',
    jabatan: 'Camat', unitId: unit.id, tmtJabatan: '2020-04-24',
  }) // prettier-ignore
  return { unitId: unit.id, id: pegawai.id }
}

describe('pegawai', () => {
  it('adds a person from an NIP as people write it, and fills in what the NIP says', async () => {
    const app = await anApp()
    const { id } = await anOffice(app)
    const detail = await app.hr.pegawai.get({ id })
    expect(detail.isian).toMatchObject({ nip: NIP, tanggalLahir: '1971-05-10', jenisKelamin: 'L', tmtCpns: '1994-01-01' })
    expect(detail.kini).toMatchObject({ nama: 'Agus Hasanah, M.A.P.', pangkat: 'Pembina (IV/a)', jabatan: 'Camat', eselon: 'III.a' })
  })

  it.each([
    ['1971051019940110', 'NIP harus 18 angka, yang tertulis 16 angka (kurang 2).'],
    ['197113101994011007', 'Tanggal lahir di dalam NIP tidak ada di kalender: 10-13-1971.'],
    [null, 'NIP wajib diisi untuk PNS.'],
  ])('refuses the NIP %s beside its field and keeps what was saved', async (nip, sentence) => {
    const app = await anApp()
    const { id } = await anOffice(app)
    await expect(app.hr.pegawai.save({ id, nip })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { nip: sentence } })
    expect((await app.hr.pegawai.get({ id })).isian.nip).toBe(NIP)
  })

  it('refuses an NIP that someone else has, also someone in the bin', async () => {
    const app = await anApp()
    const { id } = await anOffice(app)
    await app.hr.pegawai.hapus({ ids: [id] })
    await expect(app.hr.pegawai.tambah({ jenis: 'pns', nama: 'Budi', nip: NIP })).rejects.toMatchObject({
      fields: { nip: 'NIP ini sudah dipakai Agus Hasanah yang ada di tempat sampah; pulihkan dari sana.' },
    })
  })

  it.each([['agus'], ['HASANAH agus'], ['19710510 1994'], ['199401'], ['cam'], ['Ha\u0301sanah'.normalize('NFD').replace('\u0301', '')]])(
    'finds a person by "%s"',
    async (cari) => {
      const app = await anApp()
      const { id } = await anOffice(app)
      expect((await app.hr.pegawai.list({ cari })).map((row) => row.id)).toEqual([id])
      expect((await app.hr.pegawai.cari({ teks: cari })).map((row) => row.id)).toEqual([id])
    },
  )

  it('finds a name however its accent was typed', async () => {
    const app = await anApp()
    await app.hr.pegawai.tambah({ jenis: 'non_asn', nama: 'José Mañara'.normalize('NFD') })
    for (const cari of ['josé'.normalize('NFC'), 'JOSÉ'.normalize('NFD'), 'manara']) expect(await app.hr.pegawai.list({ cari })).toHaveLength(1)
    expect(await app.hr.pegawai.list({ cari: 'yosef' })).toEqual([])
  })

  it('saves only the fields given', async () => {
    const app = await anApp()
    const { id } = await anOffice(app)
    await app.hr.pegawai.save({ id, tempatLahir: 'Lahat' })
    await app.hr.pegawai.save({ id, pendidikanKode: '45', tahunLulus: 2010 })
    expect((await app.hr.pegawai.get({ id })).isian).toMatchObject({ nama: 'Agus Hasanah', tempatLahir: 'Lahat', pendidikanKode: '45', tahunLulus: 2010 })
  })

  it('warns where fields and NIP disagree, without refusing', async () => {
    const app = await anApp()
    const { id } = await anOffice(app)
    await app.hr.pegawai.save({ id, tanggalLahir: '1971-05-11', jenisKelamin: 'P' })
    expect((await app.hr.pegawai.get({ id })).peringatan).toEqual({ tanggalLahir: 'Menurut NIP, tanggal lahirnya 10 Mei 1971.', jenisKelamin: 'Menurut NIP, laki-laki.' })
  })
})

describe('histories', () => {
  it('keeps ranks by date and refuses a rank of the other kind or a second one of the same day', async () => {
    const app = await anApp({ today: '2026-11-23' })
    const { id } = await anOffice(app)
    const { id: rank } = await app.hr.pegawai.tambahPangkat({ pegawaiId: id, golonganKode: 'IV/b', tmt: '2026-10-01', noSk: null })
    expect((await app.hr.pegawai.get({ id })).kini.pangkat).toBe('Pembina Tingkat I (IV/b)')
    await expect(app.hr.pegawai.tambahPangkat({ pegawaiId: id, golonganKode: 'IX', tmt: '2026-10-01', noSk: null })).rejects.toMatchObject({
      fields: { golonganKode: 'Pilih golongan PNS (I/a sampai IV/e).', tmt: 'Sudah ada pangkat dengan TMT ini.' },
    })
    await app.hr.pegawai.savePangkat({ id: rank, golonganKode: 'IV/b', tmt: '2027-04-01', noSk: '800/1' })
    expect((await app.hr.pegawai.get({ id })).kini.golongan).toBe('IV/a')
    await app.hr.pegawai.hapusPangkat({ id: rank })
    expect((await app.hr.pegawai.get({ id })).pangkat).toHaveLength(1)
  })

  it('a new definitive post ends the former one, an acting post stands beside it', async () => {
    const app = await anApp({ today: '2026-11-23' })
    const { id, unitId } = await anOffice(app)
    const post = { pegawaiId: id, jenis: 'struktural', eselon: null, unitId, selesai: null, noSk: null } as const
    await app.hr.pegawai.tambahJabatan({ ...post, jabatan: 'Lurah', tmt: '2026-11-01', selesai: '2026-11-30', sifat: 'plh' })
    expect((await app.hr.pegawai.get({ id })).kini.jabatan).toBe('Camat')
    await app.hr.pegawai.tambahJabatan({ ...post, jabatan: 'Sekretaris Kecamatan', tmt: '2026-11-15', sifat: 'definitif' })
    const { jabatan, kini } = await app.hr.pegawai.get({ id })
    expect(kini.jabatan).toBe('Sekretaris Kecamatan')
    expect(jabatan.map(({ jabatan, selesai }) => [jabatan, selesai])).toEqual([['Sekretaris Kecamatan', null], ['Lurah', '2026-11-30'], ['Camat', '2026-11-14']])
    await expect(app.hr.pegawai.tambahJabatan({ ...post, jabatan: 'Lurah', tmt: '2026-11-15', selesai: '2026-11-01', sifat: 'plt' })).rejects.toMatchObject({
      fields: { selesai: 'Tanggal selesai tidak boleh sebelum TMT (15 November 2026).' },
    })
  })

  it('shows who changed what from what to what, also in the histories, with names instead of ids', async () => {
    const app = await anApp()
    const { id, unitId } = await anOffice(app)
    await app.hr.pegawai.save({ id, nama: 'Agus Salim' })
    const { jabatan } = await app.hr.pegawai.get({ id })
    await app.hr.pegawai.saveJabatan({ id: jabatan[0]?.id ?? '', jabatan: 'Camat', jenis: 'struktural', eselon: 'III.a', unitId, tmt: '2020-04-24', selesai: '2026-12-31', sifat: 'definitif', noSk: null })
    const history = await app.hr.pegawai.riwayat({ id })
    expect(history.map(({ tabel, label }) => [tabel, label])).toEqual([
      ['pegawai_jabatan', 'Mengubah jabatan'], ['pegawai', 'Mengubah pegawai'], ['pegawai_jabatan', 'Menambah pegawai'],
      ['pegawai_pangkat', 'Menambah pegawai'], ['pegawai', 'Menambah pegawai'],
    ]) // prettier-ignore
    expect(history[0]?.kolom).toEqual([{ nama: 'selesai', dari: null, ke: '2026-12-31' }])
    expect(history[1]?.kolom).toEqual([{ nama: 'nama', dari: 'Agus Hasanah', ke: 'Agus Salim' }])
    expect(history[2]?.kolom).toContainEqual({ nama: 'unit_id', dari: null, ke: 'Kecamatan Tanjung Raya' })
  })
})

describe('the bin', () => {
  it('takes people out of every list and gives them back', async () => {
    const app = await anApp()
    const { id } = await anOffice(app)
    await app.hr.pegawai.hapus({ ids: [id] })
    expect(await app.hr.pegawai.list({})).toEqual([])
    expect(await app.hr.pegawai.list({ sampah: true })).toMatchObject([{ id, nama: 'Agus Hasanah, M.A.P.' }])
    await app.hr.pegawai.pulihkan({ ids: [id] })
    expect(await app.hr.pegawai.list({})).toHaveLength(1)
  })

  it('forgets whoever is there longer than the rule says, but never someone another row still names', async () => {
    const app = await anApp({ today: '2026-11-23' })
    const { id, unitId } = await anOffice(app)
    const staf = await app.hr.pegawai.tambah({ jenis: 'non_asn', nama: 'Budi', jabatan: 'Pengadministrasi', unitId })
    const baru = await app.hr.pegawai.tambah({ jenis: 'non_asn', nama: 'Citra' })
    const asn = await app.hr.pegawai.tambah({ jenis: 'pns', nama: 'Dedi', nip: '196909031999041012' })
    await app.hr.penilai.atur({ pegawaiIds: [asn.id], penilai: { jenis: 'pegawai', id }, berlakuDari: '2026-01-01' })
    await app.hr.pegawai.hapus({ ids: [id, staf.id, baru.id] })
    await app.store.change({ channel: 'test', label: 'Mundur', actor: 'Penguji', undoable: false }, (tx) =>
      tx.query(`UPDATE "pegawai" SET "dihapus_pada" = '2026-10-23T00:00:00Z' WHERE "id" IN (?, ?)`, [id, staf.id]),
    )
    expect(await app.hr.pegawai.bersihkanSampah()).toEqual({ dihapus: 1, hari: 30 })
    expect((await app.hr.pegawai.list({ sampah: true })).map((row) => row.id).sort()).toEqual([id, baru.id].sort())
    expect(await app.hr.pegawai.get({ id })).toMatchObject({ pangkat: [{ golonganKode: 'IV/a' }] })
  })
})
