import type { TreeModel } from './model.ts'
import type { WrittenNetwork } from './network/index.ts'

/**
 * What was learnt of making a claim and merely sharing its subject (`weights/makes.json`,
 * `weights/network.json`). It is data beside the code: parsed as code it would delay every start.
 */
export interface Models {
  readonly makes: TreeModel
  readonly network: WrittenNetwork
}
