import { Badge, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowLeft, IconDeviceFloppy } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { Page } from '../../ui/page'
import { PanelPengaturan } from './panel-pengaturan'
import { PanelPratinjau } from './panel-pratinjau'
import type { Kerja } from './templat-baru'
import classes from './templat-naskah.module.css'
import { konteksTeks } from './teks/konteks-teks'
import { namaIsian } from './teks/nama-isian'
import { PapanNama } from './teks/papan-nama'
import { sisipIsian } from './teks/perintah'
import { PilihIsian } from './teks/pilih-isian'
import { RuangTeksContext } from './teks/ruang-teks'
import { TeksEditor } from './teks/teks-editor'
import { useKerja } from './use-kerja'
import { usePeriksa } from './use-periksa'

interface Props {
  /** '' while it is new. */
  kode: string
  awal: Kerja
  /** What is saved, or what a new one begins with. */
  dasar: Kerja
  versi: number
}

/** A template in work: its text at the left, everything else or the printed sample at the right. */
export function PapanKerja({ kode, awal, dasar, versi }: Props) {
  const { kerja, berubah, ubah, namai, sudahDisimpan } = useKerja(kode, awal, dasar, versi)
  const { hasil, sedang } = usePeriksa(kerja)
  const [sisi, setSisi] = useState('atur')
  const { ruang, pilih, bukaDariTombol } = useRuang(kerja.isi)
  const { simpan, menyimpan } = useSimpan(kode, sudahDisimpan)
  const dapatDisimpan = berubah || kode === ''
  const doSave = useCallback(() => {
    if (dapatDisimpan) simpan(kerja)
  }, [dapatDisimpan, simpan, kerja])
  useOfferCommands(useMemo(() => [{ label: 'Simpan templat', keys: 'Ctrl+S', run: doSave }, { label: 'Sisipkan isian', keys: 'F2', run: bukaDariTombol }], [doSave, bukaDariTombol])) // prettier-ignore
  const galat = hasil?.galat.length ?? 0
  return (
    <Page title={kerja.nama.trim() || 'Templat baru'} hint={<Keadaan baru={kode === ''} versi={versi} berubah={berubah} />} actions={<Tindakan aktif={dapatDisimpan} menyimpan={menyimpan} onSimpan={doSave} />}>
      <RuangTeksContext value={ruang}>
        <div className={classes['papan']}>
          <div className={classes['teks']}>
            <TeksEditor value={awal.isi.isi} onChange={(isi) => { ubah({ isi }) }} />
          </div>
          <div className={classes['sisi']}>
            <Group gap="xs" mb={6}>
              <SegmentedControl flex={1} aria-label="Yang ditampilkan di samping teks" value={sisi} onChange={setSisi} data={[{ value: 'atur', label: 'Pengaturan' }, { value: 'contoh', label: 'Contoh cetak' }]} />
              {galat > 0 && <Badge color="red" variant="light" tt="none">{galat} perlu diperbaiki</Badge>}
            </Group>
            <div className={classes['gulir']}>{sisi === 'atur' ? <PanelPengaturan kerja={kerja} berubah={berubah} ubah={ubah} namai={namai} /> : <PanelPratinjau hasil={hasil} sedang={sedang} />}</div>
          </div>
        </div>
        {pilih}
      </RuangTeksContext>
    </Page>
  ) // prettier-ignore
}

function Keadaan({ baru, versi, berubah }: { baru: boolean; versi: number; berubah: boolean }) {
  const saved = baru ? 'Belum pernah disimpan' : `Versi ${versi} dipakai`
  const rest = berubah ? '; perubahan Anda belum disimpan, tetapi tetap ada bila Takar tertutup.' : baru ? '.' : '. Naskah yang sudah terbit tidak ikut berubah.'
  return <Text span inherit aria-live="polite">{saved}{rest}</Text> // prettier-ignore
}

function Tindakan({ aktif, menyimpan, onSimpan }: { aktif: boolean; menyimpan: boolean; onSimpan: () => void }) {
  const navigate = useNavigate()
  return (
    <>
      <Button variant="default" leftSection={<IconArrowLeft size={15} />} onClick={() => void navigate('/surat/templat')}>Daftar templat</Button>
      <Button leftSection={<IconDeviceFloppy size={15} />} loading={menyimpan} disabled={!aktif} onClick={onSimpan}>Simpan (Ctrl+S)</Button>
    </>
  ) // prettier-ignore
}

/** Saving makes a version; a new kind goes on under its own address. */
function useSimpan(kode: string, sudahDisimpan: (sent: Kerja, versi: number) => void) {
  const navigate = useNavigate()
  const { mutate, isPending } = useChange(hr.templatNaskah.simpan, {
    onSuccess: ({ kode: saved, versi }, { nama, isi }) => {
      sudahDisimpan({ nama, isi }, versi)
      notifications.show({ message: `Tersimpan sebagai versi ${versi}. Naskah baru memakai versi ini.` })
      if (kode === '') void navigate(`/surat/templat/${saved}`, { replace: true })
    },
  })
  const simpan = useCallback(
    ({ nama, isi }: Kerja) => {
      mutate({ kode: kode || null, nama, isi })
    },
    [mutate, kode],
  )
  return { simpan, menyimpan: isPending }
}

/** What all texts of this template share, and the picker over them. */
function useRuang({ medan, sumber }: Kerja['isi']) {
  const asal = useMemo(() => ({ medan, sumber }), [medan, sumber])
  const [papan] = useState(() => {
    const made = new PapanNama()
    made.ganti(namaIsian(asal))
    return made
  })
  const terakhir = useRef<Editor | null>(null)
  const [terbuka, setTerbuka] = useState<{ editor: Editor; dalam: readonly string[] } | null>(null)
  useEffect(() => {
    papan.ganti(namaIsian(asal))
  }, [papan, asal])
  const bukaPilih = useCallback((editor: Editor) => {
    setTerbuka({ editor, dalam: konteksTeks(editor).dalam })
  }, [])
  const bukaDariTombol = useCallback(() => {
    if (terakhir.current && !terakhir.current.isDestroyed) bukaPilih(terakhir.current)
  }, [bukaPilih])
  const pegang = useCallback((editor: Editor) => {
    terakhir.current = editor
  }, [])
  const tutup = () => {
    setTerbuka(null)
    terbuka?.editor.commands.focus()
  }
  const ruang = useMemo(() => ({ asal, papan, bukaPilih, pegang }), [asal, papan, bukaPilih, pegang])
  const pilih = <PilihIsian asal={asal} dalam={terbuka?.dalam ?? null} onTutup={tutup} onPilih={(kode) => { if (terbuka) sisipIsian(terbuka.editor, kode); tutup() }} /> // prettier-ignore
  return { ruang, pilih, bukaDariTombol }
}
