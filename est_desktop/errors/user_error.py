"""What every error that a user can act on is."""


class UserError(Exception):
    """Something the user can understand and act on; never a bug of ours.

    Subclasses carry facts, not sentences: `ui.messages` turns them into Swedish or English.
    """
