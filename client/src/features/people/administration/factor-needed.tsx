import { Link } from '@tanstack/react-router';
import { Notice } from '#ui/states.tsx';
import { texts } from './texts/index.ts';

/** In place of what an administrator reads only after signing in with a second factor: what to turn on, and where. */
export function FactorNeeded() {
  return (
    <Notice tone="warn" actions={<Link to="/tai-khoan">{texts.toOwnAccount}</Link>}>
      {texts.factorNeeded}
    </Notice>
  );
}
