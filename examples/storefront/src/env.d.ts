/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the store answers, such as https://api.example.com. */
  readonly VITE_MEDUSA_URL?: string
  /** A publishable key of the store's. */
  readonly VITE_PUBLISHABLE_KEY?: string
}
