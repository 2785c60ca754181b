import { STRATEGIES, type StrategyName } from "../../../lifecycle/strategies"

/** The order in which a strategy takes units, as SQL; it knows the columns of `serial` without a prefix. */
export function strategyOrder(strategy: StrategyName): string {
  return [...STRATEGIES[strategy].order]
    .map(({ field, direction }) => `${field} ${direction} nulls last`)
    .join(", ")
}
