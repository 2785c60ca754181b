import { IntegrityService } from "./integrity"

/**
 * The module's service, which other code resolves. Its methods stand in rooms by area, each a class on top of the next:
 * generated → ledger → settings → units → stock → orders → documents → notices → book → insight → auditing → privacy → buyers →
 * imports → integrity. A method goes into the room of its area and only hands over: to the ledger, or to a query.
 */
class SerialModuleService extends IntegrityService {}

export default SerialModuleService
