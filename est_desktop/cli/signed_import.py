"""Takes in a signed file, and binds it to the export that was signed.

Imported late, as `cli.signature_check` is.
"""

from argparse import Namespace

from est_desktop.actions.secrecy import bind_signed
from est_desktop.cli.opening import now, opened
from est_desktop.cli.streams import say
from est_desktop.documents.signatures import check_signed, facts_of
from est_desktop.queries.secrecy import exports
from est_desktop.store.blobs import put_file
from est_desktop.ui.translation import tr


def run(options: Namespace) -> int:
    """Take the file in and tell what it belongs to.

    Raises:
        FileError: The file cannot be used, or is not signed.
        RefusedError: A signature does not hold, or the file is no export of ours.
        StoreError: The database cannot be written.
    """
    found = check_signed(options.file)
    with opened(options) as store:
        stored = put_file(store, options.file, lambda _done, _of: None)
        facts = facts_of(found, options.file.name, stored.sha256)
        entry = store.do("", lambda session: bind_signed(session, facts, now()))
        row = next(row for row in store.read(exports) if row.id == entry)
    say(
        tr("Signed by {signers}: {file}, version {number}").format(
            signers=", ".join(row.signed_by), file=row.file_name, number=row.version
        )
    )
    return 0
