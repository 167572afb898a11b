const { print } = require('graphql');

/** A codegen plugin: every fragment's text under its name, for whoever spreads it in another file. */
exports.plugin = (_schema, documents) => {
  const fragments = documents
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === 'FragmentDefinition')
    .map((fragment) => [fragment.name.value, print(fragment)]);
  return `export const fragments: ReadonlyMap<string, string> = new Map(${JSON.stringify(fragments)});`;
};
