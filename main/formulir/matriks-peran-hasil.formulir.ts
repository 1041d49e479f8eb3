/** Matriks Peran Hasil: a leader's staff against the leader's results. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { MatriksPeranHasilFormulir } from '../../domain/formulir/model'
import { type Baris, barisKeterangan, kepalaKolom, lebarKolom, tabel } from './kisi'
import { tandaTangan } from './tanda-tangan'
import { halaman, judulTengah, tataDari, type Tata } from './tata'
import { bersih, butir, tengah } from './teks'

/** More results than this are continued in a further table: narrower columns cannot be read. */
const RHK_PER_TABEL = 5

export function matriksPeranHasilFormulir(form: MatriksPeranHasilFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Matriks Peran Hasil ${bersih(form.pimpinan.nama)}`, [
    judulTengah(['MATRIKS PEMBAGIAN PERAN DAN HASIL', bersih(form.periode.judul).toUpperCase()], 12),
    barisKeterangan(
      [
        ['Pimpinan', bersih(form.pimpinan.nama)],
        ['Jabatan', bersih(form.pimpinan.jabatan)],
        ['Unit kerja', bersih(form.pimpinan.unit)],
      ],
      tata.huruf * 7,
    ),
    ...bagianMatriks(form, tata),
  ])
}

function bagianMatriks(form: MatriksPeranHasilFormulir, tata: Tata): Content[] {
  const parts = Math.max(1, Math.ceil(form.rhkPimpinan.length / RHK_PER_TABEL))
  return Array.from({ length: parts }, (_, i): Content => {
    const isLast = i === parts - 1
    return { stack: [matriks(form, tata, i * RHK_PER_TABEL, isLast)], margin: [0, 0, 0, isLast ? 0 : 12] }
  })
}

function matriks(form: MatriksPeranHasilFormulir, tata: Tata, from: number, isLast: boolean): Content {
  const results = form.rhkPimpinan.slice(from, from + RHK_PER_TABEL)
  const heads = results.map((text, i) => `${from + i + 1}. ${bersih(text)}`)
  const isi = form.anggota.map((one, no): Baris => [
    tengah(`${no + 1}`),
    { stack: [{ text: bersih(one.nama), bold: true }, { text: bersih(one.jabatan) }] },
    ...results.map((_, i) => sel(one.peran[from + i])),
  ])
  return tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.9, -1.2, ...results.map(() => -1)]),
    kepala: [kepalaKolom(['No', 'Pegawai', ...heads])],
    isi:
      isi.length > 0
        ? isi.map((row) => [row])
        : [[[tengah('-'), { text: 'Belum ada pegawai.' }, ...results.map(() => ({ text: '' }))]]],
    ekor: isLast
      ? [ringkasan(form), tandaTangan([null, { tempatTanggal: form.tempatTanggal, orang: form.ttd }], tata.lebar)]
      : [],
  })
}

const sel = (roles: readonly string[] | undefined): Content => (roles && roles.length > 0 ? butir(roles) : tengah('-'))

function ringkasan({ anggota, rhkPimpinan }: MatriksPeranHasilFormulir): Content {
  const empty = rhkPimpinan.filter((_, i) => anggota.every((one) => (one.peran[i] ?? []).length === 0)).length
  const open = empty > 0 ? ` Hasil kerja pimpinan yang belum mendapat peran: ${empty}.` : ''
  return {
    text: `Jumlah pegawai: ${anggota.length} orang. Jumlah rencana hasil kerja pimpinan: ${rhkPimpinan.length}.${open}`,
    margin: [0, 6, 0, 0],
  }
}
