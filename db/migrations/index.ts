import { CreateTindakan } from './1795300100000-create-tindakan'
import { CreateKantor } from './1795300200000-create-kantor'
import { CreatePegawai } from './1795300300000-create-pegawai'
import { CreateAturan } from './1795300400000-create-aturan'
import { CreateSkp } from './1795300500000-create-skp'
import { CreateSesi } from './1795300600000-create-sesi'
import { CreatePenilaian } from './1795300700000-create-penilaian'
import { IsiAwal } from './1795300800000-isi-awal'
import { KunciRapat } from './1795300900000-kunci-rapat'
import { AturanKertas } from './1795301100000-aturan-kertas'
import { AturanSesi } from './1795301110000-aturan-sesi'
import { LambangNegara } from './1795301120000-lambang-negara'
import { KantorBeku } from './1795301130000-kantor-beku'
import { CreateNaskah } from './1795301200000-create-naskah'
import { IsiTemplatNaskah } from './1795301400000-isi-templat-naskah'
import { BuktiBerkas } from './1795301500000-bukti-berkas'
import { CreateKompetensi } from './1795301600000-create-kompetensi'
import { CreatePelatihan } from './1795301610000-create-pelatihan'
import { AturanKompetensi } from './1795301620000-aturan-kompetensi'
import { StandarKompetensi } from './1795301630000-standar-kompetensi'
import { IsiTemplatKompetensi } from './1795301640000-isi-templat-kompetensi'
import { IndeksJam } from './1795301650000-indeks-jam'
import { TemplatSkala } from './1795301660000-templat-skala'
import { SaksiRapat } from './1795301700000-saksi-rapat'
import { AsalRencana } from './1795301710000-asal-rencana'

/** Append only, oldest first. */
export const migrations = [
  CreateTindakan,
  CreateKantor,
  CreatePegawai,
  CreateAturan,
  CreateSkp,
  CreateSesi,
  CreatePenilaian,
  IsiAwal,
  KunciRapat,
  AturanKertas,
  AturanSesi,
  LambangNegara,
  KantorBeku,
  CreateNaskah,
  IsiTemplatNaskah,
  BuktiBerkas,
  CreateKompetensi,
  CreatePelatihan,
  AturanKompetensi,
  StandarKompetensi,
  IsiTemplatKompetensi,
  IndeksJam,
  TemplatSkala,
  SaksiRapat,
  AsalRencana,
]
