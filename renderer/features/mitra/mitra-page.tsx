import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Mitra dan mentor. */
export function MitraPage() {
  return (
    <Page title="Mitra dan mentor">
      <NavKompetensi kini="/kompetensi/mitra" />
    </Page>
  )
}
