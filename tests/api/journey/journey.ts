import type { Officials } from '../../support/officials.ts';
import type { Product } from '../../support/product.ts';
import type { CommuneName, JourneyWorld } from './world.ts';

/** What the steps of the main job hand on to each other. */
export interface Journey {
  product: Product;
  world: JourneyWorld;
  officials: Officials;
  planId: string;
  /** Of the communes, for the year. */
  reportIds: Map<CommuneName, string>;
}
