import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { SABAR } from '../sabar'

configure({ asyncUtilTimeout: SABAR })

// jsdom has none of them; Mantine asks for all.
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView = () => undefined
afterEach(cleanup)
