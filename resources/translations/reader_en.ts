<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FoldLines</name>
    <message numerus="yes">
        <source>%n lines of page data</source>
        <translation>
            <numerusform>%n line of page data</numerusform>
            <numerusform>%n lines of page data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairStrip</name>
    <message numerus="yes">
        <source>Pair %n</source>
        <translation>
            <numerusform>Pair %n</numerusform>
            <numerusform>Pair %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n words changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in A</source>
        <translation>
            <numerusform>%n word only in A</numerusform>
            <numerusform>%n words only in A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words only in B</source>
        <translation>
            <numerusform>%n word only in B</numerusform>
            <numerusform>%n words only in B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words differ</source>
        <translation>
            <numerusform>%n word differs</numerusform>
            <numerusform>%n words differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words in common</source>
        <translation>
            <numerusform>%n word in common</numerusform>
            <numerusform>%n words in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n sentences found. Is this the whole article?</source>
        <translation>
            <numerusform>Only %n sentence found. Is this the whole article?</numerusform>
            <numerusform>Only %n sentences found. Is this the whole article?</numerusform>
        </translation>
    </message>
</context>
</TS>
