import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Limits } from '../config/limits.ts';
import type { LianpuError } from '../errors.ts';
import { clientOf } from '../security/limits/client.ts';
import { requestsInFlight } from '../security/limits/concurrency.ts';
import { clientRate, lightRequest } from '../security/limits/rate.ts';
import { errorBody } from './error-body.ts';
import { asksForHealth } from './routes/health.ts';
import { fixedHeaders } from './security-headers.ts';

/** A request that is worked on. */
export interface Begun {
  /** To be called once. @param isHit Whether it turned out to be no more work than a kept answer. */
  readonly end: (isHit: boolean) => void;
}

/** Who may send a request now. */
export interface Admission {
  /** Before anything reads a request, that which goes past Fastify included. */
  readonly listener: (inner: RequestListener) => RequestListener;
  /** Counts what is more work than a kept answer; for the routes that `limited` wraps. */
  readonly count: (app: FastifyInstance) => void;
  /** Begins to work on a request that goes past Fastify; undefined where it has to wait its turn, which Fastify says. */
  readonly begin: (request: IncomingMessage) => Begun | undefined;
  /** A handler that works on so many requests at a time. */
  readonly limited: (handler: RouteHandlerMethod) => RouteHandlerMethod;
}

const refuse = (response: ServerResponse, refusal: LianpuError): void => {
  response
    .writeHead(refusal.status, {
      ...fixedHeaders,
      'content-type': 'application/json; charset=utf-8',
      'retry-after': String(refusal.values['seconds']),
    })
    .end(JSON.stringify(errorBody(refusal)));
};

const isCounted = ({ routeOptions: { url } }: FastifyRequest): boolean => url === '/graphql';

/** Limits how many requests clients may send, and how many are worked on. */
export const admission = ({ RATE_PER_SECOND, MAX_REQUESTS_OF_CLIENT, MAX_REQUESTS, PROXIES }: Limits): Admission => {
  const rate = clientRate(RATE_PER_SECOND);
  const inFlight = requestsInFlight({ ofClient: MAX_REQUESTS_OF_CLIENT, ofAll: MAX_REQUESTS });
  const whole = 1 - lightRequest;
  return {
    listener: (inner) => (request, response) => {
      const refusal = asksForHealth(request) ? undefined : rate.take(clientOf(request, PROXIES), lightRequest);
      if (refusal === undefined) inner(request, response);
      else refuse(response, refusal);
    },
    count: (app) => {
      app.addHook('onRequest', async (request) => {
        const refusal = isCounted(request) ? rate.take(clientOf(request.raw, PROXIES), whole) : undefined;
        if (refusal !== undefined) throw refusal;
      });
      app.addHook('onSend', async (request, reply) => {
        if (reply.getHeader('x-lianpu-cache') === 'hit') rate.giveBack(clientOf(request.raw, PROXIES), whole);
      });
    },
    begin: (request) => {
      const client = clientOf(request, PROXIES);
      if (rate.take(client, whole) !== undefined) return undefined;
      if (inFlight.begin(client) !== undefined) {
        rate.giveBack(client, whole);
        return undefined;
      }
      return {
        end: (isHit) => {
          inFlight.end(client);
          if (isHit) rate.giveBack(client, whole);
        },
      };
    },
    limited: (handler) => async (request, reply) => {
      const client = clientOf(request.raw, PROXIES);
      const refusal = inFlight.begin(client);
      if (refusal !== undefined) throw refusal;
      try {
        return await handler.call(request.server, request, reply);
      } finally {
        inFlight.end(client);
      }
    },
  };
};
