"""What Casefile remembers from one start to the next. No Discord in here."""

from bot.storage.audit import Audited, AuditEntry
from bot.storage.edits import LoggedEdit
from bot.storage.gap_log import GapLog
from bot.storage.gaps import Gap
from bot.storage.known import Known
from bot.storage.pages import Page
from bot.storage.problems import NotSavedError, UnusableError
from bot.storage.proposals import NewProposal, Proposal, ProposalKind, ProposalState
from bot.storage.revision_log import StaleError
from bot.storage.revisions import Accepted, NewRevision, Settlement
from bot.storage.storage import Storage

__all__ = [
    "Accepted",
    "AuditEntry",
    "Audited",
    "Gap",
    "GapLog",
    "Known",
    "LoggedEdit",
    "NewProposal",
    "NewRevision",
    "NotSavedError",
    "Page",
    "Proposal",
    "ProposalKind",
    "ProposalState",
    "Settlement",
    "StaleError",
    "Storage",
    "UnusableError",
]
