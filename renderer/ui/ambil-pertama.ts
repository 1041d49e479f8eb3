import type { KeyboardEvent } from 'react'

/** Fields whose text was typed since the arrows were last used. */
const diketik = new WeakSet<HTMLInputElement>()
const KEYS_THAT_TYPE = /^(.|Backspace|Delete)$/u

/**
 * Enter takes the first option that fits what was typed, at once. The library marks that option by a timer and loses it
 * after one letter, and marks none where the list came only after the last letter. For `onKeyDown` of a searchable Select;
 * after an arrow key the library's own mark counts. Who types again what is there already changes nothing.
 */
export function ambilPertama(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, ctrlKey, altKey, currentTarget: field } = event
  if (key === 'Enter' && !ctrlKey) {
    if (!diketik.delete(field) || field.readOnly || field.value.trim() === '') return
    const list = document.getElementById(field.getAttribute('aria-controls') ?? '')
    const first = list?.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])')
    if (!first) return
    event.preventDefault()
    if (isChosen(field.value.trim(), first, list?.querySelector('[data-combobox-active]'))) close(field)
    else first.click()
    onlyOnce(first)
  } else if (KEYS_THAT_TYPE.test(key) && !ctrlKey && !altKey) {
    diketik.add(field)
    field.addEventListener('blur', () => diketik.delete(field), { once: true })
  } else if (key !== 'Shift') diketik.delete(field)
}

/** Where the text is the chosen option's, the library lists all options again, so that one need not be the first. */
function isChosen(typed: string, first: Element, chosen: Element | null | undefined): boolean {
  const text = chosen?.textContent ?? ''
  return chosen === first || text === typed || (text.startsWith(typed) && !first.textContent.includes(typed))
}

/** The list closes and the text is the chosen one's again, as when the field is left. */
function close(field: HTMLInputElement): void {
  field.blur()
  field.focus()
}

/** The library's own handler comes next and clicks the option where it still has its mark. */
function onlyOnce(option: HTMLElement): void {
  const swallow = (again: Event): void => {
    again.stopPropagation()
  }
  option.addEventListener('click', swallow)
  setTimeout(() => {
    option.removeEventListener('click', swallow)
  })
}
