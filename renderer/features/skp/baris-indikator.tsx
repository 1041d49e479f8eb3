import { ActionIcon, Menu, NativeSelect, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { ASPEK_LABEL, PERSPEKTIF_LABEL, type Aspek, type Perspektif } from '../../../domain/skp/skp'
import type { IndikatorView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import type { AksiBaris, BentukTabel } from './bentuk-tabel'
import classes from './skp.module.css'

const options = (labels: Record<string, string>) => [{ value: '', label: '–' }, ...Object.entries(labels).map(([value, label]) => ({ value, label }))]
const ASPEK = options(ASPEK_LABEL)
const PERSPEKTIF = options(PERSPEKTIF_LABEL)

/** The cells of one indicator, from its aspect to its monthly target; each is saved when it is left. */
export function SelIndikator({ one, bentuk, aksi, label }: { one: IndikatorView; bentuk: BentukTabel; aksi: AksiBaris; label: string }) {
  const change = useChange(hr.skp.ubahIndikator)
  const { editable } = bentuk
  const cell = (nama: string, kolom: 'teks' | 'targetTeks' | 'satuan' | 'targetBulanan', placeholder: string) => (
    <AutoText
      aria-label={`${nama}, ${label}`}
      multiline
      variant="unstyled"
      readOnly={!editable}
      placeholder={editable ? placeholder : ''}
      value={one[kolom] ?? ''}
      onSave={(value) => change.mutateAsync({ indikatorId: one.id, [kolom]: value })}
    />
  )
  const select = (nama: string, data: typeof ASPEK, value: string | null, save: (value: string) => void) =>
    editable ? (
      <NativeSelect aria-label={`${nama}, ${label}`} variant="unstyled" data={data} value={value ?? ''} onChange={(event) => { save(event.currentTarget.value) }} /> // prettier-ignore
    ) : (
      <Text className={classes['isi']} fz={13} lh={1.35}>{data.find((option) => option.value === value)?.label ?? '–'}</Text>
    )
  return (
    <>
      {bentuk.aspek && (
        <td className={classes['sel']} data-kol="aspek">
          {select('Aspek', ASPEK, one.aspek, (aspek) => { change.mutate({ indikatorId: one.id, aspek: (aspek || null) as Aspek | null }) })}
        </td>
      )}
      <td className={classes['sel']} data-kol="teks">{cell('Indikator', 'teks', 'Tulis indikator')}</td>
      <td className={classes['sel']} data-kol="target">{cell('Target', 'targetTeks', 'Target')}</td>
      <td className={`${classes['sel'] ?? ''} ${classes['kecil'] ?? ''}`} data-kol="satuan">{cell('Satuan', 'satuan', 'satuan')}</td>
      <td className={`${classes['sel'] ?? ''} ${classes['kecil'] ?? ''}`} data-kol="bulanan">{cell('Target per bulan', 'targetBulanan', 'per bulan')}</td>
      {bentuk.perspektif && (
        <td className={classes['sel']} data-kol="perspektif">
          {select('Perspektif', PERSPEKTIF, one.perspektif, (value) => { change.mutate({ indikatorId: one.id, perspektif: (value || null) as Perspektif | null }) })}
        </td>
      )}
      {editable && (
        <td data-kol="aksi">
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size="sm" m={4} aria-label={`Tindakan untuk ${label}`}>
                <IconDots size={15} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item rightSection={<kbd>Ctrl+Enter</kbd>} onClick={() => { aksi.tambahIndikator(one.id) }}>Indikator baru di bawah</Menu.Item>
              <Menu.Item rightSection={<kbd>Alt+↑</kbd>} onClick={() => { aksi.pindahIndikator(one.id, -1) }}>Naikkan</Menu.Item>
              <Menu.Item rightSection={<kbd>Alt+↓</kbd>} onClick={() => { aksi.pindahIndikator(one.id, 1) }}>Turunkan</Menu.Item>
              <Menu.Divider />
              <Menu.Item color="red" rightSection={<kbd>Del</kbd>} onClick={() => { aksi.hapusIndikator(one.id) }}>Hapus indikator</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </td>
      )}
    </>
  )
}

/** In place of the cells where a result has no indicator yet. */
export function TanpaIndikator({ bentuk, onAdd }: { bentuk: BentukTabel; onAdd: () => void }) {
  return (
    <td colSpan={bentuk.kolomIndikator} className={classes['isi']}>
      <Text fz={13} c="dimmed" span>
        Belum ada indikator.{' '}
      </Text>
      {bentuk.editable && (
        <Text component="button" type="button" fz={13} c="var(--mantine-primary-color-light-color)" td="underline" style={{ background: 'none', border: 0, cursor: 'pointer' }} onClick={onAdd}>
          Tambah indikator
        </Text>
      )}
    </td>
  )
}
