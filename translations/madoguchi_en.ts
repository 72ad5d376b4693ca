<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>mado</name>
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
        <name>mado::CallPanel</name>
        <message>
            <source>Take over first: the number is shown to its taker only.</source>
            <translation>Take over first: the number is shown to its taker only.</translation>
        </message>
        <message>
            <source>Recording works again once connected.</source>
            <translation>Recording works again once connected.</translation>
        </message>
        <message>
            <source>Choose how the call ended.</source>
            <translation>Choose how the call ended.</translation>
        </message>
        <message>
            <source>1  Make sure who it is. Ask for the LINE name and the month of birth; tell family members nothing of the matter.</source>
            <translation>1  Make sure who it is. Ask for the LINE name and the month of birth; tell family members nothing of the matter.</translation>
        </message>
        <message>
            <source>2  Ask how it is now: breathing, fluids, consciousness.</source>
            <translation>2  Ask how it is now: breathing, fluids, consciousness.</translation>
        </message>
        <message>
            <source>3  Settle what is next: 119, night clinic, testing desk tomorrow, watch at home.</source>
            <translation>3  Settle what is next: 119, night clinic, testing desk tomorrow, watch at home.</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
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
            <source>In 15 min %1</source>
            <translation>In 15 min %1</translation>
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
    </context>
    <context>
        <name>mado::CallWords</name>
        <message>
            <source>No answer ×%1</source>
            <translation>No answer ×%1</translation>
        </message>
        <message>
            <source>Nobody's yet</source>
            <translation>Nobody's yet</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Promised</translation>
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
            <source>Nobody's %1</source>
            <translation>Nobody's %1</translation>
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
            <source>Quiet here for one minute. Colleagues are still called.</source>
            <translation>Quiet here for one minute. Colleagues are still called.</translation>
        </message>
        <message>
            <source>The columns have their first widths again</source>
            <translation>The columns have their first widths again</translation>
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
            <source>Ask: which floor, is the door open?</source>
            <translation>Ask: which floor, is the door open?</translation>
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
            <source>Show the resident's number while held</source>
            <translation>Show the resident's number while held</translation>
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
            <source>Resident: %1</source>
            <translation>Resident: %1</translation>
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
            <source>The server's certificate has expired. Check this computer's clock, then tell the IT staff.</source>
            <translation>The server's certificate has expired. Check this computer's clock, then tell the IT staff.</translation>
        </message>
        <message>
            <source>The server's certificate is not valid yet. Check this computer's clock, then tell the IT staff.</source>
            <translation>The server's certificate is not valid yet. Check this computer's clock, then tell the IT staff.</translation>
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
            <source>This computer's settings for secure connections cannot be read. Tell the IT staff.</source>
            <translation>This computer's settings for secure connections cannot be read. Tell the IT staff.</translation>
        </message>
        <message>
            <source>No answer from the server. Try again once connected.</source>
            <translation>No answer from the server. Try again once connected.</translation>
        </message>
        <message>
            <source>The server's answer was lost. The result is being checked.</source>
            <translation>The server's answer was lost. The result is being checked.</translation>
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
            <source>The server's answer could not be read. This console or the server needs an update.</source>
            <translation>The server's answer could not be read. This console or the server needs an update.</translation>
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
            <source>The department's sign-in service does not answer. Wait a moment, or use your staff number.</source>
            <translation>The department's sign-in service does not answer. Wait a moment, or use your staff number.</translation>
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
            <source>The department's sign-in service did not let you in. Try again, or use your staff number.</source>
            <translation>The department's sign-in service did not let you in. Try again, or use your staff number.</translation>
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
            <source>Accept or decline what is handed over</source>
            <translation>Accept or decline what is handed over</translation>
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
            <source>Reason (stays in the conversation, for staff)</source>
            <translation>Reason (stays in the conversation, for staff)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Lower</source>
            <translation>Lower</translation>
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
            <source>The account's monthly limit of messages is used up</source>
            <translation>The account's monthly limit of messages is used up</translation>
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
            <source>The desk's connection to LINE is not set up. Tell the IT staff.</source>
            <translation>The desk's connection to LINE is not set up. Tell the IT staff.</translation>
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
    </context>
    <context>
        <name>mado::MainWindow</name>
        <message>
            <source>Madoguchi</source>
            <translation>Madoguchi</translation>
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
    </context>
    <context>
        <name>mado::ProviderBox</name>
        <message>
            <source>Sign in with the department's account</source>
            <translation>Sign in with the department's account</translation>
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
        <name>mado::QueueFilter</name>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>More kinds</source>
            <translation>More kinds</translation>
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
            <source>"%1" was not found</source>
            <translation>"%1" was not found</translation>
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
            <source>Enter the server's address, for example madoguchi.pref.example.</source>
            <translation>Enter the server's address, for example madoguchi.pref.example.</translation>
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
    </context>
    <context>
        <name>mado::TemperatureChart</name>
        <message>
            <source>%1: %2 degrees</source>
            <translation>%1: %2 degrees</translation>
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
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
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
</TS>
