import { Button, Group, Modal, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { ErrorAlert } from '../../ui/error-alert'
import { fokusDaftar } from '../../ui/fokus-daftar'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { IsianPoin } from './isian-poin'
import { hariIni, type Evaluasi, type Peserta } from './jenis'
import { useSalah } from './use-salah'

/** Whose check is written, after which programme. */
export interface Sasaran {
  readonly pelatihanId: string
  readonly pesertaId: string
}
interface CekDialogProps {
  sasaran: Sasaran | null
  onClose: () => void
  /** After it was kept: the next one to be made, when there is one. */
  onTersimpan?: () => void
}

/** The superior's check of one participant, typed from paper or told by mouth: digits, a note, Ctrl+Enter. */
export function CekDialog({ sasaran, onClose, onTersimpan }: CekDialogProps) {
  return (
    <Modal opened={sasaran !== null} onClose={onClose} onExitTransitionEnd={fokusDaftar} title="Cek atasan sesudah pelatihan" size="lg" transitionProps={{ duration: 0 }}>
      {sasaran && <Muat key={sasaran.pesertaId} sasaran={sasaran} onClose={onClose} onTersimpan={onTersimpan ?? onClose} />}
    </Modal>
  )
}

function Muat({ sasaran: { pelatihanId, pesertaId }, ...tutup }: { sasaran: Sasaran; onClose: () => void; onTersimpan: () => void }) {
  const { data, error } = useRead(hr.evaluasiPelatihan.satu, { pelatihanId })
  const peserta = data?.program.id === pelatihanId ? data.peserta.find(({ id }) => id === pesertaId) : undefined
  if (!data || !peserta) return <ErrorAlert error={error} />
  return <Isian data={data} peserta={peserta} {...tutup} />
}

function Isian({ data, peserta, onClose, onTersimpan }: { data: Evaluasi; peserta: Peserta; onClose: () => void; onTersimpan: () => void }) {
  const client = useQueryClient()
  const [nilai, setNilai] = useState<Record<string, number>>(peserta.cek?.nilai ?? {})
  const [catatan, setCatatan] = useState(peserta.cek?.catatan ?? '')
  const [penilai, setPenilai] = useState(peserta.cek?.penilai ?? peserta.atasan ?? '')
  const [tanggal, setTanggal] = useState<string | null>(peserta.cek?.tanggal ?? hariIni())
  const { salah, poinSalah, setPoinSalah, terima, bersih } = useSalah()
  const kotakCatatan = useRef<HTMLTextAreaElement>(null)
  const simpan = useChange(hr.evaluasiPelatihan.simpanCek, { onSuccess: onTersimpan, onError: terima })
  const hapus = useChange(hr.evaluasiPelatihan.hapusCek, {
    onSuccess: () => {
      showUndo(`Cek atasan tentang ${peserta.nama} dihapus.`, () => client.invalidateQueries())
      onClose()
    },
  })
  const kirim = () => {
    bersih()
    simpan.mutate({ pesertaId: peserta.id, nilai, catatan, penilai, tanggal: tanggal ?? '' })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => { event.preventDefault(); kirim() }}
      onKeyDown={(event) => { if (event.ctrlKey && event.key === 'Enter') { event.preventDefault(); kirim() } }}
    >
      <Stack gap="xs">
        <Text fz="sm">
          <b>{peserta.nama}</b>{peserta.jabatan === '' ? '' : `, ${peserta.jabatan}`}. Pelatihan: {data.program.judul}.
        </Text>
        <IsianPoin fokus pertanyaan={data.perilaku} skala={data.skala} nilai={nilai} onUbah={setNilai} salah={poinSalah} onSalah={setPoinSalah} onHabis={() => { kotakCatatan.current?.focus() }} />
        {salah['nilai'] !== undefined && <Text fz="xs" c="var(--mantine-color-error)">{salah['nilai']}</Text>}
        <Textarea ref={kotakCatatan} label="Catatan atasan" description="Apa yang berubah, dan apa yang menghalangi. Ikut dalam tampilan Masukan." value={catatan} onChange={(event) => { setCatatan(event.currentTarget.value) }} error={salah['catatan']} />
        <SimpleGrid cols={2} spacing="xs">
          <TextInput label="Atasan yang menilai" value={penilai} onChange={(event) => { setPenilai(event.currentTarget.value) }} error={salah['penilai']} />
          <TanggalInput label="Tanggal cek" value={tanggal} onChange={setTanggal} error={salah['tanggal']} />
        </SimpleGrid>
        <Group justify="space-between" mt="xs">
          {peserta.cek ? <Button variant="subtle" color="red" loading={hapus.isPending} onClick={() => { hapus.mutate({ pesertaId: peserta.id }) }}>Hapus cek</Button> : <span />}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>Batal</Button>
            <Button type="submit" loading={simpan.isPending}>Simpan <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
          </Group>
        </Group>
      </Stack>
    </form>
  ) // prettier-ignore
}
