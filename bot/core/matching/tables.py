"""What the matcher knows of English and of chat-speak: plain tables, to be read and added to.

Words are in lower case without accents. A pack adds its own through `synonyms:`.
"""

from __future__ import annotations

from typing import Final

CHAT_SPEAK: Final = {
    # questions and verbs
    "whos": "who is", "whose": "who is", "whats": "what is", "wats": "what is", "wat": "what", "wut": "what",
    "wot": "what", "wheres": "where is", "whens": "when is", "hows": "how is", "whys": "why is", "whod": "who did",
    "whatd": "what did",
    "howd": "how did", "whend": "when did", "whered": "where did", "whyd": "why did", "whatre": "what are",
    "whore": "who are",
    "hu": "who", "hoo": "who", "y": "why", "isnt": "is not", "doesnt": "does not", "dont": "do not",
    "didnt": "did not",
    "wasnt": "was not", "arent": "are not", "wont": "will not", "cant": "can not", "hasnt": "has not",
    "havent": "have not",
    "shes": "she is", "hes": "he is", "theyre": "they are", "theres": "there is", "thats": "that is",
    "youre": "you are",
    "im": "i am", "ive": "i have", "gonna": "going to", "gotta": "have to", "wanna": "want to",
    "dunno": "do not know",
    "lemme": "let me", "gimme": "give me", "innit": "is it not", "tryna": "trying to",
    "r": "are", "u": "you", "ur": "your", "n": "and", "w": "with", "b4": "before", "cuz": "because",
    "coz": "because", "bc": "because", "abt": "about", "bout": "about", "ppl": "people", "peeps": "people",
    "yr": "year", "yrs": "years", "rn": "right now", "atm": "right now", "sb": "somebody", "smth": "something",
    "sth": "something", "thru": "through", "tho": "though", "altho": "although", "diff": "difference",
    "fave": "favourite", "fav": "favourite", "bday": "birthday", "bf": "boyfriend", "gf": "girlfriend",
    "hubby": "husband", "bro": "brother", "sis": "sister", "char": "character", "chars": "characters",
    "mc": "metacritic", "rt": "rotten tomatoes",
    "rtomatoes": "rotten tomatoes", "tomatometer": "rotten tomatoes", "meta": "metacritic",
    "bts": "behind the scenes",
    "ost": "soundtrack", "dir": "director", "wiki": "wiki", "def": "definitely", "prob": "probably", "pic": "picture",
    "pics": "pictures", "vid": "video", "vids": "videos", "msg": "message", "msgs": "messages", "acct": "account",
    "pw": "password", "pwd": "password", "tix": "tickets", "appt": "appointment", "url": "link", "deets": "details",
    "admin": "administrator", "admins": "administrators", "mins": "minutes", "hrs": "hours", "wks": "weeks",
    "tmrw": "tomorrow", "tonite": "tonight", "tues": "tuesday", "weds": "wednesday", "thurs": "thursday",
    "defo": "definitely", "prolly": "probably", "probs": "probably", "obvs": "obviously", "rly": "really",
    "srsly": "seriously", "aint": "is not", "kinda": "kind of", "sorta": "sort of", "outta": "out of",
    "imma": "i am going to", "yall": "you all", "tha": "the", "dis": "this", "dat": "that", "dey": "they",
    "dem": "them", "duz": "does", "wuz": "was", "wen": "when", "shud": "should", "cud": "could", "wud": "would",
    "sumthin": "something", "kno": "know", "luv": "love", "nite": "night", "cos": "because", "gr8": "great",
    "any1": "anyone", "some1": "someone", "every1": "everyone", "stans": "fans", "diehard": "fan", "diehards": "fans",
    "lmk": "", "irl": "in real life", "rlly": "really", "tldr": "summary", "2gether": "together",
    # everyday words that the list of English lacks
    "doggo": "dog", "pupper": "dog", "kiddo": "child", "kiddos": "children", "blokes": "men", "telly": "television",
    "cuppa": "tea", "brekkie": "breakfast", "skint": "broke", "maths": "mathematics",
    "amzn": "amazon", "nflx": "netflix", "ig": "instagram", "insta": "instagram", "tmdb": "tmdb", "rec": "recommend",
    "capt": "captain", "sgt": "sergeant", "lt": "lieutenant",
    # television
    "ep": "episode", "eps": "episodes", "epi": "episode", "epis": "episodes", "szn": "season", "szns": "seasons",
    "ssn": "season", "seas": "season",
    "tuned": "watched", "tuning": "watching", "legit": "authentic",
    "tv": "television", "vs": "versus", "v": "versus", "spinoff": "spin off", "spinoffs": "spin off",
    "prequels": "prequel",
    "la": "los angeles", "nyc": "new york", "uk": "britain", "usa": "america", "us": "us", "pd": "police",
    # filler
    "pls": "please", "plz": "please", "plis": "please", "thx": "thanks", "ty": "thanks", "btw": "", "lol": "",
    "lmao": "",
    "omg": "", "fr": "", "ngl": "", "tbh": "", "imo": "", "imho": "", "idk": "", "idc": "", "haha": "", "hahaha": "",
    "rofl": "", "smh": "",
    "xd": "", "uhh": "", "uh": "", "um": "", "umm": "", "hmm": "", "huh": "", "eh": "", "yo": "", "bruh": "",
    "asap": "", "wtf": "", "wth": "", "tf": "", "nah": "", "ikr": "", "jk": "", "afaik": "", "iirc": "", "nvm": "",
    "istg": "", "ong": "", "fam": "",
}  # fmt: skip
"""What a word of chat-speak stands for; nothing where it only fills."""

QUESTION_WORDS: Final = frozenset("who what which when where why how whom".split())

FUNCTION_WORDS: Final = frozenset(
    """a an the this that these those it its he she they them him his her hers their theirs we us our you your i me
    my mine
    is are was were be been being am do does did done doing has have had having can could will would shall should may
    might must
    of in on at by for from to with about into onto over under as than then so such and or but if because though
    although while
    there here not no nor too very just only also even ever still yet any some all each every both either neither
    what which who whom when where why how whether
    s t d ll re ve m actually really exactly again now right up out off down get got gets getting gotten go goes going
    one ones thing things something anything someone somebody anyone anybody everybody everyone else much many more
    most lot lots
    like kind sort bit bunch finally eventually""".split()
)
"""Words that carry grammar; they count little, and none has to be accounted for."""

CHATTER: Final = frozenset(
    """please thanks thank hi hello hey ok okay yes yeah yep nope oh ah well wow cool great nice sorry guys guy
    anyway describe explain
    tell know wonder wondering curious question ask asking think guess say quick quickly help give show want need
    remember recall forgot forget sure maybe perhaps probably definitely literally honestly seriously basically
    let see look looking find mean heard hear idea interesting interested
    ago series supposed remind wait dude man mate buddy folks confused stupid dumb random anywhere somewhere""".split()
)
"""Words that surround a question without being part of it; none has to be accounted for."""

IRREGULAR: Final = {
    "was": "be", "were": "be", "is": "be", "are": "be", "am": "be", "been": "be", "being": "be", "does": "do",
    "did": "do",
    "done": "do", "doing": "do", "has": "have", "had": "have", "having": "have", "dies": "die", "died": "die",
    "dying": "die",
    "dead": "die", "death": "die", "deaths": "die", "wrote": "write", "written": "write", "writes": "write",
    "writing": "write",
    "made": "make", "making": "make", "got": "get", "gotten": "get", "shot": "shoot", "ran": "run", "went": "go",
    "gone": "go",
    "said": "say", "thought": "think", "began": "begin", "begun": "begin", "told": "tell", "won": "win",
    "caught": "catch",
    "found": "find", "left": "leave", "came": "come", "children": "child", "kids": "child", "kid": "child",
    "men": "man",
    "women": "woman", "wives": "wife", "lives": "live", "broke": "break", "broken": "break", "knew": "know",
    "known": "know",
    "saw": "see", "seen": "see", "took": "take", "taken": "take", "gave": "give", "given": "give", "drew": "draw",
    "felt": "feel",
    "lost": "lose", "met": "meet", "paid": "pay", "sang": "sing", "sung": "sing", "sold": "sell", "spent": "spend",
    "spoke": "speak", "spoken": "speak", "stole": "steal", "stolen": "steal", "wore": "wear", "worn": "wear",
    "bought": "buy",
    "brought": "bring", "built": "build", "chose": "choose", "chosen": "choose", "drove": "drive", "driven": "drive",
    "fell": "fall", "fallen": "fall", "fought": "fight", "grew": "grow", "grown": "grow", "held": "hold",
    "hid": "hide",
    "hidden": "hide", "kept": "keep", "meant": "mean", "rode": "ride", "sent": "send", "slept": "sleep",
    "stood": "stand",
    "taught": "teach", "threw": "throw", "understood": "understand", "born": "born", "series": "series",
    "news": "news",
    "lying": "lie", "tying": "tie", "best": "best", "better": "better", "worse": "worse", "worst": "worst",
    "police": "police",
    "boss": "boss", "cross": "cross", "loss": "loss", "less": "less", "us": "us", "this": "this", "bus": "bus",
    "gas": "gas",
    "yes": "yes", "always": "always", "business": "business", "process": "process", "access": "access",
    "address": "address",
    "actress": "actress", "actresses": "actress", "during": "during", "thing": "thing", "nothing": "nothing",
    "king": "king",
    "ring": "ring", "string": "string", "spring": "spring", "bring": "bring", "sing": "sing", "need": "need",
    "red": "red",
    "wedding": "wedding", "evening": "evening", "morning": "morning", "killing": "kill", "rating": "rating",
    "ratings": "rating",
    "reading": "read", "ending": "ending", "endings": "ending", "setting": "setting", "meaning": "meaning",
    "casting": "casting",
    "opening": "opening", "closing": "closing", "united": "united", "acting": "acting",
    "dating": "dating", "twitter": "twitter", "reported": "report", "reporter": "reporter",
}  # fmt: skip
"""Base forms that the suffix rules would miss, and words that they must leave alone."""

CONCEPTS: Final = (
    "show series program programme",
    "movie flick",
    "actor actress performer",
    "woman lady chick gal female girl",
    "man bloke fella male boy",
    "kill murder slay",
    "killer murderer culprit slayer",
    "episode instalment installment",
    "score rating rate grade percentage percent",
    "review critique writeup",
    "critic reviewer",
    "fan viewer audience watcher",
    "book novel",
    "last final finale ending closing",
    "end finish conclude wrap",
    "start begin kick",
    "release premiere debut drop air launch land",
    "budget cost expense expensive price pricey",
    "money cash dollar buck",
    "salary pay wage earn paycheck paid income",
    "create invent develop creator maker showrunner",
    "author novelist", "writer screenwriter scriptwriter screenplay",
    "renew renewal greenlight greenlit commission",
    "cancel axe scrap",
    "arrest jail prison cuff handcuff custody lock",
    "partner colleague coworker workmate",
    "boss chief leader",
    "father dad daddy papa",
    "mother mom mum mama mommy mummy",
    "house home apartment flat",
    "job work occupation profession career",
    "cop policeman policewoman",
    "complain complaint criticise criticize criticism dislike hate negative gripe flaw",
    "praise compliment positive rave acclaim",
    "twist surprise shocker",
    "consultant adviser advisor consult advise",
    "similar alike comparable resemble",
    "compare comparison versus",
    "differ different difference apart distinguish",
    "platform streamer service channel network app streaming",
    "watch view",
    "popular hit",
    "think opinion thought",
    "reaction react response respond",
    "portray play embody",
    "character role part",
    "inspire base model modelled modeled basis inspiration",
    "friend friendship buddy pal bond",
    "volunteer unpaid",
    "shady dodgy suspicious dubious untrustworthy",
    "corrupt corruption dirty crooked",
    "story plot storyline premise synopsis gist narrative",
    "theme topic subject message issue",
    "frame setup",
    "violent violence gore gory",
    "song track tune",
    "music soundtrack composer",
    "kid child",
    "age old",
    "happen occur",
    "demote demotion bump",
    "fire sack",
    "solve crack",
    "identify identity",
    "hide secret conceal suppress bury",
    "proof evidence",
    "location place spot",
    "city town",
    "basement cellar underground",
    "relax unwind chill destress",
    "hobby pastime",
    "favourite favorite",
    "colour color",
)  # fmt: skip
"""Groups of words that mean much the same in talk about shows; the first stands for all."""

KNOWN_TO_ALL: Final = (
    # rating sites and critics
    "imdb", "letterboxd", "rotten tomatoes", "metacritic", "tmdb", "tv time", "myanimelist", "cinemascore",
    "common sense media",
    "rogerebert.com", "roger ebert", "popcornmeter", "trakt", "goodreads", "ign", "polygon", "empire",
    "empire magazine",
    # papers and magazines
    "new york times", "nyt", "washington post", "the guardian", "los angeles times", "wall street journal",
    "usa today",
    "time magazine", "the times", "the telegraph", "the independent", "bbc", "cnn", "forbes", "variety", "deadline",
    "the hollywood reporter", "hollywood reporter", "thr", "entertainment weekly", "rolling stone", "vulture",
    "collider",
    "screenrant", "screen rant", "indiewire", "av club", "the wrap", "tvline", "tv guide", "decider", "slate",
    "the atlantic",
    "new yorker", "gq", "vanity fair", "people magazine",
    # where to watch and to talk
    "netflix", "hulu", "disney plus", "disney", "hbo", "hbo max", "prime video", "amazon prime", "amazon", "apple tv",
    "paramount plus", "paramount", "peacock", "crunchyroll", "youtube", "tubi", "itunes", "britbox", "acorn",
    "showtime", "starz",
    "amc", "nbc", "abc", "cbs", "fox", "itv", "channel 4", "syfy", "bbc iplayer", "iplayer", "sky", "roku",
    "freevee", "pluto tv",
    "reddit", "twitter", "facebook", "instagram", "tiktok", "tumblr", "discord", "twitch", "wikipedia", "spotify",
    "steam",
    # awards
    "emmy", "emmys", "oscar", "oscars", "golden globe", "golden globes", "bafta", "baftas", "grammy", "grammys",
    "sag award",
    "peabody", "saturn award", "hugo award", "tony award", "critics choice",
)  # fmt: skip
"""Names that fans of any show use: a question with one of them is not about another one."""

PRONOUNS: Final = frozenset("he she him her his hers they them their it".split())
"""Words that may stand for a name."""
