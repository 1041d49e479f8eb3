import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// jsdom has neither; Mantine asks for both.
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
afterEach(cleanup)
