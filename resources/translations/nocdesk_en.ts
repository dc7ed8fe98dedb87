<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>noc::monit::GroupsDialog</name>
    <message numerus="yes">
        <source>Own groups of %Ln host(s)</source>
        <translation>
            <numerusform>Own groups of %Ln host</numerusform>
            <numerusform>Own groups of %Ln hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostActions</name>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Forget %Ln host?</numerusform>
            <numerusform>Forget %Ln hosts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostFacts</name>
    <message numerus="yes">
        <source>%Ln CPU(s)</source>
        <translation>
            <numerusform>%Ln CPU</numerusform>
            <numerusform>%Ln CPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monit sent something that is not XML (%Ln time(s) so far). It was mended before it was read; look for unusual characters in names and program output.</source>
        <translation>
            <numerusform>Monit sent something that is not XML (%Ln time so far). It was mended before it was read; look for unusual characters in names and program output.</numerusform>
            <numerusform>Monit sent something that is not XML (%Ln times so far). It was mended before it was read; look for unusual characters in names and program output.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostPage</name>
    <message numerus="yes">
        <source>Events (%Ln)</source>
        <translation>
            <numerusform>Events (%Ln)</numerusform>
            <numerusform>Events (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::HostText</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::PendingPage</name>
    <message numerus="yes">
        <source>Forget %Ln host(s)?</source>
        <translation>
            <numerusform>Forget %Ln host?</numerusform>
            <numerusform>Forget %Ln hosts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ProblemList</name>
    <message numerus="yes">
        <source>and %Ln more; filter the services by state:crit to see all</source>
        <translation>
            <numerusform>and %Ln more; filter the services by state:crit to see all</numerusform>
            <numerusform>and %Ln more; filter the services by state:crit to see all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::RuleDialog</name>
    <message numerus="yes">
        <source>%Ln of the hosts that wait now: %1</source>
        <translation>
            <numerusform>%Ln of the hosts that wait now: %1</numerusform>
            <numerusform>%Ln of the hosts that wait now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ServicePane</name>
    <message numerus="yes">
        <source>%Ln service(s) hidden by the filter: show all</source>
        <translation>
            <numerusform>%Ln service hidden by the filter: show all</numerusform>
            <numerusform>%Ln services hidden by the filter: show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::ServiceValues</name>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>of a certificate</comment>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::SilenceDialog</name>
    <message numerus="yes">
        <source>When %Ln host(s) do not report</source>
        <translation>
            <numerusform>When %Ln host do not report</numerusform>
            <numerusform>When %Ln hosts do not report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::monit::Summary</name>
    <message numerus="yes">
        <source>certificate %Ln day(s) left</source>
        <translation>
            <numerusform>certificate %Ln day left</numerusform>
            <numerusform>certificate %Ln days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::Age</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>age in seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>noc::widgets::FilterBar</name>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <comment>things the filter hides</comment>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
</context>
</TS>
