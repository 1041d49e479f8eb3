import { Select, SimpleGrid, Stack } from '@mantine/core'
import { SIFAT_NASKAH_LABEL } from '../../../domain/naskah/templat'
import { AutoText } from '../../ui/auto-text'
import { pilihanDari } from '../../ui/pilihan'
import { DaftarBaris } from './daftar-baris'
import type { Naskah, SimpanNaskah } from './use-simpan-naskah'

interface Props {
  naskah: Naskah
  simpan: SimpanNaskah['simpan']
  galat: (key: string) => string | undefined
}

export const berkepala = ({ templat }: Naskah): boolean => templat.keluarga === 'surat' || templat.keluarga === 'nota_dinas'

/** To whom a letter goes. */
export function TujuanIsian({ naskah: { isi, templat }, simpan, galat }: Props) {
  return (
    <Stack gap="xs">
      <DaftarBaris label="Kepada (Yth.)" wajib nama="Kepada" medan="kepada" error={galat('kepada')} placeholder="misalnya Kepala Dinas Sosial" nilai={isi.kepada} onSimpan={(kepada) => simpan({ isi: { kepada: [...kepada] } })} />
      {templat.keluarga === 'surat' && <AutoText label="Di" placeholder="Tempat" value={isi.di} onSave={(di) => simpan({ isi: { di } })} />}
    </Stack>
  ) // prettier-ignore
}

/** The rest of the head: subject, nature, annexes; and who gets a copy. */
export function KepalaIsian({ naskah, simpan, galat }: Props) {
  const { isi, hal } = naskah
  return (
    <Stack gap="xs">
      <AutoText label="Hal" description="Dikosongkan: memakai hal dari templat" data-medan="hal" error={galat('hal')} placeholder={hal} value={isi.hal} onSave={(value) => simpan({ isi: { hal: value } })} />
      <SimpleGrid cols={2} spacing="xs">
        <Select label="Sifat" openOnFocus={false} allowDeselect={false} searchable={false} data={pilihanDari(SIFAT_NASKAH_LABEL)} value={isi.sifat} onChange={(sifat) => { if (sifat) void simpan({ isi: { sifat } }).catch(() => undefined) }} />
        {berkepala(naskah) && <AutoText label="Lampiran" placeholder="-" value={isi.lampiran} onSave={(lampiran) => simpan({ isi: { lampiran } })} />}
      </SimpleGrid>
      <DaftarBaris label="Tembusan" nama="Tembusan" nilai={isi.tembusan} onSimpan={(tembusan) => simpan({ isi: { tembusan: [...tembusan] } })} />
    </Stack>
  ) // prettier-ignore
}
