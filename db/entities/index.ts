import { BerkasEntity } from './berkas.entity'
import { KantorEntity } from './kantor.entity'
import { KantorBekuEntity } from './kantor-beku.entity'
import { PengaturanEntity } from './pengaturan.entity'
import { UnitEntity } from './unit.entity'
import { PejabatLuarEntity } from './pejabat-luar.entity'
import { PegawaiEntity } from './pegawai.entity'
import { PegawaiPangkatEntity } from './pegawai-pangkat.entity'
import { PegawaiJabatanEntity } from './pegawai-jabatan.entity'
import { PegawaiLatihanEntity } from './pegawai-latihan.entity'
import { RelasiPenilaiEntity } from './relasi-penilai.entity'
import { ImporBatchEntity } from './impor-batch.entity'
import { ImporPemetaanEntity } from './impor-pemetaan.entity'
import { AturanSetEntity } from './aturan-set.entity'
import { BankEkspektasiEntity } from './bank-ekspektasi.entity'
import { BankUmpanBalikEntity } from './bank-umpan-balik.entity'
import { TemplatSkpEntity } from './templat-skp.entity'
import { SkpEntity } from './skp.entity'
import { RhkEntity } from './rhk.entity'
import { IndikatorEntity } from './indikator.entity'
import { SkpPerilakuEntity } from './skp-perilaku.entity'
import { SkpLampiranEntity } from './skp-lampiran.entity'
import { PeriodeEntity } from './periode.entity'
import { SesiEntity } from './sesi.entity'
import { SesiHadirEntity } from './sesi-hadir.entity'
import { KeputusanEntity } from './keputusan.entity'
import { RencanaAksiEntity } from './rencana-aksi.entity'
import { RealisasiEntity } from './realisasi.entity'
import { BuktiEntity } from './bukti.entity'
import { UmpanBalikEntity } from './umpan-balik.entity'
import { CapaianOrganisasiEntity } from './capaian-organisasi.entity'
import { PenilaianEntity } from './penilaian.entity'
import { PengecualianEntity } from './pengecualian.entity'
import { DistribusiCatatanEntity } from './distribusi-catatan.entity'
import { RencanaPerbaikanEntity } from './rencana-perbaikan.entity'
import { IdentitasSnapshotEntity } from './identitas-snapshot.entity'
import { DokumenEntity } from './dokumen.entity'
import { TemplatNaskahEntity } from './templat-naskah.entity'
import { NaskahRangkaianEntity } from './naskah-rangkaian.entity'
import { NaskahEntity } from './naskah.entity'
import { NaskahKompetensiEntity } from './naskah-kompetensi.entity'
import { NaskahPegawaiEntity } from './naskah-pegawai.entity'
import { NaskahPindaianEntity } from './naskah-pindaian.entity'
import { NomorNaskahEntity } from './nomor-naskah.entity'
import { KopUnitEntity } from './kop-unit.entity'
import { StandarKompetensiEntity } from './standar-kompetensi.entity'
import { KompetensiPadananEntity } from './kompetensi-padanan.entity'
import { KompetensiPegawaiEntity } from './kompetensi-pegawai.entity'
import { RiwayatKompetensiEntity } from './riwayat-kompetensi.entity'
import { HukumanDisiplinEntity } from './hukuman-disiplin.entity'
import { CutiPegawaiEntity } from './cuti-pegawai.entity'
import { MitraEntity } from './mitra.entity'
import { AnggaranEntity } from './anggaran.entity'
import { AnggaranPergeseranEntity } from './anggaran-pergeseran.entity'
import { PelatihanEntity } from './pelatihan.entity'
import { PelatihanBiayaEntity } from './pelatihan-biaya.entity'
import { PelatihanPesertaEntity } from './pelatihan-peserta.entity'
import { PelatihanHariEntity } from './pelatihan-hari.entity'
import { PelatihanHadirEntity } from './pelatihan-hadir.entity'
import { KebutuhanEntity } from './kebutuhan.entity'
import { KebutuhanSumberEntity } from './kebutuhan-sumber.entity'
import { RencanaKompetensiEntity } from './rencana-kompetensi.entity'
import { PelatihanReaksiEntity } from './pelatihan-reaksi.entity'
import { PelatihanCekEntity } from './pelatihan-cek.entity'
import { PelatihanDampakEntity } from './pelatihan-dampak.entity'

/** Every table TypeORM knows. */
export const entities = [
  BerkasEntity,
  KantorEntity,
  KantorBekuEntity,
  PengaturanEntity,
  UnitEntity,
  PejabatLuarEntity,
  PegawaiEntity,
  PegawaiPangkatEntity,
  PegawaiJabatanEntity,
  PegawaiLatihanEntity,
  RelasiPenilaiEntity,
  ImporBatchEntity,
  ImporPemetaanEntity,
  AturanSetEntity,
  BankEkspektasiEntity,
  BankUmpanBalikEntity,
  TemplatSkpEntity,
  SkpEntity,
  RhkEntity,
  IndikatorEntity,
  SkpPerilakuEntity,
  SkpLampiranEntity,
  PeriodeEntity,
  SesiEntity,
  SesiHadirEntity,
  KeputusanEntity,
  RencanaAksiEntity,
  RealisasiEntity,
  BuktiEntity,
  UmpanBalikEntity,
  CapaianOrganisasiEntity,
  PenilaianEntity,
  PengecualianEntity,
  DistribusiCatatanEntity,
  RencanaPerbaikanEntity,
  IdentitasSnapshotEntity,
  DokumenEntity,
  TemplatNaskahEntity,
  NaskahRangkaianEntity,
  NaskahEntity,
  NaskahKompetensiEntity,
  NaskahPegawaiEntity,
  NaskahPindaianEntity,
  NomorNaskahEntity,
  KopUnitEntity,
  StandarKompetensiEntity,
  KompetensiPegawaiEntity,
  KompetensiPadananEntity,
  RiwayatKompetensiEntity,
  HukumanDisiplinEntity,
  CutiPegawaiEntity,
  MitraEntity,
  AnggaranEntity,
  AnggaranPergeseranEntity,
  PelatihanEntity,
  PelatihanBiayaEntity,
  PelatihanPesertaEntity,
  PelatihanHariEntity,
  PelatihanHadirEntity,
  KebutuhanEntity,
  KebutuhanSumberEntity,
  RencanaKompetensiEntity,
  PelatihanReaksiEntity,
  PelatihanCekEntity,
  PelatihanDampakEntity,
]
