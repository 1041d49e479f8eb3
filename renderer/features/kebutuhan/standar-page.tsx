import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Standar kompetensi jabatan. */
export function StandarPage() {
  return (
    <Page title="Standar kompetensi jabatan">
      <NavKompetensi kini="/kompetensi/kebutuhan" />
    </Page>
  )
}
