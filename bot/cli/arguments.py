"""The commands and their options, with the help that explains them."""

from __future__ import annotations

import argparse
import difflib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from bot.cli.operating import add, add_operations
from bot.config import parse_port
from bot.core.spoilers import Policy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.cli.operating import Commands, Parser

COMMANDS: Final = ("run", "play", "ask", "check", "diff", "leaks", "schema", "export", "doctor", "backup", "restore")

_EXAMPLES: Final = """\
examples:
  casefile run                                        Discord with a token in .env, else the playground
  casefile ask "who plays laffont" --at S01E03        what a fan who watched three episodes is told
  casefile ask --jsonl < questions.txt                one JSON object for each line
  casefile check --facts my-pack                      every problem in a pack, before you publish it
  casefile diff --facts my-pack my-pack-before        what changed; what is now shown earlier comes first
  casefile leaks --at S01E03 --pack ballard           what is visible there and what is not
  casefile schema > facts/casefile.schema.json        what an editor needs to complete and check a pack's files
  casefile export --dry-run                           what was edited in Discord, as a diff of the files
  casefile doctor                                     what is wrong with this installation, and what to do
  casefile backup backups/                            everything that the bot stores, while it runs

`casefile COMMAND --help` says more about each. `python -m bot` is the same as `casefile`.
"""
_ASK_EXAMPLES: Final = """\
examples:
  casefile ask "who plays laffont"
  casefile ask "how does it end" --at S01E10
  casefile ask "how does it end" --reveal
  casefile ask "who plays lafont" --explain           why: what was read, which facts were near, what decided
  casefile ask --jsonl --facts my-pack < questions.txt > answers.jsonl

each JSON object has: question, outcome (found, ambiguous, withheld, not_found), facts (ids, best first: those that
answer, else those that choices offers), packs (the pack of each), confidence (0 to 1), text (the reply's markdown,
spoiler bars included), choices (titles to pick from), ms (time for the answer); with --explain also explanation.

--explain is for curators and operators, not for fans: it names facts and entities by their ids. Those that are still
hidden are only counted, unless you --reveal them.

exit codes: 0 answered (also if nothing was found), 1 the facts have problems, 2 wrong arguments or settings.
"""
_SCHEMA_EXAMPLES: Final = """\
for any editor with the YAML language server (in Visual Studio Code: the extension YAML by Red Hat):

  casefile schema > facts/casefile.schema.json

and in its settings (.vscode/settings.json):

  "yaml.schemas": {"./facts/casefile.schema.json": "facts/**/*.yaml"}

or in the first line of a file, the path as seen from there:

  # yaml-language-server: $schema=../casefile.schema.json
"""
_FACTS_HELP: Final = (
    "a pack's folder or a folder of packs (default: FACTS_DIR, else ./facts, else Casefile's own packs)"
)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments; `command` names one of `COMMANDS`.

    Raises:
        SystemExit: 0 after help, 2 after a usage error; either has been printed.
    """
    parser = _parser()
    if not argv:
        parser.print_help()
        parser.exit(2)
    _check_command(parser, argv)
    arguments, rest = parser.parse_known_args(argv)
    if rest:
        _refuse(parser, arguments.command, rest)
    if arguments.command == "ask":
        _check_ask(parser, arguments)
    return arguments


def _check_command(parser: argparse.ArgumentParser, argv: Sequence[str]) -> None:
    """Refuse a mistyped command with the nearest, which argparse does not do before Python 3.14."""
    word = argv[0]
    if word.startswith("-") or word in COMMANDS:
        return
    if " " in word:
        parser.error(f"no command given: did you mean `ask {word!r}`?")
    near = difflib.get_close_matches(word.lower(), COMMANDS, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(COMMANDS)}"
    parser.error(f"unknown command {word!r}: {hint}")


def _refuse(parser: argparse.ArgumentParser, command: str, rest: Sequence[str]) -> NoReturn:
    """Refuse arguments that a command does not take; a folder among them is most likely that of the facts."""
    folder = next((word for word in rest if Path(word).is_dir()), None)
    hint = f"; did you mean `{command} --facts {folder}`?" if folder is not None else ""
    parser.error(f"unrecognized arguments: {' '.join(rest)}{hint}")


def _check_ask(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    if arguments.jsonl and arguments.question:
        parser.error("ask: give either a question or --jsonl, which reads questions from standard input")
    if not arguments.jsonl and not arguments.question:
        parser.error('ask: what is the question? Such as: casefile ask "who plays laffont"')


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="casefile",
        description="Answers fans' questions from curated facts and never spoils.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"casefile {_version()}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    facts = argparse.ArgumentParser(add_help=False)
    facts.add_argument("--facts", type=Path, metavar="DIR", help=_FACTS_HELP)
    _add_bot(commands, facts)
    _add_ask(commands, facts)
    _add_check(commands, facts)
    _add_diff(commands, facts)
    _add_leaks(commands, facts)
    _add_schema(commands)
    _add_export(commands, facts)
    add_operations(commands, facts)
    return parser


def _version() -> str:
    try:
        return version("casefile")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "(not installed)"


def _port(text: str) -> int:
    try:
        return parse_port(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _add_bot(commands: Commands, facts: Parser) -> None:
    page = argparse.ArgumentParser(add_help=False)
    page.add_argument("--port", type=_port, help="port of the playground's page (default: PLAY_PORT, else 8765)")
    page.add_argument("--no-browser", action="store_true", help="do not open the playground's page")
    add(
        commands,
        "run",
        facts,
        page,
        says="start the bot in Discord, or the playground where there is no token",
        about="Starts the bot in Discord with DISCORD_TOKEN from the environment or .env, else the playground.",
    )
    add(
        commands,
        "play",
        facts,
        page,
        says="start the playground: the bot in a local page that looks like Discord",
        about="Starts the real bot in a page on this machine that looks like Discord. No token, no account.",
    )


def _add_ask(commands: Commands, facts: Parser) -> None:
    ask = add(
        commands,
        "ask",
        facts,
        says="answer a question here",
        about="Answers as the bot does in Discord, to a fan who is at the start of the story unless --at says more.",
        epilog=_ASK_EXAMPLES,
    )
    ask.add_argument("question", nargs="*", metavar="QUESTION", help="in a fan's own words")
    at = 'how far the fan has watched: S01E03, or of one show "ballard S01E03" (default: the start; may be repeated)'
    ask.add_argument("--at", action="append", default=[], metavar="POSITION", help=at)
    ask.add_argument("--pack", action="append", default=[], help="search this pack alone (repeat it for several)")
    _add_policy(ask)
    ask.add_argument("--json", action="store_true", help="print one JSON object")
    ask.add_argument("--jsonl", action="store_true", help="read one question a line, print one JSON object a line")
    ask.add_argument("--explain", action="store_true", help="print why it is answered so, in ids and numbers")
    ask.add_argument("--reveal", action="store_true", help="show what lies behind the spoiler bars")


def _add_policy(parser: Parser) -> None:
    policy = "what becomes of what is hidden: behind bars (tag, the default), or left out (withhold)"
    parser.add_argument("--policy", type=Policy, choices=tuple(Policy), default=Policy.TAG, help=policy)


def _add_check(commands: Commands, facts: Parser) -> None:
    check = add(
        commands,
        "check",
        facts,
        says="list every problem in the facts",
        about="Lists every problem in the facts as file:line:column: field: what is wrong, what would be right; then "
        "asks the golden questions and lists those that fail.",
        epilog="exit codes: 0 no errors, 1 errors or failing golden questions (with --strict: or warnings),\n"
        "2 wrong arguments or settings.",
    )
    check.add_argument("--strict", action="store_true", help="let warnings fail, too")


def _add_diff(commands: Commands, facts: Parser) -> None:
    compare = add(
        commands,
        "diff",
        facts,
        says="list what changed since other facts",
        about="Lists what the facts have otherwise than old ones: first what is now shown earlier in the story, then "
        "what is shown later and what names a source no longer. Texts, which may be spoilers, are left out.",
        epilog="exit codes, as diff has them: 0 nothing differs, 1 something does, 2 wrong arguments or broken facts.",
    )
    compare.add_argument("old", type=Path, metavar="OLD_DIR", help="the old facts: a pack or a folder of packs")
    compare.add_argument("--json", action="store_true", help="print one JSON object")
    compare.add_argument("--reveal", action="store_true", help="show the texts, before and after")


def _add_leaks(commands: Commands, facts: Parser) -> None:
    leaks = add(
        commands,
        "leaks",
        facts,
        says="list what is visible at a position and what is not",
        about="Lists every fact with what of it is open at a position, and from where on the rest is. It names hidden "
        "facts by their ids, so it is for curators and moderators, not for fans.",
    )
    at = 'such as S01E03, or start; of one show alone: "ballard S01E03" (may be repeated)'
    leaks.add_argument("--at", action="append", metavar="POSITION", required=True, help=at)
    leaks.add_argument("--pack", action="append", default=[], help="list this pack alone (repeat it for several)")
    _add_policy(leaks)
    leaks.add_argument("--json", action="store_true", help="print one JSON object")
    leaks.add_argument("--reveal", action="store_true", help="show the hidden text")


def _add_schema(commands: Commands) -> None:
    add(
        commands,
        "schema",
        says="print what an editor needs to complete and check a pack's files",
        about="Prints a JSON Schema (draft-07) that every file of a pack fits, be it pack.yaml, golden.yaml or one "
        "with facts. With it, an editor proposes keys, says what they mean, and marks what the bot would refuse.",
        epilog=_SCHEMA_EXAMPLES,
    )


def _add_export(commands: Commands, facts: Parser) -> None:
    export = add(
        commands,
        "export",
        facts,
        says="write what was edited in Discord into the files",
        about="Writes what was edited in Discord into the packs' files; comments and whatever else stands there stay. "
        "New facts go to from-discord.yaml in the pack's folder. An entry that was changed in its file as well is a "
        "conflict: it is listed and left alone. Running it again changes nothing.",
        epilog="exit codes: 0 all edits are in the files, 1 conflicts, or nothing could be written,\n"
        "2 wrong arguments or settings.",
    )
    export.add_argument("--dry-run", action="store_true", help="write nothing, print what would change as a diff")
    discard = "drop this edit, the file is right (may be repeated)"
    export.add_argument("--discard", type=int, action="append", default=[], metavar="N", help=discard)
    overwrite = "write this edit over what the file has (may be repeated)"
    export.add_argument("--overwrite", type=int, action="append", default=[], metavar="N", help=overwrite)
