import { prepare } from './build.ts';

await prepare();
