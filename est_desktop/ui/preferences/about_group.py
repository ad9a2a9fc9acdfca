"""Om: the version, and the licences of what the program is built with."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from est_desktop.ui.preferences.group_page import GroupPage
from est_desktop.ui.preferences.licences import (
    Licence,
    licences,
    program_version,
    qt_versions,
)
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.form import Field

TEXT = 280
"""The height of a licence's text at 100 %."""


class AboutGroup(GroupPage):
    """The licence texts are read when they are first shown.

    Attributes:
        licence, text: Which text is shown, and the text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._licences: tuple[Licence, ...] = ()
        qt, pyside = qt_versions()
        version = self.tr("Version {version}").format(version=program_version())
        own = self.tr("EST Desktop is free software under the EUPL 1.2.")
        notice = self.tr(
            "The window is built with Qt {qt} and PySide6 {pyside}, used under the GNU Lesser "
            "General Public License, version 3. Qt is linked dynamically: you may replace its "
            "libraries with changed ones, and examine and change the program for that purpose. The "
            "licence is below."
        ).format(qt=qt, pyside=pyside)
        self.card(label(version, "strong"), label(own, wrap=True), label(notice, wrap=True))
        self.licence: ChoiceField[int] = ChoiceField()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(TEXT))
        self.text.setAccessibleName(self.tr("The licence's text"))
        self.card(Field(self.tr("&Licence of"), self.licence), self.text, title=self.tr("Licences"))
        self.licence.chosen.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._licences:
            self._licences = licences()
            names = [licence.title for licence in self._licences]
            self.licence.set_choices(list(enumerate(names)))
            self.licence.show_choice(0)
            self._show()

    def _show(self) -> None:
        place = self.licence.current()
        self.text.setPlainText(self._licences[place].text if self._licences else "")
