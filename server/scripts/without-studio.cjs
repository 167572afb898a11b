// Loaded before Prisma's command line: it asks for its studio and its local databases at once, which `generate` never
// uses and pnpm-workspace.yaml leaves out, because they are larger than all the rest of it.
const Module = require('node:module');

const leftOut = /^(@prisma\/(studio-core|dev)|mysql2|postgres)(\/|$)/;
const load = Module._load;
Module._load = (name, ...rest) => (leftOut.test(name) ? {} : load(name, ...rest));
