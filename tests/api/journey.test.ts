import { useDatabase } from '@dich/server/test/database.ts';
import { afterAll, beforeAll, describe } from 'vitest';
import { Officials } from '../support/officials.ts';
import { givePasswords } from '../support/passwords.ts';
import { serveProduct } from '../support/product.ts';
import { assigning } from './journey/assigning.ts';
import { comparing } from './journey/comparing.ts';
import { correcting } from './journey/correcting.ts';
import type { Journey } from './journey/journey.ts';
import { reporting } from './journey/reporting.ts';
import { rollingUp } from './journey/rolling-up.ts';
import { makeJourneyWorld } from './journey/world.ts';

/**
 * The main job from the plan to the spreadsheet, each step resting on the ones before. Every official signs in over
 * HTTP and sees only answers of the API; every number of the board is worked out by hand beside it.
 */
const database = useDatabase();
const journey = {} as Journey;

beforeAll(async () => {
  const world = await makeJourneyWorld(database);
  await givePasswords(database);
  const product = await serveProduct(database, { today: '2023-01-10' });
  Object.assign(journey, { product, world, officials: new Officials(product), reportIds: new Map() });
});
afterAll(() => journey.product?.stop());

describe('giao chỉ tiêu', () => assigning(journey));
describe('báo cáo', () => reporting(journey));
describe('tổng hợp', () => rollingUp(journey));
describe('so sánh', () => comparing(journey));
describe('trả lại, đính chính', () => correcting(journey));
