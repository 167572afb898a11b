/** 'layer-3' when there are two: the first free number after the count. The same list gives the same id. */
export const nextId = (prefix: string, taken: Iterable<string>): string => {
  const ids = new Set(taken);
  let number = ids.size + 1;
  while (ids.has(`${prefix}-${number}`)) number++;
  return `${prefix}-${number}`;
};
