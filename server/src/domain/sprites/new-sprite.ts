import { type SpriteRow, searchText } from './rows.ts';

type Given = Pick<SpriteRow, 'id' | 'ownerId' | 'name' | 'source' | 'createdAt'> & Partial<SpriteRow>;

/** A row for a new sprite, whatever it is made from. */
export const newSprite = (given: Given): SpriteRow => ({
  prompt: null,
  status: 'PENDING',
  styleKey: null,
  provider: null,
  model: null,
  seed: null,
  recipe: {},
  imageSha256: null,
  originalSha256: null,
  favorite: false,
  shared: false,
  pivotX: 0.5,
  pivotY: 1,
  jobId: null,
  derivedFromType: null,
  derivedFromId: null,
  trashedAt: null,
  searchText: searchText(given.name, given.prompt ?? null),
  updatedAt: given.createdAt,
  ...given,
});
