import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { type SettingName, settings } from './settings.ts';

type Values = { [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };

const mebibyte = 1024 * 1024;

/** Every problem at once, each with the setting's help. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Some settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

const read = (environment: Record<string, string | undefined>): Values => {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const result = setting.schema.safeParse(environment[name] || setting.fallback);
    if (result.success) values[name] = result.data;
    else problems.push(`${name} ${result.error.issues[0]!.message}. ${setting.help}`);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Values;
};

/**
 * The environment as one frozen object. Nothing in it is needed.
 * @throws ConfigError
 */
export const parseConfig = (environment: Record<string, string | undefined>, root: string) => {
  const values = read(environment);
  const dataDir = resolve(root, values.DATA_DIR);
  return Object.freeze({
    http: Object.freeze({
      port: values.PORT,
      host: values.HOST || undefined,
      publicUrl: values.PUBLIC_URL,
      corsOrigins: values.CORS_ORIGINS,
      trustedProxies: values.TRUST_PROXY,
    }),
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `file:${join(dataDir, 'papeterie.db')}`,
    blobDir: values.STORAGE_URL
      ? resolve(root, values.STORAGE_URL.slice('file:'.length))
      : join(dataDir, 'blobs'),
    secret: values.SECRET,
    jobConcurrency: values.JOB_CONCURRENCY,
    pixellab: Object.freeze({
      key: values.PIXELLAB_API_KEY,
      baseUrl: values.PIXELLAB_BASE_URL,
      timeoutMs: values.PROVIDER_TIMEOUT_MS,
    }),
    gemini: Object.freeze({
      key: values.GEMINI_API_KEY,
      baseUrl: values.GEMINI_BASE_URL,
      imageModel: values.GEMINI_IMAGE_MODEL,
      textModel: values.GEMINI_TEXT_MODEL,
      timeoutMs: values.PROVIDER_TIMEOUT_MS,
    }),
    budgets: Object.freeze({
      houseUsd: values.HOUSE_BUDGET_USD,
      userUsd: values.USER_BUDGET_USD,
      guestsMaySpend: values.GUESTS_MAY_SPEND,
    }),
    storage: Object.freeze({
      guestBytes: values.GUEST_STORAGE_MIB * mebibyte,
      userBytes: values.USER_STORAGE_MIB * mebibyte,
      householdBytes: values.HOUSEHOLD_STORAGE_MIB * mebibyte,
      guestsBytes: values.GUESTS_STORAGE_MIB * mebibyte,
    }),
    renditionCacheBytes: values.RENDITION_CACHE_MIB * mebibyte,
    rateLimit: values.RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
  });
};

export type Config = ReturnType<typeof parseConfig>;
