import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { IndikatorLembar } from '../../../preload/contract/sesi-view.contract'
import { hr } from '../../ipc/client'
import { LihatBerkas } from '../../ui/lihat-berkas'
import { DaftarBukti } from './daftar-bukti'
import { TambahBukti } from './tambah-bukti'

interface ModalBuktiProps {
  periodeId: string
  indikator: IndikatorLembar
  locked: boolean
  onTutup: () => void
}

/** F3: evidence of one indicator, a name with where it is kept or its file. Enter adds the next. */
export function ModalBukti({ periodeId, indikator, locked, onTutup }: ModalBuktiProps) {
  const [lihat, setLihat] = useState<string | null>(null)
  const [menunggu, setMenunggu] = useState<'tidak' | 'ada' | 'diingatkan'>('tidak')
  // A file that was chosen but not added would be lost without a word.
  const tutup = () => {
    if (menunggu === 'ada') setMenunggu('diingatkan')
    else onTutup()
  }
  return (
    <Modal opened onClose={tutup} title="Bukti dukung" size="xl" closeOnEscape={lihat === null} transitionProps={{ duration: 0 }}>
      <Text fz="sm" mb="xs" lineClamp={3}>
        {indikator.teks}
      </Text>
      <DaftarBukti bukti={indikator.bukti} locked={locked} onLihat={setLihat} />
      {!locked && <TambahBukti periodeId={periodeId} indikatorId={indikator.id} diingatkan={menunggu === 'diingatkan'} onMenunggu={(ada) => { setMenunggu(ada ? 'ada' : 'tidak') }} />}
      <LihatBerkas buka={hr.sesi.bukaBukti} id={lihat} judul="Berkas bukti" onTutup={() => { setLihat(null) }} />
    </Modal>
  ) // prettier-ignore
}
