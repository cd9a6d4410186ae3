import type { ApolloServerPlugin } from '@apollo/server';

/** Tells in the answer how long an operation took, in nanoseconds, as tools of development show it. */
export const tracing: ApolloServerPlugin = {
  requestDidStart: async () => {
    const startTime = new Date();
    const began = process.hrtime.bigint();
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return;
        const duration = Number(process.hrtime.bigint() - began);
        const trace = { version: 1, startTime, endTime: new Date(), duration };
        body.singleResult.extensions = { ...body.singleResult.extensions, tracing: trace };
      },
    };
  },
};
