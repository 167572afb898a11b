import type { Log } from './domain/log.ts';

/** What nobody foresaw leaves a process in a state that nobody knows: it says so and ends, and work is taken up again. */
export const dieInWords = (log: Log): void => {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (cause: unknown) => {
      log.error({ cause, event }, 'an unforeseen error ends the process');
      process.exit(1);
    });
  }
};
