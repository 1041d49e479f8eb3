import type { RouteObject } from 'react-router'
import { BerandaPage } from './features/beranda/beranda-page'
import { CetakPage } from './features/cetak/cetak-page'
import { DukPage } from './features/cetak/duk-page'
import { Shell } from './shell/shell'

/** Every screen in one list. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    children: [
      { index: true, element: <BerandaPage /> },
      { path: 'cetak', element: <CetakPage /> },
      { path: 'cetak/duk', element: <DukPage /> },
    ],
  },
]
