<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountingBar</name>
    <message numerus="yes">
        <source>{0} document(s):</source>
        <translation>
            <numerusform>{0} document:</numerusform>
            <numerusform>{0} documents:</numerusform>
        </translation>
    </message>
</context>
</TS>
