import { useCallback, useEffect, useRef, useState } from 'react'
import type { Templat } from '../../../domain/naskah/templat'
import { buangSimpanan, tulisSimpanan, type Kerja } from './templat-baru'

const JEDA_MS = 400

/** Part of a template to put in place, or how to make it of what is there now. */
export type UbahTemplat = (patch: Partial<Templat> | ((isi: Templat) => Partial<Templat>)) => void

/** The template in work, and a copy of it that survives a crash. `dasar`: what is saved, or what a new one begins with. */
export function useKerja(kode: string, awal: Kerja, dasar: Kerja, versi: number) {
  const [kerja, setKerja] = useState(awal)
  const [terkirim, setTerkirim] = useState<{ json: string; versi: number } | null>(null)
  const json = JSON.stringify(kerja)
  // What was sent is what is saved as long as its version is in force: an undo brings the older one back.
  const berubah = json !== JSON.stringify(dasar) && !(json === terkirim?.json && versi === terkirim.versi)
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
  /** `sent` is on disk now; the copy goes, unless more was typed meanwhile: then it is written again. */
  const sudahDisimpan = useCallback(
    (sent: Kerja, made: number) => {
      simpan.current = () => undefined
      buangSimpanan(kode)
      setTerkirim({ json: JSON.stringify(sent), versi: made })
    },
    [kode],
  )
  return { kerja, berubah, ubah, namai, sudahDisimpan }
}
