import type { StylePreset } from '@papeterie/artist/styles/preset';
import type { Attempts } from './accounts/attempts.ts';
import type { Passwords } from './accounts/passwords.ts';
import type { Admission } from './admission/admission.ts';
import type { Archives } from './archives/ports.ts';
import type { Blobs } from './blobs.ts';
import type { Events } from './events.ts';
import type { ImageCodec } from './images/ports.ts';
import type { RenditionCache } from './images/rendition-cache.ts';
import type { Dispatcher } from './jobs/ports.ts';
import type { JobKind } from './jobs/rows.ts';
import type { WorkKind } from './jobs/work.ts';
import type { Log } from './log.ts';
import type { PixelWork } from './processing/pixel-work.ts';
import type { ProviderGates } from './providers/gates.ts';
import type { Provider } from './providers/provider.ts';
import type { Presence } from './scenes/presence.ts';
import type { Recorder } from './scenes/recorder.ts';
import type { KeyedHash } from './signing/keyed-hash.ts';
import type { HouseBudgets } from './spending/house-budgets.ts';
import type { Store } from './store.ts';

/** Everything outside that the domain's verbs need, each behind a small port. */
export type Deps = {
  store: Store;
  events: Events;
  blobs: Blobs;
  codec: ImageCodec;
  /** Pictures in other sizes and formats. */
  renditions: RenditionCache;
  /** Paints scenes, and writes them to files. */
  recorder: Recorder;
  archives: Archives;
  /** Works on pixels. */
  pixelWork: PixelWork;
  /** Who is in which scene. */
  presence: Presence;
  dispatcher: Dispatcher;
  /** How many jobs of local work run at once; see laneSlots. */
  jobConcurrency: number;
  /** Every kind of work that there is. */
  works: Readonly<Record<JobKind, WorkKind>>;
  passwords: Passwords;
  /** Slows down guessing of passwords. */
  attempts: Attempts;
  providers: readonly Provider[];
  gates: ProviderGates;
  styles: readonly StylePreset[];
  /** A prompt to play with; the same seed gives the same. */
  surprise: (seed: number) => string;
  /** What may be spent in a month. */
  budgets: HouseBudgets;
  /** Who gets in, and how much of everything they get. */
  admission: Admission;
  log: Log;
  now: () => Date;
  /** A new ULID. */
  newId: () => string;
  /** An unpredictable token, base64url. */
  newToken: () => string;
  /** A seed for whoever gave none. */
  newSeed: () => number;
  /** Tells what is not kept in clear. */
  keyedHash: KeyedHash;
};

/** Who asks. */
export type Viewer = { userId: string; isGuest: boolean };
