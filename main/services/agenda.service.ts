import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { sumberNaskah } from '../../db/queries/bahan-naskah.query'
import { agendaById, agendaTahun, bukuDanTahun, type BarisAgenda } from '../../db/queries/agenda.query'
import type { Store } from '../../db/store'
import { namaBerkas } from '../../domain/formulir/nama-berkas'
import { kop } from '../../domain/formulir/susun/dasar'
import { bukuAgenda } from '../../domain/naskah/daftar-cetak'
import type { NaskahFormulir } from '../../domain/naskah/model'
import { celah, ganda, STATUS_NOMOR_LABEL, tulisUrut } from '../../domain/naskah/nomor'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import { writeSafely } from '../formulir/write-safely'
import type { Ports } from '../ports'

type Baris = Awaited<ReturnType<AppHandlers['agenda']['catat']>>

/** The book of outgoing papers: what Takar numbered, what was recorded by hand, and what is wrong in it. */
export function agendaService(store: Store, ports: Ports): AppHandlers['agenda'] {
  const paper = (tahun: number, buku: string | null) => store.read((tx) => susunBuku(tx, ports, tahun, buku))
  return {
    daftar: ({ tahun, buku }) =>
      store.read(async (tx) => {
        const rows = await agendaTahun(tx, tahun, buku)
        const books = Map.groupBy(rows, (row) => row.buku)
        return {
          baris: [...books.values()].flatMap(tandai),
          celah: [...books].map(([name, lines]) => ({ buku: name, urut: celah(lines) })).filter(({ urut }) => urut.length > 0),
          ...(await bukuDanTahun(tx)),
        }
      }),
    catat: (input, call) =>
      store.change(call, async (tx) => {
        const id = uuid()
        await tx.query(
          `INSERT INTO "nomor_naskah" ("id", "buku", "tahun", "urut", "sisipan", "nomor", "tanggal", "status", "jenis", "hal", "tujuan", "keterangan", "dicatat_pada") VALUES (?, ?, ?, ?, ?, ?, ?, 'dipakai', ?, ?, ?, ?, ?)`,
          [id, input.buku, tahunSesuai(input), input.urut, input.sisipan, input.nomor, input.tanggal, input.jenis, input.hal, input.tujuan, input.keterangan, ports.now()],
        )
        return satu(tx, id)
      }),
    ubah: ({ id, ...input }, call) =>
      store.change(call, async (tx) => {
        await dariLuar(tx, id)
        await tx.query(`UPDATE "nomor_naskah" SET "buku" = ?, "tahun" = ?, "urut" = ?, "sisipan" = ?, "nomor" = ?, "tanggal" = ?, "jenis" = ?, "hal" = ?, "tujuan" = ?, "keterangan" = ? WHERE "id" = ?`, [
          input.buku, tahunSesuai(input), input.urut, input.sisipan, input.nomor, input.tanggal, input.jenis, input.hal, input.tujuan, input.keterangan, id,
        ]) // prettier-ignore
        return satu(tx, id)
      }),
    hapus: ({ id }, call) =>
      store.change(call, async (tx) => {
        await dariLuar(tx, id)
        await tx.query(`DELETE FROM "nomor_naskah" WHERE "id" = ?`, [id])
      }),
    cetak: async ({ tahun, buku }) => {
      const form = await paper(tahun, buku)
      return { url: ports.offer(await ports.pdf.one(form), 'application/pdf'), nama: `Buku Agenda ${tahun}` }
    },
    simpan: async ({ tahun, buku }) => {
      const name = namaBerkas({ nama: 'Surat-Keluar', formulir: 'Buku-Agenda', periode: `${tahun}${buku ? `-${buku}` : ''}` })
      const path = await ports.saveFile('Simpan buku agenda', name, [{ name: 'PDF', extensions: ['pdf'] }])
      if (path) await writeSafely(path, await ports.pdf.one(await paper(tahun, buku)))
      return path
    },
  }
}

/** A day of another year would put the line into a book where nobody looks for it. */
function tahunSesuai({ tahun, tanggal }: { tahun: number; tanggal: string }): number {
  if (tanggal.startsWith(`${tahun}-`)) return tahun
  throw new AppError('INVALID_INPUT', 'Nomor belum dicatat.', { tanggal: `Tanggalnya bukan dalam tahun ${tahun}.` })
}

/** Lines of one book, each told when another claims its place. */
function tandai(rows: readonly BarisAgenda[]): Baris[] {
  const twice = new Set(ganda(rows).map(tulisUrut))
  return rows.map(({ tahun: _, ...row }) => ({ ...row, ganda: twice.has(tulisUrut(row)) }))
}

async function satu(tx: EntityManager, id: string): Promise<Baris> {
  const row = await agendaById(tx, id)
  if (!row) throw new AppError('NOT_FOUND', 'Catatan nomor itu tidak ada lagi. Muat ulang buku agenda.')
  const found = tandai(await agendaTahun(tx, row.tahun, row.buku)).find((one) => one.id === id)
  if (!found) throw new Error('A line is not in its own book')
  return found
}

/** Only lines of papers made outside are changed by hand. */
async function dariLuar(tx: EntityManager, id: string): Promise<void> {
  const row = await agendaById(tx, id)
  if (!row) throw new AppError('NOT_FOUND', 'Catatan nomor itu tidak ada lagi. Muat ulang buku agenda.')
  if (row.naskahId !== null) throw new AppError('RULE_BROKEN', 'Nomor ini mengikuti naskahnya, jadi tidak diubah di sini. Buka naskahnya.')
}

async function susunBuku(tx: EntityManager, ports: Ports, tahun: number, buku: string | null): Promise<NaskahFormulir> {
  const sumber = sumberNaskah(tx)
  const rows = await agendaTahun(tx, tahun, buku)
  const kantor = await sumber.kantor()
  const several = new Set(rows.map((row) => row.buku)).size > 1
  return bukuAgenda({
    kantor: kantor.namaKecamatan,
    kop: kop({ kantor }),
    tahun,
    kertas: await sumber.kertasFormulir('rekap', ports.today()),
    dibuatPada: ports.now(),
    // Books of one office count each for itself: on one list each line says which it is of.
    baris: rows.map(({ buku: name, nomor, tanggal, tujuan, hal, jenis, keterangan, status, ...place }) => ({
      urut: tulisUrut(place),
      nomor,
      tanggal,
      tujuan,
      hal,
      jenis,
      keterangan: [several ? `Buku ${name}` : '', status === 'dipakai' ? '' : STATUS_NOMOR_LABEL[status], keterangan ?? ''].filter(Boolean).join(': '),
    })),
  })
}
