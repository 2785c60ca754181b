import type { english } from "../en/english"
import type { Translation } from "../translation"

/** What a refusal says; a part in [brackets] falls away when a name in it has no value. */
export const refusals: Translation<typeof english.refusal> = {
  unknown_serial: "Er is geen serienummer {serial} bekend[ voor {item}].",
  unknown_location: "Er is geen locatie {location}.",
  unknown_item: "Er is geen artikel {item}.",
  unknown_line: "De bestelling heeft geen regel {line}.",
  unknown_condition: "Er is geen conditie {condition}.",
  unknown_operation: "Er is geen handeling {operation}.",
  not_a_draft: "Bestelling {order} is geen conceptbestelling.",
  variant_unclear:
    "{serial} kan als een van {count} varianten verkocht worden: geef aan als welke (variant_id).",
  unknown_transfer: "Er is geen verplaatsing {transfer}.",
  unknown_customer: "Er is geen klant {customer}.",
  unknown_case: "Er is geen dossier {case}.",
  unknown_order: "Er is geen bestelling {order}.",
  unknown_fulfillment: "Er is geen verzending {fulfillment}.",
  unknown_return: "Er is geen retour {return}.",
  unknown_return_line: "De retour heeft geen regel {line}.",
  unknown_claim: "Er is geen claim {claim}.",
  unknown_claim_line: "De claim heeft geen regel {line}.",
  unknown_product: "Er is geen product {product}.",
  unknown_id: "Er is niets met dit id.",
  unknown_cart: "Er is geen winkelwagen {cart}.",
  unknown_cart_line: "De winkelwagen heeft geen regel {line}.",
  unknown_variant: "Er is geen variant {variant}.",
  unknown_count: "Er is geen telling {count}.",
  unknown_delivery: "Er is geen verwachte levering {delivery}.",
  already_exists: "{serial} bestaat al[: {status}][, in {location}].",
  duplicate_in_request: "{serial} is twee keer genoemd.",
  not_tracked:
    "[{item}: ]van dit artikel worden geen serienummers bijgehouden. Zet eerst ‘Serienummers bijhouden’ aan.",
  unmanaged_variant:
    "Medusa beheert de voorraad van deze variant niet, dus haar serienummers kunnen niet bijgehouden worden.",
  too_many_for_line: "Regel {line} neemt {needed} serienummers, er zijn er {given} gegeven.",
  too_few_for_line:
    "Regel {line} heeft nog {missing} serienummers nodig ({given} van {needed} toegewezen).",
  not_enough_serials:
    "Er zijn {needed} serienummers nodig[ in {location}], er zijn er maar {given} beschikbaar.",
  fractional_quantity:
    "[{item}: ]een hoeveelheid van {quantity} kan niet bijgehouden worden: serienummers zijn hele exemplaren.",
  wrong_item: "{serial} is een ander product[ ({item})].",
  wrong_gtin: "{serial}: GTIN {gtin} is niet die van {item}[, maar die van {other}].",
  wrong_location: "{serial} is op een andere locatie[ ({location})].",
  not_sellable: "{serial} mag niet verkocht worden: {why}.",
  not_in_status: "{serial} heeft status ‘{status}’ en kan zo niet gewijzigd worden ({action}).",
  wrong_owner: "Eigenaar van {serial}: {owner}. Het kan zo niet gewijzigd worden ({action}).",
  not_sold_here:
    "{serial} is nooit door deze winkel verkocht. Het kan zo niet gewijzigd worden ({action}).",
  sold_here:
    "{serial} is door deze winkel verkocht, en de verkoop blijft: het kan zo niet gewijzigd worden ({action}).",
  reserved_elsewhere:
    "{serial} is gereserveerd voor een andere bestelregel[ (bestelling {order})].",
  on_another_return: "{serial} staat al op een andere retour[ ({return_id})].",
  not_on_return: "{serial} staat niet op deze retour.",
  on_another_claim: "{serial} staat al op een andere claim[ ({claim_id})].",
  not_on_claim: "{serial} staat niet op deze claim.",
  already_replaced:
    "{serial} is vervangen door een exemplaar dat vertrokken is: annuleer daarvan eerst de verzending.",
  claim_canceled: "De claim is geannuleerd.",
  declared_by_shop:
    "{serial} is door de winkel op deze retour gezet: vraag daar om het eraf te halen.",
  return_without_location: "De retour heeft geen locatie: geef aan waar de exemplaren terugkomen.",
  not_received:
    "Van {line} is op deze retour niets ontvangen: noem de exemplaren en ontvang haar dan.",
  stock_not_raised:
    "{item}: {given} kwamen terug, maar slechts {awaiting} op voorraad[ op {location}] wachten op een serienummer. Medusa verhoogde de voorraad niet: neem de exemplaren met de hand terug.",
  already_captured: "{serial} is al aan deze regel toegewezen.",
  held_elsewhere: "{serial} wordt vastgehouden voor de winkelwagen van een andere koper.",
  cart_holds_off:
    "Hier kunnen geen exemplaren gekozen worden: de winkel houdt er geen vast voor winkelwagens.",
  not_choosable: "De exemplaren van {item} kunnen niet gekozen worden.",
  cart_completed: "De winkelwagen is een bestelling geworden.",
  chosen_apart: "De voor {line} gekozen exemplaren vertrekken niet van één plaats: kies andere.",
  unit_unavailable: "{serial} kan nu niet gekocht worden: kies een ander.",
  none_available: "Alle exemplaren van {item} die er nog zijn, zijn voor eerdere bestellingen.",
  hold_lost:
    "Het voor {line} gekozen exemplaar wordt niet meer vastgehouden voor deze winkelwagen[: {serial}]. Kies opnieuw.",
  chosen_by_buyer:
    "De koper van regel {line} koos {serial}. Geef dat exemplaar op nummer vrij om een ander te sturen.",
  under_notice: "{serial} is geblokkeerd door melding {notice}.",
  not_sold_on_line: "{serial} is niet op deze bestelregel verkocht.",
  already_returned: "{serial} is al teruggekomen van deze verkoop.",
  same_shipment:
    "{serial} vertrok met dat pakket, op die bestelregel: er valt niets te corrigeren.",
  not_in_fulfillment: "{serial} vertrok niet met deze verzending.",
  already_delivered: "{serial} is al afgeleverd.",
  unknown_file: "Er is geen bestand {file}.",
  not_a_photo: "Dit zijn geen JPEG-, PNG- of WebP-afbeeldingen: {files}.",
  too_many_photos: "Een exemplaar heeft hoogstens {most} foto's, niet {count}.",
  fulfillment_canceled: "De verzending is geannuleerd.",
  not_shipped:
    "De verzending[ van {serial}] is nog niet verstuurd: annuleer haar in Medusa, dan zijn de exemplaren weer gereserveerd. Is ze al onderweg, markeer haar dan eerst als verzonden.",
  nothing_to_change: "Geen exemplaar van de verzending kan zo gewijzigd worden ({command}).",
  malformed_number: "{serial} is geen geldig nummer ({format})[: {why}].",
  empty_number: "Een serienummer is leeg.",
  malformed_pattern: "Het patroon {pattern} kan niet gebruikt worden: {why}.",
  generator_exhausted:
    "Het patroon {pattern} heeft geen nummers meer: geef de teller meer cijfers.",
  bad_check_digit:
    "{serial} is geen geldig nummer ({format}): het controlecijfer klopt niet, dus er is een cijfer verkeerd gelezen.",
  malformed_range: "{serial} is geen reeks zoals A001..A050 of A001+50.",
  range_reversed: "De reeks {serial} eindigt voor ze begint.",
  range_too_large:
    "De reeks {serial} heeft {count} nummers, meer dan de {limit} die in één keer kunnen.",
  range_overflow: "De reeks {serial} komt cijfers tekort.",
  too_many_serials: "{count} serienummers is meer dan de {limit} die in één keer kunnen.",
  count_mismatch: "Er zijn {needed} exemplaren aangekondigd, maar {given} serienummers gegeven.",
  needed_for_orders:
    "Bestellingen hebben nog exemplaren van {item} nodig[ in {location}]: er kunnen er hoogstens {spare} weg, geen {given}. Bevestig om ze toch allemaal te nemen (although_needed).",
  stale_figures:
    "{item} in {location}: er zijn nu {on_hand} serienummers aanwezig en {stocked} op voorraad. Kijk opnieuw en herhaal het.",
  nothing_to_repair: "{item} in {location}: daar wordt zo niets hersteld ({repair})[: {why}].",
  beyond_discrepancy:
    "{item} in {location}: er zijn {given} serienummers genoemd, waarvan er {count} te veel zijn.",
  none_awaiting:
    "Hier wacht geen voorraad op serienummers[: {given} gegeven, {awaiting} wachtend], dus er kan geen onbekend nummer geregistreerd worden.",
  unknown_at_capture:
    "{serial} is onbekend, en dit artikel neemt geen onbekende nummers bij het inpakken.",
  reason_required: "Er is een reden nodig ({command}).",
  missing_value: "{field} ontbreekt ({command}).",
  not_on_transfer: "{serial} staat niet op deze verplaatsing[, maar op {transfer}].",
  nothing_in_transit: "Er is geen exemplaar van verplaatsing {transfer} meer onderweg.",
  on_another_case: "{serial} staat al op een dossier[ ({case})].",
  not_on_case: "{serial} staat niet op dit dossier[, maar op {case}].",
  due_on_case: "{serial} is vooraf vervangen: neem het in op dossier {case}.",
  nothing_on_case: "Geen exemplaar van dossier {case} kan zo gewijzigd worden ({step}).",
  case_not_open: "Dossier {case} heeft status ‘{status}’.",
  case_not_sent: "Dossier {case} is niet bij de servicepartner.",
  case_already_sent: "Dossier {case} is al bij de servicepartner.",
  case_changed_since: "Dossier {case} is sindsdien verdergegaan: maak eerst het laatste ongedaan.",
  not_replaceable: "{serial} kan zo niet vervangen worden: {why}.",
  count_ended: "Telling {count} heeft status ‘{status}’.",
  count_in_review: "Telling {count} wordt beoordeeld: laat hertellen om verder te scannen.",
  count_in_progress: "Telling {count} wordt nog gescand: beoordeel haar eerst.",
  count_not_approved: "Telling {count} is sinds de laatste scan niet goedgekeurd.",
  count_is_blind: "Telling {count} is blind: wat verwacht wordt, is te zien bij de beoordeling.",
  not_in_review: "{serial} hoort in deze telling niet bij: {outcome}.",
  not_on_delivery:
    "{item} staat niet op deze levering. Voeg het daar toe, of ontvang het zonder levering.",
  delivery_ended: "Levering {delivery} heeft status ‘{status}’.",
  delivery_has_receipts:
    "Er zijn exemplaren van levering {delivery} ontvangen ({count}): sluit haar af in plaats van haar te annuleren.",
  no_warranty: "{serial} heeft geen klantgarantie.",
  warranty_void: "De garantie van {serial} is vervallen. Herstel haar eerst.",
  warranty_not_void: "De garantie van {serial} is niet vervallen.",
  warranty_ends_too_soon:
    "De garantie van {serial} begint op {start} en kan dus niet eindigen op {end}.",
  not_proven: "Er is geen exemplaar met nummer {serial} bekend dat met dit bewijs verkocht is.",
  registered_already: "{serial} is al op naam van een klant geregistreerd.",
  on_its_way_back: "{serial} staat op een retour en blijft dus van wie het terugstuurt.",
  unknown_handover: "Er is geen overdracht {handover}.",
  handover_open: "{serial} is al aan iemand aangeboden. Annuleer dat eerst.",
  handover_ended: "De overdracht is afgelopen ({status}).",
  handover_lapsed:
    "Het exemplaar is niet meer van wie het geeft en kan dus niet overgenomen worden.",
  too_many_tries: "Te veel pogingen. Probeer het over {seconds} seconden opnieuw.",
  same_location: "{serial} is al op die locatie.",
  same_item: "{serial} is al een exemplaar van dat artikel.",
  same_number: "{serial} heeft dat nummer al.",
  ambiguous_number: "{serial} is het nummer van {count} exemplaren: kies er een.",
  stale_write: "{serial} is intussen door iemand anders gewijzigd. Kijk opnieuw en herhaal het.",
  changed_since:
    "{serial} is sindsdien veranderd[ ({since})]: dit kan niet ongedaan gemaakt worden.",
  already_reverted: "Handeling {operation} is al ongedaan gemaakt.",
  undone_by_flow:
    "Handeling {operation} hoort bij een ander proces ({flow}): maak haar daar ongedaan.",
  return_is_final:
    "Handeling {operation} ontving een retour, wat Medusa niet kan terugdraaien. Verkoop de exemplaren opnieuw, of geef met de hand aan wat ermee gebeurde.",
  operation_unfinished: "Handeling {operation} is nog niet klaar. Probeer het zo meteen opnieuw.",
  idempotency_key_reused: "Deze idempotentiesleutel is al voor een ander verzoek gebruikt.",
  tracking_in_use:
    "Het bijhouden kan niet uit zolang exemplaren gereserveerd, vastgehouden of onderweg zijn ({count}).",
  scope_has_duplicates: "{serial} zou in het nieuwe bereik twee keer bestaan.",
  not_captured_here:
    "{serial} is niet vastgelegd voor wat vertrekt. Leg het eerst vast op zijn regel.",
  capture_mismatch:
    "Regel {line}: er zijn {captured} serienummers toegewezen, er vertrekken er {fulfilled}. Geef aan welke, of wijs er zoveel toe als er vertrekken.",
  location_unclear:
    "Regel {line} is op meerdere locaties gereserveerd: geef aan van welke ze vertrekt (location_id).",
  receive_with_serials:
    "Van {item} worden serienummers bijgehouden[ in {location}]: verhoog de voorraad met ‘Exemplaren ontvangen’, onder ‘Serienummers’.",
  stock_below_serials:
    "Aanwezige serienummers van {item}[ in {location}]: {onHand}. Daaronder kan de voorraad niet: geef liever aan wat er met de exemplaren gebeurd is.",
  has_serials:
    "Serienummers van {item}, aanwezig of onderweg[ in {location}]: {count}. Geef voor het verwijderen aan wat er met de exemplaren gebeurd is.",
  withheld_reservation:
    "Deze reservering houdt exemplaren van {item} uit de verkoop die niet verkocht mogen worden[ in {location}]. Wijzig liever de exemplaren.",
  unprintable_number:
    "{serial} kan niet zo afgedrukt worden dat een scanner het leest: kies grotere etiketten.",
  nothing_to_print: "Er is geen exemplaar om een etiket voor af te drukken.",
  not_a_receipt: "Handeling {operation} is geen ontvangst ({kind}).",
  busy: "Iemand anders wijzigt dezelfde exemplaren. Probeer het zo meteen opnieuw.",
  invalid_request: "{why}",
  invalid_value: "{field}: {why}.",
  forbidden: "U hebt niet het recht om dit te doen ({policy}).",
  unknown_reason: "Er is geen reden {reason}.",
  order_canceled: "Bestelling {order} is geannuleerd.",
  order_in_edit: "Bestelling {order} wordt bewerkt: bevestig of annuleer eerst die bewerking.",
  nothing_to_sell: "Er zit niets in het mandje.",
  wrong_amount:
    "De verkoop komt nu op {total} {currency}, niet op {amount}. Kijk opnieuw en herhaal het.",
  not_enough_stock:
    "{item}: er zijn er {needed} nodig[ in {location}], daar zijn er {given} beschikbaar.",
  no_hand_over:
    "{line} kan niet overhandigd worden[ in {location}]: geef de locatie afhalen, of een verzendoptie van de handmatige aanbieder[, voor profiel {profile}].",
  sale_interrupted:
    "De verkoop stopte bij “{stage}”: {why} Wat gedaan is, blijft. Probeer het opnieuw om verder te gaan.",
  duplicate_in_file: "{serial} staat al in rij {row} van het bestand.",
  duplicate_on_list: "{serial} staat al op de lijst.",
  empty_gtin: "Een GTIN is leeg.",
  unknown_gtin: "Geen artikel draagt de GTIN {gtin}.",
  shared_gtin: "{gtin} is de GTIN van meerdere artikelen[: {items}]. Kies eerst het artikel.",
  return_canceled: "De retour is geannuleerd.",
  malformed_value: "{value} is niet geldig ({expected})[: {why}].",
  unknown_notice: "Er is geen melding {notice}.",
  nothing_selected: "Er is geen exemplaar dat wordt bedoeld.",
  notice_not_open: "Melding {notice} is niet open ({status}).",
  notice_not_closed: "Melding {notice} is niet gesloten ({status}).",
  on_notice_already: "{serial} valt al onder melding {notice}.",
  not_on_notice: "{serial} valt niet onder melding {notice}.",
  notice_unresolved:
    "Niet afgehandelde exemplaren onder melding {notice}: {count}. Geef aan dat zij toch gesloten moet worden.",
  notice_extended:
    "Sindsdien kwamen andere onder melding {notice} ({count}): haal die er eerst uit, of sluit de melding.",
  disposition_incomplete:
    "{serial} kan niet vertrekken: van de ontvanger ontbreekt {lacks}. Vul het in bij de bestelling, onder Serienummers.",
  disposition_refused: "{serial} mag niet vertrekken ({why}).",
  unknown_entry: "Er is geen inschrijving {entry} in het register.",
  entry_corrected:
    "Inschrijving {entry} van {serial} is intussen gecorrigeerd: corrigeer de laatste.",
  entry_withdrawn:
    "Inschrijving {entry} van {serial} is ingetrokken, dus er is niets te corrigeren.",
  entry_unchanged: "Inschrijving {entry} van {serial} zegt dat al.",
  unknown_import: "Import {import} bestaat niet.",
  import_not_ready: "Dat kan nu niet met import {import}.",
  import_has_problems:
    "{count} rijen kunnen niet worden geïmporteerd: verbeter het bestand of importeer de andere rijen zonder deze.",
  nothing_to_import: "Geen enkele rij van import {import} kan worden geïmporteerd.",
  import_unreadable: "Het bestand kan niet worden gelezen[: {why}].",
  unknown_audit_run: "Er is geen controle {run}.",
  audit_key_unusable:
    "De sleutel waarmee de winkel moet ondertekenen is onbruikbaar: er is een privésleutel Ed25519 in PEM nodig.",
}
