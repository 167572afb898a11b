// Which room may know which. The rooms and the reasons are in docs/ARCHITECTURE.md.
const rooms = (from, to, comment) => ({
  name: comment.replaceAll(' ', '-'),
  comment,
  severity: 'error',
  from: { path: from },
  to,
});
const server = '^server/src/';

export default {
  forbidden: [
    rooms(`${server}domain/`, { path: server, pathNot: `${server}domain/` }, 'the domain knows nobody'),
    rooms(
      `${server}domain/`,
      { dependencyTypes: ['npm'], pathNot: 'node_modules/(zod|thumbhash|lru-cache)/' },
      'the domain uses no framework',
    ),
    rooms(
      `${server}graphql/`,
      {
        path: server,
        pathNot: [`${server}(domain|jobs|graphql)/`, `${server}adapters/database/generated/`],
      },
      'graphql points at the domain and at the definitions of work, and reads through the generated client',
    ),
    rooms(`${server}jobs/`, { path: server, pathNot: `${server}(domain|jobs)/` }, 'jobs point at the domain'),
    rooms(
      `${server}adapters/`,
      { path: server, pathNot: `${server}(domain|adapters)/` },
      'adapters point at the domain',
    ),
    rooms(
      `${server}adapters/([^/]+)/`,
      {
        path: `${server}adapters/`,
        pathNot: [
          `${server}adapters/$1/`,
          `${server}adapters/(database|threads)/`,
          `${server}adapters/images/`,
        ],
      },
      'adapters are strangers to each other',
    ),
    rooms(
      `${server}http/`,
      { path: server, pathNot: [`${server}(domain|http)/`, `${server}graphql/(context|yoga).ts`] },
      'http points at the domain and at the API as a whole',
    ),
    rooms(
      `${server}config/`,
      { path: server, pathNot: `${server}config/` },
      'the configuration knows nobody',
    ),
    {
      name: 'only-compose-sees-adapters',
      comment: 'main migrates the database before anything is composed',
      severity: 'error',
      from: { path: server, pathNot: `${server}(compose.ts|main.ts|adapters/|graphql/)` },
      to: { path: `${server}adapters/` },
    },
    rooms('^packages/', { path: '^(server|client)/' }, 'packages know no server and no client'),
    rooms('^packages/stage/src/', { pathNot: '^packages/stage/' }, 'the stage knows nobody'),
    rooms(
      '^packages/pixels/src/',
      { pathNot: ['^packages/pixels/', 'node_modules/(zod|gifenc|maxrects-packer)/'] },
      'the pixels know nobody',
    ),
    rooms(
      '^packages/artist/src/',
      { pathNot: ['^packages/', 'node_modules/zod/'] },
      'the artist knows pixels and the stage',
    ),
    rooms('^client/', { path: '^server/' }, 'the client meets the server through the schema only'),
    rooms('^client/src/ui/', { path: '^client/src/(gql|api|features|app)/' }, 'the ui knows no GraphQL'),
    // A newcomer's `start` installs no devDependencies: server/scripts/installation.mjs.
    rooms(
      '^(server/src|server/scripts/(prepare|build|fresh|gen|generate|root|run-command|style-samples|sweep|vocabulary/.*)[.]ts|client/(src|scripts|codegen|vite.config.ts)|packages/[^/]+/src)',
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'starting takes no tool of development',
    ),
    {
      name: 'no-circles',
      comment: 'also none of types; but what work is done with includes the register of all kinds of work',
      severity: 'error',
      from: { pathNot: `${server}domain/(deps|jobs/work|jobs/subject)[.]ts$` },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'adapters/database/generated/|client/src/gql/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
