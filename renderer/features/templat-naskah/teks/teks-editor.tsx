import { RichTextEditor } from '@mantine/tiptap'
import type { Blok } from '../../../../domain/naskah/templat'
import { BilahAlat } from './bilah-alat'
import { BilahTempat } from './bilah-tempat'
import { blokDariDokumen } from './dari-dokumen'
import { dokumenDariBlok } from './ke-dokumen'
import { simpulTeks } from './simpul'
import classes from './teks.module.css'
import { useTeks } from './use-teks'

const KATA = {
  boldControlLabel: 'Tebal (Ctrl+B)',
  italicControlLabel: 'Miring (Ctrl+I)',
  underlineControlLabel: 'Garis bawah (Ctrl+U)',
  bulletListControlLabel: 'Butir bertanda bulat',
  orderedListControlLabel: 'Butir bernomor',
  undoControlLabel: 'Urungkan (Ctrl+Z)',
  redoControlLabel: 'Ulangi (Ctrl+Y)',
}

/** The text of a template. `value` is read once; every change comes out as parts of a template. */
export function TeksEditor({ value, onChange }: { value: readonly Blok[]; onChange: (value: Blok[]) => void }) {
  const editor = useTeks({ label: 'Isi naskah', simpul: simpulTeks, awal: () => dokumenDariBlok(value), onUbah: (next) => { onChange(blokDariDokumen(next)) } }) // prettier-ignore
  return (
    <RichTextEditor editor={editor} labels={KATA} withTypographyStyles={false} withCodeHighlightStyles={false} className={classes['lembar'] ?? ''} classNames={{ root: classes['rangka'] ?? '' }}>
      <BilahAlat editor={editor} />
      <BilahTempat editor={editor} />
      <div className={classes['gulir']}>
        <RichTextEditor.Content className={classes['teks'] ?? ''} />
      </div>
    </RichTextEditor>
  )
}
