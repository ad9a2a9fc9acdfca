"""A workspace as panels see it whose meeting is final: everything can be read, nothing changed."""

from typing import Any, cast

from est_desktop.ui.workspace import Workspace


class _Locked:
    """Answers as the workspace does, but says that it is only read."""

    read_only = True

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def __getattr__(self, name: str) -> Any:
        return getattr(self._workspace, name)


def locked(workspace: Workspace) -> Workspace:
    """Return the workspace for panels that must not change anything; the file refuses it too."""
    return cast("Workspace", _Locked(workspace))
