"""How to do the usual things, in the order they are usually done."""

from dataclasses import dataclass

from est_desktop.ui.translation import tr


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do and how.

    Attributes:
        icon: The name of its icon.
        steps: One sentence each, in order.
    """

    icon: str
    title: str
    steps: tuple[str, ...]


def tasks() -> tuple[Task, ...]:
    """Return what the page "Kom igång" explains."""
    return (*_before(), *_during(), *_after())


def _before() -> tuple[Task, ...]:
    return (
        Task(
            icon="arrow_repeat_all",
            title=tr("Set up a series"),
            steps=(
                tr("Add the organisations and the people under Contacts."),
                tr("Make the series under Settings, Meeting series: name, place and times."),
                tr("Write the standing items and tick who is called to every meeting."),
            ),
        ),
        Task(
            icon="calendar_add",
            title=tr("Make a new meeting"),
            steps=(
                tr("Press Ctrl+N and write the date, for example 14/12."),
                tr("Press Enter: the meeting opens with its number, standing items and people."),
            ),
        ),
        Task(
            icon="text_bullet_list",
            title=tr("Build the agenda"),
            steps=(
                tr("Press Ctrl+Enter for a new item and write its title."),
                tr("Drag an item to move it, or press Alt with the up or down arrow."),
                tr("Set minutes and presenter; the sum tells whether the meeting is long enough."),
            ),
        ),
        Task(
            icon="attach",
            title=tr("Attach papers"),
            steps=(
                tr("Drag a file onto an item: it becomes a paper of that item and gets a number."),
                tr("The file is copied into the program. The original stays where it is."),
            ),
        ),
    )


def _during() -> tuple[Task, ...]:
    return (
        Task(
            icon="edit",
            title=tr("Take the minutes"),
            steps=(
                tr("Tick who is there, then write under each item while the meeting goes on."),
                tr("Write decisions and measures in their own fields, so that they can be found."),
                tr("Everything is saved as you write. There is nothing to press."),
            ),
        ),
        Task(
            icon="task_list_square_ltr",
            title=tr("Follow up"),
            steps=(
                tr("Measures from all meetings gather in the action plan."),
                tr("See it as a table, as a board by status, or as a timeline."),
                tr("Late measures are shown first on the overview."),
            ),
        ),
    )


def _after() -> tuple[Task, ...]:
    return (
        Task(
            icon="document_pdf",
            title=tr("Export a PDF"),
            steps=(
                tr("Open a meeting, press Export and choose the summons or the minutes."),
                tr("Ctrl+E takes the one that you are looking at."),
                tr("The PDF can be read by screen readers and kept in an archive."),
            ),
        ),
        Task(
            icon="copy",
            title=tr("Hand out all papers"),
            steps=(
                tr("Press Export and choose all papers: one PDF with contents and page numbers."),
                tr("What is worth knowing of the papers, such as a scan, is told afterwards."),
                tr("For the archive, choose the file that holds the originals (PDF/A-3)."),
            ),
        ),
        Task(
            icon="lock_closed",
            title=tr("Keep secrets"),
            steps=(
                tr("Press Ctrl+Shift+S and write the provision for what is secret in the item."),
                tr("For a part of a text, select it and press Ctrl+Shift+K."),
                tr("Export the public copy: it is made without all that, and searched for it."),
                tr("Settings, Secrecy and exports, lists who took out what."),
            ),
        ),
        Task(
            icon="people",
            title=tr("Describe places, not persons"),
            steps=(
                tr("A line below a field tells what looks like a person; you can write on."),
                tr("Tab leads to the words, and to “Let them stand” if they are nobody's."),
                tr("Before sending and export all such words are listed once more."),
            ),
        ),
        Task(
            icon="history",
            title=tr("Keep backups"),
            steps=(
                tr("The program makes a copy of its own every day that something has changed."),
                tr("Under Settings, Data and backups, you can also save a copy where you like."),
            ),
        ),
        Task(
            icon="warning",
            title=tr("If something goes wrong"),
            steps=(
                tr("Press Ctrl+Z: almost everything can be undone, step by step."),
                tr("A message says what happened, what is safe, and what you can do."),
                tr("Check the database under Settings, Data and backups, if in doubt."),
            ),
        ),
    )
