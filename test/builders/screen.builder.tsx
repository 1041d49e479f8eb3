import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { theme } from '../../renderer/theme'
import { anApp } from './app.builder'

/** The path the screen's router is at. */
export interface Screen extends Awaited<ReturnType<typeof anApp>> {
  path: () => string
  /** Goes to a path with what the navigation carries. */
  go: (path: string, state: unknown) => Promise<void>
}

/** A screen on the real contract, services and database; only the window itself is jsdom's. Fill the office first through `fill`; a path it answers is where the screen opens. */
export async function aScreen(screen: ReactNode, given: { route?: string; fill?: (app: Awaited<ReturnType<typeof anApp>>) => Promise<unknown> } = {}): Promise<Screen> {
  // jsdom lays nothing out; the virtual table needs a height to know how many rows are in sight.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1100)
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollTo = () => undefined
  const app = await anApp()
  const at = await given.fill?.(app)
  Object.assign(window, { ipc: { invoke: app.invoke, listen: () => () => undefined } })
  const router = createMemoryRouter(
    [
      { path: given.route ?? '/', element: screen },
      { path: '*', element: null },
    ],
    { initialEntries: [typeof at === 'string' ? at : '/'] },
  )
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...app, path: () => router.state.location.pathname, go: (path, state) => act(() => router.navigate(path, { state })) }
}
