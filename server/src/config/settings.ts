import { availableParallelism } from 'node:os';
import { z } from 'zod';

/** A setting: its text from the environment, checked; what it is without one; and what to tell who sets it. */
type Setting = { schema: z.ZodType; fallback: string; help: string; secret?: boolean };

const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number<string>('must be a whole number')
    .pipe(
      z.int(`must be a whole number`).min(min, `must be at least ${min}`).max(max, `must be at most ${max}`),
    );

const url = z.url('must be a URL').transform((text) => text.replace(/\/+$/, ''));
const optional = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => undefined), schema]);

const onOrOff = z.enum(['on', 'off'], 'must be on or off').transform((text) => text === 'on');

/** US dollars a month. */
const budget = z.coerce
  .number<string>('must be a number')
  .pipe(z.number('must be a number').min(0, 'must be at least 0').max(2_000, 'must be at most 2000'));

/** The names of design.md. Whatever is empty in the environment counts as not set. */
export const settings = {
  PORT: { schema: wholeNumber(0, 65_535), fallback: '4000', help: 'Where the studio and its API answer.' },
  HOST: {
    schema: z.string(),
    fallback: '127.0.0.1',
    help: 'The address to listen on. Only this machine by default; 0.0.0.0 opens it to others: set PUBLIC_URL as well.',
  },
  PUBLIC_URL: {
    schema: optional(url),
    fallback: '',
    help: 'How browsers reach the server, e.g. https://papeterie.example: the name it answers to beside localhost. Empty: localhost, and with an open HOST any IP address.',
  },
  DATA_DIR: {
    schema: z.string().min(1),
    fallback: './data',
    help: 'The folder for everything that is kept.',
  },
  DATABASE_URL: {
    schema: optional(
      z.string().regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgresql://'),
    ),
    fallback: '',
    help: 'file:… or postgresql://…; empty: a SQLite file in DATA_DIR.',
    secret: true,
  },
  STORAGE_URL: {
    schema: optional(z.string().regex(/^file:/, 'must start with file:')),
    fallback: '',
    help: 'Where pictures lie: file:FOLDER; empty: a folder in DATA_DIR.',
  },
  SECRET: {
    schema: optional(z.string().min(16, 'must have at least 16 characters')),
    fallback: '',
    help: 'Signs the URLs of private pictures; empty: made at the first start and kept in DATA_DIR.',
    secret: true,
  },
  PIXELLAB_API_KEY: {
    schema: optional(z.string()),
    fallback: '',
    help: 'Draws, animates and turns sprites with PixelLab.',
    secret: true,
  },
  PIXELLAB_BASE_URL: { schema: url, fallback: 'https://api.pixellab.ai/v1', help: 'Where PixelLab answers.' },
  GEMINI_API_KEY: {
    schema: optional(z.string()),
    fallback: '',
    help: 'Draws and enhances sprites with Google Gemini.',
    secret: true,
  },
  GEMINI_BASE_URL: {
    schema: url,
    fallback: 'https://generativelanguage.googleapis.com',
    help: 'Where Gemini answers.',
  },
  GEMINI_IMAGE_MODEL: {
    schema: z.string(),
    fallback: 'gemini-3.1-flash-image',
    help: 'The model that draws; gemini-3-pro-image draws better and costs more.',
  },
  GEMINI_TEXT_MODEL: {
    schema: z.string(),
    fallback: 'gemini-3.5-flash',
    help: 'The model that answers with words.',
  },
  PROVIDER_TIMEOUT_MS: {
    schema: wholeNumber(1_000, 600_000),
    fallback: '120000',
    help: 'How long one call of PixelLab or Gemini may take.',
  },
  TRUST_PROXY: {
    schema: wholeNumber(0, 10),
    fallback: '0',
    help: 'How many proxies of yours stand in front: whose address counts is that many from the right of X-Forwarded-For. 0: X-Forwarded-* are not believed.',
  },
  CORS_ORIGINS: {
    schema: z.string().transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
    fallback: '',
    help: 'Origins of other web pages that may use the API, separated by commas.',
  },
  JOB_CONCURRENCY: {
    schema: wholeNumber(1, 64),
    fallback: String(availableParallelism()),
    help: 'How many pictures are drawn at once; by default one for each core.',
  },
  HOUSE_BUDGET_USD: {
    schema: budget,
    fallback: '20',
    help: 'The most that all users together may spend in a month with PixelLab and Gemini; 0: nothing.',
  },
  USER_BUDGET_USD: {
    schema: budget,
    fallback: '10',
    help: 'The most that each user may spend in a month with PixelLab and Gemini; 0: nothing.',
  },
  GUESTS_MAY_SPEND: {
    schema: onOrOff,
    fallback: 'off',
    help: 'Whether users without an account may use PixelLab and Gemini: on or off.',
  },
  GUEST_STORAGE_MIB: {
    schema: wholeNumber(1, 1_000_000),
    fallback: '1024',
    help: 'How many MiB of pictures, sounds and exports a user without an account may keep.',
  },
  HOUSEHOLD_STORAGE_MIB: {
    schema: wholeNumber(1, 10_000_000),
    fallback: '8192',
    help: 'How many MiB all users without an account may keep together that came from one address.',
  },
  GUESTS_STORAGE_MIB: {
    schema: wholeNumber(1, 100_000_000),
    fallback: '32768',
    help: 'How many MiB all users without an account may keep together.',
  },
  USER_STORAGE_MIB: {
    schema: wholeNumber(1, 10_000_000),
    fallback: '20480',
    help: 'How many MiB of pictures, sounds and exports a user with an account may keep.',
  },
  RENDITION_CACHE_MIB: {
    schema: wholeNumber(16, 1_000_000),
    fallback: '1024',
    help: 'How many MiB of pictures in other sizes and formats are kept; the least recently used go first.',
  },
  RATE_LIMIT: {
    schema: onOrOff,
    fallback: 'on',
    help: 'Whether nobody gets more than their share: guests and sign-ups an hour, connections, jobs, storage, tries of a password. off only for benches and networks where everyone is trusted.',
  },
  LOG_LEVEL: {
    schema: z.enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'must be debug, info, warn, error or silent',
    ),
    fallback: 'info',
    help: 'How much is logged: debug, info, warn, error or silent.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
