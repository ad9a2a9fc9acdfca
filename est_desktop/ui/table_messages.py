"""What is told when a table that somebody sent cannot be read."""

from est_desktop import errors as e
from est_desktop.rules.swedish import file_size, number_text
from est_desktop.rules.typed import one_line
from est_desktop.ui.import_words import lacking_words
from est_desktop.ui.translation import tr


def table_trouble(error: e.FileError, name: str) -> str:
    """Return one or two sentences in the user's language.

    Args:
        error: What went wrong; a `TableError`.
        name: The file's name, as it can be shown.
    """
    match error:
        case e.TableTooLargeError(most=most):
            return tr(
                "{file} is too large to be read as a table. At most {most} are read. Nothing was "
                "taken in. Divide the file, or leave out what is not needed."
            ).format(file=name, most=file_size(most))
        case e.TableTooLongError(most=most):
            return tr(
                "{file} has too many rows or cells to be read: more than {most}. Nothing was taken "
                "in. Divide the table, for example by year."
            ).format(file=name, most=number_text(most))
        case e.TableTooWideError(most=most):
            return tr(
                "{file} has too many columns to be read: more than {most}. Nothing was taken in. "
                "Keep the columns that are needed and try again."
            ).format(file=name, most=number_text(most))
        case e.TableQuotesError(line=line):
            return tr(
                "{file} has a quotation mark that opens and does not close, at line {line} or "
                "before. Nothing was taken in. Open the file, correct it and try again."
            ).format(file=name, line=number_text(line))
        case e.NoSuchSheetError(sheet=sheet):
            return tr(
                "There is no sheet called {sheet} in {file}. Nothing was taken in. Choose another "
                "sheet."
            ).format(file=name, sheet=one_line(sheet))
        case _:
            return _other_trouble(error, name)


def _other_trouble(error: e.FileError, name: str) -> str:
    match error:
        case e.TableUnreadableError():
            return tr(
                "{file} is not there or cannot be opened, so nothing was taken in. Look where the "
                "file is, and that no other program holds it."
            ).format(file=name)
        case e.TableFormatError(kind=kind):
            return tr(
                "{file} is in a format that is not read here ({kind}). Nothing was taken in. Open "
                "it in the spreadsheet program and save it as .xlsx or .csv."
            ).format(file=name, kind=kind)
        case e.TableLockedError():
            return tr(
                "{file} has a password and cannot be read. Nothing was taken in. Save a copy "
                "without a password, or ask for one."
            ).format(file=name)
        case e.TableEmptyError():
            return tr(
                "There is no table in {file}: it is empty. Nothing was taken in. Ask for the file "
                "again, or choose another sheet."
            ).format(file=name)
        case e.NotTableError():
            return tr(
                "{file} is no table that can be read, or it is damaged. Nothing was taken in. Ask "
                "for it again as .xlsx or .csv."
            ).format(file=name)
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")


def import_refusal(error: e.ImportRefusedError) -> str:
    """Return why numbers are not taken in, in the user's language."""
    match error:
        case e.MappingUnknownError(name=name):
            return tr(
                "No columns are remembered under the name {name}, or they do not fit the file. "
                "Nothing was taken in. Leave the name out to let the program guess."
            ).format(name=name)
        case e.TableColumnsError(lacks=()):
            return tr(
                "The file tells of other numbers than was asked for: counts and indicators are "
                "taken in each for itself. Nothing was taken in."
            )
        case e.TableColumnsError(lacks=lacks):
            told = " ".join(lacking_words(each) for each in lacks)
            return tr("The columns are not understood. Nothing was taken in.") + " " + told
        case _:
            raise AssertionError(error)
