import type { TestAccount } from '@dich/server/test/world.ts';
import { HttpClient } from './http-client.ts';
import { PASSWORD } from './passwords.ts';
import type { Product } from './product.ts';

/** The people of a test's world, each signed in once. */
export class Officials {
  readonly #product: Product;
  readonly #signedIn = new Map<string, Promise<HttpClient>>();

  constructor(product: Product) {
    this.#product = product;
  }

  as({ login }: Pick<TestAccount, 'login'>): Promise<HttpClient> {
    const known = this.#signedIn.get(login) ?? HttpClient.signIn(this.#product, login, PASSWORD);
    this.#signedIn.set(login, known);
    return known;
  }
}
