/**
 * How rows are read again that are in the answer already, when what was read of them is not enough (the same field twice,
 * with other arguments). By nothing but the id, so that Prisma reads all of them with one statement and not N+1; who may see them was
 * decided when they came into the answer.
 */
export const byId = (id: string) => ({ id });
