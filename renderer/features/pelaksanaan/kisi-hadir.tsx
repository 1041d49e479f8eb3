import { Button, Group, Text } from '@mantine/core'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { cukupHadir, kehadiran } from '../../../domain/pelatihan/kehadiran'
import { HADIR_PELATIHAN_LABEL, type HadirPelatihan } from '../../../domain/pelatihan/pelatihan'
import { formatTanggal, isoDate } from '../../../domain/shared/iso-date'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { bacaHadir, HURUF_HADIR, kolomHadir } from './hadir-huruf'
import classes from './kisi-hadir.module.css'
import { namaHari } from './kalender-data'
import { terbuka, type Papan, type Peserta } from './papan'

interface Sel {
  hariId: string
  pesertaId: string
  status: HadirPelatihan | null
}
const kunci = ({ hariId, pesertaId }: Omit<Sel, 'status'>) => `${hariId} ${pesertaId}`

/** Participants × days. H, I, S, A fill a cell and go down; Delete empties; Ctrl+D fills the column below; blocks can be pasted. */
export function KisiHadir({ papan, onIsiHari }: { papan: Papan; onIsiHari: () => void }) {
  const { program, hari, hadirMinPersen } = papan
  const peserta = papan.peserta.filter(({ status }) => status !== 'batal')
  if (peserta.length === 0)
    return <EmptyState title="Belum ada peserta" action={<Group gap="xs"><Button component={Link} to={`/kompetensi/pelatihan/${program.id}/peserta`}>Tambah peserta</Button><Button component={Link} variant="default" to={`/kompetensi/impor?pelatihan=${program.id}`}>Impor daftar peserta</Button></Group>}>Peserta ditambahkan di tab Peserta, atau diimpor dari daftar penyelenggara.</EmptyState> // prettier-ignore
  if (hari.length === 0) return <EmptyState title="Belum ada hari pelaksanaan" action={terbuka(papan) && <Button onClick={onIsiHari}>Isi hari pelaksanaan</Button>}>Kehadiran dicatat hari demi hari. Belajar mandiri tanpa hari pertemuan dapat langsung ditutup.</EmptyState> // prettier-ignore
  return <Kisi papan={papan} peserta={peserta} hadirMinPersen={hadirMinPersen} />
}

function Kisi({ papan, peserta, hadirMinPersen }: { papan: Papan; peserta: readonly Peserta[]; hadirMinPersen: number }) {
  const { hari, program } = papan
  const box = useRef<HTMLTableElement>(null)
  const [aktif, setAktif] = useState({ baris: 0, kolom: 0 })
  /** Typed cells show at once; the data that comes back takes their place. */
  const [ketikan, setKetikan] = useState<{ dari: Papan; sel: ReadonlyMap<string, HadirPelatihan | null> }>({ dari: papan, sel: new Map() })
  const tertunda = ketikan.dari === papan ? ketikan.sel : new Map<string, HadirPelatihan | null>()
  const simpan = useChange(hr.pelaksanaan.hadirSimpan, { onError: () => { setKetikan({ dari: papan, sel: new Map() }); return false } }) // prettier-ignore
  const open = terbuka(papan)
  const nilai = (orang: Peserta, hariId: string): HadirPelatihan | null => {
    const typed = tertunda.get(kunci({ hariId, pesertaId: orang.id }))
    return typed === undefined ? (orang.hadir[hariId] ?? null) : typed
  }
  const tulis = (isi: readonly Sel[]) => {
    if (!open || isi.length === 0) return
    setKetikan({ dari: papan, sel: new Map([...tertunda, ...isi.map((one) => [kunci(one), one.status] as const)]) })
    simpan.mutate({ pelatihanId: program.id, isi: [...isi] })
  }
  const fokus = (baris: number, kolom: number) => {
    const to = { baris: Math.min(peserta.length - 1, Math.max(0, baris)), kolom: Math.min(hari.length - 1, Math.max(0, kolom)) }
    setAktif(to)
    box.current?.querySelector<HTMLElement>(`[data-sel="${to.baris}-${to.kolom}"]`)?.focus()
  }
  const sel = (baris: number, kolom: number, status: HadirPelatihan | null): Sel[] => {
    const [orang, day] = [peserta[baris], hari[kolom]]
    return orang && day ? [{ hariId: day.id, pesertaId: orang.id, status }] : []
  }
  /** Those of a day who have nothing yet. */
  const sisanya = (kolom: number, dari: number, status: HadirPelatihan): Sel[] => peserta.flatMap((orang, baris) => (baris >= dari && nilai(orang, hari[kolom]?.id ?? '') === null ? sel(baris, kolom, status) : []))
  const onKeyDown = (event: KeyboardEvent, baris: number, kolom: number) => {
    const orang = peserta[baris]
    const moves: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0], PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -hari.length], End: [0, hari.length] } // prettier-ignore
    const move = moves[event.key]
    const status = bacaHadir(event.key)
    if (event.ctrlKey && event.key.toLowerCase() === 'd' && orang) {
      // A letter goes down by itself: on the empty cell after it, the letter above is meant.
      const value = nilai(orang, hari[kolom]?.id ?? '') ?? nilai(peserta[baris - 1] ?? orang, hari[kolom]?.id ?? '')
      if (value !== null) tulis(sisanya(kolom, baris, value))
    } else if (event.ctrlKey || event.altKey || event.metaKey) return
    else if (move) fokus(baris + move[0], kolom + move[1])
    else if (status !== null) {
      tulis(sel(baris, kolom, status))
      fokus(baris + 1, kolom)
    } else if (event.key === 'Delete' || event.key === 'Backspace') tulis(sel(baris, kolom, null))
    else return
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault()
    const lines = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '').split(/\r?\n/)
    tulis(lines.flatMap((line, down) => line.split('\t').flatMap((text, right) => { const status = bacaHadir(text); return status === null ? [] : sel(aktif.baris + down, aktif.kolom + right, status) }))) // prettier-ignore
  }
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">{open ? 'H hadir, I izin, S sakit, A tanpa keterangan; Delete mengosongkan; Ctrl+D mengisi sisanya ke bawah; sel dari Excel dapat ditempel.' : 'Program sudah ditutup; buka kembali untuk mengubah kehadiran.'}</Text>
        <EksporButton nama={`Kehadiran ${program.judul}`} judul={[program.judul.toUpperCase(), 'KEHADIRAN PESERTA']} kolom={kolomHadir(hari)} baris={peserta} />
      </Group>
      <div className={classes['gulung']}>
        <table ref={box} role="grid" aria-label="Kehadiran peserta" className={classes['kisi']} onPaste={onPaste}>
          <thead>
            <tr>
              <th scope="col" className={classes['nama']}>Peserta</th>
              {hari.map(({ id, tanggal }, kolom) => (
                <th key={id} scope="col" title={formatTanggal(isoDate(tanggal))}>
                  {namaHari(tanggal).slice(0, 3)} {Number(tanggal.slice(8))}/{Number(tanggal.slice(5, 7))}
                  {open && sisanya(kolom, 0, 'hadir').length > 0 && <div><Button size="compact-xs" variant="subtle" aria-label={`Sisanya H (hadir) pada ${formatTanggal(isoDate(tanggal))}`} onClick={() => { tulis(sisanya(kolom, 0, 'hadir')) }}>Sisanya H</Button></div>}
                </th>
              ))}
              <th scope="col">Jumlah hadir</th>
            </tr>
          </thead>
          <tbody>
            {peserta.map((orang, baris) => {
              const count = kehadiran(hari.map(({ id }) => id), Object.fromEntries(hari.flatMap(({ id }) => { const value = nilai(orang, id); return value === null ? [] : [[id, value]] }))) // prettier-ignore
              return (
                <tr key={orang.id}>
                  <th scope="row" className={classes['nama']}><Text size="sm" truncate title={orang.nama}>{baris + 1}. {orang.nama}</Text></th>
                  {hari.map(({ id, tanggal }, kolom) => {
                    const value = nilai(orang, id)
                    return (
                      <td
                        key={id} role="gridcell" data-sel={`${baris}-${kolom}`} tabIndex={aktif.baris === baris && aktif.kolom === kolom ? 0 : -1}
                        aria-label={`${orang.nama}, ${formatTanggal(isoDate(tanggal))}: ${value ? HADIR_PELATIHAN_LABEL[value] : 'belum dicatat'}`}
                        className={`${classes['sel'] ?? ''} ${value ? (classes[value] ?? '') : (classes['kosong'] ?? '')}`}
                        onFocus={() => { setAktif({ baris, kolom }) }} onClick={(event) => { event.currentTarget.focus() }} onKeyDown={(event) => { onKeyDown(event, baris, kolom) }}
                      >
                        {value ? HURUF_HADIR[value] : '·'}
                      </td>
                    )
                  })}
                  <td className={`angka ${classes['jumlah'] ?? ''}`}>{count.hadir}/{count.hari} · {count.persen}%{count.tercatat === count.hari && !cukupHadir(count, hadirMinPersen) && ' · kurang'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  ) // prettier-ignore
}
