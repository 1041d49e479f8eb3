import { Accordion, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { PanelIsian } from './panel-isian'
import { PanelKepala } from './panel-kepala'
import { PanelKertas } from './panel-kertas'
import { PanelNomor } from './panel-nomor'
import { PanelTtd } from './panel-ttd'
import { PanelUmum } from './panel-umum'
import type { Kerja } from './templat-baru'
import type { UbahTemplat } from './use-kerja'

/** Everything of a template besides its text, one part open at a time. */
export function PanelPengaturan({ kerja: { nama, isi }, berubah, ubah, namai }: { kerja: Kerja; berubah: boolean; ubah: UbahTemplat; namai: (nama: string) => void }) {
  const name = <TextInput label="Nama templat" autoFocus={nama === ''} mb="xs" maxLength={100} error={berubah && nama.trim() === '' ? 'Beri nama templat ini.' : null} value={nama} onChange={(event) => { namai(event.currentTarget.value) }} />
  const parts: [string, string, ReactNode][] = [
    ['umum', 'Nama dan bentuk', <>{name}<PanelUmum isi={isi} ubah={ubah} /></>],
    ['isian', `Isian yang ditanyakan (${isi.medan.length})`, <PanelIsian isi={isi} ubah={ubah} />],
    ['kepala', 'Kepala naskah', <PanelKepala isi={isi} ubah={ubah} />],
    ['ttd', 'Tanda tangan', <PanelTtd isi={isi} ubah={ubah} />],
    ['nomor', 'Nomor', <PanelNomor penomoran={isi.penomoran} ubah={ubah} />],
    ['kertas', 'Kertas dan huruf', <PanelKertas kertas={isi.kertas} ubah={ubah} />],
  ]
  return (
    <Accordion defaultValue="umum" variant="contained" order={2} transitionDuration={0} keepMounted={false}>
      {parts.map(([value, judul, panel]) => (
        <Accordion.Item key={value} value={value}>
          <Accordion.Control fz="sm" fw={600} py={0}>{judul}</Accordion.Control>
          <Accordion.Panel>{panel}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  ) // prettier-ignore
}
