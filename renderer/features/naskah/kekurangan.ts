import type { Templat } from '../../../domain/naskah/templat'

const KEPALA: Readonly<Record<string, string>> = { kepada: 'Kepada', hal: 'Hal', pejabat: 'Penanda tangan', periode: 'Bulan', tanggal: 'Tanggal', nomor: 'Nomor' }

/** What the screen calls the place of a missing field ("medan.tujuan" is its label in the template). */
export function namaIsian(key: string, { medan }: Pick<Templat, 'medan'>): string {
  const kode = /^medan\.(.+)$/.exec(key)?.[1]
  return kode === undefined ? (KEPALA[key] ?? key) : (medan.find((field) => field.kode === kode)?.label ?? kode)
}

/** Puts the keyboard into a field by its key (none: the first of the form); the screen scrolls there by itself. */
export function keIsian(key: string | undefined, dalam: ParentNode = document): void {
  const place = [...dalam.querySelectorAll<HTMLElement>('[data-medan]')].find((one) => key === undefined || one.dataset['medan'] === key)
  const field = place?.matches('input, textarea, button') ? place : place?.querySelector<HTMLElement>('input, textarea, button')
  field?.focus()
  field?.scrollIntoView({ block: 'nearest' })
}
