import type { Clause } from './clauses.ts';
import type { Phrase } from './phrases.ts';
import { isHandy } from './things.ts';

const living = /(saur|saurus|wolf|beast|monster|dragon|demon|fiend|imp|kin|folk|ling|gon|mon|zilla)$/;
const moods = new Set([
  'fierce',
  'evil',
  'happy',
  'sad',
  'sleepy',
  'surprised',
  'winged',
  'horned',
  'bearded',
  'fireBreathing',
  'oneEyed',
  'longHaired',
  'young',
]);
const facial =
  /^(face|eye|eyed|nose|mouth|teeth|tooth|tongue|ear|wing|tail|claw|fang|hair|haired|beard|fur|furred|head|arm|leg|belly|tentacle|horn|beak)$/;

/** Whether the words speak of something that lives: it does something, it has a face, it wears or holds things. */
export const speaksOfCreature = (name: string | undefined, clauses: readonly Clause[]): boolean =>
  (name !== undefined && living.test(name)) ||
  clauses.some(
    ({ relation, phrases }) =>
      relation === 'HOLD' ||
      relation === 'WEAR' ||
      relation === 'RIDE' ||
      relation === 'PLAY' ||
      relation === 'DO' ||
      phrases.some(({ meaning }: Phrase) =>
        Boolean(
          meaning.pose ||
            (meaning.trait && moods.has(meaning.trait)) ||
            (meaning.part && facial.test(meaning.part.name)) ||
            (relation === 'WITH' && (meaning.wearable || (meaning.thing && isHandy(meaning.thing.subject)))),
        ),
      ),
  );
