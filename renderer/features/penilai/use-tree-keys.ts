import type { KeyboardEvent } from 'react'
import type { Simpul } from './susun-pohon'

interface TreeKeys {
  simpul: readonly Simpul[]
  goTo: (index: number) => void
  onPilih: (kunci: string) => void
  onLipat: (kunci: string) => void
  onAtur: (simpul: Simpul) => void
}

/** Arrows move and fold, Home and End go to the ends, Space ticks, Enter goes on to the panel. */
export function useTreeKeys({ simpul, goTo, onPilih, onLipat, onAtur }: TreeKeys) {
  const parentOf = (index: number) => simpul.findLastIndex((line, i) => i < index && line.tingkat < (simpul[index]?.tingkat ?? 0))
  return (event: KeyboardEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).dataset['simpul']
    const line = at === undefined ? undefined : simpul[Number(at)]
    if (at === undefined || !line || event.ctrlKey || event.altKey) return
    const index = Number(at)
    const fold = (open: boolean) => line.bawahan > 0 && line.terbuka !== open && (onLipat(line.kunci), true)
    switch (event.key) {
      case 'ArrowDown':
        goTo(Math.min(simpul.length - 1, index + 1))
        break
      case 'ArrowUp':
        goTo(Math.max(0, index - 1))
        break
      case 'Home':
        goTo(0)
        break
      case 'End':
        goTo(simpul.length - 1)
        break
      case 'ArrowRight':
        if (!fold(true) && line.bawahan > 0) goTo(index + 1)
        break
      case 'ArrowLeft':
        if (!fold(false)) goTo(Math.max(0, parentOf(index)))
        break
      case ' ':
        if (line.jenis === 'pegawai') onPilih(line.kunci)
        break
      case 'Enter':
        if (line.jenis === 'pegawai') onAtur(line)
        break
      default:
        return
    }
    event.preventDefault()
  }
}
