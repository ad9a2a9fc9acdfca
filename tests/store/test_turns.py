"""Whoever writes waits for the other, and the main thread never waits for two."""

import threading
import time

import pytest

from est_desktop.store.turns import Turn


def test_the_main_thread_goes_before_jobs_that_came_first():
    turn, order = Turn(), []
    holding, let_go = threading.Event(), threading.Event()

    def hold():
        with turn():
            holding.set()
            let_go.wait()
            order.append("first job")

    def job():
        with turn():
            order.append("job")

    first = threading.Thread(target=hold)
    first.start()
    holding.wait()
    others = [threading.Thread(target=job) for _ in range(3)]
    for other in others:
        other.start()
    time.sleep(0.05)
    threading.Timer(0.05, let_go.set).start()
    with turn():
        order.append("main")
    for thread in (first, *others):
        thread.join()
    assert order == ["first job", "main", "job", "job", "job"]


def test_only_one_at_a_time():
    turn, inside, most = Turn(), 0, 0

    def work():
        nonlocal inside, most
        for _ in range(50):
            with turn():
                inside += 1
                most = max(most, inside)
                time.sleep(0)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    work()
    for thread in threads:
        thread.join()
    assert most == 1


def test_the_turn_is_given_back_after_an_error():
    turn = Turn()
    with pytest.raises(ValueError, match="x"), turn():
        raise ValueError("x")
    with turn():
        pass
