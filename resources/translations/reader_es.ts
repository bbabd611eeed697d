<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About reader</source>
        <translation>Acerca de reader</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Reads two articles about one event side by side: what they share, and how quotations, figures, names and dates differ.</source>
        <translation>Lee dos artículos sobre un mismo hecho uno junto a otro: lo que comparten, y en qué difieren las citas, las cifras, los nombres y las fechas.</translation>
    </message>
    <message>
        <source>Works offline: it never opens a network connection, and nothing of your articles leaves this computer.</source>
        <translation>Funciona sin conexión: nunca abre una conexión de red, y nada de sus artículos sale de este equipo.</translation>
    </message>
    <message>
        <source>It shows what stands in the texts and passes no judgement. What is not marked has no match above the threshold; that does not mean that it is unique.</source>
        <translation>Muestra lo que dicen los textos y no emite juicios. Lo que no está marcado no tiene correspondencia por encima del umbral; eso no significa que sea único.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{shared} shared, {notable} notable</source>
        <translation>{shared} comunes, {notable} notables</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article {side}: details</source>
        <translation>Artículo {side}: ficha</translation>
    </message>
    <message>
        <source>&amp;Headline:</source>
        <translation>&amp;Titular:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Medio:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Autor:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otra…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Notices:</source>
        <translation>Avisos:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Publicado:</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>modificado el {day}</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Codificación:</translation>
    </message>
    <message>
        <source>The date must be a day such as 2018-03-04.</source>
        <translation>La fecha debe ser un día, por ejemplo 2018-03-04.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>sentence {id}</source>
        <translation>frase {id}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open two articles…</source>
        <translation>&amp;Abrir dos artículos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;into this pane…</source>
        <translation>Abrir en &amp;esta columna…</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>Volver a &amp;cargar del disco</translation>
    </message>
    <message>
        <source>&amp;Export PDF report…</source>
        <translation>E&amp;xportar informe PDF…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>Tablas &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>Página &amp;HTML…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>&amp;Modo privado</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>Cerrar &amp;la comparación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Copiar con &amp;referencia</translation>
    </message>
    <message>
        <source>&amp;Find in both</source>
        <translation>&amp;Buscar en ambos</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>Buscar en ambos</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>&amp;Ribbons</source>
        <translation>C&amp;intas</translation>
    </message>
    <message>
        <source>&amp;Sentence numbers</source>
        <translation>N&amp;úmeros de frase</translation>
    </message>
    <message>
        <source>Paste &amp;as article</source>
        <translation>&amp;Pegar como artículo</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Page data</source>
        <translation>&amp;Datos de la página</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Only &amp;shared</source>
        <translation>Solo &amp;comunes</translation>
    </message>
    <message>
        <source>Only &amp;unshared</source>
        <translation>Solo &amp;no comunes</translation>
    </message>
    <message>
        <source>All, only shared, only unshare&amp;d</source>
        <translation>T&amp;odas, comunes, no comunes</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Crono&amp;logía</translation>
    </message>
    <message>
        <source>P&amp;air strip</source>
        <translation>&amp;Tira del par</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más peque&amp;ño</translation>
    </message>
    <message>
        <source>Act&amp;ual size</source>
        <translation>Tamaño no&amp;rmal</translation>
    </message>
    <message>
        <source>&amp;Follow match</source>
        <translation>&amp;Seguir la correspondencia</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>Si&amp;ncronizado</translation>
    </message>
    <message>
        <source>F&amp;ree</source>
        <translation>&amp;Libre</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Next shared</source>
        <translation>Par &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous shared</source>
        <translation>Par &amp;anterior</translation>
    </message>
    <message>
        <source>Next n&amp;otable</source>
        <translation>Par &amp;notable siguiente</translation>
    </message>
    <message>
        <source>Previous no&amp;table</source>
        <translation>Par n&amp;otable anterior</translation>
    </message>
    <message>
        <source>&amp;Jump to twin</source>
        <translation>Ir a la &amp;correspondencia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>&amp;Ir a la frase…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>&amp;Zona siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Zona ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Intercambiar A y B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Literal</translation>
    </message>
    <message>
        <source>&amp;Near</source>
        <translation>&amp;Cercano</translation>
    </message>
    <message>
        <source>&amp;Paraphrase</source>
        <translation>&amp;Paráfrasis</translation>
    </message>
    <message>
        <source>&amp;Related: one fact in common</source>
        <translation>&amp;Relacionado: un hecho en común</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Headlines and standfirsts</source>
        <translation>&amp;Titulares y entradillas</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Pies de foto</translation>
    </message>
    <message>
        <source>&amp;Pairs of few words</source>
        <translation>Pares &amp;de pocas palabras</translation>
    </message>
    <message>
        <source>St&amp;op working</source>
        <translation>&amp;Detener el trabajo</translation>
    </message>
    <message>
        <source>Article details, &amp;A…</source>
        <translation>Ficha del artículo &amp;A…</translation>
    </message>
    <message>
        <source>Article details, &amp;B…</source>
        <translation>Ficha del artículo &amp;B…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>A&amp;tajos…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;About reader</source>
        <translation>&amp;Acerca de reader</translation>
    </message>
</context>
<context>
    <name>DateReason</name>
    <message>
        <source>11 September: the day of 2001</source>
        <translation>11 de septiembre: el día de 2001</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>una duración</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>una semana antes</translation>
    </message>
    <message>
        <source>a week later</source>
        <translation>una semana después</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>otro año</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>clock time on the publication date</source>
        <translation>hora del día de publicación</translation>
    </message>
    <message>
        <source>clock time on {days}, the day last mentioned</source>
        <translation>hora del último día mencionado: {days}</translation>
    </message>
    <message>
        <source>counted from publication</source>
        <translation>contado desde la publicación</translation>
    </message>
    <message>
        <source>counted from the day it was said: {days}</source>
        <translation>contado desde el día en que se dijo: {days}</translation>
    </message>
    <message>
        <source>counted from the publication date: {days}</source>
        <translation>contado desde la fecha de publicación: {days}</translation>
    </message>
    <message>
        <source>counted in {days}</source>
        <translation>contado en: {days}</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>día y mes al revés</translation>
    </message>
    <message>
        <source>day of the month, {tense}: {anchor}</source>
        <translation>día del mes, {tense}: {anchor}</translation>
    </message>
    <message>
        <source>day of {days}</source>
        <translation>día de: {days}</translation>
    </message>
    <message>
        <source>day of {days}, the month last mentioned</source>
        <translation>día del último mes mencionado: {days}</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>decade, nearest century</source>
        <translation>década, siglo más cercano</translation>
    </message>
    <message>
        <source>from the date header “{words}”</source>
        <translation>de la línea de fecha «{words}»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”</source>
        <translation>de la data «{words}»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”; the other article is of {days}</source>
        <translation>de la data «{words}»; el otro artículo es del {days}</translation>
    </message>
    <message>
        <source>from the file&apos;s own data ({field})</source>
        <translation>de los datos del archivo ({field})</translation>
    </message>
    <message>
        <source>from the time stamp “{words}”</source>
        <translation>de la marca de tiempo «{words}»</translation>
    </message>
    <message>
        <source>full date</source>
        <translation>fecha completa</translation>
    </message>
    <message>
        <source>holiday and year</source>
        <translation>festividad y año</translation>
    </message>
    <message>
        <source>in {year}: {reason}</source>
        <translation>en {year}: {reason}</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mes y año</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <source>no date in the article, none in the other one</source>
        <translation>sin fecha en el artículo ni en el otro</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in a caption, is {days}</source>
        <translation>sin fecha en el artículo; la última fecha completa, en un pie de foto, es {days}</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in the text, is {days}</source>
        <translation>sin fecha en el artículo; la última fecha completa del texto es {days}</translation>
    </message>
    <message>
        <source>no date in the article; the other article is of {days}</source>
        <translation>sin fecha en el artículo; el otro artículo es del {days}</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>sin fecha propia</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>no se da un número</translation>
    </message>
    <message>
        <source>of {year}, the year last mentioned</source>
        <translation>de {year}, el último año mencionado</translation>
    </message>
    <message>
        <source>only supposed, not told of</source>
        <translation>solo supuesto, no contado</translation>
    </message>
    <message>
        <source>points back to {days}</source>
        <translation>remite a: {days}</translation>
    </message>
    <message>
        <source>publication, {days}</source>
        <translation>publicación, {days}</translation>
    </message>
    <message>
        <source>quarter and year</source>
        <translation>trimestre y año</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>estación y año</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijado a mano</translation>
    </message>
    <message>
        <source>something that repeats</source>
        <translation>algo que se repite</translation>
    </message>
    <message>
        <source>that {weekday}, of {days}</source>
        <translation>aquel {weekday}: {days}</translation>
    </message>
    <message>
        <source>the day of speaking, {days}</source>
        <translation>día de la declaración, {days}</translation>
    </message>
    <message>
        <source>the article gives no date of publication</source>
        <translation>el artículo no da fecha de publicación</translation>
    </message>
    <message>
        <source>the first {count} of {days}</source>
        <translation>los primeros {count} de: {days}</translation>
    </message>
    <message>
        <source>the last full quarter</source>
        <translation>el último trimestre completo</translation>
    </message>
    <message>
        <source>the last one before {days}</source>
        <translation>la última vez antes de: {days}</translation>
    </message>
    <message>
        <source>the last {count} of {days}</source>
        <translation>los últimos {count} de: {days}</translation>
    </message>
    <message>
        <source>the next one after {days}</source>
        <translation>la próxima vez después de: {days}</translation>
    </message>
    <message>
        <source>the next {count}, counted from {days}</source>
        <translation>los próximos {count}, contando desde el {days}</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>del mismo año: {anchor}</translation>
    </message>
    <message>
        <source>the past {count}, counted from {days}</source>
        <translation>los últimos {count}, contando desde el {days}</translation>
    </message>
    <message>
        <source>the quarter under discussion</source>
        <translation>el trimestre del que se habla</translation>
    </message>
    <message>
        <source>the second {unit} after that of {anchor}</source>
        <translation>dos unidades después ({unit}), contando desde: {anchor}</translation>
    </message>
    <message>
        <source>the second {unit} before that of {anchor}</source>
        <translation>dos unidades antes ({unit}), contando desde: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after that of {anchor}</source>
        <translation>{unit} siguiente, contando desde: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after {days}, {known}</source>
        <translation>{unit} después de: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} before that of {anchor}</source>
        <translation>{unit} anterior, contando desde: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} before {days}, {known}</source>
        <translation>{unit} antes de: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} of {anchor}</source>
        <translation>{unit} de: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} of {days}, in the same sentence</source>
        <translation>{unit} de: {days}, en la misma frase</translation>
    </message>
    <message>
        <source>the {unit} of {days}, {known}</source>
        <translation>{unit} de: {days} ({known})</translation>
    </message>
    <message>
        <source>the {weekday} after</source>
        <translation>{weekday} siguiente</translation>
    </message>
    <message>
        <source>the {weekday} after {days}</source>
        <translation>{weekday} después de: {days}</translation>
    </message>
    <message>
        <source>the {weekday} before</source>
        <translation>{weekday} anterior</translation>
    </message>
    <message>
        <source>the {weekday} before {days}</source>
        <translation>{weekday} antes de: {days}</translation>
    </message>
    <message>
        <source>the {weekday} of the week of {days}</source>
        <translation>{weekday} de la semana del {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} after {days}</source>
        <translation>día de la semana, {tense}: {weekday} después del {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} is {days} itself</source>
        <translation>día de la semana, {tense}: {weekday} es el mismo {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or after {days}</source>
        <translation>día de la semana, {tense}: {weekday} el {days} o después</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or before {days}</source>
        <translation>día de la semana, {tense}: {weekday} el {days} o antes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>year in two digits, nearest century</source>
        <translation>año de dos cifras, siglo más cercano</translation>
    </message>
    <message>
        <source>{count} after {anchor}</source>
        <translation>{count} después de: {anchor}</translation>
    </message>
    <message>
        <source>{count} before {anchor}</source>
        <translation>{count} antes de: {anchor}</translation>
    </message>
    <message>
        <source>{days}, where the story stands</source>
        <translation>{days}, donde está el relato</translation>
    </message>
    <message>
        <source>{name} after {days} in the story</source>
        <translation>{name} después de: {days}, en el relato</translation>
    </message>
    <message>
        <source>{name} that is a {weekday}: {days}</source>
        <translation>{name} que cae en {weekday}: {days}</translation>
    </message>
    <message>
        <source>{reason}, so this one is not older than that</source>
        <translation>{reason}, así que este no es más antiguo</translation>
    </message>
    <message>
        <source>{reason}; a caption dates {days}</source>
        <translation>{reason}; un pie de foto da {days}</translation>
    </message>
    <message>
        <source>{reason}; the text dates {days}</source>
        <translation>{reason}; el texto da {days}</translation>
    </message>
    <message>
        <source>{sort} after {days} in the same sentence</source>
        <translation>{sort} después de: {days}, en la misma frase</translation>
    </message>
    <message>
        <source>{sort} in a list: first {name} after {days}</source>
        <translation>{sort} en una lista: {name}, primera vez después de: {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: first {name} not before {days}</source>
        <translation>{sort}, {tense}: {name}, primera vez no antes del {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: latest {name} not after {days}</source>
        <translation>{sort}, {tense}: {name}, última vez no después del {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: nearest {name} to {days}</source>
        <translation>{sort}, {tense}: {name}, lo más cerca del {days}</translation>
    </message>
    <message>
        <source>{sort}: the beginning of what ends {days}</source>
        <translation>{sort}: comienzo de lo que termina: {days}</translation>
    </message>
    <message>
        <source>{tense}: {count} after {days}</source>
        <translation>{tense}: {count} después del {days}</translation>
    </message>
    <message>
        <source>{weekday} after publication</source>
        <translation>{weekday} después de la publicación</translation>
    </message>
    <message>
        <source>{weekday} before publication</source>
        <translation>{weekday} antes de la publicación</translation>
    </message>
    <message>
        <source>{weekday} of {days}</source>
        <translation>{weekday} de: {days}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>after “{word}”</source>
        <translation>después de «{word}»</translation>
    </message>
    <message>
        <source>planned: “{word}”</source>
        <translation>previsto: «{word}»</translation>
    </message>
    <message>
        <source>a contract for the future</source>
        <translation>un contrato a futuro</translation>
    </message>
    <message>
        <source>an unknown publication date</source>
        <translation>fecha de publicación desconocida</translation>
    </message>
    <message>
        <source>appointed for then</source>
        <translation>fijado para entonces</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>quincena</translation>
    </message>
    <message>
        <source>future tense</source>
        <translation>futuro</translation>
    </message>
    <message>
        <source>had been planned</source>
        <translation>había sido previsto</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>festividad</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>ocurrió</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>mes y día</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>el más cercano</translation>
    </message>
    <message>
        <source>no tense</source>
        <translation>sin tiempo verbal</translation>
    </message>
    <message>
        <source>no tense of its own</source>
        <translation>sin tiempo verbal propio</translation>
    </message>
    <message>
        <source>no verb</source>
        <translation>sin verbo</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>perfect tense</source>
        <translation>perfecto</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>planned or under way</source>
        <translation>previsto o en curso</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>present tense for a plan</source>
        <translation>presente para un plan</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>put off until then</source>
        <translation>aplazado hasta entonces</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>results of the quarter before</source>
        <translation>resultados del trimestre anterior</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>the day of speaking</source>
        <translation>día de la declaración</translation>
    </message>
    <message>
        <source>the first half</source>
        <translation>la primera mitad</translation>
    </message>
    <message>
        <source>the first quarter</source>
        <translation>el primer trimestre</translation>
    </message>
    <message>
        <source>the fourth quarter</source>
        <translation>el cuarto trimestre</translation>
    </message>
    <message>
        <source>the holiday</source>
        <translation>la festividad</translation>
    </message>
    <message>
        <source>the last date mentioned</source>
        <translation>la última fecha mencionada</translation>
    </message>
    <message>
        <source>the second half</source>
        <translation>la segunda mitad</translation>
    </message>
    <message>
        <source>the second quarter</source>
        <translation>el segundo trimestre</translation>
    </message>
    <message>
        <source>the third quarter</source>
        <translation>el tercer trimestre</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>what is reported lies behind</source>
        <translation>lo que se informa ya pasó</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>the same as {side} “{words}”</source>
        <translation>la misma que {side} «{words}»</translation>
    </message>
    <message>
        <source>goes with {side} “{words}”</source>
        <translation>compatible con {side} «{words}»</translation>
    </message>
    <message>
        <source>differs from {side} “{words}”</source>
        <translation>distinta de {side} «{words}»</translation>
    </message>
</context>
<context>
    <name>DockHandle</name>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an article here</source>
        <translation>Suelte aquí un artículo</translation>
    </message>
    <message>
        <source>Drop the other article here</source>
        <translation>Suelte aquí el otro artículo</translation>
    </message>
    <message>
        <source>Article {side}: {text}</source>
        <translation>Artículo {side}: {text}</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>EncodingsDialog</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Codificación del archivo</translation>
    </message>
    <message>
        <source>Choose the encoding in which the lines of “{file}” read as they should.</source>
        <translation>Elija la codificación en la que las líneas de «{file}» se leen correctamente.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Texto resultante</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Read in this encoding</source>
        <translation>Leer en esta codificación</translation>
    </message>
    <message>
        <source>{encoding} (now)</source>
        <translation>{encoding} (actual)</translation>
    </message>
</context>
<context>
    <name>ExportOptionsDialog</name>
    <message>
        <source>Export PDF report</source>
        <translation>Exportar informe PDF</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
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
        <translation>&amp;Apaisado</translation>
    </message>
    <message>
        <source>Shades of &amp;grey, for black-and-white printing</source>
        <translation>Escala de &amp;grises, para imprimir en blanco y negro</translation>
    </message>
    <message>
        <source>Summary at the &amp;end</source>
        <translation>Resumen al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Attach both source texts and the findings</source>
        <translation>Ad&amp;juntar ambos textos y los hallazgos</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Elegir lugar…</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Elija al menos una sección.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Folder for the CSV tables</source>
        <translation>Carpeta para las tablas CSV</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>figures agree</source>
        <translation>las cifras coinciden</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>cifras distintas</translation>
    </message>
    <message>
        <source>one toll, updated</source>
        <translation>un mismo balance, actualizado</translation>
    </message>
    <message>
        <source>one is the sum of the others</source>
        <translation>una es la suma de las otras</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>aproximadamente iguales</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>solo en A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>solo en B</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words, a name or a figure</source>
        <translation>Palabras, un nombre o una cifra</translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation>Buscar en ambos artículos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{left} in A, {right} in B</source>
        <translation>{left} en A, {right} en B</translation>
    </message>
    <message>
        <source>{place} of {total}: {left} in A, {right} in B</source>
        <translation>{place} de {total}: {left} en A, {right} en B</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Only in A</source>
        <translation>Solo en A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Solo en B</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Solo A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Solo B</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No shared sentences at this strength.</source>
        <translation>Ninguna frase común con esta fuerza.</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>No se encontraron citas.</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>No se encontraron cifras.</translation>
    </message>
    <message>
        <source>Every sentence of A has a match in B.</source>
        <translation>Cada frase de A tiene correspondencia en B.</translation>
    </message>
    <message>
        <source>Every sentence of B has a match in A.</source>
        <translation>Cada frase de B tiene correspondencia en A.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>No se encontraron nombres.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>No se encontraron fechas.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>En ambos</translation>
    </message>
    <message>
        <source>{side} speaks of it without the name</source>
        <translation>{side} habla de ello sin decir el nombre</translation>
    </message>
    <message>
        <source>{name}. Mentions in A: {left}, in B: {right}</source>
        <translation>{name}. Menciones en A: {left}, en B: {right}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>In {side}</source>
        <translation>En {side}</translation>
    </message>
    <message>
        <source>Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence {right_id}: {right}</source>
        <translation>Común {place} de {count}, {kind}, {reason}. A frase {left_id}: {left} B frase {right_id}: {right}</translation>
    </message>
    <message>
        <source>Changed: {words}.</source>
        <translation>Cambiado: {words}.</translation>
    </message>
    <message>
        <source>{title}. {ids}. A: {left}. B: {right}</source>
        <translation>{title}. {ids}. A: {left}. B: {right}</translation>
    </message>
    <message>
        <source>speaker not given</source>
        <translation>hablante no indicado</translation>
    </message>
    <message>
        <source>Quotation only in {side}. {title}: {words}</source>
        <translation>Cita solo en {side}. {title}: {words}</translation>
    </message>
    <message>
        <source>headline and text differ</source>
        <translation>el titular y el texto difieren</translation>
    </message>
    <message>
        <source>headline without a sentence of the text</source>
        <translation>titular sin correspondencia en el texto</translation>
    </message>
    <message>
        <source>standfirst and text differ</source>
        <translation>la entradilla y el texto difieren</translation>
    </message>
    <message>
        <source>standfirst without a sentence of the text</source>
        <translation>entradilla sin correspondencia en el texto</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>una cita</translation>
    </message>
    <message>
        <source>brings: {what}</source>
        <translation>aporta: {what}</translation>
    </message>
    <message>
        <source>its quotation is compared with {where}</source>
        <translation>su cita se compara con {where}</translation>
    </message>
    <message>
        <source>No match in {other}. {side} sentence {number}: {words}</source>
        <translation>Sin correspondencia en {other}. {side} frase {number}: {words}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Por texto</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>Por importancia</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Orden de los hallazgos</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Nada aquí coincide con el filtro.</translation>
    </message>
    <message>
        <source>Names are still being looked for.</source>
        <translation>Todavía se buscan los nombres.</translation>
    </message>
    <message>
        <source>The articles have not been compared yet.</source>
        <translation>Los artículos aún no se han comparado.</translation>
    </message>
    <message>
        <source>Open a second article to compare.</source>
        <translation>Abra un segundo artículo para comparar.</translation>
    </message>
    <message>
        <source>No shared sentences were found.</source>
        <translation>No se encontraron frases comunes.</translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message>
        <source>1 line of page data</source>
        <translation>1 línea de datos de la página</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page data</source>
        <translation>
            <numerusform>%n línea de datos de la página</numerusform>
            <numerusform>%n líneas de datos de la página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToSentenceDialog</name>
    <message>
        <source>Go to sentence</source>
        <translation>Ir a la frase</translation>
    </message>
    <message>
        <source>&amp;Sentence, for example B16:</source>
        <translation>&amp;Frase, por ejemplo B16:</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>No existe esa frase.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HeadlineReason</name>
    <message>
        <source>“{name}” is not in the body</source>
        <translation>«{name}» no está en el texto</translation>
    </message>
    <message>
        <source>{figure} is not in the body</source>
        <translation>{figure} no está en el texto</translation>
    </message>
    <message>
        <source>negation: {here} here, {there} in the body</source>
        <translation>negación: {here} aquí, {there} en el texto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{jump} shows the other sentence of a pair, {back} comes back; {next} goes on to the next pair.</source>
        <translation>{jump} muestra la otra frase de un par, {back} vuelve; {next} pasa al par siguiente.</translation>
    </message>
    <message>
        <source>Every mention of this name is framed in both articles, and the list Names counts them. {names} hides and shows all names.</source>
        <translation>Cada mención de este nombre aparece enmarcada en ambos artículos, y la lista Nombres las cuenta. {names} oculta y muestra todos los nombres.</translation>
    </message>
    <message>
        <source>The same findings can also be written as data for other programs: File, Export data.</source>
        <translation>Los mismos resultados también se pueden guardar como datos para otros programas: Archivo, Exportar datos.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Stopped. What had not been found by then is missing.</source>
        <translation>Detenido. Falta lo que hasta entonces no se había encontrado.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>verbatim</source>
        <translation>literal</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cercano</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>related</source>
        <translation>relacionado</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kinds of pairs</source>
        <translation>Tipos de pares</translation>
    </message>
    <message>
        <source>Verbatim: every word is equal</source>
        <translation>Literal: todas las palabras son iguales</translation>
    </message>
    <message>
        <source>Near: some words differ</source>
        <translation>Cercano: algunas palabras difieren</translation>
    </message>
    <message>
        <source>Paraphrase: the same in other words</source>
        <translation>Paráfrasis: lo mismo con otras palabras</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All kinds of pairs</source>
        <translation>Todos los tipos de pares</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Obras</translation>
    </message>
</context>
<context>
    <name>LinkBand</name>
    <message>
        <source>Links between shared sentences</source>
        <translation>Enlaces entre frases comunes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Article {side}, {name}</source>
        <translation>Artículo {side}, {name}</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Numbers of sentences and pairs</source>
        <translation>Números de frases y pares</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>A&amp;brir ejemplo</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>Exportar &amp;datos</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>S&amp;crolling</source>
        <translation>De&amp;splazamiento</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>I&amp;gnorar</translation>
    </message>
    <message>
        <source>&amp;Kinds of pairs</source>
        <translation>&amp;Tipos de pares</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>reader stopped unexpectedly the last time.</source>
        <translation>reader se detuvo de forma inesperada la última vez.</translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation>A y B son el mismo archivo.</translation>
    </message>
    <message>
        <source>The two texts are identical except for page data.</source>
        <translation>Los dos textos son idénticos salvo por los datos de la página.</translation>
    </message>
    <message>
        <source>The articles are in different languages. Words cannot be compared; names and numbers can.</source>
        <translation>Los artículos están en idiomas distintos. Las palabras no se pueden comparar; los nombres y las cifras, sí.</translation>
    </message>
    <message>
        <source>This is a very long text ({words} words). It can be read at once; shared sentences, then dates and names, follow as they are found.</source>
        <translation>Este texto es muy largo ({words} palabras). Puede leerse enseguida; las frases comunes y después las fechas y los nombres aparecen a medida que se encuentran.</translation>
    </message>
    <message>
        <source>{side} gives no publication date: expressions such as “last month” cannot be placed.</source>
        <translation>{side} no da fecha de publicación: expresiones como «el mes pasado» no se pueden situar.</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language than A and B.</source>
        <translation>No se marcan nombres: el modelo de lenguaje es de otro idioma que A y B.</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are the same file under two names.</source>
        <translation>«{left}» y «{right}» son el mismo archivo con dos nombres.</translation>
    </message>
    <message>
        <source>No sentence of A was found again in B.</source>
        <translation>Ninguna frase de A se ha vuelto a encontrar en B.</translation>
    </message>
    <message>
        <source>No sentence above the threshold. Nearest: {left} and {right} ({strength}).</source>
        <translation>Ninguna frase por encima del umbral. Las más cercanas: {left} y {right} ({strength}).</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Ficha del artículo…</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Mostrar cómo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Show page data</source>
        <translation>Mostrar los datos de la página</translation>
    </message>
    <message>
        <source>Show weaker pairs</source>
        <translation>Mostrar pares más débiles</translation>
    </message>
    <message>
        <source>First 20,000 words</source>
        <translation>Las primeras 20.000 palabras</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Fijar fecha…</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Codificación…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>No mostrar más consejos</translation>
    </message>
    <message>
        <source>Show what is known</source>
        <translation>Mostrar lo que se sabe</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Private mode is on</source>
        <translation>El modo privado está activado</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Open two articles: choose both, or one after the other</source>
        <translation>Abrir dos artículos: elija ambos, o uno tras otro</translation>
    </message>
    <message>
        <source>Open article {side}</source>
        <translation>Abrir artículo {side}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Password of “{file}”:</source>
        <translation>Contraseña de «{file}»:</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Archivo bloqueado</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Pegar como artículo</translation>
    </message>
    <message>
        <source>Replace article {side} with the text in the clipboard?</source>
        <translation>¿Sustituir el artículo {side} por el texto del portapapeles?</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Its text stays open here.</source>
        <translation>«{file}» ya no está donde estaba. Su texto sigue abierto aquí.</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation>«{file}» ha cambiado desde que se abrió.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Vista general del artículo {letter}</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>moved</source>
        <translation>desplazado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
    <message>
        <source>Click a shared sentence to see both wordings here.</source>
        <translation>Haga clic en una frase común para ver aquí las dos versiones.</translation>
    </message>
    <message>
        <source>{side}: {who}</source>
        <translation>{side}: {who}</translation>
    </message>
    <message>
        <source>Jump to {id} ↵</source>
        <translation>Ir a {id} ↵</translation>
    </message>
    <message numerus="yes">
        <source>Pair %n</source>
        <translation>
            <numerusform>Par %n</numerusform>
            <numerusform>Par %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairedPanes</name>
    <message>
        <source>Article in sight</source>
        <translation>Artículo visible</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Artículo {letter}</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>No article yet</source>
        <translation>Aún no hay artículo</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 frase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {side}, {outlet}</source>
        <translation>Artículo {side}, {outlet}</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>fijar la fecha</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>fijar la fecha</translation>
    </message>
    <message>
        <source>published {day}, assumed</source>
        <translation>publicado el {day}, supuesto</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>publicado el {day}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Shared words:</source>
        <translation>&amp;Palabras comunes:</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Idioma de la ventana:</translation>
    </message>
    <message>
        <source>This colour is not taken: {why}</source>
        <translation>Este color no se acepta: {why}</translation>
    </message>
    <message>
        <source>Contrast is at least AA (4.5 to 1) on every tint.</source>
        <translation>El contraste es al menos AA (4,5 a 1) en cada tinte.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>El idioma cambia cuando la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>Con remates (Noto Serif)</translation>
    </message>
    <message>
        <source>Sans (Inter)</source>
        <translation>Sin remates (Inter)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>Text si&amp;ze:</source>
        <translation>Ta&amp;maño del texto:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: jump instead of gliding</source>
        <translation>&amp;Reducir el movimiento: saltar en vez de deslizar</translation>
    </message>
    <message>
        <source>&amp;Letters as keys in the texts: N, P next and previous pair; J, K scroll</source>
        <translation>&amp;Letras como teclas en los textos: N, P par siguiente y anterior; J, K desplazar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Least strength:</source>
        <translation>&amp;Fuerza mínima:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Ignore pairs under (words):</source>
        <translation>&amp;Omitir pares de menos de (palabras):</translation>
    </message>
    <message>
        <source>Find &amp;names</source>
        <translation>Buscar &amp;nombres</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Language &amp;model:</source>
        <translation>M&amp;odelo de lenguaje:</translation>
    </message>
    <message>
        <source>Shared pairs weaker than {share} are not drawn.</source>
        <translation>Los pares comunes más débiles que {share} no se dibujan.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Private: remember no files and no folders</source>
        <translation>Pri&amp;vado: no recordar archivos ni carpetas</translation>
    </message>
    <message>
        <source>The program never opens a network connection.</source>
        <translation>El programa nunca abre una conexión de red.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print both texts</source>
        <translation>Imprimir los dos textos</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>= every word the same · ~ some words differ · … in other words</source>
        <translation>= palabra por palabra · ~ difieren algunas palabras · … con otras palabras</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your files were not changed. The lines below say where it happened; they hold nothing of your articles.</source>
        <translation>Algo ha ido mal en el programa. Sus archivos no se han modificado. Las líneas de abajo dicen dónde ocurrió; no contienen nada de sus artículos.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>date line of the article</source>
        <translation>línea de fecha del artículo</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>marca de tiempo</translation>
    </message>
    <message>
        <source>metadata of the file</source>
        <translation>metadatos del archivo</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>taken from the other article</source>
        <translation>tomada del otro artículo</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>fijada a mano</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>figures differ</source>
        <translation>cifras distintas</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>palabra por palabra</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>both: {things}; other words</source>
        <translation>ambos: {things}; otras palabras</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Cómo leer este informe</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Los dos textos</translation>
    </message>
    <message>
        <source>Shared sentences</source>
        <translation>Frases comunes</translation>
    </message>
    <message>
        <source>Quotations compared</source>
        <translation>Citas comparadas</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Cifras y fechas</translation>
    </message>
    <message>
        <source>Only in A, only in B</source>
        <translation>Solo en A, solo en B</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Method, settings and limits</source>
        <translation>Método, ajustes y límites</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <source>Each text as it was read</source>
        <translation>Cada texto tal como se leyó</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“{file}” is empty. Choose a file that holds an article.</source>
        <translation>«{file}» está vacío. Elija un archivo que contenga un artículo.</translation>
    </message>
    <message>
        <source>“{file}” holds no readable text.</source>
        <translation>«{file}» no contiene texto legible.</translation>
    </message>
    <message>
        <source>“{file}” is of a kind that cannot be read here.</source>
        <translation>«{file}» es de un tipo que aquí no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says.</source>
        <translation>«{file}» no es lo que dice su nombre.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Try another copy.</source>
        <translation>«{file}» está dañado. Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save a copy without it and open that.</source>
        <translation>«{file}» está bloqueado con una contraseña. Guarde una copia sin ella y ábrala.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>«{file}» está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages and no text. Make a searchable copy (for example with OCRmyPDF) and open that.</source>
        <translation>«{file}» contiene imágenes de páginas y ningún texto. Haga una copia con texto (por ejemplo con OCRmyPDF) y ábrala.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be read.</source>
        <translation>«{file}» es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to be read safely.</source>
        <translation>«{file}» es demasiado complejo para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>“{file}” is built in a way that is not safe to read.</source>
        <translation>«{file}» está hecho de un modo que no es seguro leer.</translation>
    </message>
    <message>
        <source>Reading “{file}” took too long and was stopped.</source>
        <translation>La lectura de «{file}» tardó demasiado y se detuvo.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Save it in another format.</source>
        <translation>No se pudo leer «{file}». Guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>“{file}” is not a file.</source>
        <translation>«{file}» no es un archivo.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Choose it again.</source>
        <translation>No se encontró «{file}». Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” may not be read: permission is missing.</source>
        <translation>No se puede leer «{file}»: falta el permiso.</translation>
    </message>
    <message>
        <source>“{file}” changed while it was read. Read it again.</source>
        <translation>«{file}» cambió durante la lectura. Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>“{file}” could not be read because of a fault in this program.</source>
        <translation>No se pudo leer «{file}» por un fallo de este programa.</translation>
    </message>
    <message>
        <source>The encoding was detected. If letters look wrong, choose another.</source>
        <translation>La codificación se ha detectado. Si hay letras que parecen erróneas, elija otra.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in this encoding. ({text})</source>
        <translation>Algunos bytes no significan nada en esta codificación. ({text})</translation>
    </message>
    <message>
        <source>The text holds signs that reorder what is shown, so that it may read differently from what is stored. They are marked.</source>
        <translation>El texto contiene signos que reordenan lo que se muestra, de modo que puede leerse distinto de lo guardado. Están marcados.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen. They are kept and do not count.</source>
        <translation>El texto contiene caracteres invisibles. Se conservan y no cuentan.</translation>
    </message>
    <message>
        <source>Some words mix letters of two alphabets that look alike. ({text})</source>
        <translation>Algunas palabras mezclan letras de dos alfabetos que se parecen. ({text})</translation>
    </message>
    <message>
        <source>The text holds control characters, which are shown as signs and do nothing.</source>
        <translation>El texto contiene caracteres de control, que se muestran como signos y no hacen nada.</translation>
    </message>
    <message>
        <source>Content from the network was not loaded. ({text})</source>
        <translation>No se cargó el contenido de la red. ({text})</translation>
    </message>
    <message>
        <source>Objects inside the document were left alone.</source>
        <translation>Los objetos del documento no se han tocado.</translation>
    </message>
    <message>
        <source>The message has attachments, which were not read.</source>
        <translation>El mensaje tiene archivos adjuntos, que no se han leído.</translation>
    </message>
    <message>
        <source>The document holds comments, which are not shown.</source>
        <translation>El documento contiene comentarios, que no se muestran.</translation>
    </message>
    <message>
        <source>Text in drawings is not shown.</source>
        <translation>El texto de los dibujos no se muestra.</translation>
    </message>
    <message>
        <source>The document holds text set as hidden, which is not shown.</source>
        <translation>El documento contiene texto oculto, que no se muestra.</translation>
    </message>
    <message>
        <source>The document holds text that is struck out. ({text})</source>
        <translation>El documento contiene texto tachado. ({text})</translation>
    </message>
    <message>
        <source>The document holds tracked changes. ({text})</source>
        <translation>El documento contiene cambios registrados. ({text})</translation>
    </message>
    <message>
        <source>A part of the article is missing here. ({text})</source>
        <translation>Aquí falta una parte del artículo. ({text})</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown and compared. ({text})</source>
        <translation>Solo se muestra y compara el principio del texto. ({text})</translation>
    </message>
    <message>
        <source>Some pages have no text. ({text})</source>
        <translation>Algunas páginas no tienen texto. ({text})</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language.</source>
        <translation>No se marcan nombres: el modelo de lenguaje es de otro idioma.</translation>
    </message>
    <message>
        <source>The language model “{file}” cannot be used; the built-in one finds the names. Choose another in the preferences.</source>
        <translation>El modelo de lenguaje «{file}» no se puede usar; el integrado encuentra los nombres. Elija otro en las preferencias.</translation>
    </message>
    <message>
        <source>The name of the file holds signs that reorder it. ({text})</source>
        <translation>El nombre del archivo contiene signos que lo reordenan. ({text})</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A ferry terminal: two papers, one announcement</source>
        <translation>Una terminal de ferry: dos periódicos, un anuncio</translation>
    </message>
    <message>
        <source>A mill fire: two papers, one night</source>
        <translation>Un incendio en una fábrica: dos periódicos, una noche</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Filtrar órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nueva tecla:</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”. Give that another key first.</source>
        <translation>{keys} pertenece a «{command}». Dele antes otra tecla.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Buscando frases</translation>
    </message>
    <message>
        <source>Placing dates</source>
        <translation>Situando fechas</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <translation>Buscando citas</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Comparando cifras</translation>
    </message>
    <message>
        <source>Finding shared sentences</source>
        <translation>Buscando frases comunes</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Buscando nombres</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Cargando el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Gathering the findings</source>
        <translation>Reuniendo los hallazgos</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <source>Joining pages</source>
        <translation>Uniendo las páginas</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Comprobando el informe</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try a sample</source>
        <translation>Pruebe un ejemplo</translation>
    </message>
    <message>
        <source>Works offline. Your files stay on this computer.</source>
        <translation>Funciona sin conexión. Sus archivos se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Private mode: remember nothing</source>
        <translation>Modo privado: no recordar nada</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>A in B {left} · B in A {right}</source>
        <translation>A en B {left} · B en A {right}</translation>
    </message>
    <message>
        <source>without quotes {left} · {right}</source>
        <translation>sin citas {left} · {right}</translation>
    </message>
    <message>
        <source>Share of the words that are in shared pairs</source>
        <translation>Parte de las palabras que está en pares comunes</translation>
    </message>
    <message>
        <source>Only shared</source>
        <translation>Solo comunes</translation>
    </message>
    <message>
        <source>Only unshared</source>
        <translation>Solo no comunes</translation>
    </message>
    <message>
        <source>Let all sentences stand out again</source>
        <translation>Volver a destacar todas las frases</translation>
    </message>
    <message>
        <source>Follow match</source>
        <translation>Seguir la correspondencia</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Scrolling: {mode}</source>
        <translation>Desplazamiento: {mode}</translation>
    </message>
    <message>
        <source>Zoom: {zoom} %</source>
        <translation>Zoom: {zoom} %</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n común</numerusform>
            <numerusform>%n comunes</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shared shown of {all}</source>
        <translation>{shown} comunes mostrados de {all}</translation>
    </message>
</context>
<context>
    <name>StrengthSlider</name>
    <message>
        <source>Least strength of shared pairs</source>
        <translation>Fuerza mínima de los pares comunes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>todos los pares</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>pares probables</translation>
    </message>
    <message>
        <source>strong pairs only</source>
        <translation>solo pares fuertes</translation>
    </message>
    <message>
        <source>At least {share}: {name}</source>
        <translation>Al menos {share}: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>“{words}” means</source>
        <translation>«{words}» significa</translation>
    </message>
    <message>
        <source>No other reading is known</source>
        <translation>No se conoce otra lectura</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>publicado el {day}</translation>
    </message>
    <message>
        <source>assumed {day}</source>
        <translation>supuesto el {day}</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that the articles mention will stand here.</source>
        <translation>Las fechas que mencionan los artículos aparecerán aquí.</translation>
    </message>
    <message>
        <source>Set when {side} was published…</source>
        <translation>Indicar cuándo se publicó {side}…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Comunes</translation>
    </message>
    <message>
        <source>Shared {place} of {count}</source>
        <translation>Común {place} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n común</numerusform>
            <numerusform>%n comunes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>quotation, same words</source>
        <translation>cita, mismas palabras</translation>
    </message>
    <message>
        <source>quotation, words changed</source>
        <translation>cita, palabras cambiadas</translation>
    </message>
    <message>
        <source>quotation, cut</source>
        <translation>cita, recortada</translation>
    </message>
    <message>
        <source>quotation, split</source>
        <translation>cita, dividida</translation>
    </message>
    <message>
        <source>quotation, doubled</source>
        <translation>cita, duplicada</translation>
    </message>
    <message>
        <source>quoted here, reported there</source>
        <translation>citado aquí, referido allí</translation>
    </message>
    <message>
        <source>quotation, {changes}</source>
        <translation>cita, {changes}</translation>
    </message>
    <message>
        <source>quotation, {few} of {many} words</source>
        <translation>cita, {few} de {many} palabras</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading “{file}”…</source>
        <translation>Leyendo «{file}»…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>en</source>
        <translation>es</translation>
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
            <numerusform>%n palabra cambiada</numerusform>
            <numerusform>%n palabras cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in A</source>
        <translation>
            <numerusform>%n palabra solo en A</numerusform>
            <numerusform>%n palabras solo en A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in B</source>
        <translation>
            <numerusform>%n palabra solo en B</numerusform>
            <numerusform>%n palabras solo en B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words differ</source>
        <translation>
            <numerusform>difiere %n palabra</numerusform>
            <numerusform>difieren %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n palabra en común</numerusform>
            <numerusform>%n palabras en común</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sentences found. Is this the whole article?</source>
        <translation>
            <numerusform>Solo se encontró %n frase. ¿Es el artículo completo?</numerusform>
            <numerusform>Solo se encontraron %n frases. ¿Es el artículo completo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekends</source>
        <translation>
            <numerusform>%n fin de semana</numerusform>
            <numerusform>%n fines de semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fortnights</source>
        <translation>
            <numerusform>%n quincena</numerusform>
            <numerusform>%n quincenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
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
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decades</source>
        <translation>
            <numerusform>%n década</numerusform>
            <numerusform>%n décadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centuries</source>
        <translation>
            <numerusform>%n siglo</numerusform>
            <numerusform>%n siglos</numerusform>
        </translation>
    </message>
</context>
</TS>
