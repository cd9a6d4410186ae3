/**
 * What the relation alone allows (DOMAIN.md, section 7), table by table, whatever the office: the law that row-level
 * security keeps when every policy in code is switched off. S reads, I inserts, U updates, D deletes; a party that is
 * not named may do nothing. A reader who is several parties at once may do what any of them may.
 */
export interface Rights {
  /** Signed in, whoever it is. */
  anybody?: string;
  /** Of the unit that the row is about. */
  own?: string;
  /** Of a unit above it. */
  above?: string;
  /** Of a unit below it. */
  below?: string;
  /** Of a unit that the decision names. */
  named?: string;
  /** Of the unit that set it, which is the unit itself or one above. */
  giver?: string;
  /** Of the unit that is written down as the setter and is neither: no such row is ever made. */
  pretender?: string;
  /** Of the unit that an entry of the trail is about. */
  subject?: string;
  /** The account itself. */
  holder?: string;
  /** The account itself, acting in the unit. */
  holderAtHome?: string;
  /** The account itself, acting in a unit above it. */
  holderAbove?: string;
}

export interface Kind extends Rights {
  /** What tells the kind apart from the table's other kinds. */
  columns?: Record<string, unknown>;
}

export interface Turn {
  set: string;
  /** What becomes of a kind; one that is not named stays what it is. */
  becomes: Record<string, string>;
}

export interface TableLaw {
  kinds: Record<string, Kind>;
  /** The serving role was granted nothing of it: whoever asks is refused, and not answered with no rows. */
  closed?: true;
  /** The column by which a row is known; `id` unless told. */
  key?: string;
  /** A change that matters to no policy, as the right-hand side of SET; without it nothing is updated but by a turn. */
  touch?: string;
  /** The column that says which unit it is about, where that can be updated. */
  moves?: 'pos' | 'unit_id';
  /** Changes that make rows of one kind into another, each as the right-hand side of SET. */
  turns?: Turn[];
  /** Columns without which a row cannot stand, beyond what can be filled by type. */
  filler?: Record<string, unknown>;
}

/** What a room says of its tables: rooms/ROOM.relation.ts exports it as `relation`. */
export type RoomRelation = Readonly<Record<string, TableLaw>>;

/** The operator writes it. */
export const READ_BY_ALL = { kinds: { any: { anybody: 'S' } } } as const;
