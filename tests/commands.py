"""Commands run in this process, for the tests of the command line."""

import pytest

from est_desktop.cli import main


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
