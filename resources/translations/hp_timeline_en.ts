<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountingBar</name>
    <message numerus="yes">
        <source>%n document(s):</source>
        <translation>
            <numerusform>%n document:</numerusform>
            <numerusform>%n documents:</numerusform>
        </translation>
    </message>
</context>
</TS>
