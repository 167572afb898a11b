import type { Subject } from '../art.ts';
import { amulet } from './things/amulet.ts';
import { anchor } from './things/anchor.ts';
import { apple } from './things/apple.ts';
import { arrow } from './things/arrow.ts';
import { axe } from './things/axe.ts';
import { barrel } from './things/barrel.ts';
import { bell } from './things/bell.ts';
import { boat } from './things/boat.ts';
import { bomb } from './things/bomb.ts';
import { boneThing } from './things/bone.ts';
import { book } from './things/book.ts';
import { boots } from './things/boots.ts';
import { bow } from './things/bow.ts';
import { bread } from './things/bread.ts';
import { broom } from './things/broom.ts';
import { cake } from './things/cake.ts';
import { candle } from './things/candle.ts';
import { cauldron } from './things/cauldron.ts';
import { cheese } from './things/cheese.ts';
import { chest } from './things/chest.ts';
import { coin } from './things/coin.ts';
import { crate } from './things/crate.ts';
import { crown } from './things/crown.ts';
import { cutlass } from './things/cutlass.ts';
import { dagger } from './things/dagger.ts';
import { dice } from './things/die.ts';
import { drum } from './things/drum.ts';
import { egg } from './things/egg.ts';
import { letter } from './things/envelope.ts';
import { feather } from './things/feather.ts';
import { flag } from './things/flag.ts';
import { flame } from './things/flame.ts';
import { cogThing } from './things/gear.ts';
import { gem } from './things/gem.ts';
import { hammer } from './things/hammer.ts';
import { heartThing } from './things/heart.ts';
import { hourglass } from './things/hourglass.ts';
import { katana } from './things/katana.ts';
import { key } from './things/key.ts';
import { lantern } from './things/lantern.ts';
import { lute } from './things/lute.ts';
import { hat } from './things/magic-hat.ts';
import { meat } from './things/meat.ts';
import { mug } from './things/mug.ts';
import { orb } from './things/orb.ts';
import { potion } from './things/potion.ts';
import { pumpkin } from './things/pumpkin.ts';
import { ringThing } from './things/ring.ts';
import { rocket } from './things/rocket.ts';
import { scepter } from './things/scepter.ts';
import { scroll } from './things/scroll.ts';
import { scythe } from './things/scythe.ts';
import { shield } from './things/shield.ts';
import { skull } from './things/skull.ts';
import { spear } from './things/spear.ts';
import { staff } from './things/staff.ts';
import { sword } from './things/sword.ts';
import { torch } from './things/torch.ts';
import { trident } from './things/trident.ts';
import { trophy } from './things/trophy.ts';
import { unknownThing } from './things/unknown-thing.ts';
import { wand } from './things/wand.ts';

/** Things one can hold, open, eat or ride in. */
export const things: readonly Subject[] = [
  amulet,
  anchor,
  apple,
  arrow,
  axe,
  barrel,
  bell,
  boat,
  bomb,
  boneThing,
  book,
  boots,
  bow,
  bread,
  broom,
  cake,
  candle,
  cauldron,
  cheese,
  chest,
  coin,
  crate,
  crown,
  cutlass,
  dagger,
  dice,
  drum,
  egg,
  letter,
  feather,
  flag,
  flame,
  cogThing,
  gem,
  hammer,
  heartThing,
  hourglass,
  katana,
  key,
  lantern,
  lute,
  hat,
  meat,
  mug,
  orb,
  potion,
  pumpkin,
  ringThing,
  rocket,
  scepter,
  scroll,
  scythe,
  shield,
  skull,
  spear,
  staff,
  sword,
  torch,
  trident,
  trophy,
  unknownThing,
  wand,
];
