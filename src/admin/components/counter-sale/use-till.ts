import { useRegions, useSalesChannels, useStoreDefaults } from "../../hooks/use-counter-sale"
import { chosenAmong, useDeskLocation } from "../../hooks/use-desk-location"
import { useKeptText } from "../../hooks/use-kept-text"

/** One thing that is chosen once at a till, and among what. */
export interface TillChoice {
  value: string
  choose: (value: string) => void
  options: readonly { id: string; name: string }[]
}

/** Where and with what a till sells; the browser keeps it. */
export interface Till {
  location: { value: string; choose: (value: string) => void }
  region: TillChoice
  channel: TillChoice
}

/** The till of this browser. What there is only one of, or the store has a default of, need not be chosen. */
export function useTill(): Till {
  const [location, chooseLocation] = useDeskLocation()
  const { data: regions } = useRegions()
  const { data: channels } = useSalesChannels()
  const { data: defaults } = useStoreDefaults()
  return {
    location: { value: location, choose: chooseLocation },
    region: useChoice("till-region", regions, defaults?.default_region_id),
    channel: useChoice("till-channel", channels, defaults?.default_sales_channel_id),
  }
}

function useChoice(
  name: string,
  options: TillChoice["options"] | undefined,
  byDefault: string | null | undefined
): TillChoice {
  const kept = useKeptText(name)
  return {
    value: chosenAmong(options, kept.value, byDefault),
    choose: (value) => kept.update(() => value),
    options: options ?? [],
  }
}
