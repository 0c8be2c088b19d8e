"""Words and numbers of time in a text, in chains: the one pass over every character, done by one regular expression."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from hp_timeline.dating.grammar import Symbols
from hp_timeline.dating.lexicon import PUNCTUATION, Language

# As classes that Python's own \\W and \\d would make, these take twice the time: the letters of the scripts with spaces.
_LETTERS: Final = r"a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u052f\u1e00-\u1fff"
_NO_LETTER_BEFORE: Final = rf"(?<![_{_LETTERS}])"
_NO_LETTER_BEHIND: Final = rf"(?![_{_LETTERS}])"
_GAP: Final = r"[ ]{0,3}+(?:\n[ ]{0,3}+)?+"
_NUMBER: Final = r"[0-9]{1,12}+(?:,[0-9]{1,12}+){0,4}+(?:(?:st|nd|rd|th|s|er)(?![^\W_]))?+"
_MINUTES: Final = r":[0-9]{2}(?::[0-9]{2}|['’])?"
_SHORT_YEAR: Final = r"['’‘][0-9]{2}(?![\w'’])"
_ROMAN: Final = r"(?<!\w)[ivx]{1,6}(?!\w)"
_MARK: Final = rf"[{re.escape(PUNCTUATION[:-1])}]|(?<=[0-9])t(?=[0-9]{{2}}:)"
# More digits, slashes and the like in a row than any time has.
_HEAP: Final = r"[0-9][0-9/.,:\-]{40,}+"
_PAIR: Final = 10
_FIGURES: Final = (2, 4)
_VAGUE: Final = 999_999
_LONGEST: Final = 48
_MOST_KNOWN: Final = 20_000
_END: Final = ""
_Tree: TypeAlias = "dict[str, _Tree]"
"""Letters with what may follow them; an empty one where a word ends."""
_ROMAN_DIGITS: Final = {"i": 1, "v": 5, "x": 10}


class Token(NamedTuple):
    """A word, number or mark, at offsets of the folded text."""

    symbol: str
    start: int
    end: int
    value: int = 0


class Lexicon(NamedTuple):
    """The words of one or more languages, ready to be found."""

    opening: re.Pattern[str]
    token: re.Pattern[str]
    words: Mapping[str, tuple[str, int]]
    numerals: Mapping[str, int]
    scales: Mapping[str, int]
    fillers: frozenset[str]
    behind_tens: frozenset[str]
    symbols: Symbols
    lone: frozenset[str]
    followed: frozenset[str]
    known: dict[str, tuple[str, int]]

    def chains(self, text: str) -> Iterator[list[Token]]:
        """Yield words of time that stand together, with no other words between them."""
        end = 0
        # A match begins with the character before its word: with one more before the text, it starts where its word does.
        for match in self.opening.finditer(f" {text}"):
            start = match.start()
            if start < end or match.lastgroup is not None:
                continue
            if match[0][1:] in self.followed and self.token.match(text, match.end() - 1) is None:
                continue
            tokens, end = self._chain(text, start)
            if len(tokens) > 1 or (tokens and tokens[0].symbol in self.lone):
                yield tokens

    def _chain(self, text: str, start: int) -> tuple[list[Token], int]:
        found: list[Token] = []
        numerals: list[tuple[str, int, int]] = []
        match = self.token.match(text, start)
        while match is not None and len(found) < _LONGEST:
            if match.lastgroup in ("numeral", "numerals"):
                numerals.append((match[match.lastgroup], *match.span(match.lastgroup)))
            else:
                if numerals:
                    found.append(self._spelled(numerals))
                    numerals = []
                if match.lastgroup == "clock" and text.find("\n", start, match.start("clock")) >= 0:
                    # The hours of a live page begin lines: none of them belongs to the day at the end of the line above.
                    found.append(Token(self.symbols.of("line"), start, start))
                found.append(self._token(match))
            start = match.end()
            match = self.token.match(text, start) if len(numerals) < _LONGEST else None
        if numerals:
            found.append(self._spelled(numerals))
        return found, start

    def _token(self, match: re.Match[str]) -> Token:
        group = match.lastgroup or ""
        text = match[group]
        known = self.known.get(text)
        if known is None:
            known = self._class(group, text)
            if len(self.known) < _MOST_KNOWN:
                self.known[text] = known
        return Token(known[0], *match.span(group), known[1])

    def _class(self, group: str, text: str) -> tuple[str, int]:
        """Return the symbol and the value of a word, number or mark, whose text alone tells which of them it is."""
        match group:
            case "number":
                return self._number(text)
            case "clock":
                hour, minute = clock_time(text)
                return self.symbols.of("clock" if hour <= 24 and minute < 60 else "number"), hour * 60 + minute
            case "short":
                return self.symbols.of("short_year"), int(text[1:])
            case "roman":
                return self.symbols.of("roman"), roman_value(text)
            case "mark":
                return self.symbols.of_mark(text), 0
            case _:
                return self.words.get(text) or self.words[" ".join(text.split())]

    def _number(self, text: str) -> tuple[str, int]:
        digits = text.rstrip("stndrhe")
        if "," in digits:
            return self.symbols.of("number"), 0
        name = "decade_number" if text.endswith("0s") else number_class(int(digits), len(digits))
        return self.symbols.of(name), int(digits)

    def _spelled(self, numerals: Sequence[tuple[str, int, int]]) -> Token:
        value = self.number(word for word, _, _ in numerals)
        symbol = self.symbols.of(number_class(value, len(str(value))))
        return Token(symbol, numerals[0][1], numerals[-1][2], value)

    def number(self, words: Iterable[str]) -> int:
        """Return the number that words spell: ``một nghìn chín trăm bảy mươi mốt`` is 1971."""
        thousands = group = 0
        digit: int | None = None
        plain_words = [" ".join(word.split()) for word in words]
        figures = self._figures(plain_words)
        if figures is not None:
            return figures
        for plain in plain_words:
            scale = self.scales.get(plain)
            if plain in self.fillers:
                continue
            if scale is None:
                pending, digit = digit or 0, self.numerals[plain]
                # "Nineteen forty-five": two numbers of two figures side by side are a year.
                group = 100 * pending if pending >= _PAIR and digit >= _PAIR else group + pending
            elif scale < 1_000:
                group, digit = group + (1 if digit is None else digit) * scale, None
            else:
                thousands, group, digit = thousands + max(group + (digit or 0), 1) * scale, 0, None
        return min(thousands + group + (digit or 0), 999_999)

    def _figures(self, words: Sequence[str]) -> int | None:
        """Return the number told figure by figure: ``bốn lăm`` is 45, ``một chín bốn lăm`` 1945, ``hai ba`` no number."""
        figures = [self.numerals.get(word, _PAIR) for word in words]
        if len(figures) not in _FIGURES or not figures[0] or max(figures) >= _PAIR:
            return None
        if len(figures) == _FIGURES[0] and figures[1] == figures[0] + 1 and words[1] not in self.behind_tens:
            return _VAGUE
        return int("".join(map(str, figures)))


def number_class(value: int, digits: int) -> str:
    """Return the class of a number with so many written digits."""
    match digits:
        case 1 | 2:
            return "month" if 1 <= value <= 12 else "late_day" if 13 <= value <= 31 else "two_digits"
        case 3:
            return "three_digits" if value >= 100 else "number"
        case 4:
            return "year" if 1_000 <= value < 3_000 else "number"
        case _:
            return "number"


def clock_time(text: str) -> tuple[int, int]:
    """Return hour and minute of ``9h15``, ``7h``, ``12:16:05``."""
    numbers = [int(number) for number in re.findall(r"[0-9]{1,2}", text)]
    return numbers[0], numbers[1] if len(numbers) > 1 else 0


def roman_value(text: str) -> int:
    """Return the value of a Roman number up to 39; 0 for one that is not well formed."""
    digits = [_ROMAN_DIGITS[letter] for letter in text]
    value = sum(-digit if digit < after else digit for digit, after in zip(digits, [*digits[1:], 0], strict=True))
    return value if roman_text(value) == text else 0


def roman_text(value: int) -> str:
    """Return a number from 1 to 39 as a Roman one, in small letters."""
    if not 0 < value < 40:
        return ""
    units = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * (value // 10) + units[value % 10]


def lexicon(languages: Sequence[Language], symbols: Symbols) -> Lexicon:
    """Return the words of languages; where two share a word, the first has it."""
    words: dict[str, tuple[str, int]] = {}
    numerals: dict[str, int] = {}
    scales: dict[str, int] = {}
    fillers = set[str]()
    behind_tens = set[str]()
    clocks = [_MINUTES, *(language.clock for language in languages)]
    strong, weak = set[str](), set[str]()
    for language in languages:
        for name, values in language.words.items():
            for word, value in values.items():
                words.setdefault(word, (symbols.of(name), value))
            strong.update(values if name in language.strong else ())
            weak.update(values if name in language.weak else ())
        numerals |= language.numerals
        scales |= language.scales
        fillers.update(language.fillers)
        behind_tens.update(language.behind_tens)
    counting = {word for word, value in numerals.items() if value and word not in words}
    spelled = {word for word in (*numerals, *scales, *fillers) if word not in words}
    # "năm mươi" is fifty, though "năm" alone is a year.
    pairs = {word for word in spelled if " " in word}
    opening = _opening(strong | weak | counting)
    token = (
        rf"{_GAP}(?:(?P<clock>[0-9]{{1,2}}(?:{'|'.join(clocks)})(?:z(?![^\W_]))?+(?!\w|:[0-9]))|(?P<short>{_SHORT_YEAR})|(?P<number>{_NUMBER})|(?P<numerals>{_word(pairs)})|(?P<word>{_word(words)})|(?P<numeral>{_word(spelled)})"
        f"|(?P<roman>{_ROMAN})|(?P<mark>{_MARK}))"
    )
    lone = frozenset(
        (symbols.of("year"), symbols.of("clock"), symbols.of("decade_number"), *(words[word][0] for word in strong))
    )
    # Alone these make no chain, and most of them stand alone.
    followed = frozenset(word for word in weak | counting if word not in words or words[word][0] not in lone)
    return Lexicon(
        re.compile(opening),
        re.compile(token),
        words,
        numerals,
        scales,
        frozenset(fillers),
        frozenset(behind_tens),
        symbols,
        lone,
        followed,
        {},
    )


def _opening(words: Iterable[str]) -> str:
    """Return a pattern for what can open a chain, or for a heap, with the character before it.

    It begins with a set of characters of which a text has few, so that a search passes quickly over the rest.
    """
    return rf"[^{_LETTERS}](?:(?P<heap>{_HEAP})|[0-9]|(?:{_alternatives(words)}){_NO_LETTER_BEHIND})"


def _alternatives(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest that fits first; beginnings that many share stand in it once."""
    tree: _Tree = {}
    for word in sorted(words):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return _branches(tree) if tree else "(?!)"


def _branches(tree: "_Tree") -> str:
    return "|".join(_branch(letter, below) for letter, below in tree.items() if letter != _END)


def _branch(start: str, tree: "_Tree") -> str:
    path, below = start, tree
    while len(below) == 1 and _END not in below:
        ((letter, below),) = below.items()
        path += letter
    rest = _branches(below)
    ending = f"(?:{rest})?" if rest and _END in below else f"(?:{rest})" if "|" in rest else rest
    return re.escape(path).replace("\\ ", r"\s{1,2}") + ending


def _word(words: Iterable[str]) -> str:
    """Return a pattern for any of the words; a digit may stand right before or after one."""
    return rf"{_NO_LETTER_BEFORE}(?:{_alternatives(words)}){_NO_LETTER_BEHIND}"
