import type { RouteObject } from 'react-router'
import { Shell } from './shell/shell'
import { BerandaPage } from './features/beranda/beranda-page'

/** Every screen in one list. */
export const routes: RouteObject[] = [
  {
    path: '/',
    element: <Shell />,
    children: [{ index: true, element: <BerandaPage /> }],
  },
]
