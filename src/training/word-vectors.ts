/** The face of `words/`: from a package's vectors and pairs of texts to the vectors that ship. */
export { readGlove, termVectors } from './words/glove.ts'
export { trainVectors } from './words/train-vectors.ts'
