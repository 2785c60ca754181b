import { eventually } from "../events"
import { noticesOf } from "../notices"
import { numbers } from "../operations"
import { UNITS_AT_ONCE } from "../../../src/workflows/notices/notice-batches"
import { by, own, type Stage, type Undoables } from "./stage"

/** Opens a notice about the stage's first units, and watches it. */
async function opened(stage: Stage, ...at: number[]): Promise<string> {
  const { notice } = await noticesOf(stage.store).open({ serials: at.map(stage.no) })
  stage.watched.push(`/admin/serial-notices/${notice.id}`)
  return notice.id
}

/** More units of a lot than one operation takes. */
async function tooMany({ units, no }: Stage): Promise<{ lots: string[] }> {
  const lot = no(0)
  await units.receive(numbers(UNITS_AT_ONCE + 1, lot), { lot })
  return { lots: [lot] }
}

const ANYWAY = { although_unresolved: true } as const

/** Recalls and thefts. */
export const NOTICES: Undoables = {
  open_notice: [
    own(
      async ({ store, no }) =>
        () =>
          noticesOf(store).open({ serials: [no(1), no(2)] }),
      {
        next: async ({ store }) => {
          const [latest] = (await noticesOf(store).list("status=open&limit=1")).notices
          return noticesOf(store).close(latest!.id, ANYWAY)
        },
      }
    ),
    by("notice", async (stage) => {
      const selection = await tooMany(stage)
      return () => noticesOf(stage.store).open(selection)
    }),
  ],
  change_notice: [
    by("notice", async (stage) => {
      const id = await opened(stage, 1)
      return () => noticesOf(stage.store).change(id, { title: "Other" })
    }),
  ],
  extend_notice: [
    own(
      async (stage) => {
        const id = await opened(stage, 1)
        return () => noticesOf(stage.store).extend(id, { serials: [stage.no(2)] })
      },
      {
        next: async ({ store, no }) => {
          const [latest] = (await noticesOf(store).list("status=open&limit=1")).notices
          return noticesOf(store).reduce(latest!.id, { serials: [no(2)] })
        },
      }
    ),
  ],
  reduce_notice: [
    own(
      async (stage) => {
        const id = await opened(stage, 1, 2)
        return () => noticesOf(stage.store).reduce(id, { serials: [stage.no(2)] })
      },
      {
        next: async ({ store, no }) => {
          const [latest] = (await noticesOf(store).list("status=open&limit=1")).notices
          return noticesOf(store).extend(latest!.id, { serials: [no(2)] })
        },
      }
    ),
  ],
  resolve_notice: [
    own(
      async (stage) => {
        const id = await opened(stage, 1, 2)
        return () =>
          noticesOf(stage.store).resolve(id, { all: true, resolution: "returned", note: "back" })
      },
      {
        next: async ({ store, no }) => {
          const [latest] = (await noticesOf(store).list("status=open&limit=1")).notices
          return noticesOf(store).resolve(latest!.id, { serials: [no(1)], resolution: "repaired" })
        },
      }
    ),
  ],
  close_notice: [
    own(
      async (stage) => {
        const id = await opened(stage, 1, 2)
        return () => noticesOf(stage.store).close(id, ANYWAY)
      },
      {
        next: async ({ store }) => {
          const [latest] = (await noticesOf(store).list("status=closed&limit=1")).notices
          return noticesOf(store).reopen(latest!.id)
        },
      }
    ),
    by("notice", async (stage) => {
      const notices = noticesOf(stage.store)
      const { id } = (await notices.open(await tooMany(stage))).notice
      return () => notices.close(id, ANYWAY)
    }),
  ],
  lift_notice: [
    by("notice", async (stage) => {
      const notices = noticesOf(stage.store)
      const { id } = (await notices.open(await tooMany(stage))).notice
      // The last of its units comes under it, and off it, by the job.
      const isWhole = () =>
        eventually(async () => expect((await notices.show(id)).notice.progress.under_way).toBe(0))
      await isWhole()
      return async () => {
        await notices.close(id, ANYWAY)
        await isWhole()
      }
    }),
  ],
  reopen_notice: [
    by("notice", async (stage) => {
      const id = await opened(stage, 1)
      await noticesOf(stage.store).close(id, ANYWAY)
      return () => noticesOf(stage.store).reopen(id)
    }),
  ],
}
