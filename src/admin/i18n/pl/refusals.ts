import type { english } from "../en/english"
import type { InPolish } from "./in-polish"

/** What a refusal says; a part in [brackets] falls away when a name in it has no value. */
export const refusals: InPolish<typeof english.refusal> = {
  unknown_serial: "Nie jest znany numer seryjny {serial}[ dla {item}].",
  unknown_location: "Nie ma lokalizacji {location}.",
  unknown_item: "Nie ma towaru {item}.",
  unknown_line: "Zamówienie nie ma pozycji {line}.",
  unknown_condition: "Nie ma stanu {condition}.",
  unknown_operation: "Nie ma operacji {operation}.",
  not_a_draft: "Zamówienie {order} nie jest zamówieniem wstępnym.",
  variant_unclear:
    "{serial} można sprzedać jako jeden z wariantów (liczba: {count}): podaj jako który (variant_id).",
  unknown_transfer: "Nie ma przesunięcia {transfer}.",
  unknown_customer: "Nie ma klienta {customer}.",
  unknown_case: "Nie ma zgłoszenia {case}.",
  unknown_order: "Nie ma zamówienia {order}.",
  unknown_fulfillment: "Nie ma realizacji {fulfillment}.",
  unknown_return: "Nie ma zwrotu {return}.",
  unknown_return_line: "Zwrot nie ma pozycji {line}.",
  unknown_claim: "Nie ma reklamacji {claim}.",
  unknown_claim_line: "Reklamacja nie ma pozycji {line}.",
  unknown_product: "Nie ma produktu {product}.",
  unknown_id: "Nie ma nic o tym identyfikatorze.",
  unknown_cart: "Nie ma koszyka {cart}.",
  unknown_cart_line: "Koszyk nie ma pozycji {line}.",
  unknown_variant: "Nie ma wariantu {variant}.",
  unknown_count: "Nie ma inwentaryzacji {count}.",
  unknown_delivery: "Nie ma oczekiwanej dostawy {delivery}.",
  already_exists: "{serial} już istnieje[: {status}][, lokalizacja {location}].",
  duplicate_in_request: "{serial} podano dwa razy.",
  not_tracked:
    "[{item}: ]numery seryjne tego towaru nie są prowadzone. Najpierw włącz „Prowadź numery seryjne”.",
  unmanaged_variant:
    "Medusa nie zarządza zapasem tego wariantu, więc nie można prowadzić jego numerów seryjnych.",
  too_many_for_line: "Pozycja {line}: potrzebne numery seryjne: {needed}, podano: {given}.",
  too_few_for_line:
    "Pozycja {line}: brakuje numerów seryjnych: {missing} (przypisano {given} z {needed}).",
  not_enough_serials:
    "Potrzebne numery seryjne[ w lokalizacji {location}]: {needed}, dostępne tylko: {given}.",
  fractional_quantity:
    "[{item}: ]ilości {quantity} nie można prowadzić: numery seryjne to całe sztuki.",
  wrong_item: "{serial} to inny produkt[ ({item})].",
  wrong_gtin: "{serial}: GTIN {gtin} nie należy do {item}[, lecz do {other}].",
  wrong_location: "{serial} jest w innej lokalizacji[ ({location})].",
  not_sellable: "{serial} nie może być sprzedana: {why}.",
  not_in_status: "{serial} ma status „{status}” i nie można jej tak zmienić ({action}).",
  wrong_owner: "Właściciel {serial}: {owner}. Nie można jej tak zmienić ({action}).",
  not_sold_here:
    "{serial} nie została nigdy sprzedana przez ten sklep. Nie można jej tak zmienić ({action}).",
  sold_here:
    "{serial} została sprzedana przez ten sklep i jej sprzedaż zostaje: nie można jej tak zmienić ({action}).",
  reserved_elsewhere:
    "{serial} jest zarezerwowana do innej pozycji zamówienia[ (zamówienie {order})].",
  on_another_return: "{serial} jest już w innym zwrocie[ ({return_id})].",
  not_on_return: "{serial} nie jest w tym zwrocie.",
  on_another_claim: "{serial} jest już w innej reklamacji[ ({claim_id})].",
  not_on_claim: "{serial} nie jest w tej reklamacji.",
  already_replaced:
    "{serial} zastąpiono sztuką, która już wyszła: najpierw anuluj realizację tamtej.",
  claim_canceled: "Reklamacja została anulowana.",
  declared_by_shop: "{serial} dodał do tego zwrotu sklep: poproś go o usunięcie.",
  return_without_location: "Zwrot nie ma lokalizacji: podaj, dokąd wracają jego sztuki.",
  not_received:
    "W tym zwrocie nie przyjęto niczego z pozycji {line}: wskaż jej sztuki, a potem go przyjmij.",
  stock_not_raised:
    "{item}: wróciło {given}, ale tylko {awaiting} w zapasie[ w {location}] czeka na numer seryjny. Medusa nie zwiększyła stanu: przyjmij sztuki ręcznie.",
  already_captured: "{serial} jest już przypisana do tej pozycji.",
  held_elsewhere: "{serial} jest odłożona dla koszyka innego kupującego.",
  cart_holds_off: "Nie można tu wybierać sztuk: sklep nie odkłada ich dla koszyków.",
  not_choosable: "Sztuk {item} nie można wybierać.",
  cart_completed: "Koszyk stał się zamówieniem.",
  chosen_apart: "Sztuki wybrane dla {line} nie wychodzą z jednego miejsca: wybierz inne.",
  unit_unavailable: "{serial} nie można teraz kupić: wybierz inną.",
  none_available: "Wszystkie pozostałe sztuki {item} są dla wcześniejszych zamówień.",
  hold_lost:
    "Sztuka wybrana dla {line} nie jest już odłożona dla tego koszyka[: {serial}]. Wybierz ponownie.",
  chosen_by_buyer:
    "Kupujący z pozycji {line} wybrał {serial}. Aby wysłać inną sztukę, zwolnij tę, podając jej numer.",
  under_notice: "{serial} jest zablokowana ostrzeżeniem {notice}.",
  not_sold_on_line: "{serial} nie została sprzedana w tej pozycji zamówienia.",
  already_returned: "{serial} już wróciła z tej sprzedaży.",
  same_shipment: "{serial} wyszła z tą paczką, w tej pozycji zamówienia: nie ma czego poprawiać.",
  not_in_fulfillment: "{serial} nie wyszła z tą realizacją.",
  already_delivered: "{serial} jest już dostarczona.",
  unknown_file: "Nie ma pliku {file}.",
  not_a_photo: "To nie są obrazy JPEG, PNG ani WebP: {files}.",
  too_many_photos: "Sztuka ma najwyżej {most} zdjęć, nie {count}.",
  fulfillment_canceled: "Realizacja została anulowana.",
  not_shipped:
    "Realizacji[ z {serial}] jeszcze nie wysłano: anuluj ją w Medusie, a jej sztuki będą znów zarezerwowane. Jeśli już wyszła, oznacz ją najpierw jako wysłaną.",
  nothing_to_change: "Żadnej sztuki tej realizacji nie można tak zmienić ({command}).",
  malformed_number: "{serial} nie jest prawidłowym numerem ({format})[: {why}].",
  empty_number: "Numer seryjny jest pusty.",
  malformed_pattern: "Wzorca {pattern} nie można użyć: {why}.",
  generator_exhausted: "Wzorzec {pattern} nie ma już numerów: daj jego licznikowi więcej cyfr.",
  bad_check_digit:
    "{serial} nie jest prawidłowym numerem ({format}): cyfra kontrolna się nie zgadza, więc źle odczytano cyfrę.",
  malformed_range: "{serial} nie jest zakresem takim jak A001..A050 lub A001+50.",
  range_reversed: "Zakres {serial} kończy się przed początkiem.",
  range_too_large: "Zakres {serial} ma numerów: {count}, więcej niż {limit} możliwych naraz.",
  range_overflow: "W zakresie {serial} zabrakło cyfr.",
  too_many_serials: "Numerów seryjnych: {count}, to więcej niż {limit} możliwych naraz.",
  count_mismatch: "Awizowano sztuk: {needed}, a podano numerów seryjnych: {given}.",
  needed_for_orders:
    "Zamówienia wciąż potrzebują sztuk {item}[ w lokalizacji {location}]: można zabrać najwyżej {spare}, a nie {given}. Potwierdź, aby mimo to zabrać wszystkie (although_needed).",
  stale_figures:
    "{item}, {location}: jest teraz numerów seryjnych na stanie {on_hand}, a w zapasie {stocked}. Sprawdź ponownie i powtórz.",
  nothing_to_repair: "{item}, {location}: nic się tam tak nie naprawia ({repair})[: {why}].",
  beyond_discrepancy:
    "{item}, {location}: wskazano numerów seryjnych: {given}, z czego za dużo jest {count}.",
  none_awaiting:
    "Żaden zapas nie czeka tu na numery seryjne[: podano {given}, oczekujących {awaiting}], więc nie można zarejestrować nieznanego numeru.",
  unknown_at_capture:
    "{serial} jest nieznana, a ten towar nie przyjmuje nieznanych numerów przy pakowaniu.",
  reason_required: "Potrzebny jest powód ({command}).",
  missing_value: "Brakuje: {field} ({command}).",
  not_on_transfer: "{serial} nie jest w tym przesunięciu[: jest w {transfer}].",
  nothing_in_transit: "Żadna sztuka przesunięcia {transfer} nie jest już w drodze.",
  on_another_case: "{serial} jest już w zgłoszeniu[ ({case})].",
  not_on_case: "{serial} nie jest w tym zgłoszeniu[: jest w {case}].",
  due_on_case: "{serial} wymieniono z góry: przyjmij ją w zgłoszeniu {case}.",
  nothing_on_case: "Żadnej sztuki zgłoszenia {case} nie można tak zmienić ({step}).",
  case_not_open: "Zgłoszenie {case} ma status „{status}”.",
  case_not_sent: "Zgłoszenie {case} nie jest w serwisie.",
  case_already_sent: "Zgłoszenie {case} jest już w serwisie.",
  case_changed_since: "W zgłoszeniu {case} wykonano kolejne czynności: najpierw cofnij ostatnią.",
  not_replaceable: "{serial} nie można tak wymienić: {why}.",
  count_ended: "Inwentaryzacja {count} ma status „{status}”.",
  count_in_review:
    "Inwentaryzacja {count} jest w przeglądzie: zleć ponowne liczenie, aby skanować dalej.",
  count_in_progress: "W inwentaryzacji {count} wciąż trwa skanowanie: najpierw ją przejrzyj.",
  count_not_approved: "Inwentaryzacji {count} nie zatwierdzono od ostatniego skanu.",
  count_is_blind:
    "Inwentaryzacja {count} jest prowadzona w ciemno: oczekiwane sztuki widać w przeglądzie.",
  not_in_review: "{serial} nie należy w tej inwentaryzacji do grupy: {outcome}.",
  not_on_delivery: "{item}: nie ma tego w tej dostawie. Dodaj tam albo przyjmij bez dostawy.",
  delivery_ended: "Dostawa {delivery} ma status „{status}”.",
  delivery_has_receipts:
    "Przyjęto sztuki z dostawy {delivery} ({count}): zamknij ją, zamiast anulować.",
  no_warranty: "{serial} nie ma gwarancji klienta.",
  warranty_void: "Gwarancja {serial} jest unieważniona. Najpierw ją przywróć.",
  warranty_not_void: "Gwarancja {serial} nie jest unieważniona.",
  warranty_ends_too_soon:
    "Gwarancja {serial} zaczyna się {start}, więc nie może skończyć się {end}.",
  not_proven: "Nie jest znana sztuka o numerze {serial} sprzedana z tym dowodem.",
  registered_already: "{serial} jest już zarejestrowana na klienta.",
  on_its_way_back: "{serial} jest w zwrocie, więc zostaje u tego, kto ją zwraca.",
  unknown_handover: "Nie ma przekazania {handover}.",
  handover_open: "{serial} już komuś zaproponowano. Najpierw to anuluj.",
  handover_ended: "Przekazanie jest zakończone ({status}).",
  handover_lapsed: "Sztuka nie należy już do dającego, więc nie można jej przejąć.",
  too_many_tries: "Zbyt wiele prób. Spróbuj ponownie za {seconds} s.",
  same_location: "{serial} jest już w tej lokalizacji.",
  same_item: "{serial} jest już sztuką tego towaru.",
  same_number: "{serial} ma już ten numer.",
  ambiguous_number: "{serial} to numer kilku sztuk (liczba: {count}): wybierz jedną.",
  stale_write: "{serial} zmienił w międzyczasie ktoś inny. Sprawdź ponownie i powtórz.",
  changed_since: "{serial} zmieniła się od tego czasu[ ({since})]: nie można tego cofnąć.",
  already_reverted: "Operację {operation} już cofnięto.",
  undone_by_flow: "Operacja {operation} należy do innego procesu ({flow}): cofnij ją tam.",
  return_is_final:
    "Operacja {operation} przyjęła zwrot, czego Medusa nie może cofnąć. Sprzedaj jego sztuki ponownie albo podaj ręcznie, co się z nimi stało.",
  operation_unfinished: "Operacja {operation} nie jest jeszcze zakończona. Spróbuj za chwilę.",
  idempotency_key_reused: "Tego klucza idempotencji użyto już do innego żądania.",
  tracking_in_use:
    "Prowadzenia nie można wyłączyć, dopóki sztuki są zarezerwowane, odłożone lub w drodze ({count}).",
  scope_has_duplicates: "{serial} istniałby dwa razy w nowym zakresie.",
  not_captured_here:
    "{serial} nie jest przypisany do tego, co wychodzi. Najpierw przypisz go do jego pozycji.",
  capture_mismatch:
    "Pozycja {line}: przypisano numerów seryjnych: {captured}, a wychodzi: {fulfilled}. Podaj które albo przypisz tyle, ile wychodzi.",
  location_unclear:
    "Pozycja {line} jest zarezerwowana w kilku lokalizacjach: podaj, z której wychodzi (location_id).",
  receive_with_serials:
    "{item}: numery seryjne są prowadzone[ w lokalizacji {location}]. Zwiększ zapas przez „Przyjmij sztuki” w „Numerach seryjnych”.",
  stock_below_serials:
    "Numery seryjne {item} na stanie[ w lokalizacji {location}]: {onHand}. Zapas nie może zejść niżej: zamiast tego podaj, co stało się ze sztukami.",
  has_serials:
    "Numery seryjne {item} na stanie lub w drodze[ w lokalizacji {location}]: {count}. Przed usunięciem podaj, co stało się ze sztukami.",
  withheld_reservation:
    "Ta rezerwacja wstrzymuje sztuki {item}, których nie wolno sprzedać[ w lokalizacji {location}]. Zamiast tego zmień sztuki.",
  unprintable_number:
    "{serial} nie da się wydrukować tak, by skaner odczytał numer: wybierz większe etykiety.",
  nothing_to_print: "Nie ma sztuki, dla której można wydrukować etykietę.",
  not_a_receipt: "Operacja {operation} nie jest przyjęciem ({kind}).",
  busy: "Ktoś inny zmienia te same sztuki. Spróbuj za chwilę.",
  invalid_request: "{why}",
  invalid_value: "{field}: {why}.",
  forbidden: "Nie masz prawa tego zrobić ({policy}).",
  unknown_reason: "Nie ma powodu {reason}.",
  order_canceled: "Zamówienie {order} zostało anulowane.",
  order_in_edit: "Zamówienie {order} jest edytowane: najpierw zatwierdź lub anuluj tę edycję.",
  nothing_to_sell: "Koszyk jest pusty.",
  wrong_amount:
    "Sprzedaż wynosi teraz {total} {currency}, a nie {amount}. Sprawdź ponownie i powtórz.",
  not_enough_stock: "{item}: potrzeba {needed}[ w lokalizacji {location}], dostępne tam: {given}.",
  no_hand_over:
    "{line} nie można wydać[ w lokalizacji {location}]: dodaj lokalizacji odbiór albo opcję wysyłki dostawcy ręcznego[, dla profilu {profile}].",
  sale_interrupted:
    "Sprzedaż zatrzymała się na etapie „{stage}”: {why} To, co zrobiono, zostaje. Spróbuj ponownie, aby kontynuować.",
  duplicate_in_file: "{serial} jest już w wierszu {row} pliku.",
  duplicate_on_list: "{serial} jest już na liście.",
  empty_gtin: "GTIN jest pusty.",
  unknown_gtin: "Żaden towar nie ma GTIN {gtin}.",
  shared_gtin: "{gtin} to GTIN kilku towarów[: {items}]. Najpierw wybierz towar.",
  return_canceled: "Zwrot został anulowany.",
  malformed_value: "{value} jest nieprawidłowe ({expected})[: {why}].",
  unknown_notice: "Nie ma ostrzeżenia {notice}.",
  nothing_selected: "Nie ma sztuki, o którą chodzi.",
  notice_not_open: "Ostrzeżenie {notice} nie jest otwarte ({status}).",
  notice_not_closed: "Ostrzeżenie {notice} nie jest zamknięte ({status}).",
  on_notice_already: "{serial} jest już objęta ostrzeżeniem {notice}.",
  not_on_notice: "{serial} nie jest objęta ostrzeżeniem {notice}.",
  notice_unresolved:
    "Niezałatwione sztuki objęte ostrzeżeniem {notice}: {count}. Podaj, że mimo to ma zostać zamknięte.",
  notice_extended:
    "Od tego czasu ostrzeżenie {notice} objęło inne ({count}): najpierw je wyjmij albo zamknij ostrzeżenie.",
  disposition_incomplete:
    "{serial} nie może wyjść: u odbiorcy brakuje: {lacks}. Wpisz to w zamówieniu, w części numerów seryjnych.",
  disposition_refused: "{serial} nie może wyjść ({why}).",
  unknown_entry: "W ewidencji nie ma wpisu {entry}.",
  entry_corrected: "Wpis {entry} dla {serial} został tymczasem poprawiony: popraw najnowszy.",
  entry_withdrawn: "Wpis {entry} dla {serial} został wycofany, więc nie ma czego poprawiać.",
  entry_unchanged: "Wpis {entry} dla {serial} już to podaje.",
  unknown_import: "Nie ma importu {import}.",
  import_not_ready: "Nie można teraz tego zrobić z importem {import}.",
  import_has_problems:
    "Wierszy, których nie można zaimportować: {count}. Popraw plik albo zaimportuj pozostałe wiersze bez nich.",
  nothing_to_import: "Żadnego wiersza importu {import} nie można zaimportować.",
  import_unreadable: "Nie można odczytać pliku[: {why}].",
  unknown_audit_run: "Nie ma kontroli {run}.",
  audit_key_unusable:
    "Klucza, którym sklep ma podpisywać, nie można użyć: potrzebny jest klucz prywatny Ed25519 w formacie PEM.",
}
