"""Boundaries: what is read, what is refused and why, how they are made small and laid out."""

import json
import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from est_desktop.errors import BoundaryError, BoundaryFault
from est_desktop.rules.geojson import (
    LOOKED_AT,
    MOST_BYTES,
    MOST_POINTS,
    MOST_RINGS,
    boundary_text,
    frame_of,
    holds,
    label_point,
    placed,
    points_of,
    read_boundary,
    simplified,
)

SQUARE = [[16.1, 58.5], [16.2, 58.5], [16.2, 58.6], [16.1, 58.6], [16.1, 58.5]]
HOLE = [[16.14, 58.54], [16.16, 58.54], [16.16, 58.56], [16.14, 58.56], [16.14, 58.54]]


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


POLYGON = polygon(SQUARE)
RING = tuple(map(tuple, SQUARE))


def feature(geometry):
    return {"type": "Feature", "properties": {"namn": "Hageby"}, "geometry": geometry}


def fault_of(told):
    with pytest.raises(BoundaryError) as refused:
        read_boundary(told if isinstance(told, str) else json.dumps(told))
    return refused.value.fault


def star(corners):
    """Rings round a point: they have a surface, and never cross themselves."""
    turns = [2 * math.pi * n / len(corners) for n in range(len(corners))]
    found = [
        (round(16 + r * math.cos(turn), 6), round(58 + r * math.sin(turn), 6))
        for r, turn in zip(corners, turns, strict=True)
    ]
    return (*found, found[0])


rings = st.lists(st.floats(0.01, 1), min_size=3, max_size=40).map(star)
shapes = st.lists(rings.map(lambda ring: (ring,)), min_size=1, max_size=4).map(tuple)


@pytest.mark.parametrize(
    "told",
    [
        POLYGON,
        feature(POLYGON),
        {"type": "FeatureCollection", "features": [feature(None), feature(POLYGON)]},
        {"type": "MultiPolygon", "coordinates": [[SQUARE]]},
        {"type": "GeometryCollection", "geometries": [POLYGON]},
        polygon(SQUARE[:-1]),
        {"type": "Polygon", "coordinates": [[[*point, 12.5] for point in SQUARE]]},
        {"type": "Polygon", "coordinates": [[SQUARE[0], *SQUARE]]},
    ],
)
def test_every_way_to_tell_a_surface_is_understood(told):
    assert read_boundary("\ufeff" + json.dumps(told)) == ((RING,),)


def test_lines_and_points_beside_a_surface_are_passed_by():
    point = feature({"type": "Point", "coordinates": [16, 58]})
    told = {"type": "FeatureCollection", "features": [point, feature(POLYGON)]}
    assert read_boundary(json.dumps(told)) == ((RING,),)


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        ("", BoundaryFault.NOT_JSON),
        ("<kml/>", BoundaryFault.NOT_JSON),
        ("[" * 100_000, BoundaryFault.NOT_JSON),
        (" " * (MOST_BYTES + 1), BoundaryFault.TOO_LARGE),
        ("[]", BoundaryFault.NOT_GEOJSON),
        ({"type": "Topology"}, BoundaryFault.NOT_GEOJSON),
        ({"type": "Polygon", "coordinates": []}, BoundaryFault.NOT_GEOJSON),
        ({"type": "Polygon", "coordinates": [[[16.1]]]}, BoundaryFault.NOT_GEOJSON),
        ({"type": "Polygon", "coordinates": [[["16", "58"]]]}, BoundaryFault.NOT_GEOJSON),
        ({"type": "Polygon", "coordinates": [[[True, 58]]]}, BoundaryFault.NOT_GEOJSON),
        ('{"type": "Polygon", "coordinates": [[[NaN, 1]]]}', BoundaryFault.NOT_GEOJSON),
        ({"type": "Polygon", "coordinates": [[[10**400, 58]]]}, BoundaryFault.PROJECTED),
        ({"type": "Point", "coordinates": [16, 58]}, BoundaryFault.NO_SURFACE),
        (feature(None), BoundaryFault.NO_SURFACE),
        (polygon(SQUARE[:2]), BoundaryFault.NOT_A_RING),
        (polygon([[0, 91], [1, 91], [1, 92]]), BoundaryFault.NOT_A_RING),
        (polygon(*[SQUARE] * (MOST_RINGS + 1)), BoundaryFault.TOO_MANY_PARTS),
    ],
)  # fmt: skip
def test_what_is_no_boundary_is_refused_with_its_reason(told, fault):
    assert fault_of(told) is fault


def test_metres_on_the_ground_are_refused():
    """SWEREF 99 TM, as a municipality's map system hands out unless told otherwise."""
    ring = [[568000, 6493000], [569000, 6493000], [569000, 6494000], [568000, 6493000]]
    assert fault_of(polygon(ring)) is BoundaryFault.PROJECTED


def test_degrees_the_other_way_round_are_refused():
    ring = [[y, x] for x, y in SQUARE]
    assert fault_of(polygon(ring)) is BoundaryFault.SWAPPED


@given(shapes)
def test_what_is_kept_is_read_as_it_was(shape):
    assert read_boundary(boundary_text(shape)) == shape


@given(rings, st.integers(3, 30))
def test_a_simple_ring_is_a_part_of_the_whole_and_still_closed(ring, most):
    small = simplified(ring, most)
    assert len(small) == min(most, len(ring))
    assert small[0] == small[-1]
    places = iter(ring)
    assert all(point in places for point in small)


def test_a_long_ring_keeps_its_corners():
    side = [n / 1000 for n in range(1000)]
    ring = (
        *((x, 0.0) for x in side), *((1.0, y) for y in side),
        *((1 - x, 1.0) for x in side), *((0.0, 1 - y) for y in side), (0.0, 0.0),
    )  # fmt: skip
    assert {(0, 0), (1, 0), (1, 1), (0, 1)} <= set(simplified(ring, 8))
    long = star([1.0] * (3 * LOOKED_AT))
    assert len(simplified(long)) == MOST_POINTS


@given(st.lists(shapes, min_size=1, max_size=3))
def test_a_frame_holds_all_it_was_made_for(some):
    frame = frame_of(some)
    for shape in some:
        for x, y in points_of(placed(frame, shape)):
            assert -1e-9 <= x <= 1 + 1e-9
            assert -1e-9 <= y <= 1 + 1e-9


def test_the_north_is_up_and_the_east_is_to_the_right():
    frame = frame_of([read_boundary(json.dumps(POLYGON))])
    assert frame.place((16.1, 58.6))[1] < frame.place((16.1, 58.5))[1]
    assert frame.place((16.1, 58.6))[0] < frame.place((16.2, 58.6))[0]
    assert 0.5 < frame.ratio < 0.55, "a degree of longitude is half as long there"
    assert frame_of([]) is None


@given(shapes)
def test_a_name_stands_inside(shape):
    assert holds(shape, label_point(shape))


@given(rings)
def test_a_name_does_not_stand_in_a_hole(ring):
    hole = tuple((16 + (x - 16) * 0.5, 58 + (y - 58) * 0.5) for x, y in ring)
    assume(len(set(hole)) > 2)
    assert holds(((ring, hole),), label_point(((ring, hole),)))


def test_a_flat_shape_has_its_name_at_a_corner():
    flat = ((((1.0, 2.0), (3.0, 2.0), (2.0, 2.0), (1.0, 2.0)),),)
    assert label_point(flat) == (1.0, 2.0)


def test_a_hole_is_outside():
    shape = read_boundary(json.dumps({"type": "Polygon", "coordinates": [SQUARE, HOLE]}))
    assert not holds(shape, (16.15, 58.55))
    assert holds(shape, (16.11, 58.51))
