import { List, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { Page } from '../../ui/page'
import { ISI_PANDUAN } from './isi-panduan'

/** The user guide, inside the app: it must be there without a network. */
export function PanduanPage() {
  return (
    <Page title="Panduan" hint="Cara memakai Takar selama satu bulan. F1 menampilkan tombol di layar mana pun.">
      <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0 }}>
        <Stack gap="lg" maw={760} pb="xl">
          {ISI_PANDUAN.map(({ judul, pengantar, butir }) => (
            <section key={judul}>
              <Title order={2} mb={6}>
                {judul}
              </Title>
              {pengantar && (
                <Text size="sm" mb={6}>
                  {pengantar}
                </Text>
              )}
              <List size="sm" spacing={4} type="ordered">
                {butir.map((text) => (
                  <List.Item key={text}>{text}</List.Item>
                ))}
              </List>
            </section>
          ))}
        </Stack>
      </ScrollArea>
    </Page>
  )
}
