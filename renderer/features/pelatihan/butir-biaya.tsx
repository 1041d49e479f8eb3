import { ActionIcon, Alert, Button, Group, Select, Table, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { DASAR_BIAYA_LABEL, KOMPONEN_BIAYA_LABEL, rupiah } from '../../../domain/anggaran/anggaran'
import { sebutanMata } from '../../../domain/anggaran/beban-mata'
import { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { pilihanDari } from '../../ui/pilihan'
import { UangSel } from './uang-sel'
import type { ProgramLengkap } from './use-program'

/** The table says once that it is all in rupiah. */
export const tanpaRp = (jumlah: number): string => rupiah(jumlah).replace('Rp', '')

export type Butir = ProgramLengkap['biaya'][number]
type Isian = Omit<Parameters<typeof hr.pelatihan.ubahBiaya>[0], 'id' | 'setuju'>
type Uang = 'rencana' | 'komitmen' | 'realisasi'

interface Props {
  butir: Butir
  baris: number
  anggaran: ProgramLengkap['anggaran']
  /** Just added: the keyboard goes to it. */
  baru: boolean
  onHapus: () => void
}

/** One cost item: every cell saved as it is left; what would pass a ceiling is said while typing and asked before it is saved. */
export function ButirBiaya({ butir, baris, anggaran, baru, onHapus }: Props) {
  const { errors, ketik, ketikan, tanya, save, kembalikan, putaran } = useButir(butir.id)
  const name = `${KOMPONEN_BIAYA_LABEL[butir.komponen]}${butir.uraian ? ` ${butir.uraian}` : ''}`
  const keep = (isian: Isian) => void save(isian).catch(() => undefined)
  /** The question goes away with the button that had the keyboard: it goes back into the row. */
  const kembali = () => requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`[data-sel="rencana-${baris}"]`)?.focus())
  const tolak = () => {
    kembalikan()
    kembali()
  }
  const uang = (field: Uang, judul: string) => (
    <UangSel key={`${butir[field]}-${putaran}`} label={`${judul} ${name}`} kolom={field} baris={baris} value={butir[field]} error={errors[field]} onKetik={(value) => { ketikan(field, value) }} onSimpan={(value) => { keep({ [field]: value }) }} />
  ) // prettier-ignore
  return (
    <>
      <Table.Tr style={{ verticalAlign: 'top' }}>
        <Table.Td><Select aria-label={`Komponen butir ${baris + 1}`} autoFocus={baru} allowDeselect={false} data={pilihanDari(KOMPONEN_BIAYA_LABEL)} value={butir.komponen} onChange={(value) => { if (value) keep({ komponen: value }) }} /></Table.Td>
        <Table.Td><AutoText aria-label={`Uraian ${name}`} value={butir.uraian ?? ''} error={errors['uraian']} onSave={(uraian) => save({ uraian })} /></Table.Td>
        <Table.Td><Select aria-label={`Dasar ${name}`} allowDeselect={false} data={pilihanDari(DASAR_BIAYA_LABEL)} value={butir.dasar} onChange={(value) => { if (value) keep({ dasar: value }) }} /></Table.Td>
        <Table.Td>{uang('rencana', 'Rencana')}</Table.Td>
        <Table.Td ta="right" pt={9} className="angka">{tanpaRp(butir.jumlah)}</Table.Td>
        <Table.Td>{uang('komitmen', 'Komitmen')}</Table.Td>
        <Table.Td>{uang('realisasi', 'Realisasi')}</Table.Td>
        <Table.Td>
          <Select key={putaran} aria-label={`Mata anggaran ${name}`} clearable placeholder="Belum ditentukan" comboboxProps={{ width: 380, position: 'bottom-end' }} error={errors['anggaranId']} data={anggaran.map((one) => ({ value: one.id, label: `${sebutanMata(one)} (sisa ${rupiah(one.pagu - one.beban)})` }))} value={butir.anggaranId} onChange={(anggaranId) => { keep({ anggaranId }) }} />
        </Table.Td>
        <Table.Td><ActionIcon color="red" aria-label={`Hapus ${name}`} onClick={onHapus}><IconTrash size={15} /></ActionIcon></Table.Td>
      </Table.Tr>
      {tanya ? (
        <Table.Tr>
          <Table.Td colSpan={9}>
            <Alert color="orange" p="xs" icon={<IconAlertTriangle size={16} />} title="Belum disimpan karena pagu akan terlampaui" onKeyDown={(event) => { if (event.key === 'Escape') tolak() }}>
              <Group justify="space-between" px={4} pb={4}>
                <Text size="sm">{tanya.kalimat}</Text>
                <Group gap="xs">
                  <Button variant="default" autoFocus onClick={tolak}>Kembalikan <kbd aria-hidden style={{ marginLeft: 6 }}>Esc</kbd></Button>
                  <Button onClick={() => void save(tanya.isian, true).then(kembali, () => undefined)}>Tetap simpan</Button>
                </Group>
              </Group>
            </Alert>
          </Table.Td>
        </Table.Tr>
      ) : ketik && <BarisPeringatan id={butir.id} isian={ketik} />}
    </>
  ) // prettier-ignore
}

/** While typing: what saving would push over. */
function BarisPeringatan({ id, isian }: { id: string; isian: Isian }) {
  const [typed] = useDebouncedValue(isian, 250)
  const valid = Object.values(typed).every((value) => typeof value === 'number' && value >= 0 && Number.isSafeInteger(value))
  const { data } = useRead(hr.pelatihan.cekBiaya, { id, ...typed }, { enabled: valid })
  if (!valid || !data || data.peringatan.length === 0) return null
  return (
    <Table.Tr>
      <Table.Td colSpan={9}>
        <Text size="sm" role="status" fw={600} c="var(--mantine-color-orange-light-color)">⚠ {data.peringatan.join(' ')}</Text>
      </Table.Td>
    </Table.Tr>
  ) // prettier-ignore
}

/** The state of a row: errors by field, what is being typed, and what was refused until the clerk agrees. */
function useButir(id: string) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [ketik, setKetik] = useState<Isian | null>(null)
  const [tanya, setTanya] = useState<{ isian: Isian; kalimat: string } | null>(null)
  const [putaran, setPutaran] = useState(0)
  const ubah = useChange(hr.pelatihan.ubahBiaya, { onError: ({ fields }) => Object.keys(fields).length > 0 })
  const save = async (isian: Isian, setuju = false) => {
    try {
      await ubah.mutateAsync({ id, ...isian, setuju })
      setErrors({})
      setTanya(null)
      setKetik(null)
    } catch (error) {
      const fields = error instanceof AppError ? error.fields : {}
      if (fields['setuju']) setTanya({ isian, kalimat: fields['setuju'] })
      else setErrors(fields)
      throw error
    }
  }
  /** Leaving another cell of the row untouched says nothing about the one in question. */
  const ketikan = (field: Uang, value: number | null) => {
    if (tanya && !(field in tanya.isian)) return
    setKetik(value === null ? null : { [field]: value })
    setTanya(null)
  }
  const kembalikan = () => {
    setKetik(null)
    setTanya(null)
    setPutaran((before) => before + 1)
  }
  return { errors, ketik, ketikan, tanya, save, kembalikan, putaran }
}
