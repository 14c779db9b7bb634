/** Imports nothing, so that any Node can say it. */
export const nodeTooOld = (found: string, least: string): string =>
  [
    `Node ${found} quá cũ: BDTX cần Node ${least} trở lên. Hãy chạy "npm ci" rồi "npm start" (npm tự mang theo Node phù hợp trên Linux và Windows), hoặc cài Node mới từ nodejs.org.`,
    `Node ${found} is too old: BDTX needs Node ${least} or newer. Run "npm ci", then "npm start" (on Linux and Windows npm brings a fitting Node), or install one from nodejs.org.`,
  ].join('\n')
