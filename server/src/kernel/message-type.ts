import type { Asked } from './arguments.ts';
import type { Context } from './context.ts';
import type { ContractField, ContractFields } from './fields.ts';
import { type LookUp, lookUp, lookUpBy } from './look-ups.ts';
import { type Language, type Message, type Parameter, sayIn } from './messages.ts';
import { many, object, optional, record, type Shown, text, typed } from './objects.ts';

export const MessageParameterType = object(
  'MessageParameter',
  'One value that a message speaks of. A list is several of one name.',
  {
    name: text('Under which the words of the message take it: "max".'),
    value: text('A text as it is, a number with a point ("1809.5"), a day as YYYY-MM-DD; another message in words.'),
    unitOfMeasure: optional(text('Unit of measure of a quantity.')),
  },
);
export type MessageParameterType = Shown<typeof MessageParameterType>;

export const MessageType = object(
  'Message',
  'A sentence of the system: what it means for programs, and its words for people.',
  {
    key: text('"room.name": the same in every language.'),
    parameters: many(
      typed(() => MessageParameterType),
      'What it speaks of; empty where it speaks of nothing.',
    ),
    text: text('In the language of the account; for programs, of Accept-Language.'),
  },
);
export type MessageType = Shown<typeof MessageType>;

/** A field that is a message. */
export const message = (description: string): ContractField<MessageType> => record(MessageType, description);

/** A message that is looked up, as its reader sees it. */
export const said = <R, O extends boolean>(
  field: ContractField<MessageType, O>,
  find: (record: R, ctx: Context) => Message | null | undefined | Promise<Message | null | undefined>,
): LookUp<R> =>
  lookUp(field, async (record: R, ctx) => {
    const found = await find(record, ctx);
    return found ? shown(found, ctx.language) : null;
  });

/** The same with arguments. */
export const saidBy = <R, O extends boolean, A extends ContractFields>(
  field: ContractField<MessageType, O>,
  args: A,
  find: (record: R, ctx: Context, asked: Asked<A>) => Message | null | Promise<Message | null>,
): LookUp<R> =>
  lookUpBy(field, args, async (record: R, ctx, asked: Asked<A>) => {
    const found = await find(record, ctx, asked);
    return found ? shown(found, ctx.language) : null;
  });

/** A message as it leaves: for programs and, printed, for people. */
export function shown(message: Message, language: Language): MessageType {
  const parameters = Object.entries(message.parameters).flatMap(([name, value]) =>
    shownParameters(name, value, language),
  );
  return { key: message.key, parameters, text: sayIn(message, language) };
}

function shownParameters(name: string, value: Parameter, language: Language): MessageParameterType[] {
  if (value === null) return [];
  if (typeof value !== 'object') return [{ name, value: String(value), unitOfMeasure: null }];
  if (Array.isArray(value)) return value.flatMap((one: Parameter) => shownParameters(name, one, language));
  if ('unitOfMeasure' in value) return [{ name, value: value.unitOfMeasure, unitOfMeasure: null }];
  if ('key' in value) return [{ name, value: sayIn(value, language), unitOfMeasure: null }];
  if ('day' in value) return [{ name, value: value.day, unitOfMeasure: null }];
  if ('value' in value) return [{ name, value: value.value, unitOfMeasure: value.unit }];
  return [];
}
