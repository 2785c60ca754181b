/** The letters that, with Alt, fulfil what is captured and open the next order. */
export const FULFIL_KEY = "P"
export const NEXT_KEY = "N"
