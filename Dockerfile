# docker build -t gaojian . && docker run --rm -v "$PWD:/drafts" gaojian lint .
FROM node:22-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund && npm run build:cli -- --production

FROM node:22-alpine
# --changed asks git.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /src/LICENSE /src/dist/package.json /src/dist/cli.js /src/dist/THIRD_PARTY_NOTICES.txt /gaojian/
COPY --from=build /src/dist/cli /gaojian/cli
USER node
WORKDIR /drafts
ENTRYPOINT ["node", "/gaojian/cli.js"]
CMD ["lint", "."]
