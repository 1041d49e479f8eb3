import { Select, Text, type SelectProps } from '@mantine/core'
import { useMemo } from 'react'
import { cocok } from '../../domain/pegawai/cari'
import { hr } from '../ipc/client'
import { useRead } from '../ipc/hooks'

export interface Orang {
  id: string
  nama: string
  nip: string | null
  jabatan: string
  unit: string
}
/** More than these are not listed; who types a few letters more finds the one meant. */
const TERBANYAK = 40

/** Everyone of the office as of today, by name. */
export function usePegawai(): { orang: readonly Orang[]; dari: ReadonlyMap<string, Orang> } {
  const { data } = useRead(hr.pegawai.list, {})
  return useMemo(() => {
    const orang = (data ?? []).map(({ id, nama, nip, jabatan, unit }) => ({ id, nama, nip, jabatan, unit: unit ?? 'Tanpa unit' }))
    return { orang, dari: new Map(orang.map((one) => [one.id, one])) }
  }, [data])
}

/** One person, found by part of the name, NIP or post; Enter takes the first one found. */
export function PilihOrang({ onPilih, ...props }: Omit<SelectProps, 'data' | 'filter' | 'onChange'> & { onPilih: (id: string | null) => void }) {
  const { orang, dari } = usePegawai()
  const data = useMemo(() => orang.map(({ id, nama }) => ({ value: id, label: nama })), [orang])
  return (
    <Select
      placeholder="Ketik nama, NIP, atau jabatan"
      openOnFocus={false}
      selectFirstOptionOnChange
      {...props}
      data={data}
      limit={TERBANYAK}
      onChange={onPilih}
      filter={({ options, search }) =>
        options.filter((option) => {
          const one = 'value' in option ? dari.get(option.value) : undefined
          return one !== undefined && cocok(search, [one.nama, one.nip, one.jabatan])
        })
      }
      renderOption={({ option }) => <PilihanOrang orang={dari.get(option.value)} />}
    />
  )
}

function PilihanOrang({ orang }: { orang: Orang | undefined }) {
  return (
    <div style={{ minWidth: 0 }}>
      <Text size="sm">{orang?.nama}</Text>
      <Text size="xs" opacity={0.85}>
        {[orang?.nip, orang?.jabatan].filter(Boolean).join(' · ')}
      </Text>
    </div>
  )
}
