import type { AppHandlers } from '../preload/contract'
import { createCadangan } from './cadangan/cadangan'
import type { OfficeSwitch } from './kantor-contoh/office-switch'
import type { Ports } from './ports'
import { cadanganService } from './services/cadangan.service'
import { eksporService } from './services/ekspor.service'
import { imporService } from './services/impor.service'
import { formulirService } from './services/formulir.service'
import { kantorService } from './services/kantor.service'
import { pegawaiService } from './services/pegawai.service'
import { penilaiService } from './services/penilai.service'
import { unitService } from './services/unit.service'
import { riwayatService } from './services/riwayat.service'
import { bankService } from './services/bank.service'
import { penilaianService } from './services/penilaian.service'
import { sesiService } from './services/sesi.service'
import { skpService } from './services/skp.service'
import { templatService } from './services/templat.service'
import { templatNaskahService } from './services/templat-naskah.service'
import { naskahService } from './services/naskah.service'
import { agendaService } from './services/agenda.service'
import { arsipService } from './services/arsip.service'
import { rangkaianService } from './services/rangkaian.service'
import { pelatihanService } from './services/pelatihan.service'
import { rencanaService } from './services/rencana.service'
import { usulanRencanaService } from './services/usulan-rencana.service'
import { anggaranService } from './services/anggaran.service'
import { mitraService } from './services/mitra.service'
import { kebutuhanService } from './services/kebutuhan.service'
import { standarService } from './services/standar.service'
import { pelaksanaanService } from './services/pelaksanaan.service'
import { imporKompetensiService } from './services/impor-kompetensi.service'
import { jamService } from './services/jam.service'
import { profilKompetensiService } from './services/profil-kompetensi.service'
import { evaluasiPelatihanService } from './services/evaluasi-pelatihan.service'
import { dokumenKompetensiService } from './services/dokumen-kompetensi.service'
import { pengingatKompetensiService } from './services/pengingat-kompetensi.service'

/** Builds every service over one store and the computer's ports; the same for the window, the demo and the tests. */
export function buildHandlers(office: OfficeSwitch, ports: Ports): AppHandlers {
  const { store, own } = office
  const cadangan = createCadangan(own, ports.dataFolder, () => ports.now())
  return {
    kantor: kantorService(store, ports, office, cadangan),
    pegawai: pegawaiService(store, ports),
    penilai: penilaiService(store),
    unit: unitService(store, ports),
    cadangan: cadanganService(cadangan, ports),
    ekspor: eksporService(ports),
    impor: imporService(store, ports),
    formulir: formulirService(store, ports),
    bank: bankService(store),
    penilaian: penilaianService(store, ports),
    sesi: sesiService(store, ports, () => cadangan.makeBackup('tutup-bulan')),
    skp: skpService(store, ports),
    templat: templatService(store),
    templatNaskah: templatNaskahService(store, ports),
    naskah: naskahService(store, ports),
    agenda: agendaService(store, ports),
    arsip: arsipService(store, ports),
    rangkaian: rangkaianService(store, ports),
    pelatihan: pelatihanService(store, ports),
    rencana: rencanaService(store, ports),
    usulanRencana: usulanRencanaService(store, ports),
    anggaran: anggaranService(store),
    mitra: mitraService(store, ports),
    kebutuhan: kebutuhanService(store, ports),
    standar: standarService(store, ports),
    pelaksanaan: pelaksanaanService(store, ports),
    imporKompetensi: imporKompetensiService(store, ports),
    jam: jamService(store, ports),
    profilKompetensi: profilKompetensiService(store, ports),
    evaluasiPelatihan: evaluasiPelatihanService(store, ports),
    dokumenKompetensi: dokumenKompetensiService(store, ports),
    pengingatKompetensi: pengingatKompetensiService(store, ports),
    riwayat: riwayatService(store),
  }
}
