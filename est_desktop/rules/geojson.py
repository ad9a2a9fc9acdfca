"""Boundaries of areas: read from GeoJSON (RFC 7946), made small, and laid out to be drawn.

A boundary is a shape of polygons, each a closed outer ring and the holes in it; positions are
longitude and latitude in degrees (WGS 84). A map here is a drawing, not a measurement: a town is
small enough for degrees to be stretched by the cosine of its latitude (equirectangular).
"""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from est_desktop.errors import BoundaryError, BoundaryFault

Point = tuple[float, float]
Ring = tuple[Point, ...]
Polygon = tuple[Ring, ...]
Shape = tuple[Polygon, ...]

MOST_BYTES = 5_000_000
"""A boundary of a part of town takes a few kilobytes."""
MOST_RINGS = 50
MOST_POINTS = 500
"""Points that a ring keeps; more would not be seen."""
LOOKED_AT = 4000
"""Of a longer ring, so many points evenly along it are looked at: the time stays short."""
DECIMALS = 6
"""About a decimetre (RFC 7946, 11.2)."""
LEAST_CORNERS = 3
SWEDEN = ((9.0, 26.0), (54.0, 70.0))
"""Longitudes and latitudes of Sweden: what lies in it the other way round is swapped."""
SLICES = 16
"""At so many heights a shape is cut, to find where it is widest."""


def read_boundary(text: str) -> Shape:
    """Return the shape that a GeoJSON text tells: all its polygons together.

    Understood: a FeatureCollection, a Feature, a Polygon, a MultiPolygon or a collection of them;
    other geometries are passed by. A ring that is not closed is closed.

    Raises:
        BoundaryError: It is no GeoJSON with a surface in degrees, or is too large.
    """
    if len(text) > MOST_BYTES:
        raise BoundaryError(BoundaryFault.TOO_LARGE)
    try:
        polygons = list(_polygons(json.loads(text.removeprefix("\ufeff"))))
    except (ValueError, RecursionError):
        raise BoundaryError(BoundaryFault.NOT_JSON) from None
    if not polygons:
        raise BoundaryError(BoundaryFault.NO_SURFACE)
    if sum(len(rings) for rings in polygons) > MOST_RINGS:
        raise BoundaryError(BoundaryFault.TOO_MANY_PARTS)
    shape = tuple(tuple(_ring(ring) for ring in rings) for rings in polygons)
    _demand_degrees(points_of(shape))
    return tuple(tuple(_tidy(ring) for ring in rings) for rings in shape)


def boundary_text(shape: Shape) -> str:
    """Return a shape as the text of a GeoJSON geometry, as it is kept; `read_boundary` reads it."""
    if len(shape) == 1:
        return json.dumps({"type": "Polygon", "coordinates": shape[0]})
    return json.dumps({"type": "MultiPolygon", "coordinates": shape})


def points_of(shape: Shape) -> Iterator[Point]:
    """Yield every corner of a shape."""
    return (point for rings in shape for ring in rings for point in ring)


def simplified(ring: Ring, most: int = MOST_POINTS) -> Ring:
    """Return a closed ring with at most so many points: those that its form needs most.

    The points are ranked as Douglas and Peucker do (1973): a point weighs as much as it lies
    from the line that would be drawn without it, and no more than the one that was found before.
    """
    if len(ring) <= most:
        return ring
    if len(ring) > LOOKED_AT:
        ring = (*(ring[i * len(ring) // LOOKED_AT] for i in range(LOOKED_AT)), ring[-1])
    last = len(ring) - 1
    weights = {0: math.inf, last: math.inf}
    spans = [(0, last, math.inf)]
    while spans:
        first, end, limit = spans.pop()
        if end - first < len("ab"):
            continue
        away, middle = max((_distance(ring[i], ring[first], ring[end]), i)
                           for i in range(first + 1, end))  # fmt: skip
        weights[middle] = min(away, limit)
        spans += [(first, middle, weights[middle]), (middle, end, weights[middle])]
    kept = sorted(weights, key=lambda i: (-weights[i], i))[:most]
    return tuple(ring[i] for i in sorted(kept))


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the world that is drawn: how degrees become parts of a unit square."""

    west: float
    north: float
    across: float
    down: float
    squeeze: float

    @property
    def ratio(self) -> float:
        """Its width as a part of its height."""
        return self.across / self.down

    def place(self, point: Point) -> Point:
        """Return where a position is drawn: from the left and from the top, 0 to 1 within it."""
        x, y = (point[0] - self.west) * self.squeeze, self.north - point[1]
        side = max(self.across, self.down)
        return (
            (x + (side - self.across) / 2) / side,
            (y + (side - self.down) / 2) / side,
        )


def frame_of(shapes: Iterable[Shape]) -> Frame | None:
    """Return the frame that holds these shapes, or None if there are none."""
    points = [point for shape in shapes for point in points_of(shape)]
    if not points:
        return None
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    squeeze = max(math.cos(math.radians((south + north) / 2)), 0.01)
    least = 10.0**-DECIMALS
    across, down = max((east - west) * squeeze, least), max(north - south, least)
    return Frame(west, north, across, down, squeeze)


def placed(frame: Frame, shape: Shape) -> Shape:
    """Return a shape as it is drawn in a frame."""
    return tuple(tuple(tuple(frame.place(p) for p in ring) for ring in rings) for rings in shape)


def holds(shape: Shape, point: Point) -> bool:
    """Tell whether a point lies in a shape, outside its holes."""
    return any(sum(_crosses(ring, point) for ring in rings) % 2 for rings in shape)


def label_point(shape: Shape) -> Point:
    """Return a point well inside a shape, where its name can stand; `shape` is not empty."""
    rings = max(shape, key=lambda each: abs(_surface(each[0])))
    heights = [y for _, y in rings[0]]
    top, foot = min(heights), max(heights)
    middle = (top + foot) / 2
    best, at = -math.inf, rings[0][0]
    for cut in range(SLICES):
        y = top + (foot - top) * (cut + 0.5) / SLICES
        sides = sorted(x for ring in rings for x in _sides(ring, y))
        for left, right in zip(sides[::2], sides[1::2], strict=False):
            worth = right - left - abs(y - middle)
            if worth > best:
                best, at = worth, ((left + right) / 2, y)
    return at


def _polygons(told: Any) -> Iterator[Sequence[Any]]:
    """Yield the coordinates of each polygon in what was read."""
    if not isinstance(told, dict):
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)
    kind, inner = told.get("type"), told.get("coordinates")
    if kind == "Polygon":
        yield _listed(inner)
    elif kind == "MultiPolygon":
        yield from map(_listed, _listed(inner))
    elif kind == "Feature":
        geometry = told.get("geometry")
        yield from _polygons(geometry) if geometry is not None else ()
    elif kind in ("FeatureCollection", "GeometryCollection"):
        for part in _listed(told.get("features" if kind == "FeatureCollection" else "geometries")):
            yield from _polygons(part)
    elif kind not in ("Point", "MultiPoint", "LineString", "MultiLineString"):
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)


def _listed(told: Any) -> list[Any]:
    if not isinstance(told, list) or not told:
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)
    return told


def _ring(told: Any) -> Ring:
    points = [_point(position) for position in _listed(told)]
    return (*points, points[0]) if points[0] != points[-1] else tuple(points)


def _point(position: Any) -> Point:
    """Return longitude and latitude; a height is left out."""
    if len(_listed(position)) < len("xy"):
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)
    x, y = position[:2]
    if any(isinstance(each, bool) or not isinstance(each, int | float) for each in (x, y)):
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)
    try:
        point = (round(float(x), DECIMALS), round(float(y), DECIMALS))
    except OverflowError:
        raise BoundaryError(BoundaryFault.PROJECTED) from None
    if not all(map(math.isfinite, point)):
        raise BoundaryError(BoundaryFault.NOT_GEOJSON)
    return point


def _demand_degrees(points: Iterable[Point]) -> None:
    """Refuse metres on the ground (SWEREF 99, RT 90), and degrees the other way round."""
    (west, east), (south, north) = SWEDEN
    swapped = True
    for x, y in points:
        if abs(x) > 180 or abs(y) > 180:  # noqa: PLR2004 -- degrees
            raise BoundaryError(BoundaryFault.PROJECTED)
        swapped = swapped and south <= x <= north and west <= y <= east
    if swapped:
        raise BoundaryError(BoundaryFault.SWAPPED)


def _tidy(ring: Ring) -> Ring:
    """Return a ring without repeated points and not too long."""
    kept = [point for i, point in enumerate(ring) if i == 0 or point != ring[i - 1]]
    if len(set(kept)) < LEAST_CORNERS or any(abs(y) > 90 for _, y in kept):  # noqa: PLR2004
        raise BoundaryError(BoundaryFault.NOT_A_RING)
    return simplified(tuple(kept))


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point lies from a stretch between two."""
    across, up = end[0] - start[0], end[1] - start[1]
    length = across * across + up * up
    along = 0.0
    if length:
        along = ((point[0] - start[0]) * across + (point[1] - start[1]) * up) / length
    along = min(1.0, max(0.0, along))
    return math.hypot(point[0] - start[0] - along * across, point[1] - start[1] - along * up)


def _sides(ring: Ring, y: float) -> Iterator[float]:
    """Yield where a ring crosses a height."""
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y):
            yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)


def _crosses(ring: Ring, point: Point) -> int:
    """Return how often a line from a point to the right crosses a ring."""
    return sum(point[0] < x for x in _sides(ring, point[1]))


def _surface(ring: Ring) -> float:
    """Return the surface inside a ring, with the sign of its direction."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2
