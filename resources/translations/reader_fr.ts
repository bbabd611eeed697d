<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About reader</source>
        <translation>À propos de reader</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Reads two articles about one event side by side: what they share, and how quotations, figures, names and dates differ.</source>
        <translation>Lit côte à côte deux articles sur un même événement&#xa0;: ce qu’ils ont en commun, et en quoi citations, chiffres, noms et dates diffèrent.</translation>
    </message>
    <message>
        <source>Works offline: it never opens a network connection, and nothing of your articles leaves this computer.</source>
        <translation>Fonctionne hors ligne&#xa0;: il n’ouvre jamais de connexion réseau, et rien de vos articles ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It shows what stands in the texts and passes no judgement. What is not marked has no match above the threshold; that does not mean that it is unique.</source>
        <translation>Il montre ce qui est écrit dans les textes et ne porte aucun jugement. Ce qui n’est pas marqué n’a pas de correspondance au-dessus du seuil&#xa0;; cela ne veut pas dire que c’est unique.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{shared} shared, {notable} notable</source>
        <translation>{shared} en commun, {notable} notables</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article {side}: details</source>
        <translation>Article {side}&#xa0;: fiche</translation>
    </message>
    <message>
        <source>&amp;Headline:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Média&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Auteur&#xa0;:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Notices:</source>
        <translation>Avis&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publié&#xa0;:</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>modifié le {day}</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>The date must be a day such as 2018-03-04.</source>
        <translation>La date doit être un jour, par exemple 2018-03-04.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>sentence {id}</source>
        <translation>phrase {id}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open two articles…</source>
        <translation>&amp;Ouvrir deux articles…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;into this pane…</source>
        <translation>Ouvrir &amp;dans cette colonne…</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Recharger depuis &amp;le disque</translation>
    </message>
    <message>
        <source>&amp;Export PDF report…</source>
        <translation>&amp;Exporter le rapport PDF…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>Tableaux &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>Page &amp;HTML…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>&amp;Mode privé</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>&amp;Fermer la comparaison</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Copier avec la &amp;référence</translation>
    </message>
    <message>
        <source>&amp;Find in both</source>
        <translation>Rec&amp;hercher dans les deux</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>Rechercher dans les deux</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Ribbons</source>
        <translation>&amp;Rubans</translation>
    </message>
    <message>
        <source>&amp;Sentence numbers</source>
        <translation>N&amp;uméros de phrase</translation>
    </message>
    <message>
        <source>Paste &amp;as article</source>
        <translation>Coller comme &amp;article</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Page data</source>
        <translation>&amp;Données de page</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Only &amp;shared</source>
        <translation>&amp;Communes seulement</translation>
    </message>
    <message>
        <source>Only &amp;unshared</source>
        <translation>&amp;Non communes seulement</translation>
    </message>
    <message>
        <source>All, only shared, only unshare&amp;d</source>
        <translation>T&amp;outes, communes, non communes</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>R&amp;ésultats</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Chronolo&amp;gie</translation>
    </message>
    <message>
        <source>P&amp;air strip</source>
        <translation>&amp;Bande de la paire</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Act&amp;ual size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Follow match</source>
        <translation>&amp;Suivre la correspondance</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>S&amp;ynchronisé</translation>
    </message>
    <message>
        <source>F&amp;ree</source>
        <translation>&amp;Libre</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Next shared</source>
        <translation>Paire &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous shared</source>
        <translation>Paire &amp;précédente</translation>
    </message>
    <message>
        <source>Next n&amp;otable</source>
        <translation>Paire &amp;notable suivante</translation>
    </message>
    <message>
        <source>Previous no&amp;table</source>
        <translation>Paire n&amp;otable précédente</translation>
    </message>
    <message>
        <source>&amp;Jump to twin</source>
        <translation>Aller à la &amp;correspondance</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>A&amp;ller à la phrase…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Zone préc&amp;édente</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Échanger A et B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Mot à mot</translation>
    </message>
    <message>
        <source>&amp;Near</source>
        <translation>&amp;Proche</translation>
    </message>
    <message>
        <source>&amp;Paraphrase</source>
        <translation>P&amp;araphrase</translation>
    </message>
    <message>
        <source>&amp;Related: one fact in common</source>
        <translation>Apparentée&#xa0;: &amp;un fait en commun</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Headlines and standfirsts</source>
        <translation>&amp;Titres et chapeaux</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Légendes</translation>
    </message>
    <message>
        <source>&amp;Pairs of few words</source>
        <translation>&amp;Paires de peu de mots</translation>
    </message>
    <message>
        <source>St&amp;op working</source>
        <translation>&amp;Arrêter le travail</translation>
    </message>
    <message>
        <source>Article details, &amp;A…</source>
        <translation>Fiche de l’article &amp;A…</translation>
    </message>
    <message>
        <source>Article details, &amp;B…</source>
        <translation>Fiche de l’article &amp;B…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About reader</source>
        <translation>À &amp;propos de reader</translation>
    </message>
</context>
<context>
    <name>DateReason</name>
    <message>
        <source>11 September: the day of 2001</source>
        <translation>11 septembre&#xa0;: le jour de 2001</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>une durée</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>une semaine plus tôt</translation>
    </message>
    <message>
        <source>a week later</source>
        <translation>une semaine plus tard</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>une autre année</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>clock time on the publication date</source>
        <translation>heure du jour de publication</translation>
    </message>
    <message>
        <source>clock time on {days}, the day last mentioned</source>
        <translation>heure du dernier jour mentionné&#xa0;: {days}</translation>
    </message>
    <message>
        <source>counted from publication</source>
        <translation>compté depuis la publication</translation>
    </message>
    <message>
        <source>counted from the day it was said: {days}</source>
        <translation>compté à partir du jour de la déclaration&#xa0;: {days}</translation>
    </message>
    <message>
        <source>counted from the publication date: {days}</source>
        <translation>compté depuis la date de publication&#xa0;: {days}</translation>
    </message>
    <message>
        <source>counted in {days}</source>
        <translation>compté dans&#xa0;: {days}</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>jour et mois inversés</translation>
    </message>
    <message>
        <source>day of the month, {tense}: {anchor}</source>
        <translation>jour du mois, {tense}&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>day of {days}</source>
        <translation>jour de&#xa0;: {days}</translation>
    </message>
    <message>
        <source>day of {days}, the month last mentioned</source>
        <translation>jour du dernier mois mentionné&#xa0;: {days}</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decade, nearest century</source>
        <translation>décennie, siècle le plus proche</translation>
    </message>
    <message>
        <source>from the date header “{words}”</source>
        <translation>de la ligne de date «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”</source>
        <translation>de la mention de lieu et date «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”; the other article is of {days}</source>
        <translation>de la mention de lieu et date « {words} » ; l’autre article est du {days}</translation>
    </message>
    <message>
        <source>from the file&apos;s own data ({field})</source>
        <translation>des données du fichier ({field})</translation>
    </message>
    <message>
        <source>from the time stamp “{words}”</source>
        <translation>de l’horodatage «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>full date</source>
        <translation>date complète</translation>
    </message>
    <message>
        <source>holiday and year</source>
        <translation>fête et année</translation>
    </message>
    <message>
        <source>in {year}: {reason}</source>
        <translation>en {year}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mois et année</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>aucun repère</translation>
    </message>
    <message>
        <source>no date in the article, none in the other one</source>
        <translation>pas de date dans l’article ni dans l’autre</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in a caption, is {days}</source>
        <translation>pas de date dans l’article&#xa0;; la date complète la plus récente, dans une légende, est {days}</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in the text, is {days}</source>
        <translation>pas de date dans l’article&#xa0;; la date complète la plus récente du texte est {days}</translation>
    </message>
    <message>
        <source>no date in the article; the other article is of {days}</source>
        <translation>pas de date dans l’article&#xa0;; l’autre article est du {days}</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>pas de date propre</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>aucun nombre donné</translation>
    </message>
    <message>
        <source>of {year}, the year last mentioned</source>
        <translation>de {year}, la dernière année mentionnée</translation>
    </message>
    <message>
        <source>only supposed, not told of</source>
        <translation>seulement supposé, non rapporté</translation>
    </message>
    <message>
        <source>points back to {days}</source>
        <translation>renvoie à&#xa0;: {days}</translation>
    </message>
    <message>
        <source>publication, {days}</source>
        <translation>publication, {days}</translation>
    </message>
    <message>
        <source>quarter and year</source>
        <translation>trimestre et année</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>saison et année</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fixé à la main</translation>
    </message>
    <message>
        <source>something that repeats</source>
        <translation>quelque chose qui se répète</translation>
    </message>
    <message>
        <source>that {weekday}, of {days}</source>
        <translation>ce {weekday}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the day of speaking, {days}</source>
        <translation>jour de la déclaration, {days}</translation>
    </message>
    <message>
        <source>the article gives no date of publication</source>
        <translation>l’article ne donne pas de date de publication</translation>
    </message>
    <message>
        <source>the first {count} of {days}</source>
        <translation>début ({count}) de&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the last full quarter</source>
        <translation>le dernier trimestre complet</translation>
    </message>
    <message>
        <source>the last one before {days}</source>
        <translation>la dernière fois avant&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the last {count} of {days}</source>
        <translation>fin ({count}) de&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the next one after {days}</source>
        <translation>la prochaine fois après&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the next {count}, counted from {days}</source>
        <translation>les {count} à venir, à compter du {days}</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>la même année&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the past {count}, counted from {days}</source>
        <translation>les {count} passés, à compter du {days}</translation>
    </message>
    <message>
        <source>the quarter under discussion</source>
        <translation>le trimestre dont il est question</translation>
    </message>
    <message>
        <source>the second {unit} after that of {anchor}</source>
        <translation>deux unités après ({unit}), à compter de&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the second {unit} before that of {anchor}</source>
        <translation>deux unités avant ({unit}), à compter de&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after that of {anchor}</source>
        <translation>{unit} suivant(e), à compter de&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after {days}, {known}</source>
        <translation>{unit} après&#xa0;: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} before that of {anchor}</source>
        <translation>{unit} d’avant, à compter de&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} before {days}, {known}</source>
        <translation>{unit} avant&#xa0;: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} of {anchor}</source>
        <translation>{unit} de&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} of {days}, in the same sentence</source>
        <translation>{unit} de&#xa0;: {days}, dans la même phrase</translation>
    </message>
    <message>
        <source>the {unit} of {days}, {known}</source>
        <translation>{unit} de&#xa0;: {days} ({known})</translation>
    </message>
    <message>
        <source>the {weekday} after</source>
        <translation>{weekday} suivant</translation>
    </message>
    <message>
        <source>the {weekday} after {days}</source>
        <translation>{weekday} après&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the {weekday} before</source>
        <translation>{weekday} précédent</translation>
    </message>
    <message>
        <source>the {weekday} before {days}</source>
        <translation>{weekday} avant&#xa0;: {days}</translation>
    </message>
    <message>
        <source>the {weekday} of the week of {days}</source>
        <translation>{weekday} de la semaine du {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} after {days}</source>
        <translation>jour de la semaine, {tense}&#xa0;: {weekday} après le {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} is {days} itself</source>
        <translation>jour de la semaine, {tense}&#xa0;: {weekday} est le {days} même</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or after {days}</source>
        <translation>jour de la semaine, {tense}&#xa0;: {weekday} le {days} ou après</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or before {days}</source>
        <translation>jour de la semaine, {tense}&#xa0;: {weekday} le {days} ou avant</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>year in two digits, nearest century</source>
        <translation>année à deux chiffres, siècle le plus proche</translation>
    </message>
    <message>
        <source>{count} after {anchor}</source>
        <translation>{count} après&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>{count} before {anchor}</source>
        <translation>{count} avant&#xa0;: {anchor}</translation>
    </message>
    <message>
        <source>{days}, where the story stands</source>
        <translation>{days}, où en est le récit</translation>
    </message>
    <message>
        <source>{name} after {days} in the story</source>
        <translation>{name} après&#xa0;: {days}, dans le récit</translation>
    </message>
    <message>
        <source>{name} that is a {weekday}: {days}</source>
        <translation>{name} qui tombe un {weekday}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{reason}, so this one is not older than that</source>
        <translation>{reason}, donc celui-ci n’est pas plus ancien</translation>
    </message>
    <message>
        <source>{reason}; a caption dates {days}</source>
        <translation>{reason}&#xa0;; une légende donne {days}</translation>
    </message>
    <message>
        <source>{reason}; the text dates {days}</source>
        <translation>{reason}&#xa0;; le texte donne {days}</translation>
    </message>
    <message>
        <source>{sort} after {days} in the same sentence</source>
        <translation>{sort} après&#xa0;: {days}, dans la même phrase</translation>
    </message>
    <message>
        <source>{sort} in a list: first {name} after {days}</source>
        <translation>{sort} dans une liste&#xa0;: {name}, première fois après&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: first {name} not before {days}</source>
        <translation>{sort}, {tense}&#xa0;: {name}, première fois, pas avant le {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: latest {name} not after {days}</source>
        <translation>{sort}, {tense}&#xa0;: {name}, dernière fois, pas après le {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: nearest {name} to {days}</source>
        <translation>{sort}, {tense}&#xa0;: {name}, au plus près du {days}</translation>
    </message>
    <message>
        <source>{sort}: the beginning of what ends {days}</source>
        <translation>{sort}&#xa0;: début de ce qui finit&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{tense}: {count} after {days}</source>
        <translation>{tense}&#xa0;: {count} après le {days}</translation>
    </message>
    <message>
        <source>{weekday} after publication</source>
        <translation>{weekday} après la publication</translation>
    </message>
    <message>
        <source>{weekday} before publication</source>
        <translation>{weekday} avant la publication</translation>
    </message>
    <message>
        <source>{weekday} of {days}</source>
        <translation>{weekday} de&#xa0;: {days}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>after “{word}”</source>
        <translation>après «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>planned: “{word}”</source>
        <translation>prévu&#xa0;: «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>a contract for the future</source>
        <translation>un contrat à terme</translation>
    </message>
    <message>
        <source>an unknown publication date</source>
        <translation>date de publication inconnue</translation>
    </message>
    <message>
        <source>appointed for then</source>
        <translation>fixé pour cette date</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>automne</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>conditionnel</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>quinzaine</translation>
    </message>
    <message>
        <source>future tense</source>
        <translation>futur</translation>
    </message>
    <message>
        <source>had been planned</source>
        <translation>avait été prévu</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>c’est arrivé</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>mois et jour</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>le plus proche</translation>
    </message>
    <message>
        <source>no tense</source>
        <translation>aucun temps verbal</translation>
    </message>
    <message>
        <source>no tense of its own</source>
        <translation>pas de temps verbal propre</translation>
    </message>
    <message>
        <source>no verb</source>
        <translation>aucun verbe</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>perfect tense</source>
        <translation>parfait</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>planned or under way</source>
        <translation>prévu ou en cours</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>present tense for a plan</source>
        <translation>présent pour un projet</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>put off until then</source>
        <translation>reporté à cette date</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>results of the quarter before</source>
        <translation>résultats du trimestre précédent</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>printemps</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>été</translation>
    </message>
    <message>
        <source>the day of speaking</source>
        <translation>jour de la déclaration</translation>
    </message>
    <message>
        <source>the first half</source>
        <translation>la première moitié</translation>
    </message>
    <message>
        <source>the first quarter</source>
        <translation>le premier trimestre</translation>
    </message>
    <message>
        <source>the fourth quarter</source>
        <translation>le quatrième trimestre</translation>
    </message>
    <message>
        <source>the holiday</source>
        <translation>la fête</translation>
    </message>
    <message>
        <source>the last date mentioned</source>
        <translation>la dernière date mentionnée</translation>
    </message>
    <message>
        <source>the second half</source>
        <translation>la seconde moitié</translation>
    </message>
    <message>
        <source>the second quarter</source>
        <translation>le deuxième trimestre</translation>
    </message>
    <message>
        <source>the third quarter</source>
        <translation>le troisième trimestre</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>what is reported lies behind</source>
        <translation>ce qui est rapporté est passé</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>hiver</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>the same as {side} “{words}”</source>
        <translation>la même que {side} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>goes with {side} “{words}”</source>
        <translation>compatible avec {side} «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>differs from {side} “{words}”</source>
        <translation>diffère de {side} «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DockHandle</name>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an article here</source>
        <translation>Déposez un article ici</translation>
    </message>
    <message>
        <source>Drop the other article here</source>
        <translation>Déposez l’autre article ici</translation>
    </message>
    <message>
        <source>Article {side}: {text}</source>
        <translation>Article {side}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>EncodingsDialog</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>Choose the encoding in which the lines of “{file}” read as they should.</source>
        <translation>Choisissez l’encodage dans lequel les lignes de «&#xa0;{file}&#xa0;» se lisent correctement.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Encodages</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Texte obtenu</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Read in this encoding</source>
        <translation>Lire dans cet encodage</translation>
    </message>
    <message>
        <source>{encoding} (now)</source>
        <translation>{encoding} (actuel)</translation>
    </message>
</context>
<context>
    <name>ExportOptionsDialog</name>
    <message>
        <source>Export PDF report</source>
        <translation>Exporter le rapport PDF</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>&amp;Paysage</translation>
    </message>
    <message>
        <source>Shades of &amp;grey, for black-and-white printing</source>
        <translation>Nuances de &amp;gris, pour l’impression en noir et blanc</translation>
    </message>
    <message>
        <source>Summary at the &amp;end</source>
        <translation>Résumé à la &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Attach both source texts and the findings</source>
        <translation>&amp;Joindre les deux textes et les résultats</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Choisir l’emplacement…</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier&#xa0;:</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Choisissez au moins une section.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Folder for the CSV tables</source>
        <translation>Dossier pour les tableaux CSV</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>figures agree</source>
        <translation>les chiffres concordent</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>chiffres différents</translation>
    </message>
    <message>
        <source>one toll, updated</source>
        <translation>un seul bilan, actualisé</translation>
    </message>
    <message>
        <source>one is the sum of the others</source>
        <translation>l’un est la somme des autres</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près égaux</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>seulement dans A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>seulement dans B</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words, a name or a figure</source>
        <translation>Des mots, un nom ou un chiffre</translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation>Rechercher dans les deux articles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{left} in A, {right} in B</source>
        <translation>{left} dans A, {right} dans B</translation>
    </message>
    <message>
        <source>{place} of {total}: {left} in A, {right} in B</source>
        <translation>{place} sur {total}&#xa0;: {left} dans A, {right} dans B</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Only in A</source>
        <translation>Seulement dans A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Seulement dans B</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communs</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>A seul</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>B seul</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No shared sentences at this strength.</source>
        <translation>Aucune phrase commune à cette force.</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Aucune citation trouvée.</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Aucun chiffre trouvé.</translation>
    </message>
    <message>
        <source>Every sentence of A has a match in B.</source>
        <translation>Chaque phrase de A a une correspondance dans B.</translation>
    </message>
    <message>
        <source>Every sentence of B has a match in A.</source>
        <translation>Chaque phrase de B a une correspondance dans A.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Aucun nom trouvé.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Aucune date trouvée.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>Dans les deux</translation>
    </message>
    <message>
        <source>{side} speaks of it without the name</source>
        <translation>{side} en parle sans dire le nom</translation>
    </message>
    <message>
        <source>{name}. Mentions in A: {left}, in B: {right}</source>
        <translation>{name}. Mentions dans A&#xa0;: {left}, dans B&#xa0;: {right}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>In {side}</source>
        <translation>Dans {side}</translation>
    </message>
    <message>
        <source>Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence {right_id}: {right}</source>
        <translation>Commun {place} sur {count}, {kind}, {reason}. A phrase {left_id}&#xa0;: {left} B phrase {right_id}&#xa0;: {right}</translation>
    </message>
    <message>
        <source>Changed: {words}.</source>
        <translation>Modifié&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{title}. {ids}. A: {left}. B: {right}</source>
        <translation>{title}. {ids}. A&#xa0;: {left}. B&#xa0;: {right}</translation>
    </message>
    <message>
        <source>speaker not given</source>
        <translation>locuteur non indiqué</translation>
    </message>
    <message>
        <source>Quotation only in {side}. {title}: {words}</source>
        <translation>Citation seulement dans {side}. {title}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>headline and text differ</source>
        <translation>le titre et le texte diffèrent</translation>
    </message>
    <message>
        <source>headline without a sentence of the text</source>
        <translation>titre sans correspondance dans le texte</translation>
    </message>
    <message>
        <source>standfirst and text differ</source>
        <translation>le chapeau et le texte diffèrent</translation>
    </message>
    <message>
        <source>standfirst without a sentence of the text</source>
        <translation>chapeau sans correspondance dans le texte</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>brings: {what}</source>
        <translation>apporte&#xa0;: {what}</translation>
    </message>
    <message>
        <source>its quotation is compared with {where}</source>
        <translation>sa citation est comparée à {where}</translation>
    </message>
    <message>
        <source>No match in {other}. {side} sentence {number}: {words}</source>
        <translation>Pas de correspondance dans {other}. {side} phrase {number}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Par texte</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>Par importance</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Rien ici ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Names are still being looked for.</source>
        <translation>La recherche des noms est en cours.</translation>
    </message>
    <message>
        <source>The articles have not been compared yet.</source>
        <translation>Les articles n’ont pas encore été comparés.</translation>
    </message>
    <message>
        <source>Open a second article to compare.</source>
        <translation>Ouvrez un second article pour comparer.</translation>
    </message>
    <message>
        <source>No shared sentences were found.</source>
        <translation>Aucune phrase commune n’a été trouvée.</translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message>
        <source>1 line of page data</source>
        <translation>1 ligne de données de page</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page data</source>
        <translation>
            <numerusform>%n ligne de données de page</numerusform>
            <numerusform>%n lignes de données de page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToSentenceDialog</name>
    <message>
        <source>Go to sentence</source>
        <translation>Aller à la phrase</translation>
    </message>
    <message>
        <source>&amp;Sentence, for example B16:</source>
        <translation>&amp;Phrase, par exemple B16&#xa0;:</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>Cette phrase n’existe pas.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>HeadlineReason</name>
    <message>
        <source>“{name}” is not in the body</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans le texte</translation>
    </message>
    <message>
        <source>{figure} is not in the body</source>
        <translation>{figure} n’est pas dans le texte</translation>
    </message>
    <message>
        <source>negation: {here} here, {there} in the body</source>
        <translation>négation&#xa0;: {here} ici, {there} dans le texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{jump} shows the other sentence of a pair, {back} comes back; {next} goes on to the next pair.</source>
        <translation>{jump} montre l’autre phrase d’une paire, {back} revient&#xa0;; {next} passe à la paire suivante.</translation>
    </message>
    <message>
        <source>Every mention of this name is framed in both articles, and the list Names counts them. {names} hides and shows all names.</source>
        <translation>Chaque mention de ce nom est encadrée dans les deux articles, et la liste Noms les compte. {names} masque ou affiche tous les noms.</translation>
    </message>
    <message>
        <source>The same findings can also be written as data for other programs: File, Export data.</source>
        <translation>Les mêmes résultats peuvent aussi être écrits comme données pour d’autres programmes&#xa0;: Fichier, Exporter les données.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Stopped. What had not been found by then is missing.</source>
        <translation>Arrêté. Ce qui n’avait pas encore été trouvé manque.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>verbatim</source>
        <translation>mot à mot</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>related</source>
        <translation>apparentée</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kinds of pairs</source>
        <translation>Types de paires</translation>
    </message>
    <message>
        <source>Verbatim: every word is equal</source>
        <translation>Mot à mot&#xa0;: tous les mots sont égaux</translation>
    </message>
    <message>
        <source>Near: some words differ</source>
        <translation>Proche&#xa0;: quelques mots diffèrent</translation>
    </message>
    <message>
        <source>Paraphrase: the same in other words</source>
        <translation>Paraphrase&#xa0;: la même chose en d’autres mots</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All kinds of pairs</source>
        <translation>Tous les types de paires</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Œuvres</translation>
    </message>
</context>
<context>
    <name>LinkBand</name>
    <message>
        <source>Links between shared sentences</source>
        <translation>Liens entre phrases communes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Article {side}, {name}</source>
        <translation>Article {side}, {name}</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Numbers of sentences and pairs</source>
        <translation>Numéros des phrases et des paires</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>Ex&amp;porter les données</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Aff&amp;icher</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Th&amp;ème</translation>
    </message>
    <message>
        <source>S&amp;crolling</source>
        <translation>Dé&amp;filement</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Kinds of pairs</source>
        <translation>&amp;Types de paires</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>reader stopped unexpectedly the last time.</source>
        <translation>reader s’est arrêté de façon inattendue la dernière fois.</translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation>A et B sont le même fichier.</translation>
    </message>
    <message>
        <source>The two texts are identical except for page data.</source>
        <translation>Les deux textes sont identiques, données de page mises à part.</translation>
    </message>
    <message>
        <source>The articles are in different languages. Words cannot be compared; names and numbers can.</source>
        <translation>Les articles sont dans des langues différentes. Les mots ne peuvent pas être comparés&#xa0;; les noms et les chiffres, si.</translation>
    </message>
    <message>
        <source>This is a very long text ({words} words). It can be read at once; shared sentences, then dates and names, follow as they are found.</source>
        <translation>Ce texte est très long ({words} mots). Il peut être lu tout de suite&#xa0;; les phrases communes, puis les dates et les noms, suivent à mesure qu’ils sont trouvés.</translation>
    </message>
    <message>
        <source>{side} gives no publication date: expressions such as “last month” cannot be placed.</source>
        <translation>{side} ne donne pas de date de publication&#xa0;: des expressions comme «&#xa0;le mois dernier&#xa0;» ne peuvent pas être situées.</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language than A and B.</source>
        <translation>Aucun nom n’est marqué&#xa0;: le modèle de langue est celui d’une autre langue que A et B.</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are the same file under two names.</source>
        <translation>«&#xa0;{left}&#xa0;» et «&#xa0;{right}&#xa0;» sont le même fichier sous deux noms.</translation>
    </message>
    <message>
        <source>No sentence of A was found again in B.</source>
        <translation>Aucune phrase de A n’a été retrouvée dans B.</translation>
    </message>
    <message>
        <source>No sentence above the threshold. Nearest: {left} and {right} ({strength}).</source>
        <translation>Aucune phrase au-dessus du seuil. Les plus proches&#xa0;: {left} et {right} ({strength}).</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Fiche de l’article…</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Montrer comment</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Show page data</source>
        <translation>Afficher les données de page</translation>
    </message>
    <message>
        <source>Show weaker pairs</source>
        <translation>Montrer les paires plus faibles</translation>
    </message>
    <message>
        <source>First 20,000 words</source>
        <translation>Les 20 000 premiers mots</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Fixer la date…</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Encodage…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <source>Show what is known</source>
        <translation>Montrer ce qui est connu</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>Written: {name}</source>
        <translation>Écrit&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Private mode is on</source>
        <translation>Le mode privé est actif</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open two articles: choose both, or one after the other</source>
        <translation>Ouvrir deux articles&#xa0;: choisissez les deux, ou l’un après l’autre</translation>
    </message>
    <message>
        <source>Open article {side}</source>
        <translation>Ouvrir l’article {side}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Password of “{file}”:</source>
        <translation>Mot de passe de «&#xa0;{file}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Fichier verrouillé</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Coller comme article</translation>
    </message>
    <message>
        <source>Replace article {side} with the text in the clipboard?</source>
        <translation>Remplacer l’article {side} par le texte du presse-papiers&#xa0;?</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Its text stays open here.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus à sa place. Son texte reste ouvert ici.</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation>«&#xa0;{file}&#xa0;» a changé depuis son ouverture.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Vue d’ensemble de l’article {letter}</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Click a shared sentence to see both wordings here.</source>
        <translation>Cliquez sur une phrase commune pour voir ici les deux formulations.</translation>
    </message>
    <message>
        <source>{side}: {who}</source>
        <translation>{side}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Jump to {id} ↵</source>
        <translation>Aller à {id} ↵</translation>
    </message>
    <message numerus="yes">
        <source>Pair %n</source>
        <translation>
            <numerusform>Paire %n</numerusform>
            <numerusform>Paire %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairedPanes</name>
    <message>
        <source>Article in sight</source>
        <translation>Article visible</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Article {letter}</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>No article yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 phrase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {side}, {outlet}</source>
        <translation>Article {side}, {outlet}</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>fixer la date</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>fixer la date</translation>
    </message>
    <message>
        <source>published {day}, assumed</source>
        <translation>publié le {day}, supposé</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>publié le {day}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Shared words:</source>
        <translation>&amp;Mots communs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Langue de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>This colour is not taken: {why}</source>
        <translation>Cette couleur n’est pas retenue&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Contrast is at least AA (4.5 to 1) on every tint.</source>
        <translation>Le contraste est d’au moins AA (4,5 pour 1) sur chaque teinte.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>La langue change à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>Empattements (Noto Serif)</translation>
    </message>
    <message>
        <source>Sans (Inter)</source>
        <translation>Sans empattement (Inter)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Police&#xa0;:</translation>
    </message>
    <message>
        <source>Text si&amp;ze:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: jump instead of gliding</source>
        <translation>&amp;Réduire le mouvement&#xa0;: sauter au lieu de glisser</translation>
    </message>
    <message>
        <source>&amp;Letters as keys in the texts: N, P next and previous pair; J, K scroll</source>
        <translation>&amp;Lettres comme touches dans les textes&#xa0;: N, P paire suivante et précédente&#xa0;; J, K défiler</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>&amp;Least strength:</source>
        <translation>&amp;Force minimale&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Ignore pairs under (words):</source>
        <translation>&amp;Ignorer les paires de moins de (mots)&#xa0;:</translation>
    </message>
    <message>
        <source>Find &amp;names</source>
        <translation>Chercher les &amp;noms</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Language &amp;model:</source>
        <translation>M&amp;odèle de langue&#xa0;:</translation>
    </message>
    <message>
        <source>Shared pairs weaker than {share} are not drawn.</source>
        <translation>Les paires communes plus faibles que {share} ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>&amp;Private: remember no files and no folders</source>
        <translation>&amp;Privé&#xa0;: ne retenir ni fichiers ni dossiers</translation>
    </message>
    <message>
        <source>The program never opens a network connection.</source>
        <translation>Le programme n’ouvre jamais de connexion réseau.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print both texts</source>
        <translation>Imprimer les deux textes</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>= every word the same · ~ some words differ · … in other words</source>
        <translation>= mot pour mot · ~ quelques mots diffèrent · … en d’autres termes</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your files were not changed. The lines below say where it happened; they hold nothing of your articles.</source>
        <translation>Quelque chose s’est mal passé dans le programme. Vos fichiers n’ont pas été modifiés. Les lignes ci-dessous disent où cela s’est produit&#xa0;; elles ne contiennent rien de vos articles.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>date line of the article</source>
        <translation>ligne de date de l’article</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>horodatage</translation>
    </message>
    <message>
        <source>metadata of the file</source>
        <translation>métadonnées du fichier</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>ligne de lieu et de date</translation>
    </message>
    <message>
        <source>taken from the other article</source>
        <translation>reprise de l’autre article</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fixée à la main</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>figures differ</source>
        <translation>chiffres différents</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>mot pour mot</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>both: {things}; other words</source>
        <translation>les deux&#xa0;: {things}&#xa0;; autres mots</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Les deux textes</translation>
    </message>
    <message>
        <source>Shared sentences</source>
        <translation>Phrases communes</translation>
    </message>
    <message>
        <source>Quotations compared</source>
        <translation>Citations comparées</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Chiffres et dates</translation>
    </message>
    <message>
        <source>Only in A, only in B</source>
        <translation>Seulement dans A, seulement dans B</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Method, settings and limits</source>
        <translation>Méthode, réglages et limites</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>Each text as it was read</source>
        <translation>Chaque texte tel qu’il a été lu</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“{file}” is empty. Choose a file that holds an article.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide. Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>“{file}” holds no readable text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de texte lisible.</translation>
    </message>
    <message>
        <source>“{file}” is of a kind that cannot be read here.</source>
        <translation>«&#xa0;{file}&#xa0;» est d’un type qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Try another copy.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé. Essayez une autre copie.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save a copy without it and open that.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé par un mot de passe. Enregistrez une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages and no text. Make a searchable copy (for example with OCRmyPDF) and open that.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des images de pages et pas de texte. Faites-en une copie interrogeable (par exemple avec OCRmyPDF) et ouvrez-la.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be read.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to be read safely.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop complexe pour être lu sans risque.</translation>
    </message>
    <message>
        <source>“{file}” is built in a way that is not safe to read.</source>
        <translation>«&#xa0;{file}&#xa0;» est construit d’une façon qui ne permet pas de le lire sans risque.</translation>
    </message>
    <message>
        <source>Reading “{file}” took too long and was stopped.</source>
        <translation>La lecture de «&#xa0;{file}&#xa0;» a duré trop longtemps et a été arrêtée.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Save it in another format.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu. Enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>“{file}” is not a file.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Choose it again.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” may not be read: permission is missing.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: l’autorisation manque.</translation>
    </message>
    <message>
        <source>“{file}” changed while it was read. Read it again.</source>
        <translation>«&#xa0;{file}&#xa0;» a changé pendant la lecture. Relisez-le.</translation>
    </message>
    <message>
        <source>“{file}” could not be read because of a fault in this program.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu à cause d’un défaut de ce programme.</translation>
    </message>
    <message>
        <source>The encoding was detected. If letters look wrong, choose another.</source>
        <translation>L’encodage a été détecté. Si des lettres paraissent fausses, choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in this encoding. ({text})</source>
        <translation>Certains octets n’ont pas de sens dans cet encodage. ({text})</translation>
    </message>
    <message>
        <source>The text holds signs that reorder what is shown, so that it may read differently from what is stored. They are marked.</source>
        <translation>Le texte contient des signes qui réordonnent l’affichage&#xa0;: il peut se lire autrement qu’il est enregistré. Ils sont marqués.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen. They are kept and do not count.</source>
        <translation>Le texte contient des caractères invisibles. Ils sont conservés et ne comptent pas.</translation>
    </message>
    <message>
        <source>Some words mix letters of two alphabets that look alike. ({text})</source>
        <translation>Certains mots mêlent des lettres de deux alphabets qui se ressemblent. ({text})</translation>
    </message>
    <message>
        <source>The text holds control characters, which are shown as signs and do nothing.</source>
        <translation>Le texte contient des caractères de contrôle, affichés comme signes et sans effet.</translation>
    </message>
    <message>
        <source>Content from the network was not loaded. ({text})</source>
        <translation>Le contenu du réseau n’a pas été chargé. ({text})</translation>
    </message>
    <message>
        <source>Objects inside the document were left alone.</source>
        <translation>Les objets contenus dans le document ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The message has attachments, which were not read.</source>
        <translation>Le message a des pièces jointes, qui n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The document holds comments, which are not shown.</source>
        <translation>Le document contient des commentaires, qui ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Text in drawings is not shown.</source>
        <translation>Le texte des dessins n’est pas affiché.</translation>
    </message>
    <message>
        <source>The document holds text set as hidden, which is not shown.</source>
        <translation>Le document contient du texte masqué, qui n’est pas affiché.</translation>
    </message>
    <message>
        <source>The document holds text that is struck out. ({text})</source>
        <translation>Le document contient du texte barré. ({text})</translation>
    </message>
    <message>
        <source>The document holds tracked changes. ({text})</source>
        <translation>Le document contient des modifications suivies. ({text})</translation>
    </message>
    <message>
        <source>A part of the article is missing here. ({text})</source>
        <translation>Une partie de l’article manque ici. ({text})</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown and compared. ({text})</source>
        <translation>Seul le début du texte est affiché et comparé. ({text})</translation>
    </message>
    <message>
        <source>Some pages have no text. ({text})</source>
        <translation>Certaines pages n’ont pas de texte. ({text})</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language.</source>
        <translation>Aucun nom n’est marqué&#xa0;: le modèle de langue est celui d’une autre langue.</translation>
    </message>
    <message>
        <source>The language model “{file}” cannot be used; the built-in one finds the names. Choose another in the preferences.</source>
        <translation>Le modèle de langue «&#xa0;{file}&#xa0;» est inutilisable&#xa0;; le modèle intégré trouve les noms. Choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>The name of the file holds signs that reorder it. ({text})</source>
        <translation>Le nom du fichier contient des signes qui le réordonnent. ({text})</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A ferry terminal: two papers, one announcement</source>
        <translation>Un terminal de ferry&#xa0;: deux journaux, une annonce</translation>
    </message>
    <message>
        <source>A mill fire: two papers, one night</source>
        <translation>Un incendie d’usine&#xa0;: deux journaux, une nuit</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrer les commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”. Give that another key first.</source>
        <translation>{keys} appartient à «&#xa0;{command}&#xa0;». Donnez-lui d’abord une autre touche.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Recherche des phrases</translation>
    </message>
    <message>
        <source>Placing dates</source>
        <translation>Placement des dates</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <translation>Recherche des citations</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Comparaison des chiffres</translation>
    </message>
    <message>
        <source>Finding shared sentences</source>
        <translation>Recherche des phrases communes</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Chargement du modèle de langue</translation>
    </message>
    <message>
        <source>Gathering the findings</source>
        <translation>Rassemblement des résultats</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Joining pages</source>
        <translation>Assemblage des pages</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Vérification du rapport</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Works offline. Your files stay on this computer.</source>
        <translation>Fonctionne hors ligne. Vos fichiers restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Private mode: remember nothing</source>
        <translation>Mode privé&#xa0;: ne rien retenir</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>A in B {left} · B in A {right}</source>
        <translation>A dans B {left} · B dans A {right}</translation>
    </message>
    <message>
        <source>without quotes {left} · {right}</source>
        <translation>sans citations {left} · {right}</translation>
    </message>
    <message>
        <source>Share of the words that are in shared pairs</source>
        <translation>Part des mots qui sont dans des paires communes</translation>
    </message>
    <message>
        <source>Only shared</source>
        <translation>Communes seulement</translation>
    </message>
    <message>
        <source>Only unshared</source>
        <translation>Non communes seulement</translation>
    </message>
    <message>
        <source>Let all sentences stand out again</source>
        <translation>Remettre toutes les phrases en valeur</translation>
    </message>
    <message>
        <source>Follow match</source>
        <translation>Suivre la correspondance</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Scrolling: {mode}</source>
        <translation>Défilement&#xa0;: {mode}</translation>
    </message>
    <message>
        <source>Zoom: {zoom} %</source>
        <translation>Zoom&#xa0;: {zoom} %</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n commun</numerusform>
            <numerusform>%n communs</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shared shown of {all}</source>
        <translation>{shown} communs affichés sur {all}</translation>
    </message>
</context>
<context>
    <name>StrengthSlider</name>
    <message>
        <source>Least strength of shared pairs</source>
        <translation>Force minimale des paires communes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>toutes les paires</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>paires probables</translation>
    </message>
    <message>
        <source>strong pairs only</source>
        <translation>paires fortes seulement</translation>
    </message>
    <message>
        <source>At least {share}: {name}</source>
        <translation>Au moins {share}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>“{words}” means</source>
        <translation>«&#xa0;{words}&#xa0;» signifie</translation>
    </message>
    <message>
        <source>No other reading is known</source>
        <translation>Aucune autre lecture connue</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>publié le {day}</translation>
    </message>
    <message>
        <source>assumed {day}</source>
        <translation>supposé le {day}</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 date</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that the articles mention will stand here.</source>
        <translation>Les dates mentionnées dans les articles apparaîtront ici.</translation>
    </message>
    <message>
        <source>Set when {side} was published…</source>
        <translation>Indiquer la date de publication de {side}…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Communs</translation>
    </message>
    <message>
        <source>Shared {place} of {count}</source>
        <translation>Commun {place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n commun</numerusform>
            <numerusform>%n communs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>quotation, same words</source>
        <translation>citation, mêmes mots</translation>
    </message>
    <message>
        <source>quotation, words changed</source>
        <translation>citation, mots changés</translation>
    </message>
    <message>
        <source>quotation, cut</source>
        <translation>citation, coupée</translation>
    </message>
    <message>
        <source>quotation, split</source>
        <translation>citation, scindée</translation>
    </message>
    <message>
        <source>quotation, doubled</source>
        <translation>citation, doublée</translation>
    </message>
    <message>
        <source>quoted here, reported there</source>
        <translation>cité ici, rapporté là</translation>
    </message>
    <message>
        <source>quotation, {changes}</source>
        <translation>citation, {changes}</translation>
    </message>
    <message>
        <source>quotation, {few} of {many} words</source>
        <translation>citation, {few} mots sur {many}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading “{file}”…</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>{text}: </source>
        <translation>{text}&#xa0;: </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n words changed</source>
        <translation>
            <numerusform>%n mot changé</numerusform>
            <numerusform>%n mots changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in A</source>
        <translation>
            <numerusform>%n mot seulement dans A</numerusform>
            <numerusform>%n mots seulement dans A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in B</source>
        <translation>
            <numerusform>%n mot seulement dans B</numerusform>
            <numerusform>%n mots seulement dans B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words differ</source>
        <translation>
            <numerusform>%n mot diffère</numerusform>
            <numerusform>%n mots diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n mot en commun</numerusform>
            <numerusform>%n mots en commun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sentences found. Is this the whole article?</source>
        <translation>
            <numerusform>Seulement %n phrase trouvée. Est-ce l’article entier&#xa0;?</numerusform>
            <numerusform>Seulement %n phrases trouvées. Est-ce l’article entier&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekends</source>
        <translation>
            <numerusform>%n week-end</numerusform>
            <numerusform>%n week-ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fortnights</source>
        <translation>
            <numerusform>%n quinzaine</numerusform>
            <numerusform>%n quinzaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decades</source>
        <translation>
            <numerusform>%n décennie</numerusform>
            <numerusform>%n décennies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centuries</source>
        <translation>
            <numerusform>%n siècle</numerusform>
            <numerusform>%n siècles</numerusform>
        </translation>
    </message>
</context>
</TS>
