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
import { AnggaranPage } from './features/anggaran/anggaran-page'
import { DokumenPage } from './features/dokumen-kompetensi/dokumen-page'
import { DokumenTab } from './features/dokumen-kompetensi/dokumen-tab'
import { EvaluasiPage } from './features/evaluasi-pelatihan/evaluasi-page'
import { EvaluasiTab } from './features/evaluasi-pelatihan/evaluasi-tab'
import { ImporKompetensiPage } from './features/impor-kompetensi/impor-kompetensi-page'
import { JamPage } from './features/jam-pelatihan/jam-page'
import { KebutuhanPage } from './features/kebutuhan/kebutuhan-page'
import { StandarPage } from './features/kebutuhan/standar-page'
import { MitraPage } from './features/mitra/mitra-page'
import { KalenderPage } from './features/pelaksanaan/kalender-page'
import { PelaksanaanTab } from './features/pelaksanaan/pelaksanaan-tab'
import { BiayaTab } from './features/pelatihan/biaya-tab'
import { PelatihanPage } from './features/pelatihan/pelatihan-page'
import { PesertaTab } from './features/pelatihan/peserta-tab'
import { ProgramTab } from './features/pelatihan/program-tab'
import { ProfilDaftarPage } from './features/profil-kompetensi/profil-daftar-page'
import { ProfilPage } from './features/profil-kompetensi/profil-page'
import { RencanaPage } from './features/rencana-kompetensi/rencana-page'
import { UsulanPage } from './features/usulan-rencana/usulan-page'
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
      { path: 'kompetensi', element: <RencanaPage /> },
      { path: 'kompetensi/usulan', element: <UsulanPage /> },
      { path: 'kompetensi/kebutuhan', element: <KebutuhanPage /> },
      { path: 'kompetensi/standar', element: <StandarPage /> },
      { path: 'kompetensi/anggaran', element: <AnggaranPage /> },
      { path: 'kompetensi/mitra', element: <MitraPage /> },
      { path: 'kompetensi/kalender', element: <KalenderPage /> },
      { path: 'kompetensi/impor', element: <ImporKompetensiPage /> },
      { path: 'kompetensi/jam', element: <JamPage /> },
      { path: 'kompetensi/evaluasi', element: <EvaluasiPage /> },
      { path: 'kompetensi/profil', element: <ProfilDaftarPage /> },
      { path: 'kompetensi/profil/:id', element: <ProfilPage /> },
      { path: 'kompetensi/dokumen', element: <DokumenPage /> },
      {
        path: 'kompetensi/pelatihan/:id',
        element: <PelatihanPage />,
        children: [
          { index: true, element: <ProgramTab /> },
          { path: 'biaya', element: <BiayaTab /> },
          { path: 'peserta', element: <PesertaTab /> },
          { path: 'pelaksanaan', element: <PelaksanaanTab /> },
          { path: 'evaluasi', element: <EvaluasiTab /> },
          { path: 'dokumen', element: <DokumenTab /> },
        ],
      },
      { path: 'matriks', element: <MatriksPage /> },
      { path: 'cetak', element: <CetakPage /> },
      { path: 'cetak/duk', element: <DukPage /> },
    ],
  },
]
