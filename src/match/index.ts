export type { Match, Span, Stance, Tier, Why, WordPair } from './match.ts'
