import { ActionIcon, Alert, Badge, Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconDots } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { ALASAN_PENGECUALIAN_LABEL } from '../../../domain/penilaian/pengecualian'
import type { NilaiKode } from '../../../domain/skp/skp'
import type { IndikatorLembar, Lembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { EmptyState } from '../../ui/empty-state'
import { DariBulanLalu } from './dari-bulan-lalu'
import { KelolaFrasa } from './kelola-frasa'
import { ModalBukti } from './modal-bukti'
import { ModalKecuali } from './modal-kecuali'
import { PanelNilai } from './panel-nilai'
import { PilihFrasa, type KonteksFrasa } from './pilih-frasa'
import classes from './sesi.module.css'
import { TabelIndikator } from './tabel-indikator'
import { selAktif, selBerikut, selKosongPertama, tulisSel } from './use-alur-sel'
import { useSimpanLembar } from './use-simpan-lembar'

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
  // Kept warm, so that F2 and Enter in one breath find the phrases there.
  useRead(hr.bank.frasa, undefined)
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
      <section className={classes['lembar']} aria-label={`Lembar ${lembar.nama}`}>
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

interface TombolLembar {
  root: RefObject<HTMLDivElement | null>
  locked: boolean
  semua: readonly IndikatorLembar[]
  bukaFrasa: (cell: HTMLElement | null) => void
  bukaBukti: (indikatorId: string | null) => void
}

/** F2 and F3 for the cell that has the keyboard; answers the cell that had it last. */
function useTombolLembar({ root, locked, semua, bukaFrasa, bukaBukti }: TombolLembar): RefObject<HTMLElement | null> {
  const terakhir = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const ingat = () => {
      terakhir.current = selAktif() ?? terakhir.current
    }
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

interface KepalaLembarProps {
  lembar: Lembar
  periodeId: string
  locked: boolean
  onGeser: (langkah: 1 | -1) => void
  onKecuali: () => void
}

function KepalaLembar({ lembar, periodeId, locked, onGeser, onKecuali }: KepalaLembarProps) {
  const navigate = useNavigate()
  const batal = useChange(hr.penilaian.batalKecualikan)
  const { nama, jabatan, pangkat, nip, penilai, pegawaiId, pengecualian } = lembar
  return (
    <header className={classes['kepala']}>
      <Group gap={6} wrap="nowrap" align="flex-start">
        <div className={classes['lentur']}>
          <Title order={2} fz={16} lh={1.25} style={{ overflowWrap: 'anywhere' }}>
            {nama}
          </Title>
          <div className={`${classes['kecil']} ${classes['redup']}`}>{[jabatan, pangkat].filter(Boolean).join(' · ')}</div>
          <div className={`${classes['kecil']} ${classes['redup']} ${classes['satuBaris']}`} title={penilai ?? ''}>
            {[nip && `NIP ${nip}`, penilai ? `dinilai oleh ${penilai}` : 'belum ada pejabat penilai'].filter(Boolean).join(' · ')}
          </div>
        </div>
        {pengecualian && <Badge color="gray" variant="light" tt="none">Dikecualikan</Badge>}
        <ActionIcon aria-label="Pegawai sebelumnya" title="Pegawai sebelumnya (Alt+↑)" onClick={() => { onGeser(-1) }}>
          <IconChevronLeft size={17} />
        </ActionIcon>
        <ActionIcon aria-label="Pegawai berikutnya" title="Pegawai berikutnya (Ctrl+Enter)" onClick={() => { onGeser(1) }}>
          <IconChevronRight size={17} />
        </ActionIcon>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`Tindakan lain untuk ${nama}`}>
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {pengecualian ? (
              <Menu.Item disabled={locked} onClick={() => { batal.mutate({ periodeId, pegawaiId }) }}>Batalkan pengecualian</Menu.Item>
            ) : (
              <Menu.Item disabled={locked} onClick={onKecuali}>Kecualikan bulan ini…</Menu.Item>
            )}
            <Menu.Item onClick={() => void navigate(`/skp?pegawai=${pegawaiId}`)}>Buka SKP</Menu.Item>
            <Menu.Item onClick={() => void navigate(`/cetak?periode=${periodeId}&pegawai=${pegawaiId}`)}>Cetak formulir pegawai ini</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </header>
  )
}

function TanpaSkp({ alasan, pegawaiId }: { alasan: string; pegawaiId: string }) {
  const navigate = useNavigate()
  return (
    <EmptyState title="Belum ada yang dapat diisi" action={<Button onClick={() => void navigate(`/skp?pegawai=${pegawaiId}`)}>Buka SKP pegawai ini</Button>}>
      {alasan}
    </EmptyState>
  )
}

/** A thin line of the keys that matter most here. */
export function BarisTombol() {
  return (
    <Text fz="xs" px="sm" py={3} className={classes['redup']} style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <kbd>Enter</kbd> sel berikutnya · <kbd>Ctrl+D</kbd> salin bulan lalu · <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> rating · <kbd>F2</kbd> frasa · <kbd>F3</kbd> bukti · <kbd>Ctrl+Enter</kbd> pegawai berikutnya ·{' '}
      <kbd>F1</kbd> semua tombol
    </Text>
  )
}
