import { PREDIKAT_LABEL, RATING_LABEL } from '../../../domain/penilaian/predikat'
import { judulBulan } from '../../../domain/sesi/bulan'
import { KEADAAN_LABEL } from '../../../domain/sesi/keadaan'
import type { OrangPapan, Papan } from '../../../preload/contract/sesi-view.contract'
import { EksporButton } from '../../ui/ekspor-button'

/** Who is how far, as a spreadsheet: the people shown, with their appraiser. */
export function EksporOrang({ papan: { periode, penilai }, orang }: { papan: Papan; orang: readonly OrangPapan[] }) {
  const nama = new Map(penilai.map((satu) => [satu.id, satu.nama]))
  const judul = `Kemajuan Sesi ${judulBulan(periode.tahun, periode.bulan)}`
  return (
    <EksporButton
      ringkas="Simpan kemajuan ini sebagai .xlsx"
      nama={judul}
      judul={[judul]}
      baris={orang}
      kolom={[
        { judul: 'Nama', lebar: 34, nilai: (satu) => satu.nama },
        { judul: 'NIP', lebar: 22, nilai: ({ nip }) => nip },
        { judul: 'Jabatan', lebar: 40, nilai: ({ jabatan }) => jabatan },
        { judul: 'Unit Kerja', lebar: 30, nilai: ({ unit }) => unit },
        { judul: 'Pejabat Penilai', lebar: 34, nilai: ({ penilaiId }) => nama.get(penilaiId) ?? null },
        { judul: 'Keadaan', lebar: 18, nilai: ({ keadaan }) => KEADAAN_LABEL[keadaan] },
        { judul: 'Indikator', lebar: 10, jenis: 'angka', nilai: ({ jumlahIndikator }) => jumlahIndikator },
        { judul: 'Terisi', lebar: 10, jenis: 'angka', nilai: ({ jumlahRealisasi }) => jumlahRealisasi },
        { judul: 'Bukti', lebar: 10, jenis: 'angka', nilai: ({ jumlahBukti }) => jumlahBukti },
        { judul: 'Hasil Kerja', lebar: 24, nilai: ({ hasil }) => hasil && RATING_LABEL[hasil] },
        { judul: 'Perilaku Kerja', lebar: 24, nilai: ({ perilaku }) => perilaku && RATING_LABEL[perilaku] },
        { judul: 'Predikat', lebar: 20, nilai: ({ predikat }) => predikat && PREDIKAT_LABEL[predikat] },
      ]}
    />
  )
}
