import { manyUnits, type Life, type Step } from "../support/lives/life"
import { NOTICE_LIVES } from "../support/lives/notices"
import { ORDER_LIVES } from "../support/lives/orders"
import { REPAIR_LIVES } from "../support/lives/repairs"
import { STOCK_LIVES } from "../support/lives/stock"
import { quiet, settled } from "../support/quiet"
import { statementCounter } from "../support/statements"
import type { StoreSuite } from "../support/store"

const FEW = 3
const MANY = 93

/** Jobs and the subscribers of earlier tests send statements of their own meanwhile; one a unit would be ninety more. */
const BESIDE = 45

const LIVES: Record<string, Life> = {
  ...STOCK_LIVES,
  ...ORDER_LIVES,
  ...REPAIR_LIVES,
  ...NOTICE_LIVES,
}

/** No flow asks the database once for each unit: not in its request, nor in what follows from its events. */
const suite: StoreSuite = (store) => {
  describe.each(Object.entries(LIVES))("units %s", (_, life) => {
    it("take as many statements by the dozen as one by one", async () => {
      const few = await statementsOf(life, FEW)
      const many = await statementsOf(life, MANY)
      const more = [...many].map(([step, count]) => [step, count - few.get(step)!] as const)
      expect(more.filter(([, count]) => count > BESIDE)).toEqual([])
    })
  })

  /** The statements of each step of a life, with those of the subscribers that it set going. */
  async function statementsOf(life: Life, count: number): Promise<Map<string, number>> {
    const many = await manyUnits(store, life, count)
    const counter = statementCounter(store)
    const counts = new Map<string, number>()
    let last: number | undefined
    const step: Step = async (name, act) => {
      // Nothing was sent since the step before: its subscribers were waited for.
      if (counter.count() !== last) await quiet(store)
      counter.reset()
      const answer = await act()
      last = await settled(store, counter.count)
      counts.set(name, last)
      return answer
    }
    try {
      await life.live(many, step)
    } finally {
      counter.stop()
    }
    return counts
  }
}

export default suite
