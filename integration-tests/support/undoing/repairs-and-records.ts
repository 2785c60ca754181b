import type { CaseKind } from "../../../src/lifecycle/cases"
import type { PolicyBody } from "../../../src/types/policies"
import { by, own, type Stage, type Undoable, type Undoables } from "./stage"

async function opened(stage: Stage, kind: CaseKind, body: object = {}): Promise<string> {
  const { case: made } = await stage.cases.open({ kind, serials: [stage.no(1)], ...body })
  stage.watched.push(`/admin/serial-cases/${made.id}`)
  return made.id
}

const lend = ({ post, no }: Stage) =>
  post("/admin/serial-loans", { serials: [no(1)], due_on: "2999-01-01", borrower: "the fair" })

const WARRANTY: PolicyBody["parts"] = {
  customer_warranty: {
    months: 12,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "fresh",
  },
}

/** A change of a sold unit's warranty, after another one. */
function warranted(change: object, before?: object): Undoable {
  const changing = ({ post, no }: Stage, one: object) =>
    post("/admin/serials/warranties", { serials: [no(1)], reason: "goodwill", ...one })
  return own(
    async (stage) => {
      await stage.sell(1)
      if (before) await changing(stage, before)
      return () => changing(stage, change)
    },
    { policy: WARRANTY }
  )
}

/** Cases, loans, and what is said of units. */
export const REPAIRS_AND_RECORDS: Undoables = {
  case_open: [
    own(
      async ({ cases, no }) =>
        () =>
          cases.open({ kind: "internal", serials: [no(1)] })
    ),
  ],
  case_edit: [
    own(
      async (stage) => {
        const id = await opened(stage, "internal")
        return () => stage.cases.edit(id, { vendor: "Fixit" })
      },
      {
        next: async ({ cases, watched }) =>
          cases.edit(watched[0]!.split("/").at(-1)!, { vendor: "Other" }),
        refused: "case_changed_since",
      }
    ),
  ],
  case_receive: [
    own(async (stage) => {
      await stage.sell(1)
      const id = await opened(stage, "customer", { is_awaited: true })
      return () => stage.cases.act(id, "receive")
    }),
  ],
  case_send: [
    own(
      async (stage) => {
        const id = await opened(stage, "internal")
        return () => stage.cases.act(id, "send", { vendor: "Fixit" })
      },
      {
        next: ({ cases, watched }) => cases.act(watched[0]!.split("/").at(-1)!, "return"),
        refused: "case_changed_since",
      }
    ),
  ],
  case_return: [
    own(async (stage) => {
      const id = await opened(stage, "supplier", { vendor: "Maker" })
      return () => stage.cases.act(id, "return")
    }),
  ],
  case_hand_back: [
    own(async (stage) => {
      await stage.sell(1)
      const id = await opened(stage, "customer")
      return () => stage.cases.act(id, "hand-back")
    }),
  ],
  case_replace_in_advance: [
    own(async (stage) => {
      await stage.sell(1)
      const id = await opened(stage, "customer", { is_awaited: true })
      return () =>
        stage.cases.act(id, "replace-in-advance", {
          replacements: [{ by: stage.no(2) }],
          due_on: "2999-01-01",
        })
    }),
  ],
  case_close: [
    own(async (stage) => {
      const id = await opened(stage, "internal")
      return () => stage.cases.act(id, "close", { outcome: "repaired" })
    }),
    own(async (stage) => {
      const id = await opened(stage, "internal")
      return () => stage.cases.act(id, "close", { outcome: "scrapped", reason: "beyond repair" })
    }),
    own(async (stage) => {
      await stage.sell(1)
      const id = await opened(stage, "customer")
      return () =>
        stage.cases.act(id, "close", { outcome: "replaced", replacements: [{ by: stage.no(2) }] })
    }),
    own(async (stage) => {
      await stage.sell(1)
      const id = await opened(stage, "customer")
      return () => stage.cases.act(id, "close", { outcome: "refused" })
    }),
  ],
  send_to_repair: [
    own(
      async ({ command }) =>
        () =>
          command("send_to_repair", 1)
    ),
  ],
  return_from_repair: [
    own(async ({ command }) => {
      await command("send_to_repair", 1)
      return () => command("return_from_repair", 1)
    }),
  ],
  hand_back: [
    own(async (stage) => {
      await stage.sell(1)
      await opened(stage, "customer")
      return () => stage.command("hand_back", 1)
    }),
  ],
  return_to_supplier: [
    own(
      async ({ command }) =>
        () =>
          command("return_to_supplier", 1)
    ),
  ],
  take_back_from_supplier: [
    own(async ({ command }) => {
      await command("return_to_supplier", 1)
      return () => command("take_back_from_supplier", 1)
    }),
  ],
  loan: [own(async (stage) => () => lend(stage))],
  loan_return: [
    own(async (stage) => {
      await lend(stage)
      return () => stage.post("/admin/serial-loans/return", { serials: [stage.no(1)] })
    }),
  ],
  lend: [
    own(
      async ({ command }) =>
        () =>
          command("lend", 1, { due_on: "2999-01-01" })
    ),
  ],
  return_from_loan: [
    own(async ({ command }) => {
      await command("lend", 1, { due_on: "2999-01-01" })
      return () => command("return_from_loan", 1)
    }),
  ],
  correct_number: [
    own(
      async ({ id, post, no }) => {
        const serial = await id(1)
        return () => post(`/admin/serials/${serial}/correct`, { number: no(5), reason: "misread" })
      },
      {
        next: async ({ id, post, no }) =>
          post(`/admin/serials/${await id(5)}/correct`, { number: no(6), reason: "misread" }),
      }
    ),
  ],
  describe: [
    own(
      async ({ id, post }) => {
        const serial = await id(1)
        return () => post(`/admin/serials/${serial}`, { bin: "A-1", lot: "L1" })
      },
      { next: async ({ id, post }) => post(`/admin/serials/${await id(1)}`, { lot: "L2" }) }
    ),
    own(
      async ({ id, post }) => {
        const serial = await id(1)
        const photos = [{ url: "https://example.com/back.jpg", is_public: true }]
        return () =>
          post(`/admin/serials/${serial}`, { notes: "dropped", public_note: "scratched", photos })
      },
      { next: async ({ id, post }) => post(`/admin/serials/${await id(1)}`, { notes: "mended" }) }
    ),
  ],
  grade: [
    own(
      async (stage) => {
        const condition_id = await conditionOf(stage, "Worn", true)
        return () => stage.command("grade", 1, { condition_id })
      },
      {
        next: async (stage) =>
          stage.command("grade", 1, { condition_id: await conditionOf(stage, "Torn", false) }),
      }
    ),
  ],
  reclassify: [
    own(
      async ({ post, other, no }) =>
        () =>
          post("/admin/serials/reclassify", {
            inventory_item_id: other.itemId,
            serials: [no(1)],
            reason: "refurbished",
          })
    ),
  ],
  set_warranty: [warranted({ change: "set", start: "2026-01-01", end: "2099-01-01" })],
  extend_warranty: [warranted({ change: "extend", months: 6 })],
  void_warranty: [warranted({ change: "void" })],
  reinstate_warranty: [warranted({ change: "reinstate" }, { change: "void" })],
  change_scope: [
    by("settings", async ({ post, units, no }) => {
      await units.receive([no(8).toLowerCase()])
      return () =>
        post(`/admin/serial-policies/${units.itemId}`, {
          parts: { format: { kind: "any", case_sensitive: true } },
        })
    }),
  ],
  regrade: [
    by("settings", async (stage) => {
      const condition_id = await conditionOf(stage, "Display", true)
      await stage.command("grade", 1, { condition_id })
      return () => stage.post(`/admin/serial-conditions/${condition_id}`, { is_sellable: false })
    }),
  ],
}

let conditions = 0

async function conditionOf({ post }: Stage, name: string, is_sellable: boolean): Promise<string> {
  const { condition } = (await post("/admin/serial-conditions", {
    name: `${name} ${conditions++} to undo`,
    is_sellable,
  })) as { condition: { id: string } }
  return condition.id
}
