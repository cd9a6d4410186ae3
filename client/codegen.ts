import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { DOCUMENT_FOLDERS } from './document-folders.ts';

const folders = [...DOCUMENT_FOLDERS.values()];

const outputOf = (folder: string): CodegenConfig['generates'][string] => ({
  preset: 'client',
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
  documents: [
    `src/${folder}/**/*.{ts,tsx}`,
    'src/ui/**/*.{ts,tsx}',
    '!src/**/*.test.*',
    ...folders.filter((part) => part.startsWith(`${folder}/`)).map((part) => `!src/${part}/**`),
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
    [...DOCUMENT_FOLDERS].map(([name, folder]) => [`./src/gql/${name}/`, outputOf(folder)]),
  ),
};
export default config;
