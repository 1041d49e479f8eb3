import type { EntityManager } from 'typeorm'
import { rencanaOrang } from '../../db/queries/rencana-orang.query'
import { keadaanTahun, rencanaKerja, versiById, versiTahun, versiTerbaru, type VersiRencana } from '../../db/queries/rencana.query'
import type { Store } from '../../db/store'
import { lewatPagu } from '../../domain/anggaran/beban-mata'
import { banyakBeda, bedaRencana } from '../../domain/pelatihan/beda-rencana'
import { lewatKuota } from '../../domain/pelatihan/peserta'
import { totalRencana } from '../../domain/pelatihan/rencana'
import { AppError } from '../../domain/shared/app-error'
import type { AppHandlers } from '../../preload/contract'
import type { Ports } from '../ports'
import { barisProgram } from './rencana/baris-program'
import { penyetujuRencana, setujuiRencana } from './rencana/setujui'

type Rencana = Awaited<ReturnType<AppHandlers['rencana']['get']>>

const versiView = ({ program: _isi, tahun: _tahun, ...versi }: VersiRencana) => versi

/** The year's plan as a whole: versions, approval, what changed since, one person's plan. */
export function rencanaService(store: Store, ports: Ports): AppHandlers['rencana'] {
  return {
    get: ({ tahun }) => store.read((tx) => rencanaTahun(tx, tahun)),
    setujui: (input, call) => store.change({ ...call, reason: input.alasan }, (tx) => setujuiRencana(tx, input, ports)),
    penyetuju: () => store.read((tx) => penyetujuRencana(tx, ports.today())),
    daftarVersi: ({ tahun }) => store.read(async (tx) => (await versiTahun(tx, tahun)).map(versiView)),
    versi: ({ id }) =>
      store.read(async (tx) => {
        const { isi, ...versi } = await versiById(tx, id)
        return { ...versiView(versi), isi }
      }),
    beda: ({ dariId, keId }) =>
      store.read(async (tx) => {
        const dari = await versiById(tx, dariId)
        const ke = keId === null ? await rencanaKerja(tx, dari.tahun, ports.today()) : (await versiById(tx, keId)).isi
        if (ke.tahun !== dari.tahun) throw new AppError('INVALID_INPUT', 'Kedua versi itu dari tahun yang berbeda, jadi tidak dibandingkan.')
        return bedaRencana(dari.isi, ke)
      }),
    orang: ({ tahun, pegawaiId }) => store.read((tx) => rencanaOrang(tx, { tahun, pegawaiId, tanggal: ports.today() })),
  }
}

async function rencanaTahun(tx: EntityManager, tahun: number): Promise<Rencana> {
  const { program, anggaran } = await keadaanTahun(tx, tahun)
  const masuk = program.filter((one) => one.dalamRencana)
  const last = await versiTerbaru(tx, tahun)
  return {
    tahun,
    program: program.map(barisProgram),
    total: totalRencana(masuk),
    anggaran,
    peringatan: [...lewatPagu(anggaran), ...masuk.flatMap(({ judul, kuota, peserta }) => lewatKuota(kuota, peserta.length)?.replace('Peserta', `${judul}: peserta`) ?? [])],
    versi: last ? versiView(last) : null,
    berubah: last ? banyakBeda(last.program, masuk) : 0,
  }
}
