import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/**
 * Prisma's schema engine, the one behind `prisma migrate`, as WebAssembly: nothing native, nothing to download.
 *
 * @param schema a Prisma schema of the factory's provider; the engine looks at nothing else in it
 */
export async function schemaEngine(
  schema: string,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  engineClass ??= loadEngine();
  const datamodels: [string, string][] = [['schema.prisma', schema]];
  return (await engineClass).new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** Loaded once: the bindings hold one WebAssembly instance, and a second would pull the memory from under the first. */
let engineClass: Promise<typeof SchemaEngine> | undefined;

/** The package's entry imports its .wasm file as a module, which Node cannot do by default; hence by hand. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  // Where the engine leaves the message of a panic. Without it, a panic is a TypeError about undefined.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as Bindings;
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await webAssembly.instantiate(await readFile(path.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': { ...bindings, ...unreferencedTimers(bindings) },
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** The engine never clears the 10 s timer that guards its lock, and a process would wait for that before it ends. */
function unreferencedTimers(bindings: object) {
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const start = (call: () => void, delayMs: number) => setTimeout(call, delayMs).unref();
  return Object.fromEntries(names.map((name) => [name, start]));
}

/** The generated types leave out what the package's entry needs itself. */
type Bindings = { __wbg_set_wasm(exports: object): void; SchemaEngine: typeof SchemaEngine };

type WasmInstance = { exports: { __wbindgen_start(): void } };

/** Node has it; its types for this version come with the browser's only. */
const { WebAssembly: webAssembly } = globalThis as unknown as {
  WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: WasmInstance }> };
};
