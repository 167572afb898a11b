import { type ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import { UnauthenticatedError } from '../../domain/errors.ts';
import type { Context } from '../context.ts';

type MaskError = (error: unknown) => Error;

/** A place for the person and one for their address. @returns what leaves both @throws RateLimitedError */
const takePlaces = ({ deps: { admission }, viewer, address }: Context): (() => void) => {
  const leavePerson = admission.place('streamsOfPerson', viewer?.userId ?? null);
  try {
    const leaveAddress = admission.place('streamsOfAddress', address);
    return () => {
      leavePerson();
      leaveAddress();
    };
  } catch (error) {
    leavePerson();
    throw error;
  }
};

/**
 * A stream that can be ended from elsewhere, at any time: its reader gets one last result.
 * @param left runs once, however it ended
 */
const endable = <Result>(source: AsyncIterator<Result>, last: () => Result, left: () => void) => {
  let state: 'OPEN' | 'ENDING' | 'OVER' = 'OPEN';
  let waiting: ((result: IteratorResult<Result>) => void) | undefined;
  const done = (): IteratorResult<Result> => ({ done: true, value: undefined });

  const leave = async (): Promise<void> => {
    left();
    await source.return?.();
  };
  const stream: AsyncIterableIterator<Result> = {
    next() {
      if (state === 'OVER') return Promise.resolve(done());
      if (state === 'ENDING') {
        state = 'OVER';
        return Promise.resolve({ done: false, value: last() });
      }
      return new Promise((resolve, reject) => {
        waiting = resolve;
        source.next().then(
          (result) => {
            if (result.done) {
              state = 'OVER';
              left();
            }
            resolve(result);
          },
          (error: unknown) => {
            state = 'OVER';
            left();
            reject(error);
          },
        );
      });
    },
    async return() {
      state = 'OVER';
      waiting?.(done());
      await leave();
      return done();
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return {
    stream,
    async end(): Promise<void> {
      if (state !== 'OPEN') return;
      state = waiting ? 'OVER' : 'ENDING';
      waiting?.({ done: false, value: last() });
      await leave();
    },
  };
};

const nothingToLeave = () => undefined;

/** Every subscription, over WebSocket and SSE alike: it takes a place, and ends with the session it began in. */
export const withStreamEnds = (maskError: MaskError): Plugin<Context> => ({
  onSubscribe({ args, setResultAndStopExecution }) {
    const context: Context = args.contextValue;
    const { viewer, token, sessions, deps } = context;
    const errorResult = (error: unknown): ExecutionResult => {
      const masked = maskError(error);
      return { errors: [masked instanceof GraphQLError ? masked : new GraphQLError(masked.message)] };
    };
    let leave: () => void;
    try {
      leave = takePlaces(context);
    } catch (error) {
      return setResultAndStopExecution(errorResult(error));
    }
    return {
      onSubscribeError: () => leave(),
      onSubscribeResult({ result, setResult }) {
        if (!isAsyncIterable<ExecutionResult>(result)) return leave();
        let stopWatching: () => void = nothingToLeave;
        const { stream, end } = endable(
          result[Symbol.asyncIterator](),
          () => errorResult(new UnauthenticatedError()),
          () => {
            stopWatching();
            leave();
          },
        );
        if (viewer && token !== null) {
          stopWatching = sessions.watch({ token, userId: viewer.userId }, () => {
            end().catch((cause: unknown) => deps.log.error({ cause }, 'a stream did not end'));
          });
        }
        setResult(stream);
      },
    };
  },
});
