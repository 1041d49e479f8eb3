import { Button, Group, Paper, ScrollArea, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconFiles } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { useOfferCommands } from '../../shell/commands'
import { DaftarPegawai } from '../../ui/daftar-pegawai'
import { Page } from '../../ui/page'
import { TanggalInput } from '../../ui/tanggal-input'
import { keIsian } from './kekurangan'
import { Kembali } from './kembali'
import { Peringatan } from './penanda-tangan-isian'
import { usePegawai } from '../../ui/pilih-orang'
import { IsianBersama, kurangBersama, RangkaianJenis, useTemplatJenis, type IsiBersama } from './rangkaian-jenis'
import { pilihanBulan } from './tanggal'

/** Kinds, month and people of a run; drafts are made of them, nothing is issued yet. */
export function RangkaianBaruPage() {
  const navigate = useNavigate()
  const { orang } = usePegawai()
  const { data: templat = [] } = useRead(hr.naskah.templat, undefined)
  const { data: months = [] } = useRead(hr.sesi.daftar, undefined)
  const [nama, setNama] = useState('')
  const [kode, setKode] = useState<readonly string[]>([])
  const [bulan, setBulan] = useState<string | null>(null)
  const [tanggal, setTanggal] = useState<string | null>(null)
  const [people, setPeople] = useState<readonly string[]>([])
  const [bersama, setBersama] = useState<IsiBersama>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const jenis = templat.filter(({ perOrang }) => perOrang !== null)
  const chosen = jenis.filter((one) => kode.includes(one.kode))
  const perluBulan = chosen.some(({ sumber }) => sumber === 'periode')
  const periodeId = perluBulan ? (bulan ?? months[0]?.id ?? null) : null
  const buat = useChange(hr.rangkaian.buat, {
    onSuccess: ({ id }) => void navigate(`/surat/rangkaian/${id}`, { replace: true }),
    onError: ({ fields }) => {
      setErrors(fields)
      return 'nama' in fields
    },
  })
  const templatJenis = useTemplatJenis(chosen.map((one) => one.kode))
  const kurang = [...templatJenis.values()].flatMap((one) => kurangBersama(one, bersama[one.kode] ?? {}).map(({ kode: medan, label }) => ({ jenis: one.kode, medan, teks: `“${label}” (${one.nama})` })))
  const [ditegur, setDitegur] = useState('')
  const count = chosen.length * people.length
  /** Once for each set of empty fields the keyboard is led to the first; who insists gets the drafts. */
  const create = () => {
    const [first] = kurang
    const semua = kurang.map(({ teks }) => teks).join()
    if (count > 0 && first && ditegur !== semua) {
      setDitegur(semua)
      keIsian(`medan.${first.medan}`, document.querySelector(`[data-jenis="${first.jenis}"]`) ?? document)
    } else if (count > 0 && !buat.isPending) buat.mutate({ nama: nama.trim() || namaUsul(chosen), periodeId, tanggal, pegawaiIds: [...people], jenis: chosen.map((one) => ({ kode: one.kode, ...(bersama[one.kode] ? { isi: { medan: bersama[one.kode] as never } } : {}) })) })
  }
  useOfferCommands(useMemo(() => [{ label: 'Buat konsep rangkaian', keys: 'Ctrl+Enter', run: () => { document.getElementById('buat-rangkaian')?.focus(); document.getElementById('buat-rangkaian')?.click() } }], [])) // prettier-ignore
  return (
    <Page title="Rangkaian baru" hint="Pilih jenis surat dan pegawai. Dibuat konsepnya dahulu; belum ada yang terbit." actions={<Kembali ke="/surat/rangkaian" label="Daftar rangkaian" />}>
      <Group align="stretch" wrap="nowrap" gap="md" style={{ flex: 1, minHeight: 0 }}>
        <Stack style={{ flex: '0 1 430px', minWidth: 320 }} gap="sm">
          <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: -1 }}>
            <Stack gap="sm" pr="sm" pl={4} pt={4}>
              <RangkaianJenis jenis={jenis} dipilih={kode} onChange={setKode} />
              {perluBulan && <Select label="Bulan yang datanya dipakai" allowDeselect={false} data={pilihanBulan(months)} value={periodeId} onChange={setBulan} nothingFoundMessage="Belum ada bulan yang dibuka" />}
              <TextInput label="Nama rangkaian" description="Untuk menemukannya lagi nanti" placeholder={namaUsul(chosen)} value={nama} error={errors['nama']} onChange={(event) => { setNama(event.currentTarget.value) }} />
              <TanggalInput label="Tanggal surat" description="Dikosongkan: mengikuti hari terbit" w={220} value={tanggal} onChange={setTanggal} />
              {[...templatJenis.values()].map((one) => <IsianBersama key={one.kode} templat={one} isi={bersama[one.kode] ?? {}} onIsi={(part) => { setBersama((before) => ({ ...before, [one.kode]: { ...before[one.kode], ...part } })) }} />)}
            </Stack>
          </ScrollArea>
          <Text size="sm" c="dimmed">{chosen.length === 0 ? 'Pilih paling sedikit satu jenis surat.' : people.length === 0 ? 'Pilih paling sedikit satu pegawai di kanan.' : `${chosen.length} jenis × ${people.length} pegawai, disusun menurut unit lalu pangkat.`}</Text>
          {kurang.length > 0 && <Peringatan pesan={[`Belum diisi: ${kurang.map(({ teks }) => teks).join(', ')}. Bila dibiarkan kosong, setiap konsep harus dilengkapi satu per satu.${ditegur === '' ? '' : ' Tekan “Buat konsep” sekali lagi bila memang begitu.'}`]} />}
          <Button id="buat-rangkaian" leftSection={<IconFiles size={16} />} disabled={count === 0} loading={buat.isPending} onClick={create}>Buat {count} konsep <kbd style={{ marginLeft: 6 }}>Ctrl Enter</kbd></Button>
        </Stack>
        <Paper withBorder style={{ flex: 1, minWidth: 300, display: 'flex' }}>
          <DaftarPegawai orang={orang} dipilih={people} onChange={setPeople} />
        </Paper>
      </Group>
    </Page>
  ) // prettier-ignore
}

const namaUsul = (chosen: readonly { nama: string }[]): string => (chosen.length === 0 ? 'Rangkaian surat' : chosen.map(({ nama }) => nama).join(', ').slice(0, 120))
