import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import readXlsxFile from 'read-excel-file/node'
import { v7 as uuid } from 'uuid'
import { writeXlsx } from '../../main/ekspor/xlsx'
import { anOffice, figure, median, timed, type Figure } from './measure'

const ROWS = 10_000
const ROUNDS = 5
const HEADINGS = 'NIP BARU;NAMA;GELAR DEPAN;GELAR BLK;TEMPAT LAHIR NAMA;TGL LHR;JENIS KELAMIN;STATUS CPNS PNS;GOL AKHIR NAMA;TMT GOLONGAN;ESELON NAMA;JENIS JABATAN NAMA;JABATAN NAMA;TMT JABATAN;UNOR NAMA;UNOR INDUK NAMA'.split(';')
const two = (n: number) => String(n).padStart(2, '0')

/** An invented civil servant in the columns of a SIASN export; every NIP is possible and occurs once. */
function row(i: number): string[] {
  const [year, month, day] = [1970 + Math.floor(i / 900), two(1 + (i % 12)), two(1 + (i % 28))]
  const nip = `${year}${month}${day}201003${1 + (i % 2)}${String(1 + (i % 900)).padStart(3, '0')}`
  const unit = `Kelurahan ${['Sukamaju', 'Karanganyar', 'Tanjung Indah', 'Mekarsari'][i % 4] ?? ''}`
  return [nip, `Pegawai Nomor ${i}`, '', 'S.Sos.', 'Lahat', `${day}-${month}-${year}`, i % 2 ? 'F' : 'M', 'PNS', 'III/b', '01-04-2019', '', 'Pelaksana', 'Pengelola Layanan Operasional', '04-07-2020', unit, 'Kecamatan Sukamaju'] // prettier-ignore
}

/** The whole import in an empty office. The counts are checked, so that nothing is fast by doing nothing. */
async function importOnce(file: string): Promise<number> {
  const app = await anOffice()
  let taken = 0
  const ms = await timed(async () => {
    app.answers.push(file)
    const picked = await app.hr.impor.pilih({ jobId: uuid() })
    if (!picked) throw new Error('No file was picked')
    await app.hr.impor.periksa({ id: picked.id, jobId: uuid() })
    taken = (await app.hr.impor.terapkan({ id: picked.id, jobId: uuid() })).baru
  })
  await app.remove()
  if (taken !== ROWS) throw new Error(`${taken} of ${ROWS} rows were imported`)
  return ms
}

const ALONE = `const { parentPort, workerData } = require('node:worker_threads')
require('read-excel-file/node').default(workerData).then((sheets) => parentPort.postMessage(sheets[0].data.length))`

/** The parser alone in a thread that has just begun, as ours: an office imports once, and nothing is warm then. */
async function parserAlone(file: string): Promise<number> {
  let rows = 0
  const ms = await timed(async () => {
    const worker = new Worker(ALONE, { eval: true, workerData: file })
    rows = await new Promise<number>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    await worker.terminate()
  })
  if (rows !== ROWS + 1) throw new Error(`The parser read ${rows} rows`)
  return ms
}

/** Parse, check and write 10,000 rows with their history, against the parser alone on the same file: begun anew, and run warm. */
export async function benchImport(): Promise<Figure[]> {
  const home = await anOffice()
  const file = join(home.folder, 'pegawai.xlsx')
  const kolom = HEADINGS.map((judul) => ({ judul, lebar: 12, jenis: 'teks' as const }))
  await writeXlsx(file, [{ nama: 'Data', kolom, baris: Array.from({ length: ROWS }, (_, i) => row(i)) }])
  const whole: number[] = []
  const fresh: number[] = []
  const warm: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const all = [await importOnce(file), await parserAlone(file), await timed(() => readXlsxFile(file))] as const
    if (round === 0) continue
    whole.push(all[0])
    fresh.push(all[1])
    warm.push(all[2])
  }
  await home.remove()
  const [ours, alone, again] = [median(whole), median(fresh), median(warm)]
  const note = 'the parser is read-excel-file; 16 columns; medians of interleaved rounds'
  return [
    figure('import of 10,000 rows (parse, check, write) against the parser alone, both begun anew', ours, alone, ours / alone, { max: 2 }, 'ms', note),
    figure('the same against the parser alone when it is warm', ours, again, ours / again, { max: 2 }, 'ms', note),
  ]
}
