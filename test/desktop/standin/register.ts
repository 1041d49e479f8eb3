import { registerHooks } from 'node:module'

/** The module name `electron` becomes the stand-in beside this file. Used only where Electron's own binary is absent. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
