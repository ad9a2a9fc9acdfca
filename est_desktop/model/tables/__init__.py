"""The tables of the file, all imported here, so that every foreign key finds its table."""

from est_desktop.model.tables.agenda import (
    AgendaItem,
    AgendaItemArea,
    ConflictOfInterest,
)
from est_desktop.model.tables.attachment import (
    Attachment,
    AttachmentVersion,
    Blob,
    BlobChunk,
)
from est_desktop.model.tables.counting import (
    AreaCount,
    Category,
    CategoryChange,
    CategoryGroup,
    CoverageNote,
    DataImport,
    ImportMapping,
    Indicator,
    IndicatorValue,
    Source,
)
from est_desktop.model.tables.meeting import (
    Adjournment,
    Attendance,
    Correction,
    Dispatch,
    DispatchFile,
    Meeting,
    MinutesVersion,
)
from est_desktop.model.tables.outcome import (
    AdoptedPlan,
    Decision,
    Measure,
    MeasureArea,
    MeasureNote,
    MeasurePartner,
)
from est_desktop.model.tables.people import (
    Area,
    AreaClassification,
    Organisation,
    Person,
)
from est_desktop.model.tables.personal_data import (
    PersonalDataDecision,
)
from est_desktop.model.tables.secrecy import (
    ExportEntry,
    SecrecyMark,
    SignedCopy,
)
from est_desktop.model.tables.series import (
    Series,
    SeriesParticipant,
    StandingItem,
)
from est_desktop.model.tables.setting import (
    Setting,
    TextModule,
)
from est_desktop.model.tables.situation import (
    AreaNeed,
    Assessment,
    ExpectedReport,
    ReportArea,
    ReportFile,
    ReportHeading,
    ReportSection,
    SituationLink,
    SituationReport,
)

__all__ = [
    "Adjournment",
    "AdoptedPlan",
    "AgendaItem",
    "AgendaItemArea",
    "Area",
    "AreaClassification",
    "AreaCount",
    "AreaNeed",
    "Assessment",
    "Attachment",
    "AttachmentVersion",
    "Attendance",
    "Blob",
    "BlobChunk",
    "Category",
    "CategoryChange",
    "CategoryGroup",
    "ConflictOfInterest",
    "Correction",
    "CoverageNote",
    "DataImport",
    "Decision",
    "Dispatch",
    "DispatchFile",
    "ExpectedReport",
    "ExportEntry",
    "ImportMapping",
    "Indicator",
    "IndicatorValue",
    "Measure",
    "MeasureArea",
    "MeasureNote",
    "MeasurePartner",
    "Meeting",
    "MinutesVersion",
    "Organisation",
    "Person",
    "PersonalDataDecision",
    "ReportArea",
    "ReportFile",
    "ReportHeading",
    "ReportSection",
    "SecrecyMark",
    "Series",
    "SeriesParticipant",
    "Setting",
    "SignedCopy",
    "SituationLink",
    "SituationReport",
    "Source",
    "StandingItem",
    "TextModule",
]
