import type { Subject } from '../art.ts';
import { angel } from './people/angel.ts';
import { archer } from './people/archer.ts';
import { astronaut } from './people/astronaut.ts';
import { demon } from './people/demon.ts';
import { dwarf } from './people/dwarf.ts';
import { elf } from './people/elf.ts';
import { fairy } from './people/fairy.ts';
import { goblin } from './people/goblin.ts';
import { golem } from './people/golem.ts';
import { king } from './people/king.ts';
import { knight } from './people/knight.ts';
import { maiden } from './people/maiden.ts';
import { mermaid } from './people/mermaid.ts';
import { monk } from './people/monk.ts';
import { ninja } from './people/ninja.ts';
import { orc } from './people/orc.ts';
import { pirate } from './people/pirate.ts';
import { queen } from './people/queen.ts';
import { robot } from './people/robot.ts';
import { rogue } from './people/rogue.ts';
import { skeleton } from './people/skeleton.ts';
import { vampire } from './people/vampire.ts';
import { viking } from './people/viking.ts';
import { villager } from './people/villager.ts';
import { witch } from './people/witch.ts';
import { wizard } from './people/wizard.ts';
import { zombie } from './people/zombie.ts';

/** People and other humanoids. */
export const people: readonly Subject[] = [
  angel,
  archer,
  astronaut,
  demon,
  dwarf,
  elf,
  fairy,
  goblin,
  golem,
  king,
  knight,
  maiden,
  mermaid,
  monk,
  ninja,
  orc,
  pirate,
  queen,
  robot,
  rogue,
  skeleton,
  vampire,
  viking,
  villager,
  witch,
  wizard,
  zombie,
];
