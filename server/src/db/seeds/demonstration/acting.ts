import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { hashToken } from '#features/people/token.ts';
import { IDLE_LIMIT } from '#features/sign-in/session.ts';
import { newId } from '#kernel/columns.ts';
import type { Context } from '#kernel/context.ts';
import { type Caller, inOperation } from '#kernel/operation.ts';
import { asOperator } from '../../operator.ts';
import type { SeededOffice } from './people.ts';

export interface Stage {
  orm: MikroORM;
  ownerUrl: string;
  servingRole: string;
  log: Logger;
}

/**
 * Lets the demonstration's officials do their work themselves, each at the moment it was done: through sessions, verbs,
 * policies and the audit trail, like anybody. The sessions end when the demonstration is loaded.
 */
export class Acting {
  readonly #stage: Stage;
  readonly #callers: Map<string, Caller>;

  private constructor(stage: Stage, callers: Map<string, Caller>) {
    this.#stage = stage;
    this.#callers = callers;
  }

  static async begin(stage: Stage, offices: readonly SeededOffice[]): Promise<Acting> {
    const callers = new Map<string, Caller>();
    await asOperator(stage.ownerUrl, async (client) => {
      for (const office of offices) {
        const tokenHash = hashToken(randomBytes(32).toString('base64url'));
        await client.query(
          `insert into session (province_id, token_hash, id, account_id, office_id, expires_at, user_agent)
           values ($1, $2, $3, $4, $5, clock_timestamp() + interval '1 hour', 'demonstration')`,
          [office.provinceId, tokenHash, newId(), office.accountId, office.officeId],
        );
        callers.set(office.login, { tokenHash });
      }
    });
    return new Acting(stage, callers);
  }

  /** One operation of an official at a moment ("2022-06-09T08:00:00+07:00"). A refusal is a fault of the data: it throws. */
  async as<T>(login: string, moment: string, work: (ctx: Context) => Promise<T>): Promise<T> {
    const caller = this.#callers.get(login);
    if (!caller) throw new Error(`demonstration: no account ${login}`);
    const opening = {
      orm: this.#stage.orm,
      servingRole: this.#stage.servingRole,
      now: () => new Date(moment),
      log: this.#stage.log,
      requestId: 'demonstration',
      idleLimit: IDLE_LIMIT,
    };
    return inOperation(opening, caller, 'write', work);
  }

  async end(): Promise<void> {
    await asOperator(this.#stage.ownerUrl, (client) =>
      client.query(`delete from session where user_agent = 'demonstration'`),
    );
  }
}
