"""A signed copy cannot be taken in: nothing was changed."""

from pathlib import Path

from est_desktop.errors.refusals import RefusedError


class SigningError(RefusedError):
    """A signed copy is not what it should be; it was not taken in."""


class SignatureBrokenError(SigningError):
    """A signed file is not what was signed."""


class OtherVersionError(SigningError):
    """A signed file belongs to no export that is known here."""


class CodeMistypedError(SigningError):
    """What was typed is no control code: a character is wrong or missing."""

    def __init__(self, typed: str) -> None:
        super().__init__(typed)
        self.typed = typed


class CodeNeededError(SigningError):
    """No known control code was found in a scanned file: somebody must read it on the paper."""

    def __init__(self, file_name: str) -> None:
        super().__init__(file_name)
        self.file_name = file_name


class CodeUnknownError(SigningError):
    """No version of any minutes here has the control code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CodeOfOtherVersionError(SigningError):
    """The control code belongs to another version than the one that was signed.

    Attributes:
        title, version: The meeting and version that it belongs to.
        wanted_title, wanted: Those that a copy was taken in for.
    """

    def __init__(self, code: str, title: str, version: int, wanted_title: str, wanted: int) -> None:
        super().__init__(code, title, version, wanted_title, wanted)
        self.code, self.title, self.version = code, title, version
        self.wanted_title, self.wanted = wanted_title, wanted


class NotScanError(SigningError):
    """The file is neither a PDF file nor a picture that a scanner makes."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class NotApprovedError(SigningError):
    """There are no approved minutes to sign."""
