import type { Subject } from '../../art.ts';
import { flat, glow, matte, metal, type PaintChoices } from '../../color/paint.ts';
import { drawPerson } from './draw-person.ts';
import type { Look } from './look.ts';

/** What people are painted with unless their look says otherwise. */
const common: PaintChoices = {
  skin: matte('skinLight', 'skinPale', 'skinTan', 'skinBrown', 'skinDark'),
  hair: matte('umber', 'chestnut', 'black', 'gold', 'rust'),
  beard: matte('chestnut', 'umber', 'ash'),
  cloth: matte('blue', 'red', 'green', 'purple'),
  pants: matte('umber', 'slate', 'navy', 'brown'),
  boots: matte('umber', 'leather', 'charcoal'),
  gloves: matte('leather'),
  belt: matte('leather', 'umber'),
  trim: metal('gold', 'amber'),
  armor: metal('steel', 'silver', 'iron'),
  shirt: matte('cream'),
  shade: flat('ink'),
  glow: glow('yellow'),
  wings: matte('white'),
  teeth: flat('ivory'),
  eyes: flat('ink'),
  cheek: flat('coral'),
  print: matte('navy'),
  bib: matte('blue'),
  vest: matte('leather'),
  stripe: flat('lemon'),
};

type Person = Pick<Subject, 'name' | 'words' | 'home'> & { main?: string; paints?: PaintChoices; look: Look };

/** A person as a subject. */
export const person = ({ name, words, home, main = 'cloth', paints = {}, look }: Person): Subject => ({
  name,
  family: 'person',
  words,
  home,
  main,
  paints: { ...common, ...paints },
  look,
  draw: (art, sketch) => drawPerson(art, sketch, look),
});
