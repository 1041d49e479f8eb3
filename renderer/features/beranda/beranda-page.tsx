import { Text } from '@mantine/core'
import { Page } from '../../ui/page'

export function BerandaPage() {
  return (
    <Page title="Beranda" hint="Langkah bulan ini">
      <Text>Selamat datang di Takar.</Text>
    </Page>
  )
}
