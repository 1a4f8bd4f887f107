"""Card codes: seven digits and a check digit, so that a typing slip is never somebody else's card."""

from __future__ import annotations

LENGTH = 8
LAST_NUMBER = 10 ** (LENGTH - 1) - 1


def check_digit(digits: str) -> str:
    """The check digit of a row of digits (ISO/IEC 7064, MOD 11,10: finds every wrong digit and nearly every swap)."""
    product = 10
    for digit in digits:
        total = (product + int(digit)) % 10 or 10
        product = total * 2 % 11
    return str((11 - product) % 10)


def card_code(number: int) -> str:
    """The code of the card with that number, 1 to `LAST_NUMBER`."""
    digits = f"{number:0{LENGTH - 1}d}"
    return digits + check_digit(digits)


def is_card_code(code: str) -> bool:
    """Whether a text is a card code whose check digit holds."""
    return len(code) == LENGTH and code.isascii() and code.isdigit() and check_digit(code[:-1]) == code[-1]
