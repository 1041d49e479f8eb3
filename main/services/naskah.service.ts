import type { EntityManager } from 'typeorm'
import { bahanPenandaTangan, sumberNaskah } from '../../db/queries/bahan-naskah.query'
import { readKantor } from '../../db/queries/bahan-kantor.query'
import { naskahById, templatAktif, type Naskah } from '../../db/queries/naskah.query'
import type { Store } from '../../db/store'
import { namaBerkas } from '../../domain/formulir/nama-berkas'
import { wajibKonsep, wajibTerbit } from '../../domain/naskah/naskah'
import { semuaKursi } from '../../domain/naskah/penanda-tangan'
import { susunNaskah } from '../../domain/naskah/susun'
import type { AppHandlers } from '../../preload/contract'
import { writeSafely } from '../formulir/write-safely'
import { capNaskah } from '../naskah/cap-salinan'
import type { Ports } from '../ports'
import { bahanNaskah } from './naskah/bahan'
import { siapkanBuka } from './naskah/buka'
import { hapusKonsep, konsepBaru, salinKonsep, ubahKonsep } from './naskah/konsep'
import { lihatNaskah, templatRingkas } from './naskah/lihat'
import { ambilNomor, lepasNomor, nomorDipegang } from './naskah/nomor'
import { pdfTersimpan } from './naskah/tersimpan'
import { judulDaftar, terbitkan, tujuanAgenda } from './naskah/terbit'

/** Official papers one at a time: draft, number, issue, reprint, cancel. */
export function naskahService(store: Store, ports: Ports): AppHandlers['naskah'] {
  const view = (tx: EntityManager, id: string) => lihatNaskah(tx, id, ports)
  return {
    templat: () => store.read(async (tx) => (await templatAktif(tx)).map(templatRingkas)),
    pejabat: () => store.read(daftarPejabat(ports)),
    baru: ({ kode, periodeId, pegawaiIds }, call) => store.change(call, async (tx) => ({ id: await konsepBaru(tx, kode, periodeId, pegawaiIds, ports.now()) })),
    get: ({ id }) => store.read((tx) => view(tx, id)),
    simpan: ({ id, ...change }, call) =>
      store.change(call, async (tx) => {
        await ubahKonsep(tx, sumberNaskah(tx), id, change, ports.today(), ports.now())
        return view(tx, id)
      }),
    pratinjau: ({ id }) => pratinjau(store, ports, id),
    pesanNomor: ({ id }, call) =>
      store.change(call, async (tx) => {
        await pesanNomor(tx, ports, id)
        return view(tx, id)
      }),
    lepasNomor: ({ id }, call) =>
      store.change(call, async (tx) => {
        const naskah = await naskahById(tx, id)
        wajibKonsep(naskah.status)
        await lepasNomor(tx, naskah)
        return view(tx, id)
      }),
    hapus: ({ id }, call) => store.change(call, async (tx) => hapusKonsep(tx, await naskahById(tx, id))),
    terbitkan: ({ id }, call) =>
      store.change(call, async (tx) => {
        await terbitkan(tx, sumberNaskah(tx), ports, [id])
        return view(tx, id)
      }),
    batalkan: ({ id, alasan }, call) =>
      store.change({ ...call, reason: alasan }, async (tx) => {
        await batalkan(tx, await naskahById(tx, id), alasan, ports.now())
        return view(tx, id)
      }),
    salin: ({ id }, call) => store.change(call, async (tx) => ({ id: await salinKonsep(tx, id, ports.now()) })),
    simpanPdf: async ({ id, salinan }) => {
      const { bytes, nama } = await berkasTerbit(store, id, salinan)
      const path = await ports.saveFile(salinan ? 'Simpan salinan' : 'Simpan PDF', nama, [{ name: 'PDF', extensions: ['pdf'] }])
      if (path) await writeSafely(path, bytes)
      return path
    },
    buka: async ({ id, salinan }) => {
      const { bytes, nama } = await berkasTerbit(store, id, salinan)
      await ports.openPath(await siapkanBuka(ports.dataFolder, nama, bytes))
    },
  }
}

const daftarPejabat = (ports: Ports) => async (tx: EntityManager) => {
  const bahan = await bahanPenandaTangan(tx, ports.today(), (await readKantor(tx)).namaKecamatan)
  return [...semuaKursi(bahan), ...[...bahan.luar.values()].map(({ id, nama, jabatan }) => ({ kursi: `luar:${id}`, nama: `${jabatan} – ${nama}` }))]
}

/** The stored file of an issued paper, stamped BATAL when it was cancelled; a draft is made now, marked KONSEP. */
async function pratinjau(store: Store, ports: Ports, id: string): Promise<{ url: string; nama: string; halaman: number }> {
  const found = await store.read(async (tx) => {
    const naskah = await naskahById(tx, id)
    if (naskah.pdfBerkasId !== null) return { naskah, bytes: await pdfTersimpan(tx, naskah) }
    const [sumber, tanggal] = [sumberNaskah(tx), naskah.tanggal ?? ports.today()]
    const nomor = await nomorDipegang(tx, sumber, naskah, tanggal)
    return { naskah, form: susunNaskah({ ...(await bahanNaskah(sumber, naskah, tanggal, ports.now())), nomor }) }
  })
  const nama = namaPdf(found.naskah)
  if (found.bytes) return { url: ports.offer(found.naskah.status === 'batal' ? await capNaskah(found.bytes, 'BATAL') : found.bytes, 'application/pdf'), nama, halaman: found.naskah.halaman ?? 1 }
  const [paper] = await ports.pdf.papers([found.form])
  if (!paper) throw new Error('The draft was not made')
  return { url: ports.offer(paper.bytes, 'application/pdf'), nama, halaman: paper.pages }
}

/** '045_Surat-Tugas_2026-11-23.pdf': number and kind, fit for a file's name. Some kinds have no number. */
const namaPdf = ({ status, templat, nomor, tanggal }: Naskah): string =>
  namaBerkas({ nama: nomor ?? (status === 'konsep' ? 'konsep' : 'tanpa-nomor'), formulir: templat.nama, periode: tanggal ?? '' })

/** What leaves the office: as issued, stamped as a copy, or stamped as cancelled whichever was asked for. */
async function berkasTerbit(store: Store, id: string, salinan: boolean): Promise<{ bytes: Uint8Array; nama: string }> {
  const { naskah, bytes } = await store.read(async (tx) => {
    const found = await naskahById(tx, id)
    if (found.status !== 'batal') wajibTerbit(found.status)
    return { naskah: found, bytes: await pdfTersimpan(tx, found) }
  })
  const kata = naskah.status === 'batal' ? 'BATAL' : salinan ? 'SALINAN' : null
  const nama = namaPdf(naskah)
  return kata ? { bytes: await capNaskah(bytes, kata), nama: nama.replace(/\.pdf$/, `_${kata}.pdf`) } : { bytes, nama }
}

async function pesanNomor(tx: EntityManager, ports: Ports, id: string): Promise<void> {
  const naskah = await naskahById(tx, id)
  wajibKonsep(naskah.status)
  const sumber = sumberNaskah(tx)
  const tanggal = naskah.tanggal ?? ports.today()
  const bahan = await bahanNaskah(sumber, naskah, tanggal, ports.now())
  await ambilNomor(tx, sumber, naskah, { status: 'dipesan', tanggal, hal: judulDaftar(susunNaskah(bahan)), tujuan: tujuanAgenda(naskah, bahan), pada: ports.now() })
}

/** The paper and its number stay, marked as cancelled. */
async function batalkan(tx: EntityManager, { id, status }: Naskah, alasan: string, pada: string): Promise<void> {
  wajibTerbit(status)
  await tx.query(`UPDATE "naskah" SET "status" = 'batal', "batal_pada" = ?, "alasan_batal" = ? WHERE "id" = ?`, [pada, alasan, id])
  await tx.query(`UPDATE "nomor_naskah" SET "status" = 'batal', "keterangan" = ? WHERE "naskah_id" = ?`, [alasan, id])
}
