import type { Carried, Plan } from '../prompt/plan.ts';

/** The plan of something that goes with the subject: of the subject's own wishes only the words are left. */
export const bare = (plan: Plan, item: Carried): Plan => ({
  ...plan,
  ...item,
  subject: item.name,
  role: undefined,
  trade: undefined,
  color: item.color,
  element: item.element,
  partColors: {},
  traits: [],
  held: [],
  worn: [],
  ridden: undefined,
  companions: [],
  ground: undefined,
  contents: [],
  count: undefined,
  bodyParts: [],
  conditions: [],
  pose: undefined,
});

/** Whether the picture shows more than one subject, which then are smaller in it. */
export const hasCompany = (plan: Plan): boolean =>
  plan.ridden !== undefined ||
  plan.companions.length > 0 ||
  plan.ground !== undefined ||
  plan.contents.length > 0 ||
  (plan.count?.number ?? 1) > 1;
