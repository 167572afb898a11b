import { isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { declaredCost, isConnection, isPlainList } from '../../src/graphql/limits/field-cost.ts';
import { schema } from '../../src/graphql/schema.ts';

it('every list of objects that is no page declares how many entries it counts as', () => {
  const silent = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) return [];
    if (type.name.endsWith('Connection')) return [];
    return Object.values(type.getFields())
      .filter(
        (field) =>
          isPlainList(field) &&
          !isConnection(field) &&
          declaredCost(field).entries === undefined &&
          !field.args.some(({ name }) => name === 'ids'),
      )
      .map((field) => `${type.name}.${field.name}`);
  });
  expect(silent).toEqual([]);
});
