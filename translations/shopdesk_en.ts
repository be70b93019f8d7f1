<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>shopdesk::ConnectionBadge</name>
        <message numerus="yes">
            <source>Sending %n</source>
            <comment>changes on their way to the server</comment>
            <translation>
                <numerusform>Sending %n</numerusform>
                <numerusform>Sending %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Offline since %1, %n change(s) waiting</source>
            <translation>
                <numerusform>Offline since %1, %n change waiting</numerusform>
                <numerusform>Offline since %1, %n changes waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shopdesk::Navigator</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shopdesk::PasswordPair</name>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>At least %n character.</numerusform>
                <numerusform>At least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shopdesk::SignInWindow</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Try again in %n second.</numerusform>
                <numerusform>Try again in %n seconds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Try again in %n minute(s).</source>
            <translation>
                <numerusform>Try again in %n minute.</numerusform>
                <numerusform>Try again in %n minutes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>shopdesk::StarRating</name>
        <message numerus="yes">
            <source>%1 out of 5, %n review(s)</source>
            <translation>
                <numerusform>%1 out of 5, %n review</numerusform>
                <numerusform>%1 out of 5, %n reviews</numerusform>
            </translation>
        </message>
    </context>
</TS>
