/** Daftar Urut Kepangkatan, columns of PP 15/1979; the order is the model's. */
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DukFormulir } from '../../domain/formulir/model'
import { tanggalPanjang } from '../../domain/formulir/terbilang'
import { formatNip } from '../../domain/shared/nip'
import { type Baris, kepalaKolom, lebarKolom, lebarPenuh, nomorKolom, tabel } from './kisi'
import { kopSurat } from './kop-surat'
import { tandaTangan } from './tanda-tangan'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, tengah } from './teks'

/** Top headings with the number of columns under them; an empty second row means the heading spans both. */
const KEPALA: readonly (readonly [string, readonly string[]])[] = [
  ['No', []],
  ['Nama\nTempat, tanggal lahir', []],
  ['NIP', []],
  ['Pangkat', ['Gol.', 'TMT']],
  ['Jabatan', ['Nama', 'TMT']],
  ['Masa kerja', ['Thn', 'Bln']],
  ['Latihan jabatan', ['Nama', 'Tahun', 'Jam']],
  ['Pendidikan', ['Nama', 'Lulus', 'Tingkat']],
  ['Usia', []],
  ['Catatan mutasi', []],
  ['Ket.', []],
]
const COLUMNS = 18

export function dukFormulir(form: DukFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Daftar Urut Kepangkatan ${bersih(form.instansi)}`, [
    ...(form.kop ? kopSurat(form.kop, tata.lebar) : []),
    judulTengah(
      [
        'DAFTAR URUT KEPANGKATAN',
        bersih(form.instansi).toUpperCase(),
        `KEADAAN ${tanggalPanjang(form.keadaan).toUpperCase()}`,
      ],
      11,
    ),
    tabel(tata, {
      lebar: lebar(tata),
      kepala: [...kepala(tata), nomorKolom(COLUMNS, tata.huruf - 2)],
      isi: form.pegawai.map((one, i) => [baris(one, i + 1)]),
      ekor: [ringkasan(form), tandaTangan([null, { tempatTanggal: form.tempatTanggal, orang: form.ttd }], tata.lebar)],
    }),
  ])
}

function lebar({ lebar, huruf }: Tata): number[] {
  const date = huruf * 5.5
  return lebarKolom(lebar, [
    huruf * 1.6,
    -2,
    huruf * 12,
    huruf * 2.2,
    date,
    -1.5,
    date,
    huruf * 1.8,
    huruf * 1.6,
    -1,
    huruf * 2.9,
    huruf * 2.1,
    -1,
    huruf * 2.7,
    huruf * 3.6,
    huruf * 2.2,
    -0.7,
    -0.4,
  ])
}

function kepala(tata: Tata): Baris[] {
  const style = (cell: TableCell) => ({ ...(cell as object), fontSize: tata.huruf - 1 }) as TableCell
  const top = KEPALA.flatMap(([title, under]): TableCell[] => {
    const cell = kepalaKolom([title])[0] as object
    if (under.length === 0) return [{ ...cell, rowSpan: 2 } as TableCell]
    return lebarPenuh(cell, under.length)
  })
  const bottom = KEPALA.flatMap(([, under]) => (under.length === 0 ? [{ text: '' }] : kepalaKolom(under)))
  return [top.map(style), bottom.map(style)]
}

function baris(one: DukFormulir['pegawai'][number], no: number): Baris {
  const { lahir, masaKerja: kerja, latihan, pendidikan } = one
  const birth = lahir
    ? [lahir.tempat ? bersih(lahir.tempat) : '', pendek(lahir.tanggal)].filter(Boolean).join(', ')
    : ''
  return [
    tengah(`${no}`),
    { stack: [{ text: bersih(one.nama), bold: true }, ...(birth ? [{ text: birth }] : [])] },
    { text: formatNip(one.nip) },
    tengah(bersih(one.golongan)),
    tengah(pendek(one.tmtGolongan)),
    { text: bersih(one.jabatan) },
    tengah(pendek(one.tmtJabatan)),
    ...[kerja?.tahun, kerja?.bulan].map(angka),
    { text: bersih(latihan?.nama ?? '-') },
    ...[latihan?.tahun, latihan?.jam].map(angka),
    { text: bersih(pendidikan?.nama ?? '-') },
    angka(pendidikan?.tahunLulus),
    tengah(bersih(pendidikan?.tingkat ?? '-')),
    angka(one.usia),
    { text: bersih(one.catatanMutasi ?? '') },
    { text: bersih(one.keterangan ?? '') },
  ]
}

/** '2018-04-01' -> "01-04-2018". */
const pendek = (iso: string | undefined) => (iso ? iso.slice(0, 10).split('-').reverse().join('-') : '-')
const angka = (value: number | undefined) => tengah(value === undefined ? '-' : `${value}`)

const ringkasan = ({ pegawai, keadaan }: DukFormulir): Content => ({
  margin: [0, 6, 0, 0],
  stack: [
    { text: `Jumlah: ${pegawai.length} orang, keadaan ${tanggalPanjang(keadaan)}.` },
    {
      text: 'Disusun menurut pangkat, jabatan, masa kerja, latihan jabatan, pendidikan, dan usia (PP Nomor 15 Tahun 1979).',
    },
  ],
})
