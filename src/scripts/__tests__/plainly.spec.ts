import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { plainly } from "../plainly"

describe("what a script says of", () => {
  const { exitCode } = process
  const told = jest.spyOn(process.stderr, "write").mockReturnValue(true)
  const run = (error?: Error) =>
    plainly(() => (error ? Promise.reject(error) : Promise.resolve()))({} as ExecArgs)
  afterEach(() => {
    process.exitCode = exitCode
    told.mockClear()
  })
  afterAll(() => told.mockRestore())

  it("what it was asked is the sentence alone, and the process ends with 1", async () => {
    await run(new MedusaError(MedusaError.Types.INVALID_DATA, "There is no preset sap."))
    expect(told.mock.calls).toEqual([["There is no preset sap.\n"]])
    expect(process.exitCode).toBe(1)
  })

  it("anything else is left to Medusa, and nothing is said of what went well", async () => {
    const others = [
      new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "It broke."),
      new TypeError("It is undefined."),
    ]
    for (const error of others) {
      await expect(run(error)).rejects.toBe(error)
    }
    await run()
    expect(told).not.toHaveBeenCalled()
    expect(process.exitCode).toBe(exitCode)
  })
})
