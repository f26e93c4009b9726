"""Runs Casefile: `python -m bot`."""

import sys

if __name__ == "__main__":
    try:
        from bot.cli import main

        sys.exit(main())
    except ModuleNotFoundError as error:
        # A part of Casefile itself that is not there is a fault of ours, and its traceback is wanted.
        if error.name is None or error.name.partition(".")[0] == "bot":
            raise
        sys.stderr.write(
            f"casefile: {error.name} is not installed for {sys.executable}: "
            "`make run` sets everything up; after it, use .venv/bin/python -m bot\n"
        )
        sys.exit(2)
