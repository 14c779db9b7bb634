import type { Plugin } from 'vite'

const TOKENS = /import \{ tokens \} from ["']@fluentui\/react-theme["'];/

/** Fluent's token `name` is the text `var(--name)`: written out where one is used, the list of all 400 stays outside the first load. */
export const writtenOutTokens = (): Plugin => ({
  name: 'written-out-tokens',
  transform: (code, id) =>
    id.includes('/@fluentui/') && TOKENS.test(code) && !/tokens\[/.test(code) ? code.replace(TOKENS, '').replace(/(?<![\w./])tokens\.(\w+)/g, '"var(--$1)"') : null,
})
