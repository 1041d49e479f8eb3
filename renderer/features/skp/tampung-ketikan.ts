/**
 * Takes the keys between a row's making and its appearing; typed on in the old row they would change its text.
 * The answer ends it: with the new row's field, which gets what was typed, or with null where no row came.
 */
export function tampungKetikan(): (field: HTMLElement | null) => void {
  const from = document.activeElement
  if (!(from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement)) return (field) => field?.focus()
  const box = document.createElement('input')
  box.setAttribute('aria-label', 'Baris baru sedang dibuat')
  box.style.cssText = 'position:fixed;opacity:0;pointer-events:none'
  document.body.append(box)
  box.focus()
  return (field) => {
    const held = document.activeElement === box
    const typed = box.value
    box.remove()
    if (!held) return
    const to = field ?? from
    to.focus()
    if (typed !== '' && field) tulis(field, typed)
  }
}

/** As if it had been typed there, so that the cell saves it in its own way. */
function tulis(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.setRangeText(text, field.value.length, field.value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
