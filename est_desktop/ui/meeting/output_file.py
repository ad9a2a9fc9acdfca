"""Where `write_whole` was; it is in `documents.output_file`, for the command line too."""

from est_desktop.documents.output_file import write_whole

__all__ = ["write_whole"]
