"""What is told beside a case number that is not written as the registry writes it."""

from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import setting
from est_desktop.rules.case_numbers import example, fits
from est_desktop.ui.translation import tr
from est_desktop.ui.workspace import Workspace


def case_hint(workspace: Workspace, case_number: str) -> str:
    """Return a hint for a case number that does not fit the pattern; "" for one that does."""
    pattern = workspace.read(lambda session: setting(session, SettingKey.CASE_PATTERN))
    if fits(case_number, pattern):
        return ""
    return tr("Usually written like {example}. What you wrote is kept.").format(
        example=example(pattern, workspace.today().year)
    )
