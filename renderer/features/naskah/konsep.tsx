import { Button, Fieldset, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconCopy, IconRosetteDiscountCheck, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState, useEffect } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { Page } from '../../ui/page'
import { showUndo } from '../../ui/pesan-urung'
import { DialogTerbit } from './dialog-terbit'
import { IsianMedan } from './isian-medan'
import { keIsian, namaIsian } from './kekurangan'
import { berkepala, KepalaIsian, TujuanIsian } from './kepala-isian'
import classes from './naskah.module.css'
import { BulanData, NomorTanggal } from './nomor-tanggal'
import { bertandaTangan, PenandaTanganIsian } from './penanda-tangan-isian'
import { PratinjauNaskah } from './pratinjau-naskah'
import { StatusNaskahBadge } from '../../ui/status-naskah'
import { KembaliKeDaftar, useAsal } from './kembali'
import { useSimpanNaskah, type Naskah } from './use-simpan-naskah'
import { useTerbit } from './use-terbit'

/** Writing a letter: its fields left, the paper right. Nothing has to be saved by hand. */
export function Konsep({ naskah }: { naskah: Naskah }) {
  const [lebar, setLebar] = useState(false)
  const saving = useSimpanNaskah(naskah)
  const terbit = useTerbit(naskah, saving)
  const minta = useRef(terbit.minta)
  useEffect(() => {
    minta.current = terbit.minta
  })
  useOfferCommands(
    useMemo(
      () => [
        { label: 'Terbitkan naskah', keys: 'Ctrl+Enter', run: () => { minta.current() } },
        { label: 'Pratinjau selebar layar', keys: 'F4', run: () => { setLebar((now) => !now) } },
      ],
      [],
    ),
  ) // prettier-ignore
  const { templat, isi, kekurangan } = naskah
  useMulaiMengisi(naskah)
  /** Before the first try an empty field is no mistake yet, only a wrong one is. */
  const galat = (key: string) => (terbit.tried || isiBerisi(naskah, key) ? kekurangan[key] : undefined)
  return (
    <Page title={naskah.namaTemplat} hint={<Group gap={6} component="span"><StatusNaskahBadge status="konsep" />Setiap isian tersimpan sendiri begitu ditinggalkan.</Group>} actions={<Tindakan id={naskah.id} />}>
      <div className={classes['tulis']}>
        <div className={classes['isian']} style={{ display: lebar ? 'none' : undefined }}>
          <div className={classes['gulung']}>
            <Stack gap="sm">
              {berkepala(naskah) && <Fieldset legend="Tujuan"><TujuanIsian naskah={naskah} simpan={saving.simpan} galat={galat} /></Fieldset>}
              {(templat.medan.length > 0 || templat.sumber === 'periode') && (
                <Fieldset legend="Isian">
                  <Stack gap="xs">
                    <BulanData naskah={naskah} simpan={saving.simpan} galat={galat} />
                    {templat.medan.map((field) => (
                      <IsianMedan key={field.kode} medan={field} nilai={isi.medan[field.kode]} error={galat(`medan.${field.kode}`)} onSimpan={(value) => saving.medan(field.kode, value)} />
                    ))}
                  </Stack>
                </Fieldset>
              )}
              <Fieldset legend="Kepala naskah"><KepalaIsian naskah={naskah} simpan={saving.simpan} galat={galat} /></Fieldset>
              <Fieldset legend="Tanggal dan nomor"><NomorTanggal naskah={naskah} simpan={saving.simpan} galat={galat} /></Fieldset>
              {bertandaTangan(naskah) && <Fieldset legend="Penanda tangan"><PenandaTanganIsian naskah={naskah} simpan={saving.simpan} galat={galat('pejabat')} /></Fieldset>}
            </Stack>
          </div>
          <div className={classes['kaki']}>
            <Kekurangan naskah={naskah} />
            <Button fullWidth leftSection={<IconRosetteDiscountCheck size={16} />} onClick={terbit.minta}>Terbitkan <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
          </div>
        </div>
        <PratinjauNaskah naskah={naskah} lebar={lebar} onLebar={() => { setLebar(!lebar) }} />
      </div>
      <DialogTerbit naskah={terbit.asking} busy={terbit.busy} error={terbit.error} onTutup={terbit.tutup} onTerbit={terbit.ya} />
    </Page>
  ) // prettier-ignore
}

/** A draft that was just made waits for its first words: where something is missing, else at its first field. */
function useMulaiMengisi({ kekurangan }: Naskah): void {
  const baru = useAsal().baru === true
  const first = useRef(Object.keys(kekurangan)[0])
  useEffect(() => {
    if (baru) keIsian(first.current)
  }, [baru])
}

function isiBerisi({ isi, periodeId }: Naskah, key: string): boolean {
  if (key === 'pejabat') return true
  if (key === 'periode') return periodeId !== null
  const value = key.startsWith('medan.') ? isi.medan[key.slice('medan.'.length)] : null
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** What keeps it from being issued, each a way to its field. */
function Kekurangan({ naskah: { kekurangan, templat } }: { naskah: Naskah }) {
  const missing = Object.entries(kekurangan)
  if (missing.length === 0) return <Group gap={6} mb={8} c="takar"><IconCircleCheck size={16} /><Text size="sm" c="var(--mantine-color-text)">Semua isian wajib sudah lengkap.</Text></Group> // prettier-ignore
  return (
    <div role="group" aria-label="Yang belum lengkap" style={{ maxHeight: 118, overflowY: 'auto', marginBottom: 8 }}>
      <Group gap={6}><IconAlertCircle size={16} /><Text size="sm" fw={600}>Belum lengkap ({missing.length})</Text></Group>
      {missing.map(([key, pesan]) => (
        <UnstyledButton key={key} display="block" w="100%" py={1} onClick={() => { keIsian(key) }}>
          <Text size="sm" truncate title={pesan}>• {pesan.includes(namaIsian(key, templat)) ? pesan : `${namaIsian(key, templat)}: ${pesan}`}</Text>
        </UnstyledButton>
      ))}
    </div>
  ) // prettier-ignore
}

function Tindakan({ id }: { id: string }) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const salin = useChange(hr.naskah.salin, { onSuccess: (made) => void navigate(`/surat/${made.id}`) })
  const hapus = useChange(hr.naskah.hapus, {
    onSuccess: () => {
      showUndo('Konsep dihapus; nomornya bebas lagi.', () => client.invalidateQueries())
      void navigate('/surat')
    },
  })
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={15} />} loading={salin.isPending} onClick={() => { salin.mutate({ id }) }}>Salin</Button>
      <Button variant="default" leftSection={<IconTrash size={15} />} loading={hapus.isPending} onClick={() => { hapus.mutate({ id }) }}>Hapus konsep</Button>
      <KembaliKeDaftar naskahId={id} />
    </>
  ) // prettier-ignore
}
