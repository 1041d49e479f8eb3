import { Alert, Button, Progress, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconKeyboard, IconLock, IconLockOpen, IconUsersGroup } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { belumSelesai } from '../../../domain/sesi/keadaan'
import type { Papan } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { ErrorAlert } from '../../ui/error-alert'
import { BarisTombol } from './baris-tombol'
import { BilahBulan } from './bilah-bulan'
import { BilahOrganisasi } from './bilah-organisasi'
import { DaftarOrang, type Saringan } from './daftar-orang'
import { EksporOrang } from './ekspor-orang'
import { KisiKetik } from './kisi-ketik'
import { LaciDistribusi } from './laci-distribusi'
import { LaciRapat } from './laci-rapat'
import { LembarOrang } from './lembar-orang'
import { ModalBukaKembali } from './modal-buka-kembali'
import { ModalKunci } from './modal-kunci'
import classes from './sesi.module.css'
import { selKosongPertama, selOrangBerikut, useAlurSel } from './use-alur-sel'

type Laci = 'pola' | 'rapat' | 'kunci' | 'buka' | null

/** One opened month: bars above, people at the left, one person's sheet or the typing grid beside them. */
export function RuangSesi({ papan, mulaiDari }: { papan: Papan; mulaiDari: string | null }) {
  const { periode, orang, populasi } = papan
  const locked = periode.status === 'dikunci' || periode.status === 'arsip'
  const [saringan, setSaringan] = useState<Saringan>('semua')
  const [terpilih, setTerpilih] = useState<string | null>(() => mulaiDari ?? (orang.find(({ keadaan }) => belumSelesai(keadaan) && keadaan !== 'tanpa_skp') ?? orang[0])?.pegawaiId ?? null)
  const [populasiId, setPopulasiId] = useState<string | null>(null)
  const [laci, setLaci] = useState<Laci>(null)
  const [ketik, setKetik] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const fokus = useRef(!locked)
  const alur = useAlurSel(root, locked)
  const belum = orang.filter(({ keadaan }) => belumSelesai(keadaan))
  // The person at hand stays in the list although the rating just made them finished.
  const tampil = useMemo(
    () => (saringan === 'semua' ? orang : orang.filter(({ keadaan, pegawaiId }) => belumSelesai(keadaan) || pegawaiId === terpilih)),
    [saringan, orang, terpilih],
  )
  const satu = orang.find(({ pegawaiId }) => pegawaiId === terpilih)
  const pola = populasi.find(({ unitId }) => unitId === populasiId) ?? populasi.find(({ unitId }) => unitId === satu?.populasiId) ?? populasi[0]
  const tetangga = useCallback(
    (langkah: 1 | 2 | -1) => {
      const dapat = tampil.filter(({ pegawaiId, keadaan }) => pegawaiId === terpilih || (keadaan !== 'tanpa_skp' && keadaan !== 'dikecualikan'))
      return dapat[dapat.findIndex(({ pegawaiId }) => pegawaiId === terpilih) + langkah]?.pegawaiId ?? null
    },
    [tampil, terpilih],
  )
  const geser = useCallback(
    (langkah: 1 | -1) => {
      if (ketik) {
        if (langkah === 1 && root.current) selOrangBerikut(root.current)
        return
      }
      const berikut = tetangga(langkah)
      if (!berikut) {
        notifications.show({ message: langkah === 1 ? 'Ini pegawai terakhir dalam daftar.' : 'Ini pegawai pertama dalam daftar.' })
        return
      }
      fokus.current = true
      setTerpilih(berikut)
    },
    [tetangga, ketik],
  )
  usePrefetchLembar(periode.id, tetangga(1))
  usePrefetchLembar(periode.id, tetangga(2))
  const terakhir = useRef<HTMLElement | null>(null)
  /** Closes what was opened over the sheet and gives the keyboard back to the cell it came from. */
  const tutup = () => {
    flushSync(() => { setLaci(null) })
    if (terakhir.current?.isConnected) terakhir.current.focus()
    else if (root.current) selKosongPertama(root.current)
  }
  const perintah = useMemo(
    () => [
      { label: 'Pegawai berikutnya', keys: 'Ctrl+Enter', run: () => { geser(1) } },
      { label: 'Pegawai berikutnya', keys: 'Alt+ArrowDown', run: () => { geser(1) } },
      { label: 'Pegawai sebelumnya', keys: 'Alt+ArrowUp', run: () => { geser(-1) } },
      { label: 'Pola distribusi dan alasannya', keys: 'F4', run: () => { setLaci('pola') } },
      { label: 'Rapat: agenda, daftar hadir, keputusan', keys: 'F6', run: () => { setLaci('rapat') } },
      { label: 'Ketik dari lembar kerja', keys: 'F7', run: () => { fokus.current = true; setKetik((now) => !now) } },
      { label: 'Hanya yang belum selesai', keys: 'F8', run: () => { setSaringan((now) => (now === 'semua' ? 'belum' : 'semua')) } },
      { label: locked ? 'Buka kembali bulan ini' : 'Periksa dan kunci bulan ini', keys: 'F9', run: () => { setLaci(locked ? 'buka' : 'kunci') } },
    ],
    [geser, locked],
  )
  useOfferCommands(perintah)
  const menutup = periode.status === 'dikunci' && periode.dikunciPada === null
  return (
    <div className={classes['layar']}>
      <BilahBulan tahun={periode.tahun} bulan={periode.bulan} status={periode.status}>
        <Progress w={110} value={orang.length === 0 ? 0 : ((orang.length - belum.length) / orang.length) * 100} aria-label="Kemajuan bulan ini" className={classes['lebarSaja']} />
        <Text fz="sm" className="angka" style={{ whiteSpace: 'nowrap' }} data-testid="kemajuan">
          {orang.length - belum.length} dari {orang.length} selesai
        </Text>
        <EksporOrang papan={papan} orang={tampil} />
        <span className={classes['lentur']} />
        <Button variant={ketik ? 'light' : 'subtle'} leftSection={<IconKeyboard size={16} />} rightSection={<kbd>F7</kbd>} onClick={() => { fokus.current = true; setKetik(!ketik) }}>
          Ketik lembar kerja
        </Button>
        <Button variant="subtle" leftSection={<IconUsersGroup size={16} />} rightSection={<kbd>F6</kbd>} onClick={() => { setLaci('rapat') }}>
          Rapat
        </Button>
        {locked && !menutup ? (
          <Button variant="default" leftSection={<IconLockOpen size={15} />} rightSection={<kbd>F9</kbd>} onClick={() => { setLaci('buka') }}>
            Buka kembali
          </Button>
        ) : (
          <Button leftSection={<IconLock size={15} />} rightSection={<kbd>F9</kbd>} onClick={() => { setLaci('kunci') }} data-testid="kunci-bulan">
            Kunci bulan
          </Button>
        )}
      </BilahBulan>
      {menutup && (
        <Alert color="orange" p="xs" radius={0}>
          Penguncian bulan ini belum tuntas: cadangannya belum sempat dibuat. Pilih Kunci bulan untuk menyelesaikannya.
        </Alert>
      )}
      {periode.status === 'dibuka_kembali' && (
        <Alert color="orange" p="xs" radius={0}>
          Bulan ini pernah dikunci lalu dibuka kembali: {periode.alasanBuka}
        </Alert>
      )}
      <BilahOrganisasi periodeId={periode.id} populasi={populasi} terpilih={pola} locked={locked} onPilih={setPopulasiId} onRinci={() => { setLaci('pola') }} />
      <div className={classes['ruang']} ref={root} onKeyDown={alur} onFocus={(event) => { if (root.current?.contains(event.target)) terakhir.current = event.target }}>
        <DaftarOrang
          papan={papan}
          orang={tampil}
          jumlahBelum={belum.length}
          saringan={saringan}
          onSaringan={setSaringan}
          terpilih={terpilih}
          onPilih={(id) => {
            setKetik(false)
            setTerpilih(id)
          }}
          onMasuk={() => { if (root.current) selKosongPertama(root.current) }}
        />
        {ketik ? (
          <KisiKetik periodeId={periode.id} penilai={papan.penilai} mulaiDari={satu?.penilaiId ?? null} locked={locked} />
        ) : (
          terpilih && <IsiLembar periodeId={periode.id} pegawaiId={terpilih} locked={locked} root={root} fokusRef={fokus} onGeser={geser} />
        )}
      </div>
      <BarisTombol />
      {laci === 'pola' && pola && <LaciDistribusi key={pola.unitId} periodeId={periode.id} populasi={pola} locked={locked} onTutup={tutup} />}
      {laci === 'rapat' && <LaciRapat papan={papan} locked={locked} onTutup={tutup} onPilih={(id) => { setTerpilih(id); setLaci(null) }} />}
      {laci === 'kunci' && <ModalKunci periodeId={periode.id} onTutup={tutup} onPilih={(id) => { setSaringan('semua'); fokus.current = true; setTerpilih(id); setLaci(null) }} />}
      {laci === 'buka' && <ModalBukaKembali periodeId={periode.id} onTutup={tutup} />}
    </div>
  )
}

type IsiLembarProps = Omit<Parameters<typeof LembarOrang>[0], 'lembar'> & { pegawaiId: string }

/** Reads the sheet and its phrases, so that F2 and Enter in one breath find them; never shows another person's sheet while the right one is on its way. */
function IsiLembar({ pegawaiId, ...props }: IsiLembarProps) {
  const { data, error } = useRead(hr.sesi.lembar, { periodeId: props.periodeId, pegawaiId })
  const frasa = useRead(hr.bank.frasa, undefined)
  if (error) return <ErrorAlert error={error} />
  return data?.pegawaiId === pegawaiId && !frasa.isPending ? <LembarOrang key={pegawaiId} lembar={data} {...props} /> : null
}

/** The next two sheets are read ahead, so that Ctrl+Enter never waits: the second while the first is being typed. */
function usePrefetchLembar(periodeId: string, pegawaiId: string | null): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!pegawaiId) return
    const input = { periodeId, pegawaiId }
    queries.query({ queryKey: [hr.sesi.lembar.channel, input], queryFn: () => hr.sesi.lembar(input) }).catch(() => undefined)
  }, [queries, periodeId, pegawaiId])
}
