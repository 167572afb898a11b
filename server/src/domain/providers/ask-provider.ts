import type { Deps } from '../deps.ts';
import type { JobRow } from '../jobs/rows.ts';
import { chooseProvider } from './choose-provider.ts';
import type { Capability, ProviderContext, ProviderRequest, ProviderResult } from './provider.ts';

/** Has a job's provider do it, through the gates. @throws ProviderUnavailableError, WorkFailure */
export const askProvider = (
  deps: Pick<Deps, 'providers' | 'gates'>,
  job: Pick<JobRow, 'provider'>,
  request: Extract<ProviderRequest, { capability: Capability }>,
  context: ProviderContext,
): Promise<ProviderResult> =>
  deps.gates.call(chooseProvider(deps, request.capability, job.provider), request, context);
