"""What is known of words beforehand. All of it helps and none of it is required.

The comparison learns from the two articles which words are common; these lists only save it from
chance in short ones. Numbers and magnitudes are given for the languages that news tools meet most.
"""

from __future__ import annotations

_ENGLISH = """
a about above after again against all also although am among an and any are aren't as at be
because been before being below between both but by can can't cannot could couldn't did didn't
do does doesn't doing don't down during each either else even ever every few for from further
get gets getting got had hadn't has hasn't have haven't having he he'd he'll he's her here hers
herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself
just last let like many may me might more most much must my myself neither no nor not now of off
on once one only or other others our ours out over own per quite rather s same she she's should
shouldn't since so some still such t than that that's the their theirs them themselves then
there there's these they they're they've this those though through thus to together too toward
towards under until up upon us very via was wasn't we we're we've well were weren't what what's
when where whether which while who who's whom whose why will with within without won't would
wouldn't yes yet you you're your yours
"""
# Portuguese and Spanish, without accents
_IBERIAN = """
a ainda al ao aos apos aquela aquele aquilo as asi assim ate cada como con contra cual
cuando da das de del dela dele deles desde do donde dos e el ela elas ele eles ella ellas ellos
em en enquanto entre era eram es esa ese eso essa esse esta estao estar estava este esto foi
foram fue fueron ha haber habia han havia hay isso isto ja la las le les lhe los mais mas me
mesma mesmo mi mientras minha mucho muito muy na nao nas nem ni no nos nossa nosso num numa o
onde os otra otro ou outra outro outros para pela pelas pelo pelos per pero pois por porque qual
quando que quem quien se seja sem ser sera si sido sino so sobre somente su sua suas sus
tal tambem tambien tanto te tem tiene tinha toda todas todo todos tras tudo um uma umas un una
unas uno unos y ya
"""
# French, Italian and German, without accents
_EUROPEAN = """
aber alle als am an auch auf aus aux avec bei bis c ce ces cette che chi ci comme con cui d
da dass dazu degli dei del della delle dello dem denn der des di dies diese dieser
doch dont du durch e ein eine einem einen einer eines elle elles en er est et etait ete eux fu
gli ha haben hanno hat hatte i ich il ils im in ins ist j je jedoch kein l la le lei les
leur leurs loro lui mais mehr mit n nach ne nei nel nella nicht noch non nous nur o ob oder
ohne ont ou par pas per piu plus pour qu que qui s sa sans se sein seine seiner ses si sich sie
sind so soit sono sont su sul sulla sur tous tout toute tra um und une uno unter vom von vor
vous waren was wenn wer werden wie wird wo wurde wurden y zu zum zur
"""
FUNCTION_WORDS = frozenset((_ENGLISH + _IBERIAN + _EUROPEAN).split())
"""Words that carry no fact by themselves, folded (no accents, lower case)."""

_REPORTING = """
said say says saying told tell tells telling stated declared declares declaring announced announces
announcing reported reports reporting added adds adding noted notes noting claimed claims claiming
according stressed stresses stressing explained explains explaining commented comments confirmed
confirms confirming warned warns insisted insists argued argues suggested suggests
disse dizer afirmou afirma afirmaram declarou informou informaram segundo conforme acrescentou
explicou contou anunciou confirmou relatou dijo afirmo declaro segun anadio dit declare affirme
selon sagte erklarte teilte laut detto dichiarato secondo
"""
REPORTING = frozenset(_REPORTING.split())
"""Verbs and prepositions that give a source, folded."""

_PARAPHRASES = (
    "kill killed kills killing dead died die dies dying death deaths fatal fatally slain",
    "hurt injured injure injures injury injuries wounded wounding wounds",
    "arrest arrested arrests detain detained detains custody",
    "quake quakes earthquake earthquakes tremor tremors temblor",
    "buy buys buying bought purchase purchased acquire acquires acquired acquisition acquiring",
    "begin begins began begun start started starts commence commenced",
    "help helps helped aid aids assist assistance",
    "win wins won winning victory victories winner",
    "job jobs employee employees worker workers staff staffers",
    "talk talks negotiation negotiations negotiate",
    "attack attacks attacked assault assaulted assaults",
    "vote votes voted ballot ballots",
    "film films movie movies",
    "doctor doctors physician physicians",
    "child children kid kids",
    "firm firms company companies corporation",
    "cop cops police officers policemen policeman",
    "murder murdered murders homicide homicides",
    "jail jailed prison imprisoned imprisonment jails prisons",
    "resign resigned resigns resignation quit quits",
    "deny denies denied denying denial",
    "evidence proof",
    "meddling meddle meddled interfere interfered interfering interference",
    "car cars vehicle vehicles automobile",
    "crash crashed crashes collision collided",
    "fire fires blaze blazes",
    "home homes house houses",
    "fell fall falls drop drops dropped decline declined declines",
    "rise rises rose risen increase increased increases",
    "show shows showed shown reveal reveals revealed",
    "percent pct",
)
SYNONYM: dict[str, str] = {
    word: group.split()[0] for group in _PARAPHRASES for word in group.split()
}
"""A light table of English words that newsrooms swap; each stands for the first of its group."""

IRREGULAR: dict[str, str] = {
    "men": "man",
    "women": "woman",
    "people": "person",
    "went": "go",
    "gone": "go",
    "goes": "go",
    "took": "take",
    "taken": "take",
    "taking": "take",
    "made": "make",
    "making": "make",
    "gave": "give",
    "given": "give",
    "giving": "give",
    "came": "come",
    "coming": "come",
    "saw": "see",
    "seen": "see",
    "found": "find",
    "held": "hold",
    "left": "leave",
    "leaving": "leave",
    "led": "lead",
    "met": "meet",
    "paid": "pay",
    "sent": "send",
    "shot": "shoot",
    "sold": "sell",
    "sought": "seek",
    "spoke": "speak",
    "spoken": "speak",
    "struck": "strike",
    "thought": "think",
    "knew": "know",
    "known": "know",
    "wrote": "write",
    "written": "write",
    "became": "become",
    "brought": "bring",
    "caught": "catch",
    "broke": "break",
    "broken": "break",
    "chose": "choose",
    "chosen": "choose",
    "stolen": "steal",
    "stole": "steal",
    "american": "americ",
    "americans": "americ",
}
"""English forms that share too few letters with their other forms; stems of `words.STEM`."""

NUMBER_WORDS: dict[str, float] = {
    word: float(value)
    for value, words in {
        2: "two dois duas dos deux zwei due",
        3: "three tres trois drei tre",
        4: "four quatro cuatro quatre vier quattro",
        5: "five cinco cinq funf cinque",
        6: "six seis sechs sei",
        7: "seven sete siete sept sieben sette",
        8: "eight oito ocho huit acht otto",
        9: "nine nove nueve neuf neun",
        10: "ten dez diez dix zehn dieci",
        11: "eleven onze once elf undici",
        12: "twelve doze doce douze zwolf dodici",
        13: "thirteen treze trece treize",
        14: "fourteen catorze quatorze",
        15: "fifteen quinze quince",
        16: "sixteen dezesseis",
        17: "seventeen dezessete",
        18: "eighteen dezoito",
        19: "nineteen dezenove",
        20: "twenty vinte veinte vingt zwanzig venti",
        30: "thirty trinta treinta trente",
        40: "forty quarenta cuarenta quarante",
        50: "fifty cinquenta cincuenta cinquante",
        100: "hundred cem cien cent hundert cento",
        1000: "thousand mil mille tausend",
    }.items()
    for word in words.split()
}
"""Numbers as words. One is left out: in most languages it is also the article."""

MAGNITUDES: dict[str, float] = {
    word: value
    for value, words in {
        1e3: "thousand mil tausend",
        1e6: "million millions milhao milhoes millon millones millionen mln mn milioni",
        1e9: "billion billions bilhao bilhoes milliard milliards milliarden bn bln miliardi",
        1e12: "trillion trillions trilhao trilhoes",
    }.items()
    for word in words.split()
}
"""What a number is multiplied by when the word follows it."""
