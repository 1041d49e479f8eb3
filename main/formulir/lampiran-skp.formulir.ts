/** Form B, Lampiran SKP: resources, accountability, consequences. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { LampiranSkpFormulir } from '../../domain/formulir/model'
import { type Kelompok, lebarKolom, lebarPenuh, tabel } from './kisi'
import { kepalaSkp, nomor, ttdPegawai, ttdPenilai } from './skp-bagian'
import { tandaTangan } from './tanda-tangan'
import { halaman, tataDari, type Tata } from './tata'
import { bersih } from './teks'

export function lampiranSkpFormulir(form: LampiranSkpFormulir, longgar = false): TDocumentDefinitions {
  const tata = tataDari(form.kertas, longgar)
  return halaman(form, `Lampiran SKP ${bersih(form.pegawai.nama)}`, [
    ...kepalaSkp(form, tata, 'LAMPIRAN SASARAN KINERJA PEGAWAI'),
    daftar('DUKUNGAN SUMBER DAYA', form.dukungan, tata),
    daftar('SKEMA PERTANGGUNGJAWABAN', form.pertanggungjawaban, tata),
    daftar('KONSEKUENSI', form.konsekuensi, tata, [tandaTangan([ttdPegawai(form), ttdPenilai(form)], tata.lebar)]),
  ])
}

function daftar(title: string, items: readonly string[], tata: Tata, ekor: Content[] = []): Content {
  const rows: Kelompok[] = items.map((text, i) => [[nomor(i + 1), { text: bersih(text) }]])
  const table = tabel(tata, {
    lebar: lebarKolom(tata.lebar, [tata.huruf * 1.7, -1]),
    kepala: [lebarPenuh({ text: title, bold: true, fillColor: '#eeeeee' }, 2)],
    isi: rows.length > 0 ? rows : [[[nomor(1), { text: '-' }]]],
    ekor,
  })
  return { stack: [table], margin: [0, 0, 0, ekor.length > 0 ? 0 : 8] }
}
