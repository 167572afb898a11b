import { builder } from '../builder.ts';

/** An enum of the API, each value with what it means, or described by what it stands for. */
export const describedEnum = <const Values extends Record<string, string | { description: string }>>(
  name: string,
  description: string,
  values: Values,
) => {
  type Value = keyof Values & string;
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries(values).map(([value, meaning]) => [
        value,
        { value: value as Value, description: typeof meaning === 'string' ? meaning : meaning.description },
      ]),
    ) as { [Key in Value]: { value: Key; description: string } },
  });
};
