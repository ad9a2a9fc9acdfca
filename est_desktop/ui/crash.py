"""Our own mistakes: told once, logged, and the program goes on."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from est_desktop import __version__
from est_desktop.errors import UserError
from est_desktop.ui.messages import message_for

LOG_BYTES = 1_000_000
"""The log is begun anew at this size; the one before is kept."""
LOG = logging.getLogger("est_desktop")


class CrashReporter(QObject):
    """Takes over `sys.excepthook`; an exception in a slot or override comes there."""

    def __init__(self, log: Path | None = None) -> None:
        """Begin to catch.

        Args:
            log: The log file; None for none. A folder that cannot be written means no log.
        """
        super().__init__()
        self._told: set[str] = set()
        self._open = False
        if log is not None:
            self._log_to(log)
        sys.excepthook = self.caught

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and tell the user, once for each place in the program."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if isinstance(error, UserError):  # such as a damaged page, met when it was to be shown
            LOG.warning("%r", error)
            self._tell_trouble(message_for(error))
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("%s", report)
        if sys.stderr is not None:
            sys.stderr.write(report)
        place = "\n".join(report.splitlines()[-3:])
        if place in self._told or self._open or QApplication.instance() is None:
            return
        self._told.add(place)
        self._tell(report)

    def _tell_trouble(self, sentence: str) -> None:
        if sentence in self._told or self._open or QApplication.instance() is None:
            return
        self._told.add(sentence)
        box = QMessageBox(QMessageBox.Icon.Warning, "EST Desktop", sentence)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        self._open = True
        box.exec()
        self._open = False

    def _tell(self, report: str) -> None:
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("EST Desktop")
        box.setText(self.tr("Something went wrong in the program."))
        box.setInformativeText(
            self.tr("What you have written is stored. You can go on; the last step was not done.")
        )
        box.setDetailedText(described(report))
        copy = box.addButton(self.tr("Copy the report"), QMessageBox.ButtonRole.ActionRole)
        go_on = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        self._open = True
        box.exec()
        self._open = False
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(described(report))

    def _log_to(self, log: Path) -> None:
        try:
            log.parent.mkdir(parents=True, exist_ok=True)
            if log.exists() and log.stat().st_size > LOG_BYTES:
                log.replace(log.with_name(f"{log.name}.old"))
            handler = logging.FileHandler(log, encoding="utf-8")
        except OSError:
            return
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(handler)
        LOG.setLevel(logging.INFO)
        LOG.info("EST Desktop %s", __version__)


def described(report: str) -> str:
    """Return a report with versions and without the values of a user's texts."""
    lines = report.splitlines()
    frames = [line for line in lines if line.startswith("  File ")]
    last = lines[-1].split(":", 1)[0] if lines else ""
    head = f"EST Desktop {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}"
    return "\n".join([head, sys.platform, *frames, last])
