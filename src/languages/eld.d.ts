/**
 * The part of `eld` that its own faces build on. They bring their data as code, which a background could only
 * load at every start; this part is given its data, and is no face of the package: hence a path.
 */
declare module '*/eld/src/languageDetector.js' {
  import type { eld } from 'eld'

  export function createEld(): {
    readonly instance: Pick<typeof eld, 'detect'>
    readonly loadData: (data: object) => void
  }
}

declare module '*/eld/src/ngrams/extrasmall.js' {
  export const ngramsData: object
}
