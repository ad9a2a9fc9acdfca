"""What is told when a signed copy cannot be taken in; `ui.messages` tells the rest."""

from est_desktop import errors as e
from est_desktop.rules.typed import one_line
from est_desktop.ui.translation import tr


def signing_message(error: e.SigningError) -> str:
    """Return one or two sentences in the user's language."""
    match error:
        case e.SignatureBrokenError():
            return tr(
                "The signed file was not taken in, because a signature in it does not hold: the "
                "document was changed. Ask for the file from the signing service again."
            )
        case e.OtherVersionError():
            return tr(
                "The signed file was not taken in, because it is no version that was exported "
                "from here. Check that the right file came back; the log lists what was exported."
            )
        case e.NotScanError(path=path):
            return tr(
                "{file} was not taken in: it is neither a PDF file nor a picture (JPEG or PNG). "
                "Scan the signed paper to one of these."
            ).format(file=one_line(str(path)))
        case e.NotApprovedError():
            return tr(
                "The minutes are not approved, so there is no version to sign. Approve them first."
            )
        case _:
            return _code_trouble(error)


def _code_trouble(error: e.SigningError) -> str:
    match error:
        case e.CodeMistypedError(typed=typed):
            return tr(
                "{code} is not a control code: a character is wrong or missing. Read it once more "
                "on the paper; it never holds the letters I and O or the digits 0 and 1."
            ).format(code=one_line(typed))
        case e.CodeNeededError(file_name=name):
            return tr(
                "No control code was found in {file}, which is usual for a scan. Type the code "
                "that stands on the paper, by the signatures and at the foot of each page."
            ).format(file=one_line(name))
        case e.CodeUnknownError(code=code):
            return tr(
                "No approved minutes here have the control code {code}. The copy was not taken in; "
                "check that the paper belongs to a meeting in this database."
            ).format(code=code)
        case e.CodeOfOtherVersionError(
            code=code, title=title, version=version, wanted_title=wanted_title, wanted=wanted
        ):
            return tr(
                "The control code {code} belongs to version {version} of the minutes of {title}, "
                "not to version {wanted} of {other}. The copy was not taken in; look for the "
                "right paper."
            ).format(code=code, version=version, title=title, wanted=wanted, other=wanted_title)
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")
