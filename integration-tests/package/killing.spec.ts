import { plans } from "../../faults/plans"
import { runRound } from "../../faults/round"

/** The short form of `npm run faults`: a handful of kills, of a store that runs the built plugin. */
describe("a store that is killed while clients drive it", () => {
  it("loses nothing and doubles nothing", async () => {
    const [plan] = plans.quick
    const { kills, lives, faults, seed } = await runRound(plan!, Date.now() % 1_000_000, () => {})
    expect([seed, faults]).toEqual([seed, []])
    expect(kills).toEqual(plan!.kills)
    expect(lives.begun).toBeGreaterThan(0)
  }, 900_000)
})
