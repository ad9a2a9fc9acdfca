"""What is told when something about an area is refused; see `ui.messages`."""

from datetime import date

from est_desktop import errors as e
from est_desktop.rules.swedish import iso_date
from est_desktop.ui.translation import tr


def area_refusal(error: e.RefusedError) -> str:
    """Return one or two sentences in the user's language."""
    match error:
        case e.BoundaryError(fault=fault):
            return _boundary_fault(fault)
        case e.ClassificationOverlapError(level=level, from_day=from_day, until_day=until_day):
            if until_day is None:
                return _still_applies(level, from_day)
            return tr(
                "From {day} to {until} the area was called “{level}”, and two cannot apply on a "
                "day. Nothing was changed; write other days."
            ).format(level=level, day=iso_date(from_day), until=iso_date(until_day))
        case e.ClassificationBackwardsError():
            return tr(
                "The classification must end after it began. Nothing was changed; write a later "
                "day, or none if it still applies."
            )
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")


def _still_applies(level: str, from_day: date) -> str:
    return tr(
        "Since {day} the area is called “{level}”. Nothing was changed; write the day when this "
        "one ended, or begin it later."
    ).format(level=level, day=iso_date(from_day))


def _boundary_fault(fault: e.BoundaryFault) -> str:
    told = {
        e.BoundaryFault.TOO_LARGE: tr("The file is too large for a boundary; 5 MB is the most."),
        e.BoundaryFault.NOT_JSON: tr("The file cannot be read as GeoJSON."),
        e.BoundaryFault.NOT_GEOJSON: tr("The file is not GeoJSON as RFC 7946 tells it."),
        e.BoundaryFault.NO_SURFACE: tr(
            "There is no surface in the file, only points or lines, or nothing at all."
        ),
        e.BoundaryFault.NOT_A_RING: tr("A boundary in the file does not surround anything."),
        e.BoundaryFault.TOO_MANY_PARTS: tr(
            "There are more than 50 surfaces in the file; choose one with this area alone."
        ),
        e.BoundaryFault.PROJECTED: tr(
            "The positions are metres on the ground, such as SWEREF 99, not degrees."
        ),
        e.BoundaryFault.SWAPPED: tr(
            "The positions have latitude before longitude; GeoJSON has longitude first."
        ),
    }
    rest = tr("The boundary was not changed. Ask for the file as GeoJSON with WGS 84.")
    return f"{told[fault]} {rest}"
