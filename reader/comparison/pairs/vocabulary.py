"""What is known of words beforehand. All of it helps and none of it is required.

The comparison learns from the two articles which words are common; these lists only save it from
chance in short ones. Everything is folded: lower case, no accents.
"""

from __future__ import annotations

FUNCTION_WORDS: dict[str, str] = {
    "en": """
a about above after again against all also although am among an and any are aren't as at be because
been before being below between both but by can can't cannot could couldn't did didn't do does
doesn't doing don't down during each either else even ever every few for from further get gets
getting got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him
himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just last let
like many may me might more most much must my myself neither no nor not now of off on once one only
or other others our ours out over own per quite rather s same she she's should shouldn't since so
some still such t than that that's the their theirs them themselves then there there's these they
they're they've this those though through thus to together too toward towards under until up upon
us very via was wasn't we we're we've well were weren't what what's when where whether which while
who who's whom whose why will with within without won't would wouldn't yes yet you you're your yours
""",
    "pt": """
a agora ainda alem algum alguma alguns ao aos apenas apos aquela aquelas aquele aqueles aquilo as
assim ate antes cada com como contra cujo cuja da das de dela delas dele deles depois desde dessa
desse desta deste disso disto do dos durante e ela elas ele eles em enquanto entao entre era eram
essa essas esse esses esta estao estar estas estava estavam este estes eu foi for foram fosse ha
haver havia isso isto ja la lhe lhes mais mas me menos mesma mesmo meu minha muita muito muitos na
nas nao nem nessa nesse nesta neste nisso no nos nossa nosso num numa o onde os ou outra outras
outro outros para pela pelas pelo pelos per pode podem poder por porem porque pois qual quais
quando quanto quase que quem se seja sem sempre sendo ser sera serao seu seus si sido so sob sobre
somente sua suas tal tambem tanto te tem ter teve tinha tinham toda todas todo todos tudo um uma
umas uns vai vao voce
""",
    "es": """
a al algo algun alguna algunos ante antes aquel aquella asi aun aunque cada como con contra cual
cuando de del desde donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos
esta estaba estan estar estas este esto estos fue fueron ha haber habia habian han hasta hay la las
le les lo los mas me mi mientras mismo mucho muy nada ni no nos nuestra nuestro o os otra otras otro
otros para pero poco por porque pues que quien quienes se sea ser sera si sido sin sino sobre solo
son su sus tal tambien tan tanto te tenia tiene tienen toda todas todo todos tras tu un una unas uno
unos y ya yo
""",
    "fr": """
a au aussi aux avait avant avec c car ce ceci cela ces cet cette ceux chez comme contre d dans de
des deux dont du elle elles en encore entre est et etaient etait ete etre eux il ils j je l la le
les leur leurs lors lui mais me meme moins n ne ni nos notre nous on ont ou par pas pendant plus
pour qu quand que qui s sa sans se sera ses si soit son sont sous sur tous tout toute toutes tres
un une vers vous y
""",
    "de": """
aber alle als also am an auch auf aus bei beim bis da dabei damit dann das dass dazu dem den denn
der des die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines
er es etwa fur gegen habe haben hat hatte hatten ich ihm ihn ihr ihre ihrem ihren ihrer im in ins
ist ja jede jeder jedoch kann kein keine konnen man mehr mit muss mussen nach nicht noch nun nur ob
oder ohne schon sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sowie
um und uns unter vom von vor war waren was weil wenn wer werde werden wie wieder wir wird wo wurde
wurden zu zum zur zwischen
""",
    "it": """
a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cosi cui d da
dagli dai dal dalla dalle degli dei del della delle dello di dopo e ed era erano essere fra gli ha
hanno i il in l la le lei li lo loro lui ma mentre mi ne negli nei nel nella nelle no noi non nostra
nostro o ogni per perche piu poi prima pur quale quando quanto quella quelle quelli quello questa
queste questi questo qui se senza si sia sono stata stati stato su sua sue sugli sui sul sulla suo
suoi tra tutta tutte tutti tutto un una uno
""",
}
"""Words that carry no fact by themselves, by language (ISO 639-1)."""

REPORTING_WORDS: dict[str, str] = {
    "en": """
said say says saying told tell tells telling stated declared declares declaring announced announces
announcing reported reports reporting added adds adding noted notes noting claimed claims claiming
according stressed stresses stressing explained explains explaining commented comments confirmed
confirms confirming warned warns insisted insists argued argues suggested suggests spokesman
spokeswoman
""",
    "pt": """
disse dizer diz dizem disseram afirmou afirma afirmam afirmaram declarou declara informou informaram
informa segundo conforme acordo acrescentou explicou contou conta anunciou confirmou confirmaram
relatou relata avaliou ressaltou destacou comentou lembrou garantiu alegou
""",
    "es": """
dijo dice dijeron afirmo afirma afirmaron declaro segun anadio informo informaron explico conto
anuncio confirmo relato aseguro senalo indico manifesto
""",
    "fr": "dit declare affirme selon explique annonce indique precise ajoute rapporte",
    "de": "sagte sagten erklarte erklarten teilte laut berichtete sprach mitteilte zufolge angaben",
    "it": "detto dice dichiarato secondo affermato spiegato annunciato aggiunto riferito",
}
"""Verbs and prepositions that give a source; clauses are cut before them."""

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
        300: "trezentos trezentas trescientos",
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

DAY_WORDS = frozenset(
    word
    for line in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "january february march april june july august september october november december",
        "segunda terca quarta quinta sexta sabado domingo",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "lunes martes miercoles jueves viernes enero febrero mayo junio julio septiembre octubre",
        "noviembre diciembre lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier",
        "mars avril mai juin juillet aout septembre octobre decembre montag dienstag mittwoch",
        "donnerstag freitag samstag sonntag januar februar marz juni juli oktober dezember lunedi",
        "martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno",
        "luglio settembre ottobre dicembre",
    )
    for word in line.split()
)
"""Names of week days and months: two reports of one event name the same ones."""
