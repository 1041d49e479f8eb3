import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Kebutuhan pengembangan kompetensi. */
export function KebutuhanPage() {
  return (
    <Page title="Kebutuhan pengembangan kompetensi">
      <NavKompetensi kini="/kompetensi/kebutuhan" />
    </Page>
  )
}
