/** Rooms in their order: a later one may import an earlier one, never the reverse; on the server and on the client. */
const ROOMS = require('./rooms.json');
const SIDES = ['server', 'client'];

/** Sides whose files refer to each other in one direction, types included. */
const WITHOUT_CIRCLES = ['server', 'client', 'infra', 'packages/[^/]+'];

const roomsLookBackwards = (side) =>
  ROOMS.slice(0, -1).map((room, place) => ({
    name: 'rooms-look-backwards',
    comment: `${room} stands before the rooms it would look into`,
    severity: 'error',
    from: { path: `^${side}/src/features/${room}/` },
    to: { path: `^${side}/src/features/(${ROOMS.slice(place + 1).join('|')})/` },
  }));

/** Test builders may import rooms; product code never imports tests. */
const TESTS = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    ...SIDES.flatMap(roomsLookBackwards),
    {
      name: 'rooms-are-listed',
      comment: 'a new room takes its place in rooms.json',
      severity: 'error',
      from: {},
      to: { path: `^(${SIDES.join('|')})/src/features/`, pathNot: `^[a-z]+/src/features/(${ROOMS.join('|')})/` },
    },
    {
      name: 'kernel-knows-no-room',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: TESTS },
      to: { path: '^server/src/(features|http|db)/' },
    },
    {
      name: 'only-the-edge-speaks-graphql',
      comment: 'graphql types, inputs, payloads, resolvers, the schema and its rooms, the scalars and the page; verbs and rules never',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot:
          '\\.(graphql|inputs|resolver|verbs)\\.ts$|^server/src/(schema|api-rooms|kernel/(scalars|page|payload|fields|inputs|objects|look-ups|queries|arguments|enums|verbs|message-type))\\.ts$|' +
          TESTS,
      },
      to: { path: 'type-graphql' },
    },
    {
      name: 'pure-files-touch-nothing',
      comment: 'a policy says who may, a rule says whether it can be done now: both without the database',
      severity: 'error',
      from: { path: '\\.(policy|rules)\\.ts$' },
      to: { path: '(@mikro-orm/|\\.queries\\.ts$|\\.loaders\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'measure-is-pure',
      severity: 'error',
      from: { path: '^packages/measure/src/' },
      to: { pathNot: '^packages/measure/src/|big\\.js' },
    },
    {
      name: 'client-and-server-meet-in-the-contract',
      severity: 'error',
      from: { path: '^client/src/' },
      to: { path: '^(server|infra|tests)/' },
    },
    {
      name: 'server-does-not-know-the-client',
      severity: 'error',
      from: { path: '^server/src/' },
      to: { path: '^(client|tests)/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(server|client|packages/[^/]+|infra)/src/', pathNot: TESTS },
      to: { path: '(^|/)tests?/|' + TESTS },
    },
    {
      name: 'no-circles-between-values',
      comment: 'types may refer to each other; code that runs may not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles',
      comment: 'what two files need of each other stands in a third',
      severity: 'error',
      from: { path: `^(${WITHOUT_CIRCLES.join('|')})/src/` },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|gql)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
