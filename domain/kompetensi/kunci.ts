import { untukCari } from '../pegawai/cari'
import { withoutSifat } from '../pegawai/jabatan'
import { remembered } from '../shared/remembered'

/** A competency's name as it is compared: "Kerja Sama" and "kerja sama." are one. */
export const kunciKompetensi = remembered((nama: string): string => untukCari(nama))

/** A post's name as its standard is found: "Plt. Lurah" asks for what a Lurah asks for. */
export const kunciJabatan = remembered((nama: string): string => untukCari(withoutSifat(nama)))
