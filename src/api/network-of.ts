import { isIPv6 } from "node:net"

/** How many of an IPv6 address's eight groups say whose it is: providers give each connection a /64. */
const OWNED = 4

/**
 * What of an IP address tells askers apart: an IPv4 address whole, of IPv6 the network, for whoever has one has as many
 * addresses as they like.
 */
export function networkOf(address: string): string {
  const [bare = ""] = address.split("%")
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)
  if (mapped?.[1] !== undefined) {
    return mapped[1]
  }
  if (!isIPv6(bare)) {
    return bare
  }
  const [before = "", after] = bare.toLowerCase().split("::")
  const head = groupsOf(before)
  const tail = after === undefined ? [] : groupsOf(after)
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0")
  const groups = [...head, ...zeros, ...tail].slice(0, OWNED)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":")
}
