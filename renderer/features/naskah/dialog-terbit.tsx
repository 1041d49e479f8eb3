import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { tanggalPanjang } from '../../../domain/formulir/terbilang'
import { bertandaTangan, Peringatan } from './penanda-tangan-isian'
import classes from './naskah.module.css'
import type { Naskah } from './use-simpan-naskah'

interface Props {
  /** Null: closed. */
  naskah: Naskah | null
  busy: boolean
  error: Error | null
  onTutup: () => void
  onTerbit: () => void
}

/** Asked once before a paper is frozen: what it carries, who signs, what is doubtful. */
export function DialogTerbit({ naskah, busy, error, onTutup, onTerbit }: Props) {
  return (
    <Modal opened={naskah !== null} onClose={onTutup} title="Terbitkan naskah ini?" transitionProps={{ duration: 0 }}>
      {naskah && (
        <Stack gap="sm">
          <dl className={classes['rinci']}>
            <dt>Jenis</dt>
            <dd>{naskah.namaTemplat}</dd>
            <dt>Nomor</dt>
            <dd><b>{naskah.templat.penomoran === null ? 'Tidak bernomor' : (naskah.nomor ?? naskah.nomorBerikut?.nomor ?? '–')}</b></dd>
            <dt>Tanggal</dt>
            <dd>{tanggalPanjang(naskah.tanggal)}</dd>
            <dt>Hal</dt>
            <dd>{naskah.hal || '–'}</dd>
            {bertandaTangan(naskah) && <><dt>Penanda tangan</dt><dd>{naskah.penandaTangan.orang?.nama ?? '–'}<br />{naskah.penandaTangan.jabatan.join(' ').replace(/,$/, '')}</dd></>}
          </dl>
          <Peringatan pesan={[...naskah.peringatan, ...(bertandaTangan(naskah) ? naskah.penandaTangan.peringatan : [])]} />
          <Text size="sm">Setelah terbit, isi dan berkasnya tidak dapat diubah lagi. Bila ternyata salah, naskah dapat dibatalkan dengan alasan.</Text>
          {error && <Text size="sm" c="var(--mantine-color-error)" role="alert">{error.message}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onTutup}>Periksa lagi</Button>
            <Button data-autofocus loading={busy} onClick={onTerbit}>Ya, terbitkan <kbd style={{ marginLeft: 6 }}>Enter</kbd></Button>
          </Group>
        </Stack>
      )}
    </Modal>
  ) // prettier-ignore
}
