import { Alert, Button, Group, Modal, Radio, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { StatusSkp } from '../../../domain/skp/skp'
import type { PapanPegawai } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { TanggalInput } from '../../ui/tanggal-input'

const LANGKAH = {
  ajukan: { label: 'Ajukan semua draf', dari: ['draft'], tanggal: false },
  setujui: { label: 'Setujui semua yang diajukan', dari: ['pengajuan'], tanggal: true },
  ajukan_dan_setujui: { label: 'Ajukan dan setujui semua draf dan yang diajukan', dari: ['draft', 'pengajuan'], tanggal: true },
  tutup: { label: 'Tutup semua yang disetujui (akhir tahun)', dari: ['persetujuan'], tanggal: false },
  arsipkan: { label: 'Arsipkan semua yang ditutup', dari: ['ditutup'], tanggal: false },
} as const satisfies Record<string, { label: string; dari: readonly StatusSkp[]; tanggal: boolean }>
type Langkah = keyof typeof LANGKAH

/** One step of the chain for everyone it fits; who cannot take it is listed with the reason. */
export function ProsesBanyak({ rows, onClose }: { rows: readonly PapanPegawai[]; onClose: () => void }) {
  const [langkah, setLangkah] = useState<Langkah>('ajukan_dan_setujui')
  const [tanggal, setTanggal] = useState<string | null>(new Date().toLocaleDateString('sv'))
  const change = useChange(hr.skp.langkahBanyak)
  const idsFor = (dari: readonly StatusSkp[]) => rows.flatMap(({ skp }) => skp.filter(({ status }) => dari.includes(status)).map(({ id }) => id))
  const skpIds = idsFor(LANGKAH[langkah].dari)
  return (
    <Modal opened onClose={onClose} title="Proses banyak SKP" size="lg">
      <Stack gap="sm">
        {!change.data && (
          <Radio.Group value={langkah} onChange={(value) => { setLangkah(value) }} label="Langkah">
            <Stack gap={6} mt={4}>
              {(Object.keys(LANGKAH) as Langkah[]).map((kode) => (
                <Radio key={kode} size="xs" value={kode} label={`${LANGKAH[kode].label}: ${idsFor(LANGKAH[kode].dari).length} SKP`} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {!change.data && LANGKAH[langkah].tanggal && <TanggalInput label="Tanggal penetapan" value={tanggal} onChange={setTanggal} />}
        {change.data && <Alert color="teal" title={`${change.data.berhasil} SKP diproses`}>{change.data.ditolak.length > 0 ? `${change.data.ditolak.length} SKP tetap seperti semula, dengan alasan di bawah.` : 'Ctrl+Z mengurungkan semuanya.'}</Alert>}
        {change.data && change.data.ditolak.length > 0 && (
          <ScrollArea.Autosize mah={260}>
            <Table>
              <Table.Tbody>
                {change.data.ditolak.map((one) => (
                  <Table.Tr key={one.skpId}>
                    <Table.Td w={180}>{one.nama}</Table.Td>
                    <Table.Td><Text size="xs">{one.alasan}</Text></Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        )}
        {change.data && change.data.ditolak.length > 0 && (
          <Group justify="flex-end">
            <EksporButton
              nama="SKP yang Belum Diproses"
              judul={[`SKP yang belum diproses: ${LANGKAH[langkah].label.toLowerCase()}`]}
              baris={change.data.ditolak}
              kolom={[
                { judul: 'Nama', lebar: 34, nilai: ({ nama }) => nama },
                { judul: 'Alasan', lebar: 80, nilai: ({ alasan }) => alasan },
              ]}
            />
          </Group>
        )}
        {change.data ? (
          <Button data-autofocus onClick={onClose}>Tutup</Button>
        ) : (
          <Button data-autofocus={skpIds.length > 0 || undefined} disabled={skpIds.length === 0 || (LANGKAH[langkah].tanggal && !tanggal)} loading={change.isPending} onClick={() => { change.mutate({ skpIds, langkah, ...(LANGKAH[langkah].tanggal && tanggal ? { tanggal } : {}) }) }}>
            Proses {skpIds.length} SKP
          </Button>
        )}
      </Stack>
    </Modal>
  )
}
