/** A test that a promise rests on: the titles around it and its own, as Vitest joins them. */
interface NamedTest {
  fullName: string;
  /** What of it stands in the file: titles, and the names of cases that are put into them. */
  written: string[];
}

/** Something that the product promises, and the tests of one file that stand for it. */
export interface Promised {
  name: string;
  /** From the top of the project. */
  file: string;
  tests: NamedTest[];
}

/** A title with %s is a test for each of its cases. */
function named(
  around: string,
  titles: readonly (string | readonly [title: string, ...cases: string[]])[],
): NamedTest[] {
  const above = around === '' ? [] : [around];
  return titles.flatMap((given): NamedTest[] => {
    if (typeof given === 'string') return [{ fullName: [...above, given].join(' '), written: [...above, given] }];
    const [title, ...cases] = given;
    return cases.map((one) => ({
      fullName: [...above, title.replace('%s', () => one)].join(' '),
      written: [...above, title, one],
    }));
  });
}

export const PROMISES: readonly Promised[] = [
  {
    name: 'throttle under concurrency',
    file: 'server/src/http/throttle.test.ts',
    tests: named('attempts sent at once are attempts counted', [
      'passwords: of sixty, five are looked at',
      'passwords of one name from sixty addresses: twenty are looked at',
      'names from one address: of eighty, sixty are looked at',
      'one-time codes of who has the password: of forty, five are looked at',
      'the present password of who changes it: of thirty, five are looked at',
    ]),
  },
  {
    name: 'draft visibility',
    file: 'tests/security/drafts.test.ts',
    tests: named('what is written as a draft is heard by those alone who read drafts', [
      'of a town: reports, also of a department; a plan in all of its parts; quotas',
      'of a commune, below others: reports',
      'a proposal: also above, by who reads drafts there',
    ]),
  },
  {
    name: 'revived credentials',
    file: 'server/src/http/access-ends.test.ts',
    tests: named('what lets somebody in ends together', [
      'is open before',
      'when the account is disabled; enabling it revives nothing',
      'when the password is reset',
      'when a link of a reset is used',
      'when the person changes the password, but for the browser that it is done in',
      'devices are forgotten with it',
    ]),
  },
  {
    name: 'one administrator alone gets into no account',
    file: 'server/src/http/one-administrator.test.ts',
    tests: [
      ...named('one administrator alone', [
        [
          'makes a %s, opens the link, and gets nowhere',
          'LEADER',
          'PLANNER',
          'ANALYST',
          'AUDITOR',
          'VIEWER',
          'ADMINISTRATOR',
        ],
        'confirms nothing that they have made: neither its office nor its code',
        'confirms it in no other of their own offices',
        'confirms it with no account of their own making: a second administrator of theirs lets nobody in',
        'resets the real leader, opens the link, and gets nowhere; the old password is ended and the leader is told',
        'has no use of the code of an earlier link, nor of an earlier link with a new code',
        'who confirmed an office that a colleague gave gets no code of a link that they have made themselves',
        'disables and enables an account: neither its link nor its office is revived',
        'gives a second office to somebody who holds one: it is not offered, acted in, read in, nor made into a key',
        'finds the code of a link by no guessing: five in a quarter of an hour, whoever sends them, and at once',
      ]),
      ...named('past the verbs, by any SQL, one administrator alone', [
        [
          'write %s',
          'an office of their own, confirmed already',
          'another’s office, which they would confirm then',
          'nobody’s office, as if the operator had given it',
          'a link of their own, with a code',
          'another’s link, of which they would issue the code then',
          'nobody’s link, as if the operator had made it',
        ],
      ]),
      ...named('the one rule of when an office is held', [
        'is asked by every function of the database that opens something for one',
      ]),
    ],
  },
  {
    name: 'audit tampering found',
    file: 'server/src/features/trail/verify-audit.test.ts',
    tests: named('signed heads, kept outside the database', [
      [
        'tell what the chains alone cannot: %s',
        'the last entries cut off',
        'a whole unit’s chain removed',
        'the last entry rewritten and hashed anew',
        'an earlier entry rewritten and all after it hashed anew',
      ],
    ]),
  },
  {
    name: 'hostile acts recorded',
    file: 'server/src/http/hostile-acts.test.ts',
    tests: [
      ...named('a failed sign-in', [
        'is a line of the log, an entry about the account, and shown to the person',
        'with a name that nobody has is a line of the log alone',
        'at a disabled account says so to its unit, and to nobody who tries',
        'that is held up is a line of the log each time, and no entry: they may be any number',
      ]),
      ...named('', [
        'a wrong present password of who is signed in counts as a failed sign-in',
        ['%s is a line of the log', 'a question that the office may not ask', 'accounts, of who administers none'],
        [
          '%s is a line of the log that says from where',
          'a request of another site',
          'a document that is not the client’s',
          'a document that is too large',
          'a document of too many tokens',
        ],
        'the log holds no password, code or token, of whatever was tried here',
      ]),
      ...named('a verb that the office may not do', [
        'is a line of the log and an entry in the trail of the unit that asked',
      ]),
    ],
  },
  {
    name: 'headers',
    file: 'server/src/http/app.test.ts',
    tests: named('headers', [
      'let nothing run that the server did not send, and nobody frame or sniff it',
      'nothing of the machine may be asked for, and answers with data are kept nowhere',
      'no other site is let in by CORS',
    ]),
  },
  {
    name: 'heavy documents aside, accounts in turn',
    file: 'server/src/http/heavy-documents.test.ts',
    tests: [
      ...named('a heavy document', [
        'is answered as a light one is, and none of it on the thread that serves everybody',
      ]),
      ...named('', ['accounts take turns: what one has waiting does not stand before what another asks later']),
    ],
  },
];

/** The part of Vitest's JSON report in which a promise is looked for. */
export interface Results {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** How a promise stands in a run: what is missing or did not pass, by name; the promise holds where there is none. */
export function brokenIn({ testResults }: Results, { file, tests }: Promised): string[] {
  const results = testResults.filter(({ name }) => name.endsWith(`/${file}`)).flatMap((one) => one.assertionResults);
  return tests.flatMap(({ fullName }) => {
    const found = results.filter((result) => result.fullName === fullName);
    if (found.length === 0) return [`missing: ${fullName}`];
    return found.filter(({ status }) => status !== 'passed').map(({ status }) => `${status}: ${fullName}`);
  });
}

/** "✓ 5 of 5 tests", or ✗ and how many stand. */
export function wordsOf(broken: readonly string[], { tests }: Promised): string {
  return `${broken.length === 0 ? '✓' : '✗'} ${tests.length - broken.length} of ${tests.length} tests`;
}
