"""A program that works on a file until it is killed, and says what it has done.

usage: python -m tests.store.crashing FILE
"""

import random
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from est_desktop.actions.settings import (
    add_text_module,
    change_text_module,
    move_text_module,
    remove_text_module,
    set_setting,
)
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.letterhead import setting, text_modules
from est_desktop.store.blobs import put_bytes
from est_desktop.store.sessions import open_store


def command(store, number):
    """Do the command with this number: what it does follows from it and the state alone."""
    chance = random.Random(number)
    digest = None
    if chance.random() < 0.3:
        digest = put_bytes(store, chance.randbytes(chance.randint(1, 600_000)))

    def act(session):
        modules = [module.id for module in text_modules(session)]
        change(session, modules, chance, number)
        if digest:
            set_setting(session, SettingKey.LOGO, digest)
        set_setting(session, SettingKey.SAMPLE, str(number))

    store.do(f"Command {number}", act)
    if chance.random() < 0.2:
        store.undo()
        store.redo()


def change(session, modules, chance, number):
    """Change the list of texts."""
    text = f"{number} " + "text " * chance.randint(1, 500)
    which = chance.random()
    if len(modules) < 3 or which < 0.4:
        add_text_module(session, text)
    elif which < 0.6:
        change_text_module(session, chance.choice(modules), text)
    elif which < 0.8:
        move_text_module(session, chance.choice(modules), chance.randint(1, len(modules)))
    else:
        remove_text_module(session, chance.choice(modules))


def done(store):
    """Return the number of the last command done: 0 in a new file."""
    return int(store.read(lambda s: setting(s, SettingKey.SAMPLE)) or 0)


def state(store):
    """Return all that the commands have made, as comparable values."""
    texts = store.read(lambda s: [module.text for module in text_modules(s)])
    return texts, store.read(lambda s: setting(s, SettingKey.LOGO)), done(store)


def main(path):
    """Work for ever; tell the number of each command when it has been stored."""
    with closing(open_store(path, who="sekreterare", now=lambda: datetime.now(UTC))) as store:
        number = done(store)
        while True:
            number += 1
            command(store, number)
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
