"""Compiles what is requested, for `process`: `python -m bot.compiling FOLDER`."""

from bot.compiling.worker import main

if __name__ == "__main__":
    main()
