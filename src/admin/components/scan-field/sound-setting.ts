import { useSyncExternalStore } from "react"

const KEY = "medusa-plugin-serials:scan-sound"

/** Whether scans sound: one setting of the browser, for all scan fields on all pages. */
class SoundSetting {
  private isOn: boolean | null = null
  private readonly listeners = new Set<() => void>()

  readonly get = (): boolean => {
    this.isOn ??= read()
    return this.isOn
  }

  readonly set = (isOn: boolean): void => {
    this.isOn = isOn
    write(isOn)
    this.listeners.forEach((listener) => listener())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}

const setting = new SoundSetting()

/** Whether scans sound. */
export function isSoundOn(): boolean {
  return setting.get()
}

/** The setting, and how to change it. */
export function useSoundSetting(): [isOn: boolean, set: (isOn: boolean) => void] {
  return [useSyncExternalStore(setting.subscribe, setting.get), setting.set]
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === "on"
  } catch {
    return false
  }
}

// Storage may be full or forbidden; the setting then lasts as long as the page.
function write(isOn: boolean): void {
  try {
    localStorage.setItem(KEY, isOn ? "on" : "off")
  } catch {
    // See above.
  }
}
