import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { rupiah } from '../../domain/anggaran/anggaran'
import type { HeadlessApp } from '../headless'
import { simpanDaftar } from './kompetensi/daftar'
import { cetakKompetensi } from './kompetensi/dokumen'
import { evaluasi, jalankanTahun, rancangUlang } from './kompetensi/jalankan'
import { isiStandar, kumpulkan, putuskan } from './kompetensi/kebutuhan'
import { susunRencana } from './kompetensi/rencana'
import type { DemoOptions } from './options'
import type { Progress } from './progress'

/** What the year of competency development came to, as `--json` prints it. */
export interface KompetensiResult {
  needs: number
  /** In the plan. */
  programmes: number
  plan: { version: number; people: number; hours: number; cost: number }
  /** Issued by the office itself, each with its number at its participant. */
  certificates: number
  /** Next versions drafted of programmes that helped too little. */
  redesigned: number
  /** PDF files. */
  documents: string[]
}

/** The year's plan after the month is closed: from gap to plan, from plan to proof that it helped, and all papers. */
export async function runYear(app: HeadlessApp, { out, tahun, bulan }: DemoOptions, { step }: Progress): Promise<KompetensiResult> {
  const { hr, ports } = app
  const today = ports.today()
  const pegawai = (await hr.pegawai.list({})).map(({ id, jabatan }) => ({ id, jabatan }))
  if (pegawai.length === 0) return { needs: 0, programmes: 0, plan: { version: 0, people: 0, hours: 0, cost: 0 }, certificates: 0, redesigned: 0, documents: [] }
  const needs = await fillNeeds(app, tahun, pegawai.map(({ id }) => id), step) // prettier-ignore
  const utama = await susunRencana(hr, { tahun, bulan, pegawai })
  await takeBest(hr, tahun, utama, step)
  const plan = await approve(app, tahun, step)
  const ended = await jalankanTahun(hr, tahun, utama, today)
  const { program } = await hr.pelatihan.get({ id: utama })
  const { lembar, cek, alasan } = await evaluasi(hr, utama, today)
  await rancangUlang(hr, utama, tahun, alasan)
  step(`Pelatihan: ${ended} program selesai; “${program.judul}” dievaluasi (${lembar} lembar reaksi, ${cek} cek atasan) dan dirancang ulang`)
  const folder = join(out, 'kompetensi')
  mkdirSync(folder, { recursive: true })
  const papers = await cetakKompetensi(app, { folder, tahun, utama, mulai: program.mulai ?? today, selesai: program.selesai ?? today, today })
  const lists = await simpanDaftar(app, folder, tahun)
  step(`Dokumen kompetensi: ${papers.documents.length} PDF (${papers.certificates} sertifikat) dan ${lists.length} daftar .xlsx di ${folder}`)
  for (const line of papers.lewat) step(`  dilewati ${line}`)
  return { needs, ...plan, certificates: papers.certificates, redesigned: 1, documents: papers.documents }
}

async function fillNeeds({ hr }: HeadlessApp, tahun: number, pegawaiIds: readonly string[], step: Progress['step']): Promise<number> {
  const lines = await isiStandar(hr, tahun)
  const kalimat = await kumpulkan(hr, tahun, pegawaiIds)
  const { kebutuhan, disetujui, ditolak } = await putuskan(hr, tahun)
  step(`Standar kompetensi: ${lines} butir. Dari standar dan penilaian: ${kalimat} Dengan usulan ${kebutuhan}: ${disetujui} disetujui, ${ditolak} ditolak`)
  return kebutuhan
}

/** Of all that was proposed, what serves the most under the ceilings becomes the working plan; the one to be run is pinned in. */
async function takeBest(hr: HeadlessApp['hr'], tahun: number, utama: string, step: Progress['step']): Promise<void> {
  await hr.usulanRencana.semat({ pelatihanId: utama, sematan: 'masuk' })
  const { program, ringkas, mustahil } = await hr.usulanRencana.hitung({ tahun, jobId: uuid(), teliti: true })
  if (mustahil !== null) throw new Error(mustahil)
  const pilihan = program.filter(({ terpilih }) => terpilih).map(({ id, peserta }) => ({ pelatihanId: id, peserta: peserta.map((orang) => orang.id) }))
  const { masuk, keluar } = await hr.usulanRencana.terapkan({ tahun, pilihan, batalkanSisa: false })
  step(`Usulan terbaik menurut pagu: ${masuk} program masuk, ${keluar} ditinggalkan; ${ringkas.capai} dari ${ringkas.sasaran} pegawai mencapai jam minimalnya dengan ${rupiah(ringkas.biaya)}`)
}

/** Version 1 of the plan, before the first programme begins. */
async function approve({ hr, ports }: HeadlessApp, tahun: number, step: Progress['step']): Promise<Pick<KompetensiResult, 'programmes' | 'plan'>> {
  const [disetujuiPada = ''] = [`${tahun}-01-08`, ports.today()].toSorted()
  await hr.rencana.setujui({ tahun, disetujuiOleh: 'Camat (contoh)', disetujuiPada, alasan: 'Penetapan rencana pengembangan kompetensi (contoh)', nomor: null })
  const [approved] = await hr.rencana.daftarVersi({ tahun })
  if (!approved) throw new Error('The plan was not approved')
  const { versi, total } = approved
  step(`Rencana ${tahun} versi ${versi} disetujui: ${total.program} program, ${total.orang} orang, ${total.jamOrang} jam orang, ${rupiah(total.biaya)}`)
  return { programmes: total.program, plan: { version: versi, people: total.orang, hours: total.jamOrang, cost: total.biaya } }
}
