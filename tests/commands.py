"""Commands run in this process, for the tests of the command line."""

from contextlib import closing
from datetime import datetime

import pytest
from sqlmodel import select

from est_desktop.actions.report_template import remove_expected
from est_desktop.cli import main
from est_desktop.model.tables import ExpectedReport
from est_desktop.store.sessions import open_store


@pytest.fixture
def run(qapp, capsys):
    """Run a command; return exit code, output and complaint."""

    def run_command(*arguments):
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as ended:
            code = ended.code
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_command


def expect_no_reports(folder):
    """Let nobody be expected to report, so that nothing is missing in the sample's meetings."""

    def end_all(session):
        for row in session.exec(select(ExpectedReport)).all():
            remove_expected(session, row.id)

    with closing(open_store(folder / "est-desktop.db", who="x", now=datetime.now)) as store:
        store.do("", end_all)
