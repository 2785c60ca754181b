import { AnswerJudge } from "../judge"

const OTHER = { order: { id: "order_1" } }

describe("an answer, beside docs/openapi.json:", () => {
  const judge = new AnswerJudge()
  const complaintOf = (body: unknown, status = 200) =>
    judge.complaint({ method: "GET", path: "/admin/serials/ser_1/label?format=a4", status, body })

  it("is passed when it is what the document says", () => {
    expect(complaintOf({ code: "unknown_serial", type: "not_found", message: "?" }, 404)).toBeNull()
    expect(complaintOf({ message: "Unauthorized" }, 401)).toBeNull()
  })

  it("is told when a field is missing, of another type, or not documented", () => {
    expect(complaintOf({})).toContain("must have required property")
    expect(complaintOf({ message: 7 }, 404)).toContain("/message must be string")
    expect(complaintOf({ message: "?", more: 1 }, 404)).toContain('{"additionalProperty":"more"}')
  })

  it("is told when its status is not documented", () => {
    expect(complaintOf({}, 418)).toContain("answered 418, which docs/openapi.json does not know")
  })

  it("is nobody's business where the route is Medusa's", () => {
    const path = "/admin/orders/order_1"
    expect(judge.complaint({ method: "GET", path, status: 200, body: OTHER })).toBeNull()
  })
})
