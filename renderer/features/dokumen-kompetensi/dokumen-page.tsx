import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Dokumen pengembangan kompetensi. */
export function DokumenPage() {
  return (
    <Page title="Dokumen pengembangan kompetensi">
      <NavKompetensi kini="/kompetensi/dokumen" />
    </Page>
  )
}
