"""Race arithmetic (domain brief, section 6.4)."""

from __future__ import annotations

import math

MARATHON_M = 42_195
HALF_MARATHON_M = 21_097.5


def predicted_s(known_m: float, known_s: float, wanted_m: float) -> float:
    """Riegel: T2 = T1 x (D2 / D1) ^ 1.06, in seconds; meant for efforts of about 3.5 to 230 minutes."""
    return float(known_s * (wanted_m / known_m) ** 1.06)


def race_fitness_index(distance_m: float, time_s: float) -> float:
    """Daniels and Gilbert's index of a race (not a laboratory value)."""
    minutes = time_s / 60
    speed = distance_m / minutes
    oxygen = -4.60 + 0.182258 * speed + 0.000104 * speed**2
    share = 0.8 + 0.1894393 * math.exp(-0.012778 * minutes) + 0.2989558 * math.exp(-0.1932605 * minutes)
    return oxygen / share
