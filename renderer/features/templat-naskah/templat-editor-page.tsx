import { Alert, Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { PapanKerja } from './papan-kerja'
import { bacaSimpanan, buangSimpanan, TEMPLAT_BARU, type Kerja, type Simpanan } from './templat-baru'

/** One template: a kind there is (`:kode`), or a new one from nothing or from another (`?dari=`). */
export function TemplatEditorPage() {
  const { kode = '' } = useParams()
  const [params] = useSearchParams()
  const source = kode || (params.get('dari') ?? '')
  const { data, error } = useRead(hr.templatNaskah.get, { kode: source }, { enabled: source !== '' })
  if (error) return <Page title="Templat naskah"><ErrorAlert error={error} /></Page>
  if (source !== '' && data?.kode !== source) return null
  const found: Kerja = data && source !== '' ? { nama: kode ? data.nama : `${data.nama} (salinan)`, isi: data.isi } : TEMPLAT_BARU
  return <Mulai key={`${kode}?${source}`} kode={kode} awal={found} versi={kode ? (data?.versi ?? 0) : 0} />
} // prettier-ignore

interface MulaiProps {
  kode: string
  awal: Kerja
  versi: number
}

/** Work that was left unsaved comes first: it is taken up or thrown away before anything is typed over it. */
function Mulai({ kode, awal, versi }: MulaiProps) {
  const [simpanan] = useState(() => bacaSimpanan(kode))
  const [pakai, setPakai] = useState<Kerja | null>(simpanan ? null : awal)
  if (pakai) return <PapanKerja kode={kode} awal={pakai} dasar={awal} versi={versi} />
  const buang = () => {
    buangSimpanan(kode)
    setPakai(awal)
  }
  return (
    <Page title={awal.nama || 'Templat baru'}>
      {simpanan && (
        <Alert color="yellow" icon={<IconHistory size={16} />} title="Ada pekerjaan yang belum disimpan" maw={640}>
          <Text size="sm" c="var(--mantine-color-text)">{kataSimpanan(simpanan, versi)}</Text>
          <Group gap="xs" mt="sm">
            <Button data-autofocus autoFocus onClick={() => { setPakai({ nama: simpanan.nama, isi: simpanan.isi }) }}>Lanjutkan pekerjaan itu</Button>
            <Button variant="default" onClick={buang}>Buang, mulai dari yang tersimpan</Button>
          </Group>
        </Alert>
      )}
    </Page>
  ) // prettier-ignore
}

function kataSimpanan({ nama, waktu, dasar }: Simpanan, versi: number): string {
  const day = new Date(waktu).toLocaleString('id-ID', { dateStyle: 'long', timeStyle: 'short' })
  const newer = dasar < versi ? ` Sejak itu templatnya sudah disimpan lagi (versi ${versi}); melanjutkan pekerjaan ini akan menggantikannya dengan versi baru.` : ''
  return `Perubahan pada “${nama || 'templat baru'}” terakhir ditulis ${day} dan belum disimpan sebagai versi.${newer}`
}
