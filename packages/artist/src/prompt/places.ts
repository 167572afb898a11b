/** Where a scene may be set, with the words that name it after 'in', 'on', 'at' and the like. */
export const places = {
  meadow: ['meadow', 'field', 'grassland', 'garden', 'park', 'hills', 'countryside', 'farm'],
  forest: ['forest', 'woods', 'jungle', 'swamp', 'grove'],
  desert: ['desert', 'dunes', 'savanna'],
  beach: ['beach', 'shore', 'seaside', 'coast'],
  sea: ['sea', 'ocean', 'lake', 'river', 'pond'],
  underwater: ['underwater', 'under water', 'under the sea', 'reef'],
  snow: ['snow', 'tundra', 'arctic', 'winter'],
  cave: ['cave', 'cavern', 'mine', 'underground'],
  volcano: ['hell', 'underworld', 'lava'],
  dungeon: ['dungeon', 'crypt', 'tomb', 'prison', 'cellar'],
  hall: ['throne room', 'castle hall', 'hall', 'palace', 'library', 'tavern', 'room'],
  night: ['night', 'graveyard', 'moonlight', 'dark'],
  space: ['space', 'galaxy', 'cosmos', 'universe'],
  sky: ['sky', 'clouds', 'heaven'],
  city: ['city', 'town', 'village', 'street'],
} as const;

export type PlaceName = keyof typeof places;
