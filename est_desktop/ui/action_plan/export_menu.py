"""The menu of what is made of the plan: PDF files, and the plans that meetings adopted."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from est_desktop.model.views.action_plan import PlanSearch
from est_desktop.rules.swedish import short_date
from est_desktop.ui.action_plan.plan_exports import PlanExports


class ExportMenu(QMenu):
    """Exports what the list shows, or the whole plan."""

    def __init__(
        self,
        exports: PlanExports,
        shown: Callable[[], tuple[PlanSearch, Sequence[str]]],
        parent: QWidget,
        *,
        read_only: bool,
    ) -> None:
        """Build the menu.

        Args:
            exports: Makes the files.
            shown: Returns what the list shows: the search, and the same in words.
            parent: Owns the menu.
            read_only: Whether nothing can be adopted.
        """
        super().__init__(parent)
        self._exports = exports
        choices: list[tuple[str, Callable[[], object]]] = [
            (self.tr("What the list shows (PDF) …"), lambda: exports.export(*shown())),
            (self.tr("Whole plan (PDF) …"), lambda: exports.export(PlanSearch(), ())),
            (
                self.tr("What the list shows, &public copy (PDF) …"),
                lambda: exports.export(*shown(), public=True),
            ),
            (
                self.tr("Whole plan, pu&blic copy (PDF) …"),
                lambda: exports.export(PlanSearch(), (), public=True),
            ),
        ]
        for words, act in choices:
            self.addAction(words).triggered.connect(lambda _=False, act=act: act())
        adopt = self.addAction(self.tr("&Adopt at a meeting …"))
        adopt.triggered.connect(lambda: exports.ask_adoption())  # noqa: PLW0108 - drops "checked"
        adopt.setEnabled(not read_only)
        kept = self.addMenu(self.tr("A&dopted plans (PDF)"))
        kept.aboutToShow.connect(lambda: self._list_adopted(kept))
        self.aboutToShow.connect(lambda: kept.setEnabled(bool(exports.adopted())))

    def _list_adopted(self, menu: QMenu) -> None:
        """List the plans that meetings have adopted, newest first."""
        menu.clear()
        for row in reversed(self._exports.adopted()):
            words = f"{row.title} ({short_date(row.adopted_on)})".replace("&", "&&")
            menu.addAction(words, partial(self._exports.export_adopted, row))
