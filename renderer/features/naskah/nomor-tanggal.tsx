import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { tanggalPanjang } from '../../../domain/formulir/terbilang'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { TanggalInput } from '../../ui/tanggal-input'
import { pilihanBulan } from './tanggal'
import type { Naskah, SimpanNaskah } from './use-simpan-naskah'

interface Props {
  naskah: Naskah
  simpan: SimpanNaskah['simpan']
  galat: (key: string) => string | undefined
}

/** The day and the number it will carry, and why; the number can be held before the letter is issued. */
export function NomorTanggal({ naskah, simpan, galat }: Props) {
  const { tanggal, tanggalTetap } = naskah
  return (
    <Stack gap="xs">
      <TanggalInput
        label="Tanggal naskah" w={330} data-medan="tanggal" error={galat('tanggal')} description={tanggalTetap ? 'Dikosongkan: mengikuti hari terbit' : `Mengikuti hari terbit; hari ini ${tanggalPanjang(tanggal)}`}
        value={tanggalTetap ? tanggal : null} onChange={(value) => void simpan({ tanggal: value }).catch(() => undefined)}
      />
      <Nomor naskah={naskah} />
      <KopKelurahan naskah={naskah} simpan={simpan} />
    </Stack>
  ) // prettier-ignore
}

function Nomor({ naskah: { id, nomor, nomorDipesan, nomorBerikut, templat } }: { naskah: Naskah }) {
  const pesan = useChange(hr.naskah.pesanNomor)
  const lepas = useChange(hr.naskah.lepasNomor)
  if (templat.penomoran === null) return <Text size="sm" c="dimmed">Jenis naskah ini tidak bernomor.</Text> // prettier-ignore
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {nomorDipesan ? 'Nomor dipesan: ' : 'Nomor yang akan dipakai: '}
          <b>{nomor ?? nomorBerikut?.nomor ?? 'belum dapat ditentukan'}</b>
        </Text>
        <Text size="xs" c="dimmed">{nomorDipesan ? 'Nomor ini tidak akan dipakai naskah lain.' : nomorBerikut?.alasan}</Text>
      </div>
      {nomorDipesan ? (
        <Button variant="default" style={{ flexShrink: 0 }} loading={lepas.isPending} onClick={() => { lepas.mutate({ id }) }}>Lepas nomor</Button>
      ) : (
        <Button variant="default" style={{ flexShrink: 0 }} loading={pesan.isPending} onClick={() => { pesan.mutate({ id }) }}>Pesan nomor</Button>
      )}
    </Group>
  ) // prettier-ignore
}

/** Only where an office has a second letterhead. */
function KopKelurahan({ naskah: { unitId, templat }, simpan }: Omit<Props, 'galat'>) {
  const { data } = useRead(hr.templatNaskah.tata, undefined, { enabled: templat.kop === 'kantor' || templat.kop === 'unit' })
  if (!data || data.kop.length === 0) return null
  const choices = data.kop.map((kop) => ({ value: kop.unitId, label: data.kelurahan.find(({ id }) => id === kop.unitId)?.nama ?? kop.perangkat }))
  return <Select label="Kop surat" placeholder="Kop kecamatan" clearable data={choices} value={unitId} onChange={(value) => void simpan({ unitId: value }).catch(() => undefined)} />
}

/** The month whose data a letter draws on. */
export function BulanData({ naskah: { periodeId, templat }, simpan, galat }: Props) {
  const { data: months = [] } = useRead(hr.sesi.daftar, undefined)
  if (templat.sumber !== 'periode') return null
  return <Select label="Bulan yang datanya dipakai" withAsterisk w={260} data-medan="periode" error={galat('periode')} allowDeselect={false} data={pilihanBulan(months)} value={periodeId} nothingFoundMessage="Belum ada bulan yang dibuka" onChange={(value) => void simpan({ periodeId: value }).catch(() => undefined)} />
}
