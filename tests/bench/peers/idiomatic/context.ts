import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Card, Unit } from './entities.ts';

/** Of one request: what was loaded once is not loaded again. */
export interface Context {
  em: EntityManager;
  children: DataLoader<string, Unit[]>;
  /** The cards of a unit for the indicators asked about. */
  cards(indicatorIds: readonly string[]): DataLoader<string, Card[]>;
}

export function contextOf(em: EntityManager): Context {
  const cards = new Map<string, DataLoader<string, Card[]>>();
  return {
    em,
    children: new DataLoader(async (parentIds) => {
      const found = await em.find(Unit, { parentId: { $in: [...parentIds] } }, { orderBy: { pos: 'asc' } });
      const byParent = Map.groupBy(found, ({ parentId }) => parentId ?? '');
      return parentIds.map((id) => byParent.get(id) ?? []);
    }),
    cards(indicatorIds) {
      const name = indicatorIds.join(' ');
      const known = cards.get(name) ?? cardsOf(em, indicatorIds);
      cards.set(name, known);
      return known;
    },
  };
}

const cardsOf = (em: EntityManager, indicatorIds: readonly string[]): DataLoader<string, Card[]> =>
  new DataLoader(async (unitIds) => {
    const found = await em.find(
      Card,
      { unit: { $in: [...unitIds] }, indicatorId: { $in: [...indicatorIds] } },
      { orderBy: { n: 'asc' } },
    );
    const byUnit = Map.groupBy(found, ({ unit }) => unit.unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  });
