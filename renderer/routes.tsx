import type { RouteObject } from 'react-router'
import { BerandaPage } from './features/beranda/beranda-page'
import { CadanganPage } from './features/cadangan/cadangan-page'
import { CetakPage } from './features/cetak/cetak-page'
import { DukPage } from './features/cetak/duk-page'
import { MulaiPage } from './features/kantor/mulai-page'
import { PengaturanPage } from './features/kantor/pengaturan-page'
import { ImporPage } from './features/impor/impor-page'
import { DukListPage } from './features/pegawai/duk-list-page'
import { PegawaiListPage } from './features/pegawai/pegawai-list-page'
import { PegawaiPage } from './features/pegawai/pegawai-page'
import { SampahPage } from './features/pegawai/sampah-page'
import { BantuanPage } from './features/bantuan/bantuan-page'
import { AgendaPage } from './features/naskah/agenda-page'
import { NaskahPage } from './features/naskah/naskah-page'
import { RangkaianBaruPage } from './features/naskah/rangkaian-baru-page'
import { RangkaianDaftarPage } from './features/naskah/rangkaian-daftar-page'
import { RangkaianPage } from './features/naskah/rangkaian-page'
import { SuratPage } from './features/naskah/surat-page'
import { RekapPage } from './features/rekap/rekap-page'
import { SesiPage } from './features/sesi/sesi-page'
import { PenilaiPage } from './features/penilai/penilai-page'
import { GalatPage } from './shell/galat-page'
import { MatriksPage } from './features/matriks/matriks-page'
import { SkpPage } from './features/skp/skp-page'
import { TemplatPage } from './features/skp/templat-page'
import { TemplatNaskahPage } from './features/templat-naskah/templat-naskah-page'
import { Shell } from './shell/shell'

const editorTemplat = async () => ({ Component: (await import('./features/templat-naskah/templat-editor-page')).TemplatEditorPage })

/** Every screen in one list. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    errorElement: <GalatPage />,
    children: [
      { index: true, element: <BerandaPage /> },
      { path: 'sesi', element: <SesiPage /> },
      { path: 'sesi/:tahun/:bulan', element: <SesiPage /> },
      { path: 'surat', element: <SuratPage /> },
      { path: 'surat/agenda', element: <AgendaPage /> },
      { path: 'surat/rangkaian', element: <RangkaianDaftarPage /> },
      { path: 'surat/rangkaian/baru', element: <RangkaianBaruPage /> },
      { path: 'surat/rangkaian/:id', element: <RangkaianPage /> },
      { path: 'surat/:id', element: <NaskahPage /> },
      { path: 'rekap', element: <RekapPage /> },
      { path: 'mulai', element: <MulaiPage /> },
      { path: 'cadangan', element: <CadanganPage /> },
      { path: 'pengaturan', element: <PengaturanPage /> },
      { path: 'impor', element: <ImporPage /> },
      { path: 'pegawai/impor', element: <ImporPage /> },
      { path: 'pegawai', element: <PegawaiListPage /> },
      { path: 'pegawai/duk', element: <DukListPage /> },
      { path: 'pegawai/sampah', element: <SampahPage /> },
      { path: 'pegawai/:id', element: <PegawaiPage /> },
      { path: 'bantuan', element: <BantuanPage /> },
      { path: 'penilai', element: <PenilaiPage /> },
      { path: 'skp', element: <SkpPage /> },
      { path: 'skp/templat', element: <TemplatPage /> },
      { path: 'surat/templat', element: <TemplatNaskahPage /> },
      // Opened now and then, and large: the text editor is read from the disk only then.
      { path: 'surat/templat/:kode', lazy: editorTemplat },
      { path: 'surat/templat-baru', lazy: editorTemplat },
      { path: 'matriks', element: <MatriksPage /> },
      { path: 'cetak', element: <CetakPage /> },
      { path: 'cetak/duk', element: <DukPage /> },
    ],
  },
]
