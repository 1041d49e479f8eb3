import { Image, List, ScrollArea, Stack, Text, Title } from '@mantine/core'
import { Page } from '../../ui/page'
import { ISI_BANTUAN } from './isi-bantuan'

/** The user guide, inside the app: it must be there without a network. */
export function BantuanPage() {
  return (
    <Page title="Bantuan" hint="Cara memakai Takar selama sebulan dan setahun. F1 menampilkan tombol di layar mana pun.">
      <ScrollArea style={{ flex: 1 }} type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Isi bantuan' }}>
        <Stack gap="lg" maw={920} pb="xl">
          {ISI_BANTUAN.map(({ judul, pengantar, butir, gambar }) => (
            <section key={judul}>
              <Title order={2} mb={6}>
                {judul}
              </Title>
              {pengantar && (
                <Text size="sm" mb={6} maw={760}>
                  {pengantar}
                </Text>
              )}
              <List size="sm" spacing={4} type="ordered" maw={760} pl={26}>
                {butir.map((text) => (
                  <List.Item key={text}>{text}</List.Item>
                ))}
              </List>
              {gambar?.map((satu) => (
                <Stack component="figure" key={satu.berkas} gap={4} mx={0} mt="sm" mb={0}>
                  <Image src={satu.berkas} alt={satu.alt} w="100%" h="auto" radius="sm" bd="1px solid var(--mantine-color-default-border)" />
                  <Text component="figcaption" size="sm" c="dimmed">
                    {satu.keterangan}
                  </Text>
                </Stack>
              ))}
            </section>
          ))}
        </Stack>
      </ScrollArea>
    </Page>
  )
}
