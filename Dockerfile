# The API of Lianpu. The database is another container (docker-compose.yml) or any Neo4j that NEO4J_URI names.
FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 LIANPU_HOME=/tmp/lianpu
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json tsconfig.json schema.graphql ./
COPY bin ./bin
COPY src ./src
COPY cypher ./cypher
COPY loaders ./loaders
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is the first process, so that SIGTERM reaches the program.
CMD ["node", "bin/lianpu.mjs", "start"]
