import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** Usulan rencana terbaik. */
export function UsulanPage() {
  return (
    <Page title="Usulan rencana terbaik">
      <NavKompetensi kini="/kompetensi" />
    </Page>
  )
}
