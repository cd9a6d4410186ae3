import { expect, test } from 'vitest';
import { NamedValues } from './named-values.ts';

test('a value that is kept stands under its name in what is answered later; an empty one has no place and is refused', () => {
  const values = new NamedValues({});
  values.keep({ digest: 'plan.digest' }, { plan: { digest: '9f86' } });
  expect(values.named({ text: 'seen 9f86' })).toEqual({ text: 'seen <digest>' });
  expect(() => values.keep({ digest: 'plan.digest' }, { plan: { digest: '' } })).toThrow(
    'digest: empty at plan.digest',
  );
});
