import { readFileSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { insertRows } from '../../db/insert-rows'
import type { Store } from '../../db/store'
import { guessEselon, guessJenisJabatan } from '../../domain/pegawai/jabatan'
import { guessJenisUnit } from '../../domain/pegawai/unit'

interface Orang {
  nip: string
  nama: string
  gol: string
  jabatan: string
  unit: string
  pppk: boolean
}
export interface OrangRoster extends Orang {
  id: string
}

/** The 81 people of the fixture roster with their units and posts, and no SKP; who appraises whom is left to the app. */
export async function aRoster(store: Store): Promise<OrangRoster[]> {
  const { district, employees } = JSON.parse(readFileSync('test/fixtures/roster/roster-truth.json', 'utf8')) as { district: string; employees: Orang[] }
  const units = new Map([...new Set([district, ...employees.map(({ unit }) => unit)])].map((nama) => [nama, uuid()]))
  const kecamatanId = units.get(district) ?? ''
  const people = employees.map((one) => ({ ...one, id: uuid() }))
  const unitRows = [...units].map(([nama, id], urutan) => ({ id, induk_id: id === kecamatanId ? null : kecamatanId, nama, jenis: guessJenisUnit(nama) ?? 'seksi', urutan }))
  await store.change({ channel: 'test', label: 'Roster uji', actor: 'Penguji', undoable: false }, async (tx) => {
    await insertRows(tx, 'unit', unitRows)
    await insertRows(tx, 'pegawai', people.map(({ id, nip, nama, pppk }) => ({ id, nip, nama, jenis: pppk ? 'pppk' : 'pns' })))
    await insertRows(tx, 'pegawai_pangkat', people.map(({ id, gol }) => ({ id: uuid(), pegawai_id: id, golongan_kode: gol, tmt: '2020-04-01' })))
    await insertRows(tx, 'pegawai_jabatan', people.map(({ id, jabatan, unit }) => ({
      id: uuid(), pegawai_id: id, jabatan, jenis: guessJenisJabatan(jabatan), eselon: guessEselon(jabatan, guessJenisUnit(unit)), unit_id: units.get(unit) ?? '', tmt: '2021-01-04',
    }))) // prettier-ignore
  })
  return people
}
