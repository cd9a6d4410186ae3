import { z } from 'zod';

/** Parameters of an address: an identity, and several of a kind with commas between them. */
export const anId = z.uuid().toLowerCase();

export const aDay = z.iso.date();

const list = z.string().transform((value) => value.split(',').filter(Boolean));

export const idsUpTo = (most: number) => list.pipe(z.array(anId).max(most));
export const codesUpTo = (most: number) => list.pipe(z.array(z.string().max(64)).max(most));
export const yearsUpTo = (most: number) =>
  list
    .pipe(
      z
        .array(z.string().regex(/^(19|20|21)\d\d$/))
        .min(1)
        .max(most),
    )
    .transform((years) => years.map(Number));
