import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { introspectionTurns, operationTurns } from '../../src/domain/admission/limits.ts';
import { describeApi } from '../support/app.ts';
import { type Answer, person } from '../support/person.ts';
import { openWebSocket } from '../support/raw-web-socket.ts';

const schema = (turn: number) => getIntrospectionQuery().replace('IntrospectionQuery', `Q${turn}`);
const beside = (turn: number) =>
  `query R${turn} { ...All viewer { id } } fragment All on Query { __schema { types { name } } }`;
const many = <Value>(count: number, make: (turn: number) => Value): Value[] =>
  Array.from({ length: count }, (_, turn) => make(turn));
const codes = (answers: Answer[]) => answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'fine');
const countOf = (all: unknown[], one: unknown) => all.filter((other) => other === one).length;

describeApi(
  'operations take turns',
  (app) => {
    it('between addresses: nobody waits behind another’s hundred, and a line has an end', async () => {
      const order: string[] = [];
      const ask = async (address: string) => {
        const answer = await person(app(), null, address).ask('{ viewer { id } }');
        order.push(address);
        return answer;
      };
      const over = 30;
      const { capacityOfOwner = 0, line = 0 } = operationTurns;
      const crowd = many(capacityOfOwner + line + over, () => ask('10.8.0.1'));
      const other = ask('10.8.0.2');
      expect((await other).errors).toBeUndefined();
      expect(order.filter((address) => address === '10.8.0.1').length).toBeLessThan(
        over + 2 * capacityOfOwner,
      );
      const answers = await Promise.all(crowd);
      expect(countOf(codes(answers), 'fine')).toBeGreaterThanOrEqual(line);
      const refused = answers.find(({ errors }) => errors)!;
      expect(refused).toMatchObject({
        status: 429,
        errors: [
          { message: expect.stringMatching(/waiting/), extensions: { code: 'RATE_LIMITED', retryAfter: 5 } },
        ],
      });
      expect(refused.headers.get('retry-after')).toBe('5');
    });

    it('that ask for the schema one at a time, and of one address few', async () => {
      const { line = 0 } = introspectionTurns;
      for (const query of [schema, beside]) {
        const crowd = many(16, (turn) => person(app(), null, '10.8.1.1').ask(query(turn)));
        const other = person(app(), null, '10.8.1.2').ask(query(100));
        expect(codes([await other])).toEqual(['fine']);
        const answers = codes(await Promise.all(crowd));
        expect(countOf(answers, 'fine')).toBeGreaterThanOrEqual(line);
        expect(countOf(answers, 'RATE_LIMITED')).toBeGreaterThan(0);
      }
    });

    it('a whole class that opens the same tool is answered', async () => {
      const answers = await Promise.all(
        many(100, () => person(app(), null, '10.8.2.1').ask(getIntrospectionQuery())),
      );
      expect(new Set(codes(answers))).toEqual(new Set(['fine']));
    });

    it('over WebSockets as well, which stay open', async () => {
      const sockets = await Promise.all(many(20, () => openWebSocket(app())));
      const ask = (turn: number) => {
        const id = String(turn);
        sockets[turn % 20]!.send({ id, type: 'subscribe', payload: { query: schema(1_000 + turn) } });
        return sockets[turn % 20]!.message('next', id);
      };
      const answers: Answer[] = (await Promise.all(many(100, ask))).map(({ payload }) => payload);
      expect(countOf(codes(answers), 'fine')).toBeGreaterThan(0);
      expect(countOf(codes(answers), 'RATE_LIMITED')).toBeGreaterThan(0);
      for (const { socket } of sockets) socket.close();
    });
  },
  { RATE_LIMIT: 'on' },
);
