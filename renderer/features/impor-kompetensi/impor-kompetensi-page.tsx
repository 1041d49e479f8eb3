import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Impor riwayat pelatihan. */
export function ImporKompetensiPage() {
  return (
    <Page title="Impor riwayat pelatihan">
      <NavKompetensi kini="/kompetensi/jam" />
    </Page>
  )
}
