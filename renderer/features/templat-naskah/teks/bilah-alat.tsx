import { Button, Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconAlignCenter, IconAlignJustified, IconAlignLeft, IconAlignRight, IconChevronDown, IconIndentIncrease, IconTag } from '@tabler/icons-react'
import { useEditorState, type Editor } from '@tiptap/react'
import { daftarTersedia, medanBaris, medanTersedia } from '../../../../domain/naskah/medan-tersedia'
import { RATA_LABEL, type Rata } from '../../../../domain/naskah/templat'
import { SIMPUL } from './dokumen'
import { konteksTeks } from './konteks-teks'
import { namaPendek } from './nama-isian'
import { bungkus, isianBerlabelBaru, sisipBlok, tabelBaru } from './perintah'
import { useRuangTeks } from './ruang-teks'

const RATA_IKON = { kiri: IconAlignLeft, tengah: IconAlignCenter, kanan: IconAlignRight, penuh: IconAlignJustified } as const

/** Everything that can be done to the text, in one row. */
export function BilahAlat({ editor }: { editor: Editor }) {
  const { bukaPilih } = useRuangTeks()
  const rata = useEditorState({ editor, selector: () => konteksTeks(editor).paragraf?.attrs ?? {} })
  const setParagraf = (attrs: Record<string, unknown>) => {
    editor.chain().focus().updateAttributes(SIMPUL.paragraf, attrs).run()
  }
  return (
    <RichTextEditor.Toolbar style={{ padding: '4px 8px', gap: 6 }}>
      <RichTextEditor.ControlsGroup><RichTextEditor.Bold /><RichTextEditor.Italic /><RichTextEditor.Underline /></RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        {(Object.keys(RATA_LABEL) as Rata[]).map((one) => {
          const Ikon = RATA_IKON[one]
          return <RichTextEditor.Control key={one} aria-label={RATA_LABEL[one]} title={RATA_LABEL[one]} active={rata['rata'] === one} onClick={() => { setParagraf({ rata: rata['rata'] === one ? null : one }) }}><Ikon size={15} /></RichTextEditor.Control>
        })}
        <RichTextEditor.Control aria-label="Baris pertama menjorok" title="Baris pertama menjorok" active={rata['inden'] === true} onClick={() => { setParagraf({ inden: rata['inden'] !== true }) }}><IconIndentIncrease size={15} /></RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup><RichTextEditor.BulletList /><RichTextEditor.OrderedList /></RichTextEditor.ControlsGroup>
      <Button variant="light" size="compact-xs" leftSection={<IconTag size={14} />} onClick={() => { bukaPilih(editor) }}>Isian (F2)</Button>
      <MenuSisip editor={editor} />
      <RichTextEditor.ControlsGroup><RichTextEditor.Undo /><RichTextEditor.Redo /></RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  ) // prettier-ignore
}

/** Blocks of our own. What needs a list says so while there is none. */
function MenuSisip({ editor }: { editor: Editor }) {
  const { asal } = useRuangTeks()
  const lists = daftarTersedia(asal)
  const first = lists[0]
  const tabel = () => {
    if (!first) return
    const columns = medanBaris(asal, first.kode).filter(({ kode }) => kode !== 'nomor').slice(0, 3) // prettier-ignore
    sisipBlok(editor, tabelBaru(first.kode, columns.map(({ kode, label }) => ({ kode, label: namaPendek(label) }))))
  }
  /** The menu gives its button the focus back a moment after it closed; the text comes after that. */
  const sesudahMenu = (work: () => unknown) => () => window.setTimeout(() => { work(); editor.view.focus() }, 30)
  const bila = () => bungkus(editor, 'bila', { medan: medanTersedia(asal)[0]?.kode ?? '', operator: 'terisi', nilai: '' })
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target><Button variant="light" size="compact-xs" rightSection={<IconChevronDown size={14} />}>Sisipkan</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={sesudahMenu(() => { sisipBlok(editor, isianBerlabelBaru()) })}>Isian berlabel (Nama : …)</Menu.Item>
        <Menu.Item disabled={!first} onClick={sesudahMenu(tabel)}>Tabel dari daftar</Menu.Item>
        <Menu.Item onClick={sesudahMenu(bila)}>Syarat: dicetak bila …</Menu.Item>
        <Menu.Item disabled={!first} onClick={sesudahMenu(() => bungkus(editor, 'ulang', { dari: first?.kode ?? '' }))}>Ulangan untuk setiap baris daftar</Menu.Item>
        <Menu.Item onClick={sesudahMenu(() => { sisipBlok(editor, { type: SIMPUL.halamanBaru }) })}>Halaman baru</Menu.Item>
        <Menu.Item onClick={sesudahMenu(() => { sisipBlok(editor, { type: SIMPUL.halamanBaru, attrs: { lembar: true } }) })}>Lembar baru dengan kop dan tanda tangan</Menu.Item>
        {!first && <Menu.Label>Tabel dan ulangan memerlukan isian berjenis daftar.</Menu.Label>}
      </Menu.Dropdown>
    </Menu>
  ) // prettier-ignore
}
