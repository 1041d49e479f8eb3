import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { JENIS_RHK_LABEL, type JenisRhk } from '../../../domain/skp/skp'
import type { SkpView } from '../../../preload/contract/skp-view.contract'
import { BarisRhk } from './baris-rhk'
import { bentukTabel, type BentukTabel } from './bentuk-tabel'
import classes from './skp.module.css'
import { onTableKeys } from './tombol-baris'
import { useAksiBaris } from './use-aksi-baris'

/** HASIL KERJA as the printed form has it, every cell written in place. */
export function HasilKerja({ skp, editable }: { skp: SkpView; editable: boolean }) {
  const aksi = useAksiBaris(skp, editable)
  const bentuk = bentukTabel(skp, editable)
  return (
    <div className={classes['gulir']} onKeyDown={(event) => { onTableKeys(event, aksi.hapus) }}>
      <table className={classes['tabel']} aria-label="Hasil kerja">
        <Kepala skp={skp} bentuk={bentuk} />
        {(['utama', 'tambahan'] as const).map((jenis, part) => (
          <tbody key={jenis}>
            <tr>
              <th colSpan={bentuk.kolom} scope="rowgroup" className={classes['bagian']}>
                <Group justify="space-between">
                  {['A', 'B'][part]}. {JENIS_RHK_LABEL[jenis].toUpperCase()}
                  {editable && (
                    <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} onClick={() => { aksi.tambahRhk(jenis) }}>
                      Hasil kerja {JENIS_RHK_LABEL[jenis].toLowerCase()}
                    </Button>
                  )}
                </Group>
              </th>
            </tr>
            {skp.rhk.filter((rhk) => rhk.jenis === jenis).map((rhk, index) => (
              <BarisRhk key={rhk.id} rhk={rhk} nomor={index + 1} bentuk={bentuk} aksi={aksi} pimpinan={skp.rhkPimpinan} />
            ))}
            {!skp.rhk.some((rhk) => rhk.jenis === jenis) && <Kosong jenis={jenis} editable={editable} kolom={bentuk.kolom} />}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Kepala({ skp, bentuk }: { skp: SkpView; bentuk: BentukTabel }) {
  const indikator = skp.pendekatan === 'kualitatif' ? 'UKURAN KEBERHASILAN / INDIKATOR KINERJA INDIVIDU' : 'INDIKATOR KINERJA INDIVIDU'
  const kolom: [string, string | undefined][] = [
    ['NO', '32px'],
    ...(bentuk.pimpinan ? [['RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI', '15%'] as [string, string]] : []),
    ['RENCANA HASIL KERJA', bentuk.pimpinan ? '19%' : '26%'],
    ...(bentuk.aspek ? [['ASPEK', '96px'] as [string, string]] : []),
    [indikator, undefined],
    ['TARGET', '94px'],
    ['SATUAN', '88px'],
    ['PER BULAN', '88px'],
    ...(bentuk.perspektif ? [['PERSPEKTIF', '128px'] as [string, string]] : []),
  ]
  return (
    <>
      <colgroup>
        {kolom.map(([judul, lebar]) => (
          <col key={judul} style={{ width: lebar }} />
        ))}
        {bentuk.editable && <col style={{ width: 32 }} />}
      </colgroup>
      <thead>
        <tr>
          {kolom.map(([judul]) => (
            <th key={judul} scope="col">{judul}</th>
          ))}
          {bentuk.editable && <th scope="col"><span className="mantine-visually-hidden" style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}>Tindakan</span></th>}
        </tr>
      </thead>
    </>
  )
}

function Kosong({ jenis, editable, kolom }: { jenis: JenisRhk; editable: boolean; kolom: number }) {
  return (
    <tr>
      <td colSpan={kolom} className={classes['isi']}>
        <Text fz={13} c="dimmed">
          {jenis === 'utama' ? `Belum ada hasil kerja utama.${editable ? ' Tambahkan di sini, atau mulai dari templat.' : ''}` : 'Tidak ada hasil kerja tambahan.'}
        </Text>
      </td>
    </tr>
  )
}
