import { Tabs } from '@mantine/core'
import { NavSurat } from '../../shell/nav-surat'
import { Page } from '../../ui/page'
import { DaftarTemplat } from './daftar-templat'
import { TataNaskah } from './tata-naskah'
import classes from './templat-naskah.module.css'

/** The kinds of paper the office can make, and how it writes all of them. */
export function TemplatNaskahPage() {
  return (
    <Page title="Templat naskah" hint="Menyimpan templat menambah versi baru; naskah yang sudah terbit tidak pernah berubah.">
      <NavSurat kini="/surat/templat" />
      <Tabs defaultValue="templat" keepMounted={false} className={classes['penuh'] ?? ''}>
        <Tabs.List>
          <Tabs.Tab value="templat">Templat</Tabs.Tab>
          <Tabs.Tab value="tata">Tata naskah</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="templat" className={classes['penuh'] ?? ''} pt="xs"><DaftarTemplat /></Tabs.Panel>
        <Tabs.Panel value="tata" className={classes['gulir'] ?? ''} pt="xs"><TataNaskah /></Tabs.Panel>
      </Tabs>
    </Page>
  ) // prettier-ignore
}
