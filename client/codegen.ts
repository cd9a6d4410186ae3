import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import rooms from '../rooms.json' with { type: 'json' };

const folders = Object.values(rooms.client);

/** One output per room or part of one, so that documents travel with their pages and not with the first one. */
const outputOf = (room: string): CodegenConfig['generates'][string] => ({
  preset: 'client',
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
  documents: [
    `src/${room}/**/*.{ts,tsx}`,
    'src/ui/**/*.{ts,tsx}',
    '!src/**/*.test.*',
    ...folders.filter((part) => part.startsWith(`${room}/`)).map((part) => `!src/${part}/**`),
  ],
  documentTransforms: [addTypenameSelectionDocumentTransform],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { ID: 'string', Decimal: 'string', LocalDate: 'string', Instant: 'string' },
    strictScalars: true,
    immutableTypes: true,
  },
});

const config: CodegenConfig = {
  schema: '../packages/schema/schema.graphql',
  generates: Object.fromEntries(
    Object.entries(rooms.client).map(([name, folder]) => [`./src/gql/${name}/`, outputOf(folder)]),
  ),
};
export default config;
