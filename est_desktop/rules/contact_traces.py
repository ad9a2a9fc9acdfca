"""Ways to reach one person: telephone numbers, e-mail addresses, names in social media.

What reaches an office is no person: 112, 114 14, 1177, numbers for all to call (020, 077x), and
mailboxes such as kommun@ or registrator@.
"""

import re
from collections.abc import Iterator

from est_desktop.rules.personal_numbers import DASH, SPACE

Span = tuple[int, int]
GAP = rf"(?:{SPACE}|{DASH})"
BEFORE = r"(?<![\w/])(?<![0-9][-+/.,:])"
BEHIND = rf"(?!\w|[./:,][0-9]|{DASH}[0-9])"

ABROAD = re.compile(
    rf"(?<![\w+])(?:[+]|00(?=[1-9]))[1-9][0-9]{{0,2}}{GAP}?(?:\([0-9]\){SPACE}?)?"
    rf"[0-9](?:{GAP}?[0-9]){{6,10}}{BEHIND}"
)
"""With the country: +46 70 174 06 05, 0046 (0)8-123 456 78."""
MOBILE = re.compile(rf"{BEFORE}07[02369](?:{GAP}|/)?[0-9](?:{GAP}?[0-9]){{6}}{BEHIND}")
FIXED = re.compile(
    rf"{BEFORE}(?:08|0[1-9][0-9]{{1,2}})"
    rf"(?:(?:{SPACE}?{DASH}{SPACE}?|/)[0-9]{{5,8}}"
    rf"|(?:{SPACE}?{DASH}{SPACE}?|/|{SPACE})[0-9]{{2,4}}(?:{SPACE}[0-9]{{2,3}}){{1,3}}){BEHIND}"
)
"""The area code, a hyphen or space, and the rest as usually grouped: 0322-61 50 00."""
FOR_ALL = re.compile(r"020(?![0-9])|0200|077|0900|0939|0944|099")
"""How numbers begin that are for everybody to call (PTS, svensk nummerplan för telefoni)."""
SWITCHBOARD = "0000"
"""How numbers of switchboards end: 011-15 00 00."""
LEAST, MOST = 8, 10
"""Digits of a fixed number, its leading 0 included (the same plan)."""

EMAIL = re.compile(
    r"(?<![\w.+%-])([\w+%-][\w.+%-]{0,63})@([\w-]{1,63}(?:[.][\w-]{1,63}){0,4}[.]\w{2,24})(?![\w@])"
)
OFFICE_WORDS = (
    "admin arende arkiv avdelning bostader dataskydd dataskyddsombud diariet diarium ekonomi "
    "fakturor faktura felanmalan forvaltning forvaltningen fritid gdpr helpdesk info information "
    "kansli kansliet kommun kommundirektor kommunen kommunstyrelsen kontakt kontaktcenter kultur "
    "kundcenter kundservice kundtjanst larm ledning medborgarservice miljo myndighet namnd namnden "
    "noreply orosanmalan personuppgifter polis polisen polismyndigheten post postmaster press "
    "raddningstjanst raddningstjansten reception redaktion registrator registratur "
    "samhallsbyggnad samrad sakerhet sekretariat sekretariatet service servicecenter skola social "
    "socialforvaltningen socialjour socialtjanst socialtjansten stab stadsdel support trygghet "
    "upphandling uthyrning utbildning vaktmastare vaxel vaxeln webb webmaster"
)
"""Words in a mailbox's or account's name that tell of an office."""
OFFICES = frozenset(OFFICE_WORDS.split())
PLAIN = str.maketrans("åäöéü", "aaoeu")

HANDLE = re.compile(r"(?<![\w.@/+-])@(?=[\w.]{0,29}[^\W\d_])\w[\w.]{1,29}(?<![.])(?![@\w])")
PROFILE = re.compile(
    r"(?<![\w.])(?:www[.])?(?:instagram|tiktok|snapchat|facebook|twitter|threads|linkedin|youtube|"
    r"twitch|t|x|fb|kik|reddit|discord|onlyfans)[.](?:com|net|me|tv|gg)/"
    r"(?:(?:add|in|u|user|people|profile|p|t)/|profile[.]php[?]id=)?@?(\w[\w.%-]{1,60})",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    rf"(?<!\w)(?:snapchat|snap|instagram|insta|tiktok|telegram|kik|discord|wickr|facebook|"
    rf"whatsapp|messenger)(?:-?{SPACE}?(?:konto|kontot|användare|användaren|namn|alias))?"
    rf"{SPACE}?(?::|=|{SPACE}(?=@)){SPACE}?"
    rf"@?(\w[\w.]{{2,29}})(?!\w)(?:(?<=[0-9_])(?<![0-9]{{3}})|(?!{SPACE}\w))",
    re.IGNORECASE,
)
"""A name behind what it is a name in: "snapchat: namn07"; not "Facebook: kommunens sida"."""
NAMED = re.compile(
    rf"(?<!\w)(?:snapchat|snap|instagram|insta|tiktok|telegram|kik|discord|wickr|facebook)-?"
    rf"{SPACE}?(?:kontot|konto|användaren|användarnamnet|användarnamn|användare|namnet|alias)"
    rf"{SPACE}[\"”“'»]?([\w.]{{0,28}}[0-9_][\w.]{{0,28}})(?!\w)",
    re.IGNORECASE,
)
"""Without a colon the name itself must look like one: it holds a digit or an underscore."""


def phones(text: str) -> Iterator[Span]:
    """Return where telephone numbers stand that may be somebody's own."""
    for found in (*ABROAD.finditer(text), *MOBILE.finditer(text)):
        yield found.span()
    for found in FIXED.finditer(text):
        digits = "".join(letter for letter in found[0] if letter in "0123456789")
        for_all = FOR_ALL.match(found[0]) or digits.endswith(SWITCHBOARD)
        if LEAST <= len(digits) <= MOST and not for_all:
            yield found.span()


def emails(text: str) -> Iterator[Span]:
    """Return where e-mail addresses stand that may be somebody's own."""
    for found in EMAIL.finditer(text):
        if not is_office(found[1]) and found[1].casefold() != found[2].split(".")[0].casefold():
            yield found.span()


def handles(text: str) -> Iterator[Span]:
    """Return where names of accounts in social media stand."""
    for found in HANDLE.finditer(text):
        if not is_office(found[0][1:]):
            yield found.span()
    for pattern in (PROFILE, ACCOUNT, NAMED):
        for found in pattern.finditer(text):
            if not is_office(found[1]):
                yield found.span()


def is_office(name: str) -> bool:
    """Tell whether a mailbox or account is an office's: a word of its name says so."""
    plain = name.casefold().translate(PLAIN)
    words = re.split(r"[^a-z]+", plain)
    return "no-reply" in plain or any(word in OFFICES for word in words)
