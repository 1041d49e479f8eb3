/** What tsc cannot see: features apart, no cycles, one door to pdfmake, one to the spreadsheet readers. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'features-apart', severity: 'error', from: { path: '^renderer/features/([^/]+)/' }, to: { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/$1/' } },
    { name: 'one-door-to-pdfmake', severity: 'error', from: { path: '^(main|db|domain|renderer|preload)', pathNot: '^main/formulir/(render-pdf|mesin/)' }, to: { path: 'node_modules/pdfmake', dependencyTypesNot: ['type-only'] } },
    { name: 'domain-is-pure', severity: 'error', from: { path: '^domain' }, to: { pathNot: '^domain' } },
    { name: 'db-knows-domain-only', severity: 'error', from: { path: '^db' }, to: { path: '^(main|preload|renderer)' } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.base.json' } },
}
