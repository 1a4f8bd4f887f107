"""Circuits in words: what commands did, errors, blocks, times, kit."""

from __future__ import annotations

from studio.domain.circuits.coverage import MuscleWork
from studio.domain.circuits.records import BlockFormat, BlockKind
from studio.services.circuits.rows import BlockLane, StationCard
from studio.ui.phrases import counted, tr

LABELS: dict[str, str] = {
    "circuit_exercise": "{letter} is now {name}",
    "circuit_dose": "{letter}: {dose}",
    "circuit_load": "{letter}: load changed",
    "circuit_tempo": "{letter}: tempo changed",
    "circuit_note": "{letter}: note saved",
    "circuit_locked": "{letter} is locked",
    "circuit_unlocked": "{letter} is unlocked",
    "circuit_moved": "{name} moved from {letter} to {to}",
    "circuit_added": "{name} added as {letter}",
    "circuit_removed": "{letter} {name} removed",
    "circuit_block": "Block times changed",
    "circuit_attached": "The class has the circuit {name}",
    "circuit_copied": "Copied as {name}",
    "circuit_kept": "Kept: {reason}",
}
ERRORS: dict[str, str] = {
    "coaches_only": "Only a coach or a manager may change circuits. Nothing was changed.",
    "dose_not_understood": "“{typed}” is no dose. Write it like 2 × 6/side @ 16 kg.",
    "dose_out_of_range": "At most {sets} sets and a quantity of {quantity}.",
    "load_too_long": "The load must fit on a card: {limit} characters.",
    "tempo_not_understood": "“{typed}” is no tempo. Write four numbers such as 3-1-1-0, or slow, controlled, hold.",
    "station_gone": "This station is not in the circuit any more. The screen shows what is.",
    "block_gone": "This block is not in the circuit any more. The screen shows what is.",
    "station_locked": "{letter} is locked. Unlock it first.",
    "block_missing": "This circuit has no block for {name} ({block}).",
    "block_full": "A block has at most {stations} stations.",
    "block_out_of_range": "1 to 10 rounds, work of 5 seconds to an hour.",
    "no_circuit": "This class has no circuit yet. Choose a template first.",
    "copy_name_missing": "Give the copy a name.",
    "keeping_reason_missing": "Say why it is kept.",
}


def block_name(kind: BlockKind | str) -> str:
    """A part of the session."""
    return {
        BlockKind.MOBILITY: tr("Mobility"),
        BlockKind.POWER: tr("Power"),
        BlockKind.STRENGTH: tr("Strength"),
        BlockKind.ACCESSORY: tr("Accessory"),
        BlockKind.CORE: tr("Core"),
        BlockKind.COOL_DOWN: tr("Cool-down"),
    }[BlockKind(kind)]


def format_name(format: BlockFormat) -> str:
    """How a block is run."""
    return {
        BlockFormat.FLOW: tr("as one flow"),
        BlockFormat.PAIRS: tr("in pairs"),
        BlockFormat.TIMED: tr("timed"),
        BlockFormat.WINDOW: tr("in windows"),
        BlockFormat.WAVES: tr("in waves"),
        BlockFormat.EMOM: tr("every minute"),
        BlockFormat.AMRAP: tr("as many rounds as fit"),
        BlockFormat.ROUNDS: tr("for quality"),
        BlockFormat.FREE: tr("free"),
    }[format]


def clock(seconds: int) -> str:
    """Minutes and seconds: 8:30."""
    return f"{seconds // 60}:{seconds % 60:02}"


def span(seconds: int) -> str:
    """A span in words for checks: 45 s, 2 min, 2:30 min."""
    if seconds < 90 and seconds != 60:
        return tr("{number} s", number=seconds)
    if seconds % 60 == 0:
        return tr("{number} min", number=seconds // 60)
    return tr("{clock} min", clock=clock(seconds))


def lane_lines(lane: BlockLane) -> tuple[str, str]:
    """The two small lines under a lane's time."""
    sets = lane.format is BlockFormat.PAIRS
    first = (
        counted(lane.rounds, "{number} set each", "{number} sets each")
        if sets
        else counted(lane.rounds, "{number} round", "{number} rounds")
    )
    sizes = sorted(set(lane.pods) - {0})
    if lane.format is BlockFormat.WINDOW and sizes:
        if len(sizes) == 1:
            return first, tr("pods of {number}", number=sizes[0])
        return first, tr("pods of {low} and {high}", low=sizes[0], high=sizes[-1])
    return first, format_name(lane.format)


def slot_words(lane: BlockLane) -> str:
    """Work and rest as on a card: 40:20, E150S, or a minute alone."""
    if lane.format in {BlockFormat.WINDOW, BlockFormat.EMOM}:
        return f"E{lane.work_s // 60}M" if lane.work_s in {60, 120} else f"E{lane.work_s}S"
    if lane.rest_s == 0:
        return clock(lane.work_s)
    return f"{lane.work_s}:{lane.rest_s}"


def tempo_words(tempo: str) -> str:
    """A tempo as it is said; figures stay."""
    words = {
        "slow": tr("slow"),
        "controlled": tr("controlled"),
        "hold": tr("hold"),
        "fast": tr("fast"),
        "X": tr("fast"),
    }
    return words.get(tempo, tempo)


def timing_words(lane: BlockLane, card: StationCard) -> str:
    """The third line of a card: tempo and window, or interval and tempo."""
    slot, tempo = slot_words(lane), tempo_words(card.tempo)
    parts = (tempo, slot) if lane.format is BlockFormat.WINDOW else (slot, tempo)
    return " · ".join(part for part in parts if part)


def card_words(lane: BlockLane, card: StationCard) -> str:
    """A whole card in one sentence, for screen readers."""
    parts = [f"{card.letter} {card.name}", card.dose, timing_words(lane, card), card.kit_words]
    if card.locked:
        parts.append(tr("locked"))
    return ", ".join(part for part in parts if part)


def muscle_name(muscle: str) -> str:
    """A muscle as coaches say it."""
    short = {
        "tibialis_posterior": tr("Tibialis post."),
        "latissimus_dorsi": tr("Latissimus"),
        "gluteus_maximus": tr("Glutes, large"),
        "gluteus_medius_minimus": tr("Glutes, side"),
        "trapezius_mid_lower": tr("Trapezius, lower"),
        "trapezius_upper": tr("Trapezius, upper"),
    }
    return short.get(muscle) or tr(muscle.replace("_", " ").capitalize())


def muscle_words(work: MuscleWork) -> str:
    """What a circuit does for a muscle."""
    words = tr("{muscle}: {sets} hard sets", muscle=muscle_name(work.muscle), sets=f"{work.sets:g}")
    return f"{words}, {tr('leads {leads}, helps {helps}', leads=work.leads, helps=work.helps)}"


def kit_name(kit: str) -> str:
    """Pieces of kit, many."""
    words = {
        "mat": tr("mats"),
        "kettlebell": tr("kettlebells"),
        "dumbbell": tr("dumbbells"),
        "med_ball": tr("medicine balls"),
        "slam_ball": tr("slam balls"),
        "mini_band": tr("mini-bands"),
        "band_long": tr("long bands"),
        "box_low": tr("low boxes"),
        "box_mid": tr("mid boxes"),
        "bench": tr("benches"),
        "step": tr("steps"),
        "suspension_trainer": tr("suspension trainers"),
        "mini_hurdle": tr("hurdle sets"),
        "jump_rope": tr("ropes"),
        "foam_roller": tr("foam rollers"),
        "stability_ball": tr("stability balls"),
        "slider": tr("slider pairs"),
    }
    return words.get(kit) or tr(kit.replace("_", " "))


KIT_ICONS: dict[str, str] = {
    "kettlebell": "weight",
    "dumbbell": "dumbbell",
    "barbell": "dumbbell",
    "trap_bar": "dumbbell",
    "landmine": "dumbbell",
    "med_ball": "volleyball",
    "slam_ball": "volleyball",
    "ball_small": "circle",
    "stability_ball": "circle",
    "box_low": "square",
    "box_mid": "square",
    "step": "square",
    "bench": "rectangle-horizontal",
    "bench_ghd": "rectangle-horizontal",
    "mini_band": "infinity",
    "band_long": "infinity",
    "strap": "infinity",
    "jump_rope": "infinity",
    "suspension_trainer": "chevrons-down",
    "pull_up_bar": "chevrons-down",
    "mini_hurdle": "fence",
    "mat": "scroll",
    "foam_roller": "cylinder",
    "slider": "move-horizontal",
    "dowel": "slash",
    "sandbag": "shopping-bag",
}
"""The icon of a kind of kit; kinds without one get a plain box."""
