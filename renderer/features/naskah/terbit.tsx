import { Alert, Badge, Button, Menu, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconBan, IconChevronDown, IconCopy, IconDownload, IconPrinter, IconRubberStamp } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { tanggalPanjang } from '../../../domain/formulir/terbilang'
import { SIFAT_NASKAH_LABEL } from '../../../domain/naskah/templat'
import { hr } from '../../ipc/client'
import { showError, useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { Page } from '../../ui/page'
import { BatalkanNaskah } from './batalkan-naskah'
import { KembaliKeDaftar } from './kembali'
import classes from './naskah.module.css'
import { JatuhkanPindaian, Pindaian } from './pindaian'
import { PratinjauNaskah } from './pratinjau-naskah'
import { StatusNaskahBadge } from '../../ui/status-naskah'
import { saat } from './tanggal'
import type { Naskah } from './use-simpan-naskah'

const simpan = async (id: string, salinan: boolean) => {
  const path = await hr.naskah.simpanPdf({ id, salinan })
  if (path) notifications.show({ message: `Disimpan: ${path}` })
}
const buka = (id: string, salinan: boolean) => void hr.naskah.buka({ id, salinan }).catch(showError)

/** An issued or cancelled paper: the stored file, what it carries, its scans. Nothing of it can be changed. */
export function Terbit({ naskah }: { naskah: Naskah }) {
  const navigate = useNavigate()
  const [lebar, setLebar] = useState(false)
  const [cancelling, setCancelling] = useState(false)
  const salin = useChange(hr.naskah.salin, { onSuccess: (made) => void navigate(`/surat/${made.id}`) })
  const { id } = naskah
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Buka untuk dicetak', keys: 'Ctrl+P', run: () => { buka(id, false) } },
        { label: 'Simpan PDF', keys: 'Ctrl+S', run: () => void simpan(id, false).catch(showError) },
        { label: 'Pratinjau selebar layar', keys: 'F4', run: () => { setLebar((now) => !now) } },
      ],
      [id],
    ),
  ) // prettier-ignore
  return (
    <JatuhkanPindaian naskahId={id}>
      <Page
        title={naskah.namaTemplat}
        hint={naskah.nomor === null ? 'Tidak bernomor' : `Nomor ${naskah.nomor}`}
        actions={
          <>
            <Button leftSection={<IconPrinter size={15} />} onClick={() => { buka(id, false) }}>Buka untuk dicetak <kbd style={{ marginLeft: 6 }}>Ctrl P</kbd></Button>
            <Button variant="default" leftSection={<IconDownload size={15} />} onClick={() => void simpan(id, false).catch(showError)}>Simpan PDF</Button>
            <MenuSalinan id={id} />
            <KembaliKeDaftar naskahId={id} />
          </>
        }
      >
        <div className={classes['tulis']}>
          <div className={classes['isian']} style={{ display: lebar ? 'none' : undefined, flexBasis: 'clamp(300px, 30%, 400px)' }}>
            <div className={classes['gulung']}>
              <Stack gap="md">
                <Keterangan naskah={naskah} />
                <Pindaian naskah={naskah} />
                <Stack gap={6}>
                  <Button variant="default" leftSection={<IconCopy size={15} />} loading={salin.isPending} onClick={() => { salin.mutate({ id }) }}>Salin jadi konsep baru</Button>
                  {naskah.status === 'terbit' && <Button variant="default" leftSection={<IconBan size={15} />} onClick={() => { setCancelling(true) }}>Batalkan naskah…</Button>}
                </Stack>
              </Stack>
            </div>
          </div>
          <PratinjauNaskah naskah={naskah} lebar={lebar} onLebar={() => { setLebar(!lebar) }} />
        </div>
        <BatalkanNaskah opened={cancelling} onClose={() => { setCancelling(false) }} naskah={naskah} />
      </Page>
    </JatuhkanPindaian>
  ) // prettier-ignore
}

function MenuSalinan({ id }: { id: string }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button variant="default" leftSection={<IconRubberStamp size={15} />} rightSection={<IconChevronDown size={13} />}>Salinan bercap</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => { buka(id, true) }}>Buka salinan untuk dicetak</Menu.Item>
        <Menu.Item onClick={() => void simpan(id, true).catch(showError)}>Simpan salinan sebagai PDF…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  ) // prettier-ignore
}

function Keterangan({ naskah }: { naskah: Naskah }) {
  const { status, tanggal, hal, isi, penandaTangan, terbitPada, batalPada, alasanBatal, halaman, sha256, versiTemplat } = naskah
  return (
    <>
      {status === 'batal' && (
        <Alert color="red" icon={<IconBan size={16} />} title="Naskah ini dibatalkan" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>Alasan: {alasanBatal}</Text>
          {batalPada && <Text size="xs">{saat(batalPada)}. Nomornya tetap tercatat dan tidak dipakai lagi.</Text>}
        </Alert>
      )}
      <dl className={classes['rinci']}>
        <dt>Status</dt>
        <dd><StatusNaskahBadge status={status} /> {isi.sifat !== 'biasa' && <Badge size="sm" tt="none" variant="outline" color="gray">{SIFAT_NASKAH_LABEL[isi.sifat]}</Badge>}</dd>
        <dt>Tanggal</dt>
        <dd>{tanggalPanjang(tanggal)}</dd>
        <dt>Hal</dt>
        <dd>{hal || '–'}</dd>
        {isi.kepada.length > 0 && <><dt>Kepada</dt><dd>{isi.kepada.map((line, i) => <div key={i}>{line}</div>)}</dd></>}
        <dt>Penanda tangan</dt>
        <dd>{penandaTangan.orang?.nama ?? '–'}<br />{penandaTangan.jabatan.join(' ').replace(/,$/, '')}</dd>
        {terbitPada && <><dt>Terbit</dt><dd>{saat(terbitPada)}</dd></>}
        <dt>Berkas</dt>
        <dd>{halaman === null ? '' : `${halaman} halaman · `}templat versi {versiTemplat}{sha256 && <Text size="xs" c="dimmed" className="angka" title={`SHA-256 ${sha256}`}>sidik SHA-256 {sha256.slice(0, 12)}…</Text>}</dd>
      </dl>
    </>
  ) // prettier-ignore
}
