import { config, locales } from 'zod'

/**
 * Imported before any schema. Messages in Indonesian; and no compiled code: zod would try the Function constructor for
 * speed, which the window's CSP refuses and reports.
 */
config({ ...locales.id(), jitless: true })
