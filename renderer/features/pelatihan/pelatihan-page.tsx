import { Outlet } from 'react-router'
import { NavKompetensi } from '../../shell/nav-kompetensi'
import { Page } from '../../ui/page'

/** One programme: its tabs are routes of their own, so that each belongs to its feature. */
export function PelatihanPage() {
  return (
    <Page title="Program pelatihan">
      <NavKompetensi kini="/kompetensi" />
      <Outlet />
    </Page>
  )
}
