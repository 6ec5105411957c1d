/**
 * Who may import whom: ARCHITECTURE.md, "Rooms", as rules. Each says what to do instead.
 *
 * TypeScript 7 has no API for JavaScript, so swc reads the sources; it sees `import type` too.
 */

const BROWSER_API = '(^|/)node_modules/(webextension-polyfill|@types/webextension-polyfill|wxt)/';
const PREACT = '(^|/)node_modules/preact/';

/** A folder and what it never imports. */
const never = (name, from, to, comment, pathNot) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to, ...(pathNot ? { pathNot } : {}) },
});

module.exports = {
  forbidden: [
    {
      name: 'entrypoints-only-wire',
      severity: 'error',
      comment:
        'The browser starts entrypoints, nobody imports them: move what you want to share into extension, components or lib.',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      comment:
        'Nobody imports tests: move what both need into lib. Only the tour and the start borrow the demo shops and the browser drivers.',
      from: { pathNot: '^(tests/|build/(start|tour|show-to-person))' },
      to: { path: '^tests/' },
    },
    {
      name: 'extension-draws-nothing',
      severity: 'error',
      comment:
        'extension/ works for pages that may not be open: it answers in the types that components define, and draws nothing.',
      from: { path: '^extension/' },
      to: { path: `^(components/|cli/|build/)|${PREACT}`, dependencyTypesNot: ['type-only'] },
    },
    never(
      'components-are-told',
      '^components/',
      `^(extension/|rules/|lib/gather/|lib/(orders|sources)/store|cli/|build/)|(^|/)node_modules/idb/|${BROWSER_API}`,
      'Components get values and callbacks: let the entrypoint ask the extension and hand the answer in.',
    ),
    never(
      'lib-without-extension',
      '^lib/',
      `^(extension/|components/|cli/|build/|locales/)|${PREACT}|${BROWSER_API}`,
      'lib/ must make sense without an extension: take what you need as a parameter, or move the code to extension.',
    ),
    never(
      'locales-are-words',
      '^locales/',
      '^(entrypoints|extension|components|cli|build|rules)/|^lib/(?!facts/)',
      'locales/ holds shown strings and how values are written in a language: hand it the values.',
    ),
    {
      name: 'lib-runs-anywhere',
      severity: 'error',
      comment: 'lib/ runs in browsers: read files and arguments in cli or build, and hand the data in.',
      from: { path: '^lib/' },
      to: { dependencyTypes: ['core'] },
    },
    never(
      'facts-is-the-vocabulary',
      '^lib/facts/',
      '.+',
      'lib/facts/ is what all others speak, so it knows nobody but zod: put behaviour into the room that needs it.',
      '^lib/facts/|(^|/)node_modules/zod/',
    ),
    never(
      'gather-is-small',
      '^lib/gather/',
      '^lib/(?!gather/|facts/)',
      'Only gather runs in the page: it knows no language and no law. Put the thought into extract, which gets the Snapshot.',
    ),
    never(
      'compose-reads-recordings',
      '^lib/compose/',
      '^lib/(?!compose/|facts/)',
      'compose turns what was recorded in a page into a Snapshot, the same for every page: what it means is for extract.',
    ),
    never(
      'extract-reads-snapshots',
      '^lib/extract/',
      '^lib/(gather|compose|judge|orders|sources)/',
      'extract turns a Snapshot into Facts: what a fact means is for judge, what follows from it for orders.',
    ),
    never(
      'dossier-collects',
      '^lib/dossier/',
      '^lib/(gather|compose|judge|orders|sources)/',
      'dossier puts facts of many pages together: judgement comes after it, in judge.',
    ),
    never(
      'judge-sees-dossiers-only',
      '^lib/judge/',
      '^lib/(gather|compose|extract|orders|sources)/',
      'judge answers rules from a Dossier: when it needs more, extract a fact for it.',
    ),
    never(
      'packs-is-a-door',
      '^lib/packs/',
      '^lib/(gather|compose|judge|orders|sources)/',
      'packs checks and hands out rules, it does not use them: take the rule as data where it is used.',
    ),
    never(
      'sources-check-packs',
      '^lib/sources/',
      '^lib/(gather|compose|extract|orders)/',
      'sources checks and keeps packs of others: pages are read and orders are counted elsewhere, with the packs it hands out.',
    ),
    never(
      'calendar-counts-days',
      '^lib/calendar/',
      '^lib/(?!calendar/|facts/)',
      'calendar knows periods, weekends and holidays, no law and no order: pass the days in.',
    ),
    never(
      'orders-stand-alone',
      '^lib/orders/',
      '^lib/(gather|compose|extract|judge|sources)/',
      'An order outlives the page it came from: give orders the facts, not the reader.',
    ),
    never(
      'command-line-without-browser',
      '^(cli|build)/',
      '^(entrypoints/|extension/|components/)',
      'The command line and the build run without a browser: move what they share with the extension into lib.',
    ),
    {
      name: 'rules-are-data',
      severity: 'error',
      comment:
        'rules/ is read and checked by build/ and handed out by lib/packs: ask there instead of reading a file of it.',
      from: { pathNot: '^(rules|tests)/' },
      to: { path: '^rules/' },
    },
    {
      name: 'stores-keep-the-database',
      severity: 'error',
      comment: 'Only lib/orders/ and lib/sources/ speak to IndexedDB: call their stores.',
      from: { pathNot: '^(lib/(orders|sources)|tests)/' },
      to: { path: '(^|/)node_modules/idb/' },
    },
    {
      name: 'zod-in-its-small-build',
      severity: 'error',
      comment: "Import zod from 'zod/mini': the whole of it would triple the size of the background.",
      from: { pathNot: '(^|/)node_modules/' },
      to: { path: '(^|/)node_modules/zod/', pathNot: '(^|/)node_modules/zod/(v4/)?mini/' },
    },
    {
      name: 'shipped-packages-are-dependencies',
      severity: 'error',
      comment:
        'What is shipped must be listed under "dependencies" in package.json: move the package there or do without it.',
      from: { path: '^(lib|extension|components)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: '(^|/)node_modules/(@types|wxt)/',
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third that both should import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nobody: use it or delete it.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^entrypoints/',
          '^tests/.*\\.test\\.tsx?$',
          '^tests/shops/',
          '(^|/)[^/]+\\.config\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-broken-imports',
      severity: 'error',
      comment: 'This import leads nowhere: check the path and its ending.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)(\\.output|\\.wxt|\\.cache)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
    },
  },
};
