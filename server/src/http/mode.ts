/**
 * production: only the client's own documents from a cookie. demonstration: the same limits and headers, and people
 * signed in may send documents of their own. development: documents of any size, the schema and GraphiQL open.
 */
export type Mode = 'production' | 'demonstration' | 'development';
