/** How long a code has to be out of sight before it counts anew, in milliseconds. */
const OUT_OF_SIGHT_MS = 1_500

/** Tells codes that come into a camera's sight from those that only stay there: it reads them many times a second. */
export class CodesInSight {
  private readonly lastSeen = new Map<string, number>()

  /**
   * Which codes of a picture count. One that was in the picture before is still the same, however long a slow device
   * took between the two.
   */
  newIn(codes: readonly string[], now: number): string[] {
    const fresh = [...new Set(codes)].filter((code) => !this.lastSeen.has(code))
    codes.forEach((code) => this.lastSeen.set(code, now))
    for (const [code, last] of this.lastSeen) {
      if (now - last > OUT_OF_SIGHT_MS) {
        this.lastSeen.delete(code)
      }
    }
    return fresh
  }
}
