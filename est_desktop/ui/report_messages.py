"""What is told when something about a situation report cannot be done."""

from est_desktop import errors as e
from est_desktop.ui.translation import tr


def report_refusal(error: e.RefusedError) -> str:
    """Return one or two sentences in the user's language."""
    match error:
        case e.UnmarkedPassagesError():
            return tr(
                "The report has secret words, but no mark that says by which provision. Nothing "
                "was changed. Mark the report as secret first, then try again."
            )
        case e.UnknownReportError(name=name):
            return tr("There is no situation report {name}. Its id stands in the list.").format(
                name=name
            )
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")
