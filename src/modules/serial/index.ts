import { Module } from "@medusajs/framework/utils"
import SerialModuleService from "./service"

/** The name under which the module is registered; links, events and the container key derive from it. */
export const SERIAL_MODULE = "serial"

export default Module(SERIAL_MODULE, { service: SerialModuleService })
