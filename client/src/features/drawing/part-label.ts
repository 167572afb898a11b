import type { PromptRole } from '../../gql/graphql.ts';
import type { Reading } from './use-reading.ts';

type Part = Reading['parts'][number];

/** Parts that are things: of these it matters what is drawn for a word. Of the others the word itself says enough. */
const things: ReadonlySet<PromptRole> = new Set<PromptRole>([
  'SUBJECT',
  'HELD',
  'WORN',
  'RIDDEN',
  'COMPANION',
  'GROUND',
  'CONTENT',
  'TRADE',
]);

/** What only joins says nothing by itself. */
const joining = /^(?:and|with|a|an|the|und|mit|ein|eine|et|avec|un|une|y|con|una)\s+/i;

/** 'robot', 'watering cactus', 'Drache → dragon'. */
export const partLabel = ({ role, words, name }: Part): string => {
  const said = words.replace(joining, '');
  const isNamed = !things.has(role) || said.toLowerCase().includes(name);
  return isNamed ? said : `${said} → ${name}`;
};

const places: Record<PromptRole, string> = {
  SUBJECT: 'what the picture is of',
  HELD: 'held',
  WORN: 'worn',
  RIDDEN: 'ridden',
  COMPANION: 'beside it',
  GROUND: 'below it',
  CONTENT: 'in it or on it',
  TRADE: 'dressed as',
  POSE: 'a pose',
  COLOR: 'a color',
  MATERIAL: 'a material',
  ELEMENT: 'an element',
  TRAIT: 'what it is like',
  COUNT: 'how many',
  BODY_PART: 'a part of the body',
  VIEW: 'from where it is seen',
  PLACE: 'where it is',
};

/** The part in full, for whoever points at it. */
export const partTitle = ({ role, name }: Part): string => `${places[role]}: ${name}`;
