import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Rencana pengembangan kompetensi. */
export function RencanaPage() {
  return (
    <Page title="Rencana pengembangan kompetensi">
      <NavKompetensi kini="/kompetensi" />
    </Page>
  )
}
