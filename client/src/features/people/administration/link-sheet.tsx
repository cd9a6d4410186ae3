import { formatMoment } from '#lib/dates.ts';
import { QrCode } from '../account/qr-code.tsx';
import paper from '../paper.module.css';
import { addressOf, type ImportedLink } from './links-file.ts';
import { texts } from './texts/index.ts';

/** A link on paper, for who is reached in no other way: a telephone reads it. Its code comes on another sheet. */
export function LinkSheet({ of: { fullName, login, unit, link, expiresAt } }: { of: ImportedLink }) {
  const address = addressOf(link ?? '');
  return (
    <article className={paper.sheet}>
      <h2>{fullName}</h2>
      <dl className={paper.about}>
        <dt>{texts.links.columns.login}</dt>
        <dd>{login}</dd>
        <dt>{texts.links.columns.unit}</dt>
        <dd>{unit}</dd>
      </dl>
      <p className={paper.fold}>{texts.links.fold}</p>
      <div className={paper.picture}>
        <QrCode text={address} label={texts.links.picture(fullName)} />
      </div>
      <p className={paper.address}>{address}</p>
      <p>{texts.links.how(formatMoment(expiresAt))}</p>
    </article>
  );
}
