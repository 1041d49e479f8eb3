import { ActionIcon, Button, Group, NativeSelect, Text } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { ASPEK_LABEL, type Aspek } from '../../../domain/skp/skp'
import { AutoText } from '../../ui/auto-text'
import classes from './skp.module.css'
import { editAt, INDIKATOR_BARU, RHK_BARU, type IndikatorTemplatView, type RhkTemplatView, type UbahIsi } from './use-isi-templat'

const ASPEK = [{ value: '', label: '–' }, ...Object.entries(ASPEK_LABEL).map(([value, label]) => ({ value, label }))]

/** The results of a template with their indicators, in the shape of the form. */
export function TemplatRhk({ rhk, ubahIsi }: { rhk: readonly RhkTemplatView[]; ubahIsi: UbahIsi }) {
  const set = (index: number, edit: (one: RhkTemplatView) => RhkTemplatView | null) => ubahIsi((isi) => ({ ...isi, rhk: editAt(isi.rhk, index, edit) }))
  const add = (jenis: 'utama' | 'tambahan') => ubahIsi((isi) => ({ ...isi, rhk: [...isi.rhk, { ...RHK_BARU, jenis, penugasan_dari: jenis === 'tambahan' ? 'Atasan langsung' : null }] }))
  return (
    <>
      <table className={classes['tabel']} aria-label="Hasil kerja templat">
        <colgroup>
          <col style={{ width: '28%' }} />
          <col style={{ width: 96 }} />
          <col />
          <col style={{ width: 92 }} />
          <col style={{ width: 94 }} />
          <col style={{ width: 94 }} />
          <col style={{ width: 34 }} />
        </colgroup>
        <thead>
          <tr>
            {['RENCANA HASIL KERJA', 'ASPEK', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'SATUAN', 'PER BULAN', ''].map((judul) => (judul === '' ? <td key="tindakan" /> : <th key={judul} scope="col">{judul}</th>))}
          </tr>
        </thead>
        {rhk.map((one, index) => (
          <tbody key={one.kode ?? `baru-${String(index)}`}>
            {(one.indikator.length > 0 ? one.indikator : [null]).map((indikator, at) => (
              <tr key={at}>
                {at === 0 && (
                  <td rowSpan={Math.max(1, one.indikator.length)} className={classes['sel']}>
                    <AutoText aria-label={`Hasil kerja ${index + 1}`} multiline variant="unstyled" placeholder="Tulis hasilnya" value={one.teks} onSave={(teks) => set(index, (row) => ({ ...row, teks }))} />
                    {one.jenis === 'tambahan' && <Text fz={11.5} c="dimmed" px={6}>Tambahan, penugasan dari {one.penugasan_dari ?? '…'}</Text>}
                    <Group gap={4} px={4} pb={4}>
                      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={12} />} onClick={() => void set(index, (row) => ({ ...row, indikator: [...row.indikator, INDIKATOR_BARU] }))}>Indikator</Button>
                      <Button size="compact-xs" variant="subtle" color="red" onClick={() => void set(index, () => null)}>Hapus</Button>
                    </Group>
                  </td>
                )}
                {indikator ? <Sel one={indikator} label={`hasil kerja ${index + 1} indikator ${at + 1}`} onChange={(edit) => set(index, (row) => ({ ...row, indikator: editAt(row.indikator, at, edit) }))} /> : <td colSpan={6} className={classes['isi']}><Text fz={13} c="dimmed">Belum ada indikator.</Text></td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Group gap="xs" py={6}>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => void add('utama')}>Hasil kerja utama</Button>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => void add('tambahan')}>Hasil kerja tambahan</Button>
      </Group>
    </>
  )
}

function Sel({ one, label, onChange }: { one: IndikatorTemplatView; label: string; onChange: (edit: (one: IndikatorTemplatView) => IndikatorTemplatView | null) => Promise<unknown> }) {
  const cell = (nama: string, kolom: 'teks' | 'target_teks' | 'satuan' | 'target_bulanan') => (
    <td className={classes['sel']}>
      <AutoText aria-label={`${nama}, ${label}`} multiline variant="unstyled" value={one[kolom] ?? ''} onSave={(value) => onChange((row) => ({ ...row, [kolom]: value }))} />
    </td>
  )
  return (
    <>
      <td className={classes['sel']}>
        <NativeSelect aria-label={`Aspek, ${label}`} variant="unstyled" data={ASPEK} value={one.aspek ?? ''} onChange={(event) => { const aspek = (event.currentTarget.value || null) as Aspek | null; void onChange((row) => ({ ...row, aspek })) }} />
      </td>
      {cell('Indikator', 'teks')}
      {cell('Target', 'target_teks')}
      {cell('Satuan', 'satuan')}
      {cell('Per bulan', 'target_bulanan')}
      <td>
        <ActionIcon size="sm" m={4} color="red" aria-label={`Hapus ${label}`} onClick={() => void onChange(() => null)}><IconX size={14} /></ActionIcon>
      </td>
    </>
  )
}
