// Who may import whom. The reasons stand in ARCHITECTURE.md; tests/architecture plants a violation of each rule.
const SLICES = ['companies', 'privacy', 'signals', 'patterns', 'explanations', 'ledger', 'answer'];
const TOOLS = ['time', 'stats', 'text'];
const NOT_A_TEST = '\\.test\\.tsx?$';

const room = (name, mayImport, comment) => ({
  name: `room-${name}`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: NOT_A_TEST },
  to: { path: '^(src|tests|bench|scripts)/', pathNot: `^src/(${[name, ...mayImport].join('|')})/` },
});

const packages = (name, allowed, comment) => ({
  name: `packages-${name}`,
  comment,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: NOT_A_TEST },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
    pathNot: allowed.map((each) => `node_modules/${each}/`).concat('^$'),
  },
});

const noPlatform = (name) => ({
  name: `pure-${name}`,
  comment: 'A pure room knows no machine: no file, no clock, no network.',
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: NOT_A_TEST },
  to: { dependencyTypes: ['core'] },
});

const earlier = (slice) => [...TOOLS, ...SLICES.slice(0, SLICES.indexOf(slice) + 1)];

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('engine', [], 'The engine thinks; it knows nobody.'),
    room('sample', ['engine'], 'The sample invents companies from the engine’s nouns only.'),
    room('words', ['engine'], 'Words speak about what the engine found.'),
    room('contract', ['engine'], 'The contract maps what the engine found.'),
    room('sources', ['engine'], 'Sources turn bytes into signals and left-outs.'),
    room('store', ['engine'], 'The store keeps; it decides nothing and says nothing.'),
    room(
      'usecases',
      ['engine', 'sources', 'store', 'words', 'sample', 'contract'],
      'Use cases join, they never answer a request.',
    ),
    room(
      'server',
      ['engine', 'words', 'contract', 'usecases'],
      'The server reaches the world through use cases.',
    ),
    room(
      'cli',
      ['engine', 'words', 'contract', 'usecases'],
      'The command line reaches the world through use cases.',
    ),
    room('web', ['engine', 'words', 'contract'], 'Pages talk to the server through the contract.'),
    packages('engine', ['eld', 'snowball-stemmers'], 'A named list of pure packages.'),
    packages('sample', [], 'The sample needs no package.'),
    packages('words', [], 'Words need no package.'),
    packages('contract', ['zod'], 'Schemas are zod.'),
    packages('sources', ['saxes'], 'Readers are our own; XML is not theirs to write.'),
    {
      name: 'drivers-stay-in-the-store',
      comment: 'The database engines are named in one room, so that either can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/store/|${NOT_A_TEST}` },
      to: { path: 'node_modules/(@electric-sql/pglite|pg|@types/pg)/' },
    },
    noPlatform('engine'),
    noPlatform('sample'),
    noPlatform('words'),
    noPlatform('contract'),
    {
      name: 'base-knows-nothing',
      severity: 'error',
      from: { path: '^src/engine/base/', pathNot: NOT_A_TEST },
      to: { path: '^src/engine/', pathNot: '^src/engine/base/' },
    },
    ...TOOLS.map((tool) => ({
      name: `tool-${tool}`,
      comment: 'Tools know base and each other, never a slice.',
      severity: 'error',
      from: { path: `^src/engine/${tool}/`, pathNot: NOT_A_TEST },
      to: { path: '^src/engine/', pathNot: `^src/engine/(base|${TOOLS.join('|')})/` },
    })),
    ...SLICES.map((slice) => ({
      name: `slice-${slice}`,
      comment: 'A slice imports only slices before it: reading order is import order is data order.',
      severity: 'error',
      from: { path: `^src/engine/${slice}/`, pathNot: NOT_A_TEST },
      to: { path: '^src/engine/', pathNot: `^src/engine/(base|${earlier(slice).join('|')})/` },
    })),
    {
      name: 'sample-and-catalogue-are-strangers',
      comment: 'The invented tickets are a measure only while the catalogue cannot see them, nor they it.',
      severity: 'error',
      from: { path: '^src/sample/' },
      to: { path: '^src/engine/patterns/catalogue/' },
    },
    {
      name: 'threads-start-in-workers',
      comment: 'Thinking starts threads in usecases/workers; the embedded database lives in one of its own.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/usecases/workers/|^src/store/embedded/|${NOT_A_TEST}` },
      to: { dependencyTypes: ['core'], path: '^(node:)?worker_threads$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
