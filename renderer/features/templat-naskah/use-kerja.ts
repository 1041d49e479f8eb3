import { useCallback, useEffect, useRef, useState } from 'react'
import type { Templat } from '../../../domain/naskah/templat'
import { buangSimpanan, tulisSimpanan, type Kerja } from './templat-baru'

const JEDA_MS = 400

/** Part of a template to put in place, or how to make it of what is there now. */
export type UbahTemplat = (patch: Partial<Templat> | ((isi: Templat) => Partial<Templat>)) => void

/** The template in work: what is on the screen, what is saved, and a copy that survives a crash. */
export function useKerja(kode: string, awal: Kerja, tersimpan: Kerja | null, versi: number) {
  const [kerja, setKerja] = useState(awal)
  const [dasar, setDasar] = useState(() => (tersimpan ? JSON.stringify(tersimpan) : ''))
  const berubah = JSON.stringify(kerja) !== dasar
  const simpan = useRef<() => void>(() => undefined)
  useEffect(() => {
    simpan.current = () => {
      if (berubah) tulisSimpanan(kode, kerja, versi)
      else buangSimpanan(kode)
    }
    const timer = setTimeout(() => { simpan.current() }, JEDA_MS) // prettier-ignore
    return () => {
      clearTimeout(timer)
    }
  }, [kode, kerja, versi, berubah])
  useEffect(() => {
    const now = () => {
      simpan.current()
    }
    window.addEventListener('pagehide', now)
    return () => {
      window.removeEventListener('pagehide', now)
      now()
    }
  }, [])
  const ubah = useCallback<UbahTemplat>((patch) => {
    setKerja((now) => ({ ...now, isi: { ...now.isi, ...(typeof patch === 'function' ? patch(now.isi) : patch) } }))
  }, [])
  const namai = useCallback((nama: string) => {
    setKerja((now) => ({ ...now, nama }))
  }, [])
  /** `sent` is on disk now; the copy goes, unless more was typed meanwhile. */
  const sudahDisimpan = useCallback(
    (sent: Kerja) => {
      buangSimpanan(kode)
      setDasar(JSON.stringify(sent))
    },
    [kode],
  )
  return { kerja, berubah, ubah, namai, sudahDisimpan }
}
