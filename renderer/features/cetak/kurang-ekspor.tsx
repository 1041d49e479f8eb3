import { EksporButton } from '../../ui/ekspor-button'

export interface Catatan {
  nama: string
  pesan: string[]
  kosong: boolean
}

/** What papers lack, as a spreadsheet: to be handed to whoever must complete it. */
export function KurangEkspor({ judul, catatan }: { judul: string; catatan: readonly Catatan[] }) {
  return (
    <EksporButton
      nama={judul}
      judul={[judul]}
      baris={catatan}
      kolom={[
        { judul: 'Formulir', lebar: 50, nilai: ({ nama }) => nama },
        { judul: 'Yang Perlu Dilihat', lebar: 80, nilai: ({ pesan }) => pesan.join(' ') },
        { judul: 'Dicetak', lebar: 10, nilai: ({ kosong }) => (kosong ? 'Tidak' : 'Ya') },
      ]}
    />
  )
}
