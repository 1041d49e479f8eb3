import { Badge, Button, Group, Select, Stack, Tabs, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { z } from 'zod'
import { JENIS_LAMPIRAN_LABEL, NILAI_LABEL, NILAI_URUT, type JenisLampiran } from '../../../domain/skp/skp'
import { kodeBaku, LINGKUP_LABEL } from '../../../domain/skp/templat'
import type { templatRingkas } from '../../../preload/contract/skp-view.contract'
import type { IsiTemplatView } from '../../../preload/contract/templat.contract'
import { hr } from '../../ipc/client'
import { useChange, useRead } from '../../ipc/hooks'
import { AutoText } from '../../ui/auto-text'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import { pilihanDari } from '../../ui/pilihan'
import classes from './skp.module.css'
import { TemplatRhk } from './templat-rhk'
import { useIsiTemplat } from './use-isi-templat'

type Templat = z.output<typeof templatRingkas> & { isi: IsiTemplatView; adaBawaan: boolean }

/** The templates that SKP are given from: the standard ones, and the office's own in their place. */
export function TemplatPage() {
  const { data, error } = useRead(hr.templat.daftar, undefined)
  const [params, setParams] = useSearchParams()
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const kode = params.get('kode')
  const open = (next: string) => { setParams({ kode: next }) } // prettier-ignore
  const shown = (data ?? []).filter((one) => `${one.nama} ${one.jabatan.join(' ')}`.toLowerCase().includes(query.toLowerCase()))
  return (
    <Page title="Templat SKP" hint="Perubahan disimpan sebagai templat kantor; templat bawaan tetap utuh dan dapat dipakai lagi." actions={<><EksporTemplat rows={shown} /><Button variant="default" leftSection={<IconArrowLeft size={15} />} onClick={() => void navigate('/skp')}>Kembali ke SKP</Button></>}>
      <ErrorAlert error={error} />
      <div className={classes['dua']}>
        <div className={classes['daftar']}>
          <TextInput p={6} aria-label="Cari templat" placeholder="Cari nama templat atau jabatan" value={query} onChange={(event) => { setQuery(event.currentTarget.value) }} />
          <div className={classes['gulir']}>
            {shown.map((one) => (
              <UnstyledButton key={one.kode} className={classes['orang']} data-aktif={one.kode === kode || undefined} onClick={() => { open(one.kode) }}>
                <Group justify="space-between" wrap="nowrap" gap={6}>
                  <Text size="sm" truncate title={one.nama}>{one.nama}</Text>
                  {!one.bawaan && <Badge size="xs" tt="none" variant="light" c="var(--mantine-color-text)" style={{ flexShrink: 0 }}>Kantor</Badge>}
                </Group>
                <Text size="xs" c="dimmed">{LINGKUP_LABEL[one.lingkup]}, {one.rhk} hasil kerja</Text>
              </UnstyledButton>
            ))}
          </div>
        </div>
        <div className={classes['editor']}>
          {kode ? <SatuTemplat key={kodeBaku(kode)} kode={kode} onKode={open} onGone={() => { setParams({}) }} /> : <EmptyState title="Pilih templat di sebelah kiri">Untuk membuat templat baru, buka SKP yang sudah baik lalu pilih “Jadikan templat” pada menu titik tiga.</EmptyState>}
        </div>
      </div>
    </Page>
  )
}

function EksporTemplat({ rows }: { rows: readonly z.output<typeof templatRingkas>[] }) {
  return (
    <EksporButton
      nama="Templat SKP"
      judul={['Daftar Templat SKP']}
      baris={rows}
      kolom={[
        { judul: 'Templat', lebar: 40, nilai: ({ nama }) => nama },
        { judul: 'Untuk', lebar: 24, nilai: ({ lingkup }) => LINGKUP_LABEL[lingkup] },
        { judul: 'Asal', lebar: 10, nilai: ({ bawaan }) => (bawaan ? 'Bawaan' : 'Kantor') },
        { judul: 'Hasil Kerja', lebar: 12, jenis: 'angka', nilai: ({ rhk }) => rhk },
        { judul: 'Jabatan', lebar: 70, nilai: ({ jabatan }) => jabatan.join('; ') },
      ]}
    />
  )
}

function SatuTemplat({ kode, onKode, onGone }: { kode: string; onKode: (kode: string) => void; onGone: () => void }) {
  const { data, error } = useRead(hr.templat.satu, { kode })
  if (error) return <ErrorAlert error={error} />
  return data ? <IsiTemplat templat={data} onKode={onKode} onGone={onGone} /> : null
}

function IsiTemplat({ templat, onKode, onGone }: { templat: Templat; onKode: (kode: string) => void; onGone: () => void }) {
  const { kode, isi, adaBawaan } = templat
  const { ubah, ubahIsi } = useIsiTemplat(kode, isi, onKode)
  const back = useChange(hr.templat.kembaliKeBawaan, { onSuccess: () => { if (adaBawaan) onKode(kodeBaku(kode)); else onGone() } }) // prettier-ignore
  const lines = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  return (
    <>
      <Group gap="xs" align="flex-end" mb={6}>
        <AutoText label="Nama templat" w={260} value={templat.nama} onSave={(nama) => ubah({ nama })} />
        <Select label="Untuk" w={190} searchable={false} allowDeselect={false} data={pilihanDari(LINGKUP_LABEL)} value={templat.lingkup} onChange={(lingkup) => void ubah({ lingkup: lingkup ?? 'semua' })} />
        {!templat.bawaan && <Button variant="default" loading={back.isPending} onClick={() => { back.mutate({ kode }) }}>{adaBawaan ? 'Kembali ke bawaan' : 'Hapus templat kantor'}</Button>}
      </Group>
      <Tabs defaultValue="hasil" keepMounted={false} style={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
        <Tabs.List>
          <Tabs.Tab value="hasil">Hasil Kerja</Tabs.Tab>
          <Tabs.Tab value="perilaku">Perilaku</Tabs.Tab>
          <Tabs.Tab value="lampiran">Lampiran</Tabs.Tab>
          <Tabs.Tab value="jabatan">Jabatan</Tabs.Tab>
        </Tabs.List>
        <div className={classes['gulir']} style={{ paddingTop: 6 }}>
          <Tabs.Panel value="hasil"><TemplatRhk rhk={isi.rhk} ubahIsi={ubahIsi} /></Tabs.Panel>
          <Tabs.Panel value="perilaku">
            <Stack gap="xs" maw={760}>
              {NILAI_URUT.map((nilai) => <AutoText key={nilai} label={NILAI_LABEL[nilai]} multiline value={isi.perilaku[nilai] ?? ''} onSave={(text) => ubahIsi((now) => ({ ...now, perilaku: { ...now.perilaku, [nilai]: text } }))} />)}
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="lampiran">
            <Stack gap="xs" maw={760}>
              {(Object.keys(JENIS_LAMPIRAN_LABEL) as JenisLampiran[]).map((jenis) => <AutoText key={jenis} label={JENIS_LAMPIRAN_LABEL[jenis]} description="Satu butir per baris." multiline value={isi.lampiran[jenis].join('\n')} onSave={(text) => ubahIsi((now) => ({ ...now, lampiran: { ...now.lampiran, [jenis]: lines(text) } }))} />)}
            </Stack>
          </Tabs.Panel>
          <Tabs.Panel value="jabatan">
            <Stack gap="xs" maw={760}>
              <AutoText label="Nama jabatan yang memakai templat ini" description="Satu nama per baris. Singkatan umum (Kasi, Kasubbag, Sekcam) dikenali sendiri." multiline value={isi.jabatan.join('\n')} onSave={(text) => ubahIsi((now) => ({ ...now, jabatan: lines(text) }))} />
            </Stack>
          </Tabs.Panel>
        </div>
      </Tabs>
    </>
  )
}
