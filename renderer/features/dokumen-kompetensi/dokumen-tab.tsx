import { useParams } from 'react-router'
import { useTahunKompetensi } from '../../shell/tahun-kompetensi'
import { EksporButton } from '../../ui/ekspor-button'
import { ErrorAlert } from '../../ui/error-alert'
import classes from './dokumen.module.css'
import { JenisDokumenDaftar } from './jenis-dokumen'
import { KOLOM_EKSPOR_NASKAH, NaskahDibuatTabel } from './naskah-dibuat'
import { TawaranSertifikat } from './tawaran-sertifikat'
import { useDokumen } from './use-dokumen'

/** The digits alone are the programme's tabs. */
const AWALAN = 'Ctrl+'

/** Papers of one programme; the programme's id is in the address. */
export function DokumenTab() {
  const { id = '' } = useParams()
  const tahun = useTahunKompetensi()
  const { jenis, daftar, error, sibuk, buat, buka } = useDokumen({ tahun, pelatihanId: id, unitId: null }, { ke: `/kompetensi/pelatihan/${id}/dokumen`, label: 'Dokumen program' }, AWALAN)
  return (
    <>
      <ErrorAlert error={error} />
      <TawaranSertifikat pelatihanId={id} />
      <div className={classes['bagian']}>
        <div className={classes['jenis']}><JenisDokumenDaftar awalan={AWALAN} jenis={jenis} sibuk={sibuk} onBuat={({ kode }) => { buat(kode) }} /></div>
        {daftar && <NaskahDibuatTabel baris={daftar} perProgram onBuka={buka} aksi={<EksporButton ringkas="Simpan daftar dokumen sebagai .xlsx" nama="Dokumen program" judul={['DOKUMEN PROGRAM PELATIHAN']} kolom={KOLOM_EKSPOR_NASKAH} baris={daftar} />} />}
      </div>
    </>
  ) // prettier-ignore
}
