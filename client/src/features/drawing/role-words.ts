import type { PromptRole } from '../../gql/graphql.ts';

/** What stands in front of a part, where its name alone would not say what it is to the subject. */
export const roleWords: Record<PromptRole, string> = {
  SUBJECT: '',
  HELD: 'with',
  WORN: 'wears',
  RIDDEN: 'rides',
  COMPANION: 'beside',
  GROUND: 'on',
  CONTENT: 'holds',
  TRADE: 'as',
  POSE: '',
  COLOR: '',
  MATERIAL: 'of',
  ELEMENT: 'of',
  TRAIT: '',
  COUNT: '',
  BODY_PART: 'has',
  VIEW: 'seen',
  PLACE: 'at',
};
