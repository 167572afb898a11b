import { prepareServer } from '../../scripts/build.ts';

/** For `globalSetup` of Vitest: what is built is never older than the sources. */
export default prepareServer;
