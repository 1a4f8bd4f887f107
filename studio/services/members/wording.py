"""What stands in members' records by a key, in English phrases: `tr` and `say` put them in the reader's language."""

from __future__ import annotations

from studio.domain.members.records import GUARDIAN_CONSENT, WAIVER
from studio.services.members.documents import PHOTO_CONSENT

DOCUMENTS: dict[str, str] = {WAIVER: "Waiver", GUARDIAN_CONSENT: "Guardian's consent", PHOTO_CONSENT: "Photo consent"}
RUNS: dict[str, str] = {
    "": "Nothing said",
    "easy": "Easy",
    "long": "Long",
    "tempo": "Tempo",
    "intervals": "Intervals",
    "hills": "Hills",
    "race": "Race",
    "rest": "Rest",
}
CONDITIONS: dict[str, str] = {
    "achilles_calf": "Achilles or calf",
    "ankle_sprain": "Ankle sprain",
    "awaiting_clearance": "Waiting for clearance: no class",
    "bone_density_low": "Low bone density",
    "bone_stress": "Bone stress",
    "bp_controlled": "Blood pressure, controlled",
    "dizziness": "Dizziness",
    "elbow_pain": "Elbow",
    "eye_pressure": "Eye pressure",
    "groin": "Groin",
    "hamstring": "Hamstring",
    "hernia": "Hernia",
    "hip_flexor_strain": "Hip flexor",
    "hip_front_pinch": "Hip, pinch in front",
    "knee_flare": "Knee",
    "low_back_flare": "Low back",
    "neck_flare": "Neck",
    "pelvic_floor_symptoms": "Pelvic floor",
    "plantar_heel": "Heel or sole",
    "post_race": "After a race",
    "postpartum_0_12w": "After birth, first 12 weeks",
    "pregnancy_t1": "Pregnancy, first third",
    "pregnancy_t2": "Pregnancy, second third",
    "pregnancy_t3": "Pregnancy, last third",
    "shoulder_overhead_pain": "Shoulder",
    "wrist_pain": "Wrist",
}
MEANS: dict[str, str] = {"card": "Card terminal", "cash": "Cash", "transfer": "Bank transfer"}
