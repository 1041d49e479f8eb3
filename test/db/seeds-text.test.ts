import { describe, expect, it } from 'vitest'
import { everyText, repeated, umpanBalik } from './seeds'

describe('every text', () => {
  it('is written once', () => {
    expect(repeated(everyText)).toEqual([])
  })

  it('has no stray spaces, no double spaces and no placeholder', () => {
    expect(everyText.filter((teks) => teks !== teks.trim() || /\s{2}|[\n\t…]|\.\.\.|\{\{|TODO/.test(teks))).toEqual([])
  })

  it('starts with a capital and, outside feedback, ends without a full stop', () => {
    const feedback = new Set(umpanBalik.map((u) => u.teks))
    expect(everyText.filter((teks) => !/^[A-Z]/.test(teks))).toEqual([])
    expect(everyText.filter((teks) => !feedback.has(teks) && /[.;,:]$/.test(teks))).toEqual([])
  })

  it('uses Indonesian words where there are Indonesian words', () => {
    const foreign =
      /\b(update|upload|download|input|output|monitoring|meeting|online|offline|email|e-mail|deadline|website|feedback|report|file|print|scan|backup|database|workshop|coaching|mentoring|link|checklist|the|and|of)\b/i
    expect(everyText.filter((teks) => foreign.test(teks))).toEqual([])
  })

  it('names no number without a unit', () => {
    const units = /^\d+ (menit|jam|hari|minggu|bulan|kali|perbaikan|pembaruan)\b/
    const numbers = everyText.flatMap((teks) => teks.replace(/SP4N|Tahun 1945/g, '').match(/\d+.*$/) ?? [])
    expect(numbers.filter((teks) => !units.test(teks))).toEqual([])
  })

  it('spells the words that officials often misspell as the dictionary does', () => {
    const misspelt =
      /\b(ketentraman|apapun|dimana|diatas|dibawah|ijin|praktek|analisa|jadual|aktifitas|efektifitas|resiko|antri|bertanggungjawab|kerjasama|merubah|silahkan|rapih)\b/i
    expect(everyText.filter((teks) => misspelt.test(teks))).toEqual([])
  })
})
