import { config, locales } from 'zod'

/**
 * Imported before any schema. Messages in Indonesian. In the window no compiled code: zod would try the Function
 * constructor for speed, which the window's CSP refuses and reports. Main, which has no page, lets it: a board of 1,000
 * people is then checked in a fifth of the time.
 */
config({ ...locales.id(), jitless: 'document' in globalThis })
