/** The nonce main wrote into this very page; style tags without it are refused by the CSP. */
export const styleNonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="takar-nonce"]')?.content ?? ''

/** Mantine's scroll lock makes its own style tag and asks for the nonce under this name. */
export function installStyleNonce(): void {
  Object.assign(window, { __webpack_nonce__: styleNonce() })
}
