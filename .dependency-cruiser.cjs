// The three storeys, and inside content the pure parts under those at the edge. Arrows point down only.
const PURE = '^content/(spoilers|canons|stories|typography|sites|words)/';
// Whatever else stands in content is at the edge: it may touch pages, storage and the browser.
const EDGE = '^content/(?!(spoilers|canons|stories|typography|sites|words)/)[^/]+/';
const BROWSER =
  '(^|/)node_modules/(wxt|@wxt-dev|webextension-polyfill|idb)/|^(wxt|@wxt-dev|webextension-polyfill|idb)(/|$)|^#imports';
const PREACT = '(^|/)node_modules/(preact|@preact)/|^(preact|@preact)(/|$)';

module.exports = {
  forbidden: [
    {
      name: 'content-looks-down',
      comment: 'Content knows nothing of what shows it.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-look-down',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'components-are-pure',
      comment: 'Values and callbacks come in: components never reach for storage, pages or messages.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: EDGE, pathNot: '^content/(storage|messages)/types\\.ts$' },
    },
    {
      name: 'components-take-only-types-from-the-edge',
      comment: 'The shape of a value that comes in may be named; no code may come with it.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^content/(storage|messages)/types\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-without-browser',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: BROWSER },
    },
    {
      name: 'pure-without-edge',
      severity: 'error',
      from: { path: PURE },
      to: { path: EDGE },
    },
    {
      name: 'pure-without-browser',
      severity: 'error',
      from: { path: PURE },
      to: { path: `${BROWSER}|${PREACT}` },
    },
    {
      name: 'content-without-preact',
      comment: 'What runs in pages asks for no framework; what draws is a component.',
      severity: 'error',
      from: { path: '^content/' },
      to: { path: PREACT },
    },
    {
      name: 'engine-without-lists',
      comment: 'The engine is given the canons that are followed; the lists are 600 kB that no page may get.',
      severity: 'error',
      from: { path: '^content/(spoilers|page)/' },
      to: { path: '^content/canons/lists/' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|content)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'product-without-dev-dependencies',
      severity: 'error',
      from: { path: '^(entrypoints|components|content)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/wxt/|node_modules/@types/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
