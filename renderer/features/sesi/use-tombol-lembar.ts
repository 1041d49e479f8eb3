import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { IndikatorLembar } from '../../../preload/contract/sesi-view.contract'
import { useOfferCommands } from '../../shell/commands'
import { selAktif } from './use-alur-sel'

interface TombolLembar {
  root: RefObject<HTMLDivElement | null>
  locked: boolean
  semua: readonly IndikatorLembar[]
  bukaFrasa: (cell: HTMLElement | null) => void
  bukaBukti: (indikatorId: string | null) => void
}

/** F2 and F3 for the cell that has the keyboard; answers the cell that had it last. */
export function useTombolLembar({ root, locked, semua, bukaFrasa, bukaBukti }: TombolLembar): RefObject<HTMLElement | null> {
  const terakhir = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const ingat = () => {
      terakhir.current = selAktif() ?? terakhir.current
    }
    // The first cell had the keyboard before this could listen.
    ingat()
    document.addEventListener('focusin', ingat)
    return () => { document.removeEventListener('focusin', ingat) }
  }, [])
  const perintah = useMemo(() => {
    const sel = () => selAktif() ?? (terakhir.current?.isConnected ? terakhir.current : null)
    const catatan = () => root.current?.querySelector<HTMLElement>('[data-sel="catatan"]') ?? null
    const untukFrasa = () => {
      const cell = sel()
      return cell && cell.dataset['sel'] !== 'hasil' && cell.dataset['sel'] !== 'perilaku' && cell.dataset['samping'] !== 'rencana-aksi' ? cell : catatan()
    }
    return [
      { label: 'Pilih frasa umpan balik', keys: 'F2', run: () => { if (!locked) bukaFrasa(untukFrasa()) } },
      { label: 'Bukti untuk indikator ini', keys: 'F3', run: () => { bukaBukti(sel()?.closest<HTMLElement>('[data-indikator]')?.dataset['indikator'] ?? semua[0]?.id ?? null) } },
    ]
  }, [root, locked, semua, bukaFrasa, bukaBukti])
  useOfferCommands(perintah)
  return terakhir
}
