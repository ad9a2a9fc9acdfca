"""The one file with everything, or its disk, stands in the way."""

from enum import StrEnum
from pathlib import Path

from est_desktop.errors.user_error import UserError


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
