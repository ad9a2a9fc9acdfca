"""The records say no: nothing was changed."""

from est_desktop.errors.user_error import UserError


class RefusedError(UserError):
    """The records say no; nothing was changed."""


class EndsBeforeStartError(RefusedError):
    """A meeting must end after it starts."""


class TimesCrossedError(RefusedError):
    """Something would end before it began."""


class ImpossibleDateError(RefusedError):
    """The date does not exist in the calendar, such as 29 February in a common year."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class ImpossibleTimeError(RefusedError):
    """What was written is not a time of day."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class EmptyNameError(RefusedError):
    """Something that must have a name or title was given none."""


class NoteNeededError(RefusedError):
    """A last day was moved, or a measure closed without being done, and nobody said why."""


class NameTakenError(RefusedError):
    """Another record already has the name, and two would be mixed up."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TextTooLongError(RefusedError):
    """A text is longer than its field can print."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__(length, most)
        self.length, self.most = length, most


class InformationClassError(RefusedError):
    """Class K4 may not be handled in this program."""


class NoColourError(RefusedError):
    """What was written is not a colour."""

    def __init__(self, written: str) -> None:
        super().__init__(written)
        self.written = written


class PaleColourError(RefusedError):
    """Text in this colour cannot be read by everybody."""

    def __init__(self, ratio: str, least: str) -> None:
        super().__init__(ratio, least)
        self.ratio, self.least = ratio, least


class LeakError(RefusedError):
    """A public copy would have held something secret; it was not written.

    Attributes:
        places: Some of what was found, and where in the file.
    """

    def __init__(self, places: str) -> None:
        super().__init__(places)
        self.places = places


class InUseError(RefusedError):
    """The record is used elsewhere and cannot be removed."""

    def __init__(self, name: str, uses: int) -> None:
        super().__init__(name, uses)
        self.name, self.uses = name, uses


class LevelError(RefusedError):
    """An agenda item cannot be moved to that level: sub-items go two levels deep."""


class MeetingFinalError(RefusedError):
    """The minutes are approved (godkända): nothing in the meeting changes until it is reopened."""


class MeetingStateError(RefusedError):
    """A step cannot be taken in the state that the meeting is in.

    Attributes:
        step, state: Values of `rules.meeting_states.Step` and `model.enums.MeetingState`.
    """

    def __init__(self, step: str, state: str) -> None:
        super().__init__(step, state)
        self.step, self.state = step, state


class ChangedMeanwhileError(RefusedError):
    """Something was changed while a PDF of it was made; nothing was sent or approved."""


class NothingToSendError(RefusedError):
    """A supplement was asked for, but nothing was sent before, or nothing has changed since."""


class NoSuchVersionError(RefusedError):
    """There is no version with that number of the minutes.

    Attributes:
        number: What was asked for.
        known: How many versions there are.
    """

    def __init__(self, number: int, known: int) -> None:
        super().__init__(number, known)
        self.number, self.known = number, known


class UnmarkedPassagesError(RefusedError):
    """A report has secret passages, and no mark that says by which provision they are secret."""


class UnknownReportError(RefusedError):
    """No situation report is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class AlreadySentError(RefusedError):
    """An item or paper that was sent cannot be deleted: its number would be missed."""


class UnknownMeetingError(RefusedError):
    """No meeting is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownSeriesError(RefusedError):
    """No series is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class SeveralMeetingsError(RefusedError):
    """More than one meeting is called so."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(name, count)
        self.name, self.count = name, count


class NoRuleError(RefusedError):
    """A series has no rule for when it meets, so that a year cannot be planned from it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownNameError(RefusedError):
    """No organisation or area is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class UnknownItemError(RefusedError):
    """The meeting has no agenda item with that number."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class UnknownOrganisationError(RefusedError):
    """No organisation, or more than one, is called so."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NotEmptyError(RefusedError):
    """Sample content is only put into an empty database."""


class ReadOnlyError(RefusedError):
    """The window only reads: the database is open for writing elsewhere or write-protected."""
