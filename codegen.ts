import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'client/src/gql/': {
      preset: 'client',
      // A fragment is a prop's type: `FragmentOf` in every component costs more than it protects here.
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', URL: 'string', SafeInt: 'number', JSON: 'unknown', File: 'File' },
      },
    },
    'client/src/gql/fragments.ts': { plugins: ['./client/codegen/fragments.cjs'] },
    // What graphcache needs to know about interfaces, unions and nullability.
    'client/src/gql/introspection.ts': { plugins: ['./client/codegen/introspection.cjs'] },
  },
};

export default config;
