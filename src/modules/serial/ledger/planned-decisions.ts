/** How many units' decisions are kept at most; one unit's take about two kilobytes. */
const UNITS_KEPT = 50_000

/**
 * What this process has decided for the operations that it planned and has not written yet. The rules are pure, so
 * units that have not changed since need not be judged twice. It is a memory, not a record: what is not in it is
 * decided anew from the operation's stored intent, in this process or another.
 */
export class PlannedDecisions<Decision extends { wanted: readonly unknown[] }> {
  private readonly kept = new Map<string, Decision>()
  private units = 0

  /** Keeps an operation's decision until it is taken, or until newer ones need the room. */
  keep(operationId: string, decision: Decision): void {
    this.kept.set(operationId, decision)
    this.units += decision.wanted.length
    for (const oldest of this.kept.keys()) {
      if (this.units <= UNITS_KEPT) {
        return
      }
      this.take(oldest)
    }
  }

  /** An operation's decision, which is then forgotten. */
  take(operationId: string): Decision | undefined {
    const decision = this.kept.get(operationId)
    if (decision) {
      this.kept.delete(operationId)
      this.units -= decision.wanted.length
    }
    return decision
  }
}
