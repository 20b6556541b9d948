"""Knows which language a typed name means, so that a voice that reads a paper aloud can change its tongue."""

import re

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_NAMES = {
    "albanees": "sq", "amazigh": "zgh", "amhaars": "am", "arabisch": "ar", "armeens": "hy", "azerbeidzjaans": "az",
    "berbers": "ber", "bosnisch": "bs", "bulgaars": "bg", "chinees": "zh", "dari": "prs", "darija": "ary",
    "duits": "de", "engels": "en", "farsi": "fa", "frans": "fr", "fries": "fy", "georgisch": "ka", "grieks": "el",
    "hindi": "hi", "hongaars": "hu", "italiaans": "it", "koerdisch": "ku", "kroatisch": "hr", "kurmanji": "kmr",
    "lets": "lv", "litouws": "lt", "macedonisch": "mk", "mandarijn": "cmn", "marokkaans-arabisch": "ary",
    "nederlands": "nl", "nederlandse gebarentaal": "dse", "oekraïens": "uk", "papiaments": "pap", "papiamento": "pap",
    "pasjtoe": "ps", "perzisch": "fa", "pools": "pl", "portugees": "pt", "roemeens": "ro", "romani": "rom",
    "russisch": "ru", "servisch": "sr", "slowaaks": "sk", "somalisch": "so", "sorani": "ckb", "spaans": "es",
    "sranan": "srn", "sranantongo": "srn", "syrisch-arabisch": "apc", "tamazight": "zgh", "tarifit": "rif",
    "tigrinya": "ti", "tsjechisch": "cs", "turks": "tr", "urdu": "ur", "vietnamees": "vi", "wit-russisch": "be",
}  # fmt: skip


def language_tag(name: str) -> str:
    """The BCP 47 tag of a language by its Dutch name («Pools») or of a tag itself («pl»); «» where it is not known.

    Nothing is guessed: a voice in the wrong language is worse than a Dutch one.
    """
    plain = " ".join(name.casefold().split())
    if plain in _NAMES:
        return _NAMES[plain]
    return name if name in _NAMES.values() and _TAG.fullmatch(name) else ""
