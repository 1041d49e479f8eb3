import { identitasPada } from '../../db/queries/identitas.query'
import { pelatihanById } from '../../db/queries/pelatihan.query'
import type { Store } from '../../db/store'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { hapusCuti, tambahCuti, ubahCuti } from './pelaksanaan/cuti'
import { hapusHari, isiHari, sesuaikanHari, simpanHadir, tambahHari, ubahHari } from './pelaksanaan/hari'
import { bentrokProgram, kalender } from './pelaksanaan/kalender'
import { papan } from './pelaksanaan/papan'
import { jalankanProgram, tutupProgram } from './pelaksanaan/penutupan'
import { bacaSertifikat, isiBanyak, lampirkan, lepaskan, simpanSertifikat } from './pelaksanaan/sertifikat'

/** Running programmes: calendar, clashes, days, attendance, certificates. */
export function pelaksanaanService(store: Store, ports: Ports): AppHandlers['pelaksanaan'] {
  return {
    kalender: ({ tahun, bulan }) => store.read((tx) => kalender(tx, tahun, bulan)),
    cutiTambah: ({ pegawaiIds, ...isi }, call) => store.change(call, (tx) => tambahCuti(tx, pegawaiIds, isi)),
    cutiUbah: ({ id, ...isi }, call) => store.change(call, (tx) => ubahCuti(tx, id, isi)),
    cutiHapus: ({ id }, call) => store.change(call, (tx) => hapusCuti(tx, id)),
    papan: ({ pelatihanId }) => store.read((tx) => papan(tx, pelatihanId, ports.today())),
    bentrok: ({ pelatihanId, pegawaiIds }) =>
      store.read(async (tx) => {
        const program = await pelatihanById(tx, pelatihanId)
        const who = await identitasPada(tx, pegawaiIds, program.mulai ?? ports.today())
        return bentrokProgram(tx, program, [...who.values()])
      }),
    hariIsi: ({ pelatihanId, akhirPekan }, call) => store.change(call, (tx) => isiHari(tx, pelatihanId, akhirPekan)),
    hariTambah: ({ pelatihanId, tanggal }, call) => store.change(call, (tx) => tambahHari(tx, pelatihanId, tanggal)),
    hariUbah: ({ id, keBawah, ...isi }, call) => store.change(call, (tx) => ubahHari(tx, id, isi, keBawah)),
    hariSesuaikan: ({ pelatihanId, cara }, call) => store.change(call, (tx) => sesuaikanHari(tx, pelatihanId, cara)),
    hariHapus: ({ id }, call) => store.change(call, (tx) => hapusHari(tx, id)),
    hadirSimpan: ({ pelatihanId, isi }, call) => store.change(call, (tx) => simpanHadir(tx, pelatihanId, isi)),
    mulai: ({ pelatihanId }, call) => store.change(call, (tx) => jalankanProgram(tx, pelatihanId, ports.today())),
    tutup: ({ pelatihanId, selesai }, call) => store.change(call, (tx) => tutupProgram(tx, pelatihanId, selesai, ports.today())),
    bukaKembali: ({ pelatihanId }, call) => store.change(call, (tx) => jalankanProgram(tx, pelatihanId, ports.today())),
    sertifikatSimpan: ({ pelatihanId, isi }, call) => store.change(call, (tx) => simpanSertifikat(tx, pelatihanId, isi, ports.today())),
    sertifikatIsiBanyak: ({ pelatihanId, ...pola }, call) => store.change(call, (tx) => isiBanyak(tx, pelatihanId, pola, ports.today())),
    sertifikatBerkas: ({ pesertaId, nama, isi }, call) => store.change(call, (tx) => lampirkan(tx, pesertaId, nama, new Uint8Array(Buffer.from(isi, 'base64')))),
    sertifikatLepas: ({ id }, call) => store.change(call, (tx) => lepaskan(tx, id)),
    sertifikatBuka: async ({ id }) => {
      const { isi, mime, nama } = await store.read((tx) => bacaSertifikat(tx, id))
      return { url: ports.offer(isi, mime), mime, nama }
    },
  }
}
