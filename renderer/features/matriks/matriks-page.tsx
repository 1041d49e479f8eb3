import { Badge, Group, Select, Text, UnstyledButton } from '@mantine/core'
import { useNavigate, useSearchParams } from 'react-router'
import type { z } from 'zod'
import type { matriksView } from '../../../preload/contract/skp-view.contract'
import { hr } from '../../ipc/client'
import { useRead } from '../../ipc/hooks'
import { EksporButton } from '../../ui/ekspor-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorAlert } from '../../ui/error-alert'
import { Page } from '../../ui/page'
import classes from './matriks.module.css'

type Matriks = z.output<typeof matriksView>
const THIS_YEAR = new Date().getFullYear()

/** Matriks Peran Hasil: what each of a leader's staff gives to each of the leader's results. A click opens the SKP. */
export function MatriksPage() {
  const [params, setParams] = useSearchParams()
  const tahun = Number(params.get('tahun')) || THIS_YEAR
  const { data: leaders, error } = useRead(hr.skp.pimpinan, { tahun })
  const chosen = params.get('pimpinan') ?? leaders?.[0]?.pegawaiId ?? null
  const set = (pimpinan: string | null, year: string) => { setParams({ tahun: year, ...(pimpinan ? { pimpinan } : {}) }) } // prettier-ignore
  return (
    <Page
      title="Matriks Peran Hasil"
      hint="Baris: pegawai langsung. Kolom: hasil kerja pimpinan. Isi: hasil kerja pegawai yang mendukungnya."
      actions={
        <>
          <Select w={300} aria-label="Pimpinan" placeholder="Pilih pimpinan" allowDeselect={false} data={(leaders ?? []).map((one) => ({ value: one.pegawaiId, label: `${one.jabatan}, ${one.nama} (${one.anggota})` }))} value={chosen} onChange={(value) => { set(value, String(tahun)) }} />
          <Select w={88} aria-label="Tahun" searchable={false} allowDeselect={false} data={[THIS_YEAR + 1, THIS_YEAR, THIS_YEAR - 1].map(String)} value={String(tahun)} onChange={(value) => { if (value) set(chosen, value) }} />
        </>
      }
    >
      <ErrorAlert error={error} />
      {leaders?.length === 0 && <EmptyState title="Belum ada pejabat penilai">Tetapkan siapa menilai siapa di layar Unit dan Penilai. Sesudah itu matriks setiap pimpinan tampak di sini.</EmptyState>}
      {chosen && leaders && leaders.length > 0 && <IsiMatriks penilaiId={chosen} tahun={tahun} />}
    </Page>
  )
}

function IsiMatriks({ penilaiId, tahun }: { penilaiId: string; tahun: number }) {
  const { data, error } = useRead(hr.skp.matriks, { penilaiId, tahun })
  if (error) return <ErrorAlert error={error} />
  if (!data) return null
  if (data.rhkPimpinan.length === 0) return <EmptyState title={`${data.pimpinan?.nama ?? 'Pimpinan'} belum mempunyai hasil kerja pada SKP ${tahun}`}>Beri SKP dari templat di layar SKP, lalu hasil kerja pegawai dapat ditautkan kepadanya.</EmptyState>
  return <TabelMatriks data={data} />
}

/** The matrix as a spreadsheet: one row a person, one column a result of the leader. */
function EksporMatriks({ data }: { data: Matriks }) {
  return (
    <EksporButton
      nama={`Matriks ${data.pimpinan?.nama ?? ''}`}
      judul={[`Matriks Peran Hasil ${data.tahun}`, `${data.pimpinan?.nama ?? ''}, ${data.pimpinan?.jabatan ?? ''}`]}
      baris={data.anggota}
      kolom={[
        { judul: 'Nama', lebar: 32, nilai: (row) => row.nama },
        { judul: 'Jabatan', lebar: 36, nilai: (row) => row.jabatan },
        ...data.rhkPimpinan.map(({ teks }, index) => ({
          judul: teks,
          lebar: 40,
          nilai: (row: Matriks['anggota'][number]) => (row.sel[index] ?? []).map((one) => one.teks).join('\n'),
        })),
      ]}
    />
  )
}

function TabelMatriks({ data }: { data: Matriks }) {
  const navigate = useNavigate()
  const open = (skpId: string | null) => { if (skpId) void navigate(`/skp?tahun=${data.tahun}&skp=${skpId}`) } // prettier-ignore
  const openCount = data.rhkPimpinan.filter((_, index) => data.anggota.every(({ sel }) => (sel[index] ?? []).length === 0)).length
  return (
    <>
      <Group gap="xs">
        <Text size="sm" fw={600}>{data.pimpinan?.nama}</Text>
        <Text size="sm" c="dimmed">{data.pimpinan?.jabatan}</Text>
        <EksporMatriks data={data} />
        {openCount > 0 && <Badge color="yellow" variant="light" c="var(--mantine-color-text)" tt="none">{openCount} hasil kerja pimpinan belum didukung pegawai</Badge>}
      </Group>
      <div className={classes['gulir']} tabIndex={0} role="region" aria-label="Matriks peran hasil">
        <table className={classes['tabel']}>
          <thead>
            <tr>
              <th scope="col" className={classes['nama']}>Pegawai</th>
              {data.rhkPimpinan.map(({ id, teks }, index) => <th key={id} scope="col">{index + 1}. {teks}</th>)}
              {data.anggota.some(({ tanpaKaitan }) => tanpaKaitan.length > 0) && <th scope="col">Belum ditautkan</th>}
            </tr>
          </thead>
          <tbody>
            {data.anggota.map((one) => (
              <tr key={one.pegawaiId}>
                <th scope="row" className={classes['nama']}>
                  <Text size="sm" fw={600}>{one.nama}</Text>
                  <Text size="xs" c="dimmed">{one.jabatan}</Text>
                  {!one.skpId && <Text size="xs" c="red">Belum ada SKP</Text>}
                </th>
                {one.sel.map((cells, index) => <Sel key={data.rhkPimpinan[index]?.id ?? index} cells={cells} onOpen={() => { open(one.skpId) }} />)}
                {data.anggota.some(({ tanpaKaitan }) => tanpaKaitan.length > 0) && <Sel cells={one.tanpaKaitan} onOpen={() => { open(one.skpId) }} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Sel({ cells, onOpen }: { cells: { rhkId: string; teks: string }[]; onOpen: () => void }) {
  return (
    <td>
      {cells.map(({ rhkId, teks }) => (
        <UnstyledButton key={rhkId} className={classes['peran']} onClick={onOpen} title="Buka SKP pegawai ini">{teks}</UnstyledButton>
      ))}
      {cells.length === 0 && <Text size="xs" c="dimmed" ta="center">–</Text>}
    </td>
  )
}
