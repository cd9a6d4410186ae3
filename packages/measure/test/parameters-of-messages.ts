/** What every message of this package takes, as its types say it: values to print it with. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Message, Parameter } from '../src/messages.ts';

const FOLDER = join(import.meta.dirname, '../src/says');

export interface Takes {
  room: string;
  name: string;
  /** For each parameter the values that its type allows. */
  parameters: Readonly<Record<string, readonly Parameter[]>>;
}

const NUMBERS: readonly Parameter[] = [0, 1, 2, 31];
const TEXTS: readonly Parameter[] = ['Hương Xuân', 'tốt'];
const QUANTITIES: readonly Parameter[] = [
  { value: '1809.5', unit: 'tỷ đồng' },
  { value: '-3', unit: '%' },
  { value: '0', unit: null },
];
const INNER: Message = { key: 'parts.noGrade', parameters: {} };

/** Of every exported catalogue, which is loaded, the messages with what their constructors take. */
export async function takesOfAll(): Promise<Takes[]> {
  const files = globSync('*.ts', { cwd: FOLDER }).map((file) => join(FOLDER, file));
  await Promise.all(files.map((file) => import(/* @vite-ignore */ file)));
  const program = ts.createProgram(files, {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, noEmit: true },
    ...{ moduleResolution: ts.ModuleResolutionKind.NodeNext, allowImportingTsExtensions: true, skipLibCheck: true },
  });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!source || !module) throw new Error(`${file} exports nothing`);
    return checker.getExportsOfModule(module).flatMap((room) => {
      const declared = room.valueDeclaration;
      if (!declared || !ts.isVariableDeclaration(declared) || !declared.initializer) return [];
      if (!ts.isCallExpression(declared.initializer)) return [];
      const [named] = declared.initializer.arguments;
      if (!named || !ts.isStringLiteral(named)) return [];
      const made = checker.getTypeOfSymbolAtLocation(room, source);
      return made.getProperties().map((message): Takes => {
        const [call] = checker.getTypeOfSymbolAtLocation(message, source).getCallSignatures();
        const [taken] = call?.getParameters() ?? [];
        const type = taken && checker.getTypeOfSymbolAtLocation(taken, source);
        const parameters = (type?.getProperties() ?? []).map((parameter) => [
          parameter.name,
          valuesOf(checker.getTypeOfSymbolAtLocation(parameter, source), checker),
        ]);
        return { room: named.text, name: message.name, parameters: Object.fromEntries(parameters) };
      });
    });
  });
}

function valuesOf(type: ts.Type, checker: ts.TypeChecker): readonly Parameter[] {
  if (type.isUnion()) return type.types.flatMap((one) => valuesOf(one, checker));
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.Null) return [null];
  if (type.flags & ts.TypeFlags.NumberLike) return NUMBERS;
  if (type.flags & ts.TypeFlags.StringLike) return TEXTS;
  if (checker.isArrayType(type)) {
    const [each] = checker.getTypeArguments(type as ts.TypeReference);
    const values = each ? valuesOf(each, checker) : [];
    return [values.slice(0, 1), values.slice(0, 3)];
  }
  const names = new Set(type.getProperties().map(({ name }) => name));
  if (names.has('key')) return [INNER];
  if (names.has('day')) return [{ day: '2023-06-05' }];
  if (names.has('unit')) return QUANTITIES;
  if (names.has('unitOfMeasure')) return [{ unitOfMeasure: 'lao động' }, { unitOfMeasure: '%' }];
  throw new Error(`no value is known for ${checker.typeToString(type)}`);
}
