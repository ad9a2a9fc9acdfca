"""What kinds of organisations are called."""

from est_desktop.model.enums import OrganisationKind
from est_desktop.ui.translation import tr


def kind_word(kind: OrganisationKind) -> str:
    """Return what a kind of organisation is called."""
    return {
        OrganisationKind.MUNICIPALITY: tr("Municipality"),
        OrganisationKind.MUNICIPAL_OFFICE: tr("Municipal office"),
        OrganisationKind.AUTHORITY: tr("Authority"),
        OrganisationKind.RESCUE_SERVICE: tr("Rescue service"),
        OrganisationKind.HOUSING_COMPANY: tr("Housing company"),
        OrganisationKind.CONTRACTOR: tr("Contractor"),
        OrganisationKind.CIVIL_SOCIETY: tr("Civil society"),
        OrganisationKind.OTHER: tr("Other kind"),
    }[kind]


def kind_choices() -> list[tuple[OrganisationKind, str]]:
    """Return every kind with its word, in the order of the choices."""
    return [(kind, kind_word(kind)) for kind in OrganisationKind]
