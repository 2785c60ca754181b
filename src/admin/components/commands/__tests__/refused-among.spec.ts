import { ApiError } from "../../../lib/api-error"
import { refusedAmong } from "../refused-among"

const refusal = (...ids: string[]) =>
  new ApiError(400, "No.", {
    code: "not_allowed_from",
    serials: ids.map((serial_id) => ({ serial_id, code: "not_allowed_from", message: "No." })),
  } as unknown as ConstructorParameters<typeof ApiError>[2])

it("finds which of the units a refusal names, each once", () => {
  const units = ["a", "b", "c"].map((id) => ({ id }))
  expect(refusedAmong(units, refusal("c", "a", "a", "elsewhere"))).toEqual(["a", "c"])
  expect(refusedAmong(units, refusal())).toEqual([])
  expect(refusedAmong(units, new Error("offline"))).toEqual([])
  expect(refusedAmong(units, null)).toEqual([])
})
