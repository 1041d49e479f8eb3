import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import type { TemplatRingkas } from './jenis'
import { buangSimpanan } from './templat-baru'

/** Says what going back to the standard text does before it is done. */
export function KembaliBaku({ templat, onTutup }: { templat: TemplatRingkas | null; onTutup: () => void }) {
  const back = useChange(hr.templatNaskah.kembaliBaku, {
    onSuccess: ({ kode, nama, versi }) => {
      buangSimpanan(kode)
      notifications.show({ message: `“${nama}” kembali ke bentuk baku sebagai versi ${versi}.` })
      onTutup()
    },
  })
  return (
    <Modal opened={templat !== null} onClose={onTutup} title="Kembalikan ke bentuk baku" transitionProps={{ duration: 0 }}>
      <Stack gap="sm">
        <Text size="sm">“{templat?.nama}” akan memakai lagi nama, teks, isian, nomor, dan kertas seperti yang dibawa Takar, sebagai versi {(templat?.versi ?? 0) + 1}. Versi buatan kantor tetap tersimpan, konsep dan naskah yang sudah ada tidak berubah, dan langkah ini dapat diurungkan dengan Ctrl+Z. Pekerjaan yang belum disimpan pada templat ini dibuang.</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onTutup}>Batal</Button>
          <Button loading={back.isPending} onClick={() => { if (templat) back.mutate({ kode: templat.kode }) }}>Kembalikan ke bentuk baku</Button>
        </Group>
      </Stack>
    </Modal>
  ) // prettier-ignore
}

/** Templates as one file for another office, with the letterhead if wanted. */
export function SimpanBerkas({ kode, onTutup }: { kode: string[] | null; onTutup: () => void }) {
  const [kop, setKop] = useState(false)
  const save = useChange(hr.templatNaskah.ekspor, {
    onSuccess: (path) => {
      if (path === null) return
      notifications.show({ message: `Tersimpan: ${path}` })
      onTutup()
    },
  })
  return (
    <Modal opened={kode !== null} onClose={onTutup} title="Simpan templat ke berkas" transitionProps={{ duration: 0 }}>
      <Stack gap="sm">
        <Text size="sm">{kode?.length === 1 ? 'Satu templat' : `${kode?.length ?? 0} templat`} dengan versi yang sekarang dipakai disimpan dalam satu berkas, untuk dibuka dengan Takar di kantor atau komputer lain. Tidak ada data pegawai di dalamnya.</Text>
        <Checkbox label="Sertakan kop surat: logo, lambang, baris kop, alamat, dan kop kelurahan" checked={kop} onChange={(event) => { setKop(event.currentTarget.checked) }} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onTutup}>Batal</Button>
          <Button data-autofocus loading={save.isPending} onClick={() => { if (kode) save.mutate({ kode, kop }) }}>Pilih tempat dan simpan</Button>
        </Group>
      </Stack>
    </Modal>
  ) // prettier-ignore
}

/** Templates from another office's file: all of them or none. */
export function AmbilBerkas({ buka, onTutup }: { buka: boolean; onTutup: () => void }) {
  const [kop, setKop] = useState(false)
  const take = useChange(hr.templatNaskah.impor, {
    onSuccess: (taken) => {
      if (taken === null) return
      const words = taken.templat.length > 0 ? `Diambil: ${taken.templat.join(', ')}.` : 'Semua templat dalam berkas itu sudah sama dengan yang ada di sini.'
      notifications.show({ message: `${words}${taken.kop ? ' Kop surat ikut diganti.' : ''}`, autoClose: 10_000 })
      onTutup()
    },
  })
  return (
    <Modal opened={buka} onClose={onTutup} title="Ambil templat dari berkas" transitionProps={{ duration: 0 }}>
      <Stack gap="sm">
        <Text size="sm">Setiap templat dalam berkas diperiksa dan dicoba cetak lebih dahulu. Bila ada yang tidak dapat dipakai, tidak satu pun diambil. Templat yang sudah ada di sini mendapat versi baru; versi lamanya tetap tersimpan.</Text>
        <Checkbox label="Ambil juga kop surat dari berkas itu" description="Logo, lambang, baris kop, alamat, dan kop kelurahan di sini diganti. Nama pemerintah daerah dan kecamatan tetap." checked={kop} onChange={(event) => { setKop(event.currentTarget.checked) }} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onTutup}>Batal</Button>
          <Button data-autofocus loading={take.isPending} onClick={() => { take.mutate({ kop }) }}>Pilih berkas</Button>
        </Group>
      </Stack>
    </Modal>
  ) // prettier-ignore
}
