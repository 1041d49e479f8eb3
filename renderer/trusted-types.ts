interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string; createScriptURL: (url: string) => string }): unknown
}

/**
 * The only policy the CSP allows. React sets the text of style tags through innerHTML: text without markup passes,
 * anything that could become an element does not. Worker scripts come from our own bundle only.
 */
export function installTrustedTypes(): void {

  const factory = (window as unknown as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes
  factory?.createPolicy('default', {
    createHTML: (text) => {
      if (/<\s*[a-z!/?]/i.test(text)) throw new TypeError('Markup refused')
      return text
    },
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Script refused')
      return url
    },
  })
}
