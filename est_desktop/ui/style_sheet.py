"""The style sheet, generated from the tokens: how standard widgets look.

Variants are dynamic properties: `variant` of buttons (primary, ghost, danger), `role` of labels
(title, subtitle, strong, caption, error), `card` and `ground` of containers.
"""

from collections.abc import Callable, Mapping
from string import Template

from est_desktop.ui.tokens import BASE_PX, TYPE, Role

SHEET = Template("""
* { font-size: ${body}px; }
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $toast; color: $on_toast; border: 0; padding: ${p4}px ${p8}px; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="subtitle"] { font-size: ${subtitle}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="label"] { font-size: ${caption}px; font-weight: 600; color: $text2; }
QLabel[role="caption"] { font-size: ${caption}px; color: $text3; }
QLabel[role="error"] { font-size: ${caption}px; color: $danger_text; }
QLabel[role="warn"] { font-size: ${caption}px; color: $warn_text; }
QWidget[ground="window"] { background: $window; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="sidebar"] { background: $sidebar; }
QWidget[ground="topbar"] { background: $topbar; }
QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: ${p8}px; }
QFrame[edge="bottom"] { border: 0; border-bottom: 1px solid $border; }
QFrame[edge="right"] { border: 0; border-right: 1px solid $border; }
QFrame[edge="top"] { border: 0; border-top: 1px solid $border; }
QPushButton { background: $surface; color: $text; border: 1px solid $border_ctl;
  border-radius: ${p5}px; padding: 0 ${p12}px; min-height: ${p30}px; outline: 0; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; border-color: $border; }
QPushButton[variant="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[variant="primary"]:hover { background: $accent_hover; }
QPushButton[variant="primary"]:pressed { background: $accent_press; }
QPushButton[variant="primary"]:disabled { background: $neutral_soft; color: $disabled;
  border-color: $neutral_soft; }
QPushButton[variant="ghost"] { background: transparent; color: $accent; border-color: transparent;
  padding: 0 ${p8}px; }
QPushButton[variant="ghost"]:hover { background: $hover; }
QPushButton[variant="ghost"]:disabled { color: $disabled; }
QPushButton[variant="chip"] { color: $text2; border-radius: ${p12}px; padding: 0 ${p12}px;
  min-height: ${p24}px; }
QPushButton[variant="chip"]:checked { background: $accent_soft; color: $accent_soft_text;
  border-color: $accent; font-weight: 600; }
QPushButton[variant="danger"] { color: $danger_text; border-color: $danger; }
QPushButton[variant="danger"]:disabled { color: $disabled; border-color: $border; }
QPushButton[variant="toast"] { background: transparent; color: $on_toast;
  border-color: $on_toast; min-height: ${p24}px; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 0; border-radius: ${p5}px; min-width: ${p26}px;
  min-height: ${p26}px; padding: 0 ${p2}px; outline: 0; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QTimeEdit {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: ${p5}px;
  padding: 0 ${p8}px; selection-background-color: $selection;
  selection-color: $selection_text; }
QLineEdit, QSpinBox, QComboBox { min-height: ${p30}px; max-height: ${p30}px; }
QPlainTextEdit, QTextEdit { padding: ${p4}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus {
  border: 2px solid $focus; padding: 0 ${p7}px; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QLineEdit[fault="true"], QSpinBox[fault="true"],
QComboBox[fault="true"] { min-height: ${p28}px; max-height: ${p28}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p3}px ${p5}px; }
QLineEdit[fault="true"], QComboBox[fault="true"], QPlainTextEdit[fault="true"] {
  border: 2px solid $danger; padding: 0 ${p7}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled,
QComboBox:disabled, QLineEdit:read-only, RichField[readOnly="true"],
TextField[readOnly="true"] { background: $sunken; color: $text2;
  border-color: $border_ctl; }
QTextEdit[bare="true"], QPlainTextEdit[bare="true"] { border: 0; background: transparent;
  padding: 0; }
QSpinBox { padding-right: ${p20}px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: ${p20}px;
  border: 0; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url($icons:chevron_up.svg); width: ${p12}px; height: ${p12}px; }
QSpinBox::down-arrow { image: url($icons:chevron_down.svg); width: ${p12}px;
  height: ${p12}px; }
QComboBox::drop-down { border: 0; width: ${p26}px; }
QComboBox::down-arrow { image: url($icons:chevron_down.svg); width: ${p14}px; height: ${p14}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0;
  background: transparent; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong;
  selection-background-color: $selection; selection-color: $selection_text; outline: 0; }
QCheckBox, QRadioButton { spacing: ${p8}px; min-height: ${p24}px; background: transparent; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
  width: ${p16}px; height: ${p16}px; border: 1px solid $border_strong; border-radius: ${p3}px;
  background: $surface; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: $accent; border-color: $accent;
  image: url($icons:checkmark.svg); }
QCheckBox::indicator:unchecked:disabled { border-color: $border_ctl; background: $sunken; }
QCheckBox::indicator:checked:disabled { border-color: $border_ctl; background: $border_ctl; }
QFrame[segmented="true"] { background: $sunken; border: 1px solid $border_strong;
  border-radius: ${p6}px; }
QRadioButton[segment="true"] { padding: 0 ${p12}px; min-height: ${p28}px; color: $text2;
  border-radius: ${p4}px; border: 1px solid transparent; spacing: 0; }
QRadioButton[segment="true"]:hover { background: $hover; }
QRadioButton[segment="true"]:checked { background: $accent_soft; color: $accent_soft_text;
  font-weight: 600; border-color: $accent; }
QRadioButton[segment="true"]::indicator { width: 0; height: 0; image: none; border: 0; }
QListView, QTreeView, QTableView, QListWidget, QTreeWidget { background: $surface; border: 0;
  outline: 0; selection-background-color: $selection; selection-color: $text;
  alternate-background-color: $sunken; gridline-color: $divider; }
QListView::item, QTreeView::item { padding: ${p4}px ${p8}px; min-height: ${p24}px; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selection; color: $text; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { background: $hover; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $text2; font-size: ${caption}px;
  font-weight: 600; border: 0; border-bottom: 1px solid $border; padding: ${p6}px ${p8}px; }
QTableView QTableCornerButton::section { background: $surface; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[ground="window"] { background: $window; }
QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: ${p3}px; margin: ${p3}px;
  min-height: ${p32}px; min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QMenuBar { background: transparent; }
QMenuBar::item { background: transparent; padding: ${p6}px ${p8}px; border-radius: ${p4}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $border_ctl; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $divider; margin: ${p4}px 0; }
QMenu::icon { padding-left: ${p8}px; }
QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; color: $text2; padding: ${p8}px ${p2}px;
  margin-right: ${p24}px; border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }
QProgressBar { background: $neutral_soft; border: 0; border-radius: ${p3}px; max-height: ${p6}px;
  min-height: ${p6}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p3}px; }
QProgressBar[tone="warn"]::chunk { background: $warn; }
QFrame[note="danger"] { background: $danger_soft; border: 1px solid $danger;
  border-radius: ${p6}px; }
QFrame[note="danger"] QLabel { color: $danger_text; }
QFrame[note="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: ${p6}px; }
QFrame[note="warn"] QLabel { color: $warn_text; }
QFrame[note="info"] { background: $info_soft; border: 1px solid $info; border-radius: ${p6}px; }
QFrame[note="info"] QLabel { color: $info_text; }
QFrame[note="success"] { background: $success_soft; border: 1px solid $success;
  border-radius: ${p6}px; }
QFrame[note="success"] QLabel { color: $success_text; }
QFrame[toast="true"] { background: $toast; border-radius: ${p8}px; }
QFrame[toast="true"] QLabel { color: $on_toast; }
QFrame[drop="rest"] { background: $sunken; border: 1px dashed $border_strong;
  border-radius: ${p6}px; }
QFrame[drop="over"] { background: $accent_soft; border: 2px solid $accent;
  border-radius: ${p6}px; }
QFrame[sheet="true"] { background: $surface; border: 1px solid $border; border-radius: ${p8}px; }
QCalendarWidget QWidget { alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; }
""")

SIZES = (2, 3, 4, 5, 6, 7, 8, 12, 14, 16, 20, 24, 26, 28, 30, 32)
"""The distances that the sheet uses, in pixels at 100 %."""


def style_sheet(tokens: Mapping[str, str], px: Callable[[float], int], *, dark: bool) -> str:
    """Return the style sheet for these colours and this text size."""
    sizes = {f"p{size}": px(size) for size in SIZES}
    type_sizes = {role.value: px(BASE_PX * TYPE[role][0]) for role in Role}
    icons = "icons_dark" if dark else "icons_light"
    return SHEET.substitute(tokens, icons=icons, **sizes, **type_sizes)
