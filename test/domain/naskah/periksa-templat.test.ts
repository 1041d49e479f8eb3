import { describe, expect, it } from 'vitest'
import type { Medan } from '../../../domain/naskah/medan'
import { periksaTemplat } from '../../../domain/naskah/periksa-templat'
import type { Blok, Templat } from '../../../domain/naskah/templat'
import { aTemplat, BARANG, DASAR, kalimat, KERTAS, ORANG, paragraf, PESERTA, SEMUA, SIFAT, tabel, TOPIK, ulang } from './a-templat'

const bila = (medan: string, operator: 'terisi' | 'sama', nilai?: string): Blok => ({ jenis: 'bila', syarat: { medan, operator, ...(nilai === undefined ? {} : { nilai }) }, isi: [paragraf('topik')] })

const periksa = (given: Partial<Templat> = {}) => periksaTemplat(aTemplat(given), KERTAS)
/** What is wrong with blocks where every kind of field exists. */
const galatIsi = (isi: readonly Blok[], sumber: Templat['sumber'] = 'tanpa') => periksa({ isi, medan: SEMUA, sumber }).galat

describe('a template that can be used', () => {
  it('has nothing wrong with it', () => {
    expect(periksa()).toEqual({ galat: [], peringatan: [] })
  })

  it.each<[string, Blok, Templat['sumber']?]>([
    ['a text', paragraf('topik', 'surat.nomor', 'kantor.kota', 'ttd.jabatan')],
    ['parts of a person', paragraf('pegawai.nama', 'pegawai.unit')],
    ['lists written in a row', paragraf('peserta', 'dasar')],
    ['the rows of people', tabel('peserta', 'nomor', 'nama', 'nip', 'pangkat', 'jabatan', 'unit', 'topik')],
    ['the rows of lines', ulang('dasar', paragraf('butir', 'nomor'))],
    ['the rows of a table', tabel('barang', 'jumlah')],
    ['rows within rows', ulang('peserta', ulang('dasar', paragraf('nama', 'butir')))],
    ['items of a list', { jenis: 'butir', gaya: 'angka', butir: [{ ulang: 'dasar', isi: kalimat('butir') }] }],
    ['labels', { jenis: 'isian', baris: [{ label: 'Dasar', butir: [{ ulang: 'dasar', isi: kalimat('butir') }] }, { label: 'Topik', isi: kalimat('topik') }] }],
    ['a condition on a choice', bila('macam', 'sama', 'pns')],
    ['a condition on a list', bila('peserta', 'terisi')],
    ['the month', paragraf('periode.nama', 'rekap.jumlah', 'pegawai.predikat'), 'periode'],
    ['everyone of the month', tabel('rekap.pegawai', 'nama', 'hasil', 'perilaku', 'predikat'), 'periode'],
    ['people with their ratings', tabel('peserta', 'predikat'), 'periode'],
  ])('may name %s', (_, block, sumber) => {
    expect(galatIsi([block], sumber)).toEqual([])
  })
})

describe('what a text may not name', () => {
  it.each<[string, Blok, string]>([
    ['a field that is not there', paragraf('tujuan'), 'Bagian 1 (paragraf): isian “tujuan” tidak ada dalam templat ini.'],
    ['one like a part of every object', paragraf('constructor'), 'isian “constructor” tidak ada'],
    ['a person without a part', paragraf('pegawai'), 'pilih bagian dari “Pegawai”, misalnya pegawai.nama'],
    ['a part no person has', paragraf('pegawai.gaji'), '“Pegawai” tidak mempunyai bagian “gaji”'],
    ['a rating without a month', paragraf('pegawai.predikat'), 'tidak mempunyai bagian “predikat”'],
    ['the month without a month', paragraf('periode.nama'), 'isian “periode.nama” hanya ada bila templat memakai data satu bulan'],
    ['everyone of a month without a month', tabel('rekap.pegawai', 'topik'), 'hanya ada bila templat memakai data satu bulan'],
    ['an item outside a repetition', paragraf('butir'), 'isian “butir” hanya ada di dalam bagian yang diulang atau tabel'],
    ['a row’s number outside a repetition', paragraf('nomor'), 'hanya ada di dalam bagian yang diulang'],
    ['the item of another kind of list', ulang('peserta', paragraf('butir')), 'Bagian 1.1 (paragraf): isian “butir”'],
    ['a part of a row outside it', paragraf('nama'), 'isian “nama” tidak ada'],
    ['a table in a sentence', paragraf('barang'), '“Barang” adalah tabel'],
    ['a text to repeat', ulang('topik', paragraf('topik')), 'Bagian 1 (berulang): “topik” bukan daftar'],
    ['one person to repeat', tabel('pegawai', 'topik'), '“pegawai” bukan daftar'],
    ['nothing to repeat', tabel('tak_ada', 'topik'), 'isian “tak_ada” tidak ada'],
    ['a wrong column', tabel('barang', 'harga'), 'Bagian 1 (tabel), kolom “Kolom”: isian “harga”'],
    ['a wrong item', { jenis: 'butir', gaya: 'angka', butir: [{ ulang: 'topik', isi: kalimat('topik') }] }, 'Bagian 1 (butir): “topik” bukan daftar'],
    ['a wrong label', { jenis: 'isian', baris: [{ label: 'Dasar', isi: kalimat('x') }] }, 'Bagian 1 (label dan isi), label “Dasar”: isian “x”'],
    ['a condition on nothing', bila('x', 'terisi'), 'Bagian 1 (bersyarat): isian “x”'],
    ['a list compared with a text', bila('peserta', 'sama', 'Ani'), 'daftar “Peserta” hanya dapat ditanya terisi atau kosong'],
    ['nothing to compare with', bila('macam', 'sama'), 'tulis nilai pembanding untuk “Macam”'],
    ['what cannot be chosen', bila('macam', 'sama', 'Honorer'), '“Honorer” bukan pilihan pada “Macam”'],
  ])('%s', (_, block, why) => {
    expect(galatIsi([block])).toEqual([expect.stringContaining(why)])
  })

  it('says of blocks within blocks where they stand', () => {
    const deep: Blok = { jenis: 'bila', syarat: { medan: 'topik', operator: 'terisi' }, isi: [paragraf('topik'), ulang('dasar', paragraf('x'))] }
    expect(galatIsi([paragraf('topik'), deep])).toEqual(['Bagian 2.2.1 (paragraf): isian “x” tidak ada dalam templat ini.'])
  })

  it('is looked for in the title and the subject too', () => {
    const { galat } = periksa({ tentang: kalimat('x'), kepala: { ...aTemplat().kepala, hal: kalimat('y') } })
    expect(galat).toEqual(['Baris tentang: isian “x” tidak ada dalam templat ini.', 'Hal: isian “y” tidak ada dalam templat ini.'])
  })

  it('a style that does not fit only has no effect', () => {
    const { galat, peringatan } = periksa({ medan: [TOPIK], isi: [{ jenis: 'paragraf', isi: [{ medan: 'topik', gaya: 'hari_tanggal' }, { medan: 'surat.tanggal', gaya: 'hari_tanggal' }] }] })
    expect(galat).toEqual([])
    expect(peringatan).toEqual(['Bagian 1 (paragraf): gaya tulisan pada “Topik” tidak sesuai jenisnya, jadi tidak berpengaruh.'])
  })
})

describe('the fields themselves', () => {
  const withField = (field: Partial<Medan>) => periksa({ medan: [{ ...TOPIK, ...field }], isi: [paragraf('surat.nomor'), bila('topik', 'terisi')] })

  it.each<[string, Partial<Medan>, string]>([
    ['a choice without choices', { jenis: 'pilihan' }, 'Isian “Topik” belum mempunyai pilihan.'],
    ['a default that is no choice', { jenis: 'pilihan', pilihan: ['a'], bawaan: 'b' }, 'Isi awal “Topik” bukan salah satu pilihannya.'],
    ['a default that is no date', { jenis: 'tanggal', bawaan: 'besok' }, 'Isi awal “Topik” tidak sesuai jenisnya.'],
    ['a default that is no time', { jenis: 'jam', bawaan: 'pagi' }, 'Isi awal “Topik” tidak sesuai jenisnya.'],
    ['a default that is no number', { jenis: 'angka', bawaan: 'lima' }, 'Isi awal “Topik” tidak sesuai jenisnya.'],
  ])('%s', (_, field, why) => {
    expect(withField(field).galat).toContain(why)
  })

  it('codes are used once; columns too, and none is the row’s number', () => {
    const twice: Medan = { ...BARANG, kolom: [{ kode: 'a', label: 'A' }, { kode: 'a', label: 'B' }, { kode: 'nomor', label: 'No.' }] }
    expect(periksa({ medan: [TOPIK, { ...TOPIK, label: 'Lain' }, twice], isi: [paragraf('topik'), tabel('barang', 'a')] }).galat).toEqual([
      'Kode isian “topik” dipakai lebih dari satu kali.',
      'Kode kolom “a” pada tabel “Barang” dipakai lebih dari satu kali.',
      'Kolom pada tabel “Barang” tidak boleh berkode “nomor”, karena itu nomor urut barisnya.',
    ])
  })

  it('a table without columns cannot be printed', () => {
    expect(periksa({ medan: [{ ...BARANG, kolom: [] }], isi: [tabel('barang', 'surat.nomor')] }).galat).toEqual(['Tabel “Barang” belum mempunyai kolom.'])
  })

  it('what nobody prints, hides another or has a useless default is only shown', () => {
    const { galat, peringatan } = periksa({ medan: [TOPIK, { ...TOPIK, kode: 'nama', label: 'Nama' }, { ...PESERTA, bawaan: 'x' }], isi: [paragraf('nama'), tabel('peserta', 'nama')] })
    expect(galat).toEqual([])
    expect(peringatan).toEqual([
      'Isian “Topik” tidak dipakai di naskah ini.',
      'Isi awal “Peserta” tidak berpengaruh, karena isian ini dipilih pada setiap naskah.',
      'Kode isian “nama” sama dengan kode pada baris daftar; di dalam bagian yang diulang, yang tercetak adalah isi barisnya.',
    ])
  })

  it('a field is used in a condition, a list, the subject or a signature', () => {
    const { peringatan } = periksa({
      medan: [ORANG, DASAR, SIFAT, TOPIK],
      isi: [{ jenis: 'isian', baris: [{ label: 'Dasar', butir: [{ ulang: 'dasar', isi: [{ teks: 'x' }] }] }] }, { jenis: 'bila', syarat: { medan: 'macam', operator: 'sama', nilai: 'PNS' }, isi: [] }],
      kepala: { ...aTemplat().kepala, hal: kalimat('topik') },
      ttd: [{ dari: 'medan', medan: 'pegawai', tempatTanggal: true }],
    })
    expect(peringatan).toEqual([])
  })

  it('a number printed where none is given is shown', () => {
    expect(periksa({ penomoran: null, isi: [paragraf('surat.nomor')] }).peringatan).toEqual(['Nomor naskah tercetak di dalam isi, tetapi templat ini tidak memakai nomor.'])
  })

  it('a month that nothing is printed of is shown', () => {
    expect(periksa({ sumber: 'periode' }).peringatan).toEqual(['Templat ini memakai data satu bulan, tetapi tidak satu pun datanya tercetak.'])
  })
})

describe('the paper around the text', () => {
  it.each<[string, Partial<Templat>, string]>([
    ['no body', { isi: [] }, 'Isi naskah masih kosong.'],
    ['nothing but spaces and pages', { isi: [{ jenis: 'paragraf', isi: [{ teks: '  ' }] }, { jenis: 'halaman_baru' }, ulang('x')] }, 'Isi naskah masih kosong.'],
    ['no title', { judul: ' ' }, 'Isi judul naskah'],
    ['a decision about nothing', { keluarga: 'keputusan' }, 'Isi baris TENTANG'],
    ['a signature of no field', { ttd: [{ dari: 'medan', tempatTanggal: true }] }, 'Kolom tanda tangan 1: pilih isian orang'],
    ['a signature of a text', { medan: [TOPIK], ttd: [{ dari: 'penanda_tangan', tempatTanggal: true }, { dari: 'medan', medan: 'topik', tempatTanggal: false }] }, 'Kolom tanda tangan 2: “Topik” bukan isian seorang pegawai.'],
    ['a number without a year', { penomoran: { pola: '{urut}', klasifikasi: '', buku: 'umum' } }, 'Penomoran: Pola nomor harus memuat {tahun}'],
    ['who signs for himself', { pejabat: { kursi: 'camat', an: 'camat' } }, 'harus pejabat yang berbeda'],
    ['a paper nobody sells', { kertas: { ...aTemplat().kertas, ukuran: 'constructor' } }, 'ukuran “constructor” tidak dikenal. Pilih F4, A4.'],
    ['margins that leave too little width', { kertas: { ...aTemplat().kertas, margin: { atas: 20, bawah: 20, kiri: 70, kanan: 60 } } }, 'menyisakan 85 × 290 mm'],
    ['margins that leave too little height', { kertas: { ...aTemplat().kertas, orientasi: 'mendatar', margin: { atas: 60, bawah: 60, kiri: 20, kanan: 20 } } }, 'menyisakan 290 × 95 mm'],
    ['letters too large', { kertas: { ...aTemplat().kertas, huruf: 40 } }, 'ukuran huruf antara 7 dan 16'],
    ['lines too close', { kertas: { ...aTemplat().kertas, spasi: 0.5 } }, 'jarak baris antara 1 dan 2'],
  ])('%s keeps it from being used', (_, given, why) => {
    expect(periksa(given).galat).toContainEqual(expect.stringContaining(why))
  })

  it.each<[string, Partial<Templat>, string]>([
    ['nobody signs', { ttd: [] }, 'tidak mempunyai kolom tanda tangan'],
    ['no place and date', { ttd: [{ dari: 'penanda_tangan', tempatTanggal: false }] }, 'memuat tempat dan tanggal'],
    ['the date twice in a letter', { keluarga: 'surat', judul: '' }, 'Tempat dan tanggal tercetak dua kali'],
    ['a letter with a title', { keluarga: 'surat' }, 'Judul tidak tercetak'],
    ['a letter without a subject', { keluarga: 'surat', judul: '' }, 'Hal belum diisi'],
    ['a letter without a letterhead', { keluarga: 'surat', judul: '', kop: 'tanpa' }, 'biasanya memakai kop'],
    ['u.b. without a.n.', { pejabat: { kursi: 'camat', ub: 'sekcam' } }, 'sesudah atas nama'],
    ['no classification', { penomoran: { pola: '{klasifikasi}/{urut}/{tahun}', klasifikasi: ' ', buku: 'umum' } }, 'kode klasifikasinya belum diisi'],
    ['an empty annex', { isi: [...aTemplat().isi, { jenis: 'halaman_baru' }] }, 'halaman baru yang tidak berisi'],
    ['small letters', { kertas: { ...aTemplat().kertas, huruf: 8 } }, 'huruf 8 sulit dibaca'],
    ['a small paragraph', { isi: [{ jenis: 'paragraf', isi: [{ teks: 'kecil' }], ukuran: 6 }] }, 'Bagian 1 (paragraf): ukuran huruf 6 terlalu kecil'],
    ['narrow margins', { kertas: { ...aTemplat().kertas, margin: { atas: 3, bawah: 20, kiri: 20, kanan: 20 } } }, 'margin kurang dari 5 mm'],
  ])('%s is only shown', (_, given, why) => {
    expect(periksa(given).galat).toEqual([])
    expect(periksa(given).peringatan).toContainEqual(expect.stringContaining(why))
  })

  it('says the same thing once', () => {
    expect(galatIsi([{ jenis: 'paragraf', isi: kalimat('x', 'x') }])).toHaveLength(1)
  })
})
