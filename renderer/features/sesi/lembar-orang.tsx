import { Alert } from '@mantine/core'
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { ALASAN_PENGECUALIAN_LABEL } from '../../../domain/penilaian/pengecualian'
import type { NilaiKode } from '../../../domain/skp/skp'
import type { Lembar } from '../../../preload/contract/sesi-view.contract'
import { DariBulanLalu } from './dari-bulan-lalu'
import { KelolaFrasa } from './kelola-frasa'
import { KepalaLembar, TanpaSkp } from './kepala-lembar'
import { ModalBukti } from './modal-bukti'
import { ModalKecuali } from './modal-kecuali'
import { PanelNilai } from './panel-nilai'
import { PilihFrasa, type KonteksFrasa } from './pilih-frasa'
import gayaLembar from './lembar.module.css'
import { TabelIndikator } from './tabel-indikator'
import { selBerikut, selKosongPertama, tulisSel } from './use-alur-sel'
import { useSimpanLembar } from './use-simpan-lembar'
import { useTombolLembar } from './use-tombol-lembar'

interface LembarOrangProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
  root: RefObject<HTMLDivElement | null>
  /** Set when the keyboard should land in this sheet's first empty cell; cleared once it did. */
  fokusRef: RefObject<boolean>
  onGeser: (langkah: 1 | -1) => void
}

/** One person: middle and right of the screen, and the keys that work on them. Mount with the person's id as key. */
export function LembarOrang({ lembar, periodeId, locked, root, fokusRef, onGeser }: LembarOrangProps) {
  const [frasaUntuk, setFrasaUntuk] = useState<HTMLElement | null>(null)
  const [kelola, setKelola] = useState(false)
  const [buktiId, setBuktiId] = useState<string | null>(null)
  const [kecuali, setKecuali] = useState(false)
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(new Set())
  const simpan = useSimpanLembar(periodeId, lembar.pegawaiId)
  const semua = useMemo(() => lembar.rhk.flatMap(({ indikator }) => indikator), [lembar.rhk])
  useLayoutEffect(() => {
    if (fokusRef.current && root.current) selKosongPertama(root.current)
    fokusRef.current = false
  }, [fokusRef, root])
  const lanjut = (cell: Element) => {
    if (root.current) selBerikut(root.current, cell)
  }
  const pilihFrasa = ({ teks, sifat }: { teks: string; sifat: 'apresiasi' | 'perbaikan' | 'arahan' }) => {
    const cell = frasaUntuk
    flushSync(() => {
      setFrasaUntuk(null)
    })
    if (!cell) return
    const indikatorId = cell.dataset['indikatorSel']
    if (indikatorId) {
      const lama = semua.find(({ id }) => id === indikatorId)?.umpanBalik?.teks
      simpan.ingatSifat(indikatorId, sifat)
      void simpan.umpanBalikIndikator(indikatorId, sambung(lama, teks)).catch(() => undefined)
      cell.focus()
      return
    }
    simpan.ingatSifat(cell.dataset['umpanBalik'] ?? cell.dataset['sel']?.replace('nilai:', '') ?? '', sifat)
    tulisSel(cell, sambung((cell as HTMLTextAreaElement).value, teks))
    cell.focus()
    lanjut(cell)
  }
  const sel = useTombolLembar({ root, locked, semua, bukaFrasa: setFrasaUntuk, bukaBukti: setBuktiId })
  const kembali = (tutup: () => void) => {
    flushSync(tutup)
    sel.current?.focus()
  }
  const bukti = semua.find(({ id }) => id === buktiId)
  return (
    <>
      <section className={gayaLembar['lembar']} aria-label={`Lembar ${lembar.nama}`}>
        <KepalaLembar lembar={lembar} locked={locked} onGeser={onGeser} onKecuali={() => { setKecuali(true) }} periodeId={periodeId} />
        <DariBulanLalu lembar={lembar} />
        {lembar.pengecualian && (
          <Alert m="sm" mb={0} p="xs" color="gray" title={`Dikecualikan: ${ALASAN_PENGECUALIAN_LABEL[lembar.pengecualian.alasan]}`}>
            {lembar.pengecualian.keterangan ?? 'Tidak dihitung dalam pola distribusi dan tidak perlu dinilai bulan ini.'}
          </Alert>
        )}
        {lembar.skp ? (
          <TabelIndikator
            lembar={lembar}
            periodeId={periodeId}
            locked={locked}
            umpanBalikTerbuka={terbuka}
            onUmpanBalik={simpan.umpanBalikIndikator}
            onBukti={({ id }) => { setBuktiId(id) }}
            onBukaUmpanBalik={(id) => {
              flushSync(() => { setTerbuka(new Set([...terbuka, id])) })
              root.current?.querySelector<HTMLElement>(`[data-umpan-balik="${id}"]`)?.focus()
            }}
          />
        ) : (
          <TanpaSkp alasan={lembar.alasanTanpaSkp ?? ''} pegawaiId={lembar.pegawaiId} />
        )}
      </section>
      {lembar.skp ? (
        <PanelNilai lembar={lembar} periodeId={periodeId} locked={locked} onRating={simpan.rating} onCatatan={simpan.catatan} onUmpanBalik={simpan.umpanBalikNilai} onLanjut={lanjut} />
      ) : (
        <div />
      )}
      {frasaUntuk && (
        <PilihFrasa
          konteks={konteksOf(frasaUntuk)}
          onPilih={pilihFrasa}
          onKelola={() => { setKelola(true) }}
          onTutup={() => {
            flushSync(() => { setFrasaUntuk(null) })
            frasaUntuk.focus()
          }}
        />
      )}
      {kelola && <KelolaFrasa onTutup={() => { setKelola(false) }} />}
      {bukti && <ModalBukti periodeId={periodeId} indikator={bukti} locked={locked} onTutup={() => { kembali(() => { setBuktiId(null) }) }} />}
      {kecuali && <ModalKecuali periodeId={periodeId} pegawaiId={lembar.pegawaiId} nama={lembar.nama} lama={lembar.pengecualian} onTutup={() => { kembali(() => { setKecuali(false) }) }} />}
    </>
  )
}

const sambung = (lama: string | undefined, baru: string) => [lama?.trim(), baru].filter(Boolean).join(' ')

function konteksOf(cell: HTMLElement): KonteksFrasa {
  const nilai = /^nilai:(.+)$/.exec(cell.dataset['sel'] ?? '')?.[1]
  if (nilai) return { untuk: 'perilaku', nilaiKode: nilai as NilaiKode }
  return { untuk: cell.dataset['sel'] === 'catatan' ? 'umum' : 'hasil', nilaiKode: null }
}
