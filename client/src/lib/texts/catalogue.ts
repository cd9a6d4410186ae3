/** The languages the product speaks. A second one is a second entry beside `vi`, of the same shape. */
interface Catalogue<T> {
  vi: T;
}

/** The texts of one room in the language in use. */
export const inLanguage = <T>(catalogue: Catalogue<T>): T => catalogue.vi;
