import { AFTER_END } from '@dich/server/kernel/verbs.ts';
import '@dich/server/rooms.ts';
import type { GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';
import { ROOM_MATRICES } from './matrix.rooms.ts';
import { HEAD, OFFICES } from './matrix.table.ts';

export type Letter = keyof typeof OFFICES;
export type Office = (typeof OFFICES)[Letter];

export const RELATIONS = ['self', 'parent', 'grandparent', 'child', 'sibling', 'foreign'] as const;
/** Of a child that has ended, within the days in which its people finish what is open: as a child, and begins nothing. */
export const FORMER = 'former unit';
export const ENDED = ['former office', 'disabled', 'nobody'] as const;
export type Relation = (typeof RELATIONS)[number] | typeof FORMER | (typeof ENDED)[number];

/**
 * may: it is done or shown; told: it is not theirs to do; none: as if it did not exist; out: not signed in; over: nothing
 * begins in a unit that has ended.
 */
export type Verdict = 'may' | 'told' | 'none' | 'out' | 'over';

export interface Cell {
  /** Operation or field, and what it is about. */
  line: string;
  relation: Relation;
  /** Null: nobody. */
  office: Office | null;
  verdict: Verdict;
}

export const nameOf = ({ line, relation, office }: Omit<Cell, 'verdict'>): string =>
  `${line}: ${relation}${office ? `, ${office}` : ''}`;

export const lineOf = (operation: string, about: string): string => `${operation} · ${about}`;

const LETTERS = Object.keys(OFFICES) as Letter[];

/** The table: the lines of every room. */
const LAWS = [HEAD, ...ROOM_MATRICES.map(({ rows }) => rows)].map((rows) => rows.trim()).join('\n');

/** The table taken apart into one verdict per operation, record, relation and office. */
export function readTable(text: string = LAWS): Cell[] {
  const [head, ...rows] = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  if (head?.join() !== ['operation or field', 'about', ...RELATIONS, 'ended'].join())
    throw new Error('unknown columns');
  return rows.flatMap(([operation = '', about = '', ...cells]) => {
    const line = lineOf(operation, about);
    if (cells.length !== RELATIONS.length + 1) throw new Error(`${line} has ${cells.length} cells`);
    if (cells.at(-1) !== '-') throw new Error(`${line}: who is not signed in may nothing`);
    return [
      ...RELATIONS.flatMap((relation, column) => readCell(line, relation, cells[column] ?? '')),
      ...readCell(line, FORMER, cells[RELATIONS.indexOf('child')] ?? '').map((cell) => ({
        ...cell,
        ...(overIn(operation) ??
          (NOT_OF_THE_ENDED.has(operation) || OF_ONE_CHILD.has(about) ? { verdict: 'none' as const } : {})),
      })),
      ...ENDED.flatMap((relation): Cell[] =>
        relation === 'nobody'
          ? [{ line, relation, office: null, verdict: 'out' }]
          : LETTERS.map((letter) => ({ line, relation, office: OFFICES[letter], verdict: 'out' })),
      ),
    ];
  });
}

/** What a unit that has ended is told nothing of: it is not set up any more. */
const NOT_OF_THE_ENDED: ReadonlySet<string> = new Set(['Query.setUpSteps']);

/** What is of the one child that is asked as `child`, and not of its neighbour that has ended. */
const OF_ONE_CHILD: ReadonlySet<string> = new Set(['a quota it gave to a unit below']);

/** Of a verb that begins something: nobody gets as far as what the table says. */
const overIn = (operation: string): Pick<Cell, 'verdict'> | undefined =>
  AFTER_END.get(operation.replace('Mutation.', '')) === 'BEGINS' ? { verdict: 'over' } : undefined;

function readCell(line: string, relation: Relation, cell: string): Cell[] {
  if (cell === '.') return [];
  const match = /^(all|-|[ALPHONUV]+)(?:\/(all|[ALPHONUV]+))?$/.exec(cell);
  if (!match) throw new Error(`${line}, ${relation}: cannot read “${cell}”`);
  const [, may = '', told = '-'] = match;
  return LETTERS.map((letter) => ({
    ...{ line, relation, office: OFFICES[letter] },
    verdict: includes(may, letter) ? 'may' : includes(told, letter) ? 'told' : 'none',
  }));
}

const includes = (offices: string, letter: string): boolean => offices === 'all' || offices.includes(letter);

/** Types whose records everybody may read, and values without an identity. */
export const EVERYBODYS: ReadonlySet<string> = new Set([
  'Message',
  'MessageParameter',
  ...ROOM_MATRICES.flatMap(({ everybodys }) => everybodys ?? []),
]);
/** Types that only hold others. */
export const FRAME = /(Connection|Edge|Payload|PageInfo|UserError)$/;

/** Every operation, and every field that leads from one record to another that is not everybody's. */
export function operationsAndFields(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || FRAME.test(type.name)) return [];
    return Object.values(type.getFields())
      .filter((field) => {
        const result = getNamedType(field.type);
        return roots.includes(type) || (isObjectType(result) && !EVERYBODYS.has(result.name));
      })
      .map((field) => `${type.name}.${field.name}`);
  });
}
