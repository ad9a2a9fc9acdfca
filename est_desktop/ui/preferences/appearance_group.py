"""Utseende and Språk: theme, text size and language; they belong to the machine."""

from PySide6.QtWidgets import QWidget

from est_desktop.ui.preferences.group_page import GroupPage
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import Mode, theme
from est_desktop.ui.tokens import SCALES
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.widgets.segmented import Segmented


class AppearanceGroup(GroupPage):
    """A change is seen at once, and kept for the next start.

    Attributes:
        mode, text_size: The controls.
    """

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.mode: Segmented[Mode] = Segmented(
            [
                (Mode.LIGHT, self.tr("Light")),
                (Mode.DARK, self.tr("Dark")),
                (Mode.SYSTEM, self.tr("As the system")),
            ]
        )
        self.text_size: ChoiceField[int] = ChoiceField()
        self.text_size.set_choices(
            [(percent, f"{percent}\N{NO-BREAK SPACE}%") for percent in SCALES]
        )
        self.card(
            Field(self.tr("&Theme"), self.mode),
            Field(
                self.tr("Text &size"),
                self.text_size,
                hint=self.tr("Everything grows along with the text, icons and rows too."),
            ),
        )
        self.mode.chosen.connect(self._use)
        self.text_size.chosen.connect(self._use)
        theme().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the theme in use, which can also be changed elsewhere."""
        self.mode.show_choice(theme().mode)
        self.text_size.show_choice(theme().percent)

    def _use(self) -> None:
        mode, percent = self.mode.current() or Mode.LIGHT, self.text_size.current() or 100
        self._settings.change(theme=mode.value, text_percent=percent)
        theme().apply(mode, percent)


class LanguageGroup(GroupPage):
    """The language of the window; it is in use from the next start.

    Attributes:
        language: The control.
    """

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._at_start = settings.current.language
        self.language: Segmented[str] = Segmented([("sv", "Svenska"), ("en", "English")])
        self.language.show_choice(self._at_start)
        self.note = label(self.tr("The language changes when the program starts next."), "warn")
        self.note.hide()
        self.card(Field(self.tr("&Language"), self.language), self.note)
        self.language.chosen.connect(self._use)

    def _use(self) -> None:
        language = self.language.current() or self._at_start
        self._settings.change(language=language)
        self.note.setVisible(language != self._at_start)
