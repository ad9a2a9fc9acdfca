"""What the desk asks of pages that it does not import: they come in behind the first page."""

from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget


class KeySheetLike(Protocol):
    """The sheet of keys."""

    def open_over(self, first: QWidget | None = None) -> None:
        """Show it."""


class PagesLike(Protocol):
    """Builds the pages."""

    def meetings(self) -> QWidget:
        """Build the list of meetings."""

    def meeting(self) -> QWidget:
        """Build the page of one meeting."""

    def plan(self) -> QWidget:
        """Build the action plan."""

    def follow_up(self) -> QWidget:
        """Build the follow-up list."""

    def situation(self) -> QWidget:
        """Build the picture of the areas."""

    def reports(self) -> QWidget:
        """Build the situation reports."""

    def contacts(self) -> QWidget:
        """Build the contacts."""

    def areas(self) -> QWidget:
        """Build the areas."""

    def preferences(self) -> QWidget:
        """Build the settings."""

    def help(self) -> QWidget:
        """Build the help."""

    def key_sheet(self, over: QWidget) -> KeySheetLike:
        """Build the sheet of keys."""

    def check_pdf(self, over: QWidget) -> None:
        """Ask for a PDF file and tell what is wrong with it."""

    def take_in_numbers(self, over: QWidget) -> None:
        """Ask for a file with numbers, and take them in."""

    def list_imports(self, over: QWidget) -> None:
        """Show which files have come in."""

    def begin_chores(self) -> None:
        """Back up the file."""

    def leave(self) -> None:
        """Leave nothing behind."""


class MeetingLike(Protocol):
    """The page of one meeting."""

    def open_meeting(self, meeting_id: UUID) -> None:
        """Show a meeting."""

    def show_tab(self, place: int) -> None:
        """Show one of its tabs."""

    def show_item(self, item_id: UUID) -> bool:
        """Make an item current."""

    def where(self) -> tuple[int, str]:
        """Return the tab and the id of the item."""

    def export_summons(self) -> None:
        """Ask where to save the summons."""


class MeetingsLike(Protocol):
    """The list of meetings."""

    def ask_new_meeting(self, *, in_series: bool = True) -> None:
        """Ask for a new meeting."""

    def ask_next_meeting(self) -> None:
        """Ask for the next meeting, made from the last."""


class PreferencesLike(Protocol):
    """The settings."""

    def show_about(self) -> None:
        """Show the version and licences."""

    def show_data(self) -> None:
        """Show where the data lies."""


class ReportsLike(Protocol):
    """The situation reports."""

    def show_missing(self) -> None:
        """Show the first report that is missing."""
