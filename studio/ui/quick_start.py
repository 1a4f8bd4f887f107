"""What makes a start quick, and the window lively: nothing is looked at twice while some 500 modules are imported, and
threads take short turns.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

TURN_S = 0.001
"""Seconds for which a thread may keep another from Python: the window's frame waits that long while the worker
computes, and the worker's commit while the window paints. Python's own five milliseconds make a third of a frame.
"""
SETTLED_MS = 1_500
"""By then the first page is there, on any computer that the program is pleasant to use on; what else a start does waits
until then.
"""


def begin_quickly() -> None:
    """Let the collector of garbage wait, threads take short turns, and modules be imported without PySide reading
    their source text.

    PySide looks through the text of each for its own name, to know whether to heed `__feature__` switches there. This
    program uses none; the looking is a fifth of what importing a module takes, and keeps the whole text in memory.
    """
    gc.disable()
    sys.setswitchinterval(TURN_S)
    import_module("PySide6.QtCore")
    looking = sys.modules.get("shibokensupport.feature")
    if hasattr(looking, "_mod_uses_pyside"):
        setattr(looking, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 -- not public


def settle() -> None:
    """Let the collector work, but never look at what was made until now.

    Modules and widgets made at the start live as long as the program: going through them again and again is a sixth of
    the start, and later a pause of a tenth of a second now and then.
    """
    gc.freeze()
    gc.enable()
