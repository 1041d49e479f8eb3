import { describe, expect, it } from 'vitest'
import type { KebutuhanDokumen, PesertaDokumen, ProgramDokumen } from '../../../domain/pelatihan/dokumen/bahan'
import { isiLaporan } from '../../../domain/pelatihan/dokumen/evaluasi'
import { isiRekapJam, type JamDokumen } from '../../../domain/pelatihan/dokumen/jam'
import { KODE_PROGRAM, KODE_TAHUN } from '../../../domain/pelatihan/dokumen/jenis'
import { perJabatan, pukul, waktuProgram } from '../../../domain/pelatihan/dokumen/kata'
import { isiAkpk } from '../../../domain/pelatihan/dokumen/kebutuhan'
import { kesiapanProgram, kesiapanTahun, type BahanTahun } from '../../../domain/pelatihan/dokumen/kesiapan'
import { hariProgram, isiCekAtasan, isiSertifikat, isiSuratTugas, isiUndangan } from '../../../domain/pelatihan/dokumen/pelaksanaan'
import { isiRencanaKantor, isiRencanaPegawai, isiUsulan } from '../../../domain/pelatihan/dokumen/rencana'
import type { NilaiTingkat } from '../../../domain/pelatihan/evaluasi-tingkat'

const orang = (nama: string, given: Partial<PesertaDokumen> = {}): PesertaDokumen => ({ id: `s-${nama}`, pegawaiId: nama, nama, nip: '199004122015032004', jabatan: 'Pengelola', unit: 'Seksi Umum', status: 'calon', jpDiakui: null, aktif: true, ...given })
const program = (given: Partial<ProgramDokumen> = {}): ProgramDokumen => ({
  id: 'p', tahun: 2026, judul: 'Pelatihan arsip', tujuan: null, jenis: 'teknis', jalur: 'klasikal', bentuk: 'Kursus', jp: 20, mulai: '2026-03-10', selesai: '2026-03-12', penyelenggara: 'BKPSDM',
  tempat: 'Aula', kuota: null, kurikulum: 'sesuai', kurikulumCatatan: null, status: 'disetujui', versi: 1, hari: [], peserta: [orang('Ani'), orang('Budi')], biaya: 2_500_000, realisasi: 0,
  dana: [{ sumber: 'APBD', rekening: '5.1.02' }], ...given,
}) // prettier-ignore
const butuh = (nama: string, given: Partial<KebutuhanDokumen> = {}): KebutuhanDokumen => ({
  ...orang(nama), jenis: 'teknis', kompetensi: 'Kearsipan', uraian: null, sumber: [{ sumber: 'usulan', keterangan: 'Diusulkan atasan.' }], prioritas: 3, usulBentuk: 'Kursus', status: 'disetujui', alasanPutusan: null, program: 'Pelatihan arsip', ...given,
}) // prettier-ignore
const jam = (nama: string, given: Partial<JamDokumen> = {}): JamDokumen => ({ ...orang(nama), minimal: 20, diakui: 0, tanpaBukti: 0, ...given })

describe('words', () => {
  it.each([
    [null, null, '-'],
    ['2026-03-10', null, '10 Maret 2026'],
    ['2026-03-10', '2026-03-10', '10 Maret 2026'],
    ['2026-03-10', '2026-03-12', '10 s.d. 12 Maret 2026'],
    ['2026-03-30', '2026-04-02', '30 Maret s.d. 2 April 2026'],
    ['2026-12-30', '2027-01-02', '30 Desember 2026 s.d. 2 Januari 2027'],
  ])('%s to %s is %s', (mulai, selesai, kata) => {
    expect(waktuProgram({ mulai, selesai })).toBe(kata)
  })

  it.each([
    ['08:00', '15:30', '08.00 s.d. 15.30'],
    ['08:00', null, '08.00'],
    [null, null, '-'],
  ])('hours %s to %s are %s', (jamMulai, jamSelesai, kata) => {
    expect(pukul({ tanggal: '2026-03-10', jamMulai, jamSelesai, materi: null })).toBe(kata)
  })

  it('names posts by how many hold them, and counts the rest together', () => {
    expect(perJabatan(['A', 'B', 'B'].map((jabatan) => ({ jabatan })))).toBe('B (2), A (1)')
    expect(perJabatan(['A', 'B', 'C', 'D', 'E', 'F', 'F'].map((jabatan) => ({ jabatan })))).toBe('F (2), A (1), B (1), C (1), dan 2 jabatan lain (2)')
  })
})

it('the AKPK sheet holds person, post, competency, gap, source, priority, form and decision, the most urgent first', () => {
  const [isi] = isiAkpk({ tahun: 2026, unit: null, kebutuhan: [butuh('Ani'), butuh('Budi', { prioritas: 5, status: 'ditolak', alasanPutusan: 'Sudah mahir', usulBentuk: null })] })
  expect(isi!.medan).toEqual({
    tahun: '2026',
    unit_kerja: 'Seluruh unit kerja',
    kebutuhan: [
      { nama: 'Budi', jabatan: 'Pengelola', kompetensi: 'Kearsipan (teknis)', kesenjangan: 'Diusulkan atasan.', sumber: 'Usulan', prioritas: '5', putusan: 'Ditolak: Sudah mahir', usul: '-' },
      { nama: 'Ani', jabatan: 'Pengelola', kompetensi: 'Kearsipan (teknis)', kesenjangan: 'Diusulkan atasan.', sumber: 'Usulan', prioritas: '3', putusan: 'Disetujui: Pelatihan arsip', usul: 'Kursus' },
    ],
    ringkasan: 'Jumlah 2 kebutuhan dari 2 pegawai: 1 disetujui, 1 ditolak, dan 0 menunggu putusan.',
  })
})

it('the plan holds the seven fields of the regulation, with dashes and words where nothing is known', () => {
  const versi = { versi: 2, disetujuiOleh: 'Camat', disetujuiPada: '2026-02-05', berubah: 1 }
  const [full, bare] = isiRencanaKantor({ tahun: 2026, versi, program: [program(), program({ mulai: null, selesai: null, penyelenggara: null, peserta: [], kuota: 30, biaya: 0, dana: [], kurikulum: 'belum' })] }).medan['program'] as Record<string, string>[]
  expect(full).toEqual({ judul: 'Pelatihan arsip', kompetensi: 'Teknis', sasaran: 'Pengelola (2)', bentuk: 'Kursus (klasikal)', jp: '20', orang: '2', penyelenggara: 'BKPSDM', jadwal: '10 s.d. 12 Maret 2026', kurikulum: 'Sesuai', anggaran: '2.500.000', sumber: 'APBD\n5.1.02' })
  expect(bare).toMatchObject({ sasaran: 'Peserta belum ditetapkan (kuota 30 orang)', orang: '0', penyelenggara: '-', jadwal: 'Belum dijadwalkan', kurikulum: 'Belum diperiksa', anggaran: '-', sumber: 'Tanpa biaya' })
  expect(isiRencanaKantor({ tahun: 2026, versi, program: [] }).medan['versi']).toBe('Rencana kerja sesudah versi 2, yang disetujui Camat pada 5 Februari 2026')
  expect(isiRencanaKantor({ tahun: 2026, versi: { ...versi, berubah: 0 }, program: [] }).medan['versi']).toBe('Versi 2, yang disetujui Camat pada 5 Februari 2026')
})

it('the proposal names each candidate once for each programme', () => {
  const { peserta } = isiUsulan({ tahun: 2026, versi: null, program: [program(), program({ judul: 'Lokakarya', peserta: [orang('Ani', { nip: null })] })] }).medan
  expect(peserta).toEqual([
    { nama: 'Ani\nNIP 19900412 201503 2 004', jabatan: 'Pengelola', judul: 'Pelatihan arsip' },
    { nama: 'Budi\nNIP 19900412 201503 2 004', jabatan: 'Pengelola', judul: 'Pelatihan arsip' },
    { nama: 'Ani', jabatan: 'Pengelola', judul: 'Lokakarya' },
  ])
})

it.each([
  [20, null, 5, 'paling sedikit 20 JP', '5 JP, kurang 15 JP'],
  [20, null, 24, 'paling sedikit 20 JP', '24 JP, sudah mencapai jam minimal'],
  [null, 24, 5, 'paling banyak 24 JP', '5 JP'],
  [null, null, 0, 'tidak ditentukan dengan angka', '0 JP'],
])('a person with least %s, most %s and %s hours', (minimal, maksimal, diakui, sasaran, capaian) => {
  const isi = isiRencanaPegawai({ tahun: 2026, orang: orang('Ani'), minimal, maksimal, diakui, kebutuhan: [butuh('Ani')], program: [program()] })
  expect(isi.medan).toMatchObject({ pegawai: 'Ani', sasaran, capaian, kebutuhan: [{ kompetensi: 'Kearsipan (teknis)' }], rencana: [{ judul: 'Pelatihan arsip', jp: '20', keadaan: 'Disetujui' }] })
  const nanti = program({ mulai: '2026-12-20', selesai: '2027-01-15' })
  expect(isiRencanaPegawai({ tahun: 2026, orang: orang('Ani'), minimal, maksimal, diakui, kebutuhan: [], program: [nanti] }).medan['rencana']).toMatchObject([{ keadaan: 'Disetujui. Jamnya dihitung tahun 2027.' }])
})

describe('papers of a programme', () => {
  it('one day has no last day; who gives it is else the office', () => {
    const satu = program({ selesai: '2026-03-10', penyelenggara: null, hari: [{ tanggal: '2026-03-10', jamMulai: '08:30', jamSelesai: null, materi: null }] })
    expect(isiUndangan(satu, 'Kecamatan Sukamaju').medan).toEqual({ kegiatan: 'Pelatihan arsip', penyelenggara: 'Kecamatan Sukamaju', mulai: '2026-03-10', pukul: '08.30', tempat: 'Aula', peserta: ['Ani', 'Budi'] })
    expect(isiSuratTugas(satu, 'Kecamatan Sukamaju').medan).toMatchObject({ pegawai: ['Ani', 'Budi'], biaya: 'APBD Tahun Anggaran 2026' })
  })

  it('a place and a payer that are not known are asked for, not taken from the template', () => {
    expect(isiUndangan(program({ tempat: null }), 'K').medan['tempat']).toBe('')
    expect(isiSuratTugas(program({ dana: [] }), 'K').medan['biaya']).toBe('')
    expect(isiSuratTugas(program({ dana: [], biaya: 0 }), 'K').medan).not.toHaveProperty('biaya')
  })

  it('who left the office since is counted before a letter names them', () => {
    const bahan = { program: program({ peserta: [orang('Ani'), orang('Budi', { aktif: false }), orang('Candra', { aktif: false, status: 'selesai' })] }), tingkat: [], bersertifikat: new Set<string>() }
    expect(kesiapanProgram('surat-tugas-pelatihan', bahan).perhatian).toEqual([expect.stringMatching(/^1 peserta tidak lagi aktif/)])
  })

  it('attendance has a sheet for each day planned, else for each workday as the calendar has it, and none left out unsaid', () => {
    expect(hariProgram(program({ mulai: '2026-03-13', selesai: '2026-03-16' })).map(({ tanggal }) => tanggal)).toEqual(['2026-03-13', '2026-03-16'])
    expect(hariProgram(program({ mulai: null, selesai: null }))).toEqual([])
    const siap = (selesai: string) => kesiapanProgram('daftar-hadir-pelatihan', { program: program({ selesai }), tingkat: [], bersertifikat: new Set() })
    expect(siap('2026-05-29')).toMatchObject({ kurang: null, perhatian: ['Hari pelatihan belum disusun; dipakai 59 hari kerja dari tanggal mulai sampai selesai.'] })
    expect(siap('2027-12-31').kurang).toContain('Isi dahulu hari pertemuannya')
  })

  it('a certificate states the hours recognised and the days with their subject', () => {
    const hari = [{ tanggal: '2026-03-10', jamMulai: '08:00', jamSelesai: '15:00', materi: 'Dasar arsip' }, { tanggal: '2026-03-11', jamMulai: null, jamSelesai: null, materi: ' ' }] // prettier-ignore
    expect(isiSertifikat(program({ hari }), 'Kecamatan', orang('Ani', { jpDiakui: 16 })).medan).toMatchObject({ pegawai: 'Ani', jp: 16, materi: [{ tanggal: 'Selasa, 10 Maret 2026', pukul: '08.00 s.d. 15.00', isi: 'Dasar arsip' }] })
  })

  it('the superior’s check says when', () => {
    const aturan = { skala: ['Tidak', 'Ya'], reaksi: [], perilaku: [{ kode: 'a', teks: 'Menerapkan.' }], cekBulan: { mulai: 1, paling_lambat: 3, berhenti: 12 }, ambang: { reaksi: 3, belajar: 0, perilaku: 3, dampak: 0 }, hadirMinPersen: 80, nKecil: 5 }
    expect(isiCekAtasan(program(), aturan, 'Ani', { kursi: 'sekcam' })).toMatchObject({ pejabat: { kursi: 'sekcam' }, medan: { masa_cek: '12 April 2026 s.d. 12 Juni 2026', jawaban: ['Tidak', 'Ya'], skala: '1 tidak, 2 ya', pernyataan: ['Menerapkan.'] } })
  })
})

describe('the report', () => {
  const tingkat = (given: Partial<NilaiTingkat>): NilaiTingkat => ({ tingkat: 'reaksi', hasil: 'tercapai', nilai: 4, ambang: 3.5, n: 2, dari: 3, sedikit: false, kalimat: 'Peserta menilai rata-rata 4.', ...given })
  const laporan = (...levels: NilaiTingkat[]) => isiLaporan({ program: program({ peserta: [orang('A', { status: 'selesai' }), orang('B', { status: 'tidak_selesai' })] }), kantor: 'K', tingkat: levels, saran: ['Tambah praktik'], skala: 4 }).medan

  it('states each level with its n and threshold', () => {
    expect(laporan(tingkat({}), tingkat({ tingkat: 'dampak', ambang: 0, n: 0, dari: 0, hasil: 'belum_ada', kalimat: 'Belum ada indikator.' }))).toMatchObject({
      peserta: '2 orang, 1 orang selesai, 1 orang tidak selesai',
      biaya: 'Rp2.500.000 (rencana)',
      tingkat: [{ nama: 'Reaksi', n: '2 dari 3', ambang: '3,5 dari 4', keterangan: 'Tercapai' }, { nama: 'Hasil', n: '0 dari 0', ambang: 'membaik', keterangan: 'Belum ada data' }],
      saran: ['Tambah praktik'],
    }) // prettier-ignore
  })

  it.each<[string, NilaiTingkat[], string[]]>([
    ['all reached', [tingkat({})], ['Program dapat diadakan lagi dengan rancangan yang sama.']],
    ['one below', [tingkat({ hasil: 'di_bawah' })], ['Program dirancang ulang sebelum diadakan lagi, karena reaksi di bawah ambang.']],
    ['nothing known', [tingkat({ hasil: 'belum_ada' })], ['Data tingkat reaksi dilengkapi sebelum program dinilai seluruhnya.']],
  ])('%s: what it recommends', (_, levels, rekomendasi) => {
    expect(laporan(...levels)['rekomendasi']).toEqual(rekomendasi)
  })
})

it('the recap counts each unit against the minimum; who has none is not in the percentage', () => {
  const bahan = { tahun: 2026, unit: null, sasaran: 'PNS paling sedikit 20 JP' }
  const [lembar, ...lain] = isiRekapJam({ ...bahan, orang: [jam('A', { diakui: 20 }), jam('B', { diakui: 5, tanpaBukti: 8 }), jam('C', { minimal: null, diakui: 2, unit: 'Lurah' })] })
  const { rekap, rincian } = lembar!.medan
  expect(lain).toEqual([])
  expect(rekap).toEqual([
    { bagian: 'Seksi Umum', pegawai: '2', wajib: '2', capai: '1', belum: '1', persen: '50%', jp: '25', rata: '12,5' },
    { bagian: 'Lurah', pegawai: '1', wajib: '0', capai: '0', belum: '0', persen: '-', jp: '2', rata: '2' },
  ])
  expect(rincian).toMatchObject([{ kurang: '0' }, { diakui: '5', tanpa_bukti: '8', kurang: '15' }, { minimal: '-', kurang: '-' }])
})

it('very many lines go on in further papers: every one is printed once, each paper says which it is', () => {
  const orang = Array.from({ length: 1001 }, (_, i) => jam(`P${i}`))
  const papers = isiRekapJam({ tahun: 2026, unit: null, sasaran: '', orang }).map(({ medan }) => medan as unknown as { unit_kerja: string; rekap: { pegawai: string }[]; rincian: { nama: string }[] })
  expect(papers.map(({ unit_kerja, rincian }) => [unit_kerja, rincian.length])).toEqual([
    ['Seluruh unit kerja (rincian pegawai bagian 1 dari 3, urutan 1 s.d. 500 dari 1.001)', 500],
    ['Seluruh unit kerja (rincian pegawai bagian 2 dari 3, urutan 501 s.d. 1.000 dari 1.001)', 500],
    ['Seluruh unit kerja (rincian pegawai bagian 3 dari 3, urutan 1.001 dari 1.001)', 1],
  ])
  expect(new Set(papers.flatMap(({ rincian }) => rincian.map(({ nama }) => nama))).size).toBe(1001)
  expect(papers.map(({ rekap }) => rekap[0]!.pegawai)).toEqual(['1001', '1001', '1001'])
  const kebutuhan = Array.from({ length: 501 }, (_, i) => butuh(`P${i}`))
  expect(isiAkpk({ tahun: 2026, unit: 'Lurah', kebutuhan }).map(({ medan }) => medan['unit_kerja'])).toEqual(['Lurah (bagian 1 dari 2, urutan 1 s.d. 500 dari 501)', 'Lurah (bagian 2 dari 2, urutan 501 dari 501)'])
})

describe('what is missing is said before', () => {
  const kosong: BahanTahun = { tahun: 2026, kebutuhan: [], program: [], versi: null, orang: [] }
  it.each(KODE_TAHUN)('%s cannot be made of nothing, and says what to do', (kode) => {
    expect(kesiapanTahun(kode, kosong)).toEqual({ jumlah: 0, kurang: expect.stringMatching(/^[A-Z].*\.$/) as string, perhatian: [] })
    const full: BahanTahun = { ...kosong, kebutuhan: [butuh('Ani')], program: [program()], orang: [jam('Ani')] }
    expect(kesiapanTahun(kode, full)).toMatchObject({ kurang: null })
  })

  it('how many papers a long list fills is said before they are made', () => {
    const long = Array.from({ length: 501 }, (_, i) => butuh(`P${i}`))
    expect(kesiapanTahun('lembar-akpk', { ...kosong, kebutuhan: long })).toMatchObject({ kurang: null, perhatian: expect.arrayContaining(['501 kebutuhan dicetak dalam 2 naskah bersambung, masing-masing paling banyak 500 baris.']) as string[] })
    expect(kesiapanTahun('lembar-akpk', { ...kosong, kebutuhan: long.slice(1) }).perhatian.join()).not.toContain('bersambung')
  })

  it.each(KODE_PROGRAM)('%s of a programme that ended with people can be made', (kode) => {
    const bahan = { program: program({ status: 'selesai', peserta: [orang('A', { status: 'selesai' })] }), tingkat: [], bersertifikat: new Set<string>() }
    expect(kesiapanProgram(kode, bahan)).toMatchObject({ jumlah: 1, kurang: null })
  })

  it('certificates only for those without one', () => {
    const done = program({ peserta: [orang('A', { status: 'selesai' }), orang('B', { status: 'selesai' })] })
    expect(kesiapanProgram('sertifikat-pelatihan', { program: done, tingkat: [], bersertifikat: new Set(['A']) })).toMatchObject({ jumlah: 1, kurang: null })
    expect(kesiapanProgram('sertifikat-pelatihan', { program: done, tingkat: [], bersertifikat: new Set(['A', 'B']) }).kurang).toContain('sudah mempunyai sertifikat')
  })
})
