"""The window's frame: menus, sections, messages, and room for a page. Knows no page."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.focus_ring import FocusRing
from est_desktop.ui.icons import icon
from est_desktop.ui.job_strip import JobStrip
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.navigation import Navigation, SectionRow
from est_desktop.ui.theme import px, theme
from est_desktop.ui.toast import Toast
from est_desktop.ui.widgets.badge import Badge
from est_desktop.ui.widgets.buttons import label, tool_button

WIDE = 1600
"""From this effective width on, the sidebar stays beside pages with three panes."""
SMALL = 900
"""Below this effective width the sidebar is a rail on every page."""


class Shell(QWidget):
    """The frame; the composition root fills it.

    Attributes:
        messages: Lasting messages of the window.
        toast: What was just done.
        navigation: The sections.

    Signals:
        section_chosen: The key of the section that the user wants.
        theme_asked: The user wants the other theme, light or dark.
    """

    section_chosen = Signal(str)
    theme_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._three_panes: set[str] = set()
        self._open_key = ""
        self.messages = MessageBar()
        self.navigation = Navigation()
        self.pages = QStackedWidget()
        self.menus = QMenuBar()
        self.saved = label("", "caption")
        self.sample = Badge(self.tr("Sample content"), "info", "info")
        self.sample.hide()
        self._sections: dict[str, Callable[[], QWidget]] = {}
        self._built: dict[str, QWidget] = {}
        self._theme_button = tool_button(
            self.tr("Light or dark (Ctrl+Shift+D)"), self.theme_asked.emit, "weather_moon"
        )
        self._lay_out()
        self.toast = Toast(self)
        FocusRing(self)
        self.navigation.chosen.connect(self.section_chosen)
        theme().changed.connect(self._restyle)
        self._restyle()

    def add_section(
        self,
        section: SectionRow,
        build: Callable[[], QWidget],
        keys: str,
        *,
        three_panes: bool = False,
    ) -> None:
        """Add a section, whose page is built when it is first opened.

        Args:
            section: Its key, icon and word.
            build: Makes the page.
            keys: Its shortcut.
            three_panes: On windows that are not wide the navigation becomes a rail.
        """
        self.navigation.add(section, keys)
        self.add_page(section.key, build, three_panes=three_panes)
        action = QAction(icon(section.icon), section.words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.section_chosen.emit(section.key))
        self.addAction(action)
        self.view_menu.addAction(action)

    def add_page(
        self, key: str, build: Callable[[], QWidget], *, three_panes: bool = False
    ) -> None:
        """Add a page that is not in the navigation, such as an open meeting."""
        self._sections[key] = build
        if three_panes:
            self._three_panes.add(key)

    def open_page(self, key: str, section: str = "") -> QWidget:
        """Show a page, building it first if need be, and return it.

        Args:
            key: The page.
            section: The section shown as chosen meanwhile; else the page's own.
        """
        if key not in self._built:
            self._built[key] = self._sections[key]()
            self.pages.addWidget(self._built[key])
        self._open_key = key
        self.pages.setCurrentWidget(self._built[key])
        self.navigation.show_chosen(section or key)
        self._fit()
        return self._built[key]

    def has_built(self, key: str) -> bool:
        """Tell whether a page has been opened before."""
        return key in self._built

    @property
    def open_key(self) -> str:
        """The key of the page that is shown; "" before any."""
        return self._open_key

    def add_menu(self, title: str) -> QMenu:
        """Add a menu; its title carries its access key."""
        menu = QMenu(title, self.menus)
        self.menus.addMenu(menu)
        return menu

    def tell_saved(self, moment: datetime) -> None:
        """Show when something was last stored."""
        self.saved.setText(self.tr("Saved {time}").format(time=f"{moment:%H.%M}"))

    def tell_unsaved(self) -> None:
        """Show that the last change could not be stored."""
        self.saved.setText(self.tr("Not saved"))

    def put_in_bar(self, widget: QWidget) -> None:
        """Put a button into the top bar, before the theme's."""
        self._bar.insertWidget(self._bar.count() - 1, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        top = QFrame()
        top.setProperty("ground", "topbar")
        top.setProperty("edge", "bottom")
        self.file_menu = self.add_menu(self.tr("&File"))
        self.edit_menu = self.add_menu(self.tr("&Edit"))
        self.view_menu = self.add_menu(self.tr("&View"))
        self.meeting_menu = self.add_menu(self.tr("&Meeting"))
        self.help_menu = self.add_menu(self.tr("&Help"))
        self.menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._bar = QHBoxLayout(top)
        self._bar.setContentsMargins(px(12), px(6), px(16), px(6))
        self._bar.setSpacing(px(8))
        self._bar.addWidget(self.menus)
        self._bar.addStretch(1)
        self._bar.addWidget(self.sample)
        self._bar.addWidget(self.saved)
        self._bar.addWidget(self._theme_button)
        side = QFrame()
        side.setProperty("ground", "sidebar")
        side.setProperty("edge", "right")
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, px(8), 0, px(8))
        side_column.addWidget(self.navigation, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(JobStrip())
        right.addWidget(self.messages)
        right.addWidget(self.pages, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(side)
        below.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(below, 1)
        waiting = QLabel()
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(waiting)

    def _fit(self) -> None:
        effective = self.width() * 100 / theme().percent
        panes = self._open_key in self._three_panes
        narrow = effective < SMALL or (panes and effective < WIDE)
        self.navigation.set_narrow(narrow=narrow)

    def _restyle(self) -> None:
        name = "weather_sunny" if theme().dark else "weather_moon"
        self._theme_button.setIcon(icon(name))
        self._fit()
