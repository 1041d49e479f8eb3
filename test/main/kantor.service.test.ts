import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from 'fast-png'
import { decode as decodeJpeg, encode as encodeJpeg } from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { BATAS_GAMBAR, olahGambar } from '../../main/gambar/olah-gambar'
import { anApp } from '../builders/app.builder'

const ISIAN = { namaPemda: 'Muara Jaya', jenisPemda: 'kabupaten', namaKecamatan: 'Tanjung Raya', kotaPenandatanganan: 'Tanjung Raya' } as const

describe('the office', () => {
  it('keeps the identity with its full names and makes the letterhead from it', async () => {
    const { hr } = await anApp()
    expect(await hr.kantor.get()).toBeNull()
    await hr.kantor.save({ ...ISIAN, kodePos: '31311', alamat: 'Jalan Merdeka 1' })
    expect(await hr.kantor.get()).toMatchObject({
      namaPemda: 'Kabupaten Muara Jaya',
      namaKecamatan: 'Kecamatan Tanjung Raya',
      kop: ['Pemerintah Kabupaten Muara Jaya', 'Kecamatan Tanjung Raya', 'Jalan Merdeka 1 Kode Pos 31311'],
      logo: null,
    })
    await hr.kantor.save({ kopBaris2: 'KECAMATAN TANJUNG RAYA' })
    expect((await hr.kantor.get())?.kop[1]).toBe('KECAMATAN TANJUNG RAYA')
  })

  it('asks for what is missing beside the fields, the first time', async () => {
    const { hr } = await anApp()
    await expect(hr.kantor.save({ namaPemda: 'Kota Lama' })).rejects.toMatchObject({
      code: 'INVALID_INPUT', fields: { namaKecamatan: 'Isi nama kecamatan.', kotaPenandatanganan: 'Isi tempat penandatanganan.' },
    }) // prettier-ignore
    await expect(hr.kantor.save({ ...ISIAN, kodePos: '12' })).rejects.toMatchObject({ fields: { kodePos: 'Kode pos terdiri atas 5 angka.' } })
  })

  it('remembers paper per form, and forgets it when the standard is wanted', async () => {
    const { hr } = await anApp()
    await hr.kantor.aturKertas({ formulir: 'skp', kertas: 'A4' })
    expect(await hr.kantor.aturKertas({ formulir: 'rekap', kertas: 'Legal' })).toEqual({ skp: 'A4', rekap: 'Legal' })
    await hr.kantor.aturKertas({ formulir: 'skp', kertas: null })
    const { pilihan, ukuran } = await hr.kantor.kertas()
    expect(pilihan).toEqual({ rekap: 'Legal' })
    expect(ukuran).toContainEqual({ nama: 'F4', lebar: 215, tinggi: 330 })
    await expect(hr.kantor.aturKertas({ formulir: 'skp', kertas: 'A9' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })

  it('remembers how far the first start has come', async () => {
    const { hr } = await anApp()
    expect((await hr.kantor.keadaan()).awal).toEqual({ langkah: 0, selesai: false })
    await hr.kantor.aturAwal({ langkah: 1, selesai: false })
    expect((await hr.kantor.keadaan()).awal).toEqual({ langkah: 1, selesai: false })
  })

  it('counts real progress on the home page', async () => {
    const app = await anApp()
    await app.hr.kantor.save(ISIAN)
    const { id: indukId } = await app.hr.unit.tambah({ nama: 'Kecamatan Tanjung Raya', jenis: 'kecamatan', indukId: null })
    const { id: camat } = await app.hr.pegawai.tambah({ jenis: 'pns', nama: 'Agus', nip: '197105101994011007', jabatan: 'Camat', unitId: indukId })
    const { id: staf } = await app.hr.pegawai.tambah({ jenis: 'pns', nama: 'Dedi', nip: '196909031999041012' })
    await app.hr.penilai.atur({ pegawaiIds: [staf], penilai: { jenis: 'pegawai', id: camat }, berlakuDari: '2026-01-01' })
    const { langkah, bulan } = await app.hr.kantor.beranda()
    expect(langkah.map(({ kunci, jumlah, dari, selesai }) => [kunci, jumlah, dari, selesai])).toEqual([
      ['identitas', 1, 1, true], ['pegawai', 2, 2, true], ['penilai', 1, 2, false], ['skp', 0, 2, false], ['bulan', 0, 2, false],
    ]) // prettier-ignore
    expect(bulan).toBeNull()
  })
})

describe('the logo', () => {
  const png = (width: number, height: number, channels: 3 | 4 = 4) => encode({ width, height, channels, data: new Uint8Array(width * height * channels).fill(0) })
  const jpeg = (width: number, height: number) => encodeJpeg({ width, height, data: new Uint8Array(width * height * 4).fill(200) }, 80).data

  it.each([
    ['a PNG with transparency', png(800, 600)],
    ['a JPEG', jpeg(800, 600)],
  ])('draws %s anew as an opaque PNG at most 400 pixels wide', (_name, bytes) => {
    const { width, height, channels } = decode(olahGambar(bytes, 'logo'))
    expect({ width, height, channels }).toEqual({ width: 400, height: 300, channels: 3 })
  })

  it('draws a photograph anew as a JPEG small enough to be in every paper', () => {
    const noise = Uint8Array.from({ length: 900 * 900 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (Math.sin(i / 7) * 60 + Math.sin(i / 4001) * 60 + ((i * 2654435761) % 97)) & 255))
    const photo = olahGambar(encodeJpeg({ width: 900, height: 900, data: noise }, 70).data, 'logo')
    expect(photo.length).toBeLessThan(60_000)
    expect(decodeJpeg(photo)).toMatchObject({ width: 300, height: 300 })
  })

  it('turns what was see-through white, as the paper is', () => {
    expect([...decode(olahGambar(png(2, 2), 'logo')).data.slice(0, 3)]).toEqual([255, 255, 255])
  })

  it('keeps nothing of the file itself: no EXIF, no trailing bytes', () => {
    const secret = Buffer.from('Exif-rahasia-GPS')
    const exif = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, secret.length + 2]), secret, Buffer.from(jpeg(40, 40)).subarray(2), secret])
    expect(Buffer.from(olahGambar(exif, 'logo')).includes('rahasia')).toBe(false)
  })

  const bomb = Buffer.from(png(4, 4))
  bomb.writeUInt32BE(60_000, 16)
  it.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'bukan gambar PNG atau JPEG'],
    ['a huge picture, by its header alone', bomb, '60000×4 piksel'],
    ['a file above 2 MB', Buffer.alloc(BATAS_GAMBAR.bytes + 1), 'lebih besar dari 2 MB'],
    ['a cut PNG', Buffer.from(png(60, 60)).subarray(0, 60), 'rusak atau tidak lengkap'],
    ['a cut JPEG', Buffer.from(jpeg(60, 60)).subarray(0, 200), 'rusak atau tidak lengkap'],
    ['an empty file', Buffer.alloc(0), 'bukan gambar PNG atau JPEG'],
  ])('refuses %s and says why', (_name, bytes, why) => {
    expect(() => olahGambar(bytes, 'logo')).toThrow(why)
  })

  it('is chosen through the dialog, kept once by its content, and taken away again', async () => {
    const app = await anApp()
    await app.hr.kantor.save(ISIAN)
    const file = join(app.folder, 'logo.png')
    writeFileSync(file, png(20, 20))
    app.answers.push(file, file, null)
    const first = await app.hr.kantor.pilihLogo()
    expect(first?.logo).toMatch(/^data:image\/png;base64,/)
    await app.hr.kantor.pilihLogo()
    expect(await app.hr.kantor.pilihLogo()).toBeNull()
    expect(await app.store.read((tx) => tx.query('SELECT count(*) AS n FROM berkas'))).toEqual([{ n: 1 }])
    expect((await app.hr.kantor.get())?.logo).toBe(first?.logo)
    await app.hr.kantor.hapusLogo()
    expect((await app.hr.kantor.get())?.logo).toBeNull()
  })
})

describe('the state emblem', () => {
  const png = (shade: number) => encode({ width: 20, height: 20, channels: 3, data: new Uint8Array(20 * 20 * 3).fill(shade) })
  const put = (folder: string, name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  it('goes in like the logo, beside it, and out again', async () => {
    const { hr, folder, answers } = await anApp()
    answers.push(put(folder, 'lambang.png', png(1)))
    await expect(hr.kantor.pilihLambang()).rejects.toMatchObject({ code: 'RULE_BROKEN', message: 'Isi dahulu nama kantor, lalu pilih lambangnya.' })
    await hr.kantor.save(ISIAN)
    answers.push(put(folder, 'lambang.png', png(1)), put(folder, 'logo.png', png(2)), null)
    const chosen = await hr.kantor.pilihLambang()
    const logo = await hr.kantor.pilihLogo()
    expect(await hr.kantor.pilihLambang()).toBeNull()
    expect(await hr.kantor.get()).toMatchObject({ lambang: chosen?.lambang, logo: logo?.logo })
    expect(chosen?.lambang).not.toBe(logo?.logo)
    await hr.kantor.hapusLambang()
    expect(await hr.kantor.get()).toMatchObject({ lambang: null, logo: logo?.logo })
  })

  it('is checked like the logo, in its own words', async () => {
    const { hr, folder, answers } = await anApp()
    await hr.kantor.save(ISIAN)
    answers.push(put(folder, 'lambang.svg', Buffer.from('<svg/>')), put(folder, 'besar.png', Buffer.alloc(BATAS_GAMBAR.bytes + 1)), join(folder, 'tidak-ada.png'))
    await expect(hr.kantor.pilihLambang()).rejects.toMatchObject({ message: 'Berkas ini bukan gambar PNG atau JPEG. Lambang yang lama tetap dipakai.' })
    await expect(hr.kantor.pilihLambang()).rejects.toMatchObject({ message: 'Berkas lambang lebih besar dari 2 MB. Lambang yang lama tetap dipakai.' })
    await expect(hr.kantor.pilihLambang()).rejects.toMatchObject({ message: 'Berkas lambang tidak dapat dibaca. Lambang yang lama tetap dipakai.' })
  })
})

describe('the sample office', () => {
  it('is another file: nothing of it reaches the office’s own data, and it goes in one call', async () => {
    const app = await anApp()
    await app.hr.kantor.save(ISIAN)
    await app.hr.kantor.bukaContoh()
    expect(await app.hr.kantor.keadaan()).toMatchObject({ contoh: true, nama: 'Kecamatan Tanjung Raya (contoh)', awal: { selesai: true } })
    expect(app.sent.at(-1)).toEqual({ event: 'dataChanged', payload: { reason: 'kantor_contoh' } })
    expect(await app.hr.pegawai.list({})).toHaveLength(81)
    await app.hr.pegawai.tambah({ jenis: 'non_asn', nama: 'Hanya di contoh' })
    await app.hr.kantor.tutupContoh()
    expect(await app.hr.pegawai.list({})).toEqual([])
    expect(await app.hr.kantor.keadaan()).toMatchObject({ contoh: false, adaContoh: true, nama: 'Kecamatan Tanjung Raya' })
    await app.hr.kantor.bukaContoh()
    expect(await app.hr.pegawai.list({})).toHaveLength(82)
    await app.hr.kantor.hapusContoh()
    expect(existsSync(join(app.folder, 'contoh', 'contoh.db'))).toBe(false)
    expect(readdirSync(join(app.folder, 'contoh'))).toEqual([])
    expect(await app.hr.kantor.keadaan()).toMatchObject({ contoh: false, adaContoh: false })
    expect(await app.store.read((tx) => tx.query('SELECT count(*) AS n FROM pegawai'))).toEqual([{ n: 0 }])
  })

  it.each(['2026-11-23', '2026-01-01'])('has a year of competency development at every stage, opened on %s', async (today) => {
    const { hr } = await anApp({ today })
    await hr.kantor.bukaContoh()
    const tahun = 2026
    const needs = await hr.kebutuhan.daftar({ tahun, sumber: null, status: null, jenis: null, unitId: null, pegawaiId: null, kunci: null, tanpaProgram: false })
    expect(needs).toHaveLength(25)
    expect(new Set(needs.map(({ status }) => status))).toEqual(new Set(['usulan', 'disetujui', 'ditolak']))
    const program = await hr.pelatihan.daftar({ tahun })
    expect(program).toHaveLength(10)
    expect(new Set(program.map(({ status }) => status))).toEqual(new Set(['usulan', 'disetujui', 'berjalan', 'selesai', 'ditunda']))
    expect(program.filter(({ status, mulai, selesai, peserta, lewatKuota }) => lewatKuota || peserta === 0 || (status === 'selesai' && selesai! > today) || (mulai !== null && mulai < '2026-01-01'))).toEqual([])
    const evaluated = (await hr.evaluasiPelatihan.ringkas({ tahun })).filter(({ tingkat }) => tingkat[0]?.hasil === 'tercapai')
    expect(evaluated.map(({ rancangUlang }) => rancangUlang).sort()).toEqual([false, true])
    const { baris, pergeseran } = await hr.anggaran.daftar({ tahun })
    expect([baris.length, pergeseran.length, baris.filter(({ peringatan }) => peringatan)]).toEqual([3, 1, []])
    expect((await hr.mitra.daftar({})).filter(({ jenis, catatan }) => jenis !== 'mentor' || catatan === 'Contoh')).toHaveLength(4)
    expect(new Set((await hr.jam.tahun({ tahun })).orang.map(({ lampu }) => lampu))).toEqual(new Set(['merah', 'kuning', 'hijau', null]))
    expect(await hr.rencana.get({ tahun })).toMatchObject({ versi: { versi: 1 }, berubah: 2 })
    // What is on the list follows from the standards and proof that are there.
    expect((await hr.kebutuhan.kumpulkan({ tahun })).kalimat).toBe('Tidak ada yang berubah: daftar sudah sesuai dengan standar dan penilaian.')
  })

  it('what was read for an import in it can no longer be applied in the office’s own data', async () => {
    const app = await anApp()
    await app.hr.kantor.bukaContoh()
    const { id } = await app.hr.impor.tempel({ jobId: randomUUID(), teks: 'NIP\tNama\n197105101994011007\tAgus Hasanah' })
    await app.hr.impor.periksa({ id, jobId: randomUUID() })
    await app.hr.kantor.tutupContoh()
    await expect(app.hr.impor.terapkan({ id, jobId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await app.hr.pegawai.list({})).toEqual([])
  })

  it('has an appraiser for everyone, with nothing left to look at', async () => {
    const app = await anApp()
    await app.hr.kantor.bukaContoh()
    const tree = await app.hr.penilai.pohon({ tanggal: '2026-11-01' })
    expect(tree).toHaveLength(81)
    expect(tree.filter(({ penilai, atasan, perluDicek }) => !penilai || !atasan || perluDicek)).toEqual([])
  })
})
