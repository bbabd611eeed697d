<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About reader</source>
        <translation>Über reader</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Reads two articles about one event side by side: what they share, and how quotations, figures, names and dates differ.</source>
        <translation>Liest zwei Artikel über ein Ereignis nebeneinander: was sie gemeinsam haben und wie sich Zitate, Zahlen, Namen und Daten unterscheiden.</translation>
    </message>
    <message>
        <source>Works offline: it never opens a network connection, and nothing of your articles leaves this computer.</source>
        <translation>Arbeitet offline: Es öffnet nie eine Netzverbindung, und nichts aus Ihren Artikeln verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>It shows what stands in the texts and passes no judgement. What is not marked has no match above the threshold; that does not mean that it is unique.</source>
        <translation>Es zeigt, was in den Texten steht, und fällt kein Urteil. Was nicht markiert ist, hat keine Entsprechung über der Schwelle; das heißt nicht, dass es einzigartig ist.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{shared} shared, {notable} notable</source>
        <translation>{shared} gemeinsam, {notable} auffällig</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article {side}: details</source>
        <translation>Artikel {side}: Angaben</translation>
    </message>
    <message>
        <source>&amp;Headline:</source>
        <translation>&amp;Überschrift:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Medium:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Notices:</source>
        <translation>Hinweise:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Veröffentlicht:</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>geändert am {day}</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Kodierung:</translation>
    </message>
    <message>
        <source>The date must be a day such as 2018-03-04.</source>
        <translation>Das Datum muss ein Tag sein, etwa 2018-03-04.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>sentence {id}</source>
        <translation>Satz {id}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open two articles…</source>
        <translation>Zwei Artikel ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;into this pane…</source>
        <translation>&amp;In diese Spalte öffnen …</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Export PDF report…</source>
        <translation>&amp;PDF-Bericht exportieren …</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren …</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON …</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>&amp;CSV-Tabellen …</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>&amp;HTML-Seite …</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>Privater &amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Vergleich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in both</source>
        <translation>In beiden &amp;suchen</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>In beiden suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>&amp;Ribbons</source>
        <translation>&amp;Bänder</translation>
    </message>
    <message>
        <source>&amp;Sentence numbers</source>
        <translation>&amp;Satznummern</translation>
    </message>
    <message>
        <source>Paste &amp;as article</source>
        <translation>&amp;Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <source>&amp;Page data</source>
        <translation>Seiten&amp;angaben</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>Only &amp;shared</source>
        <translation>Nur &amp;gemeinsame</translation>
    </message>
    <message>
        <source>Only &amp;unshared</source>
        <translation>Nur &amp;übrige</translation>
    </message>
    <message>
        <source>All, only shared, only unshare&amp;d</source>
        <translation>Alle, nur gemeinsame, nur &amp;übrige</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>P&amp;air strip</source>
        <translation>&amp;Paarleiste</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>Act&amp;ual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Follow match</source>
        <translation>Der Entsprechung &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>&amp;Gekoppelt</translation>
    </message>
    <message>
        <source>F&amp;ree</source>
        <translation>F&amp;rei</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Next shared</source>
        <translation>&amp;Nächstes Paar</translation>
    </message>
    <message>
        <source>&amp;Previous shared</source>
        <translation>&amp;Voriges Paar</translation>
    </message>
    <message>
        <source>Next n&amp;otable</source>
        <translation>Nächstes &amp;auffälliges Paar</translation>
    </message>
    <message>
        <source>Previous no&amp;table</source>
        <translation>Voriges auffä&amp;lliges Paar</translation>
    </message>
    <message>
        <source>&amp;Jump to twin</source>
        <translation>Zur &amp;Entsprechung springen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vorwär&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>&amp;Gehe zu Satz …</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Voriger &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Wörtlich</translation>
    </message>
    <message>
        <source>&amp;Near</source>
        <translation>&amp;Ähnlich</translation>
    </message>
    <message>
        <source>&amp;Paraphrase</source>
        <translation>&amp;Sinngemäß</translation>
    </message>
    <message>
        <source>&amp;Related: one fact in common</source>
        <translation>&amp;Verwandt: eine Tatsache gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Headlines and standfirsts</source>
        <translation>&amp;Überschriften und Vorspänne</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Bildunterschriften</translation>
    </message>
    <message>
        <source>&amp;Pairs of few words</source>
        <translation>&amp;Paare mit wenigen Wörtern</translation>
    </message>
    <message>
        <source>St&amp;op working</source>
        <translation>A&amp;rbeit anhalten</translation>
    </message>
    <message>
        <source>Article details, &amp;A…</source>
        <translation>Angaben zu Artikel &amp;A …</translation>
    </message>
    <message>
        <source>Article details, &amp;B…</source>
        <translation>Angaben zu Artikel &amp;B …</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About reader</source>
        <translation>Ü&amp;ber reader</translation>
    </message>
</context>
<context>
    <name>DateReason</name>
    <message>
        <source>11 September: the day of 2001</source>
        <translation>11. September: der Tag von 2001</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>eine Zeitdauer</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>eine Woche früher</translation>
    </message>
    <message>
        <source>a week later</source>
        <translation>eine Woche später</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>ein anderes Jahr</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>clock time on the publication date</source>
        <translation>Uhrzeit am Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>clock time on {days}, the day last mentioned</source>
        <translation>Uhrzeit am zuletzt genannten Tag: {days}</translation>
    </message>
    <message>
        <source>counted from publication</source>
        <translation>gezählt ab der Veröffentlichung</translation>
    </message>
    <message>
        <source>counted from the day it was said: {days}</source>
        <translation>ab dem Tag der Äußerung gezählt: {days}</translation>
    </message>
    <message>
        <source>counted from the publication date: {days}</source>
        <translation>gezählt ab dem Tag der Veröffentlichung: {days}</translation>
    </message>
    <message>
        <source>counted in {days}</source>
        <translation>abgezählt in: {days}</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>Tag und Monat vertauscht</translation>
    </message>
    <message>
        <source>day of the month, {tense}: {anchor}</source>
        <translation>Tag des Monats, {tense}: {anchor}</translation>
    </message>
    <message>
        <source>day of {days}</source>
        <translation>Tag in: {days}</translation>
    </message>
    <message>
        <source>day of {days}, the month last mentioned</source>
        <translation>Tag im zuletzt genannten Monat: {days}</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decade, nearest century</source>
        <translation>Jahrzehnt, nächstliegendes Jahrhundert</translation>
    </message>
    <message>
        <source>from the date header “{words}”</source>
        <translation>aus der Datumszeile „{words}“</translation>
    </message>
    <message>
        <source>from the dateline “{words}”</source>
        <translation>aus der Ortsmarke „{words}“</translation>
    </message>
    <message>
        <source>from the dateline “{words}”; the other article is of {days}</source>
        <translation>aus der Ortsmarke „{words}“; der andere Artikel ist vom {days}</translation>
    </message>
    <message>
        <source>from the file&apos;s own data ({field})</source>
        <translation>aus den Angaben der Datei ({field})</translation>
    </message>
    <message>
        <source>from the time stamp “{words}”</source>
        <translation>aus dem Zeitstempel „{words}“</translation>
    </message>
    <message>
        <source>full date</source>
        <translation>vollständiges Datum</translation>
    </message>
    <message>
        <source>holiday and year</source>
        <translation>Feiertag und Jahr</translation>
    </message>
    <message>
        <source>in {year}: {reason}</source>
        <translation>im Jahr {year}: {reason}</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>kein Bezugstag</translation>
    </message>
    <message>
        <source>no date in the article, none in the other one</source>
        <translation>kein Datum im Artikel, keines im anderen</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in a caption, is {days}</source>
        <translation>kein Datum im Artikel; das späteste vollständige Datum, in einer Bildunterschrift, ist {days}</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in the text, is {days}</source>
        <translation>kein Datum im Artikel; das späteste vollständige Datum im Text ist {days}</translation>
    </message>
    <message>
        <source>no date in the article; the other article is of {days}</source>
        <translation>kein Datum im Artikel; der andere Artikel ist vom {days}</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>kein eigenes Datum</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>keine Zahl genannt</translation>
    </message>
    <message>
        <source>of {year}, the year last mentioned</source>
        <translation>aus {year}, dem zuletzt genannten Jahr</translation>
    </message>
    <message>
        <source>only supposed, not told of</source>
        <translation>nur angenommen, nicht berichtet</translation>
    </message>
    <message>
        <source>points back to {days}</source>
        <translation>verweist auf {days}</translation>
    </message>
    <message>
        <source>publication, {days}</source>
        <translation>Veröffentlichung, {days}</translation>
    </message>
    <message>
        <source>quarter and year</source>
        <translation>Quartal und Jahr</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>Jahreszeit und Jahr</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>something that repeats</source>
        <translation>etwas, das sich wiederholt</translation>
    </message>
    <message>
        <source>that {weekday}, of {days}</source>
        <translation>jener {weekday}: {days}</translation>
    </message>
    <message>
        <source>the day of speaking, {days}</source>
        <translation>Tag der Äußerung, {days}</translation>
    </message>
    <message>
        <source>the article gives no date of publication</source>
        <translation>der Artikel nennt kein Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>the first {count} of {days}</source>
        <translation>die ersten {count} von: {days}</translation>
    </message>
    <message>
        <source>the last full quarter</source>
        <translation>das letzte volle Quartal</translation>
    </message>
    <message>
        <source>the last one before {days}</source>
        <translation>das letzte Mal vor: {days}</translation>
    </message>
    <message>
        <source>the last {count} of {days}</source>
        <translation>die letzten {count} von: {days}</translation>
    </message>
    <message>
        <source>the next one after {days}</source>
        <translation>das nächste Mal nach: {days}</translation>
    </message>
    <message>
        <source>the next {count}, counted from {days}</source>
        <translation>die nächsten {count}, gezählt ab {days}</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>im selben Jahr: {anchor}</translation>
    </message>
    <message>
        <source>the past {count}, counted from {days}</source>
        <translation>die vergangenen {count}, gezählt ab {days}</translation>
    </message>
    <message>
        <source>the quarter under discussion</source>
        <translation>das Quartal, von dem die Rede ist</translation>
    </message>
    <message>
        <source>the second {unit} after that of {anchor}</source>
        <translation>zweite Einheit danach ({unit}), gezählt ab: {anchor}</translation>
    </message>
    <message>
        <source>the second {unit} before that of {anchor}</source>
        <translation>zweite Einheit davor ({unit}), gezählt ab: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after that of {anchor}</source>
        <translation>{unit} danach, gezählt ab: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after {days}, {known}</source>
        <translation>{unit} nach: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} before that of {anchor}</source>
        <translation>{unit} davor, gezählt ab: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} before {days}, {known}</source>
        <translation>{unit} vor: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} of {anchor}</source>
        <translation>{unit}, gezählt ab: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} of {days}, in the same sentence</source>
        <translation>{unit} von: {days}, im selben Satz</translation>
    </message>
    <message>
        <source>the {unit} of {days}, {known}</source>
        <translation>{unit} von: {days} ({known})</translation>
    </message>
    <message>
        <source>the {weekday} after</source>
        <translation>{weekday} danach</translation>
    </message>
    <message>
        <source>the {weekday} after {days}</source>
        <translation>{weekday} nach: {days}</translation>
    </message>
    <message>
        <source>the {weekday} before</source>
        <translation>{weekday} davor</translation>
    </message>
    <message>
        <source>the {weekday} before {days}</source>
        <translation>{weekday} vor: {days}</translation>
    </message>
    <message>
        <source>the {weekday} of the week of {days}</source>
        <translation>{weekday} in der Woche von: {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} after {days}</source>
        <translation>Wochentag, {tense}: {weekday} nach dem {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} is {days} itself</source>
        <translation>Wochentag, {tense}: {weekday} ist der {days} selbst</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or after {days}</source>
        <translation>Wochentag, {tense}: {weekday} am {days} oder danach</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or before {days}</source>
        <translation>Wochentag, {tense}: {weekday} am {days} oder davor</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>year in two digits, nearest century</source>
        <translation>Jahr mit zwei Ziffern, nächstliegendes Jahrhundert</translation>
    </message>
    <message>
        <source>{count} after {anchor}</source>
        <translation>{count} nach: {anchor}</translation>
    </message>
    <message>
        <source>{count} before {anchor}</source>
        <translation>{count} vor: {anchor}</translation>
    </message>
    <message>
        <source>{days}, where the story stands</source>
        <translation>{days}, wo die Erzählung steht</translation>
    </message>
    <message>
        <source>{name} after {days} in the story</source>
        <translation>{name} nach: {days}, im Lauf der Erzählung</translation>
    </message>
    <message>
        <source>{name} that is a {weekday}: {days}</source>
        <translation>{name}, wenn es ein {weekday} ist: {days}</translation>
    </message>
    <message>
        <source>{reason}, so this one is not older than that</source>
        <translation>{reason}, also ist dieser nicht älter</translation>
    </message>
    <message>
        <source>{reason}; a caption dates {days}</source>
        <translation>{reason}; eine Bildunterschrift nennt {days}</translation>
    </message>
    <message>
        <source>{reason}; the text dates {days}</source>
        <translation>{reason}; der Text nennt {days}</translation>
    </message>
    <message>
        <source>{sort} after {days} in the same sentence</source>
        <translation>{sort} nach: {days}, im selben Satz</translation>
    </message>
    <message>
        <source>{sort} in a list: first {name} after {days}</source>
        <translation>{sort} in einer Aufzählung: {name}, zum ersten Mal nach: {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: first {name} not before {days}</source>
        <translation>{sort}, {tense}: {name}, zum ersten Mal nicht vor dem {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: latest {name} not after {days}</source>
        <translation>{sort}, {tense}: {name}, zuletzt nicht nach dem {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: nearest {name} to {days}</source>
        <translation>{sort}, {tense}: {name}, am nächsten bei: {days}</translation>
    </message>
    <message>
        <source>{sort}: the beginning of what ends {days}</source>
        <translation>{sort}: Beginn dessen, was endet: {days}</translation>
    </message>
    <message>
        <source>{tense}: {count} after {days}</source>
        <translation>{tense}: {count} nach dem {days}</translation>
    </message>
    <message>
        <source>{weekday} after publication</source>
        <translation>{weekday} nach der Veröffentlichung</translation>
    </message>
    <message>
        <source>{weekday} before publication</source>
        <translation>{weekday} vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>{weekday} of {days}</source>
        <translation>{weekday} von: {days}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>after “{word}”</source>
        <translation>nach „{word}“</translation>
    </message>
    <message>
        <source>planned: “{word}”</source>
        <translation>geplant: „{word}“</translation>
    </message>
    <message>
        <source>a contract for the future</source>
        <translation>ein Vertrag für die Zukunft</translation>
    </message>
    <message>
        <source>an unknown publication date</source>
        <translation>unbekanntes Datum der Veröffentlichung</translation>
    </message>
    <message>
        <source>appointed for then</source>
        <translation>für dann angesetzt</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>Konjunktiv</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>vierzehn Tage</translation>
    </message>
    <message>
        <source>future tense</source>
        <translation>Futur</translation>
    </message>
    <message>
        <source>had been planned</source>
        <translation>war geplant gewesen</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>es ist geschehen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>Monat und Tag</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>der nächstliegende</translation>
    </message>
    <message>
        <source>no tense</source>
        <translation>keine Zeitform</translation>
    </message>
    <message>
        <source>no tense of its own</source>
        <translation>keine eigene Zeitform</translation>
    </message>
    <message>
        <source>no verb</source>
        <translation>kein Verb</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>perfect tense</source>
        <translation>Perfekt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned or under way</source>
        <translation>geplant oder im Gang</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>Gegenwart</translation>
    </message>
    <message>
        <source>present tense for a plan</source>
        <translation>Gegenwart für einen Plan</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>put off until then</source>
        <translation>bis dahin verschoben</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>results of the quarter before</source>
        <translation>Zahlen des Quartals davor</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>Frühling</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>Sommer</translation>
    </message>
    <message>
        <source>the day of speaking</source>
        <translation>Tag der Äußerung</translation>
    </message>
    <message>
        <source>the first half</source>
        <translation>die erste Hälfte</translation>
    </message>
    <message>
        <source>the first quarter</source>
        <translation>das erste Quartal</translation>
    </message>
    <message>
        <source>the fourth quarter</source>
        <translation>das vierte Quartal</translation>
    </message>
    <message>
        <source>the holiday</source>
        <translation>der Feiertag</translation>
    </message>
    <message>
        <source>the last date mentioned</source>
        <translation>das zuletzt genannte Datum</translation>
    </message>
    <message>
        <source>the second half</source>
        <translation>die zweite Hälfte</translation>
    </message>
    <message>
        <source>the second quarter</source>
        <translation>das zweite Quartal</translation>
    </message>
    <message>
        <source>the third quarter</source>
        <translation>das dritte Quartal</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>what is reported lies behind</source>
        <translation>worüber berichtet wird, liegt zurück</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>Winter</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>the same as {side} “{words}”</source>
        <translation>gleich {side} „{words}“</translation>
    </message>
    <message>
        <source>goes with {side} “{words}”</source>
        <translation>passt zu {side} „{words}“</translation>
    </message>
    <message>
        <source>differs from {side} “{words}”</source>
        <translation>anders als {side} „{words}“</translation>
    </message>
</context>
<context>
    <name>DockHandle</name>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an article here</source>
        <translation>Einen Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Drop the other article here</source>
        <translation>Den anderen Artikel hier ablegen</translation>
    </message>
    <message>
        <source>Article {side}: {text}</source>
        <translation>Artikel {side}: {text}</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>EncodingsDialog</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Kodierung der Datei</translation>
    </message>
    <message>
        <source>Choose the encoding in which the lines of “{file}” read as they should.</source>
        <translation>Wählen Sie die Kodierung, in der die Zeilen von „{file}“ richtig zu lesen sind.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Kodierungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>So liest sich der Text</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Read in this encoding</source>
        <translation>In dieser Kodierung lesen</translation>
    </message>
    <message>
        <source>{encoding} (now)</source>
        <translation>{encoding} (jetzt)</translation>
    </message>
</context>
<context>
    <name>ExportOptionsDialog</name>
    <message>
        <source>Export PDF report</source>
        <translation>PDF-Bericht exportieren</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
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
        <translation>&amp;Querformat</translation>
    </message>
    <message>
        <source>Shades of &amp;grey, for black-and-white printing</source>
        <translation>&amp;Graustufen, für Schwarzweißdruck</translation>
    </message>
    <message>
        <source>Summary at the &amp;end</source>
        <translation>Zusammenfassung am &amp;Ende</translation>
    </message>
    <message>
        <source>&amp;Attach both source texts and the findings</source>
        <translation>Beide Quelltexte und die Befunde &amp;anhängen</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Ort wählen …</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Wählen Sie mindestens einen Abschnitt.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Folder for the CSV tables</source>
        <translation>Ordner für die CSV-Tabellen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>figures agree</source>
        <translation>Zahlen stimmen überein</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>one toll, updated</source>
        <translation>eine Opferzahl, fortgeschrieben</translation>
    </message>
    <message>
        <source>one is the sum of the others</source>
        <translation>eine ist die Summe der anderen</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words, a name or a figure</source>
        <translation>Wörter, ein Name oder eine Zahl</translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation>In beiden Artikeln suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{left} in A, {right} in B</source>
        <translation>{left} in A, {right} in B</translation>
    </message>
    <message>
        <source>{place} of {total}: {left} in A, {right} in B</source>
        <translation>{place} von {total}: {left} in A, {right} in B</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Nur A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Nur B</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>No shared sentences at this strength.</source>
        <translation>Keine gemeinsamen Sätze bei dieser Stärke.</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Es wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Es wurden keine Zahlen gefunden.</translation>
    </message>
    <message>
        <source>Every sentence of A has a match in B.</source>
        <translation>Jeder Satz von A hat eine Entsprechung in B.</translation>
    </message>
    <message>
        <source>Every sentence of B has a match in A.</source>
        <translation>Jeder Satz von B hat eine Entsprechung in A.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Es wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Es wurden keine Daten gefunden.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>{side} speaks of it without the name</source>
        <translation>{side} spricht davon, ohne den Namen zu nennen</translation>
    </message>
    <message>
        <source>{name}. Mentions in A: {left}, in B: {right}</source>
        <translation>{name}. Erwähnungen in A: {left}, in B: {right}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>In {side}</source>
        <translation>In {side}</translation>
    </message>
    <message>
        <source>Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence {right_id}: {right}</source>
        <translation>Gemeinsam {place} von {count}, {kind}, {reason}. A Satz {left_id}: {left} B Satz {right_id}: {right}</translation>
    </message>
    <message>
        <source>Changed: {words}.</source>
        <translation>Geändert: {words}.</translation>
    </message>
    <message>
        <source>{title}. {ids}. A: {left}. B: {right}</source>
        <translation>{title}. {ids}. A: {left}. B: {right}</translation>
    </message>
    <message>
        <source>speaker not given</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>Quotation only in {side}. {title}: {words}</source>
        <translation>Zitat nur in {side}. {title}: {words}</translation>
    </message>
    <message>
        <source>headline and text differ</source>
        <translation>Überschrift und Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>headline without a sentence of the text</source>
        <translation>Überschrift ohne Entsprechung im Text</translation>
    </message>
    <message>
        <source>standfirst and text differ</source>
        <translation>Vorspann und Text weichen voneinander ab</translation>
    </message>
    <message>
        <source>standfirst without a sentence of the text</source>
        <translation>Vorspann ohne Entsprechung im Text</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>brings: {what}</source>
        <translation>bringt: {what}</translation>
    </message>
    <message>
        <source>its quotation is compared with {where}</source>
        <translation>ihr Zitat wird mit {where} verglichen</translation>
    </message>
    <message>
        <source>No match in {other}. {side} sentence {number}: {words}</source>
        <translation>Keine Entsprechung in {other}. {side} Satz {number}: {words}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Nach Text</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>Nach Gewicht</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Reihenfolge der Befunde</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nichts hier passt zum Filter.</translation>
    </message>
    <message>
        <source>Names are still being looked for.</source>
        <translation>Die Namen werden noch gesucht.</translation>
    </message>
    <message>
        <source>The articles have not been compared yet.</source>
        <translation>Die Artikel sind noch nicht verglichen.</translation>
    </message>
    <message>
        <source>Open a second article to compare.</source>
        <translation>Öffnen Sie einen zweiten Artikel, um zu vergleichen.</translation>
    </message>
    <message>
        <source>No shared sentences were found.</source>
        <translation>Es wurden keine gemeinsamen Sätze gefunden.</translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message>
        <source>1 line of page data</source>
        <translation>1 Zeile mit Seitenangaben</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page data</source>
        <translation>
            <numerusform>%n Zeile mit Seitenangaben</numerusform>
            <numerusform>%n Zeilen mit Seitenangaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToSentenceDialog</name>
    <message>
        <source>Go to sentence</source>
        <translation>Gehe zu Satz</translation>
    </message>
    <message>
        <source>&amp;Sentence, for example B16:</source>
        <translation>&amp;Satz, zum Beispiel B16:</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>Diesen Satz gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>HeadlineReason</name>
    <message>
        <source>“{name}” is not in the body</source>
        <translation>„{name}“ steht nicht im Text</translation>
    </message>
    <message>
        <source>{figure} is not in the body</source>
        <translation>{figure} steht nicht im Text</translation>
    </message>
    <message>
        <source>negation: {here} here, {there} in the body</source>
        <translation>Verneinung: hier {here}, im Text {there}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{jump} shows the other sentence of a pair, {back} comes back; {next} goes on to the next pair.</source>
        <translation>{jump} zeigt den anderen Satz eines Paars, {back} führt zurück; {next} geht zum nächsten Paar.</translation>
    </message>
    <message>
        <source>Every mention of this name is framed in both articles, and the list Names counts them. {names} hides and shows all names.</source>
        <translation>Jede Nennung dieses Namens ist in beiden Artikeln umrahmt, und die Liste „Namen“ zählt sie. {names} blendet alle Namen aus und ein.</translation>
    </message>
    <message>
        <source>The same findings can also be written as data for other programs: File, Export data.</source>
        <translation>Dieselben Befunde lassen sich auch als Daten für andere Programme speichern: Datei, Daten exportieren.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Stopped. What had not been found by then is missing.</source>
        <translation>Angehalten. Was bis dahin nicht gefunden war, fehlt.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>verbatim</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>near</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>related</source>
        <translation>verwandt</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kinds of pairs</source>
        <translation>Arten von Paaren</translation>
    </message>
    <message>
        <source>Verbatim: every word is equal</source>
        <translation>Wörtlich: jedes Wort ist gleich</translation>
    </message>
    <message>
        <source>Near: some words differ</source>
        <translation>Ähnlich: einige Wörter weichen ab</translation>
    </message>
    <message>
        <source>Paraphrase: the same in other words</source>
        <translation>Sinngemäß: dasselbe in anderen Worten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All kinds of pairs</source>
        <translation>Alle Arten von Paaren</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werke</translation>
    </message>
</context>
<context>
    <name>LinkBand</name>
    <message>
        <source>Links between shared sentences</source>
        <translation>Verbindungen zwischen gemeinsamen Sätzen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Article {side}, {name}</source>
        <translation>Artikel {side}, {name}</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Numbers of sentences and pairs</source>
        <translation>Nummern der Sätze und Paare</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>&amp;Daten exportieren</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Anz&amp;eigen</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>S&amp;crolling</source>
        <translation>S&amp;crollen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Kinds of pairs</source>
        <translation>&amp;Arten von Paaren</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>reader stopped unexpectedly the last time.</source>
        <translation>reader wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation>A und B sind dieselbe Datei.</translation>
    </message>
    <message>
        <source>The two texts are identical except for page data.</source>
        <translation>Die beiden Texte sind bis auf die Seitenangaben gleich.</translation>
    </message>
    <message>
        <source>The articles are in different languages. Words cannot be compared; names and numbers can.</source>
        <translation>Die Artikel sind in verschiedenen Sprachen. Wörter lassen sich nicht vergleichen, Namen und Zahlen schon.</translation>
    </message>
    <message>
        <source>This is a very long text ({words} words). It can be read at once; shared sentences, then dates and names, follow as they are found.</source>
        <translation>Dies ist ein sehr langer Text ({words} Wörter). Er kann sofort gelesen werden; gemeinsame Sätze, dann Daten und Namen folgen, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>{side} gives no publication date: expressions such as “last month” cannot be placed.</source>
        <translation>{side} nennt kein Veröffentlichungsdatum: Ausdrücke wie „letzten Monat“ lassen sich nicht einordnen.</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language than A and B.</source>
        <translation>Es werden keine Namen markiert: Das Sprachmodell ist für eine andere Sprache als die von A und B.</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are the same file under two names.</source>
        <translation>„{left}“ und „{right}“ sind dieselbe Datei unter zwei Namen.</translation>
    </message>
    <message>
        <source>No sentence of A was found again in B.</source>
        <translation>Kein Satz von A wurde in B wiedergefunden.</translation>
    </message>
    <message>
        <source>No sentence above the threshold. Nearest: {left} and {right} ({strength}).</source>
        <translation>Kein Satz über der Schwelle. Am nächsten: {left} und {right} ({strength}).</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen …</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Angaben zum Artikel …</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Show page data</source>
        <translation>Seitenangaben zeigen</translation>
    </message>
    <message>
        <source>Show weaker pairs</source>
        <translation>Schwächere Paare zeigen</translation>
    </message>
    <message>
        <source>First 20,000 words</source>
        <translation>Die ersten 20.000 Wörter</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Datum setzen …</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Kodierung …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Show what is known</source>
        <translation>Zeigen, was bekannt ist</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Private mode is on</source>
        <translation>Der private Modus ist an</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Open two articles: choose both, or one after the other</source>
        <translation>Zwei Artikel öffnen: beide auf einmal oder nacheinander wählen</translation>
    </message>
    <message>
        <source>Open article {side}</source>
        <translation>Artikel {side} öffnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Password of “{file}”:</source>
        <translation>Passwort von „{file}“:</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Gesperrte Datei</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Replace article {side} with the text in the clipboard?</source>
        <translation>Artikel {side} durch den Text der Zwischenablage ersetzen?</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Its text stays open here.</source>
        <translation>„{file}“ ist nicht mehr dort, wo sie war. Der Text bleibt hier geöffnet.</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation>„{file}“ wurde seit dem Öffnen geändert.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Übersicht von Artikel {letter}</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Click a shared sentence to see both wordings here.</source>
        <translation>Klicken Sie auf einen gemeinsamen Satz, um beide Fassungen hier zu sehen.</translation>
    </message>
    <message>
        <source>{side}: {who}</source>
        <translation>{side}: {who}</translation>
    </message>
    <message>
        <source>Jump to {id} ↵</source>
        <translation>Zu {id} springen ↵</translation>
    </message>
    <message numerus="yes">
        <source>Pair %n</source>
        <translation>
            <numerusform>Paar %n</numerusform>
            <numerusform>Paar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairedPanes</name>
    <message>
        <source>Article in sight</source>
        <translation>Sichtbarer Artikel</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artikel {letter}</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>No article yet</source>
        <translation>Noch kein Artikel</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {side}, {outlet}</source>
        <translation>Artikel {side}, {outlet}</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>published {day}, assumed</source>
        <translation>veröffentlicht {day}, angenommen</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>veröffentlicht {day}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Shared words:</source>
        <translation>&amp;Gemeinsame Wörter:</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Sprache des Fensters:</translation>
    </message>
    <message>
        <source>This colour is not taken: {why}</source>
        <translation>Diese Farbe wird nicht übernommen: {why}</translation>
    </message>
    <message>
        <source>Contrast is at least AA (4.5 to 1) on every tint.</source>
        <translation>Der Kontrast ist auf jeder Tönung mindestens AA (4,5 zu 1).</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>Die Sprache wechselt, wenn das Fenster neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>Serifen (Noto Serif)</translation>
    </message>
    <message>
        <source>Sans (Inter)</source>
        <translation>Serifenlos (Inter)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>Sch&amp;rift:</translation>
    </message>
    <message>
        <source>Text si&amp;ze:</source>
        <translation>Text&amp;größe:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: jump instead of gliding</source>
        <translation>&amp;Wenig Bewegung: springen statt gleiten</translation>
    </message>
    <message>
        <source>&amp;Letters as keys in the texts: N, P next and previous pair; J, K scroll</source>
        <translation>Bu&amp;chstaben als Tasten in den Texten: N, P nächstes und voriges Paar; J, K scrollen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Least strength:</source>
        <translation>&amp;Kleinste Stärke:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Ignore pairs under (words):</source>
        <translation>Paare &amp;auslassen unter (Wörter):</translation>
    </message>
    <message>
        <source>Find &amp;names</source>
        <translation>&amp;Namen suchen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Language &amp;model:</source>
        <translation>Sprach&amp;modell:</translation>
    </message>
    <message>
        <source>Shared pairs weaker than {share} are not drawn.</source>
        <translation>Gemeinsame Paare schwächer als {share} werden nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>&amp;Private: remember no files and no folders</source>
        <translation>&amp;Privat: keine Dateien und Ordner merken</translation>
    </message>
    <message>
        <source>The program never opens a network connection.</source>
        <translation>Das Programm öffnet nie eine Netzverbindung.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print both texts</source>
        <translation>Beide Texte drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>= every word the same · ~ some words differ · … in other words</source>
        <translation>= jedes Wort gleich · ~ einige Wörter anders · … mit anderen Worten</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your files were not changed. The lines below say where it happened; they hold nothing of your articles.</source>
        <translation>Im Programm ist etwas schiefgegangen. Ihre Dateien wurden nicht verändert. Die Zeilen unten sagen, wo es geschah; sie enthalten nichts aus Ihren Artikeln.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>date line of the article</source>
        <translation>Datumszeile des Artikels</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>metadata of the file</source>
        <translation>Metadaten der Datei</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>taken from the other article</source>
        <translation>aus dem anderen Artikel übernommen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>figures differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>jedes Wort gleich</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>dieselben Wörter</translation>
    </message>
    <message>
        <source>both: {things}; other words</source>
        <translation>beide: {things}; andere Worte</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Wie dieser Bericht zu lesen ist</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Die beiden Texte</translation>
    </message>
    <message>
        <source>Shared sentences</source>
        <translation>Gemeinsame Sätze</translation>
    </message>
    <message>
        <source>Quotations compared</source>
        <translation>Zitate im Vergleich</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>Only in A, only in B</source>
        <translation>Nur in A, nur in B</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Method, settings and limits</source>
        <translation>Verfahren, Einstellungen und Grenzen</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Wie dieser Bericht zu prüfen ist</translation>
    </message>
    <message>
        <source>Each text as it was read</source>
        <translation>Jeder Text, wie er gelesen wurde</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“{file}” is empty. Choose a file that holds an article.</source>
        <translation>„{file}“ ist leer. Wählen Sie eine Datei, die einen Artikel enthält.</translation>
    </message>
    <message>
        <source>“{file}” holds no readable text.</source>
        <translation>„{file}“ enthält keinen lesbaren Text.</translation>
    </message>
    <message>
        <source>“{file}” is of a kind that cannot be read here.</source>
        <translation>Dateien von der Art von „{file}“ können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says.</source>
        <translation>„{file}“ ist nicht, was der Name sagt.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Try another copy.</source>
        <translation>„{file}“ ist beschädigt. Versuchen Sie es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save a copy without it and open that.</source>
        <translation>„{file}“ ist mit einem Passwort gesperrt. Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>„{file}“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages and no text. Make a searchable copy (for example with OCRmyPDF) and open that.</source>
        <translation>„{file}“ enthält Bilder von Seiten und keinen Text. Machen Sie daraus eine durchsuchbare Kopie (etwa mit OCRmyPDF) und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be read.</source>
        <translation>„{file}“ ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to be read safely.</source>
        <translation>„{file}“ ist zu verschachtelt, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{file}” is built in a way that is not safe to read.</source>
        <translation>„{file}“ ist so gebaut, dass es nicht sicher gelesen werden kann.</translation>
    </message>
    <message>
        <source>Reading “{file}” took too long and was stopped.</source>
        <translation>Das Lesen von „{file}“ dauerte zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Save it in another format.</source>
        <translation>„{file}“ konnte nicht gelesen werden. Speichern Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>“{file}” is not a file.</source>
        <translation>„{file}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Choose it again.</source>
        <translation>„{file}“ wurde nicht gefunden. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” may not be read: permission is missing.</source>
        <translation>„{file}“ darf nicht gelesen werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>“{file}” changed while it was read. Read it again.</source>
        <translation>„{file}“ hat sich beim Lesen geändert. Lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” could not be read because of a fault in this program.</source>
        <translation>„{file}“ konnte wegen eines Fehlers in diesem Programm nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The encoding was detected. If letters look wrong, choose another.</source>
        <translation>Die Kodierung wurde erkannt. Wenn Buchstaben falsch aussehen, wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in this encoding. ({text})</source>
        <translation>Einige Bytes bedeuten in dieser Kodierung nichts. ({text})</translation>
    </message>
    <message>
        <source>The text holds signs that reorder what is shown, so that it may read differently from what is stored. They are marked.</source>
        <translation>Der Text enthält Zeichen, die das Gezeigte umordnen, sodass es anders zu lesen sein kann als gespeichert. Sie sind markiert.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen. They are kept and do not count.</source>
        <translation>Der Text enthält unsichtbare Zeichen. Sie bleiben erhalten und zählen nicht mit.</translation>
    </message>
    <message>
        <source>Some words mix letters of two alphabets that look alike. ({text})</source>
        <translation>Einige Wörter mischen Buchstaben zweier Alphabete, die gleich aussehen. ({text})</translation>
    </message>
    <message>
        <source>The text holds control characters, which are shown as signs and do nothing.</source>
        <translation>Der Text enthält Steuerzeichen. Sie werden als Zeichen gezeigt und bewirken nichts.</translation>
    </message>
    <message>
        <source>Content from the network was not loaded. ({text})</source>
        <translation>Inhalte aus dem Netz wurden nicht geladen. ({text})</translation>
    </message>
    <message>
        <source>Objects inside the document were left alone.</source>
        <translation>Objekte im Dokument wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>The message has attachments, which were not read.</source>
        <translation>Die Nachricht hat Anhänge, die nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>The document holds comments, which are not shown.</source>
        <translation>Das Dokument enthält Kommentare, die nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Text in drawings is not shown.</source>
        <translation>Text in Zeichnungen wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The document holds text set as hidden, which is not shown.</source>
        <translation>Das Dokument enthält als verborgen gesetzten Text, der nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The document holds text that is struck out. ({text})</source>
        <translation>Das Dokument enthält durchgestrichenen Text. ({text})</translation>
    </message>
    <message>
        <source>The document holds tracked changes. ({text})</source>
        <translation>Das Dokument enthält nachverfolgte Änderungen. ({text})</translation>
    </message>
    <message>
        <source>A part of the article is missing here. ({text})</source>
        <translation>Ein Teil des Artikels fehlt hier. ({text})</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown and compared. ({text})</source>
        <translation>Nur der Anfang des Textes wird gezeigt und verglichen. ({text})</translation>
    </message>
    <message>
        <source>Some pages have no text. ({text})</source>
        <translation>Einige Seiten haben keinen Text. ({text})</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language.</source>
        <translation>Es werden keine Namen markiert: Das Sprachmodell ist für eine andere Sprache.</translation>
    </message>
    <message>
        <source>The language model “{file}” cannot be used; the built-in one finds the names. Choose another in the preferences.</source>
        <translation>Das Sprachmodell „{file}“ kann nicht benutzt werden; das eingebaute findet die Namen. Wählen Sie in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>The name of the file holds signs that reorder it. ({text})</source>
        <translation>Der Name der Datei enthält Zeichen, die ihn umordnen. ({text})</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A ferry terminal: two papers, one announcement</source>
        <translation>Ein Fährterminal: zwei Zeitungen, eine Ankündigung</translation>
    </message>
    <message>
        <source>A mill fire: two papers, one night</source>
        <translation>Ein Fabrikbrand: zwei Zeitungen, eine Nacht</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Befehle filtern</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”. Give that another key first.</source>
        <translation>{keys} gehört zu „{command}“. Geben Sie zuerst diesem Befehl eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Sätze suchen</translation>
    </message>
    <message>
        <source>Placing dates</source>
        <translation>Daten einordnen</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <translation>Zitate suchen</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Finding shared sentences</source>
        <translation>Gemeinsame Sätze suchen</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Sprachmodell laden</translation>
    </message>
    <message>
        <source>Gathering the findings</source>
        <translation>Befunde werden zusammengestellt</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>Joining pages</source>
        <translation>Seiten werden zusammengefügt</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Bericht wird geprüft</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Works offline. Your files stay on this computer.</source>
        <translation>Arbeitet offline. Ihre Dateien bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Private mode: remember nothing</source>
        <translation>Privater Modus: nichts merken</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>A in B {left} · B in A {right}</source>
        <translation>A in B {left} · B in A {right}</translation>
    </message>
    <message>
        <source>without quotes {left} · {right}</source>
        <translation>ohne Zitate {left} · {right}</translation>
    </message>
    <message>
        <source>Share of the words that are in shared pairs</source>
        <translation>Anteil der Wörter, die in gemeinsamen Paaren stehen</translation>
    </message>
    <message>
        <source>Only shared</source>
        <translation>Nur gemeinsame</translation>
    </message>
    <message>
        <source>Only unshared</source>
        <translation>Nur übrige</translation>
    </message>
    <message>
        <source>Let all sentences stand out again</source>
        <translation>Alle Sätze wieder hervortreten lassen</translation>
    </message>
    <message>
        <source>Follow match</source>
        <translation>Der Entsprechung folgen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Scrolling: {mode}</source>
        <translation>Scrollen: {mode}</translation>
    </message>
    <message>
        <source>Zoom: {zoom} %</source>
        <translation>Zoom: {zoom} %</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsamer</numerusform>
            <numerusform>%n gemeinsame</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shared shown of {all}</source>
        <translation>{shown} von {all} gemeinsamen gezeigt</translation>
    </message>
</context>
<context>
    <name>StrengthSlider</name>
    <message>
        <source>Least strength of shared pairs</source>
        <translation>Kleinste Stärke gemeinsamer Paare</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>alle Paare</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>wahrscheinliche Paare</translation>
    </message>
    <message>
        <source>strong pairs only</source>
        <translation>nur starke Paare</translation>
    </message>
    <message>
        <source>At least {share}: {name}</source>
        <translation>Mindestens {share}: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>“{words}” means</source>
        <translation>„{words}“ bedeutet</translation>
    </message>
    <message>
        <source>No other reading is known</source>
        <translation>Keine andere Lesart bekannt</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>veröffentlicht {day}</translation>
    </message>
    <message>
        <source>assumed {day}</source>
        <translation>angenommen {day}</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 Datum</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n Datum</numerusform>
            <numerusform>%n Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that the articles mention will stand here.</source>
        <translation>Hier stehen die Daten, die in den Artikeln vorkommen.</translation>
    </message>
    <message>
        <source>Set when {side} was published…</source>
        <translation>Festlegen, wann {side} erschien …</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Shared {place} of {count}</source>
        <translation>Gemeinsam {place} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsamer</numerusform>
            <numerusform>%n gemeinsame</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>quotation, same words</source>
        <translation>Zitat, gleiche Wörter</translation>
    </message>
    <message>
        <source>quotation, words changed</source>
        <translation>Zitat, Wörter geändert</translation>
    </message>
    <message>
        <source>quotation, cut</source>
        <translation>Zitat, gekürzt</translation>
    </message>
    <message>
        <source>quotation, split</source>
        <translation>Zitat, geteilt</translation>
    </message>
    <message>
        <source>quotation, doubled</source>
        <translation>Zitat, verdoppelt</translation>
    </message>
    <message>
        <source>quoted here, reported there</source>
        <translation>hier zitiert, dort berichtet</translation>
    </message>
    <message>
        <source>quotation, {changes}</source>
        <translation>Zitat, {changes}</translation>
    </message>
    <message>
        <source>quotation, {few} of {many} words</source>
        <translation>Zitat, {few} von {many} Wörtern</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading “{file}”…</source>
        <translation>„{file}“ wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{text}: </source>
        <translation>{text}: </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n words changed</source>
        <translation>
            <numerusform>%n Wort geändert</numerusform>
            <numerusform>%n Wörter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in A</source>
        <translation>
            <numerusform>%n Wort nur in A</numerusform>
            <numerusform>%n Wörter nur in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in B</source>
        <translation>
            <numerusform>%n Wort nur in B</numerusform>
            <numerusform>%n Wörter nur in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words differ</source>
        <translation>
            <numerusform>%n Wort anders</numerusform>
            <numerusform>%n Wörter anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n Wort gemeinsam</numerusform>
            <numerusform>%n Wörter gemeinsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sentences found. Is this the whole article?</source>
        <translation>
            <numerusform>Nur %n Satz gefunden. Ist das der ganze Artikel?</numerusform>
            <numerusform>Nur %n Sätze gefunden. Ist das der ganze Artikel?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekends</source>
        <translation>
            <numerusform>%n Wochenende</numerusform>
            <numerusform>%n Wochenenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fortnights</source>
        <translation>
            <numerusform>%n Doppelwoche</numerusform>
            <numerusform>%n Doppelwochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n Quartal</numerusform>
            <numerusform>%n Quartale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decades</source>
        <translation>
            <numerusform>%n Jahrzehnt</numerusform>
            <numerusform>%n Jahrzehnte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centuries</source>
        <translation>
            <numerusform>%n Jahrhundert</numerusform>
            <numerusform>%n Jahrhunderte</numerusform>
        </translation>
    </message>
</context>
</TS>
