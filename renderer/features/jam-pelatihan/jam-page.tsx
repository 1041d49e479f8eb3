import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Jam pelatihan. */
export function JamPage() {
  return (
    <Page title="Jam pelatihan">
      <NavKompetensi kini="/kompetensi/jam" />
    </Page>
  )
}
