/** Whether every suite is to run on every database, also those that no database can break (TEST_DATABASES). */
export const triesAllDatabases = ({ TEST_DATABASES: chosen = '' }: NodeJS.ProcessEnv): boolean => {
  if (chosen !== '' && chosen !== 'all')
    throw new Error(`TEST_DATABASES is "${chosen}"; it can be "all" or nothing.`);
  return chosen === 'all';
};
