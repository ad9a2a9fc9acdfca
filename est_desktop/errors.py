"""What can go wrong for a user, as facts; `ui.messages` turns them into sentences."""

from enum import StrEnum
from pathlib import Path


class UserError(Exception):
    """Something the user can understand and act on; never a bug of ours.

    Subclasses carry facts, not sentences: `ui.messages` turns them into Swedish or English.
    """


class RefusedError(UserError):
    """The records say no; nothing was changed."""


class EndsBeforeStartError(RefusedError):
    """A meeting must end after it starts."""


class ImpossibleDateError(RefusedError):
    """The date does not exist in the calendar, such as 29 February in a common year."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class ImpossibleTimeError(RefusedError):
    """What was written is not a time of day."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class EmptyNameError(RefusedError):
    """Something that must have a name or title was given none."""


class NameTakenError(RefusedError):
    """Another record already has the name, and two would be mixed up."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TextTooLongError(RefusedError):
    """A text is longer than its field can print."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(length, most)
        self.length, self.most = length, most


class InformationClassError(RefusedError):
    """Class K4 may not be handled in this program."""


class NoColourError(RefusedError):
    """What was written is not a colour."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class PaleColourError(RefusedError):
    """Text in this colour cannot be read by everybody."""

    def __init__(self, ratio: str, least: str) -> None:
        super().__init__(ratio, least)
        self.ratio, self.least = ratio, least


class SignatureBrokenError(RefusedError):
    """A signed file is not what was signed."""


class OtherVersionError(RefusedError):
    """A signed file belongs to no export that is known here."""


class LeakError(RefusedError):
    """A public copy would have held something secret; it was not written.

    Attributes:
        places: Some of what was found, and where in the file.
    """

    def __init__(self, places: str) -> None:
        super().__init__(places)
        self.places = places


class InUseError(RefusedError):
    """The record is used elsewhere and cannot be removed."""

    def __init__(self, name: str, uses: int) -> None:
        super().__init__(name, uses)
        self.name, self.uses = name, uses


class LevelError(RefusedError):
    """An agenda item cannot be moved to that level: sub-items go two levels deep."""


class MeetingFinalError(RefusedError):
    """The minutes are approved (godkända): nothing in the meeting changes until it is reopened."""


class MeetingStateError(RefusedError):
    """A step cannot be taken in the state that the meeting is in.

    Attributes:
        step, state: Values of `rules.meeting_states.Step` and `model.enums.MeetingState`.
    """

    def __init__(self, step: str, state: str) -> None:
        super().__init__(step, state)
        self.step, self.state = step, state


class ChangedMeanwhileError(RefusedError):
    """Something was changed while a PDF of it was made; nothing was sent or approved."""


class NothingToSendError(RefusedError):
    """A supplement was asked for, but nothing was sent before, or nothing has changed since."""


class NoSuchVersionError(RefusedError):
    """There is no version with that number of the minutes.

    Attributes:
        number: What was asked for.
        known: How many versions there are.
    """

    def __init__(self, number: int, known: int) -> None:
        super().__init__(number, known)
        self.number, self.known = number, known


class AlreadySentError(RefusedError):
    """An item or paper that was sent cannot be deleted: its number would be missed."""


class UnknownMeetingError(RefusedError):
    """No meeting is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SeveralMeetingsError(RefusedError):
    """More than one meeting is called so."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(name, count)
        self.name, self.count = name, count


class UnknownSeriesError(RefusedError):
    """No series is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NoRuleError(RefusedError):
    """A series has no rule for when it meets, so that a year cannot be planned from it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownItemError(RefusedError):
    """The meeting has no agenda item with that number."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class NotEmptyError(RefusedError):
    """Sample content is only put into an empty database."""


class ReadOnlyError(RefusedError):
    """The window only reads: the database is open for writing elsewhere or write-protected."""


class FileError(UserError):
    """A file of the user's cannot be used; the records are as they were."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class FileUnreadableError(FileError):
    """The file cannot be opened or read."""


class FileMissingError(FileError):
    """The file is not there, or vanished while it was read."""


class FileEmptyError(FileError):
    """The file has no content."""


class FileIsFolderError(FileError):
    """A folder was given where a file is wanted."""


class FileChangedError(FileError):
    """The file changed while it was copied."""


class FileTooLargeError(FileError):
    """The file is larger than an attachment may be."""

    def __init__(self, path: Path, size: int, most: int) -> None:
        super().__init__(path)
        self.size, self.most = size, most


class OutputError(FileError):
    """A file could not be written to the place the user chose."""


class OutputDiskFullError(OutputError):
    """The disk that the user chose has no room for the file."""


class PictureUnusableError(FileError):
    """A picture, such as a logo, is not in a format that can be printed."""


class PdfUnreadableError(FileError):
    """A PDF file that is to be checked is not there or cannot be read."""


class NotPdfError(FileError):
    """The file is no PDF file, or too damaged to be one."""


class PdfLockedError(FileError):
    """The PDF file is encrypted."""


class PdfTooLargeError(FileError):
    """The PDF file is larger than what is checked."""

    def __init__(self, path: Path, size: int, most: int) -> None:
        super().__init__(path)
        self.size, self.most = size, most


class NotSignedError(FileError):
    """There is no signature in the PDF file."""


class StoreError(UserError):
    """The database file or its disk stands in the way; what was stored before is as it was."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class StoreTooNewError(StoreError):
    """The file was saved by a newer version of the program."""

    def __init__(self, path: Path, version: int, known: int) -> None:
        super().__init__(path)
        self.version, self.known = version, known


class NotAStoreError(StoreError):
    """The file is not a database of this program (or is encrypted)."""


class StoreCorruptError(StoreError):
    """The database file is damaged."""


class StoreReadOnlyError(StoreError):
    """The file or its folder is write-protected."""


class StoreBusyError(StoreError):
    """Another program holds the file."""


class StoreHeldError(StoreError):
    """Another window has the file open for writing."""

    def __init__(self, path: Path, user: str, host: str) -> None:
        super().__init__(path)
        self.user, self.host = user, host


class DiskFullError(StoreError):
    """There is no room left to store the change."""


class StoreUnwritableError(StoreError):
    """The disk refused to write."""


class StoreUnreachableError(StoreError):
    """The folder of the database cannot be made or reached."""


class BackupFailedError(StoreError):
    """A backup could not be made, or did not prove whole; the database is as it was."""


class BlobDamagedError(StoreError):
    """An attachment's stored bytes do not match their checksum."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(path)
        self.name = name


class Finding(StrEnum):
    """What a check of the database can find wrong."""

    INTEGRITY = "integrity"
    FOREIGN_KEY = "foreign_key"
    BLOB = "blob"
    SCHEMA = "schema"


class CheckFailedError(StoreError):
    """The check of the database found faults."""

    def __init__(self, path: Path, findings: tuple[tuple[Finding, str], ...]) -> None:
        super().__init__(path)
        self.findings = findings
