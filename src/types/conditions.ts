/** The merchant's own grading. */

export interface ConditionView {
  id: string
  name: string
  description: string | null
  colour: "green" | "blue" | "orange" | "red" | "purple" | "grey"
  is_sellable: boolean
  rank: number
}

/** GET /admin/serial-conditions, by rank and name. */
export interface ConditionListResponse {
  conditions: ConditionView[]
}

/** POST /admin/serial-conditions and /admin/serial-conditions/:id (there, what is absent stays). */
export interface ConditionBody {
  name?: string
  description?: string | null
  colour?: ConditionView["colour"]
  is_sellable?: boolean
  rank?: number
}

export interface ConditionResponse {
  condition: ConditionView
}

/** DELETE /admin/serial-conditions/:id; refused while serials or policies use it. */
export interface ConditionDeleteResponse {
  id: string
  object: "serial_condition"
  deleted: true
}
