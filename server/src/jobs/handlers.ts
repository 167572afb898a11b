import type { JobHandler } from '../domain/jobs/job-handler.ts';
import type { JobKind } from '../domain/jobs/rows.ts';
import { animateJob } from './animate.ts';
import { composeSceneJob } from './compose-scene.ts';
import { directSceneJob } from './direct-scene.ts';
import { enhanceJob } from './enhance.ts';
import { exportJob } from './export.ts';
import { generateJob } from './generate.ts';
import { inpaintJob } from './inpaint.ts';
import { rotateJob } from './rotate.ts';

/** Every kind of job that this server can run: a new kind is one file and one line here. */
export const jobHandlers: ReadonlyMap<JobKind, JobHandler> = new Map(
  [
    generateJob,
    enhanceJob,
    animateJob,
    rotateJob,
    exportJob,
    directSceneJob,
    composeSceneJob,
    inpaintJob,
  ].map((handler) => [handler.kind, handler as JobHandler]),
);
