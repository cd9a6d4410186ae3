import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, today } from '#kernel/context.ts';
import { MessageType, shown } from '#kernel/message-type.ts';
import { mayNow, problemsOfNow, type ReportVerb } from './report.course.ts';
import type { Report } from './report.entity.ts';
import { ReportType } from './report.graphql.ts';
import { standingOf, windowOf } from './report.loaders.ts';
import { onlyEstimateBecause } from './report.rules.ts';

/** What the viewer may do with a report now, and why not: the course that the verbs go by. */
@Resolver(() => ReportType)
export class ReportRightsResolver {
  @FieldResolver(() => MessageType, {
    nullable: true,
    description: 'Which cause keeps figures from being changed now. Null: none.',
  })
  locked(@Root() report: Report, @Ctx() ctx: Context): Promise<MessageType | null> {
    return whyNot(ctx, 'save', report);
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description:
      'Which cause keeps it from being sent now: those of `locked`, and that the period of official figures is not over. Null: none.',
  })
  submitLocked(@Root() report: Report, @Ctx() ctx: Context): Promise<MessageType | null> {
    return whyNot(ctx, 'submit', report);
  }

  @FieldResolver(() => MessageType, {
    nullable: true,
    description:
      'Why what is sent now is an estimate (ước thực hiện) and has to be sent as one: its period is not over. Null: it is none.',
  })
  async onlyEstimateBecause(@Root() report: Report, @Ctx() ctx: Context): Promise<MessageType | null> {
    const because = onlyEstimateBecause(await windowOf(ctx, report), today(ctx));
    return because && shown(because, ctx.language);
  }

  @FieldResolver(() => Boolean, { description: 'Figures can be typed; see `locked`.' })
  viewerMayEdit(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'save', report);
  }

  @FieldResolver(() => Boolean, { description: 'It can be sent; see `submitLocked`.' })
  viewerMaySubmit(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'submit', report);
  }

  @FieldResolver(() => Boolean, { description: 'What was sent can be taken back.' })
  viewerMayWithdraw(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'withdraw', report);
  }

  @FieldResolver(() => Boolean, { description: 'The last version can be accepted.' })
  viewerMayAccept(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'accept', report);
  }

  @FieldResolver(() => Boolean, { description: 'The last version can be returned, also when it was accepted.' })
  viewerMayReturn(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'return', report);
  }

  @FieldResolver(() => Boolean, { description: 'A correction can be opened.' })
  viewerMayCorrect(@Root() report: Report, @Ctx() ctx: Context): Promise<boolean> {
    return may(ctx, 'correct', report);
  }
}

async function atNow(ctx: Context, report: Report) {
  const [at, window] = await Promise.all([standingOf(ctx, report), windowOf(ctx, report)]);
  return { report, at, window };
}

const may = async (ctx: Context, verb: ReportVerb, report: Report): Promise<boolean> =>
  mayNow(ctx, verb, await atNow(ctx, report));

async function whyNot(ctx: Context, verb: ReportVerb, report: Report): Promise<MessageType | null> {
  const [problem] = problemsOfNow(ctx, verb, await atNow(ctx, report), []);
  return problem ? shown(problem.message, ctx.language) : null;
}
