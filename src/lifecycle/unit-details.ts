/** How many serials one request may name. Larger lists come as several requests, each of which is whole. */
export const MAX_SERIALS = 10_000

/** How long a text of a sentence or two may be, such as a lot or a reason. */
export const MAX_SHORT_TEXT = 500

/** How long a free text may be, such as notes. */
export const MAX_LONG_TEXT = 10_000

/** How long the address of a file may be. */
export const MAX_URL = 2_000

/** An amount in major units, as text, so that no digit is lost. */
export const AMOUNT = /^\d{1,12}(\.\d{1,6})?$/
