"""What is told when something cannot be done: what happened, what is safe, what to do."""

from collections.abc import Sequence
from pathlib import Path

from est_desktop import errors as e
from est_desktop.rules.swedish import file_size
from est_desktop.rules.typed import one_line
from est_desktop.ui.area_messages import area_refusal
from est_desktop.ui.report_messages import report_refusal
from est_desktop.ui.signing_messages import signing_message
from est_desktop.ui.state_words import state_word, step_word
from est_desktop.ui.table_messages import import_refusal, table_trouble
from est_desktop.ui.translation import tr
from est_desktop.ui.value_messages import value_trouble

MOST_PLACES, MOST_CHARACTERS = 5, 10
"""So many are named in one warning."""


def shown(path: Path) -> str:
    """Return a path on one line and in letters that can be shown, whatever the disk calls it."""
    return one_line(str(path))


def shown_name(path: Path) -> str:
    """Return a file's name so; the path where it has none, such as "/"."""
    return one_line(path.name) or shown(path)


def message_for(error: e.UserError) -> str:
    """Return one or two sentences in the user's language."""
    match error:
        case e.RefusedError():
            return _refusal(error)
        case e.FileError():
            return _file_trouble(error)
        case e.StoreError():
            return _store_trouble(error)
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")


def unprinted(found: Sequence[tuple[str, str]]) -> str:
    """Return a warning of characters that cannot be printed as they were written.

    Args:
        found: Each with the heading it stands below (empty before the first) and itself.
    """
    by_place: dict[str, list[str]] = {}
    for place, character in found:
        by_place.setdefault(place or tr("beginning or page head"), []).append(character)
    told = [
        f"{one_line(place)}: {' '.join(characters[:MOST_CHARACTERS])}"
        for place, characters in list(by_place.items())[:MOST_PLACES]
    ]
    if len(by_place) > MOST_PLACES:
        told.append(tr("and in more places: {count}").format(count=len(by_place) - MOST_PLACES))
    return tr(
        "Some characters cannot be printed as they were written. {list}. The rest is as it should "
        "be; look at these places in the PDF file and write them in another way."
    ).format(list="; ".join(told))


def _refusal(error: e.RefusedError) -> str:
    match error:
        case e.EndsBeforeStartError():
            return tr("The meeting must end after it starts. The times were not changed.")
        case e.TimesCrossedError():
            return tr("It would end before it began. The times were not changed.")
        case e.ImpossibleDateError(written=written):
            return tr("The date does not exist: {date}. Write it as 2026-11-23 or 23/11.").format(
                date=written
            )
        case e.ImpossibleTimeError(written=written):
            return tr("This is not a time of day: {time}. Write it as 9.30.").format(time=written)
        case e.EmptyNameError():
            return tr("Something must be written here. The earlier text is kept.")
        case e.NoteNeededError():
            return tr("Write why: a note belongs to this change. The measure is as it was.")
        case e.UnknownNameError(name=name):
            return tr("No organisation or area is called {name}. Nothing was written.").format(
                name=name
            )
        case e.NameTakenError(name=name):
            return tr("There is already one called {name}. Choose another name.").format(name=name)
        case e.TextTooLongError(length=length, most=most):
            return tr(
                "The text has {length} characters and can have {most}. It was not stored; make it "
                "shorter or put it in the background text."
            ).format(length=length, most=most)
        case e.InformationClassError():
            return tr(
                "Information of class K4 may not be handled in this program. The class was not "
                "changed; ask whoever answers for information security."
            )
        case e.NoColourError() | e.PaleColourError() | e.NoCountError() | e.BlockTooLargeError():
            return value_trouble(error)
        case e.SigningError():
            return signing_message(error)
        case e.LeakError(places=places):
            return tr(
                "The public copy was not written, because something secret would have been in "
                "it: {places}. Nothing has left the program. Mark that text too, and try again."
            ).format(places=places)
        case e.ImportRefusedError():
            return import_refusal(error)
        case e.InUseError(name=name, uses=uses):
            return tr(
                "{name} is used in {uses} places and was not removed. Remove it there first."
            ).format(name=name, uses=uses)
        case _:
            return _other_refusal(error)


def _other_refusal(error: e.RefusedError) -> str:
    match error:
        case e.MeetingStateError(step=step, state=state):
            return tr(
                "This cannot be done ({step}), because the meeting is {state}. Nothing was changed."
            ).format(step=step_word(step).lower(), state=state_word(state))
        case e.ChangedMeanwhileError():
            return tr(
                "Something was changed while the PDF was made, so nothing was sent or approved. "
                "Try again; the PDF is then made of what is there now."
            )
        case e.NoSuchVersionError(known=0):
            return tr("There is nothing to compare: the minutes have not been approved yet.")
        case e.NoSuchVersionError(number=number, known=known):
            return tr(
                "There is no version {number} of the minutes. Approved versions: 1 to {known}."
            ).format(number=number, known=known)
        case e.NothingToSendError():
            return tr(
                "There is nothing to supplement: nothing was sent before, or nothing has changed "
                "since. Send everything instead."
            )
        case e.AlreadySentError():
            return tr(
                "It has been sent, so it cannot be deleted: its number would be missed. Mark the "
                "item as withdrawn instead, or cancel the meeting; it stays as withdrawn."
            )
        case e.MeetingFinalError():
            return tr(
                "The minutes are approved, so nothing in this meeting can be changed. To correct "
                "something, open them again with a reason; the approved version is kept."
            )
        case e.LevelError():
            return tr("The item cannot stand on that level: sub-items go two levels deep.")
        case e.UnknownMeetingError(name=name):
            return tr("There is no meeting {name}. Write it as 2026:8 or use its id.").format(
                name=name
            )
        case e.UnknownSeriesError(name=name):
            return tr("There is no series {name}. Its name stands under Preferences.").format(
                name=name
            )
        case e.NoRuleError(name=name):
            return tr(
                "{name} has no rule for when it meets, such as the third Monday. Write one under "
                "Preferences, Meeting series."
            ).format(name=name)
        case e.SeveralMeetingsError(name=name, count=count):
            return tr(
                "{count} meetings are called {name}. Use the whole title, or the beginning of the "
                "id, which the list of meetings tells."
            ).format(count=count, name=name)
        case e.UnknownOrganisationError(name=name):
            return tr(
                "No single organisation is called {name}. Write its name as in the contacts."
            ).format(name=name)
        case e.UnknownItemError(number=number):
            return tr("The meeting has no item {number}. Nothing was attached.").format(
                number=number
            )
        case e.NotEmptyError():
            return tr(
                "The database already has content, so no sample content was added. Choose an empty "
                "folder with --data-dir."
            )
        case e.ReadOnlyError():
            return tr(
                "The database is only open for reading, so nothing can be changed here. What is "
                "stored is safe."
            )
        case e.AreaError():
            return area_refusal(error)
        case _:
            return report_refusal(error)


def _file_trouble(error: e.FileError) -> str:
    match error:
        case e.FileTooLargeError(size=size, most=most):
            return tr(
                "{file} is too large: {size}. An attachment can have {most}. Nothing was attached."
            ).format(file=shown_name(error.path), size=file_size(size), most=file_size(most))
        case e.OutputDiskFullError():
            return tr(
                "There is no room for {file} on that disk. Nothing was written; your work is safe. "
                "Make room or choose another place."
            ).format(file=shown_name(error.path))
        case e.OutputError():
            return tr(
                "{file} could not be written to {folder}. Your work is safe. Choose another place, "
                "or close the file if it is open in another program."
            ).format(file=shown_name(error.path), folder=shown(error.path.parent))
        case e.PictureUnusableError():
            return tr(
                "{file} cannot be used as a picture. Choose a PNG or JPEG file; the earlier "
                "picture is kept."
            ).format(file=shown_name(error.path))
        case _:
            return _input_trouble(error)


def _input_trouble(error: e.FileError) -> str:
    name = shown_name(error.path)
    match error:
        case e.FileUnreadableError():
            return tr(
                "{file} cannot be read. Nothing was attached. Check that you may open the file and "
                "that no other program holds it."
            ).format(file=name)
        case e.FileMissingError():
            return tr(
                "{file} is not there, or vanished while it was copied. Nothing was attached; look "
                "where the file is now and try again."
            ).format(file=name)
        case e.FileEmptyError():
            return tr("{file} is empty and was not attached. Ask for the file again.").format(
                file=name
            )
        case e.FileIsFolderError():
            return tr(
                "{file} is a folder and was not attached. Open it and choose the files in it."
            ).format(file=name)
        case e.FileChangedError():
            return tr(
                "{file} was changed while it was copied, so it was not attached. Close it in other "
                "programs and try again."
            ).format(file=name)
        case _:
            return _pdf_trouble(error)


def _pdf_trouble(error: e.FileError) -> str:
    name = shown_name(error.path)
    match error:
        case e.PdfUnreadableError():
            return tr(
                "{file} is not there or cannot be read, so it was not checked. Look where the file "
                "is, and that no other program holds it."
            ).format(file=name)
        case e.NotPdfError():
            return tr(
                "{file} is not a PDF file, or is too damaged to be checked. Ask for the file again."
            ).format(file=name)
        case e.PdfLockedError():
            return tr(
                "{file} is encrypted, so it cannot be checked. Ask for a file without a password."
            ).format(file=name)
        case e.PdfTooLargeError(size=size, most=most):
            return tr(
                "{file} is too large to be checked: {size}. The largest that is checked is {most}."
            ).format(file=name, size=file_size(size), most=file_size(most))
        case e.NotSignedError():
            return tr(
                "There is no signature in {file}. Check that it is the file that came back from "
                "the signing service."
            ).format(file=name)
        case _:
            return table_trouble(error, name)


def _store_trouble(error: e.StoreError) -> str:
    match error:
        case e.StoreTooNewError(version=version, known=known):
            return tr(
                "The database was saved by a newer version of the program (format {version}; this "
                "one knows {known}). It has not been touched. Install the newer version."
            ).format(version=version, known=known)
        case e.NotAStoreError():
            return tr(
                "{file} is not a database of this program, or it is encrypted. It has not been "
                "touched. Choose another data folder or restore a backup."
            ).format(file=shown(error.path))
        case e.StoreCorruptError():
            return tr(
                "The database {file} is damaged. Do not work on in it; restore the latest backup "
                "from the folder backups beside it."
            ).format(file=shown(error.path))
        case e.StoreReadOnlyError():
            return tr(
                "The database {file} is write-protected. The change was not stored; what was "
                "stored before is safe. Ask for the right to write in the folder."
            ).format(file=shown(error.path))
        case e.DiskFullError():
            return tr(
                "The disk is full. The change was not stored; everything before it is safe. Make "
                "room on the disk and try again."
            )
        case e.CheckFailedError(findings=findings):
            heading = tr("The check of the database found faults. Number: {count}")
            lines = [f"{finding}: {text}" for finding, text in findings]
            return "\n".join([heading.format(count=len(findings)), *lines])
        case _:
            return _disk_trouble(error)


def _disk_trouble(error: e.StoreError) -> str:
    match error:
        case e.StoreBusyError():
            return tr(
                "Another program holds the database {file}. The change was not stored; what was "
                "stored before is safe. Try again in a moment."
            ).format(file=shown(error.path))
        case e.StoreHeldError(user=user, host=host):
            return tr(
                "The database {file} is open for writing in a window ({user} on {host}). Nothing "
                "was changed. Close that window and try again."
            ).format(file=shown(error.path), user=user or "?", host=host or "?")
        case e.StoreUnwritableError():
            return tr(
                "The change could not be written to the disk and was not stored. What was stored "
                "before is safe. Check the disk and try again."
            )
        case e.StoreUnreachableError():
            return tr(
                "The folder {folder} cannot be reached or made, so the database cannot be opened. "
                "Nothing is lost. Check the network drive or choose another folder."
            ).format(folder=shown(error.path.parent))
        case e.BackupFailedError():
            return tr(
                "The backup to {file} could not be made. Your work is safe in the database. Choose "
                "another place with enough room."
            ).format(file=shown(error.path))
        case e.BlobDamagedError(name=name):
            return tr(
                "The attachment {name} is damaged in the database and cannot be shown. Attach the "
                "file again, or fetch it from a backup."
            ).format(name=name)
        case _:
            raise AssertionError(f"no message for {type(error).__name__}")
