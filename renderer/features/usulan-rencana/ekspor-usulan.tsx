import { EksporButton, type KolomEkspor } from '../../ui/ekspor-button'
import { EKSPOR_ALTERNATIF } from './alternatif-tab'
import { EKSPOR_BELUM } from './belum-tab'
import { kataUsulan } from './kata'
import { kataBerikut } from './pagu-tab'
import { EKSPOR_PROGRAM } from './program-kolom'
import type { BarisUsulan, Telusur, Usulan } from './use-usulan'

export type TabUsulan = 'program' | 'pagu' | 'lain' | 'belum'

const kolomPagu = (telusur: Telusur | undefined): readonly KolomEkspor<BarisUsulan>[] => [
  { judul: 'Mata anggaran', lebar: 50, nilai: ({ nama }) => nama },
  { judul: 'Pagu (rupiah)', lebar: 18, jenis: 'angka', nilai: ({ efektif }) => efektif },
  { judul: 'Terikat', lebar: 18, jenis: 'angka', nilai: ({ terikat }) => terikat },
  { judul: 'Usulan', lebar: 18, jenis: 'angka', nilai: ({ dipakai }) => dipakai },
  { judul: 'Sisa', lebar: 18, jenis: 'angka', nilai: ({ sisa }) => sisa },
  { judul: 'Uang berikutnya', lebar: 80, nilai: ({ id }) => (telusur ? kataBerikut(telusur, id) : null) },
]

/** The list that is on the screen, as a file. */
export function EksporUsulan({ tab, usulan, tahun, telusur }: { tab: TabUsulan; usulan: Usulan; tahun: number; telusur: Telusur | undefined }) {
  const judul = (apa: string) => [`${apa} TAHUN ${tahun}`, kataUsulan(usulan)]
  switch (tab) {
    case 'program':
      return <EksporButton nama={`Usulan rencana ${tahun}`} judul={judul('USULAN RENCANA PENGEMBANGAN KOMPETENSI')} kolom={EKSPOR_PROGRAM} baris={usulan.program} />
    case 'pagu':
      return <EksporButton nama={`Pagu usulan rencana ${tahun}`} judul={judul('PAGU DALAM USULAN RENCANA')} kolom={kolomPagu(telusur)} baris={usulan.baris} />
    case 'lain':
      return <EksporButton nama={`Cara lebih hemat ${tahun}`} judul={judul('CARA LEBIH HEMAT')} kolom={EKSPOR_ALTERNATIF} baris={usulan.alternatif} />
    case 'belum':
      return <EksporButton nama={`Masih kurang jam ${tahun}`} judul={judul('PEGAWAI YANG MASIH KURANG JAM')} kolom={EKSPOR_BELUM} baris={usulan.belum} />
  }
}
