import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../main/log'

function aLog() {
  const folder = mkdtempSync(join(tmpdir(), 'takar-log-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'log', 'takar.log')
  return { file, log: createLog(file, () => '2026-11-22T00:00:00.000Z') }
}
const lines = (file: string) => readFileSync(file, 'utf8').split('\n').slice(0, -1)

it('1,000 hostile texts make 1,000 lines that show no control, direction or invisible character', () => {
  const { file, log } = aLog()
  const nasty = fc.array(fc.oneof(fc.constantFrom('\n', '\r\n', '\u001b[2J', '\u202e', '\u2028', '\u200b', '\u0000', '\ufeff', '"}', '{"waktu":"palsu"}'), fc.string({ unit: 'binary' })), { maxLength: 8 }).map((parts) => parts.join(''))
  const texts = fc.sample(nasty, { numRuns: 1000, seed: 1 })
  for (const text of texts) log(text, new Error(text))
  // Long stack traces may have filled the first file.
  const written = [`${file}.1`, file].filter((one) => existsSync(one)).flatMap(lines)
  expect(written).toHaveLength(1000)
  expect(written.filter((line) => /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(line))).toEqual([])
  expect(written.map((line) => (JSON.parse(line) as { where: string }).where)).toEqual(texts.map((text) => text.toWellFormed() === text ? text : (JSON.parse(JSON.stringify(text)) as string)))
})

it('the log is started anew at 1 MB and one former is kept', () => {
  const { file, log } = aLog()
  writeFileSync(file, 'x'.repeat(1_000_001))
  log('uji', new Error('a'))
  expect(lines(file)).toHaveLength(1)
  expect(statSync(`${file}.1`).size).toBe(1_000_001)
})
