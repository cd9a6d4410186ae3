import { searchKey } from '@dich/units';

export interface NamedDepartment {
  id: string;
  /** What it is and was called. */
  names: readonly string[];
}

/**
 * Which departments a text of a plan names, without regard to tone marks and capitals. A name that stands within a
 * longer one ("Phòng Kinh tế" in "Phòng Kinh tế - Hạ tầng") is not named there; "các phòng chuyên môn" names nobody.
 */
export function departmentsNamed(text: string, departments: readonly NamedDepartment[]): Set<string> {
  const names = departments
    .flatMap(({ id, names: all }) => all.map((name) => ({ id, key: searchKey(name) })))
    .filter(({ key }) => key !== '')
    .sort((one, other) => other.key.length - one.key.length || one.key.localeCompare(other.key));
  const named = new Set<string>();
  let rest = ` ${searchKey(text)} `;
  for (const [place, { id, key }] of names.entries()) {
    if (!rest.includes(` ${key} `)) continue;
    named.add(id);
    // a name may have been that of two departments, one after the other
    if (names[place + 1]?.key !== key) rest = rest.replaceAll(` ${key} `, ' | ');
  }
  return named;
}
