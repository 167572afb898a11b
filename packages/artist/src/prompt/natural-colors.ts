import type { ColorName } from '../color/colors.ts';
import { entryNamed } from '../vocabulary/entries.ts';
import { colorWords } from './color-words.ts';
import { isBeing } from './things.ts';

/** Kinds that are known by their color, where their names do not say it. */
const kinds: ReadonlyMap<string, ColorName> = new Map(
  Object.entries({
    diamond: 'cyan',
    amethyst: 'violet',
    topaz: 'amber',
    opal: 'ice',
    'holy water': 'sky',
    'red panda': 'rust',
    'red fox': 'rust',
    'polar bear': 'white',
    'ice bear': 'white',
    'snow fox': 'white',
    'arctic fox': 'white',
    'arctic wolf': 'white',
    'snow leopard': 'silver',
    'snowy owl': 'white',
    'barn owl': 'sand',
    'grizzly bear': 'brown',
    grizzly: 'brown',
    panther: 'black',
    puma: 'sand',
    cougar: 'sand',
    lynx: 'tan',
    'golden retriever': 'gold',
    labrador: 'sand',
    dalmatian: 'white',
    husky: 'slate',
    donkey: 'gray',
    mule: 'brown',
    hyena: 'sand',
    coyote: 'tan',
    jackal: 'tan',
    swan: 'white',
    crow: 'black',
    canary: 'yellow',
    cardinal: 'red',
    robin: 'rust',
    sparrow: 'brown',
    rat: 'gray',
    hamster: 'tan',
    otter: 'brown',
    goldfish: 'orange',
    salmon: 'coral',
    trout: 'olive',
    tuna: 'navy',
    catfish: 'umber',
    piranha: 'red',
    cobra: 'olive',
    viper: 'green',
    python: 'tan',
    toad: 'olive',
    scarab: 'teal',
    wasp: 'yellow',
    tarantula: 'umber',
    'black widow': 'black',
  } as const),
);

/** The color of a kind that is called by it, or known for it: 'black bear', 'polar bear'; a 'bear' has none. */
export const naturalColor = (name: string | undefined, subject: string): ColorName | undefined => {
  // What is drawn from a picture has its color there.
  if (!name || entryNamed(subject)) return undefined;
  const [first = '', ...rest] = isBeing(subject) ? name.split(' ') : [];
  return (
    kinds.get(name) ??
    kinds.get(name.replace(/s$/, '')) ??
    (rest.length ? (Object.hasOwn(colorWords, first) ? colorWords[first] : undefined) : undefined)
  );
};
