export { CaseSearch, type Found, type Hit, type Query } from './case-search.ts'
export type { Excerpt, Stretch } from './excerpt.ts'
export type { FacetCounts, FacetName, FacetValue, Filter } from './facets.ts'
