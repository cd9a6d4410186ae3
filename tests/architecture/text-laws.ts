import { basename } from 'node:path';
import { positionalIn } from './statements-in-source.ts';
import { vietnameseIn, wordsInMarkup } from './texts-in-source.ts';

/** A law about what stands in a file, where imports alone do not tell. */
export interface TextLaw {
  name: string;
  because: string;
  /** Which files it is about; paths are from the top of the project, with slashes. */
  about: (path: string) => boolean;
  /** What is wrong in one of them, or null. */
  fault: (source: string, path: string) => string | null;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const product = (room: string) => (path: string) => path.startsWith(room) && !isTest(path);

/** Where people are spoken to. */
const SPEAKING: readonly RegExp[] = [
  /^client\/src\//,
  /^server\/src\/(features|kernel|http)\//,
  /^packages\/measure\/src\//,
];
/** The places of texts: of the client, of the server's rooms, of measure. */
const CATALOGUES: readonly RegExp[] = [
  /^client\/src\/(.+\/)?texts\//,
  /^server\/src\/.*\.messages\.ts$/,
  /^packages\/measure\/src\/says\//,
];
/** What knows the words of officials, to read them, to compare them or to write them as they do, and says nothing itself. */
const VOCABULARY: readonly RegExp[] = [
  /^packages\/measure\/src\/(reader|units|guess)\//,
  /^packages\/measure\/src\/(attainment|criterion|format-target|judge-sql(\/[a-z]+)?|grade-scale|read-figure|read-target|thresholds)\.ts$/,
  /^server\/src\/features\/periods\/shipped-regimes\.ts$/,
];
/** The contract is described in English, with the Vietnamese terms. */
const CONTRACT = /^server\/src\/features\/.*\.(graphql|inputs)\.ts$/;

const speaksOutsideCatalogues = (path: string): boolean =>
  SPEAKING.some((place) => place.test(path)) &&
  ![...CATALOGUES, ...VOCABULARY, CONTRACT].some((place) => place.test(path)) &&
  !/\/gql\/|\.fixture\.tsx?$/.test(path) &&
  !isTest(path);

const listed = (texts: readonly string[], what: string): string | null =>
  texts.length > 0 ? `${what} ${texts.map((text) => `“${text}”`).join(', ')}` : null;

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const camelCase = (file: string): string =>
  basename(file, '.ts').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A verb is a file of a room without a kind in its name whose function of that name takes (ctx, input). */
const isVerb = (source: string, path: string): boolean =>
  /^server\/src\/features\/[^/]+\/[a-z-]+\.ts$/.test(path) &&
  new RegExp(
    `export (?:(?:async )?function ${camelCase(path)}\\(|const ${camelCase(path)} = (?:async )?\\()\\s*ctx: Context,\\s*_?input\\b`,
  ).test(source);

export const TEXT_LAWS: readonly TextLaw[] = [
  {
    name: 'one-reader-of-the-environment',
    because: 'config.ts of the server and environment.ts of the start command hand values on; nothing else looks',
    about: (path) =>
      /^(server|packages\/[^/]+|client)\/src\//.test(path) && !isTest(path) && path !== 'server/src/config.ts',
    fault: (source) => (/\bprocess\.env\b/.test(withoutComments(source)) ? 'reads process.env' : null),
  },
  {
    name: 'sql-stands-in-queries',
    because: 'a number is defined in words above its statement, in one place per room',
    about: (path) =>
      product('server/src/features/')(path) &&
      !/\.(queries|loaders)\.ts$/.test(path) &&
      !/\/(load-[a-z-]+|operator)\.ts$/.test(path),
    fault: (source) =>
      /['"`]\s*(select|insert into|update|delete from|with)\s[^'"`]*\b(from|set|values|where|as)\b/i.test(
        withoutComments(source),
      )
        ? 'holds an SQL statement'
        : null,
  },
  {
    name: 'sql-is-never-assembled-from-input',
    because: 'the serving role can set its own scope, so a statement made of input would leave the tenant',
    about: product('server/src/features/'),
    fault: (source) =>
      /\b(?:execute|named|statement)(?:<[^(]*>)?\((?:[^,`]*,)?\s*`[^`]*\$\{(?![A-Z_]+\b)/.test(withoutComments(source))
        ? 'puts a value into a statement; use a parameter'
        : null,
  },
  {
    name: 'parameters-of-sql-have-names',
    because: 'a position is miscounted unnoticed; `statement` of kernel/sql.ts refuses a name without a value',
    about: product('server/src/'),
    fault: (source, path) => listed(positionalIn(source, path), 'hands values on by their position:'),
  },
  {
    name: 'one-way-to-load-for-a-change',
    because:
      'kernel/change.ts finds, authorizes, locks in one order and refuses what is stale; by hand one is forgotten',
    about: (path) => product('server/src/')(path) && path !== 'server/src/kernel/change.ts',
    fault: (source) => (/\bLockMode\b|\block\(/.test(withoutComments(source)) ? 'locks a record by itself' : null),
  },
  {
    name: 'what-is-written-is-recorded',
    because:
      'nothing is written without a record of who did it, in the same transaction; the matrix of rights sees every statement, this only what stands in a verb’s own file',
    about: product('server/src/features/'),
    fault: (source, path) =>
      isVerb(source, path) &&
      /\bem\.(create|assign|persist|remove|insert|insertMany|upsert|nativeUpdate|nativeDelete|execute)\(|\bstatement\(|^ {2,}\w+\.\w+ [+-]?= /m.test(
        withoutComments(source),
      ) &&
      !/\brecord[A-Z]?\w*\(/.test(source)
        ? 'writes without record(…)'
        : null,
  },
  {
    name: 'one-verb-one-file',
    because: 'a newcomer finds a behaviour by its name',
    about: product('server/src/features/'),
    fault: (source, path) => {
      if (!isVerb(source, path)) return null;
      const functions = [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map((match) => match[1]);
      return functions.length > 1 ? `exports ${functions.join(', ')}` : null;
    },
  },
  {
    name: 'the-client-knows-no-office',
    because: 'rights travel as viewerMay… data; the client asks',
    about: (path) => product('client/src/')(path) && !path.includes('/gql/') && !path.includes('/texts/'),
    fault: (source) =>
      /['"](ADMINISTRATOR|LEADER|PLANNER|DEPARTMENT_HEAD|OFFICER|ANALYST|AUDITOR|VIEWER)['"]/.test(
        withoutComments(source),
      )
        ? 'names an office'
        : null,
  },
  {
    name: 'one-way-to-send-a-verb',
    because: 'a verb sent otherwise carries no key, so that a lost answer is done twice or told as another’s edit',
    about: (path) => product('client/src/')(path) && !path.includes('/gql/') && path !== 'client/src/lib/verb.ts',
    fault: (source) =>
      /\buseMutation\b|\.(mutation|executeMutation)(<[^(]*>)?\(/.test(withoutComments(source))
        ? 'sends a mutation past useVerb'
        : null,
  },
  {
    name: 'texts-stand-in-catalogues',
    because: 'the product speaks two languages; a text outside the catalogues is said in one of them',
    about: speaksOutsideCatalogues,
    fault: (source, path) => listed(vietnameseIn(source, path), 'says'),
  },
  {
    name: 'markup-holds-no-words',
    because: 'what a person reads or hears on a page is asked of a catalogue, in whatever language it is written',
    about: (path) => path.endsWith('.tsx') && speaksOutsideCatalogues(path),
    fault: (source, path) => listed(wordsInMarkup(source, path), 'shows'),
  },
  {
    name: 'who-may-is-a-policy',
    because: 'rights read as law in one file per room, and the matrix tries them all',
    about: (path) => product('server/src/features/')(path) && !path.endsWith('.policy.ts'),
    fault: (source) => (/\boffice (===|!==) '/.test(withoutComments(source)) ? 'decides by the office held' : null),
  },
  {
    name: 'one-rule-of-duty',
    because:
      'who owes which figure is told by reports/duty.queries.ts; a second statement would come to disagree with it',
    about: (path) =>
      product('server/src/features/')(path) &&
      !path.startsWith('server/src/features/indicators/') &&
      path !== 'server/src/features/reports/duty.queries.ts',
    fault: (source) =>
      /\bsupplied_by\b/.test(withoutComments(source)) ? 'asks by itself who supplies a figure' : null,
  },
  {
    name: 'time-comes-with-the-context',
    because: 'a verb that asks the machine for the time cannot be tested, and a demonstration runs on a stated clock',
    about: (path) =>
      product('server/src/features/')(path) && !/\/(session|totp|api-key|invitation)[a-z-]*\.ts$/.test(path),
    fault: (source) =>
      /new Date\(\)|Date\.now\(\)/.test(withoutComments(source)) ? 'asks the machine for the time' : null,
  },
];
