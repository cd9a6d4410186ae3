import { p } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';

/** Every key of a tenant's table is led by the province, which is never rewritten. */
export const tenantKey = {
  provinceId: () => p.smallint().primary(),
  id: () =>
    p
      .uuid()
      .primary()
      .onCreate(() => v7()),
};

/** A number of the officials' world: exact, 18 digits before and 6 after the point, a string in TypeScript. */
export const exact = () => p.decimal().precision(24).scale(6).$type<string>();

/**
 * A hash that the serving role has no grant to read. A lazy property, so that the statements name their columns instead
 * of asking for all; never loaded, never written through the entity.
 */
export const unreadable = () => p.text().nullable().lazy().hidden().persist(false);

export const newId = (): string => v7();
