import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { APP_ORIGIN, createAppProtocol, createOffers } from '../../main/app-protocol'

const SECRET = 'RAHASIA'
const root = mkdtempSync(join(tmpdir(), 'takar-protokol-'))
const bundle = join(root, 'renderer')
for (const folder of ['renderer/assets', 'renderer-evil', 'main']) mkdirSync(join(root, folder), { recursive: true })
writeFileSync(join(bundle, 'index.html'), '<meta content="__NONCE__"><meta content="__NONCE__">')
writeFileSync(join(bundle, 'assets/a b.js'), 'js')
writeFileSync(join(bundle, 'assets/a.js'), 'js')
for (const file of ['secret.txt', 'renderer-evil/index.html', 'main/index.js']) writeFileSync(join(root, file), SECRET)
symlinkSync(join(root, 'secret.txt'), join(bundle, 'link.txt'))
symlinkSync(join(root, 'main'), join(bundle, 'folder'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

const serve = createAppProtocol(bundle, createOffers())
const get = (url: string, method = 'GET') => serve({ url, method })

const HOSTILE = [
  '../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', '%2e%2e%2fsecret.txt', '..%5csecret.txt', '..\\secret.txt', '....//secret.txt', '.../secret.txt', 'assets/../../secret.txt',
  'assets/..%2f..%2fsecret.txt', '/../secret.txt', '//secret.txt', '../renderer-evil/index.html', '..%2frenderer-evil%2findex.html', 'link.txt', 'folder/index.js', '%00', 'index.html%00.png',
  'index.html%2500', '%252e%252e%252fsecret.txt', '..%c0%afsecret.txt', '..%ef%bc%8fsecret.txt', 'C:/secret.txt', 'C:%5csecret.txt', '/etc/passwd', '%2fetc%2fpasswd', 'file:///etc/passwd', '\\\\server\\share', 'index.html::$DATA',
  'INDEX.HTML', 'index.html.', 'index.html%20', 'assets', 'assets/', '.', '..', 'tawaran/', 'tawaran/00000000000000000000000000000000', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
] // prettier-ignore

it.each(HOSTILE)('%j gives nothing from outside the build', async (path) => {
  const response = get(`${APP_ORIGIN}/${path}`)
  const body = await response.text()
  expect(body).not.toContain(SECRET)
  expect(body === '' || body.includes('<meta')).toBe(true)
})

it.each(['app://evil/index.html', 'app://bundle.evil/', 'app://x@bundle/', 'app://x:y@bundle/', 'app://bundle:80/', 'https://bundle/index.html', 'file:///index.html', 'app:index.html', 'app://', '', 'index.html'])('%j is not our address', (url) => {
  expect(get(url).status).toBe(404)
})

it.each(['POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'get'])('the method %s gets nothing', (method) => {
  expect(get(`${APP_ORIGIN}/index.html`, method).status).toBe(404)
})

const piece = fc.oneof(
  fc.constantFrom('..', '%2e%2e', '%2E.', '..%2f', '%5c', '\\', '/', '//', '%00', 'secret.txt', 'renderer-evil', 'main', 'index.js', 'link.txt', 'folder', 'assets', 'a.js', 'index.html', '?', '#', ';', ':', '~', '%', '%u002e'),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
it('5,000 made paths give no byte from outside the build and no crash', async () => {
  const served = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const body = await get(`${APP_ORIGIN}/${pieces.join('/')}`).text()
      served.add(body.slice(0, 5))
      return body === '' || body === 'js' || body.startsWith('<meta')
    }),
    { numRuns: 5000, examples: [[['assets', 'a.js']], [['index.html']]] },
  )
  expect([...served].sort()).toEqual(['', '<meta', 'js'])
})

it('every answer carries the strict policy, and the page a nonce of its own each time', async () => {
  const [one, two] = [get(`${APP_ORIGIN}/`), get(`${APP_ORIGIN}/index.html`)]
  const policy = one.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(nonce).toMatch(/^[\w+/]{22}==$/)
  expect(await one.text()).toBe(`<meta content="${nonce}"><meta content="${nonce}">`)
  expect(two.headers.get('content-security-policy')).not.toContain(nonce)
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*|https?:/)
  expect(get(`${APP_ORIGIN}/assets/a.js`).headers.get('x-content-type-options')).toBe('nosniff')
})

it('an offer is served once known, cannot be guessed, and the oldest goes first', async () => {
  const offers = createOffers(2)
  const withOffers = createAppProtocol(bundle, offers)
  const urls = [1, 2, 3].map((n) => APP_ORIGIN + offers.offer(new Uint8Array([n]), 'application/pdf'))
  const bodies = await Promise.all(urls.map(async (url) => [...new Uint8Array(await withOffers({ url, method: 'GET' }).arrayBuffer())]))
  expect(bodies).toEqual([[], [2], [3]])
  expect(new Set(urls).size).toBe(3)
  expect(urls[0]).toMatch(/^app:\/\/bundle\/tawaran\/[0-9a-f]{32}$/)
})
