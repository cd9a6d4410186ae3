import { Router } from 'express';

/** /graphiql, for development: one page with everything in it, from node_modules; it asks as who is signed in. */
export async function graphiql(): Promise<Router> {
  // nine megabytes that only development reads
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({ title: 'GraphiQL · Đích', endpoint: '/graphql', credentials: 'same-origin' });
  const routes = Router();
  routes.get('/graphiql', (_request, response) => {
    response.set('Cache-Control', 'no-store').type('html').send(page);
  });
  return routes;
}
