"""Work under way: what, how far, and Cancel; never in the way of the page."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from est_desktop.ui.jobs import Job, jobs
from est_desktop.ui.theme import px
from est_desktop.ui.widgets.buttons import button, label

SHOWN_AFTER_MS = 500
"""Work shorter than this is not shown."""


class JobStrip(QFrame):
    """Shows the oldest labelled job that runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setProperty("edge", "bottom")
        self._jobs: list[Job[object]] = []
        self._words = label("", "caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = button(self.tr("Cancel"), self._stop, variant="ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), px(2), px(24), px(2))
        row.setSpacing(px(12))
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._delay = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._delay.timeout.connect(self._show_first)
        # Methods, not lambdas: the connection must end with the strip.
        jobs().started.connect(self._follow)
        jobs().progressed.connect(self._progress)
        jobs().ended.connect(self._forget)
        self.hide()

    def _follow(self, job: Any) -> None:
        if not job.label:
            return
        self._jobs.append(job)
        if not self.isVisible():
            self._delay.start()

    def _forget(self, job: Any) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        self._show_first()

    def _show_first(self) -> None:
        self.setVisible(bool(self._jobs))
        if not self._jobs:
            self._delay.stop()
            return
        self._words.setText(self._jobs[0].label)
        self._bar.setAccessibleName(self._jobs[0].label)

    def _progress(self, job: Any, done: Any, total: Any) -> None:
        if self._jobs and self._jobs[0] is job:
            self._bar.setRange(0, 1000 if total else 0)
            self._bar.setValue(done * 1000 // total if total else 0)

    def _stop(self) -> None:
        if self._jobs:
            self._jobs[0].cancel()
