"""How marks of secrecy and information classes are worded, in Swedish as the law has it.

The mark tells the provision, the day it was made and the authority (OSL 5 kap. 5 §); it is a
warning only: each request is tried anew.
"""

from dataclasses import replace
from datetime import date

from est_desktop.model.enums import InformationClass
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.rules.swedish import NBSP, iso_date
from est_desktop.rules.typed import one_line

LAW = "Offentlighets- och sekretesslagen (2009:400)"
CLASS_WORDS = {
    InformationClass.K1: "försumbar – öppen",
    InformationClass.K2: "måttlig – intern",
    InformationClass.K3: "betydande – känslig, sekretess kan gälla",
    InformationClass.K4: "allvarlig – får inte hanteras i programmet",
}
"""SKR's KLASSA, confidentiality; from K4 on its measures are not enough."""
PROVISIONS = (
    "18 kap. 1 § – förundersökning, förebyggande av brott",
    "18 kap. 2 § – underrättelseverksamhet",
    "18 kap. 8 § – säkerhets- och bevakningsåtgärder",
    "18 kap. 13 § – risk- och sårbarhetsanalyser, krisplanering",
    "23 kap. 1 § – elever i förskola",
    "23 kap. 2 § – elever i skola, elevhälsa",
    "26 kap. 1 § – enskilda i socialtjänst",
    "35 kap. 1 § – enskilda i utredning av brott",
)
"""Offered until the list is edited: provision and hint on each line. Not checked against the law
in force: the user does that."""
HINT = " – "
"""Between a provision and its hint."""


def provision_of(line: str) -> str:
    """Return the provision of a line in the list, without its hint and without "OSL"."""
    provision = one_line(line).split(HINT)[0].strip(" –")
    return provision.removeprefix("OSL ").strip()


def mark_of(
    provision: str, authority: str, today: date, before: Secrecy | None, *, whole: bool = True
) -> Secrecy | None:
    """Return the mark that was written; None without a provision.

    Args:
        provision: As typed, or as chosen from the list.
        authority: As typed.
        today: The day of a new mark; one that says what it said keeps its day.
        before: What was marked before.
        whole: See `Secrecy`.
    """
    section = provision_of(provision)
    if not section:
        return None
    made = Secrecy(section, today, one_line(authority), whole)
    kept = before is not None and replace(made, marked_on=before.marked_on) == before
    return before if kept else made


def authority_of(head: Letterhead) -> str:
    """Return who usually makes marks: who sends the letters."""
    return ", ".join(part for part in (head.organisation, head.unit) if part)


def bound(provision: str) -> str:
    """Return a provision that does not break over lines."""
    return provision.replace(" ", NBSP)


def removed(provision: str) -> str:
    """Return what stands in the place of something secret; its length tells nothing."""
    law = f" – OSL{NBSP}{bound(provision)}" if provision else ""
    return f"[Uppgift borttagen{law}]"


def withheld(number: int, provision: str) -> str:
    """Return what a public copy says of a secret paper."""
    return f"Bilaga {number} omfattas av sekretess (OSL{NBSP}{bound(provision)}) och ingår inte."


def stamp(secrecy: Secrecy) -> str:
    """Return the mark as documents print it."""
    facts = (f"{LAW} {bound(secrecy.provision)}", iso_date(secrecy.marked_on), secrecy.authority)
    return " · ".join(["SEKRETESS", *(fact for fact in facts if fact)])


def short_stamp(provision: str) -> str:
    """Return the mark for the head of a page and the name of a file."""
    return f"SEKRETESS OSL{NBSP}{bound(provision)}"


def class_label(information_class: InformationClass) -> str:
    """Return a class with its word, "K3 betydande – känslig, sekretess kan gälla"."""
    return f"{information_class.name} {CLASS_WORDS[information_class]}"
