/** Attendance list: odd rows sign left, even rows right, as is the custom. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DaftarHadirFormulir } from '../../domain/formulir/model'
import { hariTanggal } from '../../domain/formulir/terbilang'
import { formatNip } from '../../domain/shared/nip'
import { type Baris, barisKeterangan, kepalaKolom, lebarKolom, tabel } from './kisi'
import { kopSurat } from './kop-surat'
import { tandaTangan } from './tanda-tangan'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, tengah } from './teks'

export function daftarHadirFormulir(form: DaftarHadirFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Daftar Hadir ${bersih(form.acara)}`, [
    ...kopSurat(form.kop, tata.lebar),
    judulTengah(['DAFTAR HADIR', bersih(form.periode.judul).toUpperCase()], 12),
    keterangan(form, tata),
    peserta(form, tata),
  ])
}

function keterangan(form: DaftarHadirFormulir, tata: Tata): Content {
  return barisKeterangan(
    [
      ['Acara', bersih(form.acara)],
      ['Hari, tanggal', hariTanggal(form.tanggal)],
      ...(form.pukul ? [['Waktu', `Pukul ${bersih(form.pukul)}`] as const] : []),
      ['Tempat', bersih(form.tempat)],
    ],
    tata.huruf * 7,
  )
}

function peserta(form: DaftarHadirFormulir, tata: Tata): Content {
  const present = form.peserta.filter((one) => !one.keterangan).length
  const absent = form.peserta.length - present
  const summary = [
    `Jumlah peserta dalam daftar: ${form.peserta.length} orang.`,
    ...(absent > 0 ? [`Tidak hadir dengan keterangan: ${absent} orang.`] : []),
  ]
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.9, -1.5, -1.3, tata.huruf * 13]),
    kepala: [kepalaKolom(['No', 'Nama/NIP', 'Jabatan/Unit Kerja', 'Tanda Tangan'])],
    isi: form.peserta.map((one, i) => [baris(one, i + 1, tata)]),
    ekor: [
      { stack: summary.map((text) => ({ text })), margin: [0, 6, 0, 0] },
      tandaTangan(
        [null, { tempatTanggal: form.tempatTanggal, pengantar: 'Mengetahui,', orang: form.mengetahui }],
        tata.lebar,
      ),
    ],
  })
}

function baris(one: DaftarHadirFormulir['peserta'][number], no: number, tata: Tata): Baris {
  const mark = one.keterangan ? ` ${bersih(one.keterangan)}` : ' ..................'
  const right = no % 2 === 0
  return [
    tengah(`${no}`),
    { stack: [{ text: bersih(one.nama), bold: true }, ...(one.nip ? [{ text: `NIP ${formatNip(one.nip)}` }] : [])] },
    { stack: [{ text: bersih(one.jabatan) }, { text: bersih(one.unit), fontSize: tata.huruf - 1 }] },
    { text: `${no}.${mark}`, margin: [right ? tata.huruf * 6 : 0, tata.huruf * 0.6, 0, 0] },
  ]
}
