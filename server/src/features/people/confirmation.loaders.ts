import { loader, loaderOf, ofProvince } from '#kernel/loader.ts';
import { Office } from './account.entity.ts';
import { confirmingPlaces } from './confirmation.queries.ts';

export const officeById = loaderOf(Office, ofProvince);

type ConfirmingPlace = 'OWN_UNIT' | 'UNIT_ABOVE' | 'OPERATOR';

/** Where the nearest person is who can confirm an office that waits. */
export const confirmingPlaceOf = loader<string, ConfirmingPlace>(
  async (ctx, ids) =>
    new Map((await confirmingPlaces(ctx, ids)).map(({ id, pos, place }) => [id, inWords(pos, place)])),
);

function inWords(pos: number, place: number | null): ConfirmingPlace {
  if (place === null) return 'OPERATOR';
  return place === pos ? 'OWN_UNIT' : 'UNIT_ABOVE';
}
