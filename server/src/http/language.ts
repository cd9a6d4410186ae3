import type { Request } from 'express';
import { DEFAULT_LANGUAGE, type Language } from '#kernel/messages.ts';

/** What a request asks to be answered in, by its Accept-Language; Vietnamese where it says nothing that is spoken here. */
export const languageOf = (request: Request): Language => {
  const accepted = request.acceptsLanguages('vi', 'en');
  return accepted === 'en' ? 'en' : DEFAULT_LANGUAGE;
};
