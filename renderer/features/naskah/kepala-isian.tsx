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

/** What stands above the text of a letter: nature, annexes, subject, addressees; and who gets a copy. */
export function KepalaIsian({ naskah: { isi, hal, templat }, simpan, galat }: Props) {
  const surat = templat.keluarga === 'surat' || templat.keluarga === 'nota_dinas'
  return (
    <Stack gap="xs">
      {surat && <DaftarBaris label="Kepada (Yth.) *" nama="Kepada" medan="kepada" error={galat('kepada')} placeholder="Kepala Badan Kepegawaian dan Pengembangan SDM" nilai={isi.kepada} onSimpan={(kepada) => simpan({ isi: { kepada: [...kepada] } })} />}
      {surat && <AutoText label="Di" placeholder="Tempat" value={isi.di} onSave={(di) => simpan({ isi: { di } })} />}
      <AutoText label="Hal" description="Dikosongkan: memakai hal dari templat" data-medan="hal" error={galat('hal')} placeholder={hal} value={isi.hal} onSave={(value) => simpan({ isi: { hal: value } })} />
      <SimpleGrid cols={2} spacing="xs">
        <Select label="Sifat" allowDeselect={false} searchable={false} data={pilihanDari(SIFAT_NASKAH_LABEL)} value={isi.sifat} onChange={(sifat) => { if (sifat) void simpan({ isi: { sifat } }).catch(() => undefined) }} />
        {surat && <AutoText label="Lampiran" placeholder="-" value={isi.lampiran} onSave={(lampiran) => simpan({ isi: { lampiran } })} />}
      </SimpleGrid>
      <DaftarBaris label="Tembusan" nama="Tembusan" nilai={isi.tembusan} onSimpan={(tembusan) => simpan({ isi: { tembusan: [...tembusan] } })} />
    </Stack>
  ) // prettier-ignore
}
