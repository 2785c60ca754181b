import { refuse, type Refusal } from "./refusals"

/** How many photos one unit takes. */
export const MOST_PHOTOS = 20

/** Which files are photos: what every browser shows. */
export const PHOTO_TYPES = ["image/jpeg", "image/png", "image/webp"] as const

/** A picture of a unit. */
export interface Photo {
  /** The file's id in Medusa's file module; null for a picture that is kept elsewhere. */
  id: string | null
  /** Where it is shown from. */
  url: string
  /** Whether buyers who may choose the unit see it. */
  is_public: boolean
}

/** No photos: one list for all units, so that a bulk operation sends it once. */
export const NO_PHOTOS: readonly Photo[] = Object.freeze([])

/** Photos as the ledger writes them: in the order given, each address once, its parts in one order. */
export function canonicalPhotos(photos: readonly Photo[]): readonly Photo[] {
  if (photos.length === 0) {
    return NO_PHOTOS
  }
  const byUrl = new Map<string, Photo>()
  for (const { id, url, is_public } of photos) {
    if (!byUrl.has(url)) {
      byUrl.set(url, { id, url, is_public })
    }
  }
  return [...byUrl.values()]
}

/** The addresses of the photos that buyers see, in their order. */
export function photosForBuyers(photos: readonly Photo[]): string[] {
  return photos.filter(({ is_public }) => is_public).map(({ url }) => url)
}

/** Why a unit cannot have these photos: too many, or some are none. Null when it can. */
export function whyNotPhotos(photos: readonly Photo[], serial: string): Refusal | null {
  const others = photos.filter((photo) => !isPicture(photo)).map(({ url }) => url)
  if (others.length > 0) {
    return refuse("not_a_photo", serial, { files: others.join(", ") })
  }
  return photos.length > MOST_PHOTOS
    ? refuse("too_many_photos", serial, { count: photos.length, most: MOST_PHOTOS })
    : null
}

const WEB_ADDRESS = /^https?:\/\/[^/]+/i
const PICTURE_NAME = /\.(jpe?g|png|webp)$/i

// Medusa's file module tells no file's type: its name does, in the address or in the id.
function isPicture({ id, url }: Photo): boolean {
  const path = url.replace(/[?#].*$/, "")
  return WEB_ADDRESS.test(url) && (PICTURE_NAME.test(path) || PICTURE_NAME.test(id ?? ""))
}

/** What became of a unit's photos by one event. */
export interface PhotoChanges {
  added: Photo[]
  removed: Photo[]
  /** Those that buyers see from now on, and those that they see no more. */
  shown: Photo[]
  hidden: Photo[]
  /** Whether the others stand in another order. */
  is_reordered: boolean
}

/** Compares a unit's photos before and after. */
export function photoChanges(before: readonly Photo[], after: readonly Photo[]): PhotoChanges {
  const had = new Map(before.map((photo) => [photo.url, photo]))
  const has = new Set(after.map(({ url }) => url))
  const kept = after.filter(({ url }) => had.has(url))
  const remarked = kept.filter(({ url, is_public }) => had.get(url)?.is_public !== is_public)
  const stayed = before.filter(({ url }) => has.has(url))
  return {
    added: after.filter(({ url }) => !had.has(url)),
    removed: before.filter(({ url }) => !has.has(url)),
    shown: remarked.filter(({ is_public }) => is_public),
    hidden: remarked.filter(({ is_public }) => !is_public),
    is_reordered: stayed.some(({ url }, at) => kept[at]?.url !== url),
  }
}
