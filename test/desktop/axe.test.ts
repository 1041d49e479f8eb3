import { axeFindsNothing } from './setiap-layar'

const MONTH = '/sesi/2026/11'
/** Every screen but those of competency development. */
axeFindsNothing([
  ['/'], ['/mulai'], ['/impor'], ['/pegawai'], ['/pegawai/duk'], ['/pegawai/sampah'], ['/pegawai/:id'], ['/penilai'],
  ['/skp'], ['/skp?tahun=2026&pegawai=:id&skp=:skp'], ['/skp/templat'], ['/matriks'],
  [MONTH], [MONTH, 'F2'], [MONTH, 'F4'], [MONTH, 'F6'], [MONTH, 'F7'], [MONTH, 'F9'],
  ['/surat'], ['/surat', 'Control+n'], ['/surat/:konsep'], ['/surat/:terbit'], ['/surat/agenda'], ['/surat/agenda', 'Control+n'],
  ['/surat/rangkaian'], ['/surat/rangkaian/baru'], ['/surat/rangkaian/:rangkaian'],
  ['/cetak'], ['/cetak/duk'], ['/rekap'], ['/pengaturan'], ['/cadangan'], ['/bantuan'], ['/bantuan', 'F1'], ['/bantuan', 'Control+k'],
]) // prettier-ignore
