import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { v7 as uuid } from 'uuid'
import { programImpor } from '../../db/queries/impor-kompetensi.query'
import type { Store } from '../../db/store'
import { bukaBerkas, tempat } from '../../domain/impor-kompetensi/lembar'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import { writeXlsx } from '../ekspor/xlsx'
import { readCapped, readRosterBytes } from '../impor/read-file'
import type { Ports } from '../ports'
import { nomorPembanding, periksaSesi } from './impor-kompetensi/periksa'
import { barisView, lembarDitolak, lembarView, type SesiImpor } from './impor-kompetensi/sesi'
import { tulisImpor } from './impor-kompetensi/terapkan'
import { potong } from './impor/saring'

const BERKAS = [{ name: 'Riwayat kursus atau daftar peserta', extensions: ['xlsx', 'csv', 'txt', 'xls'] }]
const XLSX = [{ name: 'Excel', extensions: ['xlsx'] }]

/** Import of a SIASN course history and of a provider's participants. One at a time, in main's memory; nothing is stored before `terapkan`. */
export function imporKompetensiService(store: Store, ports: Ports): AppHandlers['imporKompetensi'] {
  const reading = new Map<string, AbortController>()
  let kept: SesiImpor | null = null
  /** The file it was opened for: what was read for the sample office never reaches the real one. */
  let keptIn = ''
  const worker = pathToFileURL(join(ports.workersFolder, 'impor.worker.js'))
  const find = (id: string): SesiImpor => {
    if (kept?.id === id && keptIn === store.file) return kept
    throw new AppError('NOT_FOUND', 'Impor ini sudah ditutup. Pilih berkasnya lagi; belum ada yang disimpan.')
  }
  const open = async (jobId: string, namaBerkas: string, bytes: Uint8Array) => {
    const stop = new AbortController()
    reading.set(jobId, stop)
    const sheets = await readRosterBytes(bytes, { worker, signal: stop.signal }).finally(() => reading.delete(jobId))
    const sesi: SesiImpor = { id: uuid(), namaBerkas, berkas: bukaBerkas(sheets), pelatihanId: null, sel: new Map(), lewati: new Map(), versi: 0, hasil: null }
    kept = sesi
    keptIn = store.file
    const program = sesi.berkas.profil === 'peserta' ? await store.read((tx) => programImpor(tx, ports.today())) : []
    return { id: sesi.id, namaBerkas, profil: sesi.berkas.profil, lembar: lembarView(sesi.berkas), program }
  }
  return {
    pilih: async ({ jobId }) => {
      const path = await ports.openFile('Pilih riwayat kursus atau daftar peserta', BERKAS)
      return path ? open(jobId, basename(path), await readCapped(path)) : null
    },
    tempel: ({ jobId, teks }) => open(jobId, 'Sel yang ditempel', new TextEncoder().encode(teks)),
    batal: ({ jobId }) => {
      reading.get(jobId)?.abort()
      return Promise.resolve()
    },
    periksa: async ({ id, pelatihanId, sel, lewati }) => {
      const sesi = find(id)
      sesi.pelatihanId = pelatihanId
      for (const one of sel) sesi.sel.set(`${tempat(one)}:${one.field}`, one)
      for (const { ya, ...at } of lewati)
        if (ya) sesi.lewati.set(tempat(at), at)
        else sesi.lewati.delete(tempat(at))
      const { peringatan, jenis, ...hasil } = await store.read((tx) => periksaSesi(tx, sesi, { hariIni: ports.today(), file: store.file }))
      sesi.hasil = hasil
      sesi.versi++
      return { versi: sesi.versi, jumlah: hasil.jumlah, barisLain: [...hasil.lain], jenis, peringatan }
    },
    baris: ({ id, status, dari, jumlah }) => {
      const page = potong(find(id).hasil?.baris ?? [], status, dari, jumlah)
      return Promise.resolve({ total: page.total, rows: page.rows.map(barisView) })
    },
    terapkan: ({ id }, call) => {
      const sesi = find(id)
      const { hasil } = sesi
      if (!hasil) throw new AppError('RULE_BROKEN', 'Periksa dahulu barisnya, lalu terapkan.')
      return store.change({ ...call, label: `${call.label}: ${sesi.namaBerkas}` }, async (tx) => {
        if (store.file !== hasil.file || (await nomorPembanding(tx)) !== hasil.seq)
          throw new AppError('CONFLICT', 'Data berubah sejak diperiksa. Belum ada yang diimpor; periksa ulang, lalu terapkan.')
        await tulisImpor(tx, hasil.baris, sesi.pelatihanId)
        return hasil.jumlah
      })
    },
    simpanDitolak: async ({ id }) => {
      const sesi = find(id)
      const lembar = lembarDitolak(sesi)
      if (lembar.length === 0) throw new AppError('RULE_BROKEN', 'Tidak ada baris yang ditolak.')
      const berkas = await ports.saveFile('Simpan baris yang ditolak', `${sesi.namaBerkas.replace(/\.\w+$/, '')} - ditolak.xlsx`, XLSX)
      if (!berkas) return null
      await writeXlsx(berkas, lembar)
      return { berkas, baris: sesi.hasil?.jumlah.tolak ?? 0 }
    },
  }
}
