"""Values as they are written in a PDF file (ISO 32000-1, 7.3)."""


def number(value: float) -> str:
    """Return a number with at most two decimals: a hundredth of a point is finer than any print."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def numbers(*values: float) -> str:
    """Return numbers with a space between."""
    return " ".join([number(value) for value in values])


def text_string(text: str) -> bytes:
    """Return a text for a dictionary: a plain string if it is ASCII, else UTF-16 (7.9.2.2)."""
    if text.isascii() and text.isprintable():
        plain = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return b"(" + plain.encode("ascii") + b")"
    return b"<" + ("\ufeff" + text).encode("utf-16-be", "replace").hex().encode("ascii") + b">"


def reference(target: int) -> bytes:
    """Return what points at an object of the file."""
    return b"%d 0 R" % target


def reference_array(targets: list[int]) -> bytes:
    """Return an array of references."""
    return b"[" + b" ".join([b"%d 0 R" % target for target in targets]) + b"]"
