import { useEffect, useRef } from 'react'

/**
 * For cells that save a whole record: what was typed in its other cells goes along although it is not read back yet, so
 * that the second save does not take back the first. `sibuk`: a save is on its way.
 */
export function useIsianTerbaru<T extends object>(data: T, sibuk: boolean): (baru: Partial<T>) => T {
  const kini = useRef(data)
  useEffect(() => {
    if (!sibuk) kini.current = data
  }, [data, sibuk])
  return (baru) => {
    kini.current = { ...kini.current, ...baru }
    return kini.current
  }
}
