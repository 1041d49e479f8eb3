import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useIsianTerbaru } from '../../../renderer/ui/use-isian-terbaru'

it('a second cell takes the first one’s text along until the record is read again, then what was read counts', () => {
  const data = { isi: 'lama', hasil: '' }
  const { result, rerender } = renderHook(({ now, sibuk }) => useIsianTerbaru(now, sibuk), { initialProps: { now: data, sibuk: false } })
  expect(result.current({ isi: 'baru' })).toEqual({ isi: 'baru', hasil: '' })
  rerender({ now: data, sibuk: true })
  expect(result.current({ hasil: 'selesai' })).toEqual({ isi: 'baru', hasil: 'selesai' })
  rerender({ now: { isi: 'diurungkan', hasil: '' }, sibuk: false })
  expect(result.current({ hasil: 'x' })).toEqual({ isi: 'diurungkan', hasil: 'x' })
})
