import { NumberInput, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Medan } from '../../../domain/naskah/medan'
import type { IsiMedan } from '../../../domain/naskah/naskah'
import { AutoText } from '../../ui/auto-text'
import { TanggalInput } from '../../ui/tanggal-input'
import { BeberapaOrang } from './beberapa-orang'
import { DaftarBaris } from './daftar-baris'
import { KisiTabel } from './kisi-tabel'
import { PilihOrang } from '../../ui/pilih-orang'

interface Props {
  medan: Medan
  nilai: IsiMedan | undefined
  onSimpan: (value: IsiMedan) => Promise<unknown>
  error?: ReactNode
}

const teksDari = (nilai: IsiMedan | undefined): string => (typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : '')
const larik = (nilai: IsiMedan | undefined): readonly (string | Readonly<Record<string, string>>)[] => (Array.isArray(nilai) ? (nilai as readonly (string | Readonly<Record<string, string>>)[]) : [])
const barisTeks = (nilai: IsiMedan | undefined): string[] => larik(nilai).filter((one) => typeof one === 'string')
const barisTabel = (nilai: IsiMedan | undefined): Readonly<Record<string, string>>[] => larik(nilai).filter((one) => typeof one !== 'string')

/** One field of a template, in the shape its kind asks for; saved when it is left. */
export function IsianMedan({ medan, nilai, onSimpan, error }: Props) {
  const { kode, label, jenis, wajib, bantuan, pilihan = [], kolom = [] } = medan
  const key = `medan.${kode}`
  const common = { label, description: bantuan, error, withAsterisk: wajib, 'data-medan': key }
  const group = { label, wajib, nama: label, description: bantuan, error, medan: key }
  const save = (value: IsiMedan) => void onSimpan(value).catch(() => undefined)
  switch (jenis) {
    case 'teks':
      return <AutoText {...common} value={teksDari(nilai)} onSave={onSimpan} />
    case 'paragraf':
      return <AutoText {...common} multiline minRows={3} maxRows={14} value={teksDari(nilai)} onSave={onSimpan} />
    case 'jam':
      return <AutoText {...common} w={160} placeholder="misalnya 09.00" value={teksDari(nilai)} onSave={onSimpan} />
    case 'tanggal':
      return <TanggalInput {...common} w={220} value={teksDari(nilai) || null} onChange={save} />
    case 'angka':
      return <Angka {...common} nilai={nilai} save={save} />
    case 'pilihan':
      return <Select {...common} openOnFocus={false} clearable={!wajib} data={[...pilihan]} value={teksDari(nilai) || null} onChange={save} />
    case 'pegawai':
      return <PilihOrang {...common} clearable value={teksDari(nilai) || null} onPilih={save} />
    case 'daftar_pegawai':
      return <BeberapaOrang label={label} wajib={wajib} description={bantuan} error={error} medan={key} nilai={barisTeks(nilai)} onSimpan={(ids) => { save(ids) }} /> // prettier-ignore
    case 'daftar_teks':
      return <DaftarBaris {...group} nilai={barisTeks(nilai)} onSimpan={onSimpan} />
    case 'tabel':
      return <KisiTabel {...group} kolom={kolom} nilai={barisTabel(nilai)} onSimpan={onSimpan} />
  }
}

function Angka({ nilai, save, ...common }: { nilai: IsiMedan | undefined; save: (value: IsiMedan) => void; label: string }) {
  return (
    <NumberInput
      {...common} w={160} hideControls decimalSeparator="," thousandSeparator="." key={teksDari(nilai)} defaultValue={typeof nilai === 'number' ? nilai : ''}
      onBlur={(event) => {
        const text = event.currentTarget.value.replaceAll('.', '').replace(',', '.').trim()
        const value = text === '' ? null : Number(text)
        if (value !== (nilai ?? null)) save(value)
      }}
    />
  ) // prettier-ignore
}
