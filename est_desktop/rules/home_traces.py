"""What points at a home or a car: number plates, flats, somebody's age with an exact address."""

import re
from collections.abc import Iterator

from est_desktop.rules.personal_numbers import DASH, SPACE

Span = tuple[int, int]
LETTERS, LAST = "A-HJ-PR-UW-Z", "A-HJ-NPR-UW-Z"
"""On Swedish plates (Transportstyrelsen): no I, Q, V, Å, Ä, Ö, and no O as the last sign."""
PLATE = re.compile(
    rf"(?<![\w/])(?<!\w{DASH})([{LETTERS}]{{3}}){SPACE}?[0-9]{{2}}[0-9{LAST}]"
    rf"(?!\w|{DASH}\w|[.,:/][0-9]|{SPACE}(?:kr|kronor|SEK|mm|cm|m|kg|st|%|[0-9])(?!\w))"
)
NAMED_PLATE = re.compile(
    rf"(?<!\w)reg(?:istrerings)?[.]?{SPACE}?{DASH}?(?:nr|nummer|skylt)[.]?(?:et)?{SPACE}?:?{SPACE}?"
    rf"[{LETTERS}]{{3}}(?:{SPACE}|{DASH})?[0-9]{{2}}[0-9{LAST}](?!\w)",
    re.IGNORECASE,
)
"""In any letters where it is said that it is one."""
NO_PLATES = (
    "ABF ADM ANM ANS ART BET BLA BYA CAN COM CSN CET DAG DAL DEL DEN DET DNR DOK EAN ELF EMS ENL "
    "ENT ERA ETG ETT EUR FAP FAR FAS FAX FEM FKP FMH FOR FRA FRE FYR GAT GBP GEM GPS GSM HAR HSL "
    "HUR HUS HSB JAN JUL JUN KAP KAM KBT KLK KOD KOM KRM KSF LAG LED LAN LGH LOA LOB LOK LOU LPO "
    "LPT LSS LSO LUL MAJ MAN MAR MAX MED MEN MER MFL MOM MSB MSK NCS NDR NER NOA NOK NOR NYA OCH "
    "OMR OSL PBL PDF PER PLA PMF POL PSI PTS PUL RAL REF REG RES RES RET RKL RPS RUM SAK SAL SAM "
    "SAN SAR SEK SEP SES SFS SGU SKR SMS SOL SOM SOS SOU SSB SSG STK STN SYD TAB TEL TEX TON TRE "
    "TRP UND UNG UNO UPP URS USD UTB UTE ZON"
)
"""Abbreviations and words that stand before a number in running text, and name no car."""
WORDS = frozenset(NO_PLATES.split())

FLAT = re.compile(
    rf"(?<!\w)(?<![0-9]{SPACE})(?:lgh|lägenhet)(?:{SPACE}?{DASH}?(?:nr|s-?nr|nummer|snummer))?[.]?"
    rf"{SPACE}?(?:nr[.]?)?:?{SPACE}?[0-9]{{1,4}}[A-Z]?"
    rf"(?!\w|[.,:][0-9]|{SPACE}?(?:st|rok|rum|kvm|m²|kr|kronor|procent|%|lägenheter)(?!\w))",
    re.IGNORECASE,
)

STREET = (
    "(?:gatan|gata|vägen|gränden|gränd|torget|torg|stigen|stig|backen|allén|plats|platsen|liden|"
    "leden|esplanaden|kajen|brinken|slingan|svängen|höjden|ängen|parken|gården)"
)
LETTER = r"[^\W\d_]"
ADDRESS = re.compile(
    rf"(?<!\w)(?:{LETTER}{{1,40}}?{STREET}|{LETTER}{{2,40}}väg"
    rf"|(?-i:[A-ZÅÄÖ]){LETTER}{{1,40}}{SPACE}{STREET}"
    rf"|(?:port|uppgång|trappuppgång|trapphus)(?:{SPACE}nr)?){SPACE}[0-9]{{1,3}}"
    rf"(?:{SPACE}?[A-Za-z](?!\w))?(?!\w|[.,:][0-9])",
    re.IGNORECASE,
)
"""A street and a number: "Blåklintsgatan 12", "Norra vägen 5 B", "port 12"; not "på vägen 5"."""
ROADS = ("europaväg", "riksväg", "länsväg")
"""Their numbers are the roads' own."""
MOST_BETWEEN = 100
"""So many letters may stand between the age and the address, on one line."""

YEARS = rf"[0-9]{{1,2}}(?:{SPACE}|{DASH})?"
AGE = re.compile(
    rf"(?<![\w.,:/])(?:{YEARS}(?:årig[ae]?|år)(?!\w)|född{SPACE}(?:år{SPACE})?(?:19|20)[0-9]{{2}}(?!\w))",
    re.IGNORECASE,
)
SEX = re.compile(
    rf"(?<!\w)(?:(?:pojke|flicka|kvinna|kille|dotter)n?|(?:tjej|son|yngling)(?:en)?|mannen"
    rf"|man(?=,?{SPACE}?\(?[0-9])"
    rf"|(?:(?<=en{SPACE})|(?<=ig{SPACE})|(?<=ung{SPACE})|(?<=äldre{SPACE}))man)(?!\w)",
    re.IGNORECASE,
)
"""The pronoun "man" is nobody: the noun has an age behind it, or "en", "ung", "17-årig" before."""
PERSON = re.compile(
    rf"(?<![\w.,:/])(?:{YEARS}åring(?:en|s|ens)?(?!\w)"
    rf"|(?:man|kvinna|pojke|flicka|kille|tjej)(?:,{SPACE}|{SPACE}\(|{SPACE})[0-9]{{1,2}}(?:{SPACE}år)?"
    rf"(?![\w%]|[.,:][0-9]|{SPACE}(?:st|procent|%)))",
    re.IGNORECASE,
)
"""Age and person in one: "17-åringen", "man (34)"."""


def plates(text: str) -> Iterator[Span]:
    """Return where number plates of cars stand."""
    for found in PLATE.finditer(text):
        if found[1] not in WORDS:
            yield found.span()
    for found in NAMED_PLATE.finditer(text):
        yield found.span()


def flats(text: str) -> Iterator[Span]:
    """Return where numbers of flats stand."""
    for found in FLAT.finditer(text):
        yield found.span()


def ages_with_addresses(line: str) -> Iterator[Span]:
    """Return where somebody's age and sex stand near an exact address, from the first to the last.

    A place is no person, and an age is none; together they are.
    """
    if not (PERSON.search(line) or AGE.search(line)):  # most lines: the rest is slower
        return
    for address in ADDRESS.finditer(line):
        if address[0].casefold().startswith(ROADS):
            continue
        start = max(0, address.start() - MOST_BETWEEN)
        end = min(len(line), address.end() + MOST_BETWEEN)
        spans = [address.span(), *_somebody(line, start, end)]
        if len(spans) > 1:
            yield min(first for first, _ in spans), max(last for _, last in spans)


def _somebody(line: str, start: int, end: int) -> list[Span]:
    """Return where a person of some age is told of; nothing if only an age or a sex is."""
    whole = PERSON.search(line, start, end)
    if whole:
        return [whole.span()]
    age, sex = AGE.search(line, start, end), SEX.search(line, start, end)
    return [age.span(), sex.span()] if age and sex else []
