import type { MedusaContainer } from "@medusajs/framework/types"
import { MOST_PHOTOS, type Photo } from "../../lifecycle/photos"
import type { PhotoBody } from "../../types/receiving"
import { refuseUnknownFiles } from "./files"

/**
 * The photos that a request gives a unit. Only files that it does not have yet are asked for: of one that it has, the
 * file may be gone by now.
 * @throws unknown_file
 */
export async function photosOf(
  container: MedusaContainer,
  given: readonly PhotoBody[],
  had: readonly Photo[] = []
): Promise<Photo[]> {
  const photos = given.map(({ id = null, url, is_public = false }) => ({ id, url, is_public }))
  const known = new Set(had.map(({ id }) => id))
  const asked = photos.map(({ id }) => id).filter((id) => !known.has(id))
  // More than a unit takes are refused anyway.
  await refuseUnknownFiles(container, asked.slice(0, MOST_PHOTOS))
  return photos
}
