<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About reader</source>
        <translation>О программе reader</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Reads two articles about one event side by side: what they share, and how quotations, figures, names and dates differ.</source>
        <translation>Показывает рядом две статьи об одном событии: что у них общего и чем различаются цитаты, числа, имена и даты.</translation>
    </message>
    <message>
        <source>Works offline: it never opens a network connection, and nothing of your articles leaves this computer.</source>
        <translation>Работает без сети: программа никогда не открывает сетевых соединений, и ничто из ваших статей не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>It shows what stands in the texts and passes no judgement. What is not marked has no match above the threshold; that does not mean that it is unique.</source>
        <translation>Программа показывает, что стоит в текстах, и не выносит суждений. То, что не отмечено, не имеет соответствия выше порога; это не значит, что оно уникально.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Свободная программа под лицензией MIT.</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>{shared} shared, {notable} notable</source>
        <translation>общих: {shared}, важных: {notable}</translation>
    </message>
</context>
<context>
    <name>ArticleDetailsDialog</name>
    <message>
        <source>Article {side}: details</source>
        <translation>Статья {side}: сведения</translation>
    </message>
    <message>
        <source>&amp;Headline:</source>
        <translation>&amp;Заголовок:</translation>
    </message>
    <message>
        <source>&amp;Outlet:</source>
        <translation>&amp;Издание:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>&amp;Автор:</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другую…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>Notices:</source>
        <translation>Замечания:</translation>
    </message>
    <message>
        <source>&amp;Published:</source>
        <translation>&amp;Опубликовано:</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>изменено {day}</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Кодировка:</translation>
    </message>
    <message>
        <source>The date must be a day such as 2018-03-04.</source>
        <translation>Дата должна быть днём, например 2018-03-04.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>sentence {id}</source>
        <translation>предложение {id}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Open two articles…</source>
        <translation>&amp;Открыть две статьи…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Open &amp;into this pane…</source>
        <translation>Открыть в &amp;этой колонке…</translation>
    </message>
    <message>
        <source>Re&amp;load from disk</source>
        <translation>&amp;Перечитать с диска</translation>
    </message>
    <message>
        <source>&amp;Export PDF report…</source>
        <translation>Экспорт от&amp;чёта PDF…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Экспорт PDF…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;CSV tables…</source>
        <translation>Таблицы &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;HTML page…</source>
        <translation>Страница &amp;HTML…</translation>
    </message>
    <message>
        <source>Pri&amp;vate mode</source>
        <translation>Пр&amp;иватный режим</translation>
    </message>
    <message>
        <source>&amp;Close comparison</source>
        <translation>&amp;Закрыть сравнение</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;with citation</source>
        <translation>Копировать с &amp;указанием источника</translation>
    </message>
    <message>
        <source>&amp;Find in both</source>
        <translation>&amp;Найти в обеих</translation>
    </message>
    <message>
        <source>Find in both</source>
        <translation>Найти в обеих</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Числа</translation>
    </message>
    <message>
        <source>&amp;Ribbons</source>
        <translation>&amp;Ленты</translation>
    </message>
    <message>
        <source>&amp;Sentence numbers</source>
        <translation>&amp;Номера предложений</translation>
    </message>
    <message>
        <source>Paste &amp;as article</source>
        <translation>Вст&amp;авить как статью</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>Предварительный п&amp;росмотр…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Page data</source>
        <translation>&amp;Служебные строки</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>Only &amp;shared</source>
        <translation>Только &amp;общие</translation>
    </message>
    <message>
        <source>Only &amp;unshared</source>
        <translation>&amp;Только остальные</translation>
    </message>
    <message>
        <source>All, only shared, only unshare&amp;d</source>
        <translation>Все, только об&amp;щие, только остальные</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>Р&amp;езультаты</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>P&amp;air strip</source>
        <translation>&amp;Полоса пары</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Act&amp;ual size</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>&amp;Follow match</source>
        <translation>Следовать за &amp;соответствием</translation>
    </message>
    <message>
        <source>&amp;Locked</source>
        <translation>С&amp;инхронно</translation>
    </message>
    <message>
        <source>F&amp;ree</source>
        <translation>Св&amp;ободно</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Next shared</source>
        <translation>&amp;Следующая пара</translation>
    </message>
    <message>
        <source>&amp;Previous shared</source>
        <translation>&amp;Предыдущая пара</translation>
    </message>
    <message>
        <source>Next n&amp;otable</source>
        <translation>Следующая &amp;важная пара</translation>
    </message>
    <message>
        <source>Previous no&amp;table</source>
        <translation>Предыдущая в&amp;ажная пара</translation>
    </message>
    <message>
        <source>&amp;Jump to twin</source>
        <translation>К соо&amp;тветствию</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Впе&amp;рёд</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>П&amp;ерейти к предложению…</translation>
    </message>
    <message>
        <source>Ne&amp;xt area</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Пред&amp;ыдущая область</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Поменять A и B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Дословно</translation>
    </message>
    <message>
        <source>&amp;Near</source>
        <translation>&amp;Близко</translation>
    </message>
    <message>
        <source>&amp;Paraphrase</source>
        <translation>&amp;Пересказ</translation>
    </message>
    <message>
        <source>&amp;Related: one fact in common</source>
        <translation>&amp;Родственно: один общий факт</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>&amp;Headlines and standfirsts</source>
        <translation>&amp;Заголовки и вводки</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>&amp;Подписи к снимкам</translation>
    </message>
    <message>
        <source>&amp;Pairs of few words</source>
        <translation>Пары &amp;из нескольких слов</translation>
    </message>
    <message>
        <source>St&amp;op working</source>
        <translation>&amp;Остановить работу</translation>
    </message>
    <message>
        <source>Article details, &amp;A…</source>
        <translation>Сведения о статье &amp;A…</translation>
    </message>
    <message>
        <source>Article details, &amp;B…</source>
        <translation>Сведения о статье &amp;B…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Сочетания клавиш…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;About reader</source>
        <translation>&amp;О программе reader</translation>
    </message>
</context>
<context>
    <name>DateReason</name>
    <message>
        <source>11 September: the day of 2001</source>
        <translation>11 сентября: день 2001 года</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>отрезок времени</translation>
    </message>
    <message>
        <source>a week earlier</source>
        <translation>неделей раньше</translation>
    </message>
    <message>
        <source>a week later</source>
        <translation>неделей позже</translation>
    </message>
    <message>
        <source>another year</source>
        <translation>другой год</translation>
    </message>
    <message>
        <source>century</source>
        <translation>век</translation>
    </message>
    <message>
        <source>clock time on the publication date</source>
        <translation>время в день публикации</translation>
    </message>
    <message>
        <source>clock time on {days}, the day last mentioned</source>
        <translation>время в последний названный день: {days}</translation>
    </message>
    <message>
        <source>counted from publication</source>
        <translation>считая от публикации</translation>
    </message>
    <message>
        <source>counted from the day it was said: {days}</source>
        <translation>отсчитано от дня высказывания: {days}</translation>
    </message>
    <message>
        <source>counted from the publication date: {days}</source>
        <translation>считая от даты публикации: {days}</translation>
    </message>
    <message>
        <source>counted in {days}</source>
        <translation>отсчитано внутри: {days}</translation>
    </message>
    <message>
        <source>day and month the other way round</source>
        <translation>день и месяц переставлены</translation>
    </message>
    <message>
        <source>day of the month, {tense}: {anchor}</source>
        <translation>день месяца, {tense}: {anchor}</translation>
    </message>
    <message>
        <source>day of {days}</source>
        <translation>день периода: {days}</translation>
    </message>
    <message>
        <source>day of {days}, the month last mentioned</source>
        <translation>день последнего названного месяца: {days}</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>десятилетие</translation>
    </message>
    <message>
        <source>decade, nearest century</source>
        <translation>десятилетие, ближайший век</translation>
    </message>
    <message>
        <source>from the date header “{words}”</source>
        <translation>из строки даты «{words}»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”</source>
        <translation>из строки места и даты «{words}»</translation>
    </message>
    <message>
        <source>from the dateline “{words}”; the other article is of {days}</source>
        <translation>из строки места и даты «{words}»; другая статья датирована {days}</translation>
    </message>
    <message>
        <source>from the file&apos;s own data ({field})</source>
        <translation>из данных файла ({field})</translation>
    </message>
    <message>
        <source>from the time stamp “{words}”</source>
        <translation>из отметки времени «{words}»</translation>
    </message>
    <message>
        <source>full date</source>
        <translation>полная дата</translation>
    </message>
    <message>
        <source>holiday and year</source>
        <translation>праздник и год</translation>
    </message>
    <message>
        <source>in {year}: {reason}</source>
        <translation>в {year} году: {reason}</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>месяц и год</translation>
    </message>
    <message>
        <source>no anchor</source>
        <translation>нет точки отсчёта</translation>
    </message>
    <message>
        <source>no date in the article, none in the other one</source>
        <translation>нет даты ни в этой статье, ни в другой</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in a caption, is {days}</source>
        <translation>в статье нет даты; самая поздняя полная дата, в подписи к снимку: {days}</translation>
    </message>
    <message>
        <source>no date in the article; the latest full date, in the text, is {days}</source>
        <translation>в статье нет даты; самая поздняя полная дата в тексте: {days}</translation>
    </message>
    <message>
        <source>no date in the article; the other article is of {days}</source>
        <translation>в статье нет даты; другая статья: {days}</translation>
    </message>
    <message>
        <source>no date of its own</source>
        <translation>без собственной даты</translation>
    </message>
    <message>
        <source>no number is given</source>
        <translation>число не названо</translation>
    </message>
    <message>
        <source>of {year}, the year last mentioned</source>
        <translation>{year}: последний названный год</translation>
    </message>
    <message>
        <source>only supposed, not told of</source>
        <translation>лишь предположение, а не сообщение</translation>
    </message>
    <message>
        <source>points back to {days}</source>
        <translation>отсылает к: {days}</translation>
    </message>
    <message>
        <source>publication, {days}</source>
        <translation>публикация, {days}</translation>
    </message>
    <message>
        <source>quarter and year</source>
        <translation>квартал и год</translation>
    </message>
    <message>
        <source>season and year</source>
        <translation>время года и год</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
    <message>
        <source>something that repeats</source>
        <translation>то, что повторяется</translation>
    </message>
    <message>
        <source>that {weekday}, of {days}</source>
        <translation>тот день недели ({weekday}): {days}</translation>
    </message>
    <message>
        <source>the day of speaking, {days}</source>
        <translation>день высказывания, {days}</translation>
    </message>
    <message>
        <source>the article gives no date of publication</source>
        <translation>в статье не указана дата публикации</translation>
    </message>
    <message>
        <source>the first {count} of {days}</source>
        <translation>первые {count}: {days}</translation>
    </message>
    <message>
        <source>the last full quarter</source>
        <translation>последний полный квартал</translation>
    </message>
    <message>
        <source>the last one before {days}</source>
        <translation>последний раз до: {days}</translation>
    </message>
    <message>
        <source>the last {count} of {days}</source>
        <translation>последние {count}: {days}</translation>
    </message>
    <message>
        <source>the next one after {days}</source>
        <translation>следующий раз после: {days}</translation>
    </message>
    <message>
        <source>the next {count}, counted from {days}</source>
        <translation>следующие {count}, считая от: {days}</translation>
    </message>
    <message>
        <source>the one of the year of {anchor}</source>
        <translation>в том же году: {anchor}</translation>
    </message>
    <message>
        <source>the past {count}, counted from {days}</source>
        <translation>прошедшие {count}, считая от: {days}</translation>
    </message>
    <message>
        <source>the quarter under discussion</source>
        <translation>квартал, о котором идёт речь</translation>
    </message>
    <message>
        <source>the second {unit} after that of {anchor}</source>
        <translation>вторая единица после ({unit}), считая от: {anchor}</translation>
    </message>
    <message>
        <source>the second {unit} before that of {anchor}</source>
        <translation>вторая единица до ({unit}), считая от: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after that of {anchor}</source>
        <translation>{unit} после, считая от: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} after {days}, {known}</source>
        <translation>{unit} после: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} before that of {anchor}</source>
        <translation>{unit} до этого, считая от: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} before {days}, {known}</source>
        <translation>{unit} до: {days} ({known})</translation>
    </message>
    <message>
        <source>the {unit} of {anchor}</source>
        <translation>{unit}, считая от: {anchor}</translation>
    </message>
    <message>
        <source>the {unit} of {days}, in the same sentence</source>
        <translation>{unit}: {days}, в том же предложении</translation>
    </message>
    <message>
        <source>the {unit} of {days}, {known}</source>
        <translation>{unit}: {days} ({known})</translation>
    </message>
    <message>
        <source>the {weekday} after</source>
        <translation>{weekday}, неделей позже</translation>
    </message>
    <message>
        <source>the {weekday} after {days}</source>
        <translation>{weekday} после: {days}</translation>
    </message>
    <message>
        <source>the {weekday} before</source>
        <translation>{weekday}, неделей раньше</translation>
    </message>
    <message>
        <source>the {weekday} before {days}</source>
        <translation>{weekday} до: {days}</translation>
    </message>
    <message>
        <source>the {weekday} of the week of {days}</source>
        <translation>{weekday} на той же неделе: {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} after {days}</source>
        <translation>день недели, {tense}: {weekday} после: {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} is {days} itself</source>
        <translation>день недели, {tense}: {weekday} и есть {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or after {days}</source>
        <translation>день недели, {tense}: {weekday} не раньше {days}</translation>
    </message>
    <message>
        <source>weekday, {tense}: {weekday} on or before {days}</source>
        <translation>день недели, {tense}: {weekday} не позже {days}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>year in two digits, nearest century</source>
        <translation>год двумя цифрами, ближайший век</translation>
    </message>
    <message>
        <source>{count} after {anchor}</source>
        <translation>{count} после: {anchor}</translation>
    </message>
    <message>
        <source>{count} before {anchor}</source>
        <translation>{count} до: {anchor}</translation>
    </message>
    <message>
        <source>{days}, where the story stands</source>
        <translation>{days}, где сейчас рассказ</translation>
    </message>
    <message>
        <source>{name} after {days} in the story</source>
        <translation>{name} после: {days}, по ходу рассказа</translation>
    </message>
    <message>
        <source>{name} that is a {weekday}: {days}</source>
        <translation>{name}, когда это {weekday}: {days}</translation>
    </message>
    <message>
        <source>{reason}, so this one is not older than that</source>
        <translation>{reason}, так что эта не старше</translation>
    </message>
    <message>
        <source>{reason}; a caption dates {days}</source>
        <translation>{reason}; в подписи к снимку: {days}</translation>
    </message>
    <message>
        <source>{reason}; the text dates {days}</source>
        <translation>{reason}; в тексте: {days}</translation>
    </message>
    <message>
        <source>{sort} after {days} in the same sentence</source>
        <translation>{sort} после: {days}, в том же предложении</translation>
    </message>
    <message>
        <source>{sort} in a list: first {name} after {days}</source>
        <translation>{sort} в перечне: {name}, первый раз после: {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: first {name} not before {days}</source>
        <translation>{sort}, {tense}: {name}, первый раз не раньше {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: latest {name} not after {days}</source>
        <translation>{sort}, {tense}: {name}, последний раз не позже {days}</translation>
    </message>
    <message>
        <source>{sort}, {tense}: nearest {name} to {days}</source>
        <translation>{sort}, {tense}: {name}, ближе всего к: {days}</translation>
    </message>
    <message>
        <source>{sort}: the beginning of what ends {days}</source>
        <translation>{sort}: начало того, что кончается: {days}</translation>
    </message>
    <message>
        <source>{tense}: {count} after {days}</source>
        <translation>{tense}: {count} после: {days}</translation>
    </message>
    <message>
        <source>{weekday} after publication</source>
        <translation>{weekday} после публикации</translation>
    </message>
    <message>
        <source>{weekday} before publication</source>
        <translation>{weekday} до публикации</translation>
    </message>
    <message>
        <source>{weekday} of {days}</source>
        <translation>{weekday} периода: {days}</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>after “{word}”</source>
        <translation>после «{word}»</translation>
    </message>
    <message>
        <source>planned: “{word}”</source>
        <translation>запланировано: «{word}»</translation>
    </message>
    <message>
        <source>a contract for the future</source>
        <translation>договор на будущее</translation>
    </message>
    <message>
        <source>an unknown publication date</source>
        <translation>неизвестная дата публикации</translation>
    </message>
    <message>
        <source>appointed for then</source>
        <translation>назначено на это время</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>осень</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>сослагательное наклонение</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>две недели</translation>
    </message>
    <message>
        <source>future tense</source>
        <translation>будущее время</translation>
    </message>
    <message>
        <source>had been planned</source>
        <translation>было запланировано</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>it happened</source>
        <translation>это произошло</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>месяц и день</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>ближайшее</translation>
    </message>
    <message>
        <source>no tense</source>
        <translation>без времени глагола</translation>
    </message>
    <message>
        <source>no tense of its own</source>
        <translation>без собственного времени глагола</translation>
    </message>
    <message>
        <source>no verb</source>
        <translation>нет глагола</translation>
    </message>
    <message>
        <source>past tense</source>
        <translation>прошедшее время</translation>
    </message>
    <message>
        <source>perfect tense</source>
        <translation>перфект</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>planned or under way</source>
        <translation>запланировано или идёт</translation>
    </message>
    <message>
        <source>present tense</source>
        <translation>настоящее время</translation>
    </message>
    <message>
        <source>present tense for a plan</source>
        <translation>настоящее время о плане</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>put off until then</source>
        <translation>отложено до этого времени</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>results of the quarter before</source>
        <translation>итоги предыдущего квартала</translation>
    </message>
    <message>
        <source>season</source>
        <translation>время года</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>лето</translation>
    </message>
    <message>
        <source>the day of speaking</source>
        <translation>день высказывания</translation>
    </message>
    <message>
        <source>the first half</source>
        <translation>первая половина</translation>
    </message>
    <message>
        <source>the first quarter</source>
        <translation>первый квартал</translation>
    </message>
    <message>
        <source>the fourth quarter</source>
        <translation>четвёртый квартал</translation>
    </message>
    <message>
        <source>the holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>the last date mentioned</source>
        <translation>последняя названная дата</translation>
    </message>
    <message>
        <source>the second half</source>
        <translation>вторая половина</translation>
    </message>
    <message>
        <source>the second quarter</source>
        <translation>второй квартал</translation>
    </message>
    <message>
        <source>the third quarter</source>
        <translation>третий квартал</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходные</translation>
    </message>
    <message>
        <source>what is reported lies behind</source>
        <translation>то, о чём сообщают, уже позади</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>the same as {side} “{words}”</source>
        <translation>то же, что {side} «{words}»</translation>
    </message>
    <message>
        <source>goes with {side} “{words}”</source>
        <translation>согласуется с {side} «{words}»</translation>
    </message>
    <message>
        <source>differs from {side} “{words}”</source>
        <translation>расходится с {side} «{words}»</translation>
    </message>
</context>
<context>
    <name>DockHandle</name>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an article here</source>
        <translation>Перетащите статью сюда</translation>
    </message>
    <message>
        <source>Drop the other article here</source>
        <translation>Перетащите другую статью сюда</translation>
    </message>
    <message>
        <source>Article {side}: {text}</source>
        <translation>Статья {side}: {text}</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
</context>
<context>
    <name>EncodingsDialog</name>
    <message>
        <source>Encoding of the file</source>
        <translation>Кодировка файла</translation>
    </message>
    <message>
        <source>Choose the encoding in which the lines of “{file}” read as they should.</source>
        <translation>Выберите кодировку, в которой строки файла «{file}» читаются правильно.</translation>
    </message>
    <message>
        <source>Encodings</source>
        <translation>Кодировки</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Как читается</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Нечитаемо</translation>
    </message>
    <message>
        <source>Read in this encoding</source>
        <translation>Читать в этой кодировке</translation>
    </message>
    <message>
        <source>{encoding} (now)</source>
        <translation>{encoding} (сейчас)</translation>
    </message>
</context>
<context>
    <name>ExportOptionsDialog</name>
    <message>
        <source>Export PDF report</source>
        <translation>Экспорт отчёта PDF</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
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
        <translation>&amp;Альбомная</translation>
    </message>
    <message>
        <source>Shades of &amp;grey, for black-and-white printing</source>
        <translation>Оттенки &amp;серого, для чёрно-белой печати</translation>
    </message>
    <message>
        <source>Summary at the &amp;end</source>
        <translation>Сводка в &amp;конце</translation>
    </message>
    <message>
        <source>&amp;Attach both source texts and the findings</source>
        <translation>&amp;Приложить оба текста и результаты</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Бумага:</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Выберите хотя бы один раздел.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Folder for the CSV tables</source>
        <translation>Папка для таблиц CSV</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>figures agree</source>
        <translation>числа совпадают</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>числа расходятся</translation>
    </message>
    <message>
        <source>one toll, updated</source>
        <translation>одно число жертв, обновлено</translation>
    </message>
    <message>
        <source>one is the sum of the others</source>
        <translation>одно — сумма остальных</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>примерно равны</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>только в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>только в B</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Words, a name or a figure</source>
        <translation>Слова, имя или число</translation>
    </message>
    <message>
        <source>Find in both articles</source>
        <translation>Найти в обеих статьях</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{left} in A, {right} in B</source>
        <translation>{left} в A, {right} в B</translation>
    </message>
    <message>
        <source>{place} of {total}: {left} in A, {right} in B</source>
        <translation>{place} из {total}: {left} в A, {right} в B</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Only in A</source>
        <translation>Только в A</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Только в B</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Only A</source>
        <translation>Только A</translation>
    </message>
    <message>
        <source>Only B</source>
        <translation>Только B</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>No shared sentences at this strength.</source>
        <translation>При этой силе общих предложений нет.</translation>
    </message>
    <message>
        <source>No quotations were found.</source>
        <translation>Цитат не найдено.</translation>
    </message>
    <message>
        <source>No figures were found.</source>
        <translation>Чисел не найдено.</translation>
    </message>
    <message>
        <source>Every sentence of A has a match in B.</source>
        <translation>У каждого предложения A есть соответствие в B.</translation>
    </message>
    <message>
        <source>Every sentence of B has a match in A.</source>
        <translation>У каждого предложения B есть соответствие в A.</translation>
    </message>
    <message>
        <source>No names were found.</source>
        <translation>Имён не найдено.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Дат не найдено.</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>В обеих</translation>
    </message>
    <message>
        <source>{side} speaks of it without the name</source>
        <translation>{side} говорит об этом, не называя имени</translation>
    </message>
    <message>
        <source>{name}. Mentions in A: {left}, in B: {right}</source>
        <translation>{name}. Упоминаний в A: {left}, в B: {right}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>In {side}</source>
        <translation>В {side}</translation>
    </message>
    <message>
        <source>Shared {place} of {count}, {kind}, {reason}. A sentence {left_id}: {left} B sentence {right_id}: {right}</source>
        <translation>Общее {place} из {count}, {kind}, {reason}. A, предложение {left_id}: {left} B, предложение {right_id}: {right}</translation>
    </message>
    <message>
        <source>Changed: {words}.</source>
        <translation>Изменено: {words}.</translation>
    </message>
    <message>
        <source>{title}. {ids}. A: {left}. B: {right}</source>
        <translation>{title}. {ids}. A: {left}. B: {right}</translation>
    </message>
    <message>
        <source>speaker not given</source>
        <translation>говорящий не назван</translation>
    </message>
    <message>
        <source>Quotation only in {side}. {title}: {words}</source>
        <translation>Цитата только в {side}. {title}: {words}</translation>
    </message>
    <message>
        <source>headline and text differ</source>
        <translation>заголовок и текст расходятся</translation>
    </message>
    <message>
        <source>headline without a sentence of the text</source>
        <translation>заголовок без соответствия в тексте</translation>
    </message>
    <message>
        <source>standfirst and text differ</source>
        <translation>вводка и текст расходятся</translation>
    </message>
    <message>
        <source>standfirst without a sentence of the text</source>
        <translation>вводка без соответствия в тексте</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>brings: {what}</source>
        <translation>добавляет: {what}</translation>
    </message>
    <message>
        <source>its quotation is compared with {where}</source>
        <translation>цитата из него сопоставлена с {where}</translation>
    </message>
    <message>
        <source>No match in {other}. {side} sentence {number}: {words}</source>
        <translation>В {other} соответствия нет. {side}, предложение {number}: {words}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Filter findings</source>
        <translation>Фильтр результатов</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>By importance</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Порядок результатов</translation>
    </message>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>Фильтру ничего не соответствует.</translation>
    </message>
    <message>
        <source>Names are still being looked for.</source>
        <translation>Имена ещё ищутся.</translation>
    </message>
    <message>
        <source>The articles have not been compared yet.</source>
        <translation>Статьи ещё не сравнены.</translation>
    </message>
    <message>
        <source>Open a second article to compare.</source>
        <translation>Откройте вторую статью, чтобы сравнить.</translation>
    </message>
    <message>
        <source>No shared sentences were found.</source>
        <translation>Общих предложений не найдено.</translation>
    </message>
</context>
<context>
    <name>FoldLines</name>
    <message>
        <source>1 line of page data</source>
        <translation>1 служебная строка</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of page data</source>
        <translation>
            <numerusform>%n служебная строка</numerusform>
            <numerusform>%n служебные строки</numerusform>
            <numerusform>%n служебных строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoToSentenceDialog</name>
    <message>
        <source>Go to sentence</source>
        <translation>Перейти к предложению</translation>
    </message>
    <message>
        <source>&amp;Sentence, for example B16:</source>
        <translation>&amp;Предложение, например B16:</translation>
    </message>
    <message>
        <source>There is no such sentence.</source>
        <translation>Такого предложения нет.</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
</context>
<context>
    <name>HeadlineReason</name>
    <message>
        <source>“{name}” is not in the body</source>
        <translation>«{name}» нет в тексте</translation>
    </message>
    <message>
        <source>{figure} is not in the body</source>
        <translation>{figure} нет в тексте</translation>
    </message>
    <message>
        <source>negation: {here} here, {there} in the body</source>
        <translation>отрицание: здесь {here}, в тексте {there}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{jump} shows the other sentence of a pair, {back} comes back; {next} goes on to the next pair.</source>
        <translation>{jump} показывает второе предложение пары, {back} возвращает назад; {next} — к следующей паре.</translation>
    </message>
    <message>
        <source>Every mention of this name is framed in both articles, and the list Names counts them. {names} hides and shows all names.</source>
        <translation>Каждое упоминание этого имени обведено в обеих статьях, а список «Имена» их считает. {names} скрывает и показывает все имена.</translation>
    </message>
    <message>
        <source>The same findings can also be written as data for other programs: File, Export data.</source>
        <translation>Те же результаты можно сохранить как данные для других программ: Файл, Экспорт данных.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Stopped. What had not been found by then is missing.</source>
        <translation>Остановлено. Того, что не успело найтись, здесь нет.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>near</source>
        <translation>близко</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <translation>пересказ</translation>
    </message>
    <message>
        <source>related</source>
        <translation>родственно</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>Kinds of pairs</source>
        <translation>Виды пар</translation>
    </message>
    <message>
        <source>Verbatim: every word is equal</source>
        <translation>Дословно: все слова равны</translation>
    </message>
    <message>
        <source>Near: some words differ</source>
        <translation>Близко: некоторые слова различаются</translation>
    </message>
    <message>
        <source>Paraphrase: the same in other words</source>
        <translation>Пересказ: то же другими словами</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All kinds of pairs</source>
        <translation>Все виды пар</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Произведения</translation>
    </message>
</context>
<context>
    <name>LinkBand</name>
    <message>
        <source>Links between shared sentences</source>
        <translation>Связи между общими предложениями</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Article {side}, {name}</source>
        <translation>Статья {side}, {name}</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Numbers of sentences and pairs</source>
        <translation>Номера предложений и пар</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавнее</translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation>Открыть о&amp;бразец</translation>
    </message>
    <message>
        <source>Export &amp;data</source>
        <translation>Экспорт &amp;данных</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>Пока&amp;зать</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>S&amp;crolling</source>
        <translation>Прокр&amp;утка</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Не учитывать</translation>
    </message>
    <message>
        <source>&amp;Kinds of pairs</source>
        <translation>&amp;Виды пар</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>reader stopped unexpectedly the last time.</source>
        <translation>В прошлый раз reader неожиданно завершился.</translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation>A и B — один и тот же файл.</translation>
    </message>
    <message>
        <source>The two texts are identical except for page data.</source>
        <translation>Тексты совпадают полностью, кроме служебных строк.</translation>
    </message>
    <message>
        <source>The articles are in different languages. Words cannot be compared; names and numbers can.</source>
        <translation>Статьи на разных языках. Слова сравнить нельзя, имена и числа — можно.</translation>
    </message>
    <message>
        <source>This is a very long text ({words} words). It can be read at once; shared sentences, then dates and names, follow as they are found.</source>
        <translation>Это очень длинный текст ({words} слов). Его можно читать сразу; общие предложения, затем даты и имена появляются по мере обнаружения.</translation>
    </message>
    <message>
        <source>{side} gives no publication date: expressions such as “last month” cannot be placed.</source>
        <translation>В {side} нет даты публикации: выражения вроде «в прошлом месяце» нельзя отнести ко времени.</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language than A and B.</source>
        <translation>Имена не отмечены: языковая модель для другого языка, чем у A и B.</translation>
    </message>
    <message>
        <source>“{left}” and “{right}” are the same file under two names.</source>
        <translation>«{left}» и «{right}» — один и тот же файл под двумя именами.</translation>
    </message>
    <message>
        <source>No sentence of A was found again in B.</source>
        <translation>Ни одно предложение A не найдено в B.</translation>
    </message>
    <message>
        <source>No sentence above the threshold. Nearest: {left} and {right} ({strength}).</source>
        <translation>Выше порога предложений нет. Ближайшие: {left} и {right} ({strength}).</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другую…</translation>
    </message>
    <message>
        <source>Article details…</source>
        <translation>Сведения о статье…</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Показать, как</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Show page data</source>
        <translation>Показать служебные строки</translation>
    </message>
    <message>
        <source>Show weaker pairs</source>
        <translation>Показать более слабые пары</translation>
    </message>
    <message>
        <source>First 20,000 words</source>
        <translation>Первые 20 000 слов</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Указать дату…</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>Кодировка…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Больше не подсказывать</translation>
    </message>
    <message>
        <source>Show what is known</source>
        <translation>Показать, что известно</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Убрать</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBoard</name>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Private mode is on</source>
        <translation>Включён приватный режим</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Open two articles: choose both, or one after the other</source>
        <translation>Откройте две статьи: выберите обе сразу или одну за другой</translation>
    </message>
    <message>
        <source>Open article {side}</source>
        <translation>Открыть статью {side}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Password of “{file}”:</source>
        <translation>Пароль к «{file}»:</translation>
    </message>
    <message>
        <source>Locked file</source>
        <translation>Защищённый файл</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>Вставить как статью</translation>
    </message>
    <message>
        <source>Replace article {side} with the text in the clipboard?</source>
        <translation>Заменить статью {side} текстом из буфера обмена?</translation>
    </message>
    <message>
        <source>“{file}” is no longer where it was. Its text stays open here.</source>
        <translation>Файла «{file}» больше нет на прежнем месте. Текст остаётся открытым.</translation>
    </message>
    <message>
        <source>“{file}” has changed since it was opened.</source>
        <translation>«{file}» изменился после открытия.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>Overview of article {letter}</source>
        <translation>Обзор статьи {letter}</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать с указанием источника</translation>
    </message>
    <message>
        <source>Click a shared sentence to see both wordings here.</source>
        <translation>Щёлкните общее предложение, чтобы увидеть здесь оба варианта.</translation>
    </message>
    <message>
        <source>{side}: {who}</source>
        <translation>{side}: {who}</translation>
    </message>
    <message>
        <source>Jump to {id} ↵</source>
        <translation>Перейти к {id} ↵</translation>
    </message>
    <message numerus="yes">
        <source>Pair %n</source>
        <translation>
            <numerusform>Пара %n</numerusform>
            <numerusform>Пара %n</numerusform>
            <numerusform>Пара %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairedPanes</name>
    <message>
        <source>Article in sight</source>
        <translation>Видимая статья</translation>
    </message>
    <message>
        <source>Article {letter}</source>
        <translation>Статья {letter}</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>No article yet</source>
        <translation>Статьи пока нет</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 предложение</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Article {side}, {outlet}</source>
        <translation>Статья {side}, {outlet}</translation>
    </message>
    <message>
        <source>set publication date</source>
        <translation>указать дату</translation>
    </message>
    <message>
        <source>set date</source>
        <translation>указать дату</translation>
    </message>
    <message>
        <source>published {day}, assumed</source>
        <translation>опубликовано {day}, предположительно</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>опубликовано {day}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>&amp;Shared words:</source>
        <translation>&amp;Общие слова:</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Язык окна:</translation>
    </message>
    <message>
        <source>This colour is not taken: {why}</source>
        <translation>Этот цвет не принят: {why}</translation>
    </message>
    <message>
        <source>Contrast is at least AA (4.5 to 1) on every tint.</source>
        <translation>Контраст не ниже AA (4,5 к 1) на каждом оттенке.</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>Язык сменится, когда окно откроют снова.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Serif (Noto Serif)</source>
        <translation>С засечками (Noto Serif)</translation>
    </message>
    <message>
        <source>Sans (Inter)</source>
        <translation>Без засечек (Inter)</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>Text si&amp;ze:</source>
        <translation>&amp;Размер текста:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: jump instead of gliding</source>
        <translation>&amp;Меньше движения: переходить сразу, без плавной прокрутки</translation>
    </message>
    <message>
        <source>&amp;Letters as keys in the texts: N, P next and previous pair; J, K scroll</source>
        <translation>&amp;Буквы как клавиши в текстах: N, P — следующая и предыдущая пара; J, K — прокрутка</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>&amp;Least strength:</source>
        <translation>&amp;Наименьшая сила:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&amp;Ignore pairs under (words):</source>
        <translation>&amp;Пропускать пары короче (слов):</translation>
    </message>
    <message>
        <source>Find &amp;names</source>
        <translation>Искать &amp;имена</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенная</translation>
    </message>
    <message>
        <source>Language &amp;model:</source>
        <translation>Язы&amp;ковая модель:</translation>
    </message>
    <message>
        <source>Shared pairs weaker than {share} are not drawn.</source>
        <translation>Общие пары слабее {share} не рисуются.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>&amp;Private: remember no files and no folders</source>
        <translation>&amp;Приватно: не запоминать файлы и папки</translation>
    </message>
    <message>
        <source>The program never opens a network connection.</source>
        <translation>Программа никогда не открывает сетевых соединений.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print both texts</source>
        <translation>Печать обоих текстов</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>= every word the same · ~ some words differ · … in other words</source>
        <translation>= слово в слово · ~ отличаются отдельные слова · … другими словами</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your files were not changed. The lines below say where it happened; they hold nothing of your articles.</source>
        <translation>В программе что-то пошло не так. Ваши файлы не изменены. Строки ниже говорят, где это случилось; в них нет ничего из ваших статей.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>date line of the article</source>
        <translation>строка даты в статье</translation>
    </message>
    <message>
        <source>time stamp</source>
        <translation>отметка времени</translation>
    </message>
    <message>
        <source>metadata of the file</source>
        <translation>метаданные файла</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место и дата в начале</translation>
    </message>
    <message>
        <source>taken from the other article</source>
        <translation>взято из другой статьи</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>указано вручную</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>figures differ</source>
        <translation>числа расходятся</translation>
    </message>
    <message>
        <source>every word the same</source>
        <translation>слово в слово</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>те же слова</translation>
    </message>
    <message>
        <source>both: {things}; other words</source>
        <translation>в обоих: {things}; другими словами</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Как читать этот отчёт</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Два текста</translation>
    </message>
    <message>
        <source>Shared sentences</source>
        <translation>Общие предложения</translation>
    </message>
    <message>
        <source>Quotations compared</source>
        <translation>Сравнение цитат</translation>
    </message>
    <message>
        <source>Figures and dates</source>
        <translation>Числа и даты</translation>
    </message>
    <message>
        <source>Only in A, only in B</source>
        <translation>Только в A, только в B</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Method, settings and limits</source>
        <translation>Метод, настройки и пределы</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Как проверить этот отчёт</translation>
    </message>
    <message>
        <source>Each text as it was read</source>
        <translation>Каждый текст, как он был прочитан</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>“{file}” is empty. Choose a file that holds an article.</source>
        <translation>Файл «{file}» пуст. Выберите файл, в котором есть статья.</translation>
    </message>
    <message>
        <source>“{file}” holds no readable text.</source>
        <translation>В файле «{file}» нет читаемого текста.</translation>
    </message>
    <message>
        <source>“{file}” is of a kind that cannot be read here.</source>
        <translation>Файлы такого вида, как «{file}», здесь не читаются.</translation>
    </message>
    <message>
        <source>“{file}” is not what its name says.</source>
        <translation>Файл «{file}» — не то, что говорит его имя.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Try another copy.</source>
        <translation>Файл «{file}» повреждён. Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password. Save a copy without it and open that.</source>
        <translation>Файл «{file}» закрыт паролем. Сохраните копию без пароля и откройте её.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password.</source>
        <translation>Файл «{file}» закрыт паролем.</translation>
    </message>
    <message>
        <source>“{file}” holds pictures of pages and no text. Make a searchable copy (for example with OCRmyPDF) and open that.</source>
        <translation>В файле «{file}» только изображения страниц и нет текста. Сделайте копию с текстовым слоем (например, с помощью OCRmyPDF) и откройте её.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be read.</source>
        <translation>Файл «{file}» слишком велик.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to be read safely.</source>
        <translation>Файл «{file}» слишком сложен, чтобы читать его безопасно.</translation>
    </message>
    <message>
        <source>“{file}” is built in a way that is not safe to read.</source>
        <translation>Файл «{file}» устроен так, что читать его небезопасно.</translation>
    </message>
    <message>
        <source>Reading “{file}” took too long and was stopped.</source>
        <translation>Чтение файла «{file}» заняло слишком много времени и было прервано.</translation>
    </message>
    <message>
        <source>“{file}” could not be read. Save it in another format.</source>
        <translation>Файл «{file}» не удалось прочитать. Сохраните его в другом формате.</translation>
    </message>
    <message>
        <source>“{file}” is not a file.</source>
        <translation>«{file}» — не файл.</translation>
    </message>
    <message>
        <source>“{file}” was not found. Choose it again.</source>
        <translation>Файл «{file}» не найден. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” may not be read: permission is missing.</source>
        <translation>Файл «{file}» нельзя прочитать: нет прав доступа.</translation>
    </message>
    <message>
        <source>“{file}” changed while it was read. Read it again.</source>
        <translation>Файл «{file}» изменился во время чтения. Прочитайте его ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” could not be read because of a fault in this program.</source>
        <translation>Файл «{file}» не удалось прочитать из-за ошибки в этой программе.</translation>
    </message>
    <message>
        <source>The encoding was detected. If letters look wrong, choose another.</source>
        <translation>Кодировка определена автоматически. Если буквы выглядят неправильно, выберите другую.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in this encoding. ({text})</source>
        <translation>Некоторые байты в этой кодировке ничего не значат. ({text})</translation>
    </message>
    <message>
        <source>The text holds signs that reorder what is shown, so that it may read differently from what is stored. They are marked.</source>
        <translation>В тексте есть знаки, меняющие порядок показа: он может читаться иначе, чем записан. Они отмечены.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen. They are kept and do not count.</source>
        <translation>В тексте есть невидимые знаки. Они сохранены и не учитываются.</translation>
    </message>
    <message>
        <source>Some words mix letters of two alphabets that look alike. ({text})</source>
        <translation>В некоторых словах смешаны похожие буквы двух алфавитов. ({text})</translation>
    </message>
    <message>
        <source>The text holds control characters, which are shown as signs and do nothing.</source>
        <translation>В тексте есть управляющие знаки; они показаны значками и ничего не делают.</translation>
    </message>
    <message>
        <source>Content from the network was not loaded. ({text})</source>
        <translation>Содержимое из сети не загружалось. ({text})</translation>
    </message>
    <message>
        <source>Objects inside the document were left alone.</source>
        <translation>Вложенные в документ объекты не тронуты.</translation>
    </message>
    <message>
        <source>The message has attachments, which were not read.</source>
        <translation>У письма есть вложения, они не прочитаны.</translation>
    </message>
    <message>
        <source>The document holds comments, which are not shown.</source>
        <translation>В документе есть примечания, они не показаны.</translation>
    </message>
    <message>
        <source>Text in drawings is not shown.</source>
        <translation>Текст в рисунках не показан.</translation>
    </message>
    <message>
        <source>The document holds text set as hidden, which is not shown.</source>
        <translation>В документе есть скрытый текст, он не показан.</translation>
    </message>
    <message>
        <source>The document holds text that is struck out. ({text})</source>
        <translation>В документе есть зачёркнутый текст. ({text})</translation>
    </message>
    <message>
        <source>The document holds tracked changes. ({text})</source>
        <translation>В документе есть записанные исправления. ({text})</translation>
    </message>
    <message>
        <source>A part of the article is missing here. ({text})</source>
        <translation>Части статьи здесь нет. ({text})</translation>
    </message>
    <message>
        <source>Only the beginning of the text is shown and compared. ({text})</source>
        <translation>Показано и сравнивается только начало текста. ({text})</translation>
    </message>
    <message>
        <source>Some pages have no text. ({text})</source>
        <translation>На некоторых страницах нет текста. ({text})</translation>
    </message>
    <message>
        <source>No names are marked: the language model is for another language.</source>
        <translation>Имена не отмечены: языковая модель рассчитана на другой язык.</translation>
    </message>
    <message>
        <source>The language model “{file}” cannot be used; the built-in one finds the names. Choose another in the preferences.</source>
        <translation>Языковую модель «{file}» нельзя использовать; имена находит встроенная. Выберите другую в настройках.</translation>
    </message>
    <message>
        <source>The name of the file holds signs that reorder it. ({text})</source>
        <translation>В имени файла есть знаки, меняющие его порядок. ({text})</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>A ferry terminal: two papers, one announcement</source>
        <translation>Паромный терминал: две газеты, одно заявление</translation>
    </message>
    <message>
        <source>A mill fire: two papers, one night</source>
        <translation>Пожар на фабрике: две газеты, одна ночь</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>Фильтр команд</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Новая клавиша:</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>{keys} belongs to “{command}”. Give that another key first.</source>
        <translation>{keys} принадлежит команде «{command}». Сначала дайте ей другую клавишу.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Working</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Finding sentences</source>
        <translation>Поиск предложений</translation>
    </message>
    <message>
        <source>Placing dates</source>
        <translation>Датировка</translation>
    </message>
    <message>
        <source>Finding quotations</source>
        <translation>Поиск цитат</translation>
    </message>
    <message>
        <source>Comparing figures</source>
        <translation>Сравнение чисел</translation>
    </message>
    <message>
        <source>Finding shared sentences</source>
        <translation>Поиск общих предложений</translation>
    </message>
    <message>
        <source>Finding names</source>
        <translation>Поиск имён</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Loading the language model</source>
        <translation>Загрузка языковой модели</translation>
    </message>
    <message>
        <source>Gathering the findings</source>
        <translation>Сбор результатов</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Вёрстка страниц</translation>
    </message>
    <message>
        <source>Joining pages</source>
        <translation>Сборка страниц</translation>
    </message>
    <message>
        <source>Checking the report</source>
        <translation>Проверка отчёта</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Try a sample</source>
        <translation>Попробуйте образец</translation>
    </message>
    <message>
        <source>Works offline. Your files stay on this computer.</source>
        <translation>Работает без сети. Ваши файлы остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Private mode: remember nothing</source>
        <translation>Приватный режим: ничего не запоминать</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>A in B {left} · B in A {right}</source>
        <translation>A в B {left} · B в A {right}</translation>
    </message>
    <message>
        <source>without quotes {left} · {right}</source>
        <translation>без цитат {left} · {right}</translation>
    </message>
    <message>
        <source>Share of the words that are in shared pairs</source>
        <translation>Доля слов, входящих в общие пары</translation>
    </message>
    <message>
        <source>Only shared</source>
        <translation>Только общие</translation>
    </message>
    <message>
        <source>Only unshared</source>
        <translation>Только остальные</translation>
    </message>
    <message>
        <source>Let all sentences stand out again</source>
        <translation>Снова выделить все предложения</translation>
    </message>
    <message>
        <source>Follow match</source>
        <translation>Следовать за соответствием</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Синхронно</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Scrolling: {mode}</source>
        <translation>Прокрутка: {mode}</translation>
    </message>
    <message>
        <source>Zoom: {zoom} %</source>
        <translation>Масштаб: {zoom} %</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n общее</numerusform>
            <numerusform>%n общих</numerusform>
            <numerusform>%n общих</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shared shown of {all}</source>
        <translation>показано общих: {shown} из {all}</translation>
    </message>
</context>
<context>
    <name>StrengthSlider</name>
    <message>
        <source>Least strength of shared pairs</source>
        <translation>Наименьшая сила общих пар</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>all pairs</source>
        <translation>все пары</translation>
    </message>
    <message>
        <source>likely pairs</source>
        <translation>вероятные пары</translation>
    </message>
    <message>
        <source>strong pairs only</source>
        <translation>только сильные пары</translation>
    </message>
    <message>
        <source>At least {share}: {name}</source>
        <translation>Не менее {share}: {name}</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>“{words}” means</source>
        <translation>«{words}» означает</translation>
    </message>
    <message>
        <source>No other reading is known</source>
        <translation>Другое прочтение неизвестно</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>published {day}</source>
        <translation>опубликовано {day}</translation>
    </message>
    <message>
        <source>assumed {day}</source>
        <translation>предположительно {day}</translation>
    </message>
    <message>
        <source>1 date</source>
        <translation>1 дата</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n дата</numerusform>
            <numerusform>%n даты</numerusform>
            <numerusform>%n дат</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates that the articles mention will stand here.</source>
        <translation>Здесь появятся даты, упомянутые в статьях.</translation>
    </message>
    <message>
        <source>Set when {side} was published…</source>
        <translation>Указать, когда опубликована {side}…</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Shared {place} of {count}</source>
        <translation>Общее {place} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n общее</numerusform>
            <numerusform>%n общих</numerusform>
            <numerusform>%n общих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>quotation, same words</source>
        <translation>цитата, те же слова</translation>
    </message>
    <message>
        <source>quotation, words changed</source>
        <translation>цитата, слова изменены</translation>
    </message>
    <message>
        <source>quotation, cut</source>
        <translation>цитата, сокращена</translation>
    </message>
    <message>
        <source>quotation, split</source>
        <translation>цитата, разделена</translation>
    </message>
    <message>
        <source>quotation, doubled</source>
        <translation>цитата, удвоена</translation>
    </message>
    <message>
        <source>quoted here, reported there</source>
        <translation>здесь цитата, там пересказ</translation>
    </message>
    <message>
        <source>quotation, {changes}</source>
        <translation>цитата, {changes}</translation>
    </message>
    <message>
        <source>quotation, {few} of {many} words</source>
        <translation>цитата, {few} из {many} слов</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Reading “{file}”…</source>
        <translation>Чтение «{file}»…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>en</source>
        <translation>ru</translation>
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
            <numerusform>изменено %n слово</numerusform>
            <numerusform>изменено %n слова</numerusform>
            <numerusform>изменено %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in A</source>
        <translation>
            <numerusform>%n слово только в A</numerusform>
            <numerusform>%n слова только в A</numerusform>
            <numerusform>%n слов только в A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in B</source>
        <translation>
            <numerusform>%n слово только в B</numerusform>
            <numerusform>%n слова только в B</numerusform>
            <numerusform>%n слов только в B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words differ</source>
        <translation>
            <numerusform>отличается %n слово</numerusform>
            <numerusform>отличаются %n слова</numerusform>
            <numerusform>отличаются %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n общее слово</numerusform>
            <numerusform>%n общих слова</numerusform>
            <numerusform>%n общих слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sentences found. Is this the whole article?</source>
        <translation>
            <numerusform>Найдено только %n предложение. Это вся статья?</numerusform>
            <numerusform>Найдено только %n предложения. Это вся статья?</numerusform>
            <numerusform>Найдено только %n предложений. Это вся статья?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekends</source>
        <translation>
            <numerusform>%n выходные</numerusform>
            <numerusform>%n выходных</numerusform>
            <numerusform>%n выходных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fortnights</source>
        <translation>
            <numerusform>%n двухнедельный срок</numerusform>
            <numerusform>%n двухнедельных срока</numerusform>
            <numerusform>%n двухнедельных сроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarters</source>
        <translation>
            <numerusform>%n квартал</numerusform>
            <numerusform>%n квартала</numerusform>
            <numerusform>%n кварталов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decades</source>
        <translation>
            <numerusform>%n десятилетие</numerusform>
            <numerusform>%n десятилетия</numerusform>
            <numerusform>%n десятилетий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centuries</source>
        <translation>
            <numerusform>%n век</numerusform>
            <numerusform>%n века</numerusform>
            <numerusform>%n веков</numerusform>
        </translation>
    </message>
</context>
</TS>
