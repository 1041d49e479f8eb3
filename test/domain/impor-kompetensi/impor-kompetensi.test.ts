import { describe, expect, it } from 'vitest'
import aturan from '../../../db/seeds/2026-11/aturan-kompetensi.json'
import { bisaDibaca, petakanJudul } from '../../../domain/impor-kompetensi/kolom'
import { bukaBerkas } from '../../../domain/impor-kompetensi/lembar'
import { bacaJam, bacaJenis, bacaNilai } from '../../../domain/impor-kompetensi/nilai'
import { PencariOrang } from '../../../domain/impor-kompetensi/orang'
import { periksaRiwayat, type KursusAda } from '../../../domain/impor-kompetensi/riwayat'
import type { BentukPelatihan } from '../../../domain/kompetensi/kompetensi'

const BENTUK = aturan.find(({ jenis }) => jenis === 'bentuk_pelatihan')!.isi as BentukPelatihan[]

describe('headings', () => {
  it.each([
    ['riwayat', ['nip_baru', 'NAMA', 'namaKursus', 'institusiPenyelenggara', 'nomorSertipikat', 'tahunKursus', 'tanggalKursus', 'tanggalSelesaiKursus', 'jumlahJam', 'jenisDiklat'], ['nip', 'orang', 'nama', 'penyelenggara', 'noSertifikat', 'tahun', 'mulai', 'selesai', 'jp', 'jenis']],
    ['riwayat', ['NIP', 'Nama Pelatihan', 'Tgl. Mulai', 'Tgl. Selesai', 'Jumlah JP', 'No. Sertifikat', 'Keterangan'], ['nip', 'nama', 'mulai', 'selesai', 'jp', 'noSertifikat', null]],
    ['peserta', ['No', 'Nama Lengkap dan Gelar', 'NIP', 'Unit Kerja', 'Pre-Test', 'Post-Test', 'Nomor Sertifikat', 'JP'], [null, 'orang', 'nip', 'unit', 'nilaiPra', 'nilai', 'noSertifikat', 'jp']],
  ] as const)('of %s: %j', (profil, judul, fields) => {
    const mapping = petakanJudul(profil, judul)
    expect(mapping).toEqual(fields)
    expect(bisaDibaca(profil, mapping)).toBe(true)
  })

  it('a history is told from a list of participants, under title lines too', () => {
    const sheet = (...judul: string[]) => [{ nama: 'A', grid: [['DAFTAR'], [], judul, judul.map(() => 'x')] }]
    expect(bukaBerkas(sheet('NIP', 'Nama Kursus', 'Jumlah Jam', 'Tahun')).profil).toBe('riwayat')
    expect(bukaBerkas(sheet('No', 'Nama Peserta', 'Nilai')).profil).toBe('peserta')
    expect(bukaBerkas(sheet('Kode', 'Barang')).lembar.map(({ dipakai, plan }) => [dipakai, plan.mapping])).toEqual([[false, [null, null]]])
    expect(() => bukaBerkas([{ nama: 'A', grid: [[null, ' ']] }])).toThrow('kosong')
  })
})

describe('values', () => {
  it.each([['20', 20], ['20 JP', 20], ['32,00', 32], ['1.000 jam', 1000], ['10000', 10_000], ['0', 0], ['dua', null], ['2,5', null], ['-3', null]])('%s hours are %s', (text, jam) => {
    expect(bacaJam(text)).toBe(jam)
  })

  it.each([['85', 85], ['85,5', 85.5], ['85.25', 85.25], ['A', null], ['-1', null]])('score %s is %s', (text, nilai) => {
    expect(bacaNilai(text)).toBe(nilai)
  })

  it.each([
    ['Diklat Struktural', 'struktural', 'struktural'],
    ['Diklatpim Tk. IV', 'struktural', 'struktural'],
    ['DIKLAT FUNGSIONAL', 'fungsional', 'fungsional'],
    ['Diklat Teknis', 'teknis', 'teknis'],
    ['Bimbingan Teknis', 'teknis', 'bimtek'],
    ['Seminar/Workshop/Sejenisnya', 'teknis', 'seminar'],
    ['Pelatihan sosial kultural', 'sosial_kultural', 'sosial_kultural'],
    ['Magang atau praktik kerja', 'teknis', 'magang'],
  ])('kind "%s" is %s, %s', (text, jenis, bentuk) => {
    expect(bacaJenis(text, BENTUK)).toEqual({ jenis, bentuk })
  })
  it('an unknown kind stays unknown', () => {
    expect(bacaJenis('Penjenjangan Lain', BENTUK)).toBeNull()
  })
})

const orang = (id: string, nama: string, nip: string | null) => ({ id, nama, namaLengkap: `${nama}, S.E.`, nip, jabatan: 'Staf' })
const AGUS = orang('1', 'Agus Hasanah', '197105101994011007')
const RINA = orang('2', 'Rina Rahayu', '198107132006032010')
const RINA_LAIN = orang('3', 'Rina Rahayu', null)

describe('people', () => {
  const pencari = new PencariOrang([AGUS, RINA, RINA_LAIN])
  it.each([
    ["'19710510 199401 1 007", '', '1', null],
    ['', 'Drs. AGUS HASANAH, M.Si.', '1', null],
    ['197105101994011007', 'Agus Hasana', '1', null],
    ['197105101994011007', 'Bambang Utami', '1', 'NIP ini milik Agus Hasanah, S.E., sedangkan di berkas tertulis “Bambang Utami”.'],
    ['198107132006032010', '1', '1', null],
  ])('NIP "%s" and name "%s" are person %s', (nip, nama, id, ragu) => {
    expect(pencari.cari(nip, nama)).toMatchObject({ orang: { id }, ragu })
  })

  it.each([
    ['', 'Rina Rahayu', 'Ada 2 pegawai bernama', ['2', '3']],
    ['', 'Agus Hasannah', 'tidak ada dalam daftar pegawai', ['1']],
    ['197105101994011009', '', 'tidak ada dalam daftar pegawai', ['1']],
    ['19710510199401100', 'Agus Hasanah', 'bukan 18 angka', ['1']],
    ['1,97105E+17', '', 'angka terakhirnya hilang', []],
    ['', '', 'tidak diketahui milik siapa', []],
    ['', 'Zulfikar Tidakada', 'tidak ada dalam daftar pegawai', []],
  ])('NIP "%s" and name "%s" is asked for', (nip, nama, alasan, ids) => {
    const result = pencari.cari(nip, nama)
    expect(result.orang).toBeNull()
    expect('alasan' in result && result.alasan).toContain(alasan)
    expect('pilihan' in result && result.pilihan.map(({ nilai }) => nilai)).toEqual(ids)
  })
})

describe('two courses of one name on one day', () => {
  const cells = (noSertifikat: string) => new Map(Object.entries({ nip: AGUS.nip!, nama: 'Bimtek Arsip', jp: '8', selesai: '05-06-2026', jenis: 'Bimtek', noSertifikat })) as never
  const bahan = { baris: ['A/1', 'B/2'].map((no, i) => ({ lembar: 'L', baris: i + 2, cells: cells(no) })), pencari: new PencariOrang([AGUS]), bentuk: BENTUK, program: [], lewati: new Set<string>(), hariIni: '2026-11-25' }
  const kept = (id: string, noSertifikat: string | null): KursusAda => ({ id, pegawaiId: '1', nama: 'Bimtek arsip', jenis: 'teknis', bentuk: 'bimtek', jp: 8, mulai: null, selesai: '2026-06-05', penyelenggara: null, noSertifikat, tanggalSertifikat: null, siasnStatus: 'tercatat' })
  it.each([
    [[], ['baru', 'baru']],
    [[kept('k1', null)], ['ubah', 'baru']],
    [[kept('k2', 'B/2'), kept('k1', 'A/1')], ['sama', 'sama']],
    [[kept('k3', 'C/3')], ['baru', 'baru']],
  ])('match each kept one at most once: %#', (ada, status) => {
    expect(periksaRiwayat({ ...bahan, ada }).map((row) => row.status)).toEqual(status)
  })
  it('a kept first day after the last one of the file is let go and told, so that the row can be stored', () => {
    const [row] = periksaRiwayat({ ...bahan, baris: bahan.baris.slice(0, 1), ada: [{ ...kept('k1', 'A/1'), mulai: '2026-06-08', selesai: '2026-06-10' }] })
    expect(row).toMatchObject({ status: 'ubah', tulis: { isi: { mulai: null, selesai: '2026-06-05' } } })
    expect(row?.perubahan.map(({ label }) => label)).toEqual(['Mulai', 'Selesai'])
  })
})
