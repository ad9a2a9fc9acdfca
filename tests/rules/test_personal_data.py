"""Places, not persons: what points at one person is found, and what only looks like it is not.

The personal numbers are made up: their serial numbers are those that Skatteverket keeps for tests
(980-999), and the check digits are computed here.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.views.personal_data import TraceKind
from est_desktop.rules.contact_traces import is_office
from est_desktop.rules.personal_data import find, fingerprint
from est_desktop.rules.personal_numbers import check_digit

NUMBER, PLATE, PHONE = TraceKind.PERSONAL_NUMBER, TraceKind.PLATE, TraceKind.PHONE
EMAIL, HANDLE, FLAT = TraceKind.EMAIL, TraceKind.HANDLE, TraceKind.FLAT
HOME = TraceKind.AGE_AND_ADDRESS


def luhn(nine):
    """Return the check digit, computed in another way than the program does."""
    total = 0
    for place, letter in enumerate(nine):
        digit = int(letter) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str((10 - total % 10) % 10)


def made_up(born, serial="987", between="-"):
    """Return a test number: `born` is six or eight digits."""
    return f"{born}{between}{serial}{luhn(born[-6:] + serial)}"


def wrong(born, serial="987", between="-"):
    """Return one whose check digit is wrong."""
    right = made_up(born, serial, between)
    return right[:-1] + str((int(right[-1]) + 1) % 10)


NUMBERS = [
    made_up("811228"),
    made_up("19811228"),
    made_up("811228", between=""),
    made_up("19811228", between=""),
    made_up("811228", between=" "),
    made_up("811228", between="\u00a0"),
    made_up("811228", between="\u2013"),
    made_up("811228", between="\u2011"),
    made_up("811228", between=" - "),
    made_up("811228", between="+"),
    made_up("18991231", between="+"),
    made_up("19811228", between=" "),
    made_up("811228", "988"),
    made_up("20090228"),
    made_up("000229", "981"),  # 2000 was a leap year
    made_up("20040229", "982"),
    made_up("811288"),  # a coordination number: the 28th and 60
    made_up("19811288", between=""),
    made_up("900161", "999"),  # the 1st
    made_up("900191", "990"),  # the 31st
    made_up("090312", "985"),
    made_up("701231", "984", ""),
    "19121212-1212",  # known to everybody as an example
    "191212121212",
]
IN_A_SENTENCE = [
    "Den drabbade ({}) bor kvar.",
    "pnr {}",
    "Personnummer: {}.",
    "{}, som tidigare",
    "”{}”",
    "⟦{}⟧",
    "första raden\n{}\nsista",
    "pnr-{}",
    "{}: ett ärende",
]
NO_NUMBERS = [
    wrong("811228"),
    wrong("19811228", between=""),
    wrong("811288"),
    made_up("811328"),  # no month
    made_up("811200"),  # no day
    made_up("811232"),
    made_up("811292"),  # 32 and 60
    made_up("810229"),  # no leap year
    made_up("810289"),  # nor with 60 added
    made_up("19000229"),
    "212000-0142",  # an organisation
    "16212000-0142",
    "556000-4615",
    made_up("556000", "461"),
    made_up("802002", "432"),
    f"16{made_up('811228')}",
    made_up("17811228"),
    made_up("21811228"),
    f"1{made_up('811228', between='')}",
    f"{made_up('811228', between='')}1",
    f"A{made_up('811228')}",
    f"{made_up('811228')}A",
    f"{made_up('811228')}-1",
    f"5-{made_up('811228')}",
    "811228",
    "19811228",
    "2026-11-23",
    "20261123",
    "2026-11-23 09.00",
    "20261123-20261124",
    "202611230900",
    "811228-XXXX",
    "9874",
    "1981-12-28",
]
OTHERS = [
    # number plates
    ("En bil, ABC 123, stod där", PLATE, "ABC 123"),
    ("ABC123", PLATE, "ABC123"),
    ("ABC12D.", PLATE, "ABC12D"),
    ("ABC 12D", PLATE, "ABC 12D"),
    ("ABC\u00a0123", PLATE, "ABC\u00a0123"),
    ("(XYZ 98A)", PLATE, "XYZ 98A"),
    ("mopeden JKL 40M", PLATE, "JKL 40M"),
    ("regnr abc 123", PLATE, "regnr abc 123"),
    ("reg.nr: abc123", PLATE, "reg.nr: abc123"),
    ("registreringsnummer ABC12D", PLATE, "ABC12D"),
    ("registreringsnumret abc12d", None, ""),
    # telephones
    ("ring 070-174 06 05", PHONE, "070-174 06 05"),
    ("0701740605", PHONE, "0701740605"),
    ("070 174 06 05", PHONE, "070 174 06 05"),
    ("070\u00a0174\u00a006\u00a005", PHONE, "070\u00a0174\u00a006\u00a005"),
    ("070-1740605", PHONE, "070-1740605"),
    ("070/174 06 05", PHONE, "070/174 06 05"),
    ("072-174 06 05.", PHONE, "072-174 06 05"),
    ("073-1740 605", PHONE, "073-1740 605"),
    ("076-17 40 605", PHONE, "076-17 40 605"),
    ("079-174 06 05", PHONE, "079-174 06 05"),
    ("+46 70 174 06 05", PHONE, "+46 70 174 06 05"),
    ("+46701740605", PHONE, "+46701740605"),
    ("+46 (0)70-174 06 05", PHONE, "+46 (0)70-174 06 05"),
    ("0046 70 174 06 05", PHONE, "0046 70 174 06 05"),
    ("004681234567", PHONE, "004681234567"),
    ("+47 21 23 45 67", PHONE, "+47 21 23 45 67"),
    ("08-465 004 12", PHONE, "08-465 004 12"),
    ("08 465 004 12", PHONE, "08 465 004 12"),
    ("08-46500412", PHONE, "08-46500412"),
    ("031-390 06 05", PHONE, "031-390 06 05"),
    ("040-628 04 12", PHONE, "040-628 04 12"),
    ("0980-319 12", PHONE, "0980-319 12"),
    ("0322-61 50 12", PHONE, "0322-61 50 12"),
    ("0322–61 50 12", PHONE, "0322–61 50 12"),
    ("010-456 70 12", PHONE, "010-456 70 12"),
    ("tel:0701740605", PHONE, "0701740605"),
    # e-mail
    ("skriv till ett.namn@exempel.se", EMAIL, "ett.namn@exempel.se"),
    ("<ett.namn@exempel.se>", EMAIL, "ett.namn@exempel.se"),
    ("ett_namn+extra@post.exempel.co.uk.", EMAIL, "ett_namn+extra@post.exempel.co.uk"),
    ("mailto:ETT.NAMN@EXEMPEL.SE", EMAIL, "ETT.NAMN@EXEMPEL.SE"),
    ("åsa-liknande@exempel.se", EMAIL, "åsa-liknande@exempel.se"),
    ("x@exempel.nu", EMAIL, "x@exempel.nu"),
    # names in social media
    ("kontot @blåklint_07 hotar", HANDLE, "@blåklint_07"),
    ("@namn.efternamn.", HANDLE, "@namn.efternamn"),
    ("instagram.com/blaklint07", HANDLE, "instagram.com/blaklint07"),
    ("https://www.instagram.com/blaklint07/", HANDLE, "www.instagram.com/blaklint07"),
    ("tiktok.com/@blaklint", HANDLE, "tiktok.com/@blaklint"),
    ("snapchat.com/add/blaklint", HANDLE, "snapchat.com/add/blaklint"),
    ("facebook.com/ett.namn", HANDLE, "facebook.com/ett.namn"),
    ("facebook.com/profile.php?id=100012345", HANDLE, "facebook.com/profile.php?id=100012345"),
    ("t.me/blaklint", HANDLE, "t.me/blaklint"),
    ("snapchat: blaklint", HANDLE, "snapchat: blaklint"),
    ("Snap: blaklint07, och", HANDLE, "Snap: blaklint07"),
    ("Snapchatkonto: blaklint", HANDLE, "Snapchatkonto: blaklint"),
    ("snapchat: blaklint07 och andra", HANDLE, "snapchat: blaklint07"),
    ("insta = blaklint07", HANDLE, "insta = blaklint07"),
    ("telegram @blaklint", HANDLE, "@blaklint"),
    ("snapchatkontot blaklint07 sprider", HANDLE, "snapchatkontot blaklint07"),
    # flats
    ("lgh 1203", FLAT, "lgh 1203"),
    ("Lägenhet 1203,", FLAT, "Lägenhet 1203"),
    ("lgh-nr 1203", FLAT, "lgh-nr 1203"),
    ("lgh nr 1203", FLAT, "lgh nr 1203"),
    ("lgh.nr: 1203", FLAT, "lgh.nr: 1203"),
    ("LGH 1203", FLAT, "LGH 1203"),
    ("lägenhetsnummer 1203", FLAT, "lägenhetsnummer 1203"),
    ("lägenhet nr 12", FLAT, "lägenhet nr 12"),
    ("i lägenhet\u00a01203", FLAT, "lägenhet\u00a01203"),
    ("lgh 7B", FLAT, "lgh 7B"),
    # somebody of an age and sex at an address
    ("En 17-årig pojke på Blåklintsgatan 12 är", HOME, "17-årig pojke på Blåklintsgatan 12"),
    ("man, 34 år, Gamla vägen 5 B", HOME, "man, 34 år, Gamla vägen 5 B"),
    ("man (34), Storgatan 2", HOME, "man (34), Storgatan 2"),
    ("Kvinna 71 boende Kungsgatan 12 A.", HOME, "Kvinna 71 boende Kungsgatan 12 A"),
    ("16-åringen från Björkstigen 3", HOME, "16-åringen från Björkstigen 3"),
    ("Storgatan 12: en kvinna, 34 år", HOME, "Storgatan 12: en kvinna, 34 år"),
    ("Blåklintsgatan 12, en flicka född 2011", HOME, "Blåklintsgatan 12, en flicka född 2011"),
    ("en ung man på 19 år, Ekbacken 4", HOME, "man på 19 år, Ekbacken 4"),
    ("en 23 årig kvinna vid Norra Torget 1", HOME, "23 årig kvinna vid Norra Torget 1"),
    ("den 40-årige mannen, Sjövägen 117", HOME, "40-årige mannen, Sjövägen 117"),
    ("tjejen, 15 år, Ågränd 3b", HOME, "tjejen, 15 år, Ågränd 3b"),
    ("sonen är 15 år; Hasselvägen 9", HOME, "sonen är 15 år; Hasselvägen 9"),
    ("en 15-årig pojke i port 12", HOME, "15-årig pojke i port 12"),
    ("16-åringen, uppgång 3 B", HOME, "16-åringen, uppgång 3 B"),
    ("EN 17-ÅRIG POJKE, STORGATAN 12", HOME, "17-ÅRIG POJKE, STORGATAN 12"),
]
NOBODY = [
    # case numbers, designations, laws
    "KS 2026/00123",
    "KS 2026/0123-45678",
    "Dnr KS 2026/00123",
    "KS 2026",
    "dnr 2026-0701-12",
    "5000-K123456-26",
    "0201-K1234-26",
    "A123.456/2026",
    "Å26-04",
    "Å-2026-014",
    "2026:8",
    "§ 112",
    "§§ 112–118",
    "18 kap. 1 §",
    "OSL 18 kap. 1 § och 35 kap. 1 §",
    "21 kap. 7 § OSL",
    "SFS 2018:218",
    "SFS 2018",
    "SOU 2026:12",
    "EN 301",
    "EN 301 549",
    "ISO 27001",
    "PDF 100",
    "LSO 112",
    "FAP 104",
    "MSB 123",
    "MSB123",
    "SEK 500",
    "EUR 100",
    "MAX 200",
    "DEN 123",
    "PBL 100",
    "SAL 101",
    "HUS 12B",
    "TEL 112",
    "ABC-123",
    "ORD-001",
    "SHA-256",
    "ABC 123 kr",
    "ABC 123 st",
    "ABC 1234",
    "ABCD 123",
    "ABC 123.45",
    "ABC 123-456",
    "ÅBC 123",
    "QQQ 123",
    "ABC 12O",
    "abc 123",
    "Rum abc123 är bokat",
    "SE-123 45",
    "v. 48",
    # days, times, sums
    "2026-11-23",
    "23 november 2026",
    "2026-11-23 kl. 09.00–11.30",
    "kl. 09.00–11.30",
    "kl. 0900-1130",
    "0830 1000",
    "08.30-10.00",
    "08-12-2026",
    "08-10 och 13-15",
    "24/7",
    "1 250 000 kr",
    "125 000 000",
    "12 345 678 kronor",
    "0,05 procent",
    "031 234",
    "100 000–150 000",
    "https://exempel.se/08-12345678/sida",
    # numbers for all
    "Ring 112",
    "växeln 011-15 00 00",
    "010-456 00 00",
    "114 14",
    "polisens nummer är 114 14 och vården nås på 1177",
    "113 13",
    "116 111",
    "020-52 10 10",
    "0200-11 22 33",
    "0771-14 14 00",
    "077-114 14 00",
    "0900-123 45 67",
    "Bankgiro 5050-1055",
    "Plusgiro 12 34 56-7",
    "OCR 1234567890123",
    "SE35 5000 0000 0549 1000 0003",
    # offices
    "kommun@exempel.se",
    "info@exempel.se",
    "registrator@exempel.se",
    "registrator.vast@exempel.se",
    "exempel@exempel.se",
    "kontakt.centrum@exempel.se",
    "no-reply@exempel.se",
    "Säkerhet@exempel.se",
    "@polisen_vast",
    "@kommunen",
    "facebook.com/polisen.vast",
    "instagram: kommunen",
    "facebook.com",
    # counts and classes
    "361 EST-rapporter, varav 150 i Hageby",
    "åk 5 och 8, 14 av 22 klasser",
    "§ 76 och §§ 73–84",
    "18 kap. 1 och 2 §§ offentlighets- och sekretesslagen (2009:400)",
    "måndagen den 23 november 2026 kl. 09.00–11.30, vecka 48",
    # what only looks like an account
    "Facebook: kommunens sida används",
    "5 st @ 50 kr",
    "@ 09.00",
    "@2026",
    "@",
    "a@b",
    "snapchat används mycket",
    "hot via Snapchat och Instagram",
    "Facebook: 2026 års kampanj",
    "Signal: rött ljus",
    # flats that are many, or none
    "40 lgh 2026",
    "lägenheter 120 st",
    "lägenhet 3 rok",
    "lgh 120 st",
    "flera lägenheter",
    "lägenhet 2,5",
    # an age, an address, or the pronoun alone
    "Blåklintsgatan 12",
    "Bostaden på Storgatan 12 B är tom",
    "en 17-årig pojke",
    "ungdomar i 17-årsåldern på Storgatan 12",
    "Ett 10-årigt avtal om Storgatan 12",
    "Man bör vänta 10 år med Storgatan 12",
    "en kvinna på Storgatan 12",
    "port 12 och uppgång 3",
    "Riksväg 40, en man (34)",
    "Europaväg 6: en 17-åring",
    "på vägen 5 meter bort stod en 17-åring",
    "en 17-åring på Storgatan",
    f"en 17-åring {'x' * 110} Storgatan 12",
    "en 17-åring\nStorgatan 12",
    "Storgatan 12:4, en 17-åring",
    "Storgatan 1200, en 17-åring",
    "",
    " ",
    "\n\n",
]


def kinds(text):
    return [(trace.kind, trace.words) for trace in find(text)]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_personal_number_is_found_however_it_is_written(number):
    assert kinds(f"för {number} gäller") == [(NUMBER, number)]


@pytest.mark.parametrize("sentence", IN_A_SENTENCE)
def test_it_is_found_wherever_it_stands(sentence):
    assert kinds(sentence.format(made_up("811228"))) == [(NUMBER, made_up("811228"))]


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_cannot_be_a_personal_number_is_none(text):
    assert kinds(f"för {text} gäller") == []


def test_a_personal_number_with_hyphens_in_its_day_is_found():
    number = f"1981-12-28-{made_up('811228')[-4:]}"
    assert kinds(f"({number})") == [(NUMBER, number)]


@pytest.mark.parametrize(("text", "kind", "words"), OTHERS)
def test_other_traces_are_found(text, kind, words):
    assert kinds(text) == ([(kind, words)] if kind else [])


@pytest.mark.parametrize("text", NOBODY)
def test_what_points_at_nobody_is_left_alone(text):
    assert kinds(text) == []
    assert kinds(f"Se {text}, enligt ovan.") == []


def test_there_are_many_cases():
    """Both what is found and what is not: a rule that shouts at everything is turned off."""
    assert len(NUMBERS) + len(IN_A_SENTENCE) + len(NO_NUMBERS) + len(OTHERS) + len(NOBODY) >= 200


def test_traces_come_in_order_and_do_not_overlap():
    number = made_up("811228")
    text = f"ABC 123, 070-174 06 05\n{number} i lgh 1203"
    found = find(text)
    assert [trace.kind for trace in found] == [PLATE, PHONE, NUMBER, FLAT]
    assert [text[trace.start : trace.end] for trace in found] == [trace.words for trace in found]


def test_what_may_be_a_telephone_and_a_personal_number_is_told_once():
    number = made_up("070612", "981", "")
    assert kinds(number) == [(NUMBER, number)]


@given(st.text() | st.text(alphabet="0123456789 -+@.:/,ABCDabcdåäögatanvlhmk\n§år⟦⟧"))
def test_any_text_is_read_and_the_traces_lie_in_it(text):
    last = 0
    for trace in find(text):
        assert last <= trace.start < trace.end <= len(text)
        assert text[trace.start : trace.end] == trace.words
        last = trace.end


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)).map(lambda day: f"{day:%Y%m%d}"),
    st.integers(980, 999).map(str),
)
def test_every_test_number_of_our_time_is_found(born, serial):
    number = made_up(born, serial)
    assert kinds(number) == [(NUMBER, number)]


@given(st.text(alphabet="0123456789", min_size=9, max_size=9))
def test_the_check_digit_is_the_only_one(nine):
    assert str(check_digit(nine)) == luhn(nine)


def test_words_are_remembered_however_they_are_written():
    one = made_up("811228")
    same = {
        fingerprint(NUMBER, some) for some in (one, one.replace("-", ""), one.replace("-", " "))
    }
    assert len(same) == 1
    assert fingerprint(NUMBER, one) != fingerprint(PHONE, one)
    assert fingerprint(EMAIL, "Ett.Namn@exempel.se") == fingerprint(EMAIL, "ett.namn@exempel.se")
    assert one not in same.pop()


@pytest.mark.parametrize(
    ("name", "office"),
    [("kommun", True), ("Växeln", True), ("ett.namn", False), ("info2026", True), ("07", False)],
)
def test_an_office_is_told_by_a_word_of_its_name(name, office):
    assert is_office(name) is office
