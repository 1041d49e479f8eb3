import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { cocok } from '../../domain/pegawai/cari'
import { useOfferCommands } from '../shell/commands'

interface Orang {
  nama: string
  nip: string | null
  jabatan: string
  unitId: string | null
  unit: string | null
}

/** Search by name, NIP or post and by unit over a list of people: the rows that fit, and the fields to put above the list. */
export function useSaringOrang<T extends Orang>(rows: readonly T[]): { tampil: T[]; medan: ReactNode; aktif: boolean; hapus: () => void } {
  const [cari, setCari] = useState('')
  const [unitId, setUnitId] = useState<string | null>(null)
  const search = useRef<HTMLInputElement>(null)
  useOfferCommands(
    useMemo(() => {
      const run = () => search.current?.select()
      return [
        { label: 'Cari pegawai', keys: 'Ctrl+F', run },
        { label: 'Cari pegawai (tombol garis miring)', keys: '/', run },
      ]
    }, []),
  )
  const units = useMemo(() => {
    const known = new Map(rows.flatMap((row) => (row.unitId === null ? [] : [[row.unitId, row.unit ?? '']])))
    return [...known].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'id'))
  }, [rows])
  const tampil = useMemo(() => rows.filter((row) => (!unitId || row.unitId === unitId) && cocok(cari, [row.nama, row.nip, row.jabatan])), [rows, cari, unitId])
  const medan = (
    <>
      <TextInput ref={search} flex={1} miw={170} aria-label="Cari nama, NIP, atau jabatan" placeholder="Cari nama, NIP, atau jabatan" leftSection={<IconSearch size={15} />} rightSection={<kbd>/</kbd>} value={cari} onChange={(event) => { setCari(event.currentTarget.value) }} />
      <Select aria-label="Saring menurut unit" placeholder="Semua unit" clearable w={210} data={units} value={unitId} onChange={setUnitId} />
    </>
  ) // prettier-ignore
  const hapus = () => {
    setCari('')
    setUnitId(null)
  }
  return { tampil, medan, aktif: cari.trim() !== '' || unitId !== null, hapus }
}
