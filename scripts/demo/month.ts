import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { JENIS_KANTOR, JENIS_PER_ORANG, JENIS_PER_PENILAI } from '../../domain/formulir/susun/tugas'
import type { Predikat } from '../../domain/penilaian/predikat'
import { endOfMonth, isoDate, namaBulan } from '../../domain/shared/iso-date'
import { openHeadless, type HeadlessApp } from '../headless'
import { runYear, type KompetensiResult } from './kompetensi'
import type { DemoOptions } from './options'
import type { Progress } from './progress'
import { importRoster, type RefusedRow } from './roster'
import { rateOffice } from './sesi'

/** What the demo did, as `--json` prints it. */
export interface DemoResult {
  imported: number
  refused: RefusedRow[]
  employees: number
  rated: number
  excluded: number
  predikat: Record<Predikat, number>
  documents: string[]
  mergedPdf: string
  pages: number
  kompetensi: KompetensiResult
  database: string
  seconds: number
}

/** The main job without a window, through the same services as the app: an empty disk, a roster, one closed month, the year's plan, all papers. */
export async function runMonth(options: DemoOptions, progress: Progress): Promise<DemoResult> {
  const started = performance.now()
  const { out, tahun, bulan } = options
  const today = endOfMonth(isoDate(`${tahun}-${String(bulan).padStart(2, '0')}-01`))
  const folder = join(out, 'data')
  const app = await openHeadless({
    folder,
    today,
    actor: 'Demo',
    onEvent: ({ event, payload }) => {
      if (event === 'progress' && payload.state === 'jalan') progress.bar(payload.done, payload.total, payload.label)
    },
  })
  try {
    const people = await prepareOffice(app, options, progress)
    const month = await holdSession(app, options, progress)
    const papers = await printAll(app, options, month.periodeId, progress)
    const kompetensi = await runYear(app, options, progress)
    const { jumlah } = await app.hr.penilaian.rekap({ tahun, bulan })
    const database = join(folder, 'takar.db')
    return { ...people, rated: month.rated, excluded: month.excluded, predikat: jumlah, ...papers, kompetensi, database, seconds: Number(((performance.now() - started) / 1000).toFixed(1)) }
  } finally {
    await app.close()
  }
}

async function prepareOffice({ hr, answers }: HeadlessApp, { roster, tahun, bulan }: DemoOptions, { step }: Progress) {
  const { imported, refused, secondTime } = await importRoster(hr, answers, roster)
  step(`Roster diimpor: ${imported} pegawai, ${refused.length} baris ditolak; impor kedua mengubah ${secondTime}`)
  for (const { sheet, row, nip, reason } of refused) step(`  ditolak ${sheet} baris ${row} ${nip}: ${reason}`)
  const kecamatan = (await hr.unit.list(undefined)).find(({ indukId }) => indukId === null)?.nama ?? 'Kecamatan Contoh'
  await hr.kantor.save({
    namaPemda: 'Kabupaten Muara Bening', jenisPemda: 'kabupaten', namaKecamatan: kecamatan, alamat: 'Jalan Merdeka Nomor 1', kodePos: '31711',
    telepon: '(0711) 555 000', kotaPenandatanganan: kecamatan.replace(/^Kecamatan\s+/i, ''),
  }) // prettier-ignore
  await appointAppraisers({ hr }, tahun, step)
  const employees = (await hr.pegawai.list({})).map(({ id }) => id)
  const rentang = { tahun, mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` }
  const preview = await hr.skp.pratinjauBerikan({ ...rentang, pegawaiIds: employees, pilihan: [] })
  const pilihan = preview.flatMap(({ pegawaiId, templatKode }) => (templatKode ? [{ pegawaiId, templatKode }] : []))
  const { dibuat, tertaut, skpIds } = await hr.skp.berikan({ ...rentang, pilihan })
  const approved = await hr.skp.langkahBanyak({ skpIds, langkah: 'ajukan_dan_setujui', tanggal: `${tahun}-01-${bulan === 1 ? '02' : '05'}` })
  step(`SKP dari templat: ${dibuat} dibuat, ${tertaut} hasil kerja tertaut ke pimpinan, ${approved.berhasil} disetujui`)
  return { imported, refused, employees: employees.length }
}

async function appointAppraisers({ hr }: Pick<HeadlessApp, 'hr'>, tahun: number, step: Progress['step']): Promise<void> {
  const luar = (nama: string, jabatan: string) => hr.penilai.tambahPejabatLuar({ nama, nip: '', pangkat: '', jabatan, instansi: 'Kabupaten Muara Bening' })
  const sekda = await luar('Contoh Sekretaris Daerah', 'Sekretaris Daerah')
  const bupati = await luar('Contoh Bupati', 'Bupati Muara Bening')
  await hr.penilai.aturPenilaiCamat({ penilaiLuarId: sekda.id, atasanLuarId: bupati.id })
  const { diterapkan } = await hr.penilai.terapkan({ berlakuDari: `${tahun}-01-01` })
  step(`Penilai diusulkan dari jabatan dan diterapkan: ${diterapkan} orang`)
}

async function holdSession({ hr }: HeadlessApp, { tahun, bulan }: DemoOptions, { step, bar }: Progress) {
  const { periodeId } = await hr.sesi.buka({ tahun, bulan })
  const { rated, excluded, realisasi } = await rateOffice(hr, { periodeId, tahun, bulan }, (done, total) => {
    bar(done, total, 'pegawai dinilai')
  })
  step(`Sesi ${namaBulan(bulan)} ${tahun}: ${realisasi} realisasi diisi, ${rated} pegawai dinilai, ${excluded} dikecualikan`)
  const { cadangan } = await hr.sesi.kunci({ periodeId })
  step(`Bulan dikunci, cadangan dibuat: ${cadangan}`)
  return { periodeId, rated, excluded }
}

async function printAll({ hr, answers, ports }: HeadlessApp, { out, tahun, bulan }: DemoOptions, periodeId: string, { step }: Progress) {
  const pegawaiIds = (await hr.pegawai.list({})).map(({ id }) => id)
  const everything = { periodeId, pegawaiIds, terisi: true, jenis: [...JENIS_PER_ORANG, ...JENIS_PER_PENILAI, ...JENIS_KANTOR] }
  const mergedPdf = join(out, 'Formulir-gabungan.pdf')
  answers.push(mergedPdf, join(out, 'formulir'))
  const merged = await hr.formulir.cetak({ ...everything, keluaran: 'gabung', jobId: uuid() })
  const files = await hr.formulir.cetak({ ...everything, keluaran: 'berkas', jobId: uuid() })
  if (!merged || !files) throw new Error('The papers were not made')
  const documents = readdirSync(files.tempat).map((name) => join(files.tempat, name))
  step(`Semua formulir: ${documents.length} berkas di ${files.tempat}`)
  step(`Gabungan: ${merged.halaman} halaman di ${mergedPdf}`)
  for (const { nama, pesan } of merged.lewat) step(`  dilewati ${nama}: ${pesan.join(' ')}`)
  answers.push(join(out, 'Rekap.xlsx'), join(out, 'DUK.xlsx'), join(out, 'DUK.pdf'))
  await hr.penilaian.eksporRekap({ tahun, bulan })
  await hr.pegawai.eksporDuk({ tanggal: ports.today() })
  const duk = await hr.formulir.simpanDuk({ tanggal: ports.today(), daftar: 'pns' })
  step(`Rekap (.xlsx) dan DUK (.xlsx, .pdf) di ${out}`)
  return { documents: [...documents, ...(duk ? [duk] : [])], mergedPdf, pages: merged.halaman }
}
