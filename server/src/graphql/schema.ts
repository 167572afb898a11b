import './accounts/api-token.ts';
import './accounts/sign-in.ts';
import './accounts/sign-out.ts';
import './accounts/sign-up.ts';
import './accounts/user.ts';
import './enhancements/enhance-sprite.ts';
import './enhancements/enhancements.ts';
import './enhancements/promote-enhancement.ts';
import './images/image.ts';
import './jobs/cancel-job.ts';
import './jobs/job-updated.ts';
import './jobs/jobs.ts';
import './jobs/retry-job.ts';
import './providers/provider.ts';
import './schema/expected-errors.ts';
import './sprites/generate-sprite.ts';
import './sprites/import-sprite.ts';
import './sprites/library-changed.ts';
import './sprites/random-prompt.ts';
import './sprites/revert-sprite.ts';
import './sprites/sprite-animation.ts';
import './sprites/sprite-version.ts';
import './sprites/sprites.ts';
import './sprites/trash-sprites.ts';
import './sprites/update-sprite.ts';
import { builder } from './builder.ts';

/** The whole API. Each file above adds its part when it is loaded. */
export const schema = builder.toSchema();
