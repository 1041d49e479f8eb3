import { Input } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { useId } from 'react'
import type { Kalimat } from '../../../../domain/naskah/templat'
import { kalimatDariDokumen } from './dari-dokumen'
import { dokumenDariKalimat } from './ke-dokumen'
import { simpulKalimat } from './simpul'
import classes from './teks.module.css'
import { useTeks } from './use-teks'

/** One line of words and fields, looking like the inputs beside it. `value` is read once. */
export function KalimatEditor({ label, description, value, onChange }: { label: string; description?: string; value: Kalimat; onChange: (value: Kalimat) => void }) {
  const id = useId()
  const editor = useTeks({ label, simpul: simpulKalimat, awal: () => dokumenDariKalimat(value), baris: true, onUbah: (next) => { onChange(kalimatDariDokumen(next)) } }) // prettier-ignore
  return (
    <Input.Wrapper size="xs" label={label} description={description} labelElement="div" id={id}>
      <RichTextEditor editor={editor} withTypographyStyles={false} withCodeHighlightStyles={false} classNames={{ root: classes['rangka'] ?? '' }}>
        <RichTextEditor.Content className={`${classes['teks'] ?? ''} ${classes['baris'] ?? ''}`} />
      </RichTextEditor>
    </Input.Wrapper>
  )
}
