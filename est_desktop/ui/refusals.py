"""A refusal is told beside the field or form that it concerns, not over the page."""

from collections.abc import Callable
from typing import TypeVar

from sqlmodel import Session

from est_desktop.errors import RefusedError
from est_desktop.ui.message_bar import MessageBar
from est_desktop.ui.messages import message_for
from est_desktop.ui.widgets.form import Field
from est_desktop.ui.workspace import Workspace

T = TypeVar("T")


def do_beside(
    workspace: Workspace,
    field: Field,
    label: str,
    action: Callable[[Session], T],
    *,
    merge_key: str | None = None,
) -> T | None:
    """Do an action as `Workspace.do_here` does, and tell a refusal below the field.

    Returns:
        What the action returns; None if it was refused. `field.fault` tells the two apart.
    """
    try:
        result = workspace.do_here(label, action, merge_key=merge_key)
    except RefusedError as error:
        field.show_fault(message_for(error))
        return None
    field.show_fault("")
    return result


def do_below(
    workspace: Workspace, messages: MessageBar, label: str, action: Callable[[Session], object]
) -> bool:
    """Do an action as `Workspace.do_here` does, and tell a refusal in the messages over a form.

    Returns:
        Whether anything was changed.
    """
    before = workspace.store.revision
    try:
        workspace.do_here(label, action)
    except RefusedError as error:
        messages.tell("warn", message_for(error))
    return workspace.store.revision != before
