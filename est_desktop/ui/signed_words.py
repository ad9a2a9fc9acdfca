"""What a signed copy belongs to, in words: command line and window say the same."""

from est_desktop.model.views.secrecy import SignedTold
from est_desktop.ui.translation import tr


def signed_words(copy: SignedTold) -> str:
    """Return what was taken in, as a sentence."""
    if copy.signers:
        return tr("Signed by {signers}: {file}, version {number}").format(
            signers=", ".join(copy.signers), file=copy.file_name, number=copy.version
        )
    return tr("Signed on paper and scanned: {file}, version {number} of the minutes").format(
        file=copy.file_name, number=copy.version
    )
