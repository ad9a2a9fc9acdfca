"""A file that comes in or goes out cannot be used."""

from pathlib import Path

from est_desktop.errors.user_error import UserError


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


class TableError(FileError):
    """A table that somebody sent cannot be read; nothing was taken from it."""


class TableUnreadableError(TableError):
    """The file is not there or cannot be opened."""


class NotTableError(TableError):
    """The file holds no table that can be read: it is something else, cut off or damaged."""


class TableFormatError(TableError):
    """A table in a format that is not read, such as the old .xls.

    Attributes:
        kind: What it is: "xls", "xlsb", "ods" or "html".
    """

    def __init__(self, path: Path, kind: str) -> None:
        super().__init__(path)
        self.kind = kind


class TableLockedError(TableError):
    """The workbook has a password."""


class TableEmptyError(TableError):
    """There is nothing in the file, or in the sheet that was asked for."""


class TableQuotesError(TableError):
    """A quotation mark in a text file opens and does not close, so that rows would be lost.

    Attributes:
        line: Where reading had to stop.
    """

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(path)
        self.line = line


class NoSuchSheetError(TableError):
    """The workbook has no sheet of that name.

    Attributes:
        sheet: What was asked for.
    """

    def __init__(self, path: Path, sheet: str) -> None:
        super().__init__(path)
        self.sheet = sheet


class TableTooLargeError(TableError):
    """The file is larger than what is read, on the disk or unpacked.

    Attributes:
        most: How many bytes are read.
    """

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path)
        self.most = most


class TableTooLongError(TableError):
    """The table has more rows than are read, or more cells in all."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path)
        self.most = most


class TableTooWideError(TableError):
    """The table has more columns than are read."""

    def __init__(self, path: Path, most: int) -> None:
        super().__init__(path)
        self.most = most
