/** Monthly recap of ratings and predikat, per unit or for the whole office. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { RekapFormulir } from '../../domain/formulir/model'
import { CAPAIAN_LABEL, PREDIKAT_LABEL, type Predikat, RATING_LABEL } from '../../domain/penilaian/predikat'
import { formatNip } from '../../domain/shared/nip'
import { type Baris, barisKeterangan, type Kelompok, kepalaKolom, kisi, lebarKolom, lebarPenuh, tabel } from './kisi'
import { kopSurat } from './kop-surat'
import { tandaTangan } from './tanda-tangan'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, tengah } from './teks'

const KOLOM = [
  'No',
  'Nama/NIP',
  'Jabatan',
  'Pejabat Penilai',
  'Hasil Kerja',
  'Perilaku Kerja',
  'Predikat',
  'Keterangan',
]
const KODE = Object.keys(PREDIKAT_LABEL) as Predikat[]

export function rekapFormulir(form: RekapFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Rekapitulasi Predikat Kinerja ${bersih(form.lingkup)} ${bersih(form.periode.judul)}`, [
    ...(form.kop ? kopSurat(form.kop, tata.lebar) : []),
    judulTengah(['REKAPITULASI PREDIKAT KINERJA PEGAWAI', bersih(form.periode.judul).toUpperCase()], 12),
    barisKeterangan(
      [
        ['Lingkup', bersih(form.lingkup)],
        ['Capaian kinerja organisasi', capaian(form)],
      ],
      tata.huruf * 13,
    ),
    daftar(form, tata),
  ])
}

/** One word for a population alone, else a line for each. */
function capaian({ capaian: found }: RekapFormulir): string {
  const word = (one: RekapFormulir['capaian'][number] | undefined) => (one?.capaian ? CAPAIAN_LABEL[one.capaian] : '-')
  return found.length > 1 ? found.map((one) => `${bersih(one.nama)}: ${word(one)}`).join('\n') : word(found[0])
}

/** Numbered through; each unit opens with a row of its own that stays with its first person. */
function daftar(form: RekapFormulir, tata: Tata): Content {
  let no = 0
  const isi = form.kelompok.flatMap((unit) =>
    unit.pegawai.map((one, i): Kelompok => {
      const heading = lebarPenuh({ text: bersih(unit.unit), bold: true, fillColor: '#f6f6f6' }, KOLOM.length)
      no += 1
      return [...(i === 0 ? [heading] : []), baris(one, no)]
    }),
  )
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar, [
      tata.huruf * 1.9,
      -1.5,
      -1.4,
      -1.2,
      tata.huruf * 7,
      tata.huruf * 7,
      tata.huruf * 7.6,
      -0.9,
    ]),
    kepala: [kepalaKolom(KOLOM)],
    isi: isi.length > 0 ? isi : [[lebarPenuh({ text: 'Belum ada pegawai dalam lingkup ini.' }, KOLOM.length)]],
    ekor: [
      ringkasan(form, tata),
      tandaTangan([null, { tempatTanggal: form.tempatTanggal, orang: form.ttd }], tata.lebar),
    ],
  })
}

function baris(one: RekapFormulir['kelompok'][number]['pegawai'][number], no: number): Baris {
  return [
    tengah(`${no}`),
    { stack: [{ text: bersih(one.nama) }, ...(one.nip ? [{ text: formatNip(one.nip) }] : [])] },
    { text: bersih(one.jabatan) },
    { text: bersih(one.penilai) },
    { text: one.ratingHasil ? RATING_LABEL[one.ratingHasil] : '-' },
    { text: one.ratingPerilaku ? RATING_LABEL[one.ratingPerilaku] : '-' },
    { text: one.predikat ? PREDIKAT_LABEL[one.predikat] : '-', bold: one.predikat !== undefined },
    { text: bersih(one.keterangan ?? '') },
  ]
}

/** Counts and whole per cents (largest remainder is not used: they may add up to 99 or 101, as the office knows). */
function ringkasan(form: RekapFormulir, tata: Tata): Content {
  const people = form.kelompok.flatMap((unit) => unit.pegawai)
  const counts = KODE.map((code) => people.filter((one) => one.predikat === code).length)
  const rated = counts.reduce((sum, count) => sum + count, 0)
  const share = (count: number) => (rated > 0 ? `${count} (${Math.round((count * 100) / rated)}%)` : `${count}`)
  const width = Math.min(tata.lebar, 620)
  return {
    margin: [0, 8, 0, 0],
    stack: [
      kisi(lebarKolom(width, [...KODE.map(() => -1), -0.9, -0.9]), [
        kepalaKolom([...KODE.map((code) => PREDIKAT_LABEL[code]), 'Dinilai', 'Tidak dinilai']),
        [...counts.map((count) => tengah(share(count))), tengah(`${rated}`), tengah(`${people.length - rated}`)],
      ]),
    ],
  }
}
