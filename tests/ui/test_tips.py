"""What a user wrote is shown as written, and never taken for an order to Qt."""

import pytest
from PySide6.QtGui import QTextDocument

from est_desktop.ui.tips import MOST_MENU, MOST_TIP, menu_words, tip


@pytest.mark.parametrize(
    "text", ["<b>&amp;</b>", '<img src="x">', "a < b & c", "&lt;", "", "1 < 2"]
)
def test_a_tip_says_what_is_written(text):
    shown = tip(text)
    if shown.startswith("<p>"):
        document = QTextDocument()
        document.setHtml(shown)
        shown = document.toPlainText()
    assert shown == text


def test_a_text_without_end_is_cut():
    assert len(tip("x" * 10_000)) == MOST_TIP
    assert len(menu_words("x" * 10_000)) == MOST_MENU


def test_a_menu_makes_no_access_key_of_a_users_sign():
    assert menu_words("Hageby & Navestad") == "Hageby && Navestad"
