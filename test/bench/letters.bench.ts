import { v7 as uuid } from 'uuid'
import { naskahContoh } from '../../domain/naskah/contoh'
import type { Medan } from '../../domain/naskah/medan'
import { aKantor } from '../builders/kantor.builder'
import { anOffice, figure, median, timed, type Figure } from './measure'

const KINDS = ['pakta-integritas', 'piagam-penghargaan', 'surat-pembinaan', 'pernyataan-melaksanakan-tugas'] as const
const PEOPLE = 125
const ROUNDS = 3
const MM = [215, 330] as const

/** A mixed run of 500 letters of four kinds, numbered, frozen and kept, against only drawing as many of the same kinds. */
export async function benchLetters(): Promise<Figure[]> {
  const { hr, ports, store, remove } = await anOffice()
  await hr.kantor.save({ namaPemda: 'Kabupaten Contoh', jenisPemda: 'kabupaten', namaKecamatan: 'Kecamatan Sukamaju', kotaPenandatanganan: 'Sukamaju' })
  const { pegawai } = await aKantor(store, { orang: PEOPLE, indikator: 1 })
  const templat = await Promise.all(KINDS.map((kode) => hr.templatNaskah.get({ kode })))
  const jenis = templat.map(({ kode, isi }) => ({ kode, isi: { medan: Object.fromEntries(isi.medan.flatMap(wajib)) } }))
  const forms = Array.from({ length: PEOPLE }, () => templat.map(({ nama, isi }) => naskahContoh(isi, nama, MM, false))).flat()
  const issued: number[] = []
  const drawn: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { id } = await hr.rangkaian.buat({ nama: `Putaran ${round}`, periodeId: null, tanggal: null, jenis, pegawaiIds: pegawai.map((one) => one.id) })
    const run = await timed(async () => {
      const { terbit, lewat } = await hr.rangkaian.terbitkan({ id, jobId: uuid() })
      if (terbit !== forms.length) throw new Error(`${terbit} of ${forms.length} letters were issued: ${lewat[0]?.pesan ?? ''}`)
    })
    const draw = await timed(() => ports.pdf.papers(forms))
    if (round === 0) continue
    issued.push(run / forms.length)
    drawn.push(draw / forms.length)
  }
  await remove()
  return [figure('a mixed run of 500 letters issued (numbered, frozen, kept) against drawing them alone', median(issued), median(drawn), median(issued) / median(drawn), { max: 2 }, 'ms a letter')]
}

/** What a run asks for: every field that must be filled, but the person. */
function wajib({ kode, jenis, wajib: must, bawaan, pilihan }: Medan): [string, string | number | string[]][] {
  if (!must || bawaan || jenis === 'pegawai') return []
  return [[kode, jenis === 'tanggal' ? '2026-11-30' : jenis === 'daftar_teks' ? ['satu butir'] : jenis === 'angka' ? 1 : jenis === 'pilihan' ? (pilihan?.[0] ?? '') : 'isian uji']]
}
