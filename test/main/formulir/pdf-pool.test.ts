import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FormulirModel } from '../../../domain/formulir/model'
import { gagalTulis } from '../../../main/formulir/gagal-tulis'
import { createPdfPool, type PdfPool } from '../../../main/formulir/pdf-pool'
import { createRenderer } from '../../../main/formulir/render-pdf'
import { buildPdfWorker } from './build-worker'
import { deret, PEGAWAI } from './contoh-dasar'
import { dokumenEvaluasi, evaluasi } from './contoh-skp'
import { lines, readPages } from './pdf-text'

const FONTS = join(import.meta.dirname, '../../../out/fonts')
let pool: PdfPool
let workerUrl: URL
beforeAll(async () => {
  workerUrl = await buildPdfWorker()
  pool = createPdfPool({ workerUrl, fontsDir: FONTS, workers: 2 })
}, 60_000)
afterAll(() => pool.close())

const folder = () => mkdtempSync(join(tmpdir(), 'takar-cetak-'))
const forms = (count: number): FormulirModel[] =>
  deret(count, (i) =>
    dokumenEvaluasi({ pegawai: { ...PEGAWAI, nama: `Pegawai ${i + 1}`, nip: `19870412201001${String(2001 + i)}` } }),
  )
const isPdf = (path: string) =>
  readFileSync(path).subarray(0, 5).toString() === '%PDF-' &&
  readFileSync(path).subarray(-6).toString().includes('%%EOF')

describe('one form', () => {
  it('is the same from the shipped worker as from the engine itself', async () => {
    const bytes = await pool.one(evaluasi())
    const { bytes: direct } = await createRenderer(FONTS).render(evaluasi())
    expect(Buffer.from(bytes).equals(Buffer.from(direct))).toBe(true)
  })
})

describe('many files', () => {
  it('are named after their people, complete, in the order asked for, and nothing else is left', async () => {
    const target = folder()
    const progress: number[] = []
    const made = await pool.files(forms(12), target, { onProgress: (done) => progress.push(done) })
    expect(made.map(({ path }) => path)).toEqual(
      deret(12, (i) => join(target, `19870412201001${2001 + i}_Pegawai-${i + 1}_Dokumen-Evaluasi_2026-11.pdf`)),
    )
    expect(readdirSync(target)).toHaveLength(12)
    for (const { path, pages, size } of made) {
      expect(isPdf(path)).toBe(true)
      expect(readFileSync(path).length).toBe(size)
      expect(pages).toBe(1)
    }
    expect(progress).toEqual(deret(12, (i) => i + 1))
  })

  it('of one name get numbers', async () => {
    const made = await pool.files([dokumenEvaluasi(), dokumenEvaluasi()], folder())
    expect(made[1]?.path).toMatch(/_2026-11-2\.pdf$/)
  })

  it('leave nothing behind when they are cancelled, and keep what stood there before', async () => {
    const target = folder()
    const older = join(target, '198704122010012001_Pegawai-1_Dokumen-Evaluasi_2026-11.pdf')
    writeFileSync(older, 'cetakan lama')
    const stop = new AbortController()
    const run = pool.files(forms(40), target, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 5) stop.abort()
      },
    })
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(readdirSync(target)).toEqual(['198704122010012001_Pegawai-1_Dokumen-Evaluasi_2026-11.pdf'])
    expect(readFileSync(older, 'utf8')).toBe('cetakan lama')
  })

  it('say in plain words that the folder is gone', async () => {
    const run = pool.files(forms(3), join(folder(), 'tidak-ada'))
    await expect(run).rejects.toMatchObject({
      code: 'IO',
      message: expect.stringContaining('Folder tujuan tidak ditemukan') as string,
    })
  })

  it('say so when the target is no folder', async () => {
    const file = join(folder(), 'berkas')
    writeFileSync(file, '')
    await expect(pool.files(forms(1), file)).rejects.toMatchObject({ code: 'IO' })
  })

  it('say how many are complete when a name cannot be given', async () => {
    const target = folder()
    mkdirSync(join(target, '198704122010012002_Pegawai-2_Dokumen-Evaluasi_2026-11.pdf'))
    const run = pool.files(forms(3), target)
    await expect(run).rejects.toMatchObject({
      code: 'IO',
      message: expect.stringContaining('1 dari 3 berkas sudah lengkap') as string,
    })
    expect(readdirSync(target).filter((name) => name.includes('sementara'))).toEqual([])
  })
})

describe('one merged file', () => {
  it('holds every form in order, numbered by itself', async () => {
    const path = join(folder(), 'gabungan.pdf')
    const made = await pool.merged([dokumenEvaluasi(), evaluasi(), dokumenEvaluasi()], path)
    const pages = await readPages(new Uint8Array(readFileSync(path)))
    expect(made).toMatchObject({ path, pages: 5, size: readFileSync(path).length })
    expect(pages.map((page) => lines(page).at(-1))).toEqual(
      ['1 dari 1', '1 dari 3', '2 dari 3', '3 dari 3', '1 dari 1'].map((foot) => `Takar · halaman ${foot}`),
    )
    expect(pages.map(({ width }) => Math.round(width))).toEqual([609, 935, 935, 935, 609])
  })

  it('leaves nothing behind when it is cancelled, and the next one is whole', async () => {
    const target = folder()
    const stop = new AbortController()
    const run = pool.merged(forms(30), join(target, 'a.pdf'), {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 4) stop.abort()
      },
    })
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(readdirSync(target)).toEqual([])
    expect((await pool.merged(forms(3), join(target, 'b.pdf'))).pages).toBe(3)
  })

  it('waits its turn behind another', async () => {
    const target = folder()
    const made = await Promise.all(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => pool.merged(forms(4), join(target, name))))
    expect(made.map(({ pages }) => pages)).toEqual([4, 4, 4])
  })

  it('says in plain words that the folder is gone', async () => {
    await expect(pool.merged(forms(2), join(folder(), 'tidak-ada', 'a.pdf'))).rejects.toMatchObject({ code: 'IO' })
  })
})

describe('the pool', () => {
  it('goes on after a worker was given something it cannot print', async () => {
    await expect(pool.one({ jenis: 'evaluasi' } as unknown as FormulirModel)).rejects.toThrow()
    await expect(pool.one(dokumenEvaluasi())).resolves.toBeInstanceOf(Uint8Array)
  })

  it('fails its jobs when the worker cannot start', async () => {
    const broken = createPdfPool({ workerUrl: pathToFileURL(join(folder(), 'none.mjs')), fontsDir: FONTS })
    await expect(broken.one(dokumenEvaluasi())).rejects.toThrow()
    await broken.close()
  })

  it('holds the main thread only for a small part of what making 60 forms on it would take', async () => {
    const renderer = createRenderer(FONTS)
    await pool.files(forms(4), folder())
    await renderer.render(dokumenEvaluasi())
    const began = performance.now()
    for (const form of forms(60)) await renderer.render(form)
    const onMain = performance.now() - began
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    await pool.files(forms(60), folder())
    delay.disable()
    expect(delay.percentile(99) / 1e6).toBeLessThan(onMain / 4)
  })
})

describe('a failure to write', () => {
  it.each(['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EIO'])(
    '%s becomes a sentence that says what to do',
    (code) => {
      expect(gagalTulis(code)).toMatchObject({
        code: 'IO',
        message: expect.stringMatching(/\. .*Tidak ada berkas baru yang ditinggalkan/) as string,
      })
    },
  )

  it('keeps a bug a bug', () => {
    expect(gagalTulis(undefined)).toBeNull()
    expect(gagalTulis('ERR_ASSERTION')).toBeNull()
  })
})
