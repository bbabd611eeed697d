"""What single lines of a news page look like, in the languages of many newsrooms.

Each test takes a folded line (`fold`): NFKC, spaces made single, lower case not applied. Patterns
are anchored and linear; a line longer than `LONGEST` is never furniture.
"""

from __future__ import annotations

import re
import unicodedata

from reader.documents.alternatives import Alternatives

LONGEST = 300


def phrases(text: str) -> tuple[str, ...]:
    """Parts between bars."""
    return tuple(part.strip() for part in re.split(r"\||\n", text) if part.strip())


def fold(line: str) -> str:
    """NFKC with single spaces and without invisible format characters: for looking, not offsets."""
    if line.isascii():
        return " ".join(line.split())
    plain = unicodedata.normalize("NFKC", line[: LONGEST * 4])
    plain = "".join(char for char in plain if unicodedata.category(char) != "Cf")
    return " ".join(plain.split())


_STARTS = phrases(
    """
    share this | share on | share via | share article | share full article | share: |
    print this | email this | e-mail this | copy link | copy url | facebook twitter |
    follow us | follow @ | save article | save this | gift article | bookmark | view comments |
    show comments | leave a comment | report an error | report a typo | send us a tip |
    contact us | got a tip | find this article at | write to the author | teilen | drucken |
    artikel teilen |
    auf facebook | per e-mail | kommentare | zur startseite | mehr zum thema | lesen sie auch |
    lesen sie mehr | das könnte sie | das könnte dich | auch interessant |
    partager | imprimer | réagir | commenter | lire aussi | à lire aussi |
    lire plus | lire la suite | vous aimerez aussi | à voir aussi |
    sur le même sujet | suivez-nous | compartir | compartir en |
    comentarios | lea también | lee también | le puede interesar | también te puede interesar |
    síguenos | te recomendamos | condividi | leggi anche | leggi tutto | potrebbe interessarti |
    commenti | seguici | compartilhe | compartilhar | leia também | leia mais | veja também |
    siga-nos | comentários | deel dit | delen | lees ook | lees meer | reacties | dela artikel |
    läs också | läs mer | läs även | del artikel | les også | læs også | jaa artikkeli |
    lue myös | udostępnij | czytaj też | czytaj także | czytaj więcej | zobacz też |
    zobacz także | komentarze | sdílet | čtěte také | přečtěte si | diskuse | zdieľať |
    čítajte | megosztás | olvassa el | kapcsolódó | distribuie | citește și | citeşte şi |
    paylaş | ayrıca okuyun | ilgili haber | yorumlar | bagikan | baca juga | baca: | xem thêm |
    chia sẻ | поделиться | читайте также | читать также | смотрите также | подписывайтесь |
    подписаться | комментарии | по теме | распечатать | версия для печати | ещё по теме |
    поділитися | читайте також | дивіться також | підписуйтесь | коментарі | сподели |
    прочетете | pročitajte | podijeli | podeli | komentari | διαβάστε | κοινοποίηση | شارك |
    مشاركة | اقرأ أيضا | اقرأ أيضًا | اقرأ ايضا | تابعونا | المزيد | طباعة | שתף | שתפו |
    קראו גם | עוד בנושא | اشتراک | بیشتر بخوانید | यह भी पढ़ें | शेयर | 分享 | 转发 |
    相关阅读 | 相关新闻
    延伸阅读 | 责任编辑 | 编辑: | 责编 | 关注我们 | 关注微信 | シェア | 関連記事 |
    関連ニュース | あわせて読みたい | 관련기사 | 공유하기 | 댓글
    무단전재 | 좋아요 | 기사제보 | ▶ |
    read also | read more | read next | also read | see also | see more | more on this |
    more from | more about | more in  | more: | more news | more stories | most read |
    most popular | most viewed | top stories | trending | popular now | recommended |
    you may also like | you might also like | related | related: | related articles |
    related topics | related stories | related content | related coverage |
    related internet links | up next | what to read next | don't miss | don’t miss |
    in this story | in pictures: | watch: | watch live | watch now | live: | listen: |
    listen to this | click here | tap here | go deeper | dig deeper | keep reading |
    continue reading | story continues | article continues | scroll to continue |
    advertisement | advertisment | sponsored | promoted | paid content | skip advertisement |
    skip ad | anzeige | werbung | publicité | publicidad | pubblicità | publicidade |
    advertentie | annons | annonce | reklama | реклама | reklam | 广告 | 広告 | 광고 |
    subscribe | subscription | sign up | sign in | log in | login | register | newsletter |
    our newsletter | get the latest | get our |
    get the best | get breaking | stay informed | stay up to date |
    start your day | support our | support independent | donate | become a member |
    already a subscriber | this article is for subscribers | this article was amended |
    enjoy unlimited | download our app | download the app | join our | join us on |
    join the conversation | have your say | what do you think | abonnieren | jetzt abonnieren |
    abonnez-vous | s'abonner | s’abonner | inscrivez-vous | suscríbete | suscríbase |
    regístrate | iscriviti | abbonati | assine | inscreva-se | abonneer | prenumerera |
    zapisz się | subskrybuj | подпишитесь | наш канал | 订阅 | 登录 | 구독 |
    we use cookies | this site uses cookies | this website uses cookies | accept all |
    accept cookies | cookie | manage cookies | privacy policy | privacy notice | terms of use |
    terms of service | terms and conditions | terms & | all rights reserved | rights reserved |
    copyright | © | about us | advertise with | disclaimer | sitemap | site map | back to top |
    skip to | toggle navigation | wir verwenden cookies | impressum | datenschutz |
    alle rechte vorbehalten | mentions légales | tous droits réservés | nous utilisons |
    utilizamos cookies | todos los derechos | tutti i diritti | todos os direitos |
    alle rechten | med ensamrätt | wszelkie prawa | všechna práva | minden jog |
    toate drepturile | tüm hakları | все права | при использовании материалов |
    при цитировании | при копировании | перепечатка | всі права | 全部版权 | 版权所有 |
    著作権 | 저작권 | ⓒ
    جميع الحقوق | כל הזכויות |
    reporting by | reporting and writing by | additional reporting | writing by | editing by |
    edited by | compiled by | produced by | our standards | the standards | with files from |
    with inputs from | with agency inputs | with agencies | source: | sources: | source - |
    via: | editor's note | editors' note | this story has been | this article has been |
    this article was originally | this article originally | this story was originally |
    first published | originally published | correction: | corrections: | quelle: | quellen: |
    mit material von | fuente: | source : | fonte: | bron: | źródło: | zdroj: | forrás: |
    sursa: | kaynak: | sumber: | источник: | джерело: | извор: | πηγή: | المصدر: | 来源: | 出典: |
    출처: | tags: | tag: | topics: | keywords: | filed under | categories: | category: |
    schlagworte | themen: | mots-clés | etiquetas | temas: | temas relacionados | argomenti: |
    tagged | теги: | метки: | ключевые слова | теми: | 标签 | キーワード | الكلمات | وسوم |
    reporting from | link copied | for immediate release | contact: | media contact |
    press contact | riproduzione riservata | nachdruck | reproduction interdite |
    prohibida su reproducción | all latest | editor's picks | editors' picks | editor’s picks |
    our best | explore more | discover more | view all | see all | show all | load more |
    show more | view gallery | view image | open image | enlarge | expand | close image |
    hide caption | toggle caption | slideshow | gallery | photo gallery | picture gallery |
    audio will be available | video player | play video | play audio | media playback |
    this video | unmute | fullscreen | reading time | lesezeit | lesedauer | temps de lecture |
    tiempo de lectura | tempo di lettura | tempo de leitura | leestijd | время чтения |
    """
)
"""Lines that begin with one of these and are short are of the page, whatever follows: share and
print, related articles, subscriptions, cookies and law, credits, tags, controls."""
_WHOLE_LINES = frozenset(
    phrases(
        """
        share | save | print | tweet | whatsapp | facebook | twitter | telegram | comments |
        merken | más información | stampa | ad | terms | menu | search | home | close | navigation |
        tags | topics |
        """
    )
)
_COUNTS = re.compile(
    # "***", "114", "1.2k shares", "12 comments", "5 min read"
    r"[\W_]{1,12}|\d{1,4}|[\W_]*\d[\d.,]{0,6}\s?[km]?[\W_]*"
    r"(?:shares?|likes?|views?|(?:view )?comments?|min(?:ute)?s?(?: read)?|просмотров|комментари\w*"
    r"|мин)\.?",
    re.IGNORECASE,
)
_ANYWHERE = Alternatives(
    [
        "all rights reserved",
        r"\bcan also be (?:accessed|reached|read)\b",
        r"\bour (?:free )?newsletter\b",
        r"\bsubscribe (?:to|now|today|here)\b",
        r"\bsign up (?:to|for|here)\b",
        r"\bfollow us on\b",
        r"\bfollow .{1,40} on (?:twitter|facebook|x|instagram|telegram|google news)\b",
        r"\bfor more (?:stories|news|information on)\b.{0,40}\b(?:visit|follow|click)",
        r"\bread the (?:full|original) (?:story|article)\b",
        r"\bmay not be (?:published|reproduced|republished)",
        r"\bthomson reuters trust principles\b",
        r"\bterms of (?:use|service)\b",
        r"\bprivacy policy\b",
        r"^https?://\S+$",
        r"^www\.\S+$",
        r"\balle rechte vorbehalten\b",
        r"\btous droits réservés\b",
        r"\btodos los derechos reservados\b",
        r"\btutti i diritti riservati\b",
        r"\btodos os direitos reservados\b",
        "все права защищены",
        r"\bhat dir der artikel gefallen\b",
        r"\bdownload (?:the|our) (?:free )?app\b",
        r"\bget (?:the|our) (?:free )?app\b",
        r"\bgoogle news\b",
        r"\bthis (?:story|article) (?:was|is) (?:published|syndicated|auto-generated)",
        r"\bcontributed to this (?:report|story|article)\b",
        r"\bassisted with this (?:report|story|article)\b",
        r"\breported from .{2,40} for this (?:report|story|article)\b",
        (
            ("staff", "reporter", "correspondent", "newsroom", "desk"),
            r"^(?:(?:by |from )?(?:our|the newspaper['’]s|a) )?"
            r"(?:own |special |staff |senior |chief )*(?:staff|reporter|correspondent|newsroom"
            r"|(?:web|news|city|monitoring|international) desk)$",
        ),
        r"\bhas not been edited by\b",
        r"\bthis version of the (?:story|article|report) (?:corrects|clarifies"
        r"|(?:has been|was|is) (?:refiled|corrected|updated|amended))\b",
        r"\bcontact (?:us|the author|the reporter)\b.{0,30}@",
        (("@",), r"^(?:e-?mail|email us)?:? ?[\w.+-]+@[\w.-]+\.\w+$"),
    ]
)
_DOMAIN = re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_CRUMB_SIGN = re.compile(r" ?[/>»›→|·•] ?")
_SENTENCE_END = re.compile(r"(?:[.!?…。！？।؟۔]|\.\.\.)[\"'”’»“)\]】」』]*$")
_LONG_WORDS = re.compile(r"[^\W_]+(?:['’\-.][^\W_]+)*")
_UNSPACED = "[\u3040-\u30ff\u3400-\u9fff\u0e01-\u0e5b]"
"""Not compiled where no text needs it: a set of thousands of signs takes 2 ms."""


def _starts_like_the_page(line: str) -> bool:
    """Whether the line opens with one of `_STARTS`, as whole words."""
    lowered = line.lstrip("•·*-–—>»▶►→#[( ").lower()
    if not lowered.startswith(_STARTS):
        return False
    return any(
        lowered.startswith(phrase)
        and not (phrase[-1].isalnum() and lowered[len(phrase) : len(phrase) + 1].isalnum())
        for phrase in _STARTS
    )


def word_count(line: str) -> int:
    """Words; two characters of a script without spaces count as one."""
    if not line.isascii() and any(map(_may_be_unspaced, set(line))):
        spaced, unspaced = re.subn(_UNSPACED, " ", line)
        return unspaced // 2 + len(_LONG_WORDS.findall(spaced))
    return len(_LONG_WORDS.findall(line))


def _may_be_unspaced(sign: str) -> bool:
    return sign >= "\u3040" or "\u0e01" <= sign <= "\u0e5b"


def ends_a_sentence(line: str) -> bool:
    return bool(_SENTENCE_END.search(line[-12:]))


def is_paragraph(line: str) -> bool:
    """Running text: at least a dozen words, ending as a sentence; or very many words."""
    words = word_count(line)
    return words >= 40 or (words >= 12 and ends_a_sentence(line))


def is_page_word(line: str) -> bool:
    """A share block, a link to other articles, a subscription box, a copyright line …"""
    if len(line) > LONGEST:
        return False
    words = word_count(line)
    if line.lower() in _WHOLE_LINES or _COUNTS.fullmatch(line) or _DOMAIN.fullmatch(line):
        return True
    if _starts_like_the_page(line) and (words <= 12 or not ends_a_sentence(line)):
        return True
    return words <= 45 and bool(_ANYWHERE.within(line).search(line))


def is_breadcrumb(line: str) -> bool:
    """ "News / Russia", "Home > World > Europe": short parts between signs, no sentence."""
    if len(line) > 120 or ends_a_sentence(line):
        return False
    parts = [part for part in _CRUMB_SIGN.split(line) if part]
    return 2 <= len(parts) <= 6 and all(word_count(part) <= 4 for part in parts)


def is_sentence_case(line: str) -> bool:
    """Written like a sentence and not like a title: most later words begin small."""
    words = [word for word in line.split()[1:] if word[:1].isalpha()]
    return bool(words) and sum(word[0].islower() for word in words) > len(words) / 2
