import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createHashRouter, RouterProvider } from 'react-router'
import { routes } from './routes'
import { styleNonce } from './style-nonce'
import { theme } from './theme'

const colorScheme = localStorageColorSchemeManager({ key: 'takar-tampilan' })
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, staleTime: Infinity, networkMode: 'always' }, mutations: { networkMode: 'always' } },
})
const router = createHashRouter(routes)

export function App() {
  return (
    <MantineProvider theme={theme} getStyleNonce={styleNonce} colorSchemeManager={colorScheme} defaultColorScheme="light">
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queries}>
          <ModalsProvider labels={{ confirm: 'Ya', cancel: 'Batal' }}>
            <Notifications position="bottom-right" />
            <RouterProvider router={router} />
          </ModalsProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
