import type { hr } from '../../ipc/client'

/** A kind of paper as the list shows it. */
export type TemplatRingkas = Awaited<ReturnType<typeof hr.templatNaskah.daftar>>[number]
/** How the office writes its papers. */
export type Tata = Awaited<ReturnType<typeof hr.templatNaskah.tata>>
