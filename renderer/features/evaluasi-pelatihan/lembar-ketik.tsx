import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { AppError } from '../../../domain/shared/app-error'
import { hr } from '../../ipc/client'
import { useChange } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { showUndo } from '../../ui/pesan-urung'
import { TanggalInput } from '../../ui/tanggal-input'
import { IsianPoin } from './isian-poin'
import { hariIni, type Evaluasi, type Lembar } from './jenis'
import { useSalah } from './use-salah'

interface LembarKetikProps {
  data: Evaluasi
  /** The sheet that is being mended; null: a new one. */
  lembar: Lembar | null
  onSelesai: () => void
}

const KOSONG = { nilai: {}, saran: '', pesertaId: null }

/** A paper answer sheet typed by digits: the last digit leads to the remark, Enter keeps the sheet and begins the next. */
export function LembarKetik({ data, lembar, onSelesai }: LembarKetikProps) {
  const client = useQueryClient()
  const [nilai, setNilai] = useState<Record<string, number>>(lembar?.nilai ?? {})
  const [saran, setSaran] = useState(lembar?.saran ?? '')
  const [pesertaId, setPesertaId] = useState<string | null>(lembar?.pesertaId ?? null)
  const [tanggal, setTanggal] = useState<string | null>(lembar?.tanggal ?? data.program.selesai ?? hariIni())
  const [kabar, setKabar] = useState('')
  const { salah, poinSalah, setPoinSalah, terima, bersih } = useSalah()
  const kotak = useRef<HTMLFormElement>(null)
  const kotakSaran = useRef<HTMLTextAreaElement>(null)
  const kePertama = useCallback(() => { kotak.current?.querySelector('input')?.focus() }, [])
  const selesai = (kata: string) => {
    setKabar(kata)
    if (lembar) onSelesai()
  }
  const isiLembar = (isi: Pick<Lembar, 'nilai' | 'saran' | 'pesertaId'>) => {
    // The day stays: a pile of sheets is of one day.
    setNilai(isi.nilai)
    setSaran(isi.saran ?? '')
    setPesertaId(isi.pesertaId)
    kePertama()
  }
  /** A refused sheet is there again, to be mended. */
  const kembali = (error: AppError, { nilai, saran, pesertaId }: Parameters<typeof hr.evaluasiPelatihan.tambahLembar>[0]) => {
    isiLembar({ nilai, saran, pesertaId })
    return terima(error)
  }
  const tambah = useChange(hr.evaluasiPelatihan.tambahLembar, { onSuccess: () => { selesai(`Lembar ke-${data.lembar.length + 1} disimpan.`) }, onError: kembali })
  const ubah = useChange(hr.evaluasiPelatihan.ubahLembar, { onSuccess: () => { selesai('Lembar diubah.') }, onError: terima })
  const hapus = useChange(hr.evaluasiPelatihan.hapusLembar, {
    onSuccess: () => {
      showUndo('Lembar reaksi dihapus.', () => client.invalidateQueries())
      onSelesai()
    },
  })
  const kirim = () => {
    if (ubah.isPending) return
    bersih()
    const isi = { pesertaId, nilai, saran, tanggal: tanggal ?? '' }
    if (lembar) ubah.mutate({ id: lembar.id, ...isi })
    else {
      tambah.mutate({ pelatihanId: data.program.id, ...isi })
      // Not after the answer: the next sheet's first digits may be typed before it.
      isiLembar(KOSONG)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const medan = event.target as HTMLElement
    if (event.key === 'Enter' && !event.shiftKey && (medan === kotakSaran.current || medan.inputMode === 'numeric')) kirim()
    else if (event.key === 'Escape' && lembar) onSelesai()
    else return
    event.preventDefault()
  }
  useOfferCommands(useMemo(() => [{ label: 'Ketik lembar reaksi', keys: 'Ctrl+N', run: kePertama }], [kePertama]))
  const sudah = new Set(data.lembar.flatMap((one) => (one.pesertaId === null || one.id === lembar?.id ? [] : [one.pesertaId])))
  return (
    <form ref={kotak} noValidate aria-label={lembar ? 'Ubah lembar reaksi' : 'Ketik lembar reaksi'} onSubmit={(event) => { event.preventDefault(); kirim() }} onKeyDown={onKeyDown}>
      <Stack gap={8}>
        <IsianPoin fokus={lembar !== null} pertanyaan={data.reaksi} skala={data.skala} nilai={nilai} onUbah={setNilai} salah={poinSalah} onSalah={setPoinSalah} onHabis={() => { kotakSaran.current?.focus() }} />
        {salah['nilai'] !== undefined && <Text fz="xs" c="var(--mantine-color-error)">{salah['nilai']}</Text>}
        <Textarea ref={kotakSaran} label="Saran peserta" value={saran} onChange={(event) => { setSaran(event.currentTarget.value) }} error={salah['saran']} />
        <Group gap="xs" grow align="flex-start">
          <Select label="Peserta" placeholder="Tanpa nama" clearable data={data.peserta.filter(({ id }) => !sudah.has(id)).map(({ id, nama }) => ({ value: id, label: nama }))} value={pesertaId} onChange={setPesertaId} error={salah['pesertaId']} />
          <TanggalInput label="Tanggal lembar" value={tanggal} onChange={setTanggal} error={salah['tanggal']} />
        </Group>
        <Group gap="xs">
          <Button type="submit" loading={ubah.isPending}>{lembar ? 'Simpan perubahan' : 'Simpan, lembar berikutnya'} <kbd style={{ marginLeft: 6 }}>Enter</kbd></Button>
          {lembar && <Button variant="default" onClick={onSelesai}>Batal</Button>}
          {lembar && <Button variant="subtle" color="red" loading={hapus.isPending} onClick={() => { hapus.mutate({ id: lembar.id }) }}>Hapus lembar</Button>}
        </Group>
        <Text fz="xs" c="dimmed" role="status">{kabar || 'Ketik angka 1–5 berurutan seperti di kertas. Kotak yang kosong di kertas dilewati dengan panah bawah.'}</Text>
      </Stack>
    </form>
  ) // prettier-ignore
}
