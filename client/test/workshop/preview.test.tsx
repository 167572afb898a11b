import { act, renderHook } from '@testing-library/react';
import { Client, type Exchange, makeResult } from '@urql/core';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filter, fromPromise, mergeMap, pipe } from 'wonka';
import { usePreview } from '../../src/features/workshop/use-preview.ts';
import type { ImageStep } from '../../src/gql/graphql.ts';

const trim = (padding: number): ImageStep => ({ trim: { padding } });
const frame = (url: string) => ({ __typename: 'ProcessPreview', frames: [{ url, width: 8, height: 8 }] });

/** A studio whose answers are given by hand, in any order. */
const open = () => {
  const asked: { padding: number; answer: (preview: object) => Promise<void> }[] = [];
  const byHand: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      mergeMap((operation) =>
        fromPromise(
          new Promise<object>((resolve) => {
            asked.push({
              padding: operation.variables?.input.steps[0].trim.padding,
              answer: (preview) => act(async () => resolve(preview)),
            });
          }).then((processPreview) => makeResult(operation, { data: { processPreview }, hasNext: false })),
        ),
      ),
    );
  const client = new Client({ url: 'http://studio.test', preferGetMethod: false, exchanges: [byHand] });
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  const page = renderHook(({ steps }) => usePreview('sprite', steps, 'v1'), {
    wrapper,
    initialProps: { steps: [trim(0)] },
  });
  return { asked, page };
};
const rest = (ms: number) => act(() => vi.advanceTimersByTime(ms));

describe('the preview', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('asks once the hand rests, and shows the answer to the last question, whenever it comes', async () => {
    const { asked, page } = open();
    rest(100);
    page.rerender({ steps: [trim(1)] });
    rest(100);
    expect(asked).toEqual([]);
    rest(50);
    expect(asked.map(({ padding }) => padding)).toEqual([1]);
    page.rerender({ steps: [trim(2)] });
    rest(150);
    await asked[1]?.answer(frame('second'));
    expect(page.result.current).toMatchObject({ frames: [{ url: 'second' }], isWorking: false });
    await asked[0]?.answer(frame('first'));
    expect(page.result.current.frames).toMatchObject([{ url: 'second' }]);
  });

  it('names the step that is wrong, and forgets all when there are no steps', async () => {
    const { asked, page } = open();
    rest(150);
    await asked[0]?.answer({
      __typename: 'ValidationError',
      code: 'VALIDATION_FAILED',
      message: 'steps.0.trim.padding: is above 256',
      fields: [{ path: ['steps', '0', 'trim', 'padding'], message: 'is above 256' }],
    });
    expect([...page.result.current.problems]).toEqual([[0, 'Padding is above 256.']]);
    expect(page.result.current.problem).toBeUndefined();
    page.rerender({ steps: [] });
    expect(page.result.current).toMatchObject({ problems: new Map(), isWorking: false });
  });
});
