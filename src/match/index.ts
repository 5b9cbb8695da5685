export type { MatchedList } from './lists.ts'
export type { Match, PageContext, Span, Stance, Tier, Why, WordPair } from './match.ts'
export { createMatcher, type Matcher } from './matcher.ts'
export { createRanker, type RankedCase } from './ranker.ts'
