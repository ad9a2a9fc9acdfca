"""The page Inställningar: groups at the left, the chosen group at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from est_desktop.ui.icons import icon
from est_desktop.ui.preferences.about_group import AboutGroup
from est_desktop.ui.preferences.appearance_group import AppearanceGroup, LanguageGroup
from est_desktop.ui.preferences.categories_group import CategoriesGroup
from est_desktop.ui.preferences.data_group import DataGroup
from est_desktop.ui.preferences.expected_group import ExpectedGroup
from est_desktop.ui.preferences.headings_group import HeadingsGroup
from est_desktop.ui.preferences.letterhead_group import LetterheadGroup
from est_desktop.ui.preferences.modules_group import ModulesGroup
from est_desktop.ui.preferences.secrecy_group import SecrecyGroup
from est_desktop.ui.preferences.series_group import SeriesGroup
from est_desktop.ui.preferences.sources_group import SourcesGroup
from est_desktop.ui.settings import SettingsFile
from est_desktop.ui.theme import px, theme
from est_desktop.ui.tokens import L, S
from est_desktop.ui.widgets.buttons import label
from est_desktop.ui.widgets.choice_field import ChoiceField
from est_desktop.ui.widgets.page_header import PageHeader
from est_desktop.ui.workspace import Workspace

SIDE = 216
"""The width of the list of groups at 100 %."""
NARROW = 900
"""Below this width, at 100 %, the groups are chosen in a field above the group instead."""
WITH_UNDO = (SeriesGroup, LetterheadGroup, ModulesGroup, HeadingsGroup, ExpectedGroup)
"""Groups that tell what was removed."""
ROW = 40
"""The height of a group in the list at 100 %."""


@dataclass(frozen=True, slots=True)
class Group:
    """One group.

    Attributes:
        icon: The name of its icon.
        sentence: What it is for.
        build: Makes it when it is first shown.
        scrolled: It does not scroll itself.
    """

    key: str
    icon: str
    title: str
    sentence: str
    build: Callable[[], QWidget]
    scrolled: bool = False


@runtime_checkable
class _Saves(Protocol):
    def save_now(self) -> None: ...


class PreferencesPage(QWidget):
    """Builds a group when it is first chosen.

    Attributes:
        groups: The list of groups.
        choice: The same groups, where there is no room for a list.

    Signals:
        removed: A sentence about what was removed; it can be undone.
    """

    removed = Signal(str)

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._groups = {group.key: group for group in self._all_groups()}
        self._built: dict[str, QWidget] = {}
        self._shown: dict[str, QWidget] = {}
        self._make_parts()
        self._lay_out()
        self.groups.currentRowChanged.connect(lambda _: self._show_chosen())
        self.choice.chosen.connect(lambda key: self.show_group(str(key)))
        theme().changed.connect(self._fit)
        self._fit()
        self.groups.setCurrentRow(0)

    def show_group(self, key: str) -> QWidget:
        """Show a group and return it: by its key, such as "data"."""
        self.groups.setCurrentRow(list(self._groups).index(key))
        return self._built[key]

    def show_data(self) -> None:
        """Show where the data lies, and its copies."""
        self.show_group("data")

    def show_about(self) -> None:
        """Show the version and the licences."""
        self.show_group("about")

    def save_now(self) -> None:
        """Save what is typed in any group."""
        for group in self._built.values():
            if isinstance(group, _Saves):
                group.save_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _all_groups(self) -> tuple[Group, ...]:
        workspace, settings = self._workspace, self._settings
        return (
            Group(
                "look",
                "weather_sunny",
                self.tr("Appearance"),
                self.tr("How the program looks on this computer. You see each change at once."),
                lambda: AppearanceGroup(settings),
            ),
            Group(
                "letterhead",
                "document_text",
                self.tr("Letterhead"),
                self.tr("Stands at the top of every summons and of all minutes."),
                lambda: LetterheadGroup(workspace),
                scrolled=True,
            ),
            Group(
                "series",
                "arrow_repeat_all",
                self.tr("Meeting series"),
                self.tr("A new meeting gets number, times, place, items and people of its series."),
                lambda: SeriesGroup(workspace),
            ),
            Group(
                "wordings",
                "text_bullet_list",
                self.tr("Recurring wordings"),
                self.tr("Wordings that are inserted when minutes are taken."),
                lambda: ModulesGroup(workspace),
            ),
            *self._groups_of_reports(),
            Group(
                "categories",
                "data_trending",
                self.tr("Categories"),
                self.tr("What is counted in the areas, and when the coding changed."),
                lambda: CategoriesGroup(workspace),
            ),
            Group(
                "sources",
                "people_team",
                self.tr("Sources"),
                self.tr("Who counts: field group, guards, the school."),
                lambda: SourcesGroup(workspace),
            ),
            *self._groups_of_the_machine(),
        )

    def _groups_of_reports(self) -> tuple[Group, ...]:
        workspace = self._workspace
        return (
            Group(
                "report-headings",
                "data_trending",
                self.tr("Template of reports"),
                self.tr("The headings that a new situation report begins with."),
                lambda: HeadingsGroup(workspace),
            ),
            Group(
                "expected-reports",
                "hourglass",
                self.tr("Expected reports"),
                self.tr("Who reports how often; what does not come in time is told as missing."),
                lambda: ExpectedGroup(workspace),
            ),
        )

    def _groups_of_the_machine(self) -> tuple[Group, ...]:
        workspace, settings = self._workspace, self._settings
        return (
            Group(
                "secrecy",
                "lock_closed",
                self.tr("Secrecy and exports"),
                self.tr("What is offered when something is marked, and what has been taken out."),
                lambda: SecrecyGroup(workspace),
            ),
            Group(
                "data",
                "history",
                self.tr("Data and backups"),
                self.tr("Everything lies in one file on this computer. Nothing is sent anywhere."),
                lambda: DataGroup(workspace),
            ),
            Group(
                "language",
                "comment",
                self.tr("Language"),
                self.tr("The language of the window. Documents are always written in Swedish."),
                lambda: LanguageGroup(settings),
            ),
            Group(
                "about",
                "info",
                self.tr("About"),
                self.tr("The version, and the licences of what the program is built with."),
                AboutGroup,
            ),
        )

    def _make_parts(self) -> None:
        self.header = PageHeader(self.tr("Settings"))
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.groups.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in self._groups.values():
            item = QListWidgetItem(icon(group.icon), group.title, self.groups)
            item.setData(Qt.ItemDataRole.UserRole, group.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, group.title)
            item.setToolTip(group.title)
        self.choice: ChoiceField[str] = ChoiceField()
        self.choice.set_choices([(group.key, group.title) for group in self._groups.values()])
        self.choice.setAccessibleName(self.tr("Groups of settings"))
        self._title = label("", "title")
        self._sentence = label("", "caption", wrap=True)
        self._stack = QStackedWidget()

    def _lay_out(self) -> None:
        heading = QWidget()
        words = QVBoxLayout(heading)
        words.setContentsMargins(px(L), px(L), px(L), px(S))
        words.setSpacing(px(2))
        words.addWidget(self.choice)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        self._side = QFrame()
        self._side.setProperty("ground", "surface")
        self._side.setProperty("edge", "right")
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, px(S), 0, 0)
        beside.addWidget(self.groups)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(heading)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.header)
        page.addLayout(row, 1)

    def _show_chosen(self) -> None:
        self.save_now()
        item = self.groups.currentItem()
        group = self._groups[item.data(Qt.ItemDataRole.UserRole)]
        if group.key not in self._built:
            self._build(group)
        self.choice.show_choice(group.key)
        self._title.setText(group.title)
        self._sentence.setText(group.sentence)
        self._stack.setCurrentWidget(self._shown[group.key])

    def _build(self, group: Group) -> None:
        built = group.build()
        if isinstance(built, WITH_UNDO):
            built.removed.connect(self.removed)
        self._built[group.key] = built
        shown = _scrolled(built) if group.scrolled else built
        shown.setAccessibleName(group.title)
        self._shown[group.key] = shown
        self._stack.addWidget(shown)

    def _fit(self) -> None:
        narrow = self.width() < px(NARROW)
        self._side.setVisible(not narrow)
        self._title.setVisible(not narrow)
        self.choice.setVisible(narrow)
        self._side.setFixedWidth(px(SIDE))
        self.groups.setIconSize(QSize(px(20), px(20)))
        for place in range(self.groups.count()):
            self.groups.item(place).setSizeHint(QSize(px(ROW), px(ROW)))


def _scrolled(group: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    group.setProperty("ground", "window")
    scroll.setWidget(group)
    return scroll
