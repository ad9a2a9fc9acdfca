"""What a user can set: letterhead, text modules, and the mark of sample content."""

from uuid import UUID

from sqlmodel import Session, col, select

from est_desktop.actions.titles import short_text
from est_desktop.errors import EmptyNameError, NoColourError, PaleColourError
from est_desktop.model.tables import Setting, TextModule
from est_desktop.model.views.settings import SettingKey
from est_desktop.rules.colours import ENOUGH_FOR_TEXT, least_contrast, read_colour
from est_desktop.rules.swedish import decimal
from est_desktop.rules.typed import many_lines, one_line

LISTS = frozenset({SettingKey.PROVISIONS})
"""Settings of many lines."""


def set_setting(session: Session, key: SettingKey, value: str) -> None:
    """Set one of the known settings; an empty value takes it away.

    Raises:
        NoColourError: The colour of documents is none.
        PaleColourError: It cannot be read by everybody.
    """
    if key is SettingKey.COLOUR and value.strip():
        value = _colour(value)
    row = session.exec(select(Setting).where(Setting.key == key.value)).first()
    text = many_lines(value).strip() if key in LISTS else short_text(value)
    if row is None:
        if text:
            session.add(Setting(key=key.value, value=text))
    elif text:
        row.value = text
    else:
        session.delete(row)


def add_text_module(session: Session, text: str) -> UUID:
    """Add a recurring wording, last; return its id.

    Raises:
        EmptyNameError: The text is blank.
    """
    module = TextModule(text=_given(text), position=len(_modules(session)) + 1)
    session.add(module)
    return module.id


def change_text_module(session: Session, module_id: UUID, text: str) -> None:
    """Change a recurring wording; texts already written stay.

    Raises:
        EmptyNameError: The text is blank.
    """
    session.get_one(TextModule, module_id).text = _given(text)


def move_text_module(session: Session, module_id: UUID, position: int) -> None:
    """Move a recurring wording to a place (from 1) in the menu."""
    module = session.get_one(TextModule, module_id)
    modules = [other for other in _modules(session) if other is not module]
    modules.insert(max(position, 1) - 1, module)
    for number, other in enumerate(modules, start=1):
        other.position = number


def remove_text_module(session: Session, module_id: UUID) -> None:
    """Remove a recurring wording; texts already written stay."""
    session.delete(session.get_one(TextModule, module_id))
    for number, other in enumerate(_modules(session), start=1):
        other.position = number


def _colour(text: str) -> str:
    colour = read_colour(text)
    if colour is None:
        raise NoColourError(one_line(text))
    found = least_contrast(colour)
    if found < ENOUGH_FOR_TEXT:
        raise PaleColourError(decimal(found), decimal(ENOUGH_FOR_TEXT))
    return colour


def _given(text: str) -> str:
    given = many_lines(text)
    if not given.strip():
        raise EmptyNameError
    return given


def _modules(session: Session) -> list[TextModule]:
    return list(session.exec(select(TextModule).order_by(col(TextModule.position))))
