"""Who documents are from, and recurring wordings."""

from sqlmodel import Session, col, select

from est_desktop.model.tables import Blob, BlobChunk, Setting, TextModule
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.settings import SettingKey, TextModuleRow


def setting(session: Session, key: SettingKey) -> str:
    """Return a setting's value; "" where it is not set."""
    return session.exec(select(Setting.value).where(Setting.key == key.value)).first() or ""


def letterhead(session: Session) -> Letterhead:
    """Return the head that documents print."""
    return Letterhead(
        organisation=setting(session, SettingKey.ORGANISATION),
        unit=setting(session, SettingKey.UNIT),
        logo=_logo(session),
        logo_text=setting(session, SettingKey.LOGO_TEXT),
        place=setting(session, SettingKey.PLACE),
        colour=setting(session, SettingKey.COLOUR),
    )


def text_modules(session: Session) -> tuple[TextModuleRow, ...]:
    """Return the recurring wordings in the order of the menu."""
    found = session.exec(select(TextModule).order_by(col(TextModule.position)))
    return tuple(TextModuleRow(module.id, module.text) for module in found)


def _logo(session: Session) -> bytes:
    chunks = session.exec(
        select(BlobChunk.data)
        .join(Blob, col(Blob.id) == col(BlobChunk.blob_id))
        .where(Blob.sha256 == setting(session, SettingKey.LOGO))
        .order_by(col(BlobChunk.n))
    )
    return b"".join(chunks)
