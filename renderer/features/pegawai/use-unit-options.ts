import { useMemo } from 'react'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'

/** Units in use as the choices of a Select, indented by their place in the tree. */
export function useUnitOptions(): { value: string; label: string }[] {
  const { data } = useRead(hr.unit.list, undefined)
  return useMemo(() => {
    const depth = new Map<string, number>()
    return (data ?? [])
      .filter(({ aktif }) => aktif)
      .map(({ id, indukId, nama }) => {
        const level = indukId === null ? 0 : (depth.get(indukId) ?? 0) + 1
        depth.set(id, level)
        return { value: id, label: `${'\u2003'.repeat(level)}${nama}` }
      })
  }, [data])
}
