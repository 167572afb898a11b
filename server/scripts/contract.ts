import { type DefinitionNode, type DocumentNode, parse, print } from 'graphql';

type Part = { kind: string; members: Map<string, string> };

const membersOf = (node: DefinitionNode): [string, string][] => {
  if ('fields' in node && node.fields) {
    return node.fields.flatMap((field) => [
      [field.name.value, print(field.type)] as [string, string],
      ...('arguments' in field ? (field.arguments ?? []) : []).map((argument): [string, string] => [
        `${field.name.value}(${argument.name.value}:)`,
        print(argument.type),
      ]),
    ]);
  }
  if ('values' in node && node.values) return node.values.map(({ name }) => [name.value, 'value']);
  if ('types' in node && node.types) return node.types.map(({ name }) => [name.value, 'member']);
  return [];
};

const partsOf = (document: DocumentNode): Map<string, Part> =>
  new Map(
    document.definitions.flatMap((node) =>
      'name' in node && node.name
        ? [[node.name.value, { kind: node.kind, members: new Map(membersOf(node)) }] as const]
        : [],
    ),
  );

/** Payloads are written as comments in the contract: `foo(…): FooResult! # payload: { a, b }`. */
const payloadsOf = (text: string): Map<string, string[]> =>
  new Map(
    [...text.matchAll(/: (\w+)Result!\s*# payload: \{ ?([^}]*)\}/g)].map(([, name, fields]) => [
      `${name}Payload`,
      fields!.split(/[,\s]+/).filter(Boolean),
    ]),
  );

/** Every difference in words, `missing` for what is not there (yet), `different` for what is there in another shape. */
export const contractGap = (
  contractText: string,
  schemaText: string,
): { missing: string[]; different: string[] } => {
  const contract = partsOf(parse(contractText));
  const schema = partsOf(parse(schemaText));
  const missing: string[] = [];
  const different: string[] = [];
  for (const [name, wanted] of contract) {
    const found = schema.get(name);
    if (!found) {
      missing.push(name);
      continue;
    }
    if (found.kind !== wanted.kind) different.push(`${name} is a ${found.kind}, not a ${wanted.kind}`);
    for (const [member, type] of wanted.members) {
      const is = found.members.get(member);
      if (is === undefined) missing.push(`${name}.${member}`);
      else if (is !== type) different.push(`${name}.${member} is ${is}, not ${type}`);
    }
  }
  for (const [name, fields] of payloadsOf(contractText)) {
    const found = schema.get(name);
    if (!found) missing.push(name);
    for (const field of found ? fields : []) {
      if (!found!.members.has(field)) missing.push(`${name}.${field}`);
    }
  }
  return { missing, different };
};
