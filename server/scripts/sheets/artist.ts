import { type DrawRequest, drawSprite } from '@papeterie/artist/draw-sprite';
import { details, directions, outlines, shadings, views } from '@papeterie/artist/drawing-options';
import { spaced } from '@papeterie/artist/prompt/words';
import { randomPrompt } from '@papeterie/artist/random-prompt';
import { subjects } from '@papeterie/artist/subjects/registry';
import { sceneries } from '@papeterie/artist/subjects/scenery';
import { entries } from '@papeterie/artist/vocabulary/entries';
import type { Picture } from '@papeterie/pixels/picture';
import { type Cell, contactSheet, type SheetOptions } from './contact-sheet.ts';
import type { Sheet } from './sheet.ts';

const draw = (prompt: string, options: Partial<DrawRequest> = {}, label?: string): Cell => ({
  picture: drawSprite({ prompt, width: 64, height: 64, seed: 1, noBackground: true, ...options }).picture,
  label: label ?? prompt,
});

const sheet = (name: string, cells: () => readonly Cell[], options: SheetOptions): Sheet => ({
  name,
  render: () => contactSheet(cells(), options),
});

const blackened = ({ width, height, pixels }: Picture): Picture => {
  const flat = pixels.slice();
  for (let at = 0; at < flat.length; at += 4) flat.fill(20, at, at + 3);
  return { width, height, pixels: flat };
};

const seeds = [1, 2, 3, 4];

const families = ['person', 'creature', 'thing', 'place'] as const;

const familySheets = families.map((family) =>
  sheet(
    `artist-${family}`,
    () =>
      subjects
        .filter((s) => s.family === family)
        .flatMap((s) =>
          seeds.map((seed) => draw(spaced(s.name), { seed }, seed === 1 ? spaced(s.name) : ' ')),
        ),
    { columns: 16, cell: 70 },
  ),
);

const prompts = [
  'a knight with a blue cloak and a silver sword',
  'an old wizard in a red robe with a crystal staff',
  'fierce green dragon breathing fire',
  'tiny ice dragon',
  'shadow knight with a golden axe',
  'skeleton pirate',
  'an owl wizard with a crystal staff',
  'frog wearing a crown',
  'cat wearing a red scarf and a wizard hat',
  'fat king with a purple cape',
  'tall thin witch with green hair and a lantern',
  'robot holding a flower',
  'goblin king',
  'zombie viking',
  'fire sword',
  'emerald dagger',
  'ruby ring',
  'poison potion',
  'golden chest',
  'candy house',
  'pink castle with a blue roof',
  'ice mushroom',
  'sleepy moon',
  'angry cloud',
  'cute cactus',
  'crystal golem',
  'winged purple cat',
  'stone turtle',
  'a bear holding a sword',
  'elf archer with silver hair',
  'storm eagle',
  'evil rabbit',
];

const scenerySheet = sheet(
  'artist-scenery',
  () =>
    sceneries.flatMap(({ name }) =>
      ['', ' at dusk', ' at night'].map((time) =>
        draw(`${spaced(name)}${time}`, { width: 160, height: 100 }),
      ),
    ),
  { columns: 6, cell: 166, background: '#8088a0' },
);

/** What the local artist draws, family by family and option by option. */
/** Whole sentences: what is ridden, held, worn, beside, in and below it, how many, doing what. */
const sentences = [
  'skeleton riding a horse',
  'ghost eating a pizza',
  'rusty robot watering a cactus',
  'octopus playing drums',
  'three-headed dragon',
  'wizard cat riding a broom',
  'treasure chest overflowing with gold',
  'snail with a house on its back',
  'zombie nurse',
  'sleeping orange cat',
  'portrait of an old king',
  'two penguins holding hands',
  'firefighter with an axe',
  'cactus wearing a sombrero',
  'elf archer drawing a bow',
  'medieval castle on a hill',
  'heart icon half empty',
  'isometric grass tile',
  'stack of three coins',
  'apple with a bite',
  'a fox samurai with two katanas',
  'a plate with a burger and fries',
  'ein blauer Drache',
  'espada de fuego',
];

/** What a stranger would hardly name: where to go on. */
const weakest = [
  'displacer beast',
  'straitjacket',
  'truffle',
  'cheese press',
  'mind flayer',
  'manticore',
  'gnoll',
  'owlbear',
  'rat swarm',
  'werewolf',
  'caltrops',
  'iron maiden',
  'ouija board',
  'wormhole',
  'space freighter',
  'bumper car',
];

export const artistSheets: readonly Sheet[] = [
  ...familySheets,
  sheet(
    'artist-vocabulary',
    // With its larger and smaller sizes it would be two megabytes: `pnpm sheet` is quick to change.
    () => entries.map(({ name }) => draw(name, { width: 32, height: 32 })),
    { columns: 28, cell: 70 },
  ),
  sheet('artist-sentences', () => sentences.map((p) => draw(p)), { columns: 8, cell: 196 }),
  sheet('artist-weakest', () => weakest.map((p) => draw(p)), { columns: 8, cell: 132 }),
  scenerySheet,
  sheet('artist-prompts', () => prompts.map((p) => draw(p)), { columns: 8, cell: 196 }),
  sheet('artist-surprises', () => Array.from({ length: 32 }, (_, i) => draw(randomPrompt(i), { seed: i })), {
    columns: 8,
    cell: 196,
  }),
  sheet(
    'artist-strangers',
    () =>
      [
        'zorblax',
        'quibblefrang',
        'blorp',
        'snerdle',
        'glimmerfang',
        'womblat',
        'kazoo',
        'мрррк',
        '龍',
        '🦄✨',
      ].map((p) => draw(p)),
    { columns: 5, cell: 132 },
  ),
  sheet(
    'artist-outlines-shadings',
    () =>
      ['knight', 'slime', 'tree'].flatMap((p) =>
        outlines.flatMap((outline) =>
          shadings.map((shading) => draw(p, { outline, shading }, `${outline} ${shading}`.toLowerCase())),
        ),
      ),
    { columns: 10, cell: 132 },
  ),
  sheet(
    'artist-directions',
    () =>
      ['knight', 'wizard', 'wolf', 'dragon', 'owl'].flatMap((p) =>
        views.flatMap((view) =>
          directions.map((direction) => draw(p, { view, direction }, `${view} ${direction}`.toLowerCase())),
        ),
      ),
    { columns: 8, cell: 132 },
  ),
  sheet(
    'artist-sizes',
    () =>
      ['knight', 'dragon', 'chest', 'house'].flatMap((p) =>
        [16, 24, 32, 48, 64, 96, 128, 200, 256, 400].map((size) =>
          draw(p, { width: size, height: size }, `${p} ${size}`),
        ),
      ),
    { columns: 5, cell: 406 },
  ),
  sheet(
    'artist-details',
    () =>
      ['knight', 'house', 'wolf', 'potion'].flatMap((p) =>
        [32, 64].flatMap((size) =>
          details.map((detail) =>
            draw(p, { detail, width: size, height: size }, `${detail} ${size}`.toLowerCase()),
          ),
        ),
      ),
    { columns: 6, cell: 132 },
  ),
  sheet(
    'artist-backdrops',
    () =>
      [
        'knight',
        'wolf',
        'fish',
        'castle',
        'dragon',
        'pirate',
        'wizard in a cave',
        'ghost',
        'rocket',
        'penguin',
        'cactus',
        'cat in a city',
        'king',
        'slime in a dungeon',
        'elf in a forest',
        'angel',
      ].map((p) => draw(p, { noBackground: false })),
    { columns: 8, cell: 132 },
  ),
  sheet(
    'artist-silhouettes',
    () =>
      subjects
        .filter(({ family }) => family !== 'scenery')
        .map((s) => {
          const { picture } = draw(spaced(s.name), { width: 32, height: 32 });
          return { picture: blackened(picture), label: spaced(s.name) };
        }),
    { columns: 20, cell: 68, background: '#f4f4f6' },
  ),
];
