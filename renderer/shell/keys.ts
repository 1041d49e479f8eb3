/** Names a key press as commands name it: 'Ctrl+Enter', 'F2', '1'. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && key.length > 1 ? 'Shift+' : ''}${key}`
}

/** True where typed keys are text: plain keys are then the text's own, and its undo goes before the record's. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** A key as it is printed on the keyboard of the clerk: 'Alt+ArrowDown' is shown as 'Alt+↓', Space as Spasi. */
export const shownKey = (keys: string): string => keys.replace('ArrowDown', '↓').replace('ArrowUp', '↑').replace('ArrowLeft', '←').replace('PageDown', 'Page Down').replace('PageUp', 'Page Up').replace('Delete', 'Del').replace('Space', 'Spasi')
