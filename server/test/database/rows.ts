/** Rows with everything that a column insists on. */
export function userOf(
  id: string,
  rest: { name?: string; email?: string; isGuest?: boolean; createdAt?: Date } = {},
) {
  return { id, name: id, createdAt: new Date(), ...rest };
}

export function jobOf(id: string, ownerId: string) {
  return {
    id,
    ownerId,
    kind: 'GENERATE',
    status: 'QUEUED',
    subjectType: 'Sprite',
    subjectId: 's',
    input: {},
    provider: 'LOCAL',
    createdAt: new Date(),
  } as const;
}
