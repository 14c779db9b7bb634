# One image: the API, the add-in and its manifest on one origin. Nothing of the preview page or the demonstration is in it.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build:addin

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production BDTX_DATA=/data TSX_TSCONFIG_PATH=server/tsconfig.json
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY manifest.xml ./
COPY schema schema
COPY server server
# The guide the pane links to; the server shows it at /help/.
COPY docs/guide-en.md docs/guide-en.md
COPY docs/huong-dan docs/huong-dan
COPY docs/images docs/images
# The compiler settings that server/tsconfig.json extends.
COPY test/tsconfig.base.json test/tsconfig.base.json
# Last, so that what is built is never older than what it is built from.
COPY --from=build /app/dist/addin dist/addin
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3443
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch(process.env.BDTX_TLS === 'off' ? 'http://127.0.0.1:3443/healthz' : 'https://127.0.0.1:3443/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that a stop signal reaches the server.
CMD ["node", "--import", "tsx", "server/cli/start.ts"]
