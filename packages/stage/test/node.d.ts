/** The stage knows no Node; its tests need this much to paint with the server's canvas. */
declare module 'node:module' {
  export const createRequire: (from: string) => (name: string) => unknown;
}

declare module 'node:url' {
  export const URL: new (path: string, base: string) => { href: string };
}

interface ImportMeta {
  readonly url: string;
}
