/** A moment as every database can hold it: from the year 1 to the year 9999. Null for what is none. */
export const momentOf = (text: string): Date | null => {
  const moment = new Date(text);
  const year = moment.getUTCFullYear();
  return year >= 1 && year <= 9999 ? moment : null;
};
