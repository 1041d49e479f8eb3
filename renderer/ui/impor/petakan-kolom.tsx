import { Tabs, Text } from '@mantine/core'
import { useState } from 'react'
import { BilahLangkah } from '../bilah-langkah'
import { PetaLembar, type LembarPeta, type PemetaanLembar } from './peta-lembar'
import warna from './warna.module.css'

interface Props<F extends string, L extends LembarPeta<F>> {
  lembar: readonly L[]
  /** What a column may be taken for. */
  pilihan: { value: F; label: string }[]
  /** What a sheet's headings were recognised as. */
  bentuk: (lembar: L) => string
  /** Said while a sheet that is used cannot be read yet. */
  kurang: string
  sibuk: boolean
  onPetakan: (pemetaan: PemetaanLembar<F>) => void
  onLanjut: () => void
  onKembali: () => void
}

/** The step in which the columns of every sheet are mapped by hand, the same for every import. */
export function PetakanKolom<F extends string, L extends LembarPeta<F>>({ lembar, pilihan, bentuk, kurang, sibuk, onPetakan, onLanjut, onKembali }: Props<F, L>) {
  const used = lembar.filter(({ dipakai }) => dipakai)
  const ready = used.length > 0 && used.every(({ bisa }) => bisa)
  const [buka, setBuka] = useState((used[0] ?? lembar[0])?.nama ?? null)
  return (
    <>
      <Tabs value={buka} onChange={setBuka} style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {lembar.length > 1 && (
          <Tabs.List mb="xs">
            {lembar.map(({ nama, dipakai, jumlahBaris }) => (
              <Tabs.Tab key={nama} value={nama} c={dipakai ? undefined : 'dimmed'}>
                {nama} ({jumlahBaris.toLocaleString('id-ID')} baris{dipakai ? '' : ', tidak dipakai'})
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        {lembar.map((one) => (
          <Tabs.Panel key={one.nama} value={one.nama} style={{ flex: 1, minHeight: 0 }}>
            <PetaLembar lembar={one} banyak={lembar.length > 1} bentuk={bentuk(one)} pilihan={pilihan} onPetakan={onPetakan} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <BilahLangkah lanjut="Periksa baris" onLanjut={onLanjut} onKembali={onKembali} disabled={!ready} loading={sibuk}>
        {!ready && (
          <Text size="sm" ta="right" className={warna['salah'] ?? ''}>
            {used.length === 0 && lembar.some(({ bisa }) => bisa) ? 'Pilih lembar yang dipakai.' : kurang}
          </Text>
        )}
      </BilahLangkah>
    </>
  )
}
