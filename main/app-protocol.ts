import { randomBytes } from 'node:crypto'
import { readFileSync, readdirSync, realpathSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://bundle'

const MIME: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}

/** `style-src` carries a nonce for Mantine's style tags; scripts are ours only and no HTML is ever made from text. */
const csp = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** Bytes that main offers to the window under a path nobody can guess: previews of PDFs, the office's logo. */
export interface Offers {
  /** Returns the path on our own origin; at most `keep` offers live, the oldest goes first. */
  offer(bytes: Uint8Array, mime: string): string
  take(path: string): { bytes: Uint8Array; mime: string } | undefined
}

export function createOffers(keep = 8): Offers {
  const offered = new Map<string, { bytes: Uint8Array; mime: string }>()
  return {
    offer: (bytes, mime) => {
      const path = `/tawaran/${randomBytes(16).toString('hex')}`
      offered.set(path, { bytes, mime })
      for (const oldest of [...offered.keys()].slice(0, Math.max(0, offered.size - keep))) offered.delete(oldest)
      return path
    },
    take: (path) => offered.get(path),
  }
}

/**
 * Serves the renderer from the list of files that the build made, by exact name, and nothing else: no path is ever
 * joined from a URL. `folder` is out/renderer.
 */
export function createAppProtocol(folder: string, offers: Offers): (request: { url: string; method: string }) => Response {
  const files = new Map(listFiles(folder).map((file) => [`/${file.split(sep).join('/')}`, join(folder, file)]))
  return ({ url, method }) => {
    const path = pathOf(url)
    if (path === null || method !== 'GET') return new Response('', { status: 404 })
    const offer = offers.take(path)
    if (offer) return respond(Buffer.from(offer.bytes), offer.mime)
    const file = files.get(path === '/' ? '/index.html' : path)
    if (!file) return new Response('', { status: 404 })
    return respond(readFileSync(file), MIME[extname(file)] ?? 'application/octet-stream')
  }
}

function respond(bytes: Buffer, mime: string): Response {
  const nonce = randomBytes(16).toString('base64')
  const body = mime.startsWith('text/html') ? bytes.toString('utf8').replaceAll('__NONCE__', nonce) : bytes
  return new Response(body as BodyInit, {
    headers: {
      'content-type': mime,
      'content-security-policy': csp(nonce),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}

function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host, pathname, username, password, port } = new URL(url)
  const ours = protocol === `${APP_SCHEME}:` && host === 'bundle' && !username && !password && !port
  return ours ? pathname : null
}

/** Real files of the build only: what a link points to is not part of it. */
function listFiles(folder: string): string[] {
  const root = realpathSync(folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => realpathSync(file) === file)
    .map((file) => file.slice(root.length + 1))
}
