/** Words for the same thing: whoever calls a layer by another of them means it, where none has that name itself. */
const kinds: readonly (readonly string[])[] = [
  ['boat', 'ship', 'vessel', 'yacht', 'dinghy', 'sailer'],
  ['cat', 'kitten', 'kitty', 'tomcat', 'pussycat'],
  ['dog', 'puppy', 'pup', 'hound', 'doggy'],
  ['horse', 'pony', 'foal'],
  ['rabbit', 'bunny', 'hare'],
  ['chicken', 'hen', 'rooster', 'chick'],
  ['sea', 'ocean', 'wave'],
  ['lantern', 'lamp'],
  ['house', 'cottage', 'hut', 'cabin'],
  ['rock', 'stone', 'boulder'],
  ['plane', 'airplane', 'aeroplane', 'aircraft'],
  ['car', 'automobile'],
  ['town', 'city', 'village'],
  ['wizard', 'mage', 'sorcerer', 'magician'],
  ['monster', 'beast'],
  ['pier', 'jetty', 'dock'],
  ['hill', 'mountain'],
  ['wood', 'forest'],
];

const others = new Map(kinds.flatMap((kind) => kind.map((word) => [word, kind] as const)));

export const otherWordsFor = (said: string): readonly string[] =>
  others.get(said)?.filter((word) => word !== said) ?? [];
