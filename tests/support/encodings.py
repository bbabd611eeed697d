"""News sentences of our own in fourteen languages, and the encodings they have been written in."""

# Sentences stay on one line each.
# ruff: noqa: E501
from __future__ import annotations

TEXTS = {
    "en": "The mayor said “no one was hurt” – and didn’t name the firm behind the €4.5 million bid. "
    "Work on the harbour’s eastern pier will start in May, the council said on Tuesday. ",
    "de": "Der Hafenrat beschloss am Dienstag, die östliche Mole für 4,5 Millionen Euro zu erneuern. "
    "„Wir müssen früher fertig werden“, erklärte die Bürgermeisterin gegenüber Schülern. ",
    "fr": "Le conseil du port a voté mardi la reconstruction de la jetée, détruite à l’été dernier. "
    "« Nous sommes très fâchés », a déclaré la maire, où qu’elle fût interrogée ce jour-là. ",
    "es": "El consejo del puerto votó el martes a favor de reconstruir el muelle oriental, según dijo "
    "la alcaldesa. «¿Quién pagará la obra mañana?», preguntó un señor de la compañía. ",
    "pl": "Rada portu zagłosowała we wtorek za odbudową wschodniego mola. Prace zaczną się w maju, "
    "powiedziała burmistrz, dodając, że żaden mieszkaniec nie ucierpi, a łodzie pozostaną. ",
    "cs": "Rada přístavu v úterý hlasovala pro obnovu východního mola. Práce začnou v květnu, řekla "
    "starostka, a dodala, že žádný obyvatel nepřijde o byt ani o svou loď v přístavišti. ",
    "hu": "A kikötői tanács kedden megszavazta a keleti móló újjáépítését. A munka májusban kezdődik, "
    "mondta a polgármester, és hozzátette, hogy senki sem veszíti el a lakását a városban. ",
    "ru": "Совет порта во вторник проголосовал за восстановление восточного причала. Работы начнутся "
    "третьего мая, сообщил мэр города журналистам после заседания, длившегося пять часов. ",
    "uk": "Рада порту у вівторок проголосувала за відновлення східного причалу. Роботи почнуться в "
    "травні, повідомив міський голова, і жоден мешканець не втратить свого житла у місті. ",
    "el": "Το συμβούλιο του λιμανιού ψήφισε την Τρίτη υπέρ της ανακατασκευής της προβλήτας. Οι εργασίες "
    "θα αρχίσουν τον Μάιο, δήλωσε ο δήμαρχος στους δημοσιογράφους μετά τη συνεδρίαση. ",
    "tr": "Liman meclisi salı günü doğu iskelesinin yeniden yapılması için oy kullandı. Çalışmalar "
    "mayısta başlayacak, dedi belediye başkanı; hiç kimse evini kaybetmeyecek, şüpheniz olmasın. ",
    "ar": "صوت مجلس الميناء يوم الثلاثاء على إعادة بناء الرصيف الشرقي، وقال رئيس البلدية إن العمل "
    "سيبدأ في مايو وإن أحدا من السكان لن يفقد منزله في المدينة القديمة. ",
    "he": "מועצת הנמל הצביעה ביום שלישי בעד שיקום הרציף המזרחי. העבודות יתחילו בחודש מאי, אמר ראש "
    "העיר לעיתונאים אחרי הישיבה, והוסיף כי איש מן התושבים לא יאבד את ביתו. ",
    "zh": "港务委员会星期二投票决定重建东码头。市长表示，工程将于五月开始，预计耗资四百五十万欧元，没有居民会因此失去住所。",
    "ja": "港湾評議会は火曜日、東桟橋の再建を決めた。工事は五月に始まり、費用は四百五十万ユーロになる見込みだと市長が記者団に述べた。",
    "ko": "항만 위원회는 화요일 동쪽 부두를 다시 짓기로 결정했다. 공사는 오월에 시작되며 비용은 사백오십만 유로라고 시장이 밝혔다. ",
}

CASES = (
    ("en", "utf-8"), ("en", "cp1252"), ("en", "utf-16-le"), ("en", "utf-16-be"), ("en", "utf-8-sig"),
    ("de", "utf-8"), ("de", "cp1252"), ("de", "utf-16"), ("de", "utf-16-le"),
    ("fr", "utf-8"), ("fr", "cp1252"), ("fr", "utf-16-be"),
    ("es", "utf-8"), ("es", "cp1252"), ("es", "utf-16-le"),
    ("pl", "utf-8"), ("pl", "cp1250"), ("pl", "iso8859-2"),
    ("cs", "utf-8"), ("cs", "cp1250"), ("cs", "iso8859-2"),
    ("hu", "cp1250"), ("hu", "iso8859-2"),
    ("ru", "utf-8"), ("ru", "cp1251"), ("ru", "koi8-r"), ("ru", "cp866"), ("ru", "iso8859-5"),
    ("ru", "utf-16-le"), ("ru", "utf-16-be"),
    ("uk", "cp1251"), ("uk", "koi8-u"), ("uk", "utf-8"),
    ("el", "cp1253"), ("el", "iso8859-7"),
    ("tr", "cp1254"), ("tr", "iso8859-9"),
    ("ar", "cp1256"), ("ar", "utf-8"),
    ("he", "cp1255"),
    ("zh", "gb18030"), ("zh", "big5"), ("zh", "utf-16-le"),
    ("ja", "shift_jis"), ("ja", "euc-jp"), ("ko", "euc-kr"),
)  # fmt: skip


def sample(language: str, codec: str, length: int) -> str:
    """About `length` characters, of which the codec knows every one."""
    text = TEXTS[language]
    whole = (text * (length // len(text) + 1))[:length]
    if language == "zh" and codec == "big5":
        whole = whole.translate(
            str.maketrans(
                "务员会投决码东头长开预计费欧没为关于将个这时万",
                "務員會投決碼東頭長開預計費歐沒為關於將個這時萬",
            )
        )
    return whole.encode(codec, "ignore").decode(codec)
