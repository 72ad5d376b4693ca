<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mado::AccessSection</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Where you are signed in</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Sign out everywhere else</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second factor</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>Set up anew</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>Make new ones</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator app</translation>
    </message>
    <message>
        <source>When the telephone is replaced. Asks for your password again</source>
        <translation>When the telephone is replaced. Asks for your password again</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>When few are left or others have seen them. The former ones end</source>
        <translation>When few are left or others have seen them. The former ones end</translation>
    </message>
</context>
<context>
    <name>mado::AccessWords</name>
    <message>
        <source>Themselves</source>
        <translation>Themselves</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>for them: %1</source>
        <translation>for them: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>Second person wanted</source>
        <translation>Second person wanted</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>No voice</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <translation>Interpreter needed (%1)</translation>
    </message>
    <message>
        <source>Interpreter arranged (%1)</source>
        <translation>Interpreter arranged (%1)</translation>
    </message>
    <message>
        <source>Not by telephone: go on in the chat, use NET119, the telephone relay service (registration needed) or a visit.</source>
        <translation>Not by telephone: go on in the chat, use NET119, the telephone relay service (registration needed) or a visit.</translation>
    </message>
</context>
<context>
    <name>mado::AccountForm</name>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Name of the account (Japanese, English)</source>
        <translation>Name of the account (Japanese, English)</translation>
    </message>
    <message>
        <source>When staff answer</source>
        <translation>When staff answer</translation>
    </message>
    <message>
        <source>Supervising physician (Japanese, English)</source>
        <translation>Supervising physician (Japanese, English)</translation>
    </message>
    <message>
        <source>Page of the department</source>
        <translation>Page of the department</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Name of the account in Japanese</source>
        <translation>Name of the account in Japanese</translation>
    </message>
    <message>
        <source>Name of the account in English</source>
        <translation>Name of the account in English</translation>
    </message>
    <message>
        <source>Supervising physician in Japanese</source>
        <translation>Supervising physician in Japanese</translation>
    </message>
    <message>
        <source>Supervising physician in English</source>
        <translation>Supervising physician in English</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The message in Japanese</source>
        <translation>The message in Japanese</translation>
    </message>
    <message>
        <source>The message in English</source>
        <translation>The message in English</translation>
    </message>
    <message>
        <source>Advice for emergencies stays as the template has it. Words in {braces} are filled in.</source>
        <translation>Advice for emergencies stays as the template has it. Words in {braces} are filled in.</translation>
    </message>
</context>
<context>
    <name>mado::AccountWords</name>
    <message>
        <source>The package can be read</source>
        <translation>The package can be read</translation>
    </message>
    <message>
        <source>Every branch is reached and ends</source>
        <translation>Every branch is reached and ends</translation>
    </message>
    <message>
        <source>All texts in Japanese and English</source>
        <translation>All texts in Japanese and English</translation>
    </message>
    <message>
        <source>Within the limits of LINE</source>
        <translation>Within the limits of LINE</translation>
    </message>
    <message>
        <source>The rules reach every level</source>
        <translation>The rules reach every level</translation>
    </message>
    <message>
        <source>Consent covers every answer that is kept</source>
        <translation>Consent covers every answer that is kept</translation>
    </message>
    <message>
        <source>Links are safe</source>
        <translation>Links are safe</translation>
    </message>
    <message>
        <source>Words of danger are found</source>
        <translation>Words of danger are found</translation>
    </message>
    <message>
        <source>The cases agree with the rules</source>
        <translation>The cases agree with the rules</translation>
    </message>
    <message>
        <source>A supervising physician is named</source>
        <translation>A supervising physician is named</translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n looked at</numerusform>
            <numerusform>%n looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>When nothing is asked</source>
        <translation>When nothing is asked</translation>
    </message>
    <message>
        <source>Before the questions</source>
        <translation>Before the questions</translation>
    </message>
    <message>
        <source>After the questions: high</source>
        <translation>After the questions: high</translation>
    </message>
    <message>
        <source>After the questions: unrated</source>
        <translation>After the questions: unrated</translation>
    </message>
    <message>
        <source>After the questions: moderate</source>
        <translation>After the questions: moderate</translation>
    </message>
    <message>
        <source>After the questions: low</source>
        <translation>After the questions: low</translation>
    </message>
    <message>
        <source>When staff were told</source>
        <translation>When staff were told</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Outside the hours</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Without consent</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>What the account is for, and where</source>
        <translation>What the account is for, and where</translation>
    </message>
    <message>
        <source>Name, hours, physician, page</source>
        <translation>Name, hours, physician, page</translation>
    </message>
    <message>
        <source>In the department&apos;s own words</source>
        <translation>In the department&apos;s own words</translation>
    </message>
    <message>
        <source>Before anybody reads it</source>
        <translation>Before anybody reads it</translation>
    </message>
    <message>
        <source>By somebody else than its writer</source>
        <translation>By somebody else than its writer</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Name the physician in both languages, under Basics.</source>
        <translation>Name the physician in both languages, under Basics.</translation>
    </message>
    <message>
        <source>Write the department&apos;s page, beginning with https://, under Basics.</source>
        <translation>Write the department&apos;s page, beginning with https://, under Basics.</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>Triage rules</translation>
    </message>
    <message>
        <source>Who is urgent, and the cases that show it</source>
        <translation>Who is urgent, and the cases that show it</translation>
    </message>
</context>
<context>
    <name>mado::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Choose a template to see the talk.</source>
        <translation>Choose a template to see the talk.</translation>
    </message>
    <message>
        <source>Staff would be called: %1</source>
        <translation>Staff would be called: %1</translation>
    </message>
    <message>
        <source>The bot cannot speak yet. See the checks.</source>
        <translation>The bot cannot speak yet. See the checks.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ from the template.</source>
        <translation>
            <numerusform>%n text differs from the template.</numerusform>
            <numerusform>%n texts differ from the template.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Save the draft first.</translation>
    </message>
    <message>
        <source>Changes are not saved yet.</source>
        <translation>Changes are not saved yet.</translation>
    </message>
    <message>
        <source>You wrote this draft. The supervising physician or another lead publishes it.</source>
        <translation>You wrote this draft. The supervising physician or another lead publishes it.</translation>
    </message>
    <message>
        <source>The checks still find something to mend.</source>
        <translation>The checks still find something to mend.</translation>
    </message>
    <message>
        <source>Written by %1. Talks under way go on with the version they began with.</source>
        <translation>Written by %1. Talks under way go on with the version they began with.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was published.</source>
        <translation>Nothing has changed since it was published.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1, published by %2</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>The draft is saved.</translation>
    </message>
    <message>
        <source>The account is published.</source>
        <translation>The account is published.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>Checks before publishing</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>Published versions</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Try the talk</source>
        <translation>Try the talk</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>In the server&apos;s configuration the account is called %1.</source>
        <translation>In the server&apos;s configuration the account is called %1.</translation>
    </message>
    <message>
        <source>Residents reach it once a LINE channel is connected: in the server&apos;s configuration, under accounts, write the id %1, the template&apos;s folder, and the channel&apos;s secret and access token. The server guide has the steps under &quot;Accounts made in the console&quot;.</source>
        <translation>Residents reach it once a LINE channel is connected: in the server&apos;s configuration, under accounts, write the id %1, the template&apos;s folder, and the channel&apos;s secret and access token. The server guide has the steps under &quot;Accounts made in the console&quot;.</translation>
    </message>
    <message>
        <source>This template asks nothing about health, so there is nothing to judge by rules.</source>
        <translation>This template asks nothing about health, so there is nothing to judge by rules.</translation>
    </message>
</context>
<context>
    <name>mado::AddCallSheet</name>
    <message>
        <source>Nobody is found whose number is known and who is not called yet.</source>
        <translation>Nobody is found whose number is known and who is not called yet.</translation>
    </message>
    <message>
        <source>Choose who is to be called.</source>
        <translation>Choose who is to be called.</translation>
    </message>
    <message>
        <source>Choose a time within the next 14 days.</source>
        <translation>Choose a time within the next 14 days.</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Add a call</translation>
    </message>
    <message>
        <source>Who is to be called</source>
        <translation>Who is to be called</translation>
    </message>
    <message>
        <source>Name or case number</source>
        <translation>Name or case number</translation>
    </message>
    <message>
        <source>Search for the person to call</source>
        <translation>Search for the person to call</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>In 15 min, %1</source>
        <translation>In 15 min, %1</translation>
    </message>
    <message>
        <source>In an hour, %1</source>
        <translation>In an hour, %1</translation>
    </message>
    <message>
        <source>In the morning, %1</source>
        <translation>In the morning, %1</translation>
    </message>
    <message>
        <source>At this time:</source>
        <translation>At this time:</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Time of the call</translation>
    </message>
    <message>
        <source>I call them myself</source>
        <translation>I call them myself</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>Promise the call</translation>
    </message>
    <message>
        <source>Open again and promise the call</source>
        <translation>Open again and promise the call</translation>
    </message>
    <message>
        <source>This consultation ended on %1. It is opened again as “%2” for the call.</source>
        <translation>This consultation ended on %1. It is opened again as “%2” for the call.</translation>
    </message>
    <message>
        <source>%1  (ended %2)</source>
        <translation>%1  (ended %2)</translation>
    </message>
    <message>
        <source>Nobody is found. Consultations that ended are found here for as long as this computer keeps them, 7 days at most.</source>
        <translation>Nobody is found. Consultations that ended are found here for as long as this computer keeps them, 7 days at most.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Write in a few words why.</translation>
    </message>
    <message>
        <source>Why it is opened again (stays in the conversation, for staff)</source>
        <translation>Why it is opened again (stays in the conversation, for staff)</translation>
    </message>
</context>
<context>
    <name>mado::AgreementSheet</name>
    <message>
        <source>Record an agreement</source>
        <translation>Record an agreement</translation>
    </message>
    <message>
        <source>Nothing is given outside it</source>
        <translation>Nothing is given outside it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>The purpose in the words of the agreement</source>
        <translation>The purpose in the words of the agreement</translation>
    </message>
    <message>
        <source>Data it covers</source>
        <translation>Data it covers</translation>
    </message>
    <message>
        <source>First day, and last day if there is one</source>
        <translation>First day, and last day if there is one</translation>
    </message>
    <message>
        <source>What they do with the data at the end</source>
        <translation>What they do with the data at the end</translation>
    </message>
    <message>
        <source>Public key of the recipient (X25519, base64)</source>
        <translation>Public key of the recipient (X25519, base64)</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Kind of recipient</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Fill in: %1</translation>
    </message>
    <message>
        <source>Choose the data.</source>
        <translation>Choose the data.</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>Write days as 2020-06-17.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>The key has 32 bytes, written as 44 characters.</source>
        <translation>The key has 32 bytes, written as 44 characters.</translation>
    </message>
</context>
<context>
    <name>mado::AlarmNotices</name>
    <message>
        <source>Quiet here for one minute. Colleagues are still called.</source>
        <translation>Quiet here for one minute. Colleagues are still called.</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Waiting %1</translation>
    </message>
    <message>
        <source>An emergency has come in</source>
        <translation>An emergency has come in</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Emergencies waiting: %1</source>
        <translation>Emergencies waiting: %1</translation>
    </message>
    <message>
        <source>Nobody has taken them over yet</source>
        <translation>Nobody has taken them over yet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Quiet for a minute</source>
        <translation>Quiet for a minute</translation>
    </message>
</context>
<context>
    <name>mado::AnnouncementsPage</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>Sent to LINE</source>
        <translation>Sent to LINE</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>Save the draft first.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>A new announcement</source>
        <translation>A new announcement</translation>
    </message>
    <message>
        <source>%1 of %2 taken by LINE, %3 not sent</source>
        <translation>%1 of %2 taken by LINE, %3 not sent</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 who blocked the account are not counted.</source>
        <translation>%1 who blocked the account are not counted.</translation>
    </message>
    <message>
        <source>LINE has not said yet how many may be sent.</source>
        <translation>LINE has not said yet how many may be sent.</translation>
    </message>
    <message>
        <source>Sent %1, no limit</source>
        <translation>Sent %1, no limit</translation>
    </message>
    <message>
        <source>Sent %1, this one %2, left %3 of %4. %5 are kept back for advice and replies.</source>
        <translation>Sent %1, this one %2, left %3 of %4. %5 are kept back for advice and replies.</translation>
    </message>
    <message>
        <source>Telephones for tests: %1. To add yours, send %2 to this account from your own LINE.</source>
        <translation>Telephones for tests: %1. To add yours, send %2 to this account from your own LINE.</translation>
    </message>
    <message>
        <source>Text in both languages</source>
        <translation>Text in both languages</translation>
    </message>
    <message>
        <source>Tested on a telephone</source>
        <translation>Tested on a telephone</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approved by %1</translation>
    </message>
    <message>
        <source>Approved by somebody else</source>
        <translation>Approved by somebody else</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Sent to the telephones for tests.</source>
        <translation>Sent to the telephones for tests.</translation>
    </message>
    <message>
        <source>Somebody else is asked to approve it.</source>
        <translation>Somebody else is asked to approve it.</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>It is a draft again.</translation>
    </message>
    <message>
        <source>Stopped. Nobody further gets it.</source>
        <translation>Stopped. Nobody further gets it.</translation>
    </message>
    <message>
        <source>Approved. It goes out at its time.</source>
        <translation>Approved. It goes out at its time.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Write a new one</translation>
    </message>
    <message>
        <source>Title, for staff</source>
        <translation>Title, for staff</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To whom. Never by how ill somebody is.</source>
        <translation>To whom. Never by how ill somebody is.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>Text in Japanese</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>When, in Japan&apos;s time</source>
        <translation>When, in Japan&apos;s time</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>Once approved</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>At this time</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Time of sending</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Messages of this month</source>
        <translation>Messages of this month</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Test send</source>
        <translation>Test send</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Back to draft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>On a telephone</translation>
    </message>
    <message>
        <source>&lt;10</source>
        <translation>&lt;10</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>Fewer than %1 people</translation>
    </message>
    <message>
        <source>Counted when the draft is saved</source>
        <translation>Counted when the draft is saved</translation>
    </message>
</context>
<context>
    <name>mado::AnswersPage</name>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgency: %1</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
</context>
<context>
    <name>mado::AreaSide</name>
    <message>
        <source>No clear difference from the prefecture: its rate lies within the interval.</source>
        <translation>No clear difference from the prefecture: its rate lies within the interval.</translation>
    </message>
    <message>
        <source>Of %1 areas compared, about 1 in 20 stands out by chance alone.</source>
        <translation>Of %1 areas compared, about 1 in 20 stands out by chance alone.</translation>
    </message>
    <message>
        <source>Higher than the prefecture.</source>
        <translation>Higher than the prefecture.</translation>
    </message>
    <message>
        <source>Lower than the prefecture.</source>
        <translation>Lower than the prefecture.</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95% interval %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>All of %1</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1% of %2</translation>
    </message>
    <message>
        <source>For inside only</source>
        <translation>For inside only</translation>
    </message>
    <message>
        <source>That you looked is recorded. Files carry the words “Internal use only”.</source>
        <translation>That you looked is recorded. Files carry the words “Internal use only”.</translation>
    </message>
    <message>
        <source>No area is chosen</source>
        <translation>No area is chosen</translation>
    </message>
    <message>
        <source>Click one, or move to it with the arrows and press Enter.</source>
        <translation>Click one, or move to it with the arrows and press Enter.</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>What is withheld</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <translation>%1 of %2 areas</translation>
    </message>
    <message>
        <source>X: few people have it, or do not have it; or totals would give another area away.</source>
        <translation>X: few people have it, or do not have it; or totals would give another area away.</translation>
    </message>
    <message>
        <source>Decided once, when the round or the fortnight is over. Answers that come later change nothing here.</source>
        <translation>Decided once, when the round or the fortnight is over. Answers that come later change nothing here.</translation>
    </message>
</context>
<context>
    <name>mado::AskSheet</name>
    <message>
        <source>%1 · %2 in hand</source>
        <translation>%1 · %2 in hand</translation>
    </message>
    <message>
        <source>%1 · %2 in hand · not connected</source>
        <translation>%1 · %2 in hand · not connected</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>There is nobody to ask.</translation>
    </message>
    <message>
        <source>Choose whom to ask.</source>
        <translation>Choose whom to ask.</translation>
    </message>
    <message>
        <source>The words are too many.</source>
        <translation>The words are too many.</translation>
    </message>
    <message>
        <source>Their screen is not connected: they may not see it.</source>
        <translation>Their screen is not connected: they may not see it.</translation>
    </message>
    <message>
        <source>Not accepted, it waits here again at its place.</source>
        <translation>Not accepted, it waits here again at its place.</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Ask a colleague</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>A word to them (a note for staff, may be empty)</source>
        <translation>A word to them (a note for staff, may be empty)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
</context>
<context>
    <name>mado::AssignedBar</name>
    <message>
        <source>%1 assigned this to you</source>
        <translation>%1 assigned this to you</translation>
    </message>
    <message>
        <source>Not accepted, it returns to the queue at %1 (%2 s)</source>
        <translation>Not accepted, it returns to the queue at %1 (%2 s)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Return to queue</translation>
    </message>
    <message>
        <source>%1 asks you to take this</source>
        <translation>%1 asks you to take this</translation>
    </message>
</context>
<context>
    <name>mado::AudienceAnswers</name>
    <message>
        <source>Only those who answered: %1</source>
        <translation>Only those who answered: %1</translation>
    </message>
</context>
<context>
    <name>mado::AuditPanel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Conversations read</source>
        <translation>Conversations read</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Numbers and calls</source>
        <translation>Numbers and calls</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>Older records</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 and more</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was tampered with.</source>
        <translation>The record was tampered with.</translation>
    </message>
    <message>
        <source>From record %1 on it does not fit. Call your IT section.</source>
        <translation>From record %1 on it does not fit. Call your IT section.</translation>
    </message>
    <message>
        <source>The chain was checked.</source>
        <translation>The chain was checked.</translation>
    </message>
    <message>
        <source>%1: %2 records, no tampering was found.</source>
        <translation>%1: %2 records, no tampering was found.</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Save the record</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n records</source>
        <translation>
            <numerusform>Saved: %n record</numerusform>
            <numerusform>Saved: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>Not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>Record of today</source>
        <translation>Record of today</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Sign-ins</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>Refused sign-ins</translation>
    </message>
    <message>
        <source>Beyond the scope</source>
        <translation>Beyond the scope</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Provisions refused</source>
        <translation>Provisions refused</translation>
    </message>
    <message>
        <source>All that was refused</source>
        <translation>All that was refused</translation>
    </message>
    <message>
        <source>R-20418, K-30417, recipient</source>
        <translation>R-20418, K-30417, recipient</translation>
    </message>
    <message>
        <source>Case or staff number, or recipient</source>
        <translation>Case or staff number, or recipient</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>From – until</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Write two days as 2020-06-17, the first one first.</source>
        <translation>Write two days as 2020-06-17, the first one first.</translation>
    </message>
</context>
<context>
    <name>mado::AuditWords</name>
    <message>
        <source>Not shown who</source>
        <translation>Not shown who</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>The server</translation>
    </message>
</context>
<context>
    <name>mado::BoardPage</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Emergencies within their goal</source>
        <translation>Emergencies within their goal</translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <translation>Today %1 of %2</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>None today</translation>
    </message>
    <message>
        <source>Calls overdue</source>
        <translation>Calls overdue</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>The oldest since %1</source>
        <translation>The oldest since %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nobody has come yet today</source>
        <translation>Nobody has come yet today</translation>
    </message>
    <message>
        <source>Nobody&apos;s %1</source>
        <translation>Nobody&apos;s %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Held %1</translation>
    </message>
    <message>
        <source>Everybody has somebody</source>
        <translation>Everybody has somebody</translation>
    </message>
    <message>
        <source>Nobody holds a consultation</source>
        <translation>Nobody holds a consultation</translation>
    </message>
    <message>
        <source>%1 · room for %2</source>
        <translation>%1 · room for %2</translation>
    </message>
    <message>
        <source>In the order that suits %1 (there, kind, language, load)</source>
        <translation>In the order that suits %1 (there, kind, language, load)</translation>
    </message>
    <message>
        <source>Choose a consultation to assign it</source>
        <translation>Choose a consultation to assign it</translation>
    </message>
    <message>
        <source>Nobody but you attends.</source>
        <translation>Nobody but you attends.</translation>
    </message>
    <message>
        <source>Calls do not go out.</source>
        <translation>Calls do not go out.</translation>
    </message>
    <message>
        <source>Telephone those on call, and tell the administrator.</source>
        <translation>Telephone those on call, and tell the administrator.</translation>
    </message>
    <message>
        <source>People and counts are not current.</source>
        <translation>People and counts are not current.</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>The call is on its way</source>
        <translation>The call is on its way</translation>
    </message>
    <message>
        <source>Waits over the last 6 hours, every 15 minutes</source>
        <translation>Waits over the last 6 hours, every 15 minutes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The staff now</source>
        <translation>The staff now</translation>
    </message>
    <message>
        <source>Whoever is assigned one is told on their screen. If they do not accept it within 2 minutes (an emergency: 1 minute), it returns to the queue.</source>
        <translation>Whoever is assigned one is told on their screen. If they do not accept it within 2 minutes (an emergency: 1 minute), it returns to the queue.</translation>
    </message>
    <message>
        <source>Which consultations</source>
        <translation>Which consultations</translation>
    </message>
    <message>
        <source>%1 are marked; each is assigned</source>
        <translation>%1 are marked; each is assigned</translation>
    </message>
    <message>
        <source>%1 assigned to %2, the others not: %3</source>
        <translation>%1 assigned to %2, the others not: %3</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1 assigned to %2</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Undo the assignment</source>
        <translation>Undo the assignment</translation>
    </message>
    <message>
        <source>Urgency by the triage rules or by staff · no diagnosis</source>
        <translation>Urgency by the triage rules or by staff · no diagnosis</translation>
    </message>
</context>
<context>
    <name>mado::BoardWords</name>
    <message>
        <source>Nobody waits</source>
        <translation>Nobody waits</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 more than is well</source>
        <translation>%1 more than is well</translation>
    </message>
    <message>
        <source>Has as many as is well</source>
        <translation>Has as many as is well</translation>
    </message>
    <message>
        <source>Can take one</source>
        <translation>Can take one</translation>
    </message>
    <message>
        <source>On shift, not connected</source>
        <translation>On shift, not connected</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>last act %1</source>
        <translation>last act %1</translation>
    </message>
    <message>
        <source>%1 called in</source>
        <translation>%1 called in</translation>
    </message>
    <message>
        <source>Those on call: nobody attended</source>
        <translation>Those on call: nobody attended</translation>
    </message>
    <message>
        <source>came at %1</source>
        <translation>came at %1</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>sent, no answer yet</translation>
    </message>
    <message>
        <source>could not be sent (%1)</source>
        <translation>could not be sent (%1)</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>trying again (%1)</source>
        <translation>trying again (%1)</translation>
    </message>
    <message>
        <source>No gateway for calls is set up: telephone somebody.</source>
        <translation>No gateway for calls is set up: telephone somebody.</translation>
    </message>
    <message>
        <source>Those on call are told when an emergency comes.</source>
        <translation>Those on call are told when an emergency comes.</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 finished</source>
        <translation>%1: %2 came, %3 finished</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>waits %1</translation>
    </message>
</context>
<context>
    <name>mado::BoundFields</name>
    <message>
        <source>no lower bound</source>
        <translation>no lower bound</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>%1, lower bound</source>
        <translation>%1, lower bound</translation>
    </message>
    <message>
        <source>no upper bound</source>
        <translation>no upper bound</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>%1, upper bound</source>
        <translation>%1, upper bound</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
</context>
<context>
    <name>mado::BreakGlassSheet</name>
    <message>
        <source>Reach beyond my scope</source>
        <translation>Reach beyond my scope</translation>
    </message>
    <message>
        <source>For 60 minutes you see the consultations of another prefecture. It ends by itself. Supervisors and auditors see it with your reason.</source>
        <translation>For 60 minutes you see the consultations of another prefecture. It ends by itself. Supervisors and auditors see it with your reason.</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Reason (10 characters or more)</source>
        <translation>Reason (10 characters or more)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open for 60 minutes</source>
        <translation>Open for 60 minutes</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>The reason is too long. %1 characters at most.</translation>
    </message>
    <message>
        <source>Write the reason in %1 characters or more.</source>
        <translation>Write the reason in %1 characters or more.</translation>
    </message>
</context>
<context>
    <name>mado::CallHeader</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>mado::CallOutcomeWords</name>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Asked for a visit</source>
        <translation>Asked for a visit</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Call: %1</translation>
    </message>
</context>
<context>
    <name>mado::CallPanel</name>
    <message>
        <source>Take over first: the number is shown to its taker only.</source>
        <translation>Take over first: the number is shown to its taker only.</translation>
    </message>
    <message>
        <source>Choose how the call ended.</source>
        <translation>Choose how the call ended.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Tell the resident through LINE</source>
        <translation>Tell the resident through LINE</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Dial</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>No telephone number</translation>
    </message>
    <message>
        <source>Showing the number goes on record.</source>
        <translation>Showing the number goes on record.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Last tried %1, no answer ×%2</source>
        <translation>Last tried %1, no answer ×%2</translation>
    </message>
    <message>
        <source>In an hour %1</source>
        <translation>In an hour %1</translation>
    </message>
    <message>
        <source>Morning %1</source>
        <translation>Morning %1</translation>
    </message>
    <message>
        <source>Record, then the next</source>
        <translation>Record, then the next</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>In %1 min %2</source>
        <translation>In %1 min %2</translation>
    </message>
    <message>
        <source>The last call&apos;s record is still on its way.</source>
        <translation>The last call&apos;s record is still on its way.</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>Not on the server yet</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>Triage rules %1 · not a diagnosis</translation>
    </message>
    <message>
        <source>Call %1:%2</source>
        <translation>Call %1:%2</translation>
    </message>
    <message>
        <source>Make sure who it is</source>
        <translation>Make sure who it is</translation>
    </message>
    <message>
        <source>LINE name and month of birth. Tell family members nothing</source>
        <translation>LINE name and month of birth. Tell family members nothing</translation>
    </message>
    <message>
        <source>Ask how it is now</source>
        <translation>Ask how it is now</translation>
    </message>
    <message>
        <source>Breathing, fluids, consciousness</source>
        <translation>Breathing, fluids, consciousness</translation>
    </message>
    <message>
        <source>Settle what is next</source>
        <translation>Settle what is next</translation>
    </message>
    <message>
        <source>119, night clinic, testing desk tomorrow, watch at home</source>
        <translation>119, night clinic, testing desk tomorrow, watch at home</translation>
    </message>
</context>
<context>
    <name>mado::CallPaper</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>Printed %1 by %2 · internal only · no diagnosis</source>
        <translation>Printed %1 by %2 · internal only · no diagnosis</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over time</translation>
    </message>
</context>
<context>
    <name>mado::CallTable</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mado::CallWords</name>
    <message>
        <source>No answer ×%1</source>
        <translation>No answer ×%1</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>Nobody&apos;s yet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Record waits</source>
        <translation>Record waits</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Visit asked for</source>
        <translation>Visit asked for</translation>
    </message>
    <message>
        <source>%1 %2  %3 (call %4)  %5</source>
        <translation>%1 %2  %3 (call %4)  %5</translation>
    </message>
    <message>
        <source>call at %1</source>
        <translation>call at %1</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over time</translation>
    </message>
</context>
<context>
    <name>mado::CallbacksPage</name>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Mine %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s %1</source>
        <translation>Nobody&apos;s %1</translation>
    </message>
    <message>
        <source>No answer ×3 %1</source>
        <translation>No answer ×3 %1</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>Nobody is to be called</translation>
    </message>
    <message>
        <source>Residents who wish a call, or were promised one, stand here.</source>
        <translation>Residents who wish a call, or were promised one, stand here.</translation>
    </message>
    <message>
        <source>No call was made today.</source>
        <translation>No call was made today.</translation>
    </message>
    <message>
        <source>Called today</source>
        <translation>Called today</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>Add a call</translation>
    </message>
</context>
<context>
    <name>mado::CallsMadeModel</name>
    <message>
        <source>Call %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>mado::CallsMadeTable</name>
    <message>
        <source>Calls made today</source>
        <translation>Calls made today</translation>
    </message>
</context>
<context>
    <name>mado::CaseHeader</name>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
</context>
<context>
    <name>mado::CasePane</name>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Expected %1, by %2</source>
        <translation>Expected %1, by %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases agree with the rules.</source>
        <translation>
            <numerusform>The %n case agrees with the rules.</numerusform>
            <numerusform>All %n cases agree with the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases end at another level.</source>
        <translation>
            <numerusform>%n case ends at another level.</numerusform>
            <numerusform>%n cases end at another level.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1, got %2 by %3.</source>
        <translation>Expected %1, got %2 by %3.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Level expected of the case</source>
        <translation>Level expected of the case</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>Remove case</translation>
    </message>
</context>
<context>
    <name>mado::CaseTable</name>
    <message>
        <source>%1 (to accept)</source>
        <translation>%1 (to accept)</translation>
    </message>
    <message>
        <source>Consultations to assign</source>
        <translation>Consultations to assign</translation>
    </message>
</context>
<context>
    <name>mado::CertificatePdf</name>
    <message>
        <source>Certificate of deletion</source>
        <translation>Certificate of deletion</translation>
    </message>
    <message>
        <source>Rehearsal: nothing was deleted.</source>
        <translation>Rehearsal: nothing was deleted.</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Issued: %1</translation>
    </message>
    <message>
        <source>End of measures announced by %1 on %2 (%3)</source>
        <translation>End of measures announced by %1 on %2 (%3)</translation>
    </message>
    <message>
        <source>Proposed: %1, %2</source>
        <translation>Proposed: %1, %2</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>Confirmed: %1, %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>What remains, and under which article</source>
        <translation>What remains, and under which article</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>deleted on %1 (%2)</source>
        <translation>deleted on %1 (%2)</translation>
    </message>
    <message>
        <source>asked on %1, no answer yet</source>
        <translation>asked on %1, no answer yet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>The space of the database was released.</source>
        <translation>The space of the database was released.</translation>
    </message>
    <message>
        <source>The space of the database was not released by this run.</source>
        <translation>The space of the database was not released by this run.</translation>
    </message>
    <message>
        <source>Consoles wiped: %1</source>
        <translation>Consoles wiped: %1</translation>
    </message>
    <message>
        <source>Not reached yet, wiped at its next contact: %1</source>
        <translation>Not reached yet, wiped at its next contact: %1</translation>
    </message>
    <message>
        <source>Digest (BLAKE2b-256)</source>
        <translation>Digest (BLAKE2b-256)</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>Signature (Ed25519)</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Backups: this server knows of no key; delete them by hand.</source>
        <translation>Backups: this server knows of no key; delete them by hand.</translation>
    </message>
    <message>
        <source>The key of the backups was destroyed.</source>
        <translation>The key of the backups was destroyed.</translation>
    </message>
    <message>
        <source>The key of the backups could not be destroyed; delete it by hand.</source>
        <translation>The key of the backups could not be destroyed; delete it by hand.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>mado::ChapterView</name>
    <message>
        <source>Title of chapter %1</source>
        <translation>Title of chapter %1</translation>
    </message>
    <message>
        <source>Text of chapter %1</source>
        <translation>Text of chapter %1</translation>
    </message>
</context>
<context>
    <name>mado::ChartCard</name>
    <message>
        <source>Show the chart (T)</source>
        <translation>Show the chart (T)</translation>
    </message>
    <message>
        <source>Show the table (T)</source>
        <translation>Show the table (T)</translation>
    </message>
</context>
<context>
    <name>mado::CloseCard</name>
    <message>
        <source>In 1 hour, %1</source>
        <translation>In 1 hour, %1</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Choose by number</source>
        <translation>Choose by number</translation>
    </message>
    <message>
        <source>Advised to call 119</source>
        <translation>Advised to call 119</translation>
    </message>
    <message>
        <source>They call themselves</source>
        <translation>They call themselves</translation>
    </message>
    <message>
        <source>Called an ambulance</source>
        <translation>Called an ambulance</translation>
    </message>
    <message>
        <source>Staff called</source>
        <translation>Staff called</translation>
    </message>
    <message>
        <source>Sent to the testing desk</source>
        <translation>Sent to the testing desk</translation>
    </message>
    <message>
        <source>Returnees and contacts desk</source>
        <translation>Returnees and contacts desk</translation>
    </message>
    <message>
        <source>Passed to a physician</source>
        <translation>Passed to a physician</translation>
    </message>
    <message>
        <source>By phone or online</source>
        <translation>By phone or online</translation>
    </message>
    <message>
        <source>Watch at home</source>
        <translation>Watch at home</translation>
    </message>
    <message>
        <source>Decide the next contact</source>
        <translation>Decide the next contact</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Could not be reached</translation>
    </message>
    <message>
        <source>No answer by chat or phone</source>
        <translation>No answer by chat or phone</translation>
    </message>
    <message>
        <source>Follow-up (next contact)</source>
        <translation>Follow-up (next contact)</translation>
    </message>
    <message>
        <source>Next morning 8:00</source>
        <translation>Next morning 8:00</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>See the conversation</source>
        <translation>See the conversation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>mado::CloseDialog</name>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>A reply is begun but not sent.</source>
        <translation>A reply is begun but not sent.</translation>
    </message>
    <message>
        <source>The outbox still holds something of this consultation.</source>
        <translation>The outbox still holds something of this consultation.</translation>
    </message>
    <message>
        <source>Finishing works again once connected.</source>
        <translation>Finishing works again once connected.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Choose how it ended.</translation>
    </message>
    <message>
        <source>Choose the next contact.</source>
        <translation>Choose the next contact.</translation>
    </message>
    <message>
        <source>Write in the record why there is no next contact.</source>
        <translation>Write in the record why there is no next contact.</translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation>The record is too long.</translation>
    </message>
    <message>
        <source>Replies since this was opened: %1</source>
        <translation>Replies since this was opened: %1</translation>
    </message>
    <message>
        <source>A call is still promised. Record how it went.</source>
        <translation>A call is still promised. Record how it went.</translation>
    </message>
    <message>
        <source>The second person has not agreed yet.</source>
        <translation>The second person has not agreed yet.</translation>
    </message>
    <message>
        <source>Nobody urgent is given up as unreachable.</source>
        <translation>Nobody urgent is given up as unreachable.</translation>
    </message>
    <message>
        <source>Steps of the two-person protocol are open. Take them, or hand over to an ambulance or physician.</source>
        <translation>Steps of the two-person protocol are open. Take them, or hand over to an ambulance or physician.</translation>
    </message>
</context>
<context>
    <name>mado::CloseServiceSheet</name>
    <message>
        <source>End the service</source>
        <translation>End the service</translation>
    </message>
    <message>
        <source>Every resident is told this text, and nothing new is taken in. What is under way goes on. The time for which the data are kept begins to run. This cannot be undone.</source>
        <translation>Every resident is told this text, and nothing new is taken in. What is under way goes on. The time for which the data are kept begins to run. This cannot be undone.</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>Text in Japanese</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Both languages are needed.</source>
        <translation>Both languages are needed.</translation>
    </message>
    <message>
        <source>At most 1,000 characters in each language.</source>
        <translation>At most 1,000 characters in each language.</translation>
    </message>
</context>
<context>
    <name>mado::ClosedBar</name>
    <message>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>mado::CodeRow</name>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>Confirmation code</translation>
    </message>
    <message>
        <source>Each works once</source>
        <translation>Each works once</translation>
    </message>
    <message>
        <source>6 digits from the authenticator app</source>
        <translation>6 digits from the authenticator app</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>Use the authenticator app</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>Use a recovery code</translation>
    </message>
</context>
<context>
    <name>mado::CodeSheet</name>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code for %1</translation>
    </message>
    <message>
        <source>Hand this code over in person or by phone. It works once and is shown only now. With it and their staff number they choose a password.</source>
        <translation>Hand this code over in person or by phone. It works once and is shown only now. With it and their staff number they choose a password.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Usable until %1, %2</source>
        <translation>Usable until %1, %2</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
</context>
<context>
    <name>mado::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it</source>
        <translation>↑ ↓ choose, Enter does it</translation>
    </message>
    <message>
        <source>While composing, Enter only confirms the letters</source>
        <translation>While composing, Enter only confirms the letters</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>Nothing here is called that</translation>
    </message>
</context>
<context>
    <name>mado::CompareBar</name>
    <message>
        <source>Stop comparing with %1</source>
        <translation>Stop comparing with %1</translation>
    </message>
    <message>
        <source>+ Compare</source>
        <translation>+ Compare</translation>
    </message>
</context>
<context>
    <name>mado::Composer</name>
    <message>
        <source>Too long to send: %1</source>
        <translation>Too long to send: %1</translation>
    </message>
    <message>
        <source>Long texts are hard to read: %1</source>
        <translation>Long texts are hard to read: %1</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Outbox %1</translation>
    </message>
    <message>
        <source>Enter for a new line</source>
        <translation>Enter for a new line</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Draft not saved. Trying again.</source>
        <translation>Draft not saved. Trying again.</translation>
    </message>
    <message>
        <source>Replies since you began: %1</source>
        <translation>Replies since you began: %1</translation>
    </message>
    <message>
        <source>%1. Ctrl+Enter sends it now.</source>
        <translation>%1. Ctrl+Enter sends it now.</translation>
    </message>
    <message>
        <source>Sending as %1</source>
        <translation>Sending as %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Replies go to the outbox. After %1 minutes they ask before they are sent.</source>
        <translation>Replies go to the outbox. After %1 minutes they ask before they are sent.</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Write a reply</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>Put in outbox</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Fill in {%1} before sending.</source>
        <translation>Fill in {%1} before sending.</translation>
    </message>
    <message>
        <source>Canned replies (Ctrl+J)</source>
        <translation>Canned replies (Ctrl+J)</translation>
    </message>
    <message>
        <source>It goes to the outbox</source>
        <translation>It goes to the outbox</translation>
    </message>
</context>
<context>
    <name>mado::ConditionEditor</name>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>How many of the conditions have to hold</translation>
    </message>
    <message>
        <source>So many</source>
        <translation>So many</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remove this group</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>mado::ConnectionPill</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
</context>
<context>
    <name>mado::ConsentSheet</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Nobody asked this resident for consent yet. Their answers are given to nobody.</source>
        <translation>Nobody asked this resident for consent yet. Their answers are given to nobody.</translation>
    </message>
    <message>
        <source>Wants to take it back</source>
        <translation>Wants to take it back</translation>
    </message>
    <message>
        <source>%1: wants to take it back</source>
        <translation>%1: wants to take it back</translation>
    </message>
    <message>
        <source>“%1” counts as taken back at once, as if the resident had done it in LINE.</source>
        <translation>“%1” counts as taken back at once, as if the resident had done it in LINE.</translation>
    </message>
</context>
<context>
    <name>mado::ConsentWords</name>
    <message>
        <source>✓ %1 (guardian)</source>
        <translation>✓ %1 (guardian)</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1 taken back %2</source>
        <translation>✕ %1 taken back %2</translation>
    </message>
    <message>
        <source>✕ %1 not agreed</source>
        <translation>✕ %1 not agreed</translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>No consent on record</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Agreed on %1</translation>
    </message>
    <message>
        <source>Taken back on %1 (agreed on %2)</source>
        <translation>Taken back on %1 (agreed on %2)</translation>
    </message>
    <message>
        <source>Not agreed, %1</source>
        <translation>Not agreed, %1</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>For whom: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Until: %1</translation>
    </message>
    <message>
        <source>Terms of use: %1</source>
        <translation>Terms of use: %1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text of %1</translation>
    </message>
    <message>
        <source>Answered by a parent or guardian</source>
        <translation>Answered by a parent or guardian</translation>
    </message>
    <message>
        <source>✕ %1: a guardian&apos;s consent is missing</source>
        <translation>✕ %1: a guardian&apos;s consent is missing</translation>
    </message>
    <message>
        <source>Does not count since %1: a parent or guardian has to agree</source>
        <translation>Does not count since %1: a parent or guardian has to agree</translation>
    </message>
</context>
<context>
    <name>mado::Console</name>
    <message>
        <source>Starting the training system…</source>
        <translation>Starting the training system…</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>Opening your desk…</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; drafts and outbox are kept.</source>
        <translation>Your session has ended. Sign in again; drafts and outbox are kept.</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>Please note.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Nothing is kept on this computer.</translation>
    </message>
    <message>
        <source>By order of an administrator, everything this computer kept of your desk was deleted.</source>
        <translation>By order of an administrator, everything this computer kept of your desk was deleted.</translation>
    </message>
    <message>
        <source>Signed out after %1 wrong tries. Sign in again; drafts and outbox are kept.</source>
        <translation>Signed out after %1 wrong tries. Sign in again; drafts and outbox are kept.</translation>
    </message>
</context>
<context>
    <name>mado::ConversationBanners</name>
    <message>
        <source>Meets the signs of an emergency</source>
        <translation>Meets the signs of an emergency</translation>
    </message>
    <message>
        <source>Urgency: high</source>
        <translation>Urgency: high</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>LINE no longer reaches this person.</source>
        <translation>LINE no longer reaches this person.</translation>
    </message>
    <message>
        <source>Change to the phone.</source>
        <translation>Change to the phone.</translation>
    </message>
    <message>
        <source>%1 took over first</source>
        <translation>%1 took over first</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Back to the sheet</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>Two people are on it</source>
        <translation>Two people are on it</translation>
    </message>
    <message>
        <source>Two people are needed; a second is asked for</source>
        <translation>Two people are needed; a second is asked for</translation>
    </message>
    <message>
        <source>Automatic answers have stopped</source>
        <translation>Automatic answers have stopped</translation>
    </message>
    <message>
        <source>Join as the second</source>
        <translation>Join as the second</translation>
    </message>
    <message>
        <source>Cannot speak on the telephone.</source>
        <translation>Cannot speak on the telephone.</translation>
    </message>
</context>
<context>
    <name>mado::ConversationHeader</name>
    <message>
        <source>Waiting %1</source>
        <translation>Waiting %1</translation>
    </message>
    <message>
        <source>Waiting %1 (goal %2)</source>
        <translation>Waiting %1 (goal %2)</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Return to queue</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Finishing works again once connected.</source>
        <translation>Finishing works again once connected.</translation>
    </message>
    <message>
        <source>Finish (E)</source>
        <translation>Finish (E)</translation>
    </message>
    <message>
        <source>Set the urgency (U)</source>
        <translation>Set the urgency (U)</translation>
    </message>
    <message>
        <source>Hand over (H)</source>
        <translation>Hand over (H)</translation>
    </message>
    <message>
        <source>Rules: %1 / Staff: %2</source>
        <translation>Rules: %1 / Staff: %2</translation>
    </message>
    <message>
        <source>%1 looks too</source>
        <translation>%1 looks too</translation>
    </message>
    <message>
        <source>Person concerned (P)</source>
        <translation>Person concerned (P)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>Triage rules %1 · not a diagnosis</translation>
    </message>
</context>
<context>
    <name>mado::ConversationPanel</name>
    <message>
        <source>Choose a consultation</source>
        <translation>Choose a consultation</translation>
    </message>
    <message>
        <source>It opens here with its answers and messages.</source>
        <translation>It opens here with its answers and messages.</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>When to call</translation>
    </message>
    <message>
        <source>Call in 15 min, %1</source>
        <translation>Call in 15 min, %1</translation>
    </message>
    <message>
        <source>Call in an hour, %1</source>
        <translation>Call in an hour, %1</translation>
    </message>
    <message>
        <source>Call in the morning, %1</source>
        <translation>Call in the morning, %1</translation>
    </message>
    <message>
        <source>Urgency by staff</source>
        <translation>Urgency by staff</translation>
    </message>
    <message>
        <source>&amp;%1  %2 (with a reason)</source>
        <translation>&amp;%1  %2 (with a reason)</translation>
    </message>
    <message>
        <source>New reply: %1</source>
        <translation>New reply: %1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Picture from %1</translation>
    </message>
    <message>
        <source>The 119 sheet was printed.</source>
        <translation>The 119 sheet was printed.</translation>
    </message>
</context>
<context>
    <name>mado::DangerPage</name>
    <message>
        <source>Why this is an emergency</source>
        <translation>Why this is an emergency</translation>
    </message>
    <message>
        <source>Written at %1</source>
        <translation>Written at %1</translation>
    </message>
    <message>
        <source>Rules for words %1 · Triage rules %2 · not a diagnosis</source>
        <translation>Rules for words %1 · Triage rules %2 · not a diagnosis</translation>
    </message>
    <message>
        <source>The two</source>
        <translation>The two</translation>
    </message>
    <message>
        <source>First: replies</source>
        <translation>First: replies</translation>
    </message>
    <message>
        <source>Nobody holds it yet</source>
        <translation>Nobody holds it yet</translation>
    </message>
    <message>
        <source>Second: reads along, calls others</source>
        <translation>Second: reads along, calls others</translation>
    </message>
    <message>
        <source>A second person is asked for</source>
        <translation>A second person is asked for</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>Join as the second person</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>To be decided by both</source>
        <translation>To be decided by both</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>Take my agreement back</source>
        <translation>Take my agreement back</translation>
    </message>
    <message>
        <source>Agree to finishing</source>
        <translation>Agree to finishing</translation>
    </message>
    <message>
        <source>The second person agrees to lowering or finishing.</source>
        <translation>The second person agrees to lowering or finishing.</translation>
    </message>
    <message>
        <source>Lowering the urgency and finishing need both.</source>
        <translation>Lowering the urgency and finishing need both.</translation>
    </message>
</context>
<context>
    <name>mado::DecisionCard</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>By the rules of %1</source>
        <translation>By the rules of %1</translation>
    </message>
</context>
<context>
    <name>mado::DeskActions</name>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>This window</translation>
    </message>
    <message>
        <source>Case number or name</source>
        <translation>Case number or name</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>Finish the consultation</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Return to queue</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Take next</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>People waiting</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>Privacy bars</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Switch to Japanese or English</source>
        <translation>Switch to Japanese or English</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnect now</translation>
    </message>
    <message>
        <source>Quiet the alarm for a minute</source>
        <translation>Quiet the alarm for a minute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Staff and roles</translation>
    </message>
    <message>
        <source>Reach beyond my scope</source>
        <translation>Reach beyond my scope</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>Promise a call</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>Set the urgency</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Accept what is handed over</source>
        <translation>Accept what is handed over</translation>
    </message>
    <message>
        <source>Decline what is handed over</source>
        <translation>Decline what is handed over</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>Withdraw the hand-over</translation>
    </message>
    <message>
        <source>Assign and watch the desk</source>
        <translation>Assign and watch the desk</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>Questions by symptom</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>Join as the second person</translation>
    </message>
    <message>
        <source>Open the consultation again</source>
        <translation>Open the consultation again</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>Undo finishing or returning</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>What I still hold</source>
        <translation>What I still hold</translation>
    </message>
    <message>
        <source>Trends of the region</source>
        <translation>Trends of the region</translation>
    </message>
    <message>
        <source>Data provision</source>
        <translation>Data provision</translation>
    </message>
    <message>
        <source>Frequent questions</source>
        <translation>Frequent questions</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>Edit canned replies</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>What was agreed to</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>Ask a colleague to take it</translation>
    </message>
</context>
<context>
    <name>mado::DeskFrame</name>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnect now</translation>
    </message>
    <message>
        <source>Others may have taken over since. Use the phone for what is urgent.</source>
        <translation>Others may have taken over since. Use the phone for what is urgent.</translation>
    </message>
    <message>
        <source>Data as of %1 (%2).</source>
        <translation>Data as of %1 (%2).</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>You are offline.</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Next try in %1 s</translation>
    </message>
    <message>
        <source>Emergency over goal: %1</source>
        <translation>Emergency over goal: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The columns have their first widths again</source>
        <translation>The columns have their first widths again</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Returned to the queue</source>
        <translation>Returned to the queue</translation>
    </message>
    <message>
        <source>Z takes it back</source>
        <translation>Z takes it back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Not hidden while a call runs. Record its outcome first.</source>
        <translation>Not hidden while a call runs. Record its outcome first.</translation>
    </message>
    <message>
        <source>Hand over what cannot wait</source>
        <translation>Hand over what cannot wait</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Use the phone for what is urgent.</source>
        <translation>Use the phone for what is urgent.</translation>
    </message>
</context>
<context>
    <name>mado::DeskPage</name>
    <message>
        <source>Offline: nobody can be taken over now.</source>
        <translation>Offline: nobody can be taken over now.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Nobody is waiting now</translation>
    </message>
    <message>
        <source>A call is on record as a note: its consultation went to other hands</source>
        <translation>A call is on record as a note: its consultation went to other hands</translation>
    </message>
    <message>
        <source>One more is yours now: first among yours</source>
        <translation>One more is yours now: first among yours</translation>
    </message>
</context>
<context>
    <name>mado::DisplaySection</name>
    <message>
        <source>Appearance and text</source>
        <translation>Appearance and text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Reset widths</source>
        <translation>Reset widths</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>Changes at once, without a restart</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Residents are written to in their own language all the same</source>
        <translation>Residents are written to in their own language all the same</translation>
    </message>
    <message>
        <source>Column widths</source>
        <translation>Column widths</translation>
    </message>
    <message>
        <source>Queue and side panel as wide as they were at first</source>
        <translation>Queue and side panel as wide as they were at first</translation>
    </message>
    <message>
        <source>Privacy on screen</source>
        <translation>Privacy on screen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>Privacy bars</translation>
    </message>
    <message>
        <source>Hide names and texts of everybody but the person chosen. Ctrl+Shift+H</source>
        <translation>Hide names and texts of everybody but the person chosen. Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>The PIN is gone.</source>
        <translation>The PIN is gone.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>When nothing is touched. 10 minutes while an emergency is in your care. Ctrl+L locks at once</source>
        <translation>When nothing is touched. 10 minutes while an emergency is in your care. Ctrl+L locks at once</translation>
    </message>
    <message>
        <source>PIN for the locked screen</source>
        <translation>PIN for the locked screen</translation>
    </message>
    <message>
        <source>Six digits instead of the password, on this computer only</source>
        <translation>Six digits instead of the password, on this computer only</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Softer tones</source>
        <translation>Softer tones</translation>
    </message>
    <message>
        <source>Replies and hand-overs. By day is 6:00 to 22:00. Emergencies always sound</source>
        <translation>Replies and hand-overs. By day is 6:00 to 22:00. Emergencies always sound</translation>
    </message>
</context>
<context>
    <name>mado::DisposalPanel</name>
    <message>
        <source>Cancel the run</source>
        <translation>Cancel the run</translation>
    </message>
    <message>
        <source>Nothing is deleted. A new run can be proposed later.</source>
        <translation>Nothing is deleted. A new run can be proposed later.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Save the certificate</translation>
    </message>
    <message>
        <source>Measures are under way.</source>
        <translation>Measures are under way.</translation>
    </message>
    <message>
        <source>Nothing is being deleted. A rehearsal deletes nothing.</source>
        <translation>Nothing is being deleted. A rehearsal deletes nothing.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>Proposed by %1.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>It can be cancelled until %1.</translation>
    </message>
    <message>
        <source>It waits until recipients were asked and the last file was given.</source>
        <translation>It waits until recipients were asked and the last file was given.</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>It cannot be cancelled any more.</translation>
    </message>
    <message>
        <source> This is a rehearsal: nothing is deleted.</source>
        <translation> This is a rehearsal: nothing is deleted.</translation>
    </message>
    <message>
        <source>By somebody else than who proposed it</source>
        <translation>By somebody else than who proposed it</translation>
    </message>
    <message>
        <source>1st: %1   2nd: %2</source>
        <translation>1st: %1   2nd: %2</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>Make sure that the end was announced</source>
        <translation>Make sure that the end was announced</translation>
    </message>
    <message>
        <source>The announcement and its date are recorded</source>
        <translation>The announcement and its date are recorded</translation>
    </message>
    <message>
        <source>Decide what is deleted and what stays</source>
        <translation>Decide what is deleted and what stays</translation>
    </message>
    <message>
        <source>Stays: published tables, register and record</source>
        <translation>Stays: published tables, register and record</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Stays: %1</translation>
    </message>
    <message>
        <source>Confirm it as two persons</source>
        <translation>Confirm it as two persons</translation>
    </message>
    <message>
        <source>%1 of 2 persons</source>
        <translation>%1 of 2 persons</translation>
    </message>
    <message>
        <source>Ask recipients to delete</source>
        <translation>Ask recipients to delete</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are told and give their proof</source>
        <translation>
            <numerusform>%n recipient is told and gives its proof</numerusform>
            <numerusform>%n recipients are told and give their proof</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients are told and give their proof</source>
        <translation>Recipients are told and give their proof</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>72 hours to cancel. After that it cannot be undone.</source>
        <translation>72 hours to cancel. After that it cannot be undone.</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>Issue the certificate</translation>
    </message>
    <message>
        <source>Who, when and how many, as a PDF</source>
        <translation>Who, when and how many, as a PDF</translation>
    </message>
    <message>
        <source>%1 days · %2 next</source>
        <translation>%1 days · %2 next</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Held: %1 – %2 (%3)</source>
        <translation>Held: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Lift the hold on %1</source>
        <translation>Lift the hold on %1</translation>
    </message>
    <message>
        <source>Not reached yet, wiped at their next contact: %1</source>
        <translation>Not reached yet, wiped at their next contact: %1</translation>
    </message>
    <message>
        <source>Confirmed. For 72 hours it can be cancelled.</source>
        <translation>Confirmed. For 72 hours it can be cancelled.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>Cancelled. Nothing was deleted.</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>The hold is lifted.</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>Certificate saved</translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>Not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>Proposed. A second person has to confirm it.</source>
        <translation>Proposed. A second person has to confirm it.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Held. Nothing of it is deleted.</source>
        <translation>Held. Nothing of it is deleted.</translation>
    </message>
    <message>
        <source>End of measures and deletion</source>
        <translation>End of measures and deletion</translation>
    </message>
    <message>
        <source>Once the end of measures is announced, what the agreement covers is deleted promptly.</source>
        <translation>Once the end of measures is announced, what the agreement covers is deleted promptly.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Hold data</source>
        <translation>Hold data</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Rehearse</translation>
    </message>
    <message>
        <source>Propose the deletion</source>
        <translation>Propose the deletion</translation>
    </message>
    <message>
        <source>Record a recipient&apos;s deletion</source>
        <translation>Record a recipient&apos;s deletion</translation>
    </message>
    <message>
        <source>Confirm as second person</source>
        <translation>Confirm as second person</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Save the certificate (PDF)</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Letter saved</translation>
    </message>
</context>
<context>
    <name>mado::DisposalWords</name>
    <message>
        <source>Answers about health</source>
        <translation>Answers about health</translation>
    </message>
    <message>
        <source>Talks and notes of consultations</source>
        <translation>Talks and notes of consultations</translation>
    </message>
    <message>
        <source>Telephone numbers and contacts</source>
        <translation>Telephone numbers and contacts</translation>
    </message>
    <message>
        <source>Copies of what was sent and received</source>
        <translation>Copies of what was sent and received</translation>
    </message>
    <message>
        <source>Copies on consoles</source>
        <translation>Copies on consoles</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>Published tables</translation>
    </message>
    <message>
        <source>Register and record</source>
        <translation>Register and record</translation>
    </message>
    <message>
        <source>Computers of the desk</source>
        <translation>Computers of the desk</translation>
    </message>
    <message>
        <source>Public figures</source>
        <translation>Public figures</translation>
    </message>
    <message>
        <source>Server of the prefecture</source>
        <translation>Our server</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>Waits for the second person</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>Can still be cancelled</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Is being deleted</source>
        <translation>Is being deleted</translation>
    </message>
    <message>
        <source>Space is being released</source>
        <translation>Space is being released</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Disclosure asked for</source>
        <translation>Disclosure asked for</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>Correction asked for</translation>
    </message>
    <message>
        <source>Stop of use asked for</source>
        <translation>Stop of use asked for</translation>
    </message>
    <message>
        <source>Leak report</source>
        <translation>Leak report</translation>
    </message>
    <message>
        <source>Register of personal-information files</source>
        <translation>Register of personal-information files</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Turned down</translation>
    </message>
</context>
<context>
    <name>mado::DraftCard</name>
    <message>
        <source>Draft thrown away</source>
        <translation>Draft thrown away</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>Your draft</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Move to a note</source>
        <translation>Move to a note</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>mado::DutiesPanel</name>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Requests and duties</source>
        <translation>Requests and duties</translation>
    </message>
    <message>
        <source>Record one</source>
        <translation>Record one</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Nothing is on record</source>
        <translation>Nothing is on record</translation>
    </message>
    <message>
        <source>Requests of residents, leaks, files and contractors are recorded here.</source>
        <translation>Requests of residents, leaks, files and contractors are recorded here.</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>No date due</source>
        <translation>No date due</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>First report by</source>
        <translation>First report by</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>As entered by the office</source>
        <translation>As entered by the office</translation>
    </message>
    <message>
        <source>The first report was made</source>
        <translation>The first report was made</translation>
    </message>
    <message>
        <source>From now on the day of the full report counts.</source>
        <translation>From now on the day of the full report counts.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Reported to, and the number of their answer (no names of residents)</source>
        <translation>Reported to, and the number of their answer (no names of residents)</translation>
    </message>
    <message>
        <source>Personal Information Protection Commission</source>
        <translation>Personal Information Protection Commission</translation>
    </message>
    <message>
        <source>Record the first report</source>
        <translation>Record the first report</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>First report due %1</source>
        <translation>First report due %1</translation>
    </message>
    <message>
        <source>Full report due %1</source>
        <translation>Full report due %1</translation>
    </message>
    <message>
        <source>First report overdue</source>
        <translation>First report overdue</translation>
    </message>
    <message>
        <source>Full report by</source>
        <translation>Full report by</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>First report made</source>
        <translation>First report made</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Put on record by</source>
        <translation>Put on record by</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
</context>
<context>
    <name>mado::DutySheet</name>
    <message>
        <source>How it ended</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Case number, file, contractor, or what leaked (no names of residents)</source>
        <translation>Case number, file, contractor, or what leaked (no names of residents)</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>What was done, or why not</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>Received or found on</source>
        <translation>Received or found on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record a request or duty</source>
        <translation>Record a request or duty</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
    <message>
        <source>Due on, where it is not the day of the Act (may be empty)</source>
        <translation>Due on, where it is not the day of the Act (may be empty)</translation>
    </message>
</context>
<context>
    <name>mado::DutyToasts</name>
    <message>
        <source>A consultation was assigned to you</source>
        <translation>A consultation was assigned to you</translation>
    </message>
    <message>
        <source>A consultation of yours was given to %1</source>
        <translation>A consultation of yours was given to %1</translation>
    </message>
    <message>
        <source>Nobody has answered a hand-over</source>
        <translation>Nobody has answered a hand-over</translation>
    </message>
    <message>
        <source>A console is lost that holds an emergency</source>
        <translation>A console is lost that holds an emergency</translation>
    </message>
    <message>
        <source>A reply came in one of your consultations</source>
        <translation>A reply came in one of your consultations</translation>
    </message>
    <message>
        <source>Accept it until %1, or return it</source>
        <translation>Accept it until %1, or return it</translation>
    </message>
    <message>
        <source>What you wrote is kept as your draft</source>
        <translation>What you wrote is kept as your draft</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Offered by %1</translation>
    </message>
    <message>
        <source>%1 is silent; at %2 it is in the queue again</source>
        <translation>%1 is silent; at %2 it is in the queue again</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nobody but you attends</source>
        <translation>Nobody but you attends</translation>
    </message>
    <message>
        <source>No other console is connected</source>
        <translation>No other console is connected</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Waiting beyond the goal: %1</source>
        <translation>Waiting beyond the goal: %1</translation>
    </message>
    <message>
        <source>Assign them or call people in</source>
        <translation>Assign them or call people in</translation>
    </message>
    <message>
        <source>A colleague asks you to take a consultation</source>
        <translation>A colleague asks you to take a consultation</translation>
    </message>
    <message>
        <source>One of your consultations is an emergency now</source>
        <translation>One of your consultations is an emergency now</translation>
    </message>
</context>
<context>
    <name>mado::EditionForm</name>
    <message>
        <source>Version of the edition</source>
        <translation>Version of the edition</translation>
    </message>
    <message>
        <source>Edition holds from</source>
        <translation>Edition holds from</translation>
    </message>
    <message>
        <source>Edition holds until</source>
        <translation>Edition holds until</translation>
    </message>
    <message>
        <source>Source of the edition</source>
        <translation>Source of the edition</translation>
    </message>
    <message>
        <source>2020-05-08</source>
        <translation>2020-05-08</translation>
    </message>
    <message>
        <source>no end, or 2020-12-31</source>
        <translation>no end, or 2020-12-31</translation>
    </message>
    <message>
        <source>The first rule that fires decides, not the most urgent one</source>
        <translation>The first rule that fires decides, not the most urgent one</translation>
    </message>
</context>
<context>
    <name>mado::EmergencySheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What to say, from top to bottom</source>
        <translation>What to say, from top to bottom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Entrance and key</source>
        <translation>Entrance and key</translation>
    </message>
    <message>
        <source>Where to call</source>
        <translation>Where to call</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ask: address, building, room</source>
        <translation>Ask: address, building, room</translation>
    </message>
    <message>
        <source>119 from this desk reaches the fire headquarters of this building. For another municipality call the number above.</source>
        <translation>119 from this desk reaches the fire headquarters of this building. For another municipality call the number above.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the resident&apos;s number while held</source>
        <translation>Show the resident&apos;s number while held</translation>
    </message>
    <message>
        <source>What the dispatcher said</source>
        <translation>What the dispatcher said</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Record the result</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>an unknown place</translation>
    </message>
    <message>
        <source>Fire headquarters for %1</source>
        <translation>Fire headquarters for %1</translation>
    </message>
    <message>
        <source>%1 (direct, invented number)</source>
        <translation>%1 (direct, invented number)</translation>
    </message>
    <message>
        <source>Not filled in by the prefecture yet</source>
        <translation>Not filled in by the prefecture yet</translation>
    </message>
    <message>
        <source>“An ambulance, please. The person is in %1, not here. I am %2 of the health desk.”</source>
        <translation>“An ambulance, please. The person is in %1, not here. I am %2 of the health desk.”</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>Symptoms</translation>
    </message>
    <message>
        <source>Illnesses</source>
        <translation>Illnesses</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Lives with</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>119 call %1</source>
        <translation>119 call %1</translation>
    </message>
    <message>
        <source>The call begins</source>
        <translation>The call begins</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>no number given</translation>
    </message>
    <message>
        <source>%1, called at %2</source>
        <translation>%1, called at %2</translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation>The record is too long.</translation>
    </message>
    <message>
        <source>Press “The call begins” when you dial.</source>
        <translation>Press “The call begins” when you dial.</translation>
    </message>
    <message>
        <source>Choose what the dispatcher answered.</source>
        <translation>Choose what the dispatcher answered.</translation>
    </message>
    <message>
        <source>Kept on this computer and sent once connected.</source>
        <translation>Kept on this computer and sent once connected.</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Works offline</translation>
    </message>
    <message>
        <source>No automatic lock during the call</source>
        <translation>No automatic lock during the call</translation>
    </message>
    <message>
        <source>Stay in the conversation until they arrive; ask how they are every 3 minutes</source>
        <translation>Stay in the conversation until they arrive; ask how they are every 3 minutes</translation>
    </message>
    <message>
        <source>Tell the officer and the health centre</source>
        <translation>Tell the officer and the health centre</translation>
    </message>
    <message>
        <source>Look at the conversation</source>
        <translation>Look at the conversation</translation>
    </message>
    <message>
        <source>The resident has written since: %1</source>
        <translation>The resident has written since: %1</translation>
    </message>
    <message>
        <source>The resident&apos;s phone</source>
        <translation>The resident&apos;s phone</translation>
    </message>
    <message>
        <source>Printed by %1, %2 %3. Internal use only. Not a diagnosis.</source>
        <translation>Printed by %1, %2 %3. Internal use only. Not a diagnosis.</translation>
    </message>
    <message>
        <source>Ask: floor? door open?</source>
        <translation>Ask: floor? door open?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>mado::EmergencyWords</name>
    <message>
        <source>An ambulance is sent</source>
        <translation>An ambulance is sent</translation>
    </message>
    <message>
        <source>They call the resident back</source>
        <translation>They call the resident back</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
</context>
<context>
    <name>mado::EndLetter</name>
    <message>
        <source>Request to dispose of data at the end of measures</source>
        <translation>Request to dispose of data at the end of measures</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>%1 announced the end of measures on %2 (%3). Please dispose of all data that you were given under the agreement below, every copy, those handed on and those in backups among them. Then answer with the slip.</source>
        <translation>%1 announced the end of measures on %2 (%3). Please dispose of all data that you were given under the agreement below, every copy, those handed on and those in backups among them. Then answer with the slip.</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>The agreement</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Since: %1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>On disposal: %1</source>
        <translation>On disposal: %1</translation>
    </message>
    <message>
        <source>Files you were given: %1</source>
        <translation>Files you were given: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>We received this letter on: ____ / ____ / ____</source>
        <translation>We received this letter on: ____ / ____ / ____</translation>
    </message>
    <message>
        <source>Every copy was disposed of on: ____ / ____ / ____</source>
        <translation>Every copy was disposed of on: ____ / ____ / ____</translation>
    </message>
    <message>
        <source>Number of our certificate: ____________________</source>
        <translation>Number of our certificate: ____________________</translation>
    </message>
    <message>
        <source>Organ, name, seal: ____________________</source>
        <translation>Organ, name, seal: ____________________</translation>
    </message>
</context>
<context>
    <name>mado::EnrolmentForm</name>
    <message>
        <source>Enter the 6 digits that the app shows.</source>
        <translation>Enter the 6 digits that the app shows.</translation>
    </message>
    <message>
        <source>Enter the invitation code that you were given.</source>
        <translation>Enter the invitation code that you were given.</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters.</source>
        <translation>A password needs at least 12 characters.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>The first time</translation>
    </message>
    <message>
        <source>Set up the authenticator app</source>
        <translation>Set up the authenticator app</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Recovery codes</translation>
    </message>
    <message>
        <source>With the invitation of your administrator you choose a password.</source>
        <translation>With the invitation of your administrator you choose a password.</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your telephone, then enter the 6 digits that it shows.</source>
        <translation>Scan this with an authenticator app on your telephone, then enter the 6 digits that it shows.</translation>
    </message>
    <message>
        <source>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</source>
        <translation>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>I have kept them: start</source>
        <translation>I have kept them: start</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Back to signing in</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>New password (12 characters or more)</source>
        <translation>New password (12 characters or more)</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>Where it cannot be scanned, type this key</source>
        <translation>Where it cannot be scanned, type this key</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>mado::Entrance</name>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>mado::ErrorWords</name>
    <message>
        <source>This may not be your server: nobody trusted vouches for it. Do not go on; tell the IT staff.</source>
        <translation>This may not be your server: nobody trusted vouches for it. Do not go on; tell the IT staff.</translation>
    </message>
    <message>
        <source>Another server answered at this address. Check the address, or tell the IT staff.</source>
        <translation>Another server answered at this address. Check the address, or tell the IT staff.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s clock, then tell the IT staff.</source>
        <translation>The server&apos;s certificate has expired. Check this computer&apos;s clock, then tell the IT staff.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock, then tell the IT staff.</source>
        <translation>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock, then tell the IT staff.</translation>
    </message>
    <message>
        <source>No secure connection to the server came about. Tell the IT staff.</source>
        <translation>No secure connection to the server came about. Tell the IT staff.</translation>
    </message>
    <message>
        <source>Others could read along at this address. Use the one that begins with https.</source>
        <translation>Others could read along at this address. Use the one that begins with https.</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://desk.example.jp.</source>
        <translation>This is not the address of a server. It looks like https://desk.example.jp.</translation>
    </message>
    <message>
        <source>This computer&apos;s settings for secure connections cannot be read. Tell the IT staff.</source>
        <translation>This computer&apos;s settings for secure connections cannot be read. Tell the IT staff.</translation>
    </message>
    <message>
        <source>No answer from the server. Try again once connected.</source>
        <translation>No answer from the server. Try again once connected.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. The result is being checked.</source>
        <translation>The server&apos;s answer was lost. The result is being checked.</translation>
    </message>
    <message>
        <source>%1 took over first.</source>
        <translation>%1 took over first.</translation>
    </message>
    <message>
        <source>The server refused this. Look at the newest state and try again.</source>
        <translation>The server refused this. Look at the newest state and try again.</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; drafts and outbox are kept.</source>
        <translation>The session has ended. Sign in again; drafts and outbox are kept.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. This console or the server needs an update.</source>
        <translation>The server&apos;s answer could not be read. This console or the server needs an update.</translation>
    </message>
    <message>
        <source>Saving on this computer failed. Copy your text before you go on.</source>
        <translation>Saving on this computer failed. Copy your text before you go on.</translation>
    </message>
    <message>
        <source>The keychain is locked or missing. Nothing is kept after quitting.</source>
        <translation>The keychain is locked or missing. Nothing is kept after quitting.</translation>
    </message>
    <message>
        <source>A newer console wrote what this computer keeps. Update this one. The file is untouched.</source>
        <translation>A newer console wrote what this computer keeps. Update this one. The file is untouched.</translation>
    </message>
    <message>
        <source>What this computer keeps cannot be opened. Tell the IT staff. The file is untouched.</source>
        <translation>What this computer keeps cannot be opened. Tell the IT staff. The file is untouched.</translation>
    </message>
    <message>
        <source>Another console of yours is open. Close it, then sign in again.</source>
        <translation>Another console of yours is open. Close it, then sign in again.</translation>
    </message>
    <message>
        <source>Your folder is on a network drive, where nothing can be kept safely. Tell the IT staff.</source>
        <translation>Your folder is on a network drive, where nothing can be kept safely. Tell the IT staff.</translation>
    </message>
    <message>
        <source>One kept item could not be read. The others are shown.</source>
        <translation>One kept item could not be read. The others are shown.</translation>
    </message>
    <message>
        <source>The department&apos;s sign-in service does not answer. Wait a moment, or use your staff number.</source>
        <translation>The department&apos;s sign-in service does not answer. Wait a moment, or use your staff number.</translation>
    </message>
    <message>
        <source>No browser could be opened. Use your staff number, or tell the IT staff.</source>
        <translation>No browser could be opened. Use your staff number, or tell the IT staff.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Use your staff number, or tell the IT staff.</source>
        <translation>This computer does not let the browser come back. Use your staff number, or tell the IT staff.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in 5 minutes. Please try again.</source>
        <translation>Nobody came back from the browser in 5 minutes. Please try again.</translation>
    </message>
    <message>
        <source>The department&apos;s sign-in service did not let you in. Try again, or use your staff number.</source>
        <translation>The department&apos;s sign-in service did not let you in. Try again, or use your staff number.</translation>
    </message>
</context>
<context>
    <name>mado::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Picture (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Drawing (SVG)</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>Report (PDF)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Exporting… %1%</source>
        <translation>Exporting… %1%</translation>
    </message>
    <message>
        <source>Nothing was written: choose a folder where you may save.</source>
        <translation>Nothing was written: choose a folder where you may save.</translation>
    </message>
    <message>
        <source>Nothing was written: there is no room left on the disk.</source>
        <translation>Nothing was written: there is no room left on the disk.</translation>
    </message>
    <message>
        <source>Nothing was written: it could not be drawn. Try another format.</source>
        <translation>Nothing was written: it could not be drawn. Try another format.</translation>
    </message>
</context>
<context>
    <name>mado::FaqEditor</name>
    <message>
        <source>Edit the answer</source>
        <translation>Edit the answer</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Write an answer</translation>
    </message>
    <message>
        <source>Waits for a check</source>
        <translation>Waits for a check</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>%1 / %2 characters</source>
        <translation>%1 / %2 characters</translation>
    </message>
    <message>
        <source>The answer is the same as above.</source>
        <translation>The answer is the same as above.</translation>
    </message>
    <message>
        <source>Then: “%1”  Now: “%2”</source>
        <translation>Then: “%1”  Now: “%2”</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Look again on</translation>
    </message>
    <message>
        <source>Where the facts come from (needed before publishing)</source>
        <translation>Where the facts come from (needed before publishing)</translation>
    </message>
    <message>
        <source>Questions that this answers</source>
        <translation>Questions that this answers</translation>
    </message>
    <message>
        <source>The question in other words, one a line</source>
        <translation>The question in other words, one a line</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>2020-06-26</source>
        <translation>2020-06-26</translation>
    </message>
    <message>
        <source>https:// (if there is a page)</source>
        <translation>https:// (if there is a page)</translation>
    </message>
    <message>
        <source>Link to the source</source>
        <translation>Link to the source</translation>
    </message>
    <message>
        <source>As of, 2020-06-15</source>
        <translation>As of, 2020-06-15</translation>
    </message>
    <message>
        <source>Day on which the facts held</source>
        <translation>Day on which the facts held</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Ask for a check</source>
        <translation>Ask for a check</translation>
    </message>
    <message>
        <source>Checked: publish</source>
        <translation>Checked: publish</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Bring this version back</translation>
    </message>
    <message>
        <source>Withdraw from residents</source>
        <translation>Withdraw from residents</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Throw the draft away</translation>
    </message>
</context>
<context>
    <name>mado::FaqPage</name>
    <message>
        <source>Not loaded yet</source>
        <translation>Not loaded yet</translation>
    </message>
    <message>
        <source>Every question was answered</source>
        <translation>Every question was answered</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Other language</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>Did not help</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1 questions</translation>
    </message>
    <message>
        <source>Waits for a check</source>
        <translation>Waits for a check</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>Save the draft first, or throw away what you typed.</source>
        <translation>Save the draft first, or throw away what you typed.</translation>
    </message>
    <message>
        <source>Saved. A nurse or physician is asked to check it.</source>
        <translation>Saved. A nurse or physician is asked to check it.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Published. Residents get it from now on.</source>
        <translation>Published. Residents get it from now on.</translation>
    </message>
    <message>
        <source>Withdrawn. Residents no longer get it.</source>
        <translation>Withdrawn. Residents no longer get it.</translation>
    </message>
    <message>
        <source>Brought back. Residents get this version again.</source>
        <translation>Brought back. Residents get this version again.</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>The draft is gone.</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Import CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 drafts were made, %2 entries already say this.</source>
        <translation>%1 drafts were made, %2 entries already say this.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <source>Exported %1 entries</source>
        <translation>Exported %1 entries</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>Search questions</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
</context>
<context>
    <name>mado::FaqSide</name>
    <message>
        <source>A check by a nurse or physician who did not write it</source>
        <translation>A check by a nurse or physician who did not write it</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answered by itself</source>
        <translation>Answered by itself</translation>
    </message>
    <message>
        <source>Handed to a person</source>
        <translation>Handed to a person</translation>
    </message>
    <message>
        <source>“It helped”</source>
        <translation>“It helped”</translation>
    </message>
    <message>
        <source>Calls avoided: about %1. This is an estimate: answers after which nobody asked for a person, times the part of raters whom it helped.</source>
        <translation>Calls avoided: about %1. This is an estimate: answers after which nobody asked for a person, times the part of raters whom it helped.</translation>
    </message>
    <message>
        <source>Calls avoided: not estimated yet. At least %1 residents have to rate first.</source>
        <translation>Calls avoided: not estimated yet. At least %1 residents have to rate first.</translation>
    </message>
    <message>
        <source>As the resident sees it</source>
        <translation>As the resident sees it</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>Still needed before publishing</source>
        <translation>Still needed before publishing</translation>
    </message>
</context>
<context>
    <name>mado::FaqWords</name>
    <message>
        <source>A category</source>
        <translation>A category</translation>
    </message>
    <message>
        <source>The question in Japanese</source>
        <translation>The question in Japanese</translation>
    </message>
    <message>
        <source>The question in English</source>
        <translation>The question in English</translation>
    </message>
    <message>
        <source>The answer in Japanese</source>
        <translation>The answer in Japanese</translation>
    </message>
    <message>
        <source>The answer in English</source>
        <translation>The answer in English</translation>
    </message>
    <message>
        <source>An answer of at most %1 characters</source>
        <translation>An answer of at most %1 characters</translation>
    </message>
    <message>
        <source>The source in both languages, with its day</source>
        <translation>The source in both languages, with its day</translation>
    </message>
    <message>
        <source>A link that begins with https://</source>
        <translation>A link that begins with https://</translation>
    </message>
    <message>
        <source>%1. Came with the account</source>
        <translation>%1. Came with the account</translation>
    </message>
    <message>
        <source>%1. Published by %2, %3</source>
        <translation>%1. Published by %2, %3</translation>
    </message>
    <message>
        <source>%1. Brought back by %2, %3</source>
        <translation>%1. Brought back by %2, %3</translation>
    </message>
    <message>
        <source>%1. Withdrawn by %2, %3</source>
        <translation>%1. Withdrawn by %2, %3</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor Shift_JIS. Save it as CSV UTF-8.</source>
        <translation>The file is neither UTF-8 nor Shift_JIS. Save it as CSV UTF-8.</translation>
    </message>
    <message>
        <source>The first line has no column question_ja. Export first to see the columns.</source>
        <translation>The first line has no column question_ja. Export first to see the columns.</translation>
    </message>
    <message>
        <source>Line %1: there is no question.</source>
        <translation>Line %1: there is no question.</translation>
    </message>
    <message>
        <source>Line %1: the id has other characters than letters, digits, _ and -.</source>
        <translation>Line %1: the id has other characters than letters, digits, _ and -.</translation>
    </message>
    <message>
        <source>Line %1: write days like 2020-06-15.</source>
        <translation>Line %1: write days like 2020-06-15.</translation>
    </message>
    <message>
        <source>Line %1: a text is too long.</source>
        <translation>Line %1: a text is too long.</translation>
    </message>
    <message>
        <source>Line %1: at most %2 entries at once.</source>
        <translation>Line %1: at most %2 entries at once.</translation>
    </message>
    <message>
        <source>%1% (%2)</source>
        <translation>%1% (%2)</translation>
    </message>
</context>
<context>
    <name>mado::FilterBar</name>
    <message>
        <source>National survey</source>
        <translation>National survey</translation>
    </message>
    <message>
        <source>Personal support (daily)</source>
        <translation>Personal support (daily)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Forget this view</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Back (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Forward (Alt+Right)</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>This page shows whole prefectures</source>
        <translation>This page shows whole prefectures</translation>
    </message>
    <message>
        <source>Nation or prefecture</source>
        <translation>Nation or prefecture</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas of health centres: not filled in yet</source>
        <translation>Areas of health centres: not filled in yet</translation>
    </message>
</context>
<context>
    <name>mado::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Find in this conversation</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>mado::FollowUpPanel</name>
    <message>
        <source>LINE has not said yet how many may be sent. Until then nobody is asked.</source>
        <translation>LINE has not said yet how many may be sent. Until then nobody is asked.</translation>
    </message>
    <message>
        <source>Sent %1, no limit.</source>
        <translation>Sent %1, no limit.</translation>
    </message>
    <message>
        <source>Sent %1 of %2 this month. %3 may still go to questions and invitations on %4 days: %5 today. %6 are kept back for advice and replies.</source>
        <translation>Sent %1 of %2 this month. %3 may still go to questions and invitations on %4 days: %5 today. %6 are kept back for advice and replies.</translation>
    </message>
    <message>
        <source>Everybody every day would take %1. Those who were worse off are asked every day, the others in turn. Answers without being asked take none.</source>
        <translation>Everybody every day would take %1. Those who were worse off are asked every day, the others in turn. Answers without being asked take none.</translation>
    </message>
    <message>
        <source>Everywhere else: %1</source>
        <translation>Everywhere else: %1</translation>
    </message>
    <message>
        <source>No desk is named for: %1</source>
        <translation>No desk is named for: %1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Messages and places</source>
        <translation>Messages and places</translation>
    </message>
    <message>
        <source>%1 people chose an hour</source>
        <translation>%1 people chose an hour</translation>
    </message>
    <message>
        <source>Off: nobody is asked by itself</source>
        <translation>Off: nobody is asked by itself</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Stop asking</translation>
    </message>
    <message>
        <source>Begin asking</source>
        <translation>Begin asking</translation>
    </message>
    <message>
        <source>Today: %1 planned, %2 asked, %3 answered by themselves, %4 left for another day. Answers: %5.</source>
        <translation>Today: %1 planned, %2 asked, %3 answered by themselves, %4 left for another day. Answers: %5.</translation>
    </message>
    <message>
        <source>Hours that people chose, in Japan&apos;s time</source>
        <translation>Hours that people chose, in Japan&apos;s time</translation>
    </message>
    <message>
        <source>Hours that people chose</source>
        <translation>Hours that people chose</translation>
    </message>
    <message>
        <source>Messages of this month</source>
        <translation>Messages of this month</translation>
    </message>
    <message>
        <source>Questions of the last seven days</source>
        <translation>Questions of the last seven days</translation>
    </message>
    <message>
        <source>Testing desks by place</source>
        <translation>Testing desks by place</translation>
    </message>
</context>
<context>
    <name>mado::GivenRow</name>
    <message>
        <source>disposed of %1</source>
        <translation>disposed of %1</translation>
    </message>
    <message>
        <source>asked back %1</source>
        <translation>asked back %1</translation>
    </message>
    <message>
        <source>replaced: consent was taken back</source>
        <translation>replaced: consent was taken back</translation>
    </message>
    <message>
        <source>expired: to be disposed of</source>
        <translation>expired: to be disposed of</translation>
    </message>
    <message>
        <source>waits to be fetched</source>
        <translation>waits to be fetched</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>Disposed of…</source>
        <translation>Disposed of…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>letter answered %1</source>
        <translation>letter answered %1</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Letter…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>Answered…</translation>
    </message>
    <message>
        <source>usable until %1</source>
        <translation>usable until %1</translation>
    </message>
</context>
<context>
    <name>mado::GovernancePage</name>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Until measures end</source>
        <translation>Until measures end</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · until %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is given to anybody</source>
        <translation>Nothing is given to anybody</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>Record an agreement first.</translation>
    </message>
    <message>
        <source>Ask for a provision under an agreement.</source>
        <translation>Ask for a provision under an agreement.</translation>
    </message>
    <message>
        <source>Asked. Another officer has to approve it.</source>
        <translation>Asked. Another officer has to approve it.</translation>
    </message>
    <message>
        <source>The agreement is on record</source>
        <translation>The agreement is on record</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Stop the provision</source>
        <translation>Stop the provision</translation>
    </message>
    <message>
        <source>From now on nothing is given. The register stays.</source>
        <translation>From now on nothing is given. The register stays.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Decline the provision</source>
        <translation>Decline the provision</translation>
    </message>
    <message>
        <source>Nothing is given. Whoever asked sees your reason.</source>
        <translation>Nothing is given. Whoever asked sees your reason.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>The agreement has ended. Nothing is given under it.</source>
        <translation>The agreement has ended. Nothing is given under it.</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>Save the sealed file</translation>
    </message>
    <message numerus="yes">
        <source>Saved, sealed to the recipient: %n people</source>
        <translation>
            <numerusform>Saved, sealed to the recipient: %n person</numerusform>
            <numerusform>Saved, sealed to the recipient: %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Choose another folder; the register has the attempt.</source>
        <translation>Not saved. Choose another folder; the register has the attempt.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Who gets what</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Rules and consent</source>
        <translation>Rules and consent</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>Record an agreement</translation>
    </message>
    <message>
        <source>Ask for a provision</source>
        <translation>Ask for a provision</translation>
    </message>
    <message>
        <source>Deletion (1 to confirm)</source>
        <translation>Deletion (1 to confirm)</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Requests and duties</source>
        <translation>Requests and duties</translation>
    </message>
    <message>
        <source>Ask the export back</source>
        <translation>Ask the export back</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Ask back</translation>
    </message>
    <message>
        <source>The recipient disposed of it</source>
        <translation>The recipient disposed of it</translation>
    </message>
    <message>
        <source>Number of their certificate</source>
        <translation>Number of their certificate</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>The recipient is to dispose of it. The reason stands in the letter to them.</source>
        <translation>The recipient is to dispose of it. The reason stands in the letter to them.</translation>
    </message>
    <message>
        <source>Asked back. Save the letter and send it.</source>
        <translation>Asked back. Save the letter and send it.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Save the letter</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Letter saved</translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>Not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>The recipient answered the letter</source>
        <translation>The recipient answered the letter</translation>
    </message>
    <message>
        <source>They have it and will dispose of the data.</source>
        <translation>They have it and will dispose of the data.</translation>
    </message>
    <message>
        <source>Day on which they have it</source>
        <translation>Day on which they have it</translation>
    </message>
    <message>
        <source>Number of their answer</source>
        <translation>Number of their answer</translation>
    </message>
    <message>
        <source>Every copy, as their certificate says.</source>
        <translation>Every copy, as their certificate says.</translation>
    </message>
    <message>
        <source>Day of their deletion</source>
        <translation>Day of their deletion</translation>
    </message>
    <message>
        <source>Not permitted. That it was asked for is on record.</source>
        <translation>Not permitted. That it was asked for is on record.</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>End the agreement</translation>
    </message>
    <message>
        <source>From now on nothing is given under it, daily provisions among it. It cannot be taken back; a new agreement can be recorded.</source>
        <translation>From now on nothing is given under it, daily provisions among it. It cannot be taken back; a new agreement can be recorded.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Recipient, purpose, article</source>
        <translation>Recipient, purpose, article</translation>
    </message>
    <message>
        <source>Find by recipient, purpose or article</source>
        <translation>Find by recipient, purpose or article</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>Nothing like it</translation>
    </message>
    <message>
        <source>Empty the field to see all.</source>
        <translation>Empty the field to see all.</translation>
    </message>
    <message numerus="yes">
        <source>Requests and duties (%n pressing)</source>
        <translation>
            <numerusform>Requests and duties (%n pressing)</numerusform>
            <numerusform>Requests and duties (%n pressing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mado::GovernanceWords</name>
    <message>
        <source>Answers about health</source>
        <translation>Answers about health</translation>
    </message>
    <message>
        <source>Consultation records</source>
        <translation>Consultation records</translation>
    </message>
    <message>
        <source>Within the own organ</source>
        <translation>Within the own organ</translation>
    </message>
    <message>
        <source>Another organ of the prefecture</source>
        <translation>Another organ of the prefecture</translation>
    </message>
    <message>
        <source>State and incorporated agencies</source>
        <translation>State and incorporated agencies</translation>
    </message>
    <message>
        <source>Local public bodies</source>
        <translation>Local public bodies</translation>
    </message>
    <message>
        <source>Universities and societies</source>
        <translation>Universities and societies</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>The person themselves</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Care and testing</source>
        <translation>Care and testing</translation>
    </message>
    <message>
        <source>Control of infection</source>
        <translation>Control of infection</translation>
    </message>
    <message>
        <source>Statistics and research only</source>
        <translation>Statistics and research only</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>Another purpose</translation>
    </message>
    <message>
        <source>A law provides for it</source>
        <translation>A law provides for it</translation>
    </message>
    <message>
        <source>Residents consented</source>
        <translation>Residents consented</translation>
    </message>
    <message>
        <source>Urgent and unavoidable danger</source>
        <translation>Urgent and unavoidable danger</translation>
    </message>
    <message>
        <source>Made public already</source>
        <translation>Made public already</translation>
    </message>
    <message>
        <source>Needed for their duties</source>
        <translation>Needed for their duties</translation>
    </message>
    <message>
        <source>Good reason</source>
        <translation>Good reason</translation>
    </message>
    <message>
        <source>Clearly to the person&apos;s benefit</source>
        <translation>Clearly to the person&apos;s benefit</translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <translation>Prevention of crime</translation>
    </message>
    <message>
        <source>The council was heard</source>
        <translation>The council was heard</translation>
    </message>
    <message>
        <source>Category opinion of the council</source>
        <translation>Category opinion of the council</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>Special reason</translation>
    </message>
    <message>
        <source>Nobody is unjustly harmed</source>
        <translation>Nobody is unjustly harmed</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>May be given</translation>
    </message>
    <message>
        <source>Needs an opinion first</source>
        <translation>Needs an opinion first</translation>
    </message>
    <message>
        <source>May not be given</source>
        <translation>May not be given</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>Conversation read</translation>
    </message>
    <message>
        <source>Picture seen</source>
        <translation>Picture seen</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Took the next</source>
        <translation>Took the next</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Closing taken back</source>
        <translation>Closing taken back</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>Hand-over offered</translation>
    </message>
    <message>
        <source>Hand-over answered</source>
        <translation>Hand-over answered</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>Call planned</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>Call recorded</translation>
    </message>
    <message>
        <source>Number shown</source>
        <translation>Number shown</translation>
    </message>
    <message>
        <source>Alarm acknowledged</source>
        <translation>Alarm acknowledged</translation>
    </message>
    <message>
        <source>Level set</source>
        <translation>Level set</translation>
    </message>
    <message>
        <source>Call to 119 recorded</source>
        <translation>Call to 119 recorded</translation>
    </message>
    <message>
        <source>Person concerned described</source>
        <translation>Person concerned described</translation>
    </message>
    <message>
        <source>Joined a danger case</source>
        <translation>Joined a danger case</translation>
    </message>
    <message>
        <source>Step of a danger case</source>
        <translation>Step of a danger case</translation>
    </message>
    <message>
        <source>Agreed on a danger case</source>
        <translation>Agreed on a danger case</translation>
    </message>
    <message>
        <source>Agreement recorded</source>
        <translation>Agreement recorded</translation>
    </message>
    <message>
        <source>Provision asked for</source>
        <translation>Provision asked for</translation>
    </message>
    <message>
        <source>Provision decided</source>
        <translation>Provision decided</translation>
    </message>
    <message>
        <source>Provision stopped</source>
        <translation>Provision stopped</translation>
    </message>
    <message>
        <source>Provision exported</source>
        <translation>Provision exported</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>Record read</translation>
    </message>
    <message>
        <source>Data held</source>
        <translation>Data held</translation>
    </message>
    <message>
        <source>Deletion proposed</source>
        <translation>Deletion proposed</translation>
    </message>
    <message>
        <source>Deletion goes on</source>
        <translation>Deletion goes on</translation>
    </message>
    <message>
        <source>Deletion cancelled</source>
        <translation>Deletion cancelled</translation>
    </message>
    <message>
        <source>Recipient&apos;s deletion recorded</source>
        <translation>Recipient&apos;s deletion recorded</translation>
    </message>
    <message>
        <source>Request or duty recorded</source>
        <translation>Request or duty recorded</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consent taken back</translation>
    </message>
    <message>
        <source>Export fetched</source>
        <translation>Export fetched</translation>
    </message>
    <message>
        <source>Export asked back or disposed of</source>
        <translation>Export asked back or disposed of</translation>
    </message>
    <message>
        <source>Sessions seen</source>
        <translation>Sessions seen</translation>
    </message>
    <message>
        <source>Session ended or computer wiped</source>
        <translation>Session ended or computer wiped</translation>
    </message>
    <message>
        <source>Second factor changed</source>
        <translation>Second factor changed</translation>
    </message>
    <message>
        <source>Queue seen</source>
        <translation>Queue seen</translation>
    </message>
    <message>
        <source>Calls seen</source>
        <translation>Calls seen</translation>
    </message>
    <message>
        <source>Board seen</source>
        <translation>Board seen</translation>
    </message>
    <message>
        <source>Somebody called in</source>
        <translation>Somebody called in</translation>
    </message>
    <message>
        <source>Reached beyond the scope</source>
        <translation>Reached beyond the scope</translation>
    </message>
    <message>
        <source>Reaches beyond the scope seen</source>
        <translation>Reaches beyond the scope seen</translation>
    </message>
    <message>
        <source>Staff seen</source>
        <translation>Staff seen</translation>
    </message>
    <message>
        <source>Changes of staff seen</source>
        <translation>Changes of staff seen</translation>
    </message>
    <message>
        <source>Staff invited</source>
        <translation>Staff invited</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Staff changed</translation>
    </message>
    <message>
        <source>Staff suspended or let back</source>
        <translation>Staff suspended or let back</translation>
    </message>
    <message>
        <source>Staff left</source>
        <translation>Staff left</translation>
    </message>
    <message>
        <source>Second factor reset</source>
        <translation>Second factor reset</translation>
    </message>
    <message>
        <source>Teams changed</source>
        <translation>Teams changed</translation>
    </message>
    <message>
        <source>Shifts seen</source>
        <translation>Shifts seen</translation>
    </message>
    <message>
        <source>Shifts changed</source>
        <translation>Shifts changed</translation>
    </message>
    <message>
        <source>Frequent questions seen</source>
        <translation>Frequent questions seen</translation>
    </message>
    <message>
        <source>Frequent questions written</source>
        <translation>Frequent questions written</translation>
    </message>
    <message>
        <source>Frequent questions published</source>
        <translation>Frequent questions published</translation>
    </message>
    <message>
        <source>Medicine seen</source>
        <translation>Medicine seen</translation>
    </message>
    <message>
        <source>Medicine moved on</source>
        <translation>Medicine moved on</translation>
    </message>
    <message>
        <source>Medicine prescribed</source>
        <translation>Medicine prescribed</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>Service closed</translation>
    </message>
    <message>
        <source>Announcements seen</source>
        <translation>Announcements seen</translation>
    </message>
    <message>
        <source>Announcement written</source>
        <translation>Announcement written</translation>
    </message>
    <message>
        <source>Announcement approved</source>
        <translation>Announcement approved</translation>
    </message>
    <message>
        <source>Survey rounds seen</source>
        <translation>Survey rounds seen</translation>
    </message>
    <message>
        <source>Survey round written</source>
        <translation>Survey round written</translation>
    </message>
    <message>
        <source>Survey round opened or ended</source>
        <translation>Survey round opened or ended</translation>
    </message>
    <message>
        <source>Learning written</source>
        <translation>Learning written</translation>
    </message>
    <message>
        <source>Learning published</source>
        <translation>Learning published</translation>
    </message>
    <message>
        <source>Accounts seen</source>
        <translation>Accounts seen</translation>
    </message>
    <message>
        <source>Account seen</source>
        <translation>Account seen</translation>
    </message>
    <message>
        <source>Account written</source>
        <translation>Account written</translation>
    </message>
    <message>
        <source>Account published</source>
        <translation>Account published</translation>
    </message>
    <message>
        <source>Lists of rules seen</source>
        <translation>Lists of rules seen</translation>
    </message>
    <message>
        <source>Rules seen</source>
        <translation>Rules seen</translation>
    </message>
    <message>
        <source>Published figures seen</source>
        <translation>Published figures seen</translation>
    </message>
    <message>
        <source>Figures for inside seen</source>
        <translation>Figures for inside seen</translation>
    </message>
    <message>
        <source>Figures published</source>
        <translation>Figures published</translation>
    </message>
    <message>
        <source>Operations seen</source>
        <translation>Operations seen</translation>
    </message>
    <message>
        <source>Reports seen</source>
        <translation>Reports seen</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Report written</translation>
    </message>
    <message>
        <source>Report decided</source>
        <translation>Report decided</translation>
    </message>
    <message>
        <source>Canned replies changed</source>
        <translation>Canned replies changed</translation>
    </message>
    <message>
        <source>Data provision seen</source>
        <translation>Data provision seen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>By itself, every day</source>
        <translation>By itself, every day</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>Consent changed</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>Its time was over</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Nothing owed</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Releasing space</source>
        <translation>Releasing space</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Sign-in tried</source>
        <translation>Sign-in tried</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>Sign-in set up</translation>
    </message>
    <message>
        <source>Setting up a sign-in tried</source>
        <translation>Setting up a sign-in tried</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Showed who they are</source>
        <translation>Showed who they are</translation>
    </message>
    <message>
        <source>Showing who they are failed</source>
        <translation>Showing who they are failed</translation>
    </message>
    <message>
        <source>Changing the second factor tried</source>
        <translation>Changing the second factor tried</translation>
    </message>
    <message>
        <source>Recipient answered</source>
        <translation>Recipient answered</translation>
    </message>
    <message>
        <source>Password wrong</source>
        <translation>Password wrong</translation>
    </message>
    <message>
        <source>Code wrong</source>
        <translation>Code wrong</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Account not active</translation>
    </message>
    <message>
        <source>Proof used before</source>
        <translation>Proof used before</translation>
    </message>
    <message>
        <source>Proof too old</source>
        <translation>Proof too old</translation>
    </message>
    <message>
        <source>Proof not genuine</source>
        <translation>Proof not genuine</translation>
    </message>
    <message>
        <source>Somebody else, or not active</source>
        <translation>Somebody else, or not active</translation>
    </message>
    <message>
        <source>Session was copied</source>
        <translation>Session was copied</translation>
    </message>
    <message>
        <source>Computer wiped</source>
        <translation>Computer wiped</translation>
    </message>
    <message>
        <source>To be wiped</source>
        <translation>To be wiped</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>On the server</translation>
    </message>
    <message>
        <source>Asked of a colleague</source>
        <translation>Asked of a colleague</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>Backup opened</translation>
    </message>
    <message>
        <source>Provision asked for in vain</source>
        <translation>Provision asked for in vain</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>Approval refused</translation>
    </message>
    <message>
        <source>Export refused</source>
        <translation>Export refused</translation>
    </message>
    <message>
        <source>First report made</source>
        <translation>First report made</translation>
    </message>
    <message>
        <source>More than is needed</source>
        <translation>More than is needed</translation>
    </message>
    <message>
        <source>One&apos;s own request</source>
        <translation>One&apos;s own request</translation>
    </message>
    <message>
        <source>Last day passed</source>
        <translation>Last day passed</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Not within the term</source>
        <translation>Not within the term</translation>
    </message>
    <message>
        <source>Outside the agreement</source>
        <translation>Outside the agreement</translation>
    </message>
    <message>
        <source>Another prefecture</source>
        <translation>Another prefecture</translation>
    </message>
    <message>
        <source>Confirming a deletion refused</source>
        <translation>Confirming a deletion refused</translation>
    </message>
    <message>
        <source>One&apos;s own proposal</source>
        <translation>One&apos;s own proposal</translation>
    </message>
</context>
<context>
    <name>mado::GroundsSheet</name>
    <message>
        <source>Reason (kept in the register; name nobody)</source>
        <translation>Reason (kept in the register; name nobody)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>mado::HandOverBar</name>
    <message>
        <source>How things are: %1</source>
        <translation>How things are: %1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>An unsent reply comes along.</source>
        <translation>An unsent reply comes along.</translation>
    </message>
    <message>
        <source>%1 hands this over to you</source>
        <translation>%1 hands this over to you</translation>
    </message>
    <message>
        <source>Handing over: waiting for %1</source>
        <translation>Handing over: waiting for %1</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Not answered in time</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Decline with this reason</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>Why can you not take it?</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Reason for declining</translation>
    </message>
</context>
<context>
    <name>mado::HandOverSheet</name>
    <message>
        <source>Last words: %1</source>
        <translation>Last words: %1</translation>
    </message>
    <message>
        <source>A call at %1</source>
        <translation>A call at %1</translation>
    </message>
    <message>
        <source>Make the promised call.</source>
        <translation>Make the promised call.</translation>
    </message>
    <message>
        <source>Answer the resident, who waits since %1.</source>
        <translation>Answer the resident, who waits since %1.</translation>
    </message>
    <message>
        <source>Anybody: %1</source>
        <translation>Anybody: %1</translation>
    </message>
    <message>
        <source>%1 · %2 in hand</source>
        <translation>%1 · %2 in hand</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>Choose who takes it over.</translation>
    </message>
    <message>
        <source>Write how the resident is.</source>
        <translation>Write how the resident is.</translation>
    </message>
    <message>
        <source>Write what is to be done next.</source>
        <translation>Write what is to be done next.</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>The card is too long.</translation>
    </message>
    <message>
        <source>It stays yours until it is accepted.</source>
        <translation>It stays yours until it is accepted.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Urgency and reasons (as the record has them)</source>
        <translation>Urgency and reasons (as the record has them)</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>How things are</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Pass the unsent reply on, too</source>
        <translation>Pass the unsent reply on, too</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Offer it</translation>
    </message>
</context>
<context>
    <name>mado::HistoryPage</name>
    <message>
        <source>No earlier consultation</source>
        <translation>No earlier consultation</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Urgency: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Finished by</translation>
    </message>
    <message>
        <source>Replies of staff</source>
        <translation>Replies of staff</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
</context>
<context>
    <name>mado::HoldSheet</name>
    <message>
        <source>Hold data</source>
        <translation>Hold data</translation>
    </message>
    <message>
        <source>Neither clock nor run deletes them meanwhile</source>
        <translation>Neither clock nor run deletes them meanwhile</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Reason (kept in the record; name nobody)</source>
        <translation>Reason (kept in the record; name nobody)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
</context>
<context>
    <name>mado::HourColumns</name>
    <message>
        <source>%1:00: %2</source>
        <translation>%1:00: %2</translation>
    </message>
</context>
<context>
    <name>mado::HoursChart</name>
    <message>
        <source>Calls each hour</source>
        <translation>Calls each hour</translation>
    </message>
    <message>
        <source>%1: %2 made, %3 to come</source>
        <translation>%1: %2 made, %3 to come</translation>
    </message>
    <message>
        <source>%1: %2 to come</source>
        <translation>%1: %2 to come</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Calls made are not known now</source>
        <translation>Calls made are not known now</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
    </message>
    <message>
        <source>Your shift ends %1</source>
        <translation>Your shift ends %1</translation>
    </message>
</context>
<context>
    <name>mado::Insights</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2% (%3), %4 answers</source>
        <translation>%1: %2% (%3), %4 answers</translation>
    </message>
    <message>
        <source>From %1: %2 points (%3 to %4), %5</source>
        <translation>From %1: %2 points (%3 to %4), %5</translation>
    </message>
    <message>
        <source>Highest: %1 %2%. Lowest: %3 %4%.</source>
        <translation>Highest: %1 %2%. Lowest: %3 %4%.</translation>
    </message>
    <message>
        <source>Since %1: risen in %2, fallen in %3, within chance in %4 prefectures.</source>
        <translation>Since %1: risen in %2, fallen in %3, within chance in %4 prefectures.</translation>
    </message>
    <message>
        <source>Nothing of this survey is published yet.</source>
        <translation>Nothing of this survey is published yet.</translation>
    </message>
    <message>
        <source>Newest release: %1 (%2)</source>
        <translation>Newest release: %1 (%2)</translation>
    </message>
    <message>
        <source>New in it since %1: %2</source>
        <translation>New in it since %1: %2</translation>
    </message>
    <message>
        <source>X: withheld in %1 prefectures, where few people stand behind a figure or totals would give it away.</source>
        <translation>X: withheld in %1 prefectures, where few people stand behind a figure or totals would give it away.</translation>
    </message>
    <message>
        <source>Intervals (95%) show chance error only; the effective number of answers is n divided by %1. Where they overlap, a difference may be chance.</source>
        <translation>Intervals (95%) show chance error only; the effective number of answers is n divided by %1. Where they overlap, a difference may be chance.</translation>
    </message>
</context>
<context>
    <name>mado::KeyCard</name>
    <message>
        <source>All keys</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Keys used most</source>
        <translation>Keys used most</translation>
    </message>
    <message>
        <source>Single letters do nothing while you write.</source>
        <translation>Single letters do nothing while you write.</translation>
    </message>
</context>
<context>
    <name>mado::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Previous person</translation>
    </message>
    <message>
        <source>Next or previous pane</source>
        <translation>Next or previous pane</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Open the conversation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>Privacy bars</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Take next</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>Finish the consultation</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>This list</translation>
    </message>
    <message>
        <source>Everything one can do</source>
        <translation>Everything one can do</translation>
    </message>
    <message>
        <source>Go to triage</source>
        <translation>Go to triage</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Go to the settings</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>Promise a call</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Record the call</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Go to the calls</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>Set the urgency</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Hide the screen</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>Questions by symptom</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>Undo finishing or returning</translation>
    </message>
    <message>
        <source>Go to the board (supervisors)</source>
        <translation>Go to the board (supervisors)</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Find in the conversation</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
    <message>
        <source>First unanswered message</source>
        <translation>First unanswered message</translation>
    </message>
    <message>
        <source>Kept views of the queue</source>
        <translation>Kept views of the queue</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>What was agreed to</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>Ask a colleague to take it</translation>
    </message>
    <message>
        <source>Accept or decline an offer</source>
        <translation>Accept or decline an offer</translation>
    </message>
</context>
<context>
    <name>mado::KeysSection</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>mado::LearningForm</name>
    <message>
        <source>Title: Japanese, English</source>
        <translation>Title: Japanese, English</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>Title in Japanese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>What it is, its subject, and from which school year to which</source>
        <translation>What it is, its subject, and from which school year to which</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>From school year</source>
        <translation>From school year</translation>
    </message>
    <message>
        <source>To school year</source>
        <translation>To school year</translation>
    </message>
    <message>
        <source>Provided by: Japanese, English</source>
        <translation>Provided by: Japanese, English</translation>
    </message>
    <message>
        <source>Provider in Japanese</source>
        <translation>Provider in Japanese</translation>
    </message>
    <message>
        <source>Provider in English</source>
        <translation>Provider in English</translation>
    </message>
    <message>
        <source>Link; it begins with https://</source>
        <translation>Link; it begins with https://</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes; 0 says nothing</source>
        <translation>Minutes; 0 says nothing</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Shown only from</source>
        <translation>Shown only from</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
</context>
<context>
    <name>mado::LearningPage</name>
    <message>
        <source>Save the item first.</source>
        <translation>Save the item first.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>%1 items, shown in seven days</source>
        <translation>%1 items, shown in seven days</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>A new item</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Choose an item</translation>
    </message>
    <message>
        <source>Shown %1 times in seven days; nobody is told apart. Reminders asked for: %2.</source>
        <translation>Shown %1 times in seven days; nobody is told apart. Reminders asked for: %2.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Saved. Residents see it so from now on.</source>
        <translation>Saved. Residents see it so from now on.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>What is listed</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>What there is to learn from</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>On a telephone</translation>
    </message>
</context>
<context>
    <name>mado::LearningWords</name>
    <message>
        <source>No single subject</source>
        <translation>No single subject</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>Mathematics</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>Social studies</source>
        <translation>Social studies</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Live lesson</source>
        <translation>Live lesson</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Primary %1</source>
        <translation>Primary %1</translation>
    </message>
    <message>
        <source>Junior high %1</source>
        <translation>Junior high %1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>High %1</translation>
    </message>
</context>
<context>
    <name>mado::Leaving</name>
    <message>
        <source>Your shift ends at %1; %2 are still with you</source>
        <translation>Your shift ends at %1; %2 are still with you</translation>
    </message>
</context>
<context>
    <name>mado::LevelSheet</name>
    <message>
        <source>Lower the urgency</source>
        <translation>Lower the urgency</translation>
    </message>
    <message>
        <source>From “%1” to “%2”. The level by rules stays in sight: %3.</source>
        <translation>From “%1” to “%2”. The level by rules stays in sight: %3.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
</context>
<context>
    <name>mado::LockScreen</name>
    <message>
        <source>Emergencies that nobody has taken over: %1.</source>
        <translation>Emergencies that nobody has taken over: %1.</translation>
    </message>
    <message>
        <source>Replies of people in your care: %1 (emergency).</source>
        <translation>Replies of people in your care: %1 (emergency).</translation>
    </message>
    <message>
        <source>Replies of people in your care: %1.</source>
        <translation>Replies of people in your care: %1.</translation>
    </message>
    <message>
        <source>That is not right. Tries left: %1. After that you are signed out; nothing is lost.</source>
        <translation>That is not right. Tries left: %1. After that you are signed out; nothing is lost.</translation>
    </message>
    <message>
        <source>Screen hidden at %1</source>
        <translation>Screen hidden at %1</translation>
    </message>
    <message>
        <source>Password or 6-digit PIN</source>
        <translation>Password or 6-digit PIN</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>6-digit PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latin letters</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Unlock with the department&apos;s account</source>
        <translation>Unlock with the department&apos;s account</translation>
    </message>
    <message>
        <source>On duty you are not signed out by waiting</source>
        <translation>On duty you are not signed out by waiting</translation>
    </message>
    <message>
        <source>Sign in anew to go on. Drafts and outbox are kept.</source>
        <translation>Sign in anew to go on. Drafts and outbox are kept.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>%1 is signed out. Drafts and outbox stay sealed on this computer.</source>
        <translation>%1 is signed out. Drafts and outbox stay sealed on this computer.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Locked screen</translation>
    </message>
</context>
<context>
    <name>mado::LogWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>Sticker: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>A message this version cannot show (type: %1)</source>
        <translation>A message this version cannot show (type: %1)</translation>
    </message>
    <message>
        <source>Taken back by its sender</source>
        <translation>Taken back by its sender</translation>
    </message>
    <message>
        <source>An image (not shown in this version)</source>
        <translation>An image (not shown in this version)</translation>
    </message>
    <message>
        <source>A video (not shown in this version)</source>
        <translation>A video (not shown in this version)</translation>
    </message>
    <message>
        <source>A voice message (not played in this version)</source>
        <translation>A voice message (not played in this version)</translation>
    </message>
    <message>
        <source>A file (not shown in this version)</source>
        <translation>A file (not shown in this version)</translation>
    </message>
    <message>
        <source>Server has it</source>
        <translation>Server has it</translation>
    </message>
    <message>
        <source>Sent to LINE</source>
        <translation>Sent to LINE</translation>
    </message>
    <message>
        <source>Sent to LINE (arrival not confirmed)</source>
        <translation>Sent to LINE (arrival not confirmed)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Checking the result</translation>
    </message>
    <message>
        <source>The account&apos;s monthly limit of messages is used up</source>
        <translation>The account&apos;s monthly limit of messages is used up</translation>
    </message>
    <message>
        <source>LINE did not accept the message</source>
        <translation>LINE did not accept the message</translation>
    </message>
    <message>
        <source>The resident blocked the account or left</source>
        <translation>The resident blocked the account or left</translation>
    </message>
    <message>
        <source>LINE did not answer</source>
        <translation>LINE did not answer</translation>
    </message>
    <message>
        <source>The desk&apos;s connection to LINE is not set up. Tell the IT staff.</source>
        <translation>The desk&apos;s connection to LINE is not set up. Tell the IT staff.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>It is checked under the same number. Nothing is sent twice.</source>
        <translation>It is checked under the same number. Nothing is sent twice.</translation>
    </message>
    <message>
        <source>Automatic advice</source>
        <translation>Automatic advice</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatic reply</translation>
    </message>
    <message>
        <source>Choices: %1</source>
        <translation>Choices: %1</translation>
    </message>
    <message>
        <source>Put it back in the reply</source>
        <translation>Put it back in the reply</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>Worse than before: %1</source>
        <translation>Worse than before: %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>A colleague</translation>
    </message>
    <message>
        <source>Added this account as a friend</source>
        <translation>Added this account as a friend</translation>
    </message>
    <message>
        <source>Blocked the account or left</source>
        <translation>Blocked the account or left</translation>
    </message>
    <message>
        <source>The consultation began</source>
        <translation>The consultation began</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1 took over</translation>
    </message>
    <message>
        <source>%1 lost the connection and no longer holds this</source>
        <translation>%1 lost the connection and no longer holds this</translation>
    </message>
    <message>
        <source>%1 returned this to the queue</source>
        <translation>%1 returned this to the queue</translation>
    </message>
    <message>
        <source>%1 handed this over</source>
        <translation>%1 handed this over</translation>
    </message>
    <message>
        <source>%1 finished: %2</source>
        <translation>%1 finished: %2</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 finished</translation>
    </message>
    <message>
        <source>Urgency is now %1</source>
        <translation>Urgency is now %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Check before sending</translation>
    </message>
    <message>
        <source>Once connected, it is checked under the same number. Nothing is sent twice.</source>
        <translation>Once connected, it is checked under the same number. Nothing is sent twice.</translation>
    </message>
    <message>
        <source>Time has passed since it was written. Send it only if it still fits.</source>
        <translation>Time has passed since it was written. Send it only if it still fits.</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>It is kept in the outbox.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Resident</translation>
    </message>
    <message>
        <source>a later time</source>
        <translation>a later time</translation>
    </message>
    <message>
        <source>%1 promised a call at %2</source>
        <translation>%1 promised a call at %2</translation>
    </message>
    <message>
        <source>%1 called and reached the resident</source>
        <translation>%1 called and reached the resident</translation>
    </message>
    <message>
        <source>%1 called; nobody answered</source>
        <translation>%1 called; nobody answered</translation>
    </message>
    <message>
        <source>%1 called; nobody answered. Next call at %2</source>
        <translation>%1 called; nobody answered. Next call at %2</translation>
    </message>
    <message>
        <source>%1 called; the number is wrong</source>
        <translation>%1 called; the number is wrong</translation>
    </message>
    <message>
        <source>%1 looked at the telephone number</source>
        <translation>%1 looked at the telephone number</translation>
    </message>
    <message>
        <source>%1 heard the alarm</source>
        <translation>%1 heard the alarm</translation>
    </message>
    <message>
        <source>%1 offered this to %2</source>
        <translation>%1 offered this to %2</translation>
    </message>
    <message>
        <source>%1 accepted the hand-over</source>
        <translation>%1 accepted the hand-over</translation>
    </message>
    <message>
        <source>%1 declined the hand-over: %2</source>
        <translation>%1 declined the hand-over: %2</translation>
    </message>
    <message>
        <source>%1 withdrew the hand-over</source>
        <translation>%1 withdrew the hand-over</translation>
    </message>
    <message>
        <source>Nobody answered the hand-over of %1 in time; the supervisor may</source>
        <translation>Nobody answered the hand-over of %1 in time; the supervisor may</translation>
    </message>
    <message>
        <source>%1 set the urgency to %2</source>
        <translation>%1 set the urgency to %2</translation>
    </message>
    <message>
        <source>%1 set the urgency to %2: %3</source>
        <translation>%1 set the urgency to %2: %3</translation>
    </message>
    <message>
        <source>%1 called 119: %2</source>
        <translation>%1 called 119: %2</translation>
    </message>
    <message>
        <source>%1 called 119</source>
        <translation>%1 called 119</translation>
    </message>
    <message>
        <source>%1 · 119 called: %2 · %3</source>
        <translation>%1 · 119 called: %2 · %3</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <translation>%1 assigned this to %2</translation>
    </message>
    <message>
        <source>%1 did not accept this in time; it waits in the queue again</source>
        <translation>%1 did not accept this in time; it waits in the queue again</translation>
    </message>
    <message>
        <source>No reply: to be called at %1</source>
        <translation>No reply: to be called at %1</translation>
    </message>
    <message>
        <source>%1 opened this again: %2</source>
        <translation>%1 opened this again: %2</translation>
    </message>
    <message>
        <source>%1 took that back and goes on</source>
        <translation>%1 took that back and goes on</translation>
    </message>
    <message>
        <source>The watch noticed a turn for the worse (rule %1)</source>
        <translation>The watch noticed a turn for the worse (rule %1)</translation>
    </message>
    <message>
        <source>Words of danger; two people are needed</source>
        <translation>Words of danger; two people are needed</translation>
    </message>
    <message>
        <source>%1 joined as the second person</source>
        <translation>%1 joined as the second person</translation>
    </message>
    <message>
        <source>%1 took a step back</source>
        <translation>%1 took a step back</translation>
    </message>
    <message>
        <source>%1 marked a step as done</source>
        <translation>%1 marked a step as done</translation>
    </message>
    <message>
        <source>%1 agrees to finishing</source>
        <translation>%1 agrees to finishing</translation>
    </message>
    <message>
        <source>%1 no longer agrees to finishing</source>
        <translation>%1 no longer agrees to finishing</translation>
    </message>
    <message>
        <source>%1 recorded who is ill and how to reach them</source>
        <translation>%1 recorded who is ill and how to reach them</translation>
    </message>
    <message>
        <source>An interpreter is needed: %1</source>
        <translation>An interpreter is needed: %1</translation>
    </message>
    <message>
        <source>Place: %1 (%2)</source>
        <translation>Place: %1 (%2)</translation>
    </message>
    <message>
        <source>Not answered from here</source>
        <translation>Not answered from here</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>A picture that cannot be shown: %1</translation>
    </message>
    <message>
        <source>A picture (the server is fetching it)</source>
        <translation>A picture (the server is fetching it)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Open the picture</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>LINE no longer has it</source>
        <translation>LINE no longer has it</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>it is no picture of a kind that is shown here</source>
        <translation>it is no picture of a kind that is shown here</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>it has too many pixels</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>%1 asked somebody to go and look; call again at %2</source>
        <translation>%1 asked somebody to go and look; call again at %2</translation>
    </message>
    <message>
        <source>%1 · called: %2 · %3</source>
        <translation>%1 · called: %2 · %3</translation>
    </message>
    <message>
        <source>%1 asked %2 to take this</source>
        <translation>%1 asked %2 to take this</translation>
    </message>
    <message>
        <source>The agreed next contact is due</source>
        <translation>The agreed next contact is due</translation>
    </message>
</context>
<context>
    <name>mado::LostCalls</name>
    <message>
        <source>Called at %1, when it had already gone to other hands.</source>
        <translation>Called at %1, when it had already gone to other hands.</translation>
    </message>
</context>
<context>
    <name>mado::MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
</context>
<context>
    <name>mado::MedicineCard</name>
    <message>
        <source>(hidden)</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>%1 must not run out. It lasts until: %2</source>
        <translation>%1 must not run out. It lasts until: %2</translation>
    </message>
    <message>
        <source>%1 must not run out.</source>
        <translation>%1 must not run out.</translation>
    </message>
    <message>
        <source>%1, in the conversation</source>
        <translation>%1, in the conversation</translation>
    </message>
    <message>
        <source>None</source>
        <comment>photos</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>the resident</source>
        <translation>the resident</translation>
    </message>
    <message>
        <source>Prescription: what, how much, how often</source>
        <translation>Prescription: what, how much, how often</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>Note for colleagues</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Open the conversation</translation>
    </message>
    <message>
        <source>Record the prescription</source>
        <translation>Record the prescription</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Ask a physician</source>
        <translation>Ask a physician</translation>
    </message>
</context>
<context>
    <name>mado::MedicineHeader</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name, room</source>
        <translation>Name, room</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
</context>
<context>
    <name>mado::MedicinePage</name>
    <message>
        <source>Not loaded yet</source>
        <translation>Not loaded yet</translation>
    </message>
    <message>
        <source>No such requests</source>
        <translation>No such requests</translation>
    </message>
    <message>
        <source>%1 to prescribe   %2 to arrange   %3 to deliver</source>
        <translation>%1 to prescribe   %2 to arrange   %3 to deliver</translation>
    </message>
    <message>
        <source>%1 needed today</source>
        <translation>%1 needed today</translation>
    </message>
    <message>
        <source>Service ended on %1. Data are kept until %2.</source>
        <translation>Service ended on %1. Data are kept until %2.</translation>
    </message>
    <message>
        <source>So far: medicine %1, nurse %2, counsellor %3, physician %4</source>
        <translation>So far: medicine %1, nurse %2, counsellor %3, physician %4</translation>
    </message>
    <message>
        <source>The prescription is recorded.</source>
        <translation>The prescription is recorded.</translation>
    </message>
    <message>
        <source>Write the prescription first.</source>
        <translation>Write the prescription first.</translation>
    </message>
    <message>
        <source>A physician has to prescribe first.</source>
        <translation>A physician has to prescribe first.</translation>
    </message>
    <message>
        <source>%1 is arranged; the resident is told.</source>
        <translation>%1 is arranged; the resident is told.</translation>
    </message>
    <message>
        <source>%1 was delivered; the resident is told.</source>
        <translation>%1 was delivered; the resident is told.</translation>
    </message>
    <message>
        <source>%1 waits for a physician, who is asked for in the queue.</source>
        <translation>%1 waits for a physician, who is asked for in the queue.</translation>
    </message>
    <message>
        <source>%1 is out of stock; the resident is told.</source>
        <translation>%1 is out of stock; the resident is told.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 goes on.</translation>
    </message>
    <message>
        <source>Save the round list</source>
        <translation>Save the round list</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The round list is saved. It names people: put the sheet away after the round.</source>
        <translation>The round list is saved. It names people: put the sheet away after the round.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>The file cannot be written. Choose another folder.</translation>
    </message>
    <message>
        <source>The service has ended. Residents are being told.</source>
        <translation>The service has ended. Residents are being told.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>To prescribe</source>
        <translation>To prescribe</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>To arrange</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>To deliver</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>Which requests</translation>
    </message>
    <message>
        <source>Name, medicine, number</source>
        <translation>Name, medicine, number</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Search requests</translation>
    </message>
    <message>
        <source>Round list</source>
        <translation>Round list</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>End the service</translation>
    </message>
    <message>
        <source>Requests for medicine</source>
        <translation>Requests for medicine</translation>
    </message>
</context>
<context>
    <name>mado::MedicineTable</name>
    <message>
        <source>(hidden)</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>Must not run out</source>
        <translation>Must not run out</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>mado::MedicineWords</name>
    <message>
        <source>Requested</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescribed</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Needs a physician</source>
        <translation>Needs a physician</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>It is there again</translation>
    </message>
    <message>
        <source>It is arranged</source>
        <translation>It is arranged</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>It was delivered</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Must not run out</source>
        <translation>Must not run out</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Needed: %1</translation>
    </message>
</context>
<context>
    <name>mado::MemberPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <translation>%1 (contract %2)</translation>
    </message>
    <message>
        <source>Sees consultations of</source>
        <translation>Sees consultations of</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>Usable until</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>What the role “%1” may do</source>
        <translation>What the role “%1” may do</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Let back in</translation>
    </message>
    <message>
        <source>Let leave</source>
        <translation>Let leave</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Edit shifts</source>
        <translation>Edit shifts</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>New second factor</source>
        <translation>New second factor</translation>
    </message>
</context>
<context>
    <name>mado::MemberSheet</name>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Add and get the code</source>
        <translation>Add and get the code</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Name (family name)</source>
        <translation>Name (family name)</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation>Seen by me</translation>
    </message>
    <message>
        <source>Usable until (empty: no end)</source>
        <translation>Usable until (empty: no end)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Sees consultations of</source>
        <translation>Sees consultations of</translation>
    </message>
    <message>
        <source>Only these accounts (none: all)</source>
        <translation>Only these accounts (none: all)</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>Enter the staff number.</source>
        <translation>Enter the staff number.</translation>
    </message>
    <message>
        <source>Enter the contract that a contractor works under.</source>
        <translation>Enter the contract that a contractor works under.</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day: 2020-09-30.</source>
        <translation>Write the last day as year-month-day: 2020-09-30.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Choose a language.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
</context>
<context>
    <name>mado::Menus</name>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>mado::NightChart</name>
    <message>
        <source>Nurses by hour: %1</source>
        <translation>Nurses by hour: %1</translation>
    </message>
    <message>
        <source>%1 (on call)</source>
        <translation>%1 (on call)</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Now %1</translation>
    </message>
</context>
<context>
    <name>mado::NightLegend</name>
    <message>
        <source>Nurses</source>
        <translation>Nurses</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>On call</translation>
    </message>
</context>
<context>
    <name>mado::NoteEditor</name>
    <message>
        <source>Too long: %L1 / %L2</source>
        <translation>Too long: %L1 / %L2</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Note for staff</translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>Only staff see this</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>Put in outbox</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>mado::NoteList</name>
    <message>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Checking the result</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Check before sending</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
</context>
<context>
    <name>mado::NoteSheet</name>
    <message>
        <source>Deletion by recipients</source>
        <translation>Deletion by recipients</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Day of their deletion</source>
        <translation>Day of their deletion</translation>
    </message>
    <message>
        <source>Number of their certificate, or why nothing is owed</source>
        <translation>Number of their certificate, or why nothing is owed</translation>
    </message>
    <message>
        <source>They were asked to delete</source>
        <translation>They were asked to delete</translation>
    </message>
    <message>
        <source>They deleted</source>
        <translation>They deleted</translation>
    </message>
    <message>
        <source>No last file is owed to them</source>
        <translation>No last file is owed to them</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Save the letter…</translation>
    </message>
</context>
<context>
    <name>mado::OperationsPanel</name>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 days</translation>
    </message>
    <message>
        <source>92 days</source>
        <translation>92 days</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The operations could not be read</source>
        <translation>The operations could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the operations…</source>
        <translation>Reading the operations…</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>Shown is what was read %1.</source>
        <translation>Shown is what was read %1.</translation>
    </message>
    <message>
        <source>Calls avoided by the bot</source>
        <translation>Calls avoided by the bot</translation>
    </message>
    <message>
        <source>Answers to frequent questions</source>
        <translation>Answers to frequent questions</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>Invented values</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Internal use only</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
</context>
<context>
    <name>mado::OperationsWords</name>
    <message>
        <source>By kind and language</source>
        <translation>By kind and language</translation>
    </message>
    <message>
        <source>Waiting against the goal</source>
        <translation>Waiting against the goal</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>By hour of the day</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>How they ended</translation>
    </message>
    <message>
        <source>Consultations opened</source>
        <translation>Consultations opened</translation>
    </message>
    <message>
        <source>Taken within the goal; until somebody first took them</source>
        <translation>Taken within the goal; until somebody first took them</translation>
    </message>
    <message>
        <source>Consultations closed in these days</source>
        <translation>Consultations closed in these days</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>no goal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Half within %1</source>
        <translation>Half within %1</translation>
    </message>
    <message>
        <source>Nine of ten within %1</source>
        <translation>Nine of ten within %1</translation>
    </message>
    <message>
        <source>Opened %1, taken %2</source>
        <translation>Opened %1, taken %2</translation>
    </message>
    <message>
        <source>%1:00 to %1:59</source>
        <translation>%1:00 to %1:59</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Counted at</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Internal use only</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>Invented values</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Half within</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nine of ten within</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1: nothing in these days.</source>
        <translation>%1: nothing in these days.</translation>
    </message>
    <message>
        <source>%1. Most: %2, %3.</source>
        <translation>%1. Most: %2, %3.</translation>
    </message>
    <message>
        <source>Asked %1 times; answered %2; without wishing for a human afterwards %3.</source>
        <translation>Asked %1 times; answered %2; without wishing for a human afterwards %3.</translation>
    </message>
    <message>
        <source>Calls avoided are not estimated: only %1 of the %2 ratings that are needed.</source>
        <translation>Calls avoided are not estimated: only %1 of the %2 ratings that are needed.</translation>
    </message>
    <message>
        <source>About %1 calls avoided (%2 to %3)</source>
        <translation>About %1 calls avoided (%2 to %3)</translation>
    </message>
    <message>
        <source>Estimated: %1 answers without a human, times the part of raters that were helped (%2 of %3).</source>
        <translation>Estimated: %1 answers without a human, times the part of raters that were helped (%2 of %3).</translation>
    </message>
    <message>
        <source>The range is chance alone (95%). Those who did not rate may have felt otherwise, and not everybody would have called.</source>
        <translation>The range is chance alone (95%). Those who did not rate may have felt otherwise, and not everybody would have called.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 consultations opened. Counts of everybody; internal use only.</source>
        <translation>%1, %2 to %3: %4 consultations opened. Counts of everybody; internal use only.</translation>
    </message>
    <message>
        <source>Calls avoided</source>
        <translation>Calls avoided</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Nothing in these days</translation>
    </message>
</context>
<context>
    <name>mado::OverviewPage</name>
    <message>
        <source>Temperature, 7 days</source>
        <translation>Temperature, 7 days</translation>
    </message>
    <message>
        <source>Asked once a day</source>
        <translation>Asked once a day</translation>
    </message>
    <message>
        <source>Notes (staff only)</source>
        <translation>Notes (staff only)</translation>
    </message>
    <message>
        <source>Why this is an emergency</source>
        <translation>Why this is an emergency</translation>
    </message>
    <message>
        <source>Why no level could be decided</source>
        <translation>Why no level could be decided</translation>
    </message>
    <message>
        <source>Why this is rated “%1”</source>
        <translation>Why this is rated “%1”</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Staff: %1</translation>
    </message>
    <message>
        <source>No rule applied to the answers</source>
        <translation>No rule applied to the answers</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>Triage rules %1 · not a diagnosis</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>Symptom check</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Compared with %1</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>Contact and consent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Not reachable</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
</context>
<context>
    <name>mado::PersonList</name>
    <message>
        <source>Called at %1</source>
        <translation>Called at %1</translation>
    </message>
</context>
<context>
    <name>mado::PersonRow</name>
    <message>
        <source>Call in</source>
        <translation>Call in</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Call %1 in</source>
        <translation>Call %1 in</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Assign to %1</translation>
    </message>
</context>
<context>
    <name>mado::PersonSheet</name>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Who is ill, seen from the one who writes</source>
        <translation>Who is ill, seen from the one who writes</translation>
    </message>
    <message>
        <source>Age in years (empty: not asked yet)</source>
        <translation>Age in years (empty: not asked yet)</translation>
    </message>
    <message>
        <source>Who answers for them (for a minor, who agreed)</source>
        <translation>Who answers for them (for a minor, who agreed)</translation>
    </message>
    <message>
        <source>Cannot speak on the telephone</source>
        <translation>Cannot speak on the telephone</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>Arranged</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Japanese sign language</source>
        <translation>Japanese sign language</translation>
    </message>
    <message>
        <source>The age is a number from 0 to %1.</source>
        <translation>The age is a number from 0 to %1.</translation>
    </message>
    <message>
        <source>A parent or guardian has not agreed yet: %1. Until they do, it does not count. They are asked in LINE as soon as nobody holds the conversation.</source>
        <translation>A parent or guardian has not agreed yet: %1. Until they do, it does not count. They are asked in LINE as soon as nobody holds the conversation.</translation>
    </message>
</context>
<context>
    <name>mado::PictureViewer</name>
    <message>
        <source>Press Esc to close the picture.</source>
        <translation>Press Esc to close the picture.</translation>
    </message>
</context>
<context>
    <name>mado::PileChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>mado::PinSheet</name>
    <message>
        <source>PIN for the locked screen</source>
        <translation>PIN for the locked screen</translation>
    </message>
    <message>
        <source>Six digits that open the screen on this computer, also without a connection.</source>
        <translation>Six digits that open the screen on this computer, also without a connection.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>New PIN (6 digits)</source>
        <translation>New PIN (6 digits)</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Use 6 digits that are not easily guessed.</source>
        <translation>Use 6 digits that are not easily guessed.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>The two PINs differ.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>The password is not right.</translation>
    </message>
    <message>
        <source>The PIN opens the locked screen from now on.</source>
        <translation>The PIN opens the locked screen from now on.</translation>
    </message>
</context>
<context>
    <name>mado::ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>Is it you?</translation>
    </message>
    <message>
        <source>Data leave the house next. Show once more who you are; it counts for five minutes.</source>
        <translation>Data leave the house next. Show once more who you are; it counts for five minutes.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code of the authenticator app, or a recovery code (if you use one)</source>
        <translation>Code of the authenticator app, or a recovery code (if you use one)</translation>
    </message>
    <message>
        <source>Use the department&apos;s account</source>
        <translation>Use the department&apos;s account</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>mado::ProposalSheet</name>
    <message>
        <source>Rehearse the end of measures</source>
        <translation>Rehearse the end of measures</translation>
    </message>
    <message>
        <source>Propose the end of measures</source>
        <translation>Propose the end of measures</translation>
    </message>
    <message>
        <source>Goes through every step. Nothing is deleted.</source>
        <translation>Goes through every step. Nothing is deleted.</translation>
    </message>
    <message>
        <source>A second person has to confirm it. Then it can be cancelled for 72 hours. What is deleted after that cannot be brought back.</source>
        <translation>A second person has to confirm it. Then it can be cancelled for 72 hours. What is deleted after that cannot be brought back.</translation>
    </message>
    <message>
        <source>Agreement whose disposal clause it rests on</source>
        <translation>Agreement whose disposal clause it rests on</translation>
    </message>
    <message>
        <source>Announcement of the end: by whom, on which day, its number</source>
        <translation>Announcement of the end: by whom, on which day, its number</translation>
    </message>
    <message>
        <source>Ticked: it is deleted. Otherwise: the article under which it stays</source>
        <translation>Ticked: it is deleted. Otherwise: the article under which it stays</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Announced by</translation>
    </message>
    <message>
        <source>Day of the announcement</source>
        <translation>Day of the announcement</translation>
    </message>
    <message>
        <source>Number of the announcement</source>
        <translation>Number of the announcement</translation>
    </message>
    <message>
        <source>Article under which it stays: %1</source>
        <translation>Article under which it stays: %1</translation>
    </message>
    <message>
        <source>Article of the rules of documents</source>
        <translation>Article of the rules of documents</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Start the rehearsal</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>Record an agreement first.</translation>
    </message>
    <message>
        <source>Say who announced the end, and its number.</source>
        <translation>Say who announced the end, and its number.</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>Write days as 2020-06-17.</translation>
    </message>
    <message>
        <source>What stays needs its article: %1</source>
        <translation>What stays needs its article: %1</translation>
    </message>
</context>
<context>
    <name>mado::ProviderBox</name>
    <message>
        <source>Sign in with the department&apos;s account</source>
        <translation>Sign in with the department&apos;s account</translation>
    </message>
    <message>
        <source>Go on in the browser; then come back here</source>
        <translation>Go on in the browser; then come back here</translation>
    </message>
    <message>
        <source>Its page opens in the browser</source>
        <translation>Its page opens in the browser</translation>
    </message>
    <message>
        <source>or with an account of this desk</source>
        <translation>or with an account of this desk</translation>
    </message>
</context>
<context>
    <name>mado::ProvisionPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>%1 · asked by %2</source>
        <translation>%1 · asked by %2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Given until</source>
        <translation>Given until</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out · %2…</source>
        <translation>%1 left out · %2…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Another officer has to approve it.</source>
        <translation>Another officer has to approve it.</translation>
    </message>
    <message>
        <source>Its last day has passed.</source>
        <translation>Its last day has passed.</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · since %2</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Data given</source>
        <translation>Data given</translation>
    </message>
    <message>
        <source>Kind of purpose</source>
        <translation>Kind of purpose</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Until measures end</source>
        <translation>Until measures end</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>As agreed</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>End the agreement</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Every day at %1:00</source>
        <translation>Every day at %1:00</translation>
    </message>
    <message>
        <source>When an officer exports it</source>
        <translation>When an officer exports it</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Recorded on</translation>
    </message>
</context>
<context>
    <name>mado::PurposeRibbon</name>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>What was agreed, for whom, until when (O)</source>
        <translation>What was agreed, for whom, until when (O)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>mado::QuestionPage</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Instead: %1</translation>
    </message>
    <message>
        <source>Questions: %1 (version %2; %3)</source>
        <translation>Questions: %1 (version %2; %3)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposed: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decided: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Not a diagnosis</translation>
    </message>
    <message>
        <source>Why it is decided differently</source>
        <translation>Why it is decided differently</translation>
    </message>
    <message>
        <source>Record it differently</source>
        <translation>Record it differently</translation>
    </message>
    <message>
        <source>Confirm and record</source>
        <translation>Confirm and record</translation>
    </message>
    <message>
        <source>This consultation is closed.</source>
        <translation>This consultation is closed.</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>Questions by symptom</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Asked so far</source>
        <translation>Asked so far</translation>
    </message>
    <message>
        <source>Source: %1. Version %2. %3</source>
        <translation>Source: %1. Version %2. %3</translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <translation>Version %1. %2</translation>
    </message>
    <message>
        <source>Decide differently</source>
        <translation>Decide differently</translation>
    </message>
</context>
<context>
    <name>mado::QuestionSteps</name>
    <message>
        <source>%1: %2 answered, %3 stopped here</source>
        <translation>%1: %2 answered, %3 stopped here</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Stopped here</translation>
    </message>
</context>
<context>
    <name>mado::QueueFilter</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>More kinds</translation>
    </message>
    <message>
        <source>Filters and views</source>
        <translation>Filters and views</translation>
    </message>
</context>
<context>
    <name>mado::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Take next</translation>
    </message>
    <message>
        <source>Waiting people</source>
        <translation>Waiting people</translation>
    </message>
    <message>
        <source>Update order (%1)</source>
        <translation>Update order (%1)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found</source>
        <translation>&quot;%1&quot; was not found</translation>
    </message>
    <message>
        <source>Case numbers (R-) and words of messages work too.</source>
        <translation>Case numbers (R-) and words of messages work too.</translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation>Nobody of this kind is waiting</translation>
    </message>
    <message>
        <source>Others may be waiting.</source>
        <translation>Others may be waiting.</translation>
    </message>
    <message>
        <source>Could not load consultations</source>
        <translation>Could not load consultations</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <translation>No answer from the server</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Nobody is waiting now</translation>
    </message>
    <message>
        <source>New consultations appear here by themselves.</source>
        <translation>New consultations appear here by themselves.</translation>
    </message>
    <message>
        <source>Urgency by triage rules or staff · no diagnosis</source>
        <translation>Urgency by triage rules or staff · no diagnosis</translation>
    </message>
</context>
<context>
    <name>mado::QueueViews</name>
    <message>
        <source>Filter the queue</source>
        <translation>Filter the queue</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Only mine</translation>
    </message>
    <message>
        <source>Only chat</source>
        <translation>Only chat</translation>
    </message>
    <message>
        <source>Only calls</source>
        <translation>Only calls</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Account: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Keep this view…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>Delete the view “%1”</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>Prefecture: %1</translation>
    </message>
    <message>
        <source>Held by the team: %1</source>
        <translation>Held by the team: %1</translation>
    </message>
</context>
<context>
    <name>mado::QueueWords</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>%1 was on it at %2</source>
        <translation>%1 was on it at %2</translation>
    </message>
    <message>
        <source>%1 is on it · %2</source>
        <translation>%1 is on it · %2</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation>Wants a call</translation>
    </message>
    <message>
        <source>No text to show</source>
        <translation>No text to show</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>waiting %1</translation>
    </message>
    <message>
        <source>goal missed</source>
        <translation>goal missed</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 unread</translation>
    </message>
    <message>
        <source>Handed over to you</source>
        <translation>Handed over to you</translation>
    </message>
    <message>
        <source>Handing over · not answered in time</source>
        <translation>Handing over · not answered in time</translation>
    </message>
    <message>
        <source>Handing over · waiting for an answer</source>
        <translation>Handing over · waiting for an answer</translation>
    </message>
    <message>
        <source>%1 hands this over</source>
        <translation>%1 hands this over</translation>
    </message>
</context>
<context>
    <name>mado::Rail</name>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>mado::RankingPicture</name>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>mado::Reach</name>
    <message>
        <source>%1 is open to you until %2</source>
        <translation>%1 is open to you until %2</translation>
    </message>
</context>
<context>
    <name>mado::ReadOnlyBar</name>
    <message>
        <source>You are reading only. Leave %1 a message in a note.</source>
        <translation>You are reading only. Leave %1 a message in a note.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Reading only</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
</context>
<context>
    <name>mado::Readings</name>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>Finish the consultation</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>Return to queue</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>Take next</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>People waiting</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Search the queue</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>Privacy bars</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Switch to Japanese or English</source>
        <translation>Switch to Japanese or English</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconnect now</translation>
    </message>
    <message>
        <source>Quiet the alarm for a minute</source>
        <translation>Quiet the alarm for a minute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Staff and roles</translation>
    </message>
    <message>
        <source>Reach beyond my scope</source>
        <translation>Reach beyond my scope</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>Promise a call</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>Set the urgency</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119: what to do</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Accept what is handed over</source>
        <translation>Accept what is handed over</translation>
    </message>
    <message>
        <source>Decline what is handed over</source>
        <translation>Decline what is handed over</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>Withdraw the hand-over</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>Questions by symptom</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>Join as the second person</translation>
    </message>
    <message>
        <source>Open the consultation again</source>
        <translation>Open the consultation again</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>Undo finishing or returning</translation>
    </message>
    <message>
        <source>Assign and watch the desk</source>
        <translation>Assign and watch the desk</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>What I still hold</source>
        <translation>What I still hold</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>Edit canned replies</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>What was agreed to</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>Ask a colleague to take it</translation>
    </message>
</context>
<context>
    <name>mado::ReasonSheet</name>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>Reason (kept in the history)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspend %1</translation>
    </message>
    <message>
        <source>Their sessions end at once. What they had taken over goes back to the queue. They can be let back in.</source>
        <translation>Their sessions end at once. What they had taken over goes back to the queue. They can be let back in.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Let %1 back in</source>
        <translation>Let %1 back in</translation>
    </message>
    <message>
        <source>They sign in as before, with the same password.</source>
        <translation>They sign in as before, with the same password.</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>Let back in</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 leaves</translation>
    </message>
    <message>
        <source>This cannot be undone. Their history stays on record.</source>
        <translation>This cannot be undone. Their history stays on record.</translation>
    </message>
    <message>
        <source>Let leave</source>
        <translation>Let leave</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>The reason is too long. %1 characters at most.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>New second factor for %1</source>
        <translation>New second factor for %1</translation>
    </message>
    <message>
        <source>Their app and recovery codes are worthless at once. At the next sign-in they set up a new app. Make sure that it is them who ask.</source>
        <translation>Their app and recovery codes are worthless at once. At the next sign-in they set up a new app. Make sure that it is them who ask.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
</context>
<context>
    <name>mado::RecallLetter</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Request to dispose of data that were provided</source>
        <translation>Request to dispose of data that were provided</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>We ask back the data below. Please stop using them, and dispose of every copy, those handed on and those in backups among them. Then answer with the slip.</source>
        <translation>We ask back the data below. Please stop using them, and dispose of every copy, those handed on and those in backups among them. Then answer with the slip.</translation>
    </message>
    <message>
        <source>What was provided</source>
        <translation>What was provided</translation>
    </message>
    <message>
        <source>Number in the register: %1</source>
        <translation>Number in the register: %1</translation>
    </message>
    <message>
        <source>Provided on: %1</source>
        <translation>Provided on: %1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>People: %1, rows: %2</source>
        <translation>People: %1, rows: %2</translation>
    </message>
    <message>
        <source>Provided under: %1</source>
        <translation>Provided under: %1</translation>
    </message>
    <message>
        <source>Digest of the sealed file (BLAKE2b-256): %1</source>
        <translation>Digest of the sealed file (BLAKE2b-256): %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Answer to %1</translation>
    </message>
    <message>
        <source>We received this letter on: ____ / ____ / ____</source>
        <translation>We received this letter on: ____ / ____ / ____</translation>
    </message>
    <message>
        <source>Every copy was disposed of on: ____ / ____ / ____</source>
        <translation>Every copy was disposed of on: ____ / ____ / ____</translation>
    </message>
    <message>
        <source>Number of our certificate: ____________________</source>
        <translation>Number of our certificate: ____________________</translation>
    </message>
    <message>
        <source>Organ, name, seal: ____________________</source>
        <translation>Organ, name, seal: ____________________</translation>
    </message>
</context>
<context>
    <name>mado::RecipientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>A day from %1 to %2.</source>
        <translation>A day from %1 to %2.</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>Fill in what is missing.</translation>
    </message>
</context>
<context>
    <name>mado::ReopenSheet</name>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>It comes back into the queue as “%1”, and the person waits from now on.</source>
        <translation>It comes back into the queue as “%1”, and the person waits from now on.</translation>
    </message>
</context>
<context>
    <name>mado::RepliesSheet</name>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
    <message>
        <source>Each in Japanese and English</source>
        <translation>Each in Japanese and English</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>New canned reply</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Not offered any more</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Take this version</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>Title in Japanese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>Text in Japanese</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Filled in at the desk: %1</source>
        <translation>Filled in at the desk: %1</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Every account</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>Every team</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1 (not offered)</translation>
    </message>
    <message>
        <source>Not a variable: %1. Take the braces out or use one of those below.</source>
        <translation>Not a variable: %1. Take the braces out or use one of those below.</translation>
    </message>
    <message>
        <source>Too long: titles up to %1, texts up to %2 characters.</source>
        <translation>Too long: titles up to %1, texts up to %2 characters.</translation>
    </message>
    <message>
        <source>Title and text are needed in both languages.</source>
        <translation>Title and text are needed in both languages.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Came with the program</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>The first version</translation>
    </message>
    <message>
        <source>− %1
+ %2</source>
        <translation>− %1
+ %2</translation>
    </message>
    <message>
        <source>Only where it is offered changed</source>
        <translation>Only where it is offered changed</translation>
    </message>
</context>
<context>
    <name>mado::ReplyPhrases</name>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Canned replies (Ctrl+J)</source>
        <translation>Canned replies (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>mado::ReplyPicker</name>
    <message>
        <source>Find a canned reply</source>
        <translation>Find a canned reply</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Canned replies</translation>
    </message>
    <message>
        <source>No canned reply has these words.</source>
        <translation>No canned reply has these words.</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>Edit canned replies</translation>
    </message>
</context>
<context>
    <name>mado::ReportPanel</name>
    <message>
        <source>Submitted. A second person approves it.</source>
        <translation>Submitted. A second person approves it.</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>New chapter</translation>
    </message>
    <message>
        <source>What is withheld stays withheld, and is named.</source>
        <translation>What is withheld stays withheld, and is named.</translation>
    </message>
    <message>
        <source>Definitions, day that counts, release and caveat are printed.</source>
        <translation>Definitions, day that counts, release and caveat are printed.</translation>
    </message>
    <message>
        <source>It says that it is not approved yet.</source>
        <translation>It says that it is not approved yet.</translation>
    </message>
    <message>
        <source>The words “Invented values” are on every page and in its name.</source>
        <translation>The words “Invented values” are on every page and in its name.</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>Reading the reports…</translation>
    </message>
    <message>
        <source>The reports could not be read</source>
        <translation>The reports could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>There is no report yet</translation>
    </message>
    <message>
        <source>A new one begins with what the charts show.</source>
        <translation>A new one begins with what the charts show.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1 to %2, for %3</translation>
    </message>
    <message>
        <source>This chapter has no figures.</source>
        <translation>This chapter has no figures.</translation>
    </message>
    <message>
        <source>✓ Texts, figures and words are complete</source>
        <translation>✓ Texts, figures and words are complete</translation>
    </message>
    <message>
        <source>✓ Denominators, intervals and what is withheld are printed</source>
        <translation>✓ Denominators, intervals and what is withheld are printed</translation>
    </message>
    <message>
        <source>The next one is due %1</source>
        <translation>The next one is due %1</translation>
    </message>
    <message>
        <source> · saving…</source>
        <translation> · saving…</translation>
    </message>
    <message>
        <source> · not saved yet</source>
        <translation> · not saved yet</translation>
    </message>
    <message>
        <source> · saved at %1</source>
        <translation> · saved at %1</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>Ask a second person</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Record that it was sent</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>Add a chapter</translation>
    </message>
    <message>
        <source>Remove this chapter</source>
        <translation>Remove this chapter</translation>
    </message>
    <message>
        <source>Charts and tables of this chapter</source>
        <translation>Charts and tables of this chapter</translation>
    </message>
    <message>
        <source>Put in a figure</source>
        <translation>Put in a figure</translation>
    </message>
    <message>
        <source>Link what the charts show</source>
        <translation>Link what the charts show</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>What the figures rest on</translation>
    </message>
    <message>
        <source>Take the newer figures</source>
        <translation>Take the newer figures</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Before it leaves</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Due day, as 2020-06-18</source>
        <translation>Due day, as 2020-06-18</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
</context>
<context>
    <name>mado::ReportStepSheet</name>
    <message>
        <source>Return the report</source>
        <translation>Return the report</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>What has to change</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>Record that it was sent</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>Saved file</translation>
    </message>
    <message>
        <source>Sealed provision</source>
        <translation>Sealed provision</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The writer reads this and submits it again.</source>
        <translation>The writer reads this and submits it again.</translation>
    </message>
    <message>
        <source>Save the PDF first and send it as agreed. The next report of its rhythm begins with the same chapters.</source>
        <translation>Save the PDF first and send it as agreed. The next report of its rhythm begins with the same chapters.</translation>
    </message>
    <message>
        <source>No provision is approved. Ask for one under Data first.</source>
        <translation>No provision is approved. Ask for one under Data first.</translation>
    </message>
    <message>
        <source>The register of provisions says who got what. The next report of its rhythm begins with the same chapters.</source>
        <translation>The register of provisions says who got what. The next report of its rhythm begins with the same chapters.</translation>
    </message>
</context>
<context>
    <name>mado::ReportWords</name>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Tile map</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Highest first</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Waits for a second person</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Chapter %1 has no text</source>
        <translation>Chapter %1 has no text</translation>
    </message>
    <message>
        <source>No chapter has figures</source>
        <translation>No chapter has figures</translation>
    </message>
    <message>
        <source>Chapter %1: %2 has no value</source>
        <translation>Chapter %1: %2 has no value</translation>
    </message>
    <message>
        <source>Chapter %1: newer figures are published</source>
        <translation>Chapter %1: newer figures are published</translation>
    </message>
    <message>
        <source>Chapter %1: “%2” says more than the interval</source>
        <translation>Chapter %1: “%2” says more than the interval</translation>
    </message>
    <message>
        <source>%1, due %2 (%3)</source>
        <translation>%1, due %2 (%3)</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Release: %1</translation>
    </message>
    <message>
        <source>Definition: version %1</source>
        <translation>Definition: version %1</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Table %1: %2</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Figure %1: %2</translation>
    </message>
    <message>
        <source>Interval: 95%, chance error only.</source>
        <translation>Interval: 95%, chance error only.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>Nothing is withheld.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Counted as yes</source>
        <translation>Counted as yes</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Day that counts</source>
        <translation>Day that counts</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Caveat</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervals</translation>
    </message>
    <message>
        <source>95%, by Wilson on an effective sample size; chance error only. Overlapping intervals are no difference.</source>
        <translation>95%, by Wilson on an effective sample size; chance error only. Overlapping intervals are no difference.</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1 to %2, for %3</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>Invented values</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>How to read the figures</translation>
    </message>
    <message>
        <source>The share was {rate} ({yes} of {n}, 95% interval {interval}). Change from the period before: {change}.</source>
        <translation>The share was {rate} ({yes} of {n}, 95% interval {interval}). Change from the period before: {change}.</translation>
    </message>
    <message>
        <source>Report on the situation</source>
        <translation>Report on the situation</translation>
    </message>
    <message>
        <source>Ministry of Health, Labour and Welfare</source>
        <translation>Ministry of Health, Labour and Welfare</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>What we do next</translation>
    </message>
</context>
<context>
    <name>mado::RequestSheet</name>
    <message>
        <source>Ask for a provision</source>
        <translation>Ask for a provision</translation>
    </message>
    <message>
        <source>Another officer approves it</source>
        <translation>Another officer approves it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fields: only what the purpose needs</source>
        <translation>Fields: only what the purpose needs</translation>
    </message>
    <message>
        <source>Grounds that hold</source>
        <translation>Grounds that hold</translation>
    </message>
    <message>
        <source>From, until (both included), and the last day on which it is given</source>
        <translation>From, until (both included), and the last day on which it is given</translation>
    </message>
    <message>
        <source>Why these grounds hold; name nobody</source>
        <translation>Why these grounds hold; name nobody</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>What the rules say</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Last day on which it is given</source>
        <translation>Last day on which it is given</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>Record an agreement first.</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>Choose the fields.</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>Write days as 2020-06-17.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Write why.</translation>
    </message>
    <message>
        <source>The rules do not permit it.</source>
        <translation>The rules do not permit it.</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>When it is given</translation>
    </message>
    <message>
        <source>When an officer exports it</source>
        <translation>When an officer exports it</translation>
    </message>
    <message>
        <source>Every day at %1:00, until it is stopped</source>
        <translation>Every day at %1:00, until it is stopped</translation>
    </message>
    <message>
        <source>Put the refusal on record</source>
        <translation>Put the refusal on record</translation>
    </message>
</context>
<context>
    <name>mado::RetentionTable</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
</context>
<context>
    <name>mado::RoundForm</name>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Name of the round: Japanese, English</source>
        <translation>Name of the round: Japanese, English</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>Name in Japanese</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>What residents are sent: Japanese, English</source>
        <translation>What residents are sent: Japanese, English</translation>
    </message>
    <message>
        <source>Invitation in Japanese</source>
        <translation>Invitation in Japanese</translation>
    </message>
    <message>
        <source>Invitation in English</source>
        <translation>Invitation in English</translation>
    </message>
    <message>
        <source>To whom. Never by how ill somebody is.</source>
        <translation>To whom. Never by how ill somebody is.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>By municipality</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>From when until when, in Japan&apos;s time</source>
        <translation>From when until when, in Japan&apos;s time</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>Fewer than %1 people</translation>
    </message>
</context>
<context>
    <name>mado::RoundList</name>
    <message>
        <source>Medicine to deliver</source>
        <translation>Medicine to deliver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>mado::RoundPanel</name>
    <message>
        <source>%1 of those invited</source>
        <translation>%1 of those invited</translation>
    </message>
    <message>
        <source>This hour, not over yet</source>
        <translation>This hour, not over yet</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 began</translation>
    </message>
    <message>
        <source>%1 wait for the messages of another day</source>
        <translation>%1 wait for the messages of another day</translation>
    </message>
    <message>
        <source>Answers to the end</source>
        <translation>Answers to the end</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Answers now</translation>
    </message>
    <message>
        <source>Answered to the end</source>
        <translation>Answered to the end</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Answers piling up, in hours since the round opened</source>
        <translation>Answers piling up, in hours since the round opened</translation>
    </message>
    <message>
        <source>Answers piling up</source>
        <translation>Answers piling up</translation>
    </message>
    <message>
        <source>Where people stop</source>
        <translation>Where people stop</translation>
    </message>
    <message>
        <source>Nobody has been invited yet</source>
        <translation>Nobody has been invited yet</translation>
    </message>
</context>
<context>
    <name>mado::RoundWords</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>mado::RuleEditor</name>
    <message>
        <source>The rules cannot be read yet. See the checks.</source>
        <translation>The rules cannot be read yet. See the checks.</translation>
    </message>
    <message>
        <source>One of the answers cannot be read.</source>
        <translation>One of the answers cannot be read.</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, from %2</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>This edition</translation>
    </message>
    <message>
        <source>Days, version and source</source>
        <translation>Days, version and source</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule set %1 (draft) · not a diagnosis</source>
        <translation>Rule set %1 (draft) · not a diagnosis</translation>
    </message>
    <message numerus="yes">
        <source>Every rule fires, every level is reached, and all %n cases agree.</source>
        <translation>
            <numerusform>Every rule fires, every level is reached, and the %n case agrees.</numerusform>
            <numerusform>Every rule fires, every level is reached, and all %n cases agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend before it can be published.</source>
        <translation>
            <numerusform>%n thing to mend before it can be published.</numerusform>
            <numerusform>%n things to mend before it can be published.</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>Rules, in the order in which they are tried</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Remove rule</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>New edition</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>Remove edition</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>As in the template</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Try answers</source>
        <translation>Try answers</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>How the rules are tried</source>
        <translation>How the rules are tried</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name of the case</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>Keep as a case</translation>
    </message>
    <message>
        <source>What the checks find</source>
        <translation>What the checks find</translation>
    </message>
</context>
<context>
    <name>mado::RuleForm</name>
    <message>
        <source>Rule in Japanese</source>
        <translation>Rule in Japanese</translation>
    </message>
    <message>
        <source>Rule in English</source>
        <translation>Rule in English</translation>
    </message>
    <message>
        <source>Level when it fires</source>
        <translation>Level when it fires</translation>
    </message>
    <message>
        <source>Priority in its level</source>
        <translation>Priority in its level</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>Source of the rule</translation>
    </message>
    <message>
        <source>as long as the edition, or 2020-05-08</source>
        <translation>as long as the edition, or 2020-05-08</translation>
    </message>
</context>
<context>
    <name>mado::RuleTryPane</name>
    <message>
        <source>Left open: %1</source>
        <translation>Left open: %1</translation>
    </message>
    <message>
        <source>Fired: %1</source>
        <translation>Fired: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>What would change it</translation>
    </message>
</context>
<context>
    <name>mado::RuleWords</name>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>Exactly one of these</source>
        <translation>Exactly one of these</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>At least so many of these</translation>
    </message>
    <message>
        <source>At most so many of these</source>
        <translation>At most so many of these</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>lies within</source>
        <translation>lies within</translation>
    </message>
    <message>
        <source>is a day</source>
        <translation>is a day</translation>
    </message>
    <message>
        <source>is so many days ago</source>
        <translation>is so many days ago</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>is not known</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>is answered</translation>
    </message>
</context>
<context>
    <name>mado::RulesPage</name>
    <message>
        <source>No account in your scope has triage rules.</source>
        <translation>No account in your scope has triage rules.</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>Version %1, from %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Priority within its level</source>
        <translation>Priority within its level</translation>
    </message>
    <message>
        <source>Supervising physician</source>
        <translation>Supervising physician</translation>
    </message>
    <message>
        <source>Rule set %1 · not a diagnosis</source>
        <translation>Rule set %1 · not a diagnosis</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · by %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases agree with the rules.</source>
        <translation>
            <numerusform>The %n case agrees with the rules.</numerusform>
            <numerusform>All %n cases agree with the rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases end at another level.</source>
        <translation>
            <numerusform>%n case ends at another level.</numerusform>
            <numerusform>%n cases end at another level.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1, got %2 by %3.</source>
        <translation>Expected %1, got %2 by %3.</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>Triage rules</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>Rules, in the order in which they are tried</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Try answers</source>
        <translation>Try answers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>How the rules are tried</source>
        <translation>How the rules are tried</translation>
    </message>
</context>
<context>
    <name>mado::RulesPanel</name>
    <message>
        <source>Special-care personal information: %1</source>
        <translation>Special-care personal information: %1</translation>
    </message>
    <message>
        <source>Special-care personal information: these rules on record do not define it</source>
        <translation>Special-care personal information: these rules on record do not define it</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Every prefecture · %n items</source>
        <translation>
            <numerusform>Every prefecture · %n item</numerusform>
            <numerusform>Every prefecture · %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n items</source>
        <translation>
            <numerusform>%1 · %n item</numerusform>
            <numerusform>%1 · %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Holds today</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1 agreed</translation>
    </message>
    <message>
        <source>%1 of %2 who answered</source>
        <translation>%1 of %2 who answered</translation>
    </message>
    <message>
        <source>What counts as personal information and what may be given differs between prefectures. A prefecture without rules of its own on record was given none: it fills in its own.</source>
        <translation>What counts as personal information and what may be given differs between prefectures. A prefecture without rules of its own on record was given none: it fills in its own.</translation>
    </message>
</context>
<context>
    <name>mado::SecondFactorSheet</name>
    <message>
        <source>New authenticator app</source>
        <translation>New authenticator app</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>New recovery codes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Where it cannot be scanned, type this key</source>
        <translation>Where it cannot be scanned, type this key</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR code for the authenticator app</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>I have kept them</translation>
    </message>
    <message>
        <source>First your password, and a code of the app you use now or a recovery code.</source>
        <translation>First your password, and a code of the app you use now or a recovery code.</translation>
    </message>
    <message>
        <source>Scan this with the new app, then enter the 6 digits that it shows. The former app is worthless after that.</source>
        <translation>Scan this with the new app, then enter the 6 digits that it shows. The former app is worthless after that.</translation>
    </message>
    <message>
        <source>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</source>
        <translation>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</translation>
    </message>
    <message>
        <source>Enter your password and the code.</source>
        <translation>Enter your password and the code.</translation>
    </message>
    <message>
        <source>This server asks for no second factor.</source>
        <translation>This server asks for no second factor.</translation>
    </message>
    <message>
        <source>Enter the 6 digits that the app shows.</source>
        <translation>Enter the 6 digits that the app shows.</translation>
    </message>
    <message>
        <source>The new app is in use.</source>
        <translation>The new app is in use.</translation>
    </message>
    <message>
        <source>The former recovery codes are worthless.</source>
        <translation>The former recovery codes are worthless.</translation>
    </message>
</context>
<context>
    <name>mado::SendToasts</name>
    <message>
        <source>The outbox is empty: everything was sent</source>
        <translation>The outbox is empty: everything was sent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Not sent: %1</translation>
    </message>
    <message>
        <source>The words are kept with you</source>
        <translation>The words are kept with you</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>mado::ServicePage</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>That did not work.</translation>
    </message>
</context>
<context>
    <name>mado::ServicesRoom</name>
    <message>
        <source>Frequent questions</source>
        <translation>Frequent questions</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicine</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Learning</translation>
    </message>
</context>
<context>
    <name>mado::SessionActions</name>
    <message>
        <source>Ordered. It is carried out as soon as that computer connects.</source>
        <translation>Ordered. It is carried out as soon as that computer connects.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Not signed in anywhere in the last 30 days.</source>
        <translation>Not signed in anywhere in the last 30 days.</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>Signed out there.</translation>
    </message>
</context>
<context>
    <name>mado::SessionCard</name>
    <message>
        <source>A computer without a name</source>
        <translation>A computer without a name</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>Sign out there</translation>
    </message>
    <message>
        <source>Delete what it keeps</source>
        <translation>Delete what it keeps</translation>
    </message>
    <message>
        <source>Since %1, last seen %2</source>
        <translation>Since %1, last seen %2</translation>
    </message>
    <message>
        <source>Signed out. %1</source>
        <translation>Signed out. %1</translation>
    </message>
    <message>
        <source>Deletes what it keeps as soon as it connects. %1</source>
        <translation>Deletes what it keeps as soon as it connects. %1</translation>
    </message>
    <message>
        <source>Has deleted what it kept. %1</source>
        <translation>Has deleted what it kept. %1</translation>
    </message>
</context>
<context>
    <name>mado::SessionsSheet</name>
    <message>
        <source>Where %1 is signed in</source>
        <translation>Where %1 is signed in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>mado::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>My settings</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>Appearance and text</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Staff and roles</translation>
    </message>
    <message>
        <source>Signed-in computers</source>
        <translation>Signed-in computers</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>Triage rules</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>mado::SheetWords</name>
    <message>
        <source>Share %</source>
        <translation>Share %</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Change from %1, points</source>
        <translation>Change from %1, points</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>Change, points</translation>
    </message>
    <message>
        <source>95% interval of the change</source>
        <translation>95% interval of the change</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>the source changed its way of counting</source>
        <translation>the source changed its way of counting</translation>
    </message>
</context>
<context>
    <name>mado::ShiftsSheet</name>
    <message>
        <source>Shifts of %1</source>
        <translation>Shifts of %1</translation>
    </message>
    <message>
        <source>No shifts are planned in the next %1 days.</source>
        <translation>No shifts are planned in the next %1 days.</translation>
    </message>
    <message>
        <source>Take this shift out</source>
        <translation>Take this shift out</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Shifts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Add the shift</source>
        <translation>Add the shift</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>They already work at that time.</source>
        <translation>They already work at that time.</translation>
    </message>
</context>
<context>
    <name>mado::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>mado::SideStrip</name>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>mado::SignInForm</name>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example madoguchi.pref.example.</source>
        <translation>Enter the server&apos;s address, for example madoguchi.pref.example.</translation>
    </message>
    <message>
        <source>Enter your staff number and password.</source>
        <translation>Enter your staff number and password.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Staff number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latin letters</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Try everything with invented residents</source>
        <translation>Try everything with invented residents</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <source>Go on from last time</source>
        <translation>Go on from last time</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>Enter the confirmation code.</translation>
    </message>
    <message>
        <source>Begin with an invitation code</source>
        <translation>Begin with an invitation code</translation>
    </message>
</context>
<context>
    <name>mado::SignInPage</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>mado::StaffPage</name>
    <message>
        <source>You may not see the staff</source>
        <translation>You may not see the staff</translation>
    </message>
    <message>
        <source>The staff cannot be shown now</source>
        <translation>The staff cannot be shown now</translation>
    </message>
    <message>
        <source>Administrators and supervisors may. Ask one of them.</source>
        <translation>Administrators and supervisors may. Ask one of them.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>Shifts: %1</translation>
    </message>
    <message>
        <source>Not current: %1</source>
        <translation>Not current: %1</translation>
    </message>
    <message>
        <source>Nobody is suspended</source>
        <translation>Nobody is suspended</translation>
    </message>
    <message>
        <source>Nobody works tonight</source>
        <translation>Nobody works tonight</translation>
    </message>
    <message>
        <source>Choose All, then a person, to plan their shifts.</source>
        <translation>Choose All, then a person, to plan their shifts.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Tonight</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>Staff and roles</translation>
    </message>
    <message>
        <source>Which staff are shown</source>
        <translation>Which staff are shown</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>Add a member of staff</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>mado::StaffRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>mado::StaffTable</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>mado::StaffWords</name>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractor</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>On call</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>Night of %1</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>Nurses from %1: %2</source>
        <translation>Nurses from %1: %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>from %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> Further gaps: %1.</source>
        <translation> Further gaps: %1.</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>%1 are needed.</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Shift %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>New code issued</source>
        <translation>New code issued</translation>
    </message>
    <message>
        <source>Started to use it</source>
        <translation>Started to use it</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>Suspended: %1</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Resumed: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Left: %1</translation>
    </message>
    <message>
        <source>Reached beyond their scope: %1</source>
        <translation>Reached beyond their scope: %1</translation>
    </message>
    <message>
        <source>Reach beyond their scope ended</source>
        <translation>Reach beyond their scope ended</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 instead of %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>Read consultations</source>
        <translation>Read consultations</translation>
    </message>
    <message>
        <source>Take over and reply</source>
        <translation>Take over and reply</translation>
    </message>
    <message>
        <source>Write notes for colleagues</source>
        <translation>Write notes for colleagues</translation>
    </message>
    <message>
        <source>Finish consultations</source>
        <translation>Finish consultations</translation>
    </message>
    <message>
        <source>Reach beyond their scope</source>
        <translation>Reach beyond their scope</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>with a reason</translation>
    </message>
    <message>
        <source>See staff</source>
        <translation>See staff</translation>
    </message>
    <message>
        <source>Plan shifts</source>
        <translation>Plan shifts</translation>
    </message>
    <message>
        <source>Suspend staff</source>
        <translation>Suspend staff</translation>
    </message>
    <message>
        <source>Add staff and change roles</source>
        <translation>Add staff and change roles</translation>
    </message>
    <message>
        <source>See who reached beyond their scope</source>
        <translation>See who reached beyond their scope</translation>
    </message>
    <message>
        <source>Second factor taken away: %1</source>
        <translation>Second factor taken away: %1</translation>
    </message>
</context>
<context>
    <name>mado::StatusBar</name>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <translation>As of %1 (%2)</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>Outbox %1</translation>
    </message>
    <message>
        <source>Average wait %1 · longest %2</source>
        <translation>Average wait %1 · longest %2</translation>
    </message>
    <message>
        <source>? for keyboard shortcuts</source>
        <translation>? for keyboard shortcuts</translation>
    </message>
    <message>
        <source>No sound: watch the screen</source>
        <translation>No sound: watch the screen</translation>
    </message>
    <message>
        <source>Locks after %1</source>
        <translation>Locks after %1</translation>
    </message>
</context>
<context>
    <name>mado::StepList</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>mado::SurveysPage</name>
    <message>
        <source>Save the round first.</source>
        <translation>Save the round first.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Messages and places</source>
        <translation>Messages and places</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>A new round</source>
        <translation>A new round</translation>
    </message>
    <message>
        <source>You wrote it: somebody else opens it.</source>
        <translation>You wrote it: somebody else opens it.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Written by %1.</translation>
    </message>
    <message>
        <source>%1 until %2. Invited: %3 of %4.</source>
        <translation>%1 until %2. Invited: %3 of %4.</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>Round saved</translation>
    </message>
    <message>
        <source>Open. Invitations go out at its time.</source>
        <translation>Open. Invitations go out at its time.</translation>
    </message>
    <message>
        <source>Paused. Nobody further is invited or asked.</source>
        <translation>Paused. Nobody further is invited or asked.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Open again.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Closed.</translation>
    </message>
    <message>
        <source>Residents are asked at their hour.</source>
        <translation>Residents are asked at their hour.</translation>
    </message>
    <message>
        <source>Nobody is asked by itself.</source>
        <translation>Nobody is asked by itself.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>Plan a round</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
</context>
<context>
    <name>mado::SweepSheet</name>
    <message>
        <source>Before you sign out</source>
        <translation>Before you sign out</translation>
    </message>
    <message>
        <source>Before your shift ends</source>
        <translation>Before your shift ends</translation>
    </message>
    <message>
        <source>These are still with you. Hand them over or return them; what you keep goes back to the queue when its time is over.</source>
        <translation>These are still with you. Hand them over or return them; what you keep goes back to the queue when its time is over.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>promised a call at %1</source>
        <translation>promised a call at %1</translation>
    </message>
    <message>
        <source>offered, not answered in time</source>
        <translation>offered, not answered in time</translation>
    </message>
    <message>
        <source>offered, not accepted yet</source>
        <translation>offered, not accepted yet</translation>
    </message>
    <message>
        <source>a draft is not sent</source>
        <translation>a draft is not sent</translation>
    </message>
    <message>
        <source>%1 waiting in the outbox</source>
        <translation>%1 waiting in the outbox</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Hand over %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Return %1</translation>
    </message>
    <message>
        <source>%1 not sent yet. They stay sealed on this computer until you are back.</source>
        <translation>%1 not sent yet. They stay sealed on this computer until you are back.</translation>
    </message>
    <message>
        <source>You hold an emergency. Hand it over, or write why you leave it</source>
        <translation>You hold an emergency. Hand it over, or write why you leave it</translation>
    </message>
    <message>
        <source>Write the reason. It is kept in the record.</source>
        <translation>Write the reason. It is kept in the record.</translation>
    </message>
</context>
<context>
    <name>mado::TalkPhone</name>
    <message>
        <source>Press an answer to go on.</source>
        <translation>Press an answer to go on.</translation>
    </message>
    <message>
        <source>Preview as a resident</source>
        <translation>Preview as a resident</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Type as a resident</source>
        <translation>Type as a resident</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>mado::TemperatureChart</name>
    <message>
        <source>%1: %2 degrees</source>
        <translation>%1: %2 degrees</translation>
    </message>
</context>
<context>
    <name>mado::TestRow</name>
    <message>
        <source>What is looked at</source>
        <translation>What is looked at</translation>
    </message>
    <message>
        <source>What is asked of the answer</source>
        <translation>What is asked of the answer</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Age in years</translation>
    </message>
    <message>
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>days ago</translation>
    </message>
    <message>
        <source>since 2020-05-08</source>
        <translation>since 2020-05-08</translation>
    </message>
    <message>
        <source>before 2020-05-08</source>
        <translation>before 2020-05-08</translation>
    </message>
</context>
<context>
    <name>mado::TilePicture</name>
    <message>
        <source>X withheld</source>
        <translation>X withheld</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>No answers</translation>
    </message>
    <message>
        <source>No. %1 from the top</source>
        <translation>No. %1 from the top</translation>
    </message>
    <message>
        <source>Change %1 points, %2</source>
        <translation>Change %1 points, %2</translation>
    </message>
</context>
<context>
    <name>mado::Toasts</name>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
</context>
<context>
    <name>mado::TopBar</name>
    <message>
        <source>Triage desk</source>
        <translation>Triage desk</translation>
    </message>
    <message>
        <source>Search name, case no. or message</source>
        <translation>Search name, case no. or message</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Training data</translation>
    </message>
    <message>
        <source>Privacy bars (Ctrl+Shift+H)</source>
        <translation>Privacy bars (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data provision</source>
        <translation>Data provision</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Waiting: %1</translation>
    </message>
</context>
<context>
    <name>mado::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>New replies %1</source>
        <translation>New replies %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>To the first unanswered (%1)</source>
        <translation>To the first unanswered (%1)</translation>
    </message>
    <message>
        <source>The picture cannot be loaded now</source>
        <translation>The picture cannot be loaded now</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Loading the picture…</translation>
    </message>
</context>
<context>
    <name>mado::Tray</name>
    <message>
        <source>Emergencies nobody has taken: %1</source>
        <translation>Emergencies nobody has taken: %1</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>Madoguchi</translation>
    </message>
</context>
<context>
    <name>mado::TrendPicture</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>mado::TrendsPage</name>
    <message>
        <source>All prefectures</source>
        <translation>All prefectures</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>Counted %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>Its figures are not shown, so that nobody reads them wrongly. Update the console.</source>
        <translation>Its figures are not shown, so that nobody reads them wrongly. Update the console.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>The figures could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>There are no figures for this yet</source>
        <translation>There are no figures for this yet</translation>
    </message>
    <message>
        <source>Choose another survey or period, or wait for the first release.</source>
        <translation>Choose another survey or period, or wait for the first release.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>The server does not answer.</translation>
    </message>
    <message>
        <source>Shown is what was read %1 (%2); filters work on it.</source>
        <translation>Shown is what was read %1 (%2); filters work on it.</translation>
    </message>
    <message>
        <source>Export needs the server&apos;s present figures</source>
        <translation>Export needs the server&apos;s present figures</translation>
    </message>
    <message>
        <source>People who answered; band: 95% interval (chance error only)</source>
        <translation>People who answered; band: 95% interval (chance error only)</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Top %1, withheld left out; line: 95% interval</source>
        <translation>Top %1, withheld left out; line: 95% interval</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>Tile map</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>Dashed: Japan %1%</source>
        <translation>Dashed: Japan %1%</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Highest first</translation>
    </message>
    <message>
        <source>One scale for all: 0 to %1%; dashed: Japan; n: answers</source>
        <translation>One scale for all: 0 to %1%; dashed: Japan; n: answers</translation>
    </message>
    <message>
        <source>%1 by postal area</source>
        <translation>%1 by postal area</translation>
    </message>
    <message>
        <source>Reported cases</source>
        <translation>Reported cases</translation>
    </message>
    <message>
        <source>This series could not be read</source>
        <translation>This series could not be read</translation>
    </message>
    <message>
        <source>%1, %2; wheel, + and − zoom; ! marks days on which the source changed its way of counting</source>
        <translation>%1, %2; wheel, + and − zoom; ! marks days on which the source changed its way of counting</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>Invented values</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Internal use only</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Denominators and 95% intervals are in every row.</source>
        <translation>Denominators and 95% intervals are in every row.</translation>
    </message>
    <message>
        <source>Withheld: %1 prefectures. They stay withheld in the file.</source>
        <translation>Withheld: %1 prefectures. They stay withheld in the file.</translation>
    </message>
    <message>
        <source>The words “Invented values” are on it and in its name.</source>
        <translation>The words “Invented values” are on it and in its name.</translation>
    </message>
    <message>
        <source>The words “Internal use only” are on it.</source>
        <translation>The words “Internal use only” are on it.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>By prefecture</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Gaps stay gaps, and days on which the source changed its way of counting are marked.</source>
        <translation>Gaps stay gaps, and days on which the source changed its way of counting are marked.</translation>
    </message>
    <message>
        <source>No series from elsewhere has been read in</source>
        <translation>No series from elsewhere has been read in</translation>
    </message>
    <message>
        <source>An administrator imports them on the server.</source>
        <translation>An administrator imports them on the server.</translation>
    </message>
    <message>
        <source>Counts of the desk, of nobody in particular.</source>
        <translation>Counts of the desk, of nobody in particular.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>“%1” is of a newer version than this console knows</source>
        <translation>“%1” is of a newer version than this console knows</translation>
    </message>
    <message>
        <source>areas are not split further</source>
        <translation>areas are not split further</translation>
    </message>
    <message>
        <source>%1 by area of health centres</source>
        <translation>%1 by area of health centres</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Health centres</source>
        <translation>Health centres</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <translation>Postal areas</translation>
    </message>
    <message>
        <source>Withheld: %1 areas. They stay withheld in the file.</source>
        <translation>Withheld: %1 areas. They stay withheld in the file.</translation>
    </message>
    <message>
        <source>dashed: all of %1, %2%</source>
        <translation>dashed: all of %1, %2%</translation>
    </message>
    <message>
        <source>No prefecture begins with “%1”</source>
        <translation>No prefecture begins with “%1”</translation>
    </message>
    <message>
        <source>First three digits of the postal code, within the prefecture that people chose</source>
        <translation>First three digits of the postal code, within the prefecture that people chose</translation>
    </message>
    <message>
        <source>Areas as the prefecture drew them</source>
        <translation>Areas as the prefecture drew them</translation>
    </message>
    <message>
        <source>The areas of its health centres are not filled in yet; the prefecture does that on the server</source>
        <translation>The areas of its health centres are not filled in yet; the prefecture does that on the server</translation>
    </message>
    <message>
        <source>Nothing is known of its areas</source>
        <translation>Nothing is known of its areas</translation>
    </message>
    <message>
        <source>It was not looked at while the server answered</source>
        <translation>It was not looked at while the server answered</translation>
    </message>
    <message>
        <source>Find a prefecture</source>
        <translation>Find a prefecture</translation>
    </message>
</context>
<context>
    <name>mado::TrendsWords</name>
    <message>
        <source>X withheld</source>
        <translation>X withheld</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>No answers</translation>
    </message>
    <message>
        <source>Not asked there, or not handed in</source>
        <translation>Not asked there, or not handed in</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>Nobody was asked</translation>
    </message>
    <message>
        <source>Too few people, with or without it</source>
        <translation>Too few people, with or without it</translation>
    </message>
    <message>
        <source>Otherwise totals would give another one away</source>
        <translation>Otherwise totals would give another one away</translation>
    </message>
    <message>
        <source>This level is for inside only</source>
        <translation>This level is for inside only</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>within chance</translation>
    </message>
    <message>
        <source>risen</source>
        <translation>risen</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>fallen</translation>
    </message>
    <message>
        <source>by day of answer</source>
        <translation>by day of answer</translation>
    </message>
    <message>
        <source>by day of report</source>
        <translation>by day of report</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>By occupation</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>Highest first</translation>
    </message>
    <message>
        <source>From the north</source>
        <translation>From the north</translation>
    </message>
    <message>
        <source>Largest change first</source>
        <translation>Largest change first</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95% interval %1</translation>
    </message>
    <message>
        <source>Yes %1 of %2 answers</source>
        <translation>Yes %1 of %2 answers</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nothing is chosen yet</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>no period</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
    <message>
        <source>not published, counted %1</source>
        <translation>not published, counted %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>release %1, %2</source>
        <translation>release %1, %2</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>Invented values</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>Base: %1</translation>
    </message>
    <message>
        <source>interval: chance error only</source>
        <translation>interval: chance error only</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>Internal use only</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Caveat</translation>
    </message>
    <message>
        <source>Version of the indicator</source>
        <translation>Version of the indicator</translation>
    </message>
    <message>
        <source>Design effect of the 95% intervals</source>
        <translation>Design effect of the 95% intervals</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>Areas are told by rounds and fortnights, once they are over</source>
        <translation>Areas are told by rounds and fortnights, once they are over</translation>
    </message>
</context>
<context>
    <name>mado::ViewNameSheet</name>
    <message>
        <source>Keep this view</source>
        <translation>Keep this view</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Only you see it.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>mado::WaitingBar</name>
    <message>
        <source>Nobody has taken this over yet</source>
        <translation>Nobody has taken this over yet</translation>
    </message>
    <message>
        <source>Offline: taking over works again once connected.</source>
        <translation>Offline: taking over works again once connected.</translation>
    </message>
    <message>
        <source>Taking over stops the automatic replies.</source>
        <translation>Taking over stops the automatic replies.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>Ask a colleague</translation>
    </message>
</context>
<context>
    <name>mado::WaitsChart</name>
    <message>
        <source>Waits: nothing measured yet</source>
        <translation>Waits: nothing measured yet</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Waits at %1: longest %2, median %3</source>
        <translation>Waits at %1: longest %2, median %3</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>%1 / 15 min</source>
        <translation>%1 / 15 min</translation>
    </message>
    <message>
        <source>Measured every 15 minutes from now on</source>
        <translation>Measured every 15 minutes from now on</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Being counted</translation>
    </message>
</context>
<context>
    <name>mado::WeekCalendar</name>
    <message>
        <source>reminders: %1</source>
        <translation>reminders: %1</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n lessons and events</source>
        <translation>
            <numerusform>Week of %1: %n lesson or event</numerusform>
            <numerusform>Week of %1: %n lessons and events</numerusform>
        </translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>The week before</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>The week after</translation>
    </message>
</context>
<context>
    <name>mado::WhatIfForm</name>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
</context>
<context>
    <name>mado::WhySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reason (stays in the conversation, for staff)</source>
        <translation>Reason (stays in the conversation, for staff)</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>The reason is too long. %1 characters at most.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Write in a few words why.</translation>
    </message>
</context>
<context>
    <name>mado::WindowWall</name>
    <message>
        <source>At night, too,</source>
        <translation>At night, too,</translation>
    </message>
    <message>
        <source>the window is open.</source>
        <translation>the window is open.</translation>
    </message>
</context>
<context>
    <name>mado::WipeSheet</name>
    <message>
        <source>Delete what this computer keeps?</source>
        <translation>Delete what this computer keeps?</translation>
    </message>
    <message>
        <source>It is signed out, and as soon as it connects it deletes the consultations, drafts and unsent replies it keeps. This cannot be undone. For computers that were lost or stolen.</source>
        <translation>It is signed out, and as soon as it connects it deletes the consultations, drafts and unsent replies it keeps. This cannot be undone. For computers that were lost or stolen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
</TS>
