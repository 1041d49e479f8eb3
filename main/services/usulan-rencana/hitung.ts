import { createHash } from 'node:crypto'
import { tertinggal, TAMBAHAN_DITANYA, type Selisih } from '../../../domain/rencana/jelaskan'
import type { HasilRencana } from '../../../domain/rencana/pecahkan'
import { TUJUAN } from '../../../domain/rencana/program-linear'
import { sematanMustahil } from '../../../domain/rencana/sematan'
import type { Soal } from '../../../domain/rencana/soal'
import type { AppHandlers } from '../../../preload/contract'
import { rencanaTerbaik, telusuriUbahan, type Ubahan } from '../../rencana/pekerja-rencana'
import type { Bahan } from './bahan'

interface Kerja {
  signal: AbortSignal
  onProgress: (done: number, total: number) => void
}
type Telusur = Awaited<ReturnType<AppHandlers['usulanRencana']['telusuri']>>

/** Seconds for each of the four objectives: the first answer, the one that is searched to the end, and each "what if". */
const DETIK = { cepat: 1, teliti: 120, ubahan: 10 }
/** Answers kept: pinning to and fro finds them again. */
const DIINGAT = 12

/** Solves questions and remembers the last answers; the same question is never solved twice. */
export function penghitung(workersFolder: string) {
  const ingat = new Map<string, HasilRencana>()
  const rencana = async (soal: Soal, teliti: boolean, kerja: Kerja): Promise<HasilRencana | null> => {
    if (sematanMustahil(soal)) return null
    const kunci = createHash('sha256').update(JSON.stringify(soal)).digest('hex')
    const lama = ingat.get(kunci)
    if (lama && (!teliti || lama.pasti.length === TUJUAN.length)) return lama
    const hasil = await rencanaTerbaik(workersFolder, soal, teliti ? DETIK.teliti : DETIK.cepat, kerja)
    if (hasil) ingat.set(kunci, hasil)
    if (ingat.size > DIINGAT) ingat.delete(ingat.keys().next().value ?? '')
    return hasil
  }
  return { rencana, telusuri: (bahan: Bahan, kerja: Kerja) => telusuri(workersFolder, bahan, rencana, kerja) }
}

async function telusuri(workersFolder: string, { soal, pelatihan }: Bahan, rencana: (soal: Soal, teliti: boolean, kerja: Kerja) => Promise<HasilRencana | null>, kerja: Kerja): Promise<Telusur> {
  const dasar = await rencana(soal, false, kerja)
  if (!dasar) return { jumlah: TAMBAHAN_DITANYA, tambahan: [], paksa: [] }
  const ubahan: Ubahan[] = [
    ...soal.baris.map(({ id }): Ubahan => ({ jenis: 'tambah', id, jumlah: TAMBAHAN_DITANYA })),
    ...tertinggal(soal, dasar.pilihan).filter(({ alasan }) => alasan.jenis === 'sisa').map(({ programId }): Ubahan => ({ jenis: 'paksa', id: programId })),
  ] // prettier-ignore
  const hasil = await telusuriUbahan(workersFolder, { soal, dasar, ubahan, detik: DETIK.ubahan }, kerja)
  const judul = new Map(pelatihan.map((one) => [one.id, one.judul]))
  const nama = (satu: Selisih | null) => satu && { ...satu, masuk: satu.masuk.map((id) => judul.get(id) ?? ''), keluar: satu.keluar.map((id) => judul.get(id) ?? '') }
  const dari = (jenis: Ubahan['jenis']) => hasil.filter(({ ubahan: { jenis: j } }) => j === jenis).map(({ ubahan: { id }, selisih, pasti }) => ({ id, hasil: nama(selisih), pasti }))
  return {
    jumlah: TAMBAHAN_DITANYA,
    tambahan: dari('tambah').map(({ id: anggaranId, ...rest }) => ({ anggaranId, ...rest })),
    paksa: dari('paksa').map(({ id: pelatihanId, ...rest }) => ({ pelatihanId, ...rest })),
  }
}
