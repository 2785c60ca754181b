import type { PhotoBody } from "../../../src/types/receiving"
import type { DescribeBody } from "../../../src/types/serials"
import type { HttpClient } from "../../store-client"
import { APPEARANCES, type AppearancePlan } from "../data/appearances"
import { inParallel } from "../in-parallel"
import { pictureOf } from "../picture"
import type { Pool } from "../pool"
import type { ReceivingDesk } from "./receive"

/** Says what sets some units apart, for buyers and for staff, in words and pictures. */
export async function describeUnits({ admin }: ReceivingDesk, pool: Pool): Promise<void> {
  const chosen = APPEARANCES.map((plan) => ({ plan, unit: pool.take(plan.sku, plan.at, 1)[0]! }))
  await inParallel(chosen, async ({ plan, unit }) => {
    const body: DescribeBody = {
      public_note: plan.publicNote,
      notes: plan.notes,
      photos: await uploaded(admin, plan),
    }
    await admin.post(`/admin/serials/${unit.id}`, body)
  })
}

/** Puts the pictures into Medusa's file module, as the admin does. */
async function uploaded(admin: HttpClient, { pictures }: AppearancePlan): Promise<PhotoBody[]> {
  if (pictures.length === 0) return []
  const form = new FormData()
  for (const picture of pictures) {
    form.append(
      "files",
      new Blob([pictureOf(picture)], { type: "image/png" }),
      `${picture.name}.png`
    )
  }
  const answer = await fetch(`${admin.baseUrl}/admin/uploads`, {
    method: "POST",
    headers: admin.headers,
    body: form,
  })
  if (!answer.ok) throw new Error(`Uploading pictures answered ${answer.status}.`)
  const { files } = (await answer.json()) as { files: { id: string; url: string }[] }
  return files.map(({ id, url }, at) => ({ id, url, is_public: pictures[at]!.isPublic }))
}
