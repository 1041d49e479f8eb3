import { readFileSync } from 'node:fs'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { denganSematan, denganTambahan, selisih } from '../../domain/rencana/jelaskan'
import { pecahkan } from '../../domain/rencana/pecahkan'
import { TUJUAN } from '../../domain/rencana/program-linear'
import { pemecahHighs } from './highs'
import type { HasilUbahan, PesanRencana, TugasRencana, Ubahan } from './pekerja-rencana'

/** Solves one question and ends. It keeps nothing and may be killed at any moment. */
async function kerjakan(port: MessagePort, tugas: TugasRencana): Promise<void> {
  const kirim = (pesan: PesanRencana) => { port.postMessage(pesan) } // prettier-ignore
  const pemecah = await pemecahHighs(readFileSync(tugas.wasm), { detik: tugas.detik })
  const { soal, dasar, ubahan } = tugas
  if (!dasar) {
    const hasil = pecahkan(soal, pemecah, (selesai) => { kirim({ jenis: 'langkah', selesai, total: TUJUAN.length }) }) // prettier-ignore
    kirim({ jenis: 'rencana', hasil })
    return
  }
  const satu = (one: Ubahan): HasilUbahan => {
    const lain = one.jenis === 'tambah' ? denganTambahan(soal, one.id, one.jumlah) : denganSematan(soal, one.id)
    const hasil = pecahkan(lain, pemecah)
    return { ubahan: one, selisih: hasil && selisih(soal, dasar, hasil), pasti: hasil?.pasti.length === TUJUAN.length }
  }
  const hasil = ubahan.map((one, i) => {
    kirim({ jenis: 'langkah', selesai: i, total: ubahan.length })
    return satu(one)
  })
  kirim({ jenis: 'ubahan', hasil })
}

if (parentPort) void kerjakan(parentPort, workerData as TugasRencana)
