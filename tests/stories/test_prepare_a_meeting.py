"""A secretary prepares a meeting by keyboard, drops papers on it, and sends the summons out."""

import pypdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from est_desktop.queries.agenda import agenda, agenda_item
from est_desktop.ui.meeting.meeting_page import MeetingPage
from tests.ui.meeting.conftest import do, items, meeting, wait_for_jobs  # noqa: F401
from tests.ui.widgets.keys import type_in

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
