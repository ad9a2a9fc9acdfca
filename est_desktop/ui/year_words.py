"""What is told of the days that a rule proposes."""

from est_desktop.model.views.year import ProposedMeeting
from est_desktop.rules.swedish import plain_date
from est_desktop.ui.translation import tr


def remark(row: ProposedMeeting) -> str:
    """Return why a day is not what the rule says, or why no meeting is made; "" for neither."""
    if row.taken_by:
        return tr("has a meeting: {title}").format(title=row.taken_by)
    if row.holiday:
        return tr("moved from {date}, {holiday}").format(
            date=plain_date(row.by_rule), holiday=row.holiday
        )
    return ""
