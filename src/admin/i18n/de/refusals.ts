import type { english } from "../en/english"
import type { Translation } from "../translation"

/** What a refusal says; a part in [brackets] falls away when a name in it has no value. */
export const refusals: Translation<typeof english.refusal> = {
  unknown_serial: "Keine Seriennummer {serial} ist bekannt[ für {item}].",
  unknown_location: "Es gibt keinen Standort {location}.",
  unknown_item: "Es gibt keinen Artikel {item}.",
  unknown_line: "Die Bestellung hat keine Position {line}.",
  unknown_condition: "Es gibt keinen Zustand {condition}.",
  unknown_operation: "Es gibt keinen Vorgang {operation}.",
  not_a_draft: "Bestellung {order} ist kein Bestellentwurf.",
  variant_unclear:
    "{serial} kann als eine von {count} Varianten verkauft werden: Geben Sie an, als welche (variant_id).",
  unknown_transfer: "Es gibt keine Umlagerung {transfer}.",
  unknown_customer: "Es gibt keinen Kunden {customer}.",
  unknown_case: "Es gibt keinen Vorgang {case}.",
  unknown_order: "Es gibt keine Bestellung {order}.",
  unknown_fulfillment: "Es gibt kein Fulfillment {fulfillment}.",
  unknown_return: "Es gibt keine Retoure {return}.",
  unknown_return_line: "Die Retoure hat keine Position {line}.",
  unknown_claim: "Es gibt keine Reklamation {claim}.",
  unknown_claim_line: "Die Reklamation hat keine Position {line}.",
  unknown_product: "Es gibt kein Produkt {product}.",
  unknown_id: "Zu dieser ID gibt es nichts.",
  unknown_cart: "Es gibt keinen Warenkorb {cart}.",
  unknown_cart_line: "Der Warenkorb hat keine Position {line}.",
  unknown_variant: "Es gibt keine Variante {variant}.",
  unknown_count: "Es gibt keine Inventur {count}.",
  unknown_delivery: "Es gibt keine erwartete Anlieferung {delivery}.",
  already_exists: "{serial} gibt es schon[: {status}][ in {location}].",
  duplicate_in_request: "{serial} ist zweimal genannt.",
  not_tracked:
    "[{item}: ]für diesen Artikel werden keine Seriennummern geführt. Schalten Sie zuerst „Seriennummern führen“ ein.",
  unmanaged_variant:
    "Medusa verwaltet den Bestand dieser Variante nicht, daher können ihre Seriennummern nicht geführt werden.",
  too_many_for_line: "Position {line} nimmt {needed} Seriennummern, angegeben sind {given}.",
  too_few_for_line:
    "Position {line} braucht noch {missing} Seriennummern ({given} von {needed} zugeordnet).",
  not_enough_serials:
    "{needed} Seriennummern werden gebraucht[ in {location}], nur {given} sind zu haben.",
  fractional_quantity:
    "[{item}: ]eine Menge von {quantity} kann nicht geführt werden: Seriennummern sind ganze Einheiten.",
  wrong_item: "{serial} ist ein anderes Produkt[ ({item})].",
  wrong_gtin: "{serial}: GTIN {gtin} ist nicht die von {item}[, sondern die von {other}].",
  wrong_location: "{serial} ist an einem anderen Standort[ ({location})].",
  not_sellable: "{serial} darf nicht verkauft werden: {why}.",
  not_in_status: "{serial} hat den Status „{status}“ und kann so nicht geändert werden ({action}).",
  wrong_owner: "{serial} gehört: {owner}; sie kann so nicht geändert werden ({action}).",
  not_sold_here:
    "{serial} wurde nie von diesem Geschäft verkauft; sie kann so nicht geändert werden ({action}).",
  sold_here:
    "{serial} wurde von diesem Geschäft verkauft, und ihr Verkauf bleibt: Sie kann so nicht geändert werden ({action}).",
  reserved_elsewhere:
    "{serial} ist für eine andere Bestellposition reserviert[ (Bestellung {order})].",
  on_another_return: "{serial} ist schon in einer anderen Retoure genannt[ ({return_id})].",
  not_on_return: "{serial} ist in dieser Retoure nicht genannt.",
  on_another_claim: "{serial} ist schon in einer anderen Reklamation genannt[ ({claim_id})].",
  not_on_claim: "{serial} ist in dieser Reklamation nicht genannt.",
  already_replaced:
    "{serial} wurde durch eine Einheit ersetzt, die schon abgegangen ist: Stornieren Sie zuerst deren Fulfillment.",
  claim_canceled: "Die Reklamation wurde storniert.",
  declared_by_shop:
    "{serial} wurde vom Shop auf diese Retoure gesetzt: Bitten Sie dort, sie herunterzunehmen.",
  return_without_location:
    "Die Retoure hat keinen Standort: Geben Sie an, wohin ihre Einheiten zurückkommen.",
  not_received:
    "Von {line} wurde in dieser Retoure nichts angenommen: Nennen Sie ihre Einheiten, dann nehmen Sie sie an.",
  stock_not_raised:
    "{item}: {given} kamen zurück, aber nur {awaiting} im Bestand[ an {location}] warten auf Seriennummern. Medusa hat den Bestand nicht erhöht: Nehmen Sie die Einheiten von Hand zurück.",
  already_captured: "{serial} ist dieser Position schon zugeordnet.",
  held_elsewhere: "{serial} ist für den Warenkorb eines anderen Käufers zurückgelegt.",
  cart_holds_off:
    "Hier können keine Einheiten gewählt werden: Der Shop legt keine für Warenkörbe zurück.",
  not_choosable: "Die Einheiten von {item} können nicht gewählt werden.",
  cart_completed: "Der Warenkorb ist zur Bestellung geworden.",
  chosen_apart:
    "Die für {line} gewählten Einheiten gehen nicht von einem Ort ab: Wählen Sie andere.",
  unit_unavailable: "{serial} kann jetzt nicht gekauft werden: Wählen Sie eine andere.",
  none_available:
    "Alle Einheiten von {item}, die noch da sind, sind für frühere Bestellungen bestimmt.",
  hold_lost:
    "Die für {line} gewählte Einheit ist für diesen Warenkorb nicht mehr zurückgelegt[: {serial}]. Wählen Sie neu.",
  chosen_by_buyer:
    "Der Käufer der Position {line} hat {serial} gewählt. Um eine andere Einheit zu senden, geben Sie diese namentlich frei.",
  under_notice: "{serial} ist durch den Sperrvermerk {notice} gesperrt.",
  not_sold_on_line: "{serial} wurde nicht in dieser Bestellposition verkauft.",
  already_returned: "{serial} ist aus diesem Verkauf schon zurückgekommen.",
  same_shipment:
    "{serial} ging mit diesem Paket ab, in dieser Bestellposition: Es gibt nichts zu berichtigen.",
  not_in_fulfillment: "{serial} ging nicht mit diesem Fulfillment ab.",
  already_delivered: "{serial} ist schon geliefert.",
  unknown_file: "Es gibt keine Datei {file}.",
  not_a_photo: "Das sind keine Bilder in JPEG, PNG oder WebP: {files}.",
  too_many_photos: "Eine Einheit hat höchstens {most} Fotos, nicht {count}.",
  fulfillment_canceled: "Das Fulfillment wurde storniert.",
  not_shipped:
    "Das Fulfillment[ von {serial}] ist noch nicht versandt: Stornieren Sie es in Medusa, dann sind seine Einheiten wieder reserviert. Ist es schon unterwegs, markieren Sie es zuerst als versandt.",
  nothing_to_change: "Keine Einheit des Fulfillments kann so geändert werden ({command}).",
  malformed_number: "{serial} ist als Nummer nicht gültig ({format})[: {why}].",
  empty_number: "Eine Seriennummer ist leer.",
  malformed_pattern: "Das Muster {pattern} kann nicht verwendet werden: {why}.",
  generator_exhausted:
    "Das Muster {pattern} hat keine Nummern mehr: Geben Sie seinem Zähler mehr Stellen.",
  bad_check_digit:
    "{serial} ist als Nummer nicht gültig ({format}): Die Prüfziffer stimmt nicht, also wurde eine Ziffer falsch gelesen.",
  malformed_range: "{serial} ist kein Bereich wie A001..A050 oder A001+50.",
  range_reversed: "Der Bereich {serial} endet, bevor er beginnt.",
  range_too_large:
    "Der Bereich {serial} hat {count} Nummern, mehr als die {limit}, die auf einmal gehen.",
  range_overflow: "Dem Bereich {serial} gehen die Stellen aus.",
  too_many_serials: "{count} Seriennummern sind mehr als die {limit}, die auf einmal gehen.",
  count_mismatch: "{needed} Einheiten wurden angekündigt, aber {given} Seriennummern angegeben.",
  needed_for_orders:
    "Bestellungen brauchen noch Einheiten von {item}[ in {location}]: Höchstens {spare} können weg, nicht {given}. Bestätigen Sie, um sie trotzdem alle zu nehmen (although_needed).",
  stale_figures:
    "{item} in {location}: inzwischen {on_hand} Seriennummern vorrätig und {stocked} im Bestand. Sehen Sie noch einmal nach und wiederholen Sie es.",
  nothing_to_repair: "{item} in {location}: Das wird dort nicht so behoben ({repair})[: {why}].",
  beyond_discrepancy:
    "{item} in {location}: {given} Seriennummern sind genannt, von denen {count} zu viel sind.",
  none_awaiting:
    "Hier wartet kein Bestand auf Seriennummern[: {given} angegeben, {awaiting} ohne Nummer], daher kann keine unbekannte Nummer erfasst werden.",
  unknown_at_capture:
    "{serial} ist unbekannt, und dieser Artikel nimmt beim Packen keine unbekannten Nummern.",
  reason_required: "Ein Grund ist nötig ({command}).",
  missing_value: "{field} fehlt ({command}).",
  not_on_transfer: "{serial} gehört nicht zu dieser Umlagerung[, sondern zu {transfer}].",
  nothing_in_transit: "Keine Einheit der Umlagerung {transfer} ist noch unterwegs.",
  on_another_case: "{serial} gehört schon zu einem Vorgang[ ({case})].",
  not_on_case: "{serial} gehört nicht zu diesem Vorgang[, sondern zu {case}].",
  due_on_case: "{serial} wurde vorab ersetzt: Nehmen Sie sie im Vorgang {case} an.",
  nothing_on_case: "Keine Einheit des Vorgangs {case} kann so geändert werden ({step}).",
  case_not_open: "Vorgang {case} hat den Status „{status}“.",
  case_not_sent: "Vorgang {case} ist nicht beim Servicepartner.",
  case_already_sent: "Vorgang {case} ist schon beim Servicepartner.",
  case_changed_since:
    "Im Vorgang {case} ist seither mehr geschehen: Machen Sie zuerst das Letzte rückgängig.",
  not_replaceable: "{serial} kann so nicht ersetzt werden: {why}.",
  count_ended: "Inventur {count} hat den Status „{status}“.",
  count_in_review:
    "Inventur {count} wird durchgesehen: Lassen Sie nachzählen, um weiter zu scannen.",
  count_in_progress: "In der Inventur {count} wird noch gescannt: Sehen Sie sie zuerst durch.",
  count_not_approved: "Inventur {count} wurde seit dem letzten Scan nicht genehmigt.",
  count_is_blind: "Inventur {count} ist blind: Das Soll wird erst in der Durchsicht gezeigt.",
  not_in_review: "{serial} ist in dieser Inventur nicht unter: {outcome}.",
  not_on_delivery:
    "{item} gehört nicht zu dieser Anlieferung. Fügen Sie es dort hinzu oder buchen Sie es ohne Anlieferung ein.",
  delivery_ended: "Anlieferung {delivery} hat den Status „{status}“.",
  delivery_has_receipts:
    "Einheiten der Anlieferung {delivery} sind eingebucht ({count}): Schließen Sie sie ab, statt sie zu stornieren.",
  no_warranty: "{serial} hat keine Kundengarantie.",
  warranty_void: "Die Garantie von {serial} ist ungültig. Setzen Sie sie zuerst wieder in Kraft.",
  warranty_not_void: "Die Garantie von {serial} ist nicht ungültig.",
  warranty_ends_too_soon:
    "Die Garantie von {serial} beginnt am {start} und kann daher nicht am {end} enden.",
  not_proven:
    "Keine Einheit mit der Nummer {serial} ist bekannt, die mit diesem Nachweis verkauft wurde.",
  registered_already: "{serial} ist schon auf einen Kunden registriert.",
  on_its_way_back:
    "{serial} ist in einer Retoure genannt und bleibt daher bei dem, der sie zurückgibt.",
  unknown_handover: "Es gibt keine Übergabe {handover}.",
  handover_open: "{serial} ist schon jemandem angeboten. Heben Sie das zuerst auf.",
  handover_ended: "Die Übergabe ist beendet ({status}).",
  handover_lapsed:
    "Die Einheit gehört nicht mehr dem, der sie gibt, und kann daher nicht übernommen werden.",
  too_many_tries: "Zu viele Versuche. Versuchen Sie es in {seconds} Sekunden wieder.",
  same_location: "{serial} ist schon an diesem Standort.",
  same_item: "{serial} ist schon eine Einheit dieses Artikels.",
  same_number: "{serial} hat diese Nummer schon.",
  ambiguous_number: "{serial} ist die Nummer von {count} Einheiten: Wählen Sie eine.",
  stale_write:
    "{serial} wurde inzwischen von jemand anderem geändert. Sehen Sie noch einmal nach und wiederholen Sie es.",
  changed_since:
    "Mit {serial} ist seither mehr geschehen[ ({since})]: Das lässt sich nicht rückgängig machen.",
  already_reverted: "Vorgang {operation} wurde schon rückgängig gemacht.",
  undone_by_flow:
    "Vorgang {operation} gehört zu einem anderen Ablauf ({flow}): Machen Sie ihn dort rückgängig.",
  return_is_final:
    "Vorgang {operation} hat eine Retoure angenommen, was Medusa nicht zurücknehmen kann. Verkaufen Sie ihre Einheiten erneut, oder geben Sie von Hand an, was aus ihnen wurde.",
  operation_unfinished:
    "Vorgang {operation} ist noch nicht fertig. Versuchen Sie es gleich noch einmal.",
  idempotency_key_reused: "Dieser Idempotenzschlüssel gehört schon zu einer anderen Anfrage.",
  tracking_in_use:
    "Die Führung kann nicht ausgeschaltet werden, solange Einheiten reserviert, zurückgelegt oder unterwegs sind ({count}).",
  scope_has_duplicates: "{serial} gäbe es im neuen Geltungsbereich zweimal.",
  not_captured_here:
    "{serial} ist für das, was hinausgeht, nicht erfasst. Erfassen Sie sie erst auf ihrer Position.",
  capture_mismatch:
    "Position {line}: {captured} Seriennummern sind zugeordnet, {fulfilled} gehen ab. Geben Sie an, welche, oder ordnen Sie so viele zu, wie abgehen.",
  location_unclear:
    "Position {line} ist an mehreren Standorten reserviert: Geben Sie an, von welchem sie abgeht (location_id).",
  receive_with_serials:
    "Für {item} werden Seriennummern geführt[ in {location}]: Erhöhen Sie den Bestand über „Einheiten einbuchen“ unter „Seriennummern“.",
  stock_below_serials:
    "Vorrätige Seriennummern von {item}[ in {location}]: {onHand}. Darunter kann der Bestand nicht sinken: Geben Sie stattdessen an, was mit den Einheiten geschah.",
  has_serials:
    "Seriennummern von {item}, vorrätig oder unterwegs[ in {location}]: {count}. Vor dem Löschen ist anzugeben, was mit den Einheiten geschah.",
  withheld_reservation:
    "Diese Reservierung hält Einheiten von {item} vom Verkauf zurück, die nicht verkauft werden dürfen[ in {location}]. Ändern Sie stattdessen die Einheiten.",
  unprintable_number:
    "{serial} kann nicht so gedruckt werden, dass ein Scanner die Nummer liest: Wählen Sie größere Etiketten.",
  nothing_to_print: "Es gibt keine Einheit, für die ein Etikett zu drucken wäre.",
  not_a_receipt: "Vorgang {operation} ist kein Wareneingang ({kind}).",
  busy: "Jemand anderes ändert gerade dieselben Einheiten. Versuchen Sie es gleich noch einmal.",
  invalid_request: "{why}",
  invalid_value: "{field}: {why}.",
  forbidden: "Sie haben nicht das Recht, das zu tun ({policy}).",
  unknown_reason: "Es gibt keinen Grund {reason}.",
  order_canceled: "Bestellung {order} wurde storniert.",
  order_in_edit:
    "Bestellung {order} wird gerade bearbeitet: Bestätigen oder verwerfen Sie zuerst diese Bearbeitung.",
  nothing_to_sell: "Im Warenkorb ist nichts.",
  wrong_amount:
    "Der Verkauf kommt inzwischen auf {total} {currency}, nicht auf {amount}. Sehen Sie noch einmal nach und wiederholen Sie es.",
  not_enough_stock:
    "{item}: {needed} werden gebraucht[ in {location}], {given} sind dort zu haben.",
  no_hand_over:
    "{line} kann nicht übergeben werden[ in {location}]: Geben Sie dem Standort Abholung oder eine Versandoption des manuellen Anbieters[, für das Profil {profile}].",
  sale_interrupted:
    "Der Verkauf blieb stehen bei „{stage}“: {why} Was getan ist, bleibt. Versuchen Sie es erneut, um fortzufahren.",
  duplicate_in_file: "{serial} steht schon in Zeile {row} der Datei.",
  duplicate_on_list: "{serial} steht schon auf der Liste.",
  empty_gtin: "Eine GTIN ist leer.",
  unknown_gtin: "Kein Artikel trägt die GTIN {gtin}.",
  shared_gtin: "{gtin} ist die GTIN mehrerer Artikel[: {items}]. Wählen Sie zuerst den Artikel.",
  return_canceled: "Die Retoure wurde storniert.",
  malformed_value: "{value} ist ungültig ({expected})[: {why}].",
  unknown_notice: "Es gibt keinen Sperrvermerk {notice}.",
  nothing_selected: "Es gibt keine Einheit, die gemeint ist.",
  notice_not_open: "Sperrvermerk {notice} ist nicht offen ({status}).",
  notice_not_closed: "Sperrvermerk {notice} ist nicht geschlossen ({status}).",
  on_notice_already: "{serial} fällt schon unter den Sperrvermerk {notice}.",
  not_on_notice: "{serial} fällt nicht unter den Sperrvermerk {notice}.",
  notice_unresolved:
    "Nicht erledigte Einheiten unter dem Sperrvermerk {notice}: {count}. Geben Sie an, dass er trotzdem geschlossen werden soll.",
  notice_extended:
    "Unter den Sperrvermerk {notice} kamen seither andere ({count}): Nehmen Sie diese zuerst heraus, oder schließen Sie ihn.",
  disposition_incomplete:
    "{serial} kann nicht gehen: Beim Empfänger fehlt {lacks}. Tragen Sie es in der Bestellung unter Seriennummern ein.",
  disposition_refused: "{serial} darf nicht gehen ({why}).",
  unknown_entry: "Es gibt keinen Eintrag {entry} im Buch.",
  entry_corrected:
    "Eintrag {entry} zu {serial} wurde inzwischen berichtigt: Berichtigen Sie den neuesten.",
  entry_withdrawn:
    "Eintrag {entry} zu {serial} wurde zurückgenommen, es gibt also nichts zu berichtigen.",
  entry_unchanged: "Eintrag {entry} zu {serial} sagt das schon.",
  unknown_import: "Den Import {import} gibt es nicht.",
  import_not_ready: "Das geht mit dem Import {import} jetzt nicht.",
  import_has_problems:
    "{count} Zeilen können nicht importiert werden: Bessern Sie die Datei aus, oder importieren Sie die übrigen Zeilen ohne sie.",
  nothing_to_import: "Keine Zeile des Imports {import} kann importiert werden.",
  import_unreadable: "Die Datei kann nicht gelesen werden[: {why}].",
  unknown_audit_run: "Es gibt keine Prüfung {run}.",
  audit_key_unusable:
    "Der Schlüssel, mit dem der Shop signieren soll, ist unbrauchbar: Nötig ist ein privater Ed25519-Schlüssel im PEM-Format.",
}
