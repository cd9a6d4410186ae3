import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Account } from '#features/people/account.entity.ts';
import { AccountType, ViewerType } from '#features/people/people.graphql.ts';
import type { Actor, Context } from '#kernel/context.ts';
import { apiKeysByAccount } from './api-key.loaders.ts';
import { apiKeyKindsOf } from './api-key.policy.ts';
import { hasSecondFactor } from './credentials.queries.ts';
import type { ApiKey, ApiKeyKind, Session } from './session.entity.ts';
import { apiKeysOfViewer, openSessionsOf } from './session.queries.ts';
import { ApiKeyKindEnum, ApiKeyType, SessionType } from './sign-in.graphql.ts';

@Resolver(() => ViewerType)
export class ViewerSignInResolver {
  @FieldResolver(() => Boolean, { description: 'A one-time code is asked for at sign-in.' })
  hasSecondFactor(@Ctx() ctx: Context): Promise<boolean> {
    return hasSecondFactor(ctx);
  }

  @FieldResolver(() => Boolean, { description: 'Administering waits until signed in with a one-time code.' })
  lacksSecondFactor(@Root() viewer: Actor): boolean {
    return viewer.lacksSecondFactor;
  }

  @FieldResolver(() => [SessionType], { description: 'The person’s own signed-in browsers, the newest first.' })
  async sessions(@Root() viewer: Actor, @Ctx() ctx: Context): Promise<Session[]> {
    return viewer.byKey ? [] : openSessionsOf(ctx);
  }

  @FieldResolver(() => [ApiKeyType], { description: 'The person’s own keys, the newest first.' })
  async apiKeys(@Root() viewer: Actor, @Ctx() ctx: Context): Promise<ApiKey[]> {
    return viewer.byKey ? [] : apiKeysOfViewer(ctx);
  }

  @FieldResolver(() => [ApiKeyKindEnum], { description: 'The kinds of key that may be made; none: no key.' })
  apiKeyKinds(@Root() viewer: Actor): readonly ApiKeyKind[] {
    return apiKeyKindsOf(viewer);
  }
}

@Resolver(() => SessionType)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'The one that asks.' })
  current(@Root() session: Session, @Ctx() ctx: Context): boolean {
    return session.id === ctx.actor.sessionId;
  }
}

@Resolver(() => AccountType)
export class AccountKeysResolver {
  @FieldResolver(() => [ApiKeyType], { description: 'The account’s keys, the newest first.' })
  async apiKeys(@Root() account: Account, @Ctx() ctx: Context): Promise<ApiKey[]> {
    return (await apiKeysByAccount(ctx).load(account.id)) ?? [];
  }
}
