import { subjectNamed } from '../subjects/registry.ts';
import { meaningOf } from '../vocabulary/look-up.ts';
import type { Clause } from './clauses.ts';
import type { ElementName } from './elements.ts';
import { standingFor } from './material-thing.ts';
import type { Meaning } from './meaning.ts';
import { isAdjective, isSilent, isStrange, type Phrase } from './phrases.ts';
import { isBeing, kindOfSubject } from './things.ts';
import type { TradeName } from './trades.ts';
import type { Trait } from './traits.ts';

/** What a prompt is about, and what lends it an outfit or a nature. */
export type Head = {
  /** Absent: a trade alone, a word nobody knows, or nothing. */
  readonly noun?: Phrase;
  readonly role?: Phrase;
  readonly trade?: { readonly name: TradeName; readonly phrase: Phrase };
  /** A being that says what another is made of: the skeleton of 'a skeleton dragon'. */
  readonly nature?: Phrase;
  readonly strange?: Phrase;
  readonly clause: number;
};

/** Words that name a body rather than a trade: in 'skeleton pirate' and 'owl wizard' the first noun is the body. */
const bodies = new Set(
  'skeleton zombie goblin orc elf dwarf robot demon angel golem vampire maiden villager fairy mermaid'.split(
    ' ',
  ),
);
const hasOwnBody = (subject: string): boolean => kindOfSubject(subject) !== 'person' || bodies.has(subject);

/** What a being before another says about it. */
export const natures: Readonly<Record<string, { readonly element?: ElementName; readonly trait?: Trait }>> = {
  skeleton: { element: 'bone' },
  ghost: { element: 'spirit' },
  robot: { element: 'iron' },
  golem: { element: 'stone' },
  zombie: { trait: 'evil' },
  vampire: { trait: 'evil' },
  demon: { trait: 'evil' },
  angel: { element: 'holy' },
  slime: { element: 'poison' },
  king: { trait: 'royal' },
  queen: { trait: 'royal' },
};

const subjectOf = (phrase: Phrase): string | undefined => phrase.meaning.thing?.subject;

const beingOf = (phrase: Phrase): string | undefined => {
  const subject = subjectOf(phrase);
  return subject !== undefined && !phrase.meaning.trade && isBeing(subject) ? subject : undefined;
};

const lendsOutfit = (phrase: Phrase): boolean => Boolean(subjectNamed(subjectOf(phrase) ?? '')?.look);

/** A thing that can be worn, by itself: 'a space helmet'. */
const asThing = (phrase: Phrase): Phrase => {
  const { thing } = meaningOf(phrase.text.split(' ').pop()!) ?? {};
  const hat = { subject: 'magicHat', name: phrase.text };
  return { ...phrase, meaning: { thing: thing ?? (/hat$/.test(phrase.text) ? hat : undefined) } };
};

const isStuff = ({ element, place, color }: Meaning): boolean => Boolean(element ?? place ?? color);

const readHead = (phrases: readonly Phrase[], nounFirst: boolean, clause: number): Head => {
  const all = phrases.filter(({ meaning }) => meaning.thing || meaning.trade);
  const pure = all.filter((one) => !isAdjective(one));
  const nouns = nounFirst && pure.length ? pure : all;
  const tradePhrase = nouns.find(({ meaning }) => meaning.trade);
  const trade = tradePhrase && { name: tradePhrase.meaning.trade!, phrase: tradePhrase };
  const others = nouns.filter((one) => one !== tradePhrase && (one.meaning.thing || !one.meaning.trade));
  const strange = phrases.filter(isStrange).pop();
  const said = phrases.filter((one) => !isSilent(one) && !one.meaning.camera);
  const stuff = said[said.length - 1];
  const stands = stuff && !all.length && (isStuff(stuff.meaning) || (stuff === strange && said.length === 1));
  const substance = stands ? standingFor(stuff) : undefined;
  if (substance) return { noun: substance, strange, clause };
  const worn = phrases.find(({ meaning }) => meaning.wearable && !meaning.thing);
  if (!all.length && worn && !strange)
    return asThing(worn).meaning.thing ? { noun: asThing(worn), clause } : { strange: worn, clause };
  const last = nounFirst ? others[0] : others[others.length - 1];
  const isTradeLast = tradePhrase && nouns[nouns.length - 1] === tradePhrase;
  const beings = others.filter((one) => beingOf(one));
  if (trade && beings.length) return { noun: beings[beings.length - 1], trade, clause };
  if (trade && (isTradeLast || !last)) return { trade, clause };
  if (!last || !beingOf(last)) {
    const nature = last && beings.find((one) => natures[beingOf(one)!]);
    return { noun: last, nature, strange, clause };
  }
  const own = beingOf(last)!;
  const before = beings.filter((one) => one !== last && beingOf(one) !== own);
  const body = before.find((one) => hasOwnBody(beingOf(one)!));
  if (body && kindOfSubject(own) === 'person' && lendsOutfit(last)) return { noun: body, role: last, clause };
  const outfit = before.find((one) => !hasOwnBody(beingOf(one)!) && lendsOutfit(one));
  if (outfit) return { noun: last, role: outfit, clause };
  return { noun: last, nature: before.find((one) => natures[beingOf(one)!]), clause };
};

/** Finds what a prompt is about: a being before a thing, a known word before an unknown one, the first before the next. */
export const chooseHead = (clauses: readonly Clause[], nounFirst: boolean): Head => {
  const heads = clauses
    .map((clause, i) => ({ clause, i }))
    .filter(({ clause, i }) => i === 0 || clause.relation === undefined)
    .map(({ clause, i }) => readHead(clause.phrases, nounFirst, i));
  const alive = ({ noun, trade, role }: Head): boolean => Boolean(trade || role || (noun && beingOf(noun)));
  return (
    heads.find(alive) ??
    heads.find(({ noun }) => noun) ??
    heads.find(({ strange }) => strange) ??
    heads[0] ?? { clause: 0 }
  );
};
