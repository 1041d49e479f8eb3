import { config } from 'zod'

/** Imported before any schema: zod would try the Function constructor for speed, which the window's CSP refuses and reports. */
config({ jitless: true })
