import { Button, Center, Loader, ScrollArea, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { showError, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { PdfView } from '../../ui/pdf-view'
import { TanggalInput } from '../../ui/tanggal-input'

type Daftar = 'pns' | 'pppk'
const endOfLastYear = () => `${new Date().getFullYear() - 1}-12-31`

/** The DUK of a day as paper (yearly, as of the end of December; PP 15/1979). */
export function DukPage() {
  const [tanggal, setTanggal] = useState(endOfLastYear)
  const [daftar, setDaftar] = useState<Daftar>('pns')
  const paper = useRead(hr.formulir.duk, { tanggal, daftar })
  const save = async () => {
    const path = await hr.formulir.simpanDuk({ tanggal, daftar })
    if (path) notifications.show({ message: `Disimpan: ${path}` })
  }
  return (
    <Page
      title="Cetak DUK"
      hint="Daftar Urut Kepangkatan menurut PP Nomor 15 Tahun 1979."
      actions={
        <>
          <SegmentedControl<Daftar>
            aria-label="Daftar"
            value={daftar}
            onChange={setDaftar}
            data={[
              { value: 'pns', label: 'PNS' },
              { value: 'pppk', label: 'PPPK' },
            ]}
          />
          <TanggalInput
            aria-label="Keadaan tanggal"
            w={170}
            clearable={false}
            value={tanggal}
            onChange={(value) => {
              if (value) setTanggal(value)
            }}
          />
          <Button leftSection={<IconDownload size={16} />} onClick={() => void save().catch(showError)} disabled={!paper.data}>
            Simpan PDF
          </Button>
        </>
      }
    >
      <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0 }}>
        <ErrorAlert error={paper.error} />
        {paper.data ? (
          <PdfView url={paper.data.url} label={paper.data.nama} />
        ) : (
          <Center h={240}>{paper.isLoading && <Loader role="status" aria-label="Menyiapkan pratinjau" />}</Center>
        )}
      </ScrollArea>
    </Page>
  )
}
