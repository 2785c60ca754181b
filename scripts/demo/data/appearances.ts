import type { PhoneView } from "../picture"
import type { LocationKey } from "./places"

type PicturePlan = PhoneView & { name: string; isPublic: boolean }

/** What sets one unit apart: what buyers read and see of it, and what staff noted. */
export type AppearancePlan = {
  sku: string
  at: LocationKey
  publicNote: string
  notes?: string
  pictures: PicturePlan[]
}

const GREY = [128, 132, 138] as const

export const APPEARANCES: AppearancePlan[] = [
  {
    sku: "HALDEN-LITE",
    at: "utrecht",
    publicNote: "Small scratch on the back, else as new. Battery at 91 %.",
    notes: "Traded in with its charger; the receipt is in the drawer.",
    pictures: [
      { name: "back", side: "back", body: GREY, scratch: true, isPublic: true },
      { name: "front", side: "front", body: GREY, isPublic: true },
      { name: "trade-in", side: "back", body: [92, 96, 102], isPublic: false },
    ],
  },
  {
    sku: "HALDEN-LITE",
    at: "utrecht",
    publicNote: "No trace of use. Charger included.",
    pictures: [{ name: "front", side: "front", body: GREY, isPublic: true }],
  },
  {
    sku: "TERN-14-16",
    at: "rotterdam",
    publicNote: "Keyboard with a shiny space bar.",
    notes: "Refurbisher replaced the battery.",
    pictures: [],
  },
]
