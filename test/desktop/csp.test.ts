import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchTakar, type Takar } from './takar'

let takar: Takar
let page: Page
const refused: string[] = []
beforeAll(async () => {
  takar = await launchTakar()
  page = takar.page
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type|violates/i.test(message.text())) refused.push(message.text())
  })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.evaluate(() => {
    const flags = window as unknown as { executed: string[]; violations: string[] }
    flags.executed = []
    flags.violations = []
    document.addEventListener('securitypolicyviolation', (event) => flags.violations.push(event.effectiveDirective))
  })
})
afterAll(() => takar.close())

/** Each runs in the page as code that got in somewhere; it succeeded when its mark is in `executed`. */
const VECTORS: [string, string][] = [
  ['an inline script element', `const s = document.createElement('script'); s.textContent = 'executed.push(1)'; document.body.append(s)`],
  ['a script element with text', `const s = document.createElement('script'); s.append('executed.push(1)'); document.body.append(s)`],
  ['a script from a data address', `const s = document.createElement('script'); s.src = 'data:text/javascript,executed.push(1)'; document.body.append(s)`],
  ['a script from a blob', `const s = document.createElement('script'); s.src = URL.createObjectURL(new Blob(['executed.push(1)'])); document.body.append(s)`],
  ['a script from the network', `const s = document.createElement('script'); s.src = 'https://example.com/x.js'; document.body.append(s)`],
  ['a module import of a data address', `import('data:text/javascript,executed.push(1)').catch(() => {})`],
  ['an inline handler', `const i = document.createElement('img'); i.setAttribute('onerror', 'executed.push(1)'); i.src = 'x'; document.body.append(i)`],
  ['an inline handler of a button', `const b = document.createElement('button'); b.setAttribute('onclick', 'executed.push(1)'); document.body.append(b); b.click(); b.remove()`],
  ['markup with a handler', `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=executed.push(1)>')`],
  ['markup by innerHTML', `const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<img src=x onerror=executed.push(1)>'`],
  ['markup of an SVG', `const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<svg onload=executed.push(1)></svg>'`],
  ['markup parsed by range', `document.body.append(document.createRange().createContextualFragment('<script>executed.push(1)</' + 'script>'))`],
  ['document.write', `document.write('<script>executed.push(1)</' + 'script>')`],
  ['eval', `(0, eval)('executed.push(1)')`],
  ['new Function', `new Function('executed.push(1)')()`],
  ['a timer made of text', `setTimeout('executed.push(1)', 0)`],
  ['a frame with its own page', `const f = document.createElement('iframe'); f.srcdoc = '<script>parent.executed.push(1)</' + 'script>'; document.body.append(f)`],
  ['a frame with a script address', `const f = document.createElement('iframe'); f.src = 'javascript:parent.executed.push(1)'; document.body.append(f)`],
  ['a link with a script address', `const a = document.createElement('a'); a.href = 'javascript:executed.push(1)'; document.body.append(a); a.click()`],
  ['an object', `const o = document.createElement('object'); o.data = 'data:text/html,<script>parent.executed.push(1)</' + 'script>'; document.body.append(o)`],
  ['a base address elsewhere', `const b = document.createElement('base'); b.href = 'https://example.com/'; document.head.append(b); if (document.baseURI.includes('example')) executed.push(1); b.remove()`],
  ['a worker from a blob', `const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => executed.push(1)`],
  ['a picture from the network', `const i = new Image(); i.onload = () => executed.push(1); i.src = 'https://example.com/x.png'; document.body.append(i)`],
  ['a request to the network', `fetch('https://example.com/').then(() => executed.push(1), () => {})`],
  ['a socket', `const w = new WebSocket('wss://example.com/'); w.onopen = () => executed.push(1)`],
  ['a form sent elsewhere', `const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit()`],
  ['a style sheet without the nonce', `const s = document.createElement('style'); s.textContent = 'body { --kena: 1 }'; document.head.append(s); if (getComputedStyle(document.body).getPropertyValue('--kena')) executed.push(1)`],
  ['a style sheet from the network', `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://example.com/x.css'; l.onload = () => executed.push(1); document.head.append(l)`],
]

it('Takar’s own screens need nothing that the policy refuses', async () => {
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  for (let screen = 1; screen <= 9; screen += 1) {
    await page.keyboard.press(`Alt+${String(screen)}`)
    await page.waitForTimeout(250)
  }
  await page.keyboard.press('Alt+1')
  await page.waitForTimeout(250)
  expect([...refused, ...(await page.evaluate<string[]>('violations'))]).toEqual([])
})

it.each(VECTORS)('%s does nothing in the window', async (_what, code) => {
  // Run from a timer: the debugger's own evaluation is outside the policy, a timer of the page is inside.
  await page.evaluate(`executed = []; void setTimeout(() => { try { ${code} } catch (error) { violations.push(String(error)) } }, 0)`)
  await page.waitForTimeout(80)
  expect(await page.evaluate('executed')).toEqual([])
}, 20_000)

it('the policy was what stopped them, and Takar still runs', async () => {
  expect((await page.evaluate<string[]>('violations')).length).toBeGreaterThan(12)
  expect(page.url()).toContain('/index.html')
  await page.keyboard.press('F1')
  await expect.poll(() => page.evaluate('document.body.innerText')).toContain('Urungkan perubahan terakhir')
})
