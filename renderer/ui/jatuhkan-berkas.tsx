import { useState, type DragEvent, type ReactNode } from 'react'
import classes from './jatuhkan-berkas.module.css'

interface JatuhkanBerkasProps {
  /** What dropping does, shown while files hang over the place. */
  pesan: string
  onBerkas: (files: File[]) => void
  tinggi?: '100%'
  children: ReactNode
}

/** A place that takes files which are dragged onto it from the system. */
export function JatuhkanBerkas({ pesan, onBerkas, tinggi, children }: JatuhkanBerkasProps) {
  const [over, setOver] = useState(false)
  const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div
      className={classes['wadah']}
      style={{ height: tinggi }}
      onDragOver={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false) }}
      onDrop={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(false)
        onBerkas([...event.dataTransfer.files])
      }}
    >
      {children}
      {over && <div className={classes['jatuhkan']}>{pesan}</div>}
    </div>
  ) // prettier-ignore
}
