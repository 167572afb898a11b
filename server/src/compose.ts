import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomPrompt } from '@papeterie/artist/random-prompt';
import { styles } from '@papeterie/artist/styles/styles';
import type { Rgb } from '@papeterie/pixels/oklab';
import type { Picture } from '@papeterie/pixels/picture';
import { monotonicFactory } from 'ulid';
import { createArgon2Passwords } from './adapters/accounts/argon2-passwords.ts';
import { createZipArchives } from './adapters/archives/zip-archives.ts';
import { connectDatabase } from './adapters/database/connect.ts';
import { createPrismaStore } from './adapters/database/prisma-store.ts';
import { createMemoryEvents } from './adapters/events/memory-events.ts';
import { createFolderBlobs } from './adapters/files/folder-blobs.ts';
import { removeLeftovers } from './adapters/files/remove-leftovers.ts';
import { writeEverywhere } from './adapters/files/usable-folder.ts';
import { createSharpCodec } from './adapters/images/sharp-codec.ts';
import { createPinoLog } from './adapters/log/pino-log.ts';
import { createPixelWork } from './adapters/pixels/threaded-pixel-work.ts';
import { createGeminiProvider } from './adapters/providers/gemini/gemini-provider.ts';
import { createLocalProvider } from './adapters/providers/local/local-provider.ts';
import { createLocalPool } from './adapters/providers/local/pool.ts';
import { createPixellabProvider } from './adapters/providers/pixellab/pixellab-provider.ts';
import { createHousekeeper } from './adapters/queue/housekeeper.ts';
import { createInProcessQueue } from './adapters/queue/in-process-queue.ts';
import { createJobKeeper } from './adapters/queue/job-keeper.ts';
import { createRecorder } from './adapters/recorder/recorder.ts';
import { createTidyHeap } from './adapters/threads/tidy-heap.ts';
import { type App, buildApp } from './app.ts';
import type { Config } from './config/parse-config.ts';
import { createAttempts, unlimitedAttempts } from './domain/accounts/attempts.ts';
import { passwordsInTurns } from './domain/accounts/passwords.ts';
import { createSessions } from './domain/accounts/session.ts';
import { createAdmission } from './domain/admission/admission.ts';
import { accountsGroup } from './domain/admission/households.ts';
import { hashingTurns } from './domain/admission/limits.ts';
import { createTurns } from './domain/admission/turns.ts';
import { bounds } from './domain/bounds.ts';
import type { Deps } from './domain/deps.ts';
import { renewTexts } from './domain/housekeeping/renew-texts.ts';
import { countSweeps, runSweeps, type SweepReport } from './domain/housekeeping/run-sweeps.ts';
import { createRenditionCache } from './domain/images/rendition-cache.ts';
import { laneOf, laneSlots, vendorCalls } from './domain/jobs/lanes.ts';
import { runJob } from './domain/jobs/run-job.ts';
import { createBalances } from './domain/providers/balances.ts';
import { createProviderGates } from './domain/providers/gates.ts';
import { createPosters } from './domain/scenes/posters.ts';
import { createPresence } from './domain/scenes/presence.ts';
import { createImageLinks } from './domain/signing/image-links.ts';
import { createKeyedHash } from './domain/signing/keyed-hash.ts';
import { createSignedPaths } from './domain/signing/signed-paths.ts';
import { createSigner } from './domain/signing/signer.ts';
import { createReadiness } from './http/readiness.ts';
import { works } from './jobs/works.ts';

/** Files that lie elsewhere in the source than in the build. */
export type Places = { localWorker: string; recorderWorker: string; pixelWorker: string; clientDir: string };

/** What `pnpm sweep` does by hand. */
type Housekeeping = {
  /** Null when another process is at it. */
  sweep(dryRun?: boolean): Promise<SweepReport[] | null>;
};

type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Puts the server together: the only place that knows every adapter. The database must have been migrated.
 * @param wait between two calls of a vendor; tests do not wait
 * @param now tests move the clock
 */
export const compose = async (
  config: Config,
  secret: string,
  places: Places,
  wait: Wait = (ms, signal) => sleep(ms, undefined, { signal }),
  now: () => Date = () => new Date(),
): Promise<App & Housekeeping> => {
  const database = await connectDatabase(config.databaseUrl);
  const log = createPinoLog(config.logLevel);
  const codec = createSharpCodec();
  const blobs = createFolderBlobs(config.blobDir);
  // One more than there are slots: see `beside`.
  const pool = createLocalPool(places.localWorker, config.jobConcurrency + 1);
  const spoolDir = join(config.dataDir, 'spool');
  const recorder = createRecorder(places.recorderWorker, spoolDir);
  const pixelWork = createPixelWork(places.pixelWorker, config.jobConcurrency);
  const events = createMemoryEvents();
  const signer = createSigner(secret, now);
  const newId = monotonicFactory();
  /** Names this start of the process in leases: in containers neither host names nor process ids do. */
  const startId = newId();

  const admission = createAdmission({ enforced: config.rateLimit, storage: config.storage });
  const queue = createInProcessQueue({
    turnsOf: admission.households.turnsOf,
    beside: { group: accountsGroup, lanes: ['SHORT'] },
    laneOf: (job) => laneOf({ works }, job),
    slots: laneSlots(config.jobConcurrency),
    run: (id, signal) =>
      runJob(deps, startId, id, signal).catch((cause: unknown) =>
        log.error({ job: id, cause }, 'a job could not be ended; it will be picked up again'),
      ),
  });
  /** On a worker thread, like all work on many pixels. */
  const removeKey = async (picture: Picture, key: Rgb): Promise<Picture> => {
    const work = { work: 'REMOVE_BACKGROUND', picture, key } as const;
    return (await pool.run(work, () => undefined, new AbortController().signal)).picture;
  };
  const deps: Deps = {
    store: createPrismaStore(database),
    events,
    blobs,
    codec,
    renditions: createRenditionCache(blobs, config.renditionCacheBytes),
    recorder,
    archives: createZipArchives(),
    pixelWork,
    presence: createPresence(events),
    dispatcher: queue,
    jobConcurrency: config.jobConcurrency,
    works,
    passwords: config.rateLimit
      ? passwordsInTurns(createArgon2Passwords(), createTurns(hashingTurns))
      : createArgon2Passwords(),
    attempts: config.rateLimit ? createAttempts(Date.now) : unlimitedAttempts,
    // A new provider is one file and one line here.
    providers: [
      createLocalProvider(pool, codec),
      createPixellabProvider(config.pixellab, codec, styles),
      createGeminiProvider(config.gemini, codec, styles, removeKey),
    ],
    gates: createProviderGates({
      now: Date.now,
      wait,
      random: Math.random,
      limits: vendorCalls,
    }),
    budgets: {
      houseMicros: Math.round(config.budgets.houseUsd * 1_000_000),
      userMicros: Math.round(config.budgets.userUsd * 1_000_000),
      guestsMaySpend: config.budgets.guestsMaySpend,
    },
    admission,
    styles,
    surprise: randomPrompt,
    log,
    now,
    newId: () => newId(),
    newToken: () => randomBytes(32).toString('base64url'),
    newSeed: () => randomInt(bounds.seedMax),
    keyedHash: createKeyedHash(signer),
  };
  const housekeeper = createHousekeeper(deps, startId);
  const keeper = createJobKeeper(deps, startId);
  const tidyHeap = createTidyHeap();
  const stopWork = async () => {
    await queue.stop();
    await keeper.stop();
  };

  const notReady = createReadiness(
    [
      {
        reason: 'The database does not answer.',
        check: async () => void (await deps.store.read.users.count({ id: '' })),
      },
      {
        reason: 'Nothing can be written to disk: it is full, gone or read-only.',
        check: () => writeEverywhere([config.dataDir, config.blobDir]),
        everyMs: 3_000,
      },
    ],
    log,
  );
  /** What a process that was killed has left half written, an hour after it was touched last. */
  const tidyUp = async () => {
    const before = new Date(now().getTime() - 3600_000);
    const isAside = (name: string) => name.endsWith('.tmp');
    const removed =
      (await removeLeftovers(spoolDir, before, () => true)) +
      (await removeLeftovers(config.blobDir, before, isAside));
    if (removed > 0) log.info({ files: removed }, 'took away what was left half written');
  };

  const app = buildApp(
    {
      deps,
      reader: database.reader,
      sessions: createSessions(deps),
      links: createImageLinks(signer),
      paths: createSignedPaths(signer),
      posters: createPosters(deps),
      balances: createBalances(deps),
    },
    {
      http: config.http,
      clientDir: places.clientDir,
      notReady,
      background: {
        async start() {
          queue.start();
          await keeper.start();
          housekeeper.start();
          tidyHeap.start();
          tidyUp().catch((cause: unknown) => log.error({ cause }, 'tidying up failed'));
          renewTexts(deps).catch((cause: unknown) => log.error({ cause }, 'renewing texts failed'));
        },
        async stop() {
          tidyHeap.stop();
          await housekeeper.stop();
          // What does not let go in time is picked up again by whoever comes next.
          await Promise.race([stopWork(), sleep(5_000, undefined, { ref: false })]);
          await recorder.close();
          await pixelWork.close();
          await pool.close();
          await database.close();
        },
      },
    },
  );
  return {
    ...app,
    sweep: (dryRun = false) =>
      dryRun ? countSweeps(deps) : runSweeps(deps, { holder: startId, pause: () => sleep(10) }),
  };
};
