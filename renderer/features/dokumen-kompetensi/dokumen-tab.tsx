import { useParams } from 'react-router'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import classes from './dokumen.module.css'
import { JenisDokumenDaftar } from './jenis-dokumen'
import { KOLOM_EKSPOR_NASKAH, NaskahDibuatTabel } from './naskah-dibuat'
import { TawaranSertifikat } from './tawaran-sertifikat'
import { tombolDokumen, useDokumen } from './use-dokumen'

/** Papers of one programme; the programme's id is in the address. */
export function DokumenTab() {
  const { id = '' } = useParams()
  const tahun = useTahunKompetensi()
  const { jenis, daftar, error, sibuk, buat, buka } = useDokumen({ tahun, pelatihanId: id, unitId: null }, { ke: `/kompetensi/pelatihan/${id}/dokumen`, label: 'Dokumen program' })
  return (
    <>
      <ErrorAlert error={error} />
      <TawaranSertifikat pelatihanId={id} />
      <div className={classes['bagian']}>
        <div className={classes['jenis']}><JenisDokumenDaftar jenis={jenis} sibuk={sibuk} tombol={(i) => tombolDokumen(i, id)} onBuat={({ kode }) => { buat(kode) }} /></div>
        {daftar && <NaskahDibuatTabel baris={daftar} perProgram onBuka={buka} aksi={<EksporButton ringkas="Simpan daftar dokumen sebagai .xlsx" nama="Dokumen program" judul={['DOKUMEN PROGRAM PELATIHAN']} kolom={KOLOM_EKSPOR_NASKAH} baris={daftar} />} />}
      </div>
    </>
  ) // prettier-ignore
}
