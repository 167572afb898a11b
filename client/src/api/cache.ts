import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { introspection } from '../gql/introspection.ts';
import { updates } from './cache-updates.ts';
import { optimistic } from './optimistic.ts';

/** Parts of other things, without an identity of their own. */
const embedded = () => null;

const keys: KeyingConfig = {
  AnimationFrame: embedded,
  AnimationQuality: embedded,
  BackgroundBehavior: embedded,
  Budget: embedded,
  Camera: embedded,
  CameraKeyframe: embedded,
  CostEstimate: embedded,
  Crop: embedded,
  DriftBehavior: embedded,
  DrawingRecipe: embedded,
  EnhancementConnection: embedded,
  EnhancementEdge: embedded,
  FieldError: embedded,
  GalleryConnection: embedded,
  GalleryEdge: embedded,
  Image: embedded,
  JobConnection: embedded,
  JobEdge: embedded,
  JobError: embedded,
  Keyframe: embedded,
  KeyframesBehavior: embedded,
  // A layer's id is its own only within its scene; so are those of behaviors and sounds on a stage.
  Layer: embedded,
  Money: embedded,
  NamedPalette: (palette) => String(palette.key),
  OscillateBehavior: embedded,
  PageInfo: embedded,
  PreviewFrame: embedded,
  ProcessPreview: embedded,
  Provenance: embedded,
  ProvenanceEdge: embedded,
  Provider: (provider) => String(provider.name),
  PulseBehavior: embedded,
  QualityFinding: embedded,
  RandomPrompt: embedded,
  RideBehavior: embedded,
  SceneConnection: embedded,
  SceneEdge: embedded,
  SceneRevision: embedded,
  SceneRevisionEdge: embedded,
  SceneRevisionConnection: embedded,
  SceneTemplate: (template) => String(template.key),
  SceneVisitor: embedded,
  SizeRule: embedded,
  SoundConnection: embedded,
  SoundCue: embedded,
  SoundEdge: embedded,
  SpriteConnection: embedded,
  SpriteEdge: embedded,
  SpriteQuality: embedded,
  Storage: embedded,
  StylePreset: (preset) => String(preset.key),
  UnprocessedSprite: embedded,
  Usage: embedded,
  UsageDay: embedded,
  UsageEntry: embedded,
};

export const createCache = () => cacheExchange({ schema: introspection, keys, updates, optimistic });
