import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState } from "react"
import type { SerialView } from "../../../types/serials"
import type { CountResponse, CountScanResponse, ScanResult } from "../../../types/counts"
import { lookUp } from "../../hooks/use-serials"
import { scanInto } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { queryKeys } from "../../lib/query-keys"
import { untilAnswered } from "../../lib/until-answered"
import type { ScanHandler, ScanOutcome } from "../scan-field"

const KINDS: Record<ScanResult["result"], ScanOutcome["kind"]> = {
  counted: "taken",
  again: "known",
  unknown: "refused",
  ambiguous: "refused",
  unreadable: "refused",
}

/** What a scan means, and which of several units was chosen for it. */
interface Choice {
  text: string
  units: SerialView[]
}

/**
 * Posts each scan of a count by itself. While the server cannot be reached it tries again, and the scans after it wait:
 * none is lost. Of several units with one number the clerk chooses; `choose` prepares what the next scan of the text means.
 */
export function useCountScan(countId: string) {
  const t = useT()
  const note = useNoteScan(countId)
  const isAlive = useIsAlive()
  const [isOffline, setIsOffline] = useState(false)
  const [choice, setChoice] = useState<Choice | null>(null)
  const chosen = useRef(new Map<string, string>())

  const handler: ScanHandler = useCallback(
    async (text) => {
      const serial_id = chosen.current.get(text)
      chosen.current.delete(text)
      const answer = await untilAnswered(
        (key) => scanInto(countId, serial_id === undefined ? text : { serial_id }, key),
        { isAlive, onChange: setIsOffline }
      )
      note(answer)
      const [scan] = answer.scans
      if (scan?.result === "ambiguous") {
        setChoice({ text, units: (await lookUp(text)).matches })
      }
      const result = scan?.result ?? "unreadable"
      return {
        kind: KINDS[result],
        message: t(`count.results.${result}`, { number: scan?.number ?? text }),
      }
    },
    [countId, note, isAlive, t]
  )
  const choose = (unit: SerialView) => {
    if (choice !== null) {
      chosen.current.set(choice.text, unit.id)
      setChoice(null)
    }
  }
  return { handler, isOffline, choice, choose }
}

/** How long after the last scan what the count comes to is asked for. */
const SETTLED_MS = 1_000

/** Shows at once how far the count has come; asks for the latest scans, and a little later for what it comes to. */
function useNoteScan(countId: string) {
  const client = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(
    ({ scanned }: CountScanResponse) => {
      client.setQueryData<CountResponse>(
        queryKeys.stocktake(countId),
        (before) => before && { ...before, count: { ...before.count, scanned } }
      )
      void client.invalidateQueries({ queryKey: queryKeys.stocktakeScans(countId) })
      clearTimeout(timer.current)
      timer.current = setTimeout(
        () => void client.invalidateQueries({ queryKey: queryKeys.stocktake(countId) }),
        SETTLED_MS
      )
    },
    [client, countId]
  )
}

function useIsAlive(): () => boolean {
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])
  return useCallback(() => alive.current, [])
}
