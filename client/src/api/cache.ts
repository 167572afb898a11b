import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { introspection } from '../gql/introspection.ts';
import { updates } from './cache-updates.ts';
import { optimistic } from './optimistic.ts';

/** Parts of other things, without an identity of their own. */
const embedded = () => null;

const keys: KeyingConfig = {
  AnimationFrame: embedded,
  Budget: embedded,
  CostEstimate: embedded,
  EnhancementConnection: embedded,
  EnhancementEdge: embedded,
  FieldError: embedded,
  Image: embedded,
  JobConnection: embedded,
  JobEdge: embedded,
  JobError: embedded,
  Money: embedded,
  PageInfo: embedded,
  Provider: (provider) => String(provider.name),
  RandomPrompt: embedded,
  SizeRule: embedded,
  SpriteConnection: embedded,
  SpriteEdge: embedded,
  StylePreset: (preset) => String(preset.key),
  Usage: embedded,
  UsageDay: embedded,
  UsageEntry: embedded,
};

export const createCache = () => cacheExchange({ schema: introspection, keys, updates, optimistic });
