<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>mado::AccessSection</name>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の端末</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>ほかの端末をすべてサインアウト</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>確認コード（2つめの認証）</translation>
    </message>
    <message>
        <source>Set up anew</source>
        <translation>設定し直す</translation>
    </message>
    <message>
        <source>Make new ones</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>When the telephone is replaced. Asks for your password again</source>
        <translation>スマートフォンを替えるとき。パスワードをもう一度たずねます</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>When few are left or others have seen them. The former ones end</source>
        <translation>残りが少ないとき、人に見られたとき。前のコードは使えなくなります</translation>
    </message>
</context>
<context>
    <name>mado::AccessWords</name>
    <message>
        <source>Themselves</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>親</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>配偶者</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1歳</translation>
    </message>
    <message>
        <source>for them: %1</source>
        <translation>保護者 %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>対象者：%1</translation>
    </message>
    <message>
        <source>Second person wanted</source>
        <translation>2人目を求めています</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>声なし</translation>
    </message>
    <message>
        <source>Interpreter needed (%1)</source>
        <translation>通訳が必要（%1）</translation>
    </message>
    <message>
        <source>Interpreter arranged (%1)</source>
        <translation>通訳あり（%1）</translation>
    </message>
    <message>
        <source>Not by telephone: go on in the chat, use NET119, the telephone relay service (registration needed) or a visit.</source>
        <translation>電話は使わず、チャット、NET119、電話リレーサービス（登録が必要）、訪問で続けます。</translation>
    </message>
</context>
<context>
    <name>mado::AccountForm</name>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Name of the account (Japanese, English)</source>
        <translation>アカウントの名前（日本語・英語）</translation>
    </message>
    <message>
        <source>When staff answer</source>
        <translation>職員が対応する時間</translation>
    </message>
    <message>
        <source>Supervising physician (Japanese, English)</source>
        <translation>監修医（日本語・英語）</translation>
    </message>
    <message>
        <source>Page of the department</source>
        <translation>担当部署のページ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Name of the account in Japanese</source>
        <translation>アカウントの名前（日本語）</translation>
    </message>
    <message>
        <source>Name of the account in English</source>
        <translation>アカウントの名前（英語）</translation>
    </message>
    <message>
        <source>Supervising physician in Japanese</source>
        <translation>監修医（日本語）</translation>
    </message>
    <message>
        <source>Supervising physician in English</source>
        <translation>監修医（英語）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The message in Japanese</source>
        <translation>メッセージ（日本語）</translation>
    </message>
    <message>
        <source>The message in English</source>
        <translation>メッセージ（英語）</translation>
    </message>
    <message>
        <source>Advice for emergencies stays as the template has it. Words in {braces} are filled in.</source>
        <translation>緊急の案内はひな形のまま使います。{ }の中は自動で入ります。</translation>
    </message>
</context>
<context>
    <name>mado::AccountWords</name>
    <message>
        <source>The package can be read</source>
        <translation>書き方の誤りがない</translation>
    </message>
    <message>
        <source>Every branch is reached and ends</source>
        <translation>すべての分かれ道に行き着き、終わる</translation>
    </message>
    <message>
        <source>All texts in Japanese and English</source>
        <translation>すべての文が日本語と英語にある</translation>
    </message>
    <message>
        <source>Within the limits of LINE</source>
        <translation>LINEの上限の中にある</translation>
    </message>
    <message>
        <source>The rules reach every level</source>
        <translation>判定ルールがすべての緊急度に届く</translation>
    </message>
    <message>
        <source>Consent covers every answer that is kept</source>
        <translation>保存する回答のすべてに同意がある</translation>
    </message>
    <message>
        <source>Links are safe</source>
        <translation>リンクが安全</translation>
    </message>
    <message>
        <source>Words of danger are found</source>
        <translation>本文の危険な表現を見分ける</translation>
    </message>
    <message>
        <source>The cases agree with the rules</source>
        <translation>事例と判定ルールが一致する</translation>
    </message>
    <message>
        <source>A supervising physician is named</source>
        <translation>監修医が決まっている</translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n件を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（ほか%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>はじめのあいさつ</translation>
    </message>
    <message>
        <source>When nothing is asked</source>
        <translation>質問をしていないとき</translation>
    </message>
    <message>
        <source>Before the questions</source>
        <translation>質問の前</translation>
    </message>
    <message>
        <source>After the questions: high</source>
        <translation>質問のあと（高）</translation>
    </message>
    <message>
        <source>After the questions: unrated</source>
        <translation>質問のあと（未判定）</translation>
    </message>
    <message>
        <source>After the questions: moderate</source>
        <translation>質問のあと（中）</translation>
    </message>
    <message>
        <source>After the questions: low</source>
        <translation>質問のあと（低）</translation>
    </message>
    <message>
        <source>When staff were told</source>
        <translation>職員に伝えたとき</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>受付時間の外</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>同意がないとき</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>ひな形を選ぶ</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本の情報</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>What the account is for, and where</source>
        <translation>目的と地域</translation>
    </message>
    <message>
        <source>Name, hours, physician, page</source>
        <translation>名前・受付時間・監修医・ページ</translation>
    </message>
    <message>
        <source>In the department&apos;s own words</source>
        <translation>窓口のことばにする</translation>
    </message>
    <message>
        <source>Before anybody reads it</source>
        <translation>公開の前に確かめる</translation>
    </message>
    <message>
        <source>By somebody else than its writer</source>
        <translation>書いた人とは別の人が公開</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name the physician in both languages, under Basics.</source>
        <translation>「基本の情報」に、監修医を日本語と英語で書いてください。</translation>
    </message>
    <message>
        <source>Write the department&apos;s page, beginning with https://, under Basics.</source>
        <translation>「基本の情報」に、https:// で始まる担当部署のページを書いてください。</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>判定ルール</translation>
    </message>
    <message>
        <source>Who is urgent, and the cases that show it</source>
        <translation>だれが緊急か、確かめる事例</translation>
    </message>
</context>
<context>
    <name>mado::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Choose a template to see the talk.</source>
        <translation>ひな形を選ぶと、トークが表示されます。</translation>
    </message>
    <message>
        <source>Staff would be called: %1</source>
        <translation>職員が呼び出されます：%1</translation>
    </message>
    <message>
        <source>The bot cannot speak yet. See the checks.</source>
        <translation>まだ話せません。「確認」を見てください。</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>残り %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts differ from the template.</source>
        <translation>
            <numerusform>ひな形から変えた文：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>先に下書きを保存してください。</translation>
    </message>
    <message>
        <source>Changes are not saved yet.</source>
        <translation>変更がまだ保存されていません。</translation>
    </message>
    <message>
        <source>You wrote this draft. The supervising physician or another lead publishes it.</source>
        <translation>この下書きはあなたが書きました。監修医か、ほかの責任者が公開します。</translation>
    </message>
    <message>
        <source>The checks still find something to mend.</source>
        <translation>確認に、直すところが残っています。</translation>
    </message>
    <message>
        <source>Written by %1. Talks under way go on with the version they began with.</source>
        <translation>%1が書きました。途中のトークは、始めたときの版のまま続きます。</translation>
    </message>
    <message>
        <source>Nothing has changed since it was published.</source>
        <translation>公開してから変わっていません。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>%1版</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1、公開：%2</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>下書きを保存しました。</translation>
    </message>
    <message>
        <source>The account is published.</source>
        <translation>アカウントを公開しました。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Checks before publishing</source>
        <translation>公開の前の確認</translation>
    </message>
    <message>
        <source>Published versions</source>
        <translation>公開した版</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Try the talk</source>
        <translation>相談を試す</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>In the server&apos;s configuration the account is called %1.</source>
        <translation>サーバーの設定での名前：%1</translation>
    </message>
    <message>
        <source>Residents reach it once a LINE channel is connected: in the server&apos;s configuration, under accounts, write the id %1, the template&apos;s folder, and the channel&apos;s secret and access token. The server guide has the steps under &quot;Accounts made in the console&quot;.</source>
        <translation>LINEチャネルをつなぐまで、住民からは使えません。サーバーの設定の accounts に、id「%1」、テンプレートのフォルダー、チャネルシークレット、チャネルアクセストークンを書いてください。手順はサーバーガイドの「Accounts made in the console」にあります。</translation>
    </message>
    <message>
        <source>This template asks nothing about health, so there is nothing to judge by rules.</source>
        <translation>このひな形は体調をたずねないため、判定ルールはありません。</translation>
    </message>
</context>
<context>
    <name>mado::AddCallSheet</name>
    <message>
        <source>Nobody is found whose number is known and who is not called yet.</source>
        <translation>番号がわかり、折り返しの予定がない人は見つかりません。</translation>
    </message>
    <message>
        <source>Choose who is to be called.</source>
        <translation>折り返す相手を選んでください。</translation>
    </message>
    <message>
        <source>Choose a time within the next 14 days.</source>
        <translation>今から14日以内の時刻を選んでください。</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>折り返しを追加</translation>
    </message>
    <message>
        <source>Who is to be called</source>
        <translation>折り返す相手</translation>
    </message>
    <message>
        <source>Name or case number</source>
        <translation>名前・受付番号</translation>
    </message>
    <message>
        <source>Search for the person to call</source>
        <translation>折り返す相手を探す</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>In 15 min, %1</source>
        <translation>15分後 %1</translation>
    </message>
    <message>
        <source>In an hour, %1</source>
        <translation>1時間後 %1</translation>
    </message>
    <message>
        <source>In the morning, %1</source>
        <translation>朝 %1</translation>
    </message>
    <message>
        <source>At this time:</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>かける日時</translation>
    </message>
    <message>
        <source>I call them myself</source>
        <translation>自分が担当する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Promise the call</source>
        <translation>折り返しを約束する</translation>
    </message>
    <message>
        <source>Open again and promise the call</source>
        <translation>再開して折り返しを約束する</translation>
    </message>
    <message>
        <source>This consultation ended on %1. It is opened again as “%2” for the call.</source>
        <translation>この相談は%1に終了しています。折り返しのため「%2」として再開します。</translation>
    </message>
    <message>
        <source>%1  (ended %2)</source>
        <translation>%1（%2に終了）</translation>
    </message>
    <message>
        <source>Nobody is found. Consultations that ended are found here for as long as this computer keeps them, 7 days at most.</source>
        <translation>見つかりません。終了した相談は、この端末に残っている間（最長7日）ここで探せます。</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>理由を短い文で書いてください。</translation>
    </message>
    <message>
        <source>Why it is opened again (stays in the conversation, for staff)</source>
        <translation>再開する理由（トークに残ります・職員用）</translation>
    </message>
</context>
<context>
    <name>mado::AgreementSheet</name>
    <message>
        <source>Record an agreement</source>
        <translation>協定を登録する</translation>
    </message>
    <message>
        <source>Nothing is given outside it</source>
        <translation>協定の範囲外には提供しません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>無償</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>The purpose in the words of the agreement</source>
        <translation>協定の文言による目的</translation>
    </message>
    <message>
        <source>Data it covers</source>
        <translation>対象のデータ</translation>
    </message>
    <message>
        <source>First day, and last day if there is one</source>
        <translation>開始日と、決まっていれば終了日</translation>
    </message>
    <message>
        <source>What they do with the data at the end</source>
        <translation>終了時のデータの扱い</translation>
    </message>
    <message>
        <source>Public key of the recipient (X25519, base64)</source>
        <translation>提供先の公開鍵（X25519・base64）</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>提供先の種類</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>入力してください：%1</translation>
    </message>
    <message>
        <source>Choose the data.</source>
        <translation>データを選んでください。</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>日付は 2020-06-17 の形で入力してください。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>The key has 32 bytes, written as 44 characters.</source>
        <translation>鍵は32バイト（44文字）です。</translation>
    </message>
</context>
<context>
    <name>mado::AlarmNotices</name>
    <message>
        <source>Quiet here for one minute. Colleagues are still called.</source>
        <translation>この画面だけ1分止めました。ほかの職員には鳴り続けます。</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>An emergency has come in</source>
        <translation>緊急の相談が入りました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Emergencies waiting: %1</source>
        <translation>引き受けを待つ緊急の相談：%1</translation>
    </message>
    <message>
        <source>Nobody has taken them over yet</source>
        <translation>まだ誰も引き受けていません</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Quiet for a minute</source>
        <translation>1分間止める</translation>
    </message>
</context>
<context>
    <name>mado::AnnouncementsPage</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sent to LINE</source>
        <translation>LINEへ送信済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Save the draft first.</source>
        <translation>先に下書きを保存してください。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>A new announcement</source>
        <translation>新しいお知らせ</translation>
    </message>
    <message>
        <source>%1 of %2 taken by LINE, %3 not sent</source>
        <translation>%2人のうち%1人分をLINEへ送信済み（到達未確認）、%3人分は送れませんでした</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 who blocked the account are not counted.</source>
        <translation>受け取りを止めた人 %1人は除いています。</translation>
    </message>
    <message>
        <source>LINE has not said yet how many may be sent.</source>
        <translation>送信できる数をLINEに確認しています。</translation>
    </message>
    <message>
        <source>Sent %1, no limit</source>
        <translation>送った %1（上限なし）</translation>
    </message>
    <message>
        <source>Sent %1, this one %2, left %3 of %4. %5 are kept back for advice and replies.</source>
        <translation>送った %1&#x3000;このお知らせ %2&#x3000;残り %3&#x3000;上限 %4。緊急の案内と相談の返信のために%5通を残します。</translation>
    </message>
    <message>
        <source>Telephones for tests: %1. To add yours, send %2 to this account from your own LINE.</source>
        <translation>試し送りを受け取るスマートフォン：%1台。自分のものを加えるには、自分のLINEからこのアカウントに %2 と送ってください。</translation>
    </message>
    <message>
        <source>Text in both languages</source>
        <translation>日本語と英語の本文</translation>
    </message>
    <message>
        <source>Tested on a telephone</source>
        <translation>試し送りで確認済み</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1さんが承認</translation>
    </message>
    <message>
        <source>Approved by somebody else</source>
        <translation>書いた人以外の承認</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>Sent to the telephones for tests.</source>
        <translation>試し送りをしました。</translation>
    </message>
    <message>
        <source>Somebody else is asked to approve it.</source>
        <translation>ほかの人に承認を依頼しました。</translation>
    </message>
    <message>
        <source>It is a draft again.</source>
        <translation>下書きに戻しました。</translation>
    </message>
    <message>
        <source>Stopped. Nobody further gets it.</source>
        <translation>止めました。これから先は送られません。</translation>
    </message>
    <message>
        <source>Approved. It goes out at its time.</source>
        <translation>承認しました。決めた日時に送ります。</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>新しく書く</translation>
    </message>
    <message>
        <source>Title, for staff</source>
        <translation>件名（職員用）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To whom. Never by how ill somebody is.</source>
        <translation>宛先&#x3000;緊急度や症状では選べません</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>登録した人すべて</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>言語で選ぶ</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>市区町村で選ぶ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>宛先の内訳</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>本文の言語</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>日本語の本文</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英語の本文</translation>
    </message>
    <message>
        <source>When, in Japan&apos;s time</source>
        <translation>送る日時（日本時間）</translation>
    </message>
    <message>
        <source>Once approved</source>
        <translation>承認されたらすぐ</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>日時を決める</translation>
    </message>
    <message>
        <source>When</source>
        <translation>送る日時</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>送る日時</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Messages of this month</source>
        <translation>送信できる数（今月・1通を1人と数えます）</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Test send</source>
        <translation>試し送り</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>承認を依頼</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>送信を止める</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>スマートフォンでの見え方</translation>
    </message>
    <message>
        <source>&lt;10</source>
        <translation>10未満</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>%1人未満</translation>
    </message>
    <message>
        <source>Counted when the draft is saved</source>
        <translation>下書きを保存すると数えます</translation>
    </message>
</context>
<context>
    <name>mado::AnswersPage</name>
    <message>
        <source>Not answered yet</source>
        <translation>まだ回答がありません</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>緊急度：%1</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
</context>
<context>
    <name>mado::AreaSide</name>
    <message>
        <source>No clear difference from the prefecture: its rate lies within the interval.</source>
        <translation>県全体とはっきりした差はありません。県全体の値が区間の中にあります。</translation>
    </message>
    <message>
        <source>Of %1 areas compared, about 1 in 20 stands out by chance alone.</source>
        <translation>%1地域を比べると、20に1つほどは偶然でも離れます。</translation>
    </message>
    <message>
        <source>Higher than the prefecture.</source>
        <translation>県全体より高い値です。</translation>
    </message>
    <message>
        <source>Lower than the prefecture.</source>
        <translation>県全体より低い値です。</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95%区間 %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答した人</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1全体</translation>
    </message>
    <message>
        <source>%1% of %2</source>
        <translation>%1%（%2人中）</translation>
    </message>
    <message>
        <source>For inside only</source>
        <translation>庁内限りの表示です</translation>
    </message>
    <message>
        <source>That you looked is recorded. Files carry the words “Internal use only”.</source>
        <translation>見たことは記録に残ります。書き出しには「庁内限り」と入ります。</translation>
    </message>
    <message>
        <source>No area is chosen</source>
        <translation>地域が選ばれていません</translation>
    </message>
    <message>
        <source>Click one, or move to it with the arrows and press Enter.</source>
        <translation>クリックするか、矢印キーで移って Enter で選びます。</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>秘匿の印</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <translation>%2地域中%1</translation>
    </message>
    <message>
        <source>X: few people have it, or do not have it; or totals would give another area away.</source>
        <translation>X&#x3000;該当または非該当の人が少ない地域と、合計から逆算できる地域</translation>
    </message>
    <message>
        <source>Decided once, when the round or the fortnight is over. Answers that come later change nothing here.</source>
        <translation>秘匿は、回または14日間が終わったときに一度だけ決めます。遅れて届いた回答では変わりません。</translation>
    </message>
</context>
<context>
    <name>mado::AskSheet</name>
    <message>
        <source>%1 · %2 in hand</source>
        <translation>%1・担当%2件</translation>
    </message>
    <message>
        <source>%1 · %2 in hand · not connected</source>
        <translation>%1・担当%2件・接続していません</translation>
    </message>
    <message>
        <source>There is nobody to ask.</source>
        <translation>頼める人がいません。</translation>
    </message>
    <message>
        <source>Choose whom to ask.</source>
        <translation>頼む人を選んでください。</translation>
    </message>
    <message>
        <source>The words are too many.</source>
        <translation>ひとことが長すぎます。</translation>
    </message>
    <message>
        <source>Their screen is not connected: they may not see it.</source>
        <translation>画面が接続していないため、気づかないかもしれません。</translation>
    </message>
    <message>
        <source>Not accepted, it waits here again at its place.</source>
        <translation>受けてもらえないときは、同じ順番で対応待ちに戻ります。</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>ほかの人に頼む</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>頼む人</translation>
    </message>
    <message>
        <source>A word to them (a note for staff, may be empty)</source>
        <translation>ひとこと（職員用のメモに残ります。なくてもかまいません）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>頼む</translation>
    </message>
</context>
<context>
    <name>mado::AssignedBar</name>
    <message>
        <source>%1 assigned this to you</source>
        <translation>%1から割り当てられました</translation>
    </message>
    <message>
        <source>Not accepted, it returns to the queue at %1 (%2 s)</source>
        <translation>引き受けないと%1に列へ戻ります（あと%2秒）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>列に戻す</translation>
    </message>
    <message>
        <source>%1 asks you to take this</source>
        <translation>%1から引き受けを頼まれています</translation>
    </message>
</context>
<context>
    <name>mado::AudienceAnswers</name>
    <message>
        <source>Only those who answered: %1</source>
        <translation>回答で絞り込む：%1</translation>
    </message>
</context>
<context>
    <name>mado::AuditPanel</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Conversations read</source>
        <translation>トークの閲覧</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Numbers and calls</source>
        <translation>電話番号と通話</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>データ提供</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Older records</source>
        <translation>以前の記録</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1件以上</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was tampered with.</source>
        <translation>記録の改ざんが検出されました。</translation>
    </message>
    <message>
        <source>From record %1 on it does not fit. Call your IT section.</source>
        <translation>記録%1以降がつながりません。情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>The chain was checked.</source>
        <translation>記録のつながりを確認しました。</translation>
    </message>
    <message>
        <source>%1: %2 records, no tampering was found.</source>
        <translation>%1：%2件。改ざんは検出されませんでした。</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>記録を保存する</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n records</source>
        <translation>
            <numerusform>%n件を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Record of today</source>
        <translation>今日の記録</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Refused sign-ins</source>
        <translation>失敗したサインイン</translation>
    </message>
    <message>
        <source>Beyond the scope</source>
        <translation>担当範囲外の閲覧</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Provisions refused</source>
        <translation>拒まれた提供</translation>
    </message>
    <message>
        <source>All that was refused</source>
        <translation>拒まれたものすべて</translation>
    </message>
    <message>
        <source>R-20418, K-30417, recipient</source>
        <translation>R-20418・K-30417・提供先</translation>
    </message>
    <message>
        <source>Case or staff number, or recipient</source>
        <translation>相談番号・職員番号・提供先</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Write two days as 2020-06-17, the first one first.</source>
        <translation>日付は 2020-06-17 のように、早い日から順に書いてください。</translation>
    </message>
</context>
<context>
    <name>mado::AuditWords</name>
    <message>
        <source>Not shown who</source>
        <translation>本人未確認</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>mado::BoardPage</name>
    <message>
        <source>Waiting</source>
        <translation>待っている人</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ分かりません</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>いちばん長い待ち</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Emergencies within their goal</source>
        <translation>緊急の目標達成</translation>
    </message>
    <message>
        <source>Today %1 of %2</source>
        <translation>今日 %2件のうち%1件</translation>
    </message>
    <message>
        <source>None today</source>
        <translation>今日はまだありません</translation>
    </message>
    <message>
        <source>Calls overdue</source>
        <translation>折り返しの超過</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>件</translation>
    </message>
    <message>
        <source>The oldest since %1</source>
        <translation>いちばん古いもの %1から</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nobody has come yet today</source>
        <translation>今日の受付はまだありません</translation>
    </message>
    <message>
        <source>Nobody&apos;s %1</source>
        <translation>担当なし %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>対応中 %1</translation>
    </message>
    <message>
        <source>Everybody has somebody</source>
        <translation>担当が決まっていない人はいません</translation>
    </message>
    <message>
        <source>Nobody holds a consultation</source>
        <translation>対応中の相談はありません</translation>
    </message>
    <message>
        <source>%1 · room for %2</source>
        <translation>%1・空き %2件</translation>
    </message>
    <message>
        <source>In the order that suits %1 (there, kind, language, load)</source>
        <translation>%1 さんに合う順（接続・職種・言語・空き）</translation>
    </message>
    <message>
        <source>Choose a consultation to assign it</source>
        <translation>割り当てる相談を選んでください</translation>
    </message>
    <message>
        <source>Nobody but you attends.</source>
        <translation>あなたのほかに対応できる端末がつながっていません。</translation>
    </message>
    <message>
        <source>Calls do not go out.</source>
        <translation>呼び出しを送れていません。</translation>
    </message>
    <message>
        <source>Telephone those on call, and tell the administrator.</source>
        <translation>当番に電話し、管理者に伝えてください。</translation>
    </message>
    <message>
        <source>People and counts are not current.</source>
        <translation>職員と件数は最新ではありません。</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>%1に割り当てました</translation>
    </message>
    <message>
        <source>The call is on its way</source>
        <translation>呼び出しを送っています</translation>
    </message>
    <message>
        <source>Waits over the last 6 hours, every 15 minutes</source>
        <translation>待ち時間&#x3000;直近6時間・15分ごと</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日の受付と結果</translation>
    </message>
    <message>
        <source>The staff now</source>
        <translation>いまの職員</translation>
    </message>
    <message>
        <source>Whoever is assigned one is told on their screen. If they do not accept it within 2 minutes (an emergency: 1 minute), it returns to the queue.</source>
        <translation>割り当てると、相手の画面に通知が出ます。2分以内（緊急は1分）に引き受けないと、列に戻ります。</translation>
    </message>
    <message>
        <source>Which consultations</source>
        <translation>表示する相談</translation>
    </message>
    <message>
        <source>%1 are marked; each is assigned</source>
        <translation>%1件を選択中。まとめて割り当てます</translation>
    </message>
    <message>
        <source>%1 assigned to %2, the others not: %3</source>
        <translation>%1件を%2に割り当てました。残りはできませんでした：%3</translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation>%1件を%2に割り当てました</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>%1件を元に戻しました</translation>
    </message>
    <message>
        <source>Undo the assignment</source>
        <translation>割り当てを取り消す</translation>
    </message>
    <message>
        <source>Urgency by the triage rules or by staff · no diagnosis</source>
        <translation>緊急度は判定ルールまたは職員による判定です・診断ではありません</translation>
    </message>
</context>
<context>
    <name>mado::BoardWords</name>
    <message>
        <source>Nobody waits</source>
        <translation>待っている人はいません</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2件</translation>
    </message>
    <message>
        <source>%1 more than is well</source>
        <translation>目安より%1件多く対応しています</translation>
    </message>
    <message>
        <source>Has as many as is well</source>
        <translation>いっぱいです</translation>
    </message>
    <message>
        <source>Can take one</source>
        <translation>対応できます</translation>
    </message>
    <message>
        <source>On shift, not connected</source>
        <translation>勤務中・接続なし</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>待機（呼び出し可）</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>勤務外</translation>
    </message>
    <message>
        <source>last act %1</source>
        <translation>最後の操作 %1</translation>
    </message>
    <message>
        <source>%1 called in</source>
        <translation>%1を呼び出し</translation>
    </message>
    <message>
        <source>Those on call: nobody attended</source>
        <translation>当番の呼び出し（対応者なし）</translation>
    </message>
    <message>
        <source>came at %1</source>
        <translation>%1に接続</translation>
    </message>
    <message>
        <source>sent, no answer yet</source>
        <translation>送信済み・応答待ち</translation>
    </message>
    <message>
        <source>could not be sent (%1)</source>
        <translation>送れませんでした（%1）</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>trying again (%1)</source>
        <translation>再送中（%1）</translation>
    </message>
    <message>
        <source>No gateway for calls is set up: telephone somebody.</source>
        <translation>呼び出しの送り先が設定されていません。電話で呼んでください。</translation>
    </message>
    <message>
        <source>Those on call are told when an emergency comes.</source>
        <translation>緊急の相談が入ると、当番に通知します。</translation>
    </message>
    <message>
        <source>%1: %2 came, %3 finished</source>
        <translation>%1&#x3000;受付 %2件・終了 %3件</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>待ち%1</translation>
    </message>
</context>
<context>
    <name>mado::BoundFields</name>
    <message>
        <source>no lower bound</source>
        <translation>下限なし</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より上</translation>
    </message>
    <message>
        <source>%1, lower bound</source>
        <translation>%1の下限</translation>
    </message>
    <message>
        <source>no upper bound</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>%1, upper bound</source>
        <translation>%1の上限</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>mado::BreakGlassSheet</name>
    <message>
        <source>Reach beyond my scope</source>
        <translation>担当の範囲の外を開く</translation>
    </message>
    <message>
        <source>For 60 minutes you see the consultations of another prefecture. It ends by itself. Supervisors and auditors see it with your reason.</source>
        <translation>60分のあいだ、ほかの都道府県の相談が見えます。時間になると自動で終わります。開いたことと理由は、責任者と監査担当に見えます。</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Reason (10 characters or more)</source>
        <translation>理由（10文字以上）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open for 60 minutes</source>
        <translation>60分だけ開く</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>理由が長すぎます。%1文字までです。</translation>
    </message>
    <message>
        <source>Write the reason in %1 characters or more.</source>
        <translation>理由を%1文字以上で書いてください。</translation>
    </message>
</context>
<context>
    <name>mado::CallHeader</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>mado::CallOutcomeWords</name>
    <message>
        <source>Reached</source>
        <translation>つながった</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>番号違い</translation>
    </message>
    <message>
        <source>Asked for a visit</source>
        <translation>安否確認を依頼</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>電話：%1</translation>
    </message>
</context>
<context>
    <name>mado::CallPanel</name>
    <message>
        <source>Take over first: the number is shown to its taker only.</source>
        <translation>先に引き受けてください。番号は担当者だけに表示されます。</translation>
    </message>
    <message>
        <source>Choose how the call ended.</source>
        <translation>電話の結果を選んでください。</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>次にかける時刻</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Tell the resident through LINE</source>
        <translation>LINEでお知らせを送る</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>No telephone number</source>
        <translation>電話番号なし</translation>
    </message>
    <message>
        <source>Showing the number goes on record.</source>
        <translation>番号の表示は記録に残ります。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Last tried %1, no answer ×%2</source>
        <translation>前回 %1・不在 %2回</translation>
    </message>
    <message>
        <source>In an hour %1</source>
        <translation>1時間後 %1</translation>
    </message>
    <message>
        <source>Morning %1</source>
        <translation>朝 %1</translation>
    </message>
    <message>
        <source>Record, then the next</source>
        <translation>記録して次へ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>In %1 min %2</source>
        <translation>%1分後 %2</translation>
    </message>
    <message>
        <source>The last call&apos;s record is still on its way.</source>
        <translation>前の電話の記録を送信中です。</translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation>まだサーバーにありません</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>判定ルール %1版・診断ではありません</translation>
    </message>
    <message>
        <source>Call %1:%2</source>
        <translation>通話 %1:%2</translation>
    </message>
    <message>
        <source>Make sure who it is</source>
        <translation>本人を確かめる</translation>
    </message>
    <message>
        <source>LINE name and month of birth. Tell family members nothing</source>
        <translation>LINEの表示名と生まれた月。家族が出たら用件を言わない</translation>
    </message>
    <message>
        <source>Ask how it is now</source>
        <translation>いまの様子を聞く</translation>
    </message>
    <message>
        <source>Breathing, fluids, consciousness</source>
        <translation>呼吸・水分・意識</translation>
    </message>
    <message>
        <source>Settle what is next</source>
        <translation>次の行動を決める</translation>
    </message>
    <message>
        <source>119, night clinic, testing desk tomorrow, watch at home</source>
        <translation>119／夜間外来／明日の検査窓口／様子を見る</translation>
    </message>
</context>
<context>
    <name>mado::CallPaper</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>折り返し一覧</translation>
    </message>
    <message>
        <source>Printed %1 by %2 · internal only · no diagnosis</source>
        <translation>%1&#x3000;印刷：%2&#x3000;庁内限り・診断ではありません</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 超過</translation>
    </message>
</context>
<context>
    <name>mado::CallTable</name>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1&#x3000;超過</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>折り返し</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mado::CallWords</name>
    <message>
        <source>No answer ×%1</source>
        <translation>不在 %1回</translation>
    </message>
    <message>
        <source>Nobody&apos;s yet</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Record waits</source>
        <translation>記録の送信待ち</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録できず</translation>
    </message>
    <message>
        <source>Visit asked for</source>
        <translation>安否確認を依頼</translation>
    </message>
    <message>
        <source>%1 %2  %3 (call %4)  %5</source>
        <translation>%1 %2&#x3000;%3（%4回目）&#x3000;%5</translation>
    </message>
    <message>
        <source>call at %1</source>
        <translation>%1に折り返し</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>時刻超過</translation>
    </message>
</context>
<context>
    <name>mado::CallbacksPage</name>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>自分 %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s %1</source>
        <translation>未割り当て %1</translation>
    </message>
    <message>
        <source>No answer ×3 %1</source>
        <translation>3回不在 %1</translation>
    </message>
    <message>
        <source>Nobody is to be called</source>
        <translation>折り返しを待つ人はいません</translation>
    </message>
    <message>
        <source>Residents who wish a call, or were promised one, stand here.</source>
        <translation>電話を希望した人、折り返しを約束した人がここに並びます。</translation>
    </message>
    <message>
        <source>No call was made today.</source>
        <translation>今日の電話の記録はありません。</translation>
    </message>
    <message>
        <source>Called today</source>
        <translation>今日の電話</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Add a call</source>
        <translation>折り返しを追加</translation>
    </message>
</context>
<context>
    <name>mado::CallsMadeModel</name>
    <message>
        <source>Call %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の電話</translation>
    </message>
</context>
<context>
    <name>mado::CallsMadeTable</name>
    <message>
        <source>Calls made today</source>
        <translation>今日の電話</translation>
    </message>
</context>
<context>
    <name>mado::CaseHeader</name>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待ち</translation>
    </message>
</context>
<context>
    <name>mado::CasePane</name>
    <message>
        <source>By %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>Expected %1, by %2</source>
        <translation>期待は%1・規則 %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases agree with the rules.</source>
        <translation>
            <numerusform>事例%n件すべてが規則と一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases end at another level.</source>
        <translation>
            <numerusform>%n件の事例が別の緊急度になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1, got %2 by %3.</source>
        <translation>期待は%1、結果は%2（規則 %3）。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Level expected of the case</source>
        <translation>事例に期待する緊急度</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>事例を外す</translation>
    </message>
</context>
<context>
    <name>mado::CaseTable</name>
    <message>
        <source>%1 (to accept)</source>
        <translation>%1（応答待ち）</translation>
    </message>
    <message>
        <source>Consultations to assign</source>
        <translation>割り当てる相談</translation>
    </message>
</context>
<context>
    <name>mado::CertificatePdf</name>
    <message>
        <source>Certificate of deletion</source>
        <translation>削除の証明書</translation>
    </message>
    <message>
        <source>Rehearsal: nothing was deleted.</source>
        <translation>練習です。何も削除していません。</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>発行：%1</translation>
    </message>
    <message>
        <source>End of measures announced by %1 on %2 (%3)</source>
        <translation>対策の終了の公表：%1&#x3000;%2（%3）</translation>
    </message>
    <message>
        <source>Proposed: %1, %2</source>
        <translation>申出：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Confirmed: %1, %2</source>
        <translation>承認：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What remains, and under which article</source>
        <translation>残したものと根拠</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>deleted on %1 (%2)</source>
        <translation>%1に削除（%2）</translation>
    </message>
    <message>
        <source>asked on %1, no answer yet</source>
        <translation>%1に依頼（返答待ち）</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>依頼していません</translation>
    </message>
    <message>
        <source>The space of the database was released.</source>
        <translation>データベースの領域を解放しました。</translation>
    </message>
    <message>
        <source>The space of the database was not released by this run.</source>
        <translation>データベースの領域は解放していません。</translation>
    </message>
    <message>
        <source>Consoles wiped: %1</source>
        <translation>削除が済んだ端末：%1台</translation>
    </message>
    <message>
        <source>Not reached yet, wiped at its next contact: %1</source>
        <translation>まだつながらない端末（次の接続で削除）：%1</translation>
    </message>
    <message>
        <source>Digest (BLAKE2b-256)</source>
        <translation>ダイジェスト（BLAKE2b-256）</translation>
    </message>
    <message>
        <source>Signature (Ed25519)</source>
        <translation>署名（Ed25519）</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Backups: this server knows of no key; delete them by hand.</source>
        <translation>バックアップ：鍵の登録がありません。手作業で削除してください。</translation>
    </message>
    <message>
        <source>The key of the backups was destroyed.</source>
        <translation>バックアップの鍵を破棄しました。</translation>
    </message>
    <message>
        <source>The key of the backups could not be destroyed; delete it by hand.</source>
        <translation>バックアップの鍵を破棄できませんでした。手作業で削除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>mado::ChapterView</name>
    <message>
        <source>Title of chapter %1</source>
        <translation>章%1の題</translation>
    </message>
    <message>
        <source>Text of chapter %1</source>
        <translation>章%1の本文</translation>
    </message>
</context>
<context>
    <name>mado::ChartCard</name>
    <message>
        <source>Show the chart (T)</source>
        <translation>図を表示（T）</translation>
    </message>
    <message>
        <source>Show the table (T)</source>
        <translation>表を表示（T）</translation>
    </message>
</context>
<context>
    <name>mado::CloseCard</name>
    <message>
        <source>In 1 hour, %1</source>
        <translation>1時間後 %1</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>どうなりましたか</translation>
    </message>
    <message>
        <source>Choose by number</source>
        <translation>数字で選べます</translation>
    </message>
    <message>
        <source>Advised to call 119</source>
        <translation>119番通報を勧めた</translation>
    </message>
    <message>
        <source>They call themselves</source>
        <translation>本人がかける</translation>
    </message>
    <message>
        <source>Called an ambulance</source>
        <translation>救急要請した</translation>
    </message>
    <message>
        <source>Staff called</source>
        <translation>職員がかける</translation>
    </message>
    <message>
        <source>Sent to the testing desk</source>
        <translation>検査の窓口を案内</translation>
    </message>
    <message>
        <source>Returnees and contacts desk</source>
        <translation>帰国者・接触者相談センター</translation>
    </message>
    <message>
        <source>Passed to a physician</source>
        <translation>医師につないだ</translation>
    </message>
    <message>
        <source>By phone or online</source>
        <translation>電話・オンライン</translation>
    </message>
    <message>
        <source>Watch at home</source>
        <translation>自宅で様子を見る</translation>
    </message>
    <message>
        <source>Decide the next contact</source>
        <translation>次回の連絡を決める</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>つながらない</translation>
    </message>
    <message>
        <source>No answer by chat or phone</source>
        <translation>返事がなく、電話にも出ない</translation>
    </message>
    <message>
        <source>Follow-up (next contact)</source>
        <translation>経過観察（次回連絡）</translation>
    </message>
    <message>
        <source>Next morning 8:00</source>
        <translation>翌朝 8:00</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>See the conversation</source>
        <translation>会話を見る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>対応を終える</translation>
    </message>
</context>
<context>
    <name>mado::CloseDialog</name>
    <message>
        <source>How it ended</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>A reply is begun but not sent.</source>
        <translation>書きかけの返信があるため、まだ終えられません。</translation>
    </message>
    <message>
        <source>The outbox still holds something of this consultation.</source>
        <translation>この相談の送信待ちがあるため、まだ終えられません。</translation>
    </message>
    <message>
        <source>Finishing works again once connected.</source>
        <translation>つながると、対応を終えられます。</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>対応結果を選んでください。</translation>
    </message>
    <message>
        <source>Choose the next contact.</source>
        <translation>次回連絡を選んでください。</translation>
    </message>
    <message>
        <source>Write in the record why there is no next contact.</source>
        <translation>次回連絡がない理由を、記録に書いてください。</translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation>記録が長すぎます。</translation>
    </message>
    <message>
        <source>Replies since this was opened: %1</source>
        <translation>開いてから、返信が%1件あります</translation>
    </message>
    <message>
        <source>A call is still promised. Record how it went.</source>
        <translation>電話の約束が残っています。結果を記録してください。</translation>
    </message>
    <message>
        <source>The second person has not agreed yet.</source>
        <translation>2人目がまだ同意していません。</translation>
    </message>
    <message>
        <source>Nobody urgent is given up as unreachable.</source>
        <translation>緊急・高の人は「連絡がつかない」では終えられません。</translation>
    </message>
    <message>
        <source>Steps of the two-person protocol are open. Take them, or hand over to an ambulance or physician.</source>
        <translation>2人の手順が残っています。手順を済ませるか、救急・医師につないで終えてください。</translation>
    </message>
</context>
<context>
    <name>mado::CloseServiceSheet</name>
    <message>
        <source>End the service</source>
        <translation>受け付けを終える</translation>
    </message>
    <message>
        <source>Every resident is told this text, and nothing new is taken in. What is under way goes on. The time for which the data are kept begins to run. This cannot be undone.</source>
        <translation>登録した人すべてに次の文を送り、新しい依頼を受け付けなくなります。途中の依頼は続けられます。データの保管期間が始まります。取り消せません。</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>日本語の文</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英語の文</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Both languages are needed.</source>
        <translation>日本語と英語の両方が必要です。</translation>
    </message>
    <message>
        <source>At most 1,000 characters in each language.</source>
        <translation>それぞれ1,000文字までです。</translation>
    </message>
</context>
<context>
    <name>mado::ClosedBar</name>
    <message>
        <source>Finished: %1</source>
        <translation>対応を終えました：%1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>mado::CodeRow</name>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Confirmation code</source>
        <translation>確認コード</translation>
    </message>
    <message>
        <source>Each works once</source>
        <translation>1つにつき1回使えます</translation>
    </message>
    <message>
        <source>6 digits from the authenticator app</source>
        <translation>認証アプリの6桁</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>認証アプリを使う</translation>
    </message>
    <message>
        <source>Use a recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
</context>
<context>
    <name>mado::CodeSheet</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1さんの登録コード</translation>
    </message>
    <message>
        <source>Hand this code over in person or by phone. It works once and is shown only now. With it and their staff number they choose a password.</source>
        <translation>このコードを、本人に直接か電話で渡してください。使えるのは1回、表示するのはいまだけです。本人はこのコードと職員番号でパスワードを決めます。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>1回だけ使える登録コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Usable until %1, %2</source>
        <translation>%1 %2 まで使えます</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>渡しました</translation>
    </message>
</context>
<context>
    <name>mado::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作の一覧</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter does it</source>
        <translation>↑ ↓ 選ぶ&#x3000;Enter 実行</translation>
    </message>
    <message>
        <source>While composing, Enter only confirms the letters</source>
        <translation>変換中の Enter は文字の確定だけに使います</translation>
    </message>
    <message>
        <source>Nothing here is called that</source>
        <translation>当てはまる操作はありません</translation>
    </message>
</context>
<context>
    <name>mado::CompareBar</name>
    <message>
        <source>Stop comparing with %1</source>
        <translation>%1との比較をやめる</translation>
    </message>
    <message>
        <source>+ Compare</source>
        <translation>＋ 比べる</translation>
    </message>
</context>
<context>
    <name>mado::Composer</name>
    <message>
        <source>Too long to send: %1</source>
        <translation>長すぎて送れません %1</translation>
    </message>
    <message>
        <source>Long texts are hard to read: %1</source>
        <translation>分けて送ると読みやすくなります %1</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>送信箱 %1件</translation>
    </message>
    <message>
        <source>Enter for a new line</source>
        <translation>Enter 改行</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書き保存済み</translation>
    </message>
    <message>
        <source>Draft not saved. Trying again.</source>
        <translation>下書きを保存できません。もう一度試しています</translation>
    </message>
    <message>
        <source>Replies since you began: %1</source>
        <translation>書き始めたあとに返信が%1件あります</translation>
    </message>
    <message>
        <source>%1. Ctrl+Enter sends it now.</source>
        <translation>%1。Ctrl+Enter で送ります</translation>
    </message>
    <message>
        <source>Sending as %1</source>
        <translation>%1として送信</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Replies go to the outbox. After %1 minutes they ask before they are sent.</source>
        <translation>書いた返信は送信箱に入ります。%1分を過ぎたものは、確認してから送ります</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>送信箱に入れる</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Fill in {%1} before sending.</source>
        <translation>{%1}を埋めてから送ってください。</translation>
    </message>
    <message>
        <source>Canned replies (Ctrl+J)</source>
        <translation>定型文（Ctrl+J）</translation>
    </message>
    <message>
        <source>It goes to the outbox</source>
        <translation>返信は送信箱に入ります</translation>
    </message>
</context>
<context>
    <name>mado::ConditionEditor</name>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>いくつの条件があてはまるか</translation>
    </message>
    <message>
        <source>So many</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>このまとまりを外す</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>まとまり</translation>
    </message>
</context>
<context>
    <name>mado::ConnectionPill</name>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
</context>
<context>
    <name>mado::ConsentSheet</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>撤回を記録する</translation>
    </message>
    <message>
        <source>Nobody asked this resident for consent yet. Their answers are given to nobody.</source>
        <translation>この相談者にはまだ同意をたずねていません。回答はだれにも提供しません。</translation>
    </message>
    <message>
        <source>Wants to take it back</source>
        <translation>撤回の申し出</translation>
    </message>
    <message>
        <source>%1: wants to take it back</source>
        <translation>%1：撤回の申し出</translation>
    </message>
    <message>
        <source>“%1” counts as taken back at once, as if the resident had done it in LINE.</source>
        <translation>「%1」の同意は、LINEでの撤回と同じく、すぐに撤回されます。</translation>
    </message>
</context>
<context>
    <name>mado::ConsentWords</name>
    <message>
        <source>✓ %1 (guardian)</source>
        <translation>✓ %1（保護者）</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1 taken back %2</source>
        <translation>✕ %1（撤回 %2）</translation>
    </message>
    <message>
        <source>✕ %1 not agreed</source>
        <translation>✕ %1（同意なし）</translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>同意の記録がありません</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>Taken back on %1 (agreed on %2)</source>
        <translation>撤回 %1（同意 %2）</translation>
    </message>
    <message>
        <source>Not agreed, %1</source>
        <translation>同意なし %1</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>だれに：%1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>いつまで：%1</translation>
    </message>
    <message>
        <source>Terms of use: %1</source>
        <translation>利用規約：%1</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>文案：%1版</translation>
    </message>
    <message>
        <source>Answered by a parent or guardian</source>
        <translation>保護者が答えました</translation>
    </message>
    <message>
        <source>✕ %1: a guardian&apos;s consent is missing</source>
        <translation>✕ %1：保護者の同意がありません</translation>
    </message>
    <message>
        <source>Does not count since %1: a parent or guardian has to agree</source>
        <translation>%1から無効：保護者の同意が必要です</translation>
    </message>
</context>
<context>
    <name>mado::Console</name>
    <message>
        <source>Starting the training system…</source>
        <translation>練習の用意をしています…</translation>
    </message>
    <message>
        <source>Opening your desk…</source>
        <translation>デスクを開いています…</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; drafts and outbox are kept.</source>
        <translation>サインインの期限が切れました。もう一度サインインしてください。下書きと送信箱は残っています。</translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation>お知らせがあります。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>この端末には何も残りません。</translation>
    </message>
    <message>
        <source>By order of an administrator, everything this computer kept of your desk was deleted.</source>
        <translation>管理者の指示により、この端末に保存されていた内容をすべて削除しました。</translation>
    </message>
    <message>
        <source>Signed out after %1 wrong tries. Sign in again; drafts and outbox are kept.</source>
        <translation>%1回まちがえたためサインアウトしました。もう一度サインインしてください。下書きと送信箱は残っています。</translation>
    </message>
</context>
<context>
    <name>mado::ConversationBanners</name>
    <message>
        <source>Meets the signs of an emergency</source>
        <translation>緊急の目安に当てはまります</translation>
    </message>
    <message>
        <source>Urgency: high</source>
        <translation>緊急度「高」です</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>LINE no longer reaches this person.</source>
        <translation>LINEでは連絡できません。</translation>
    </message>
    <message>
        <source>Change to the phone.</source>
        <translation>電話に切り替えてください</translation>
    </message>
    <message>
        <source>%1 took over first</source>
        <translation>%1が先に引き受けました</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>手順に戻る</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119番の手順</translation>
    </message>
    <message>
        <source>Two people are on it</source>
        <translation>2人で対応しています</translation>
    </message>
    <message>
        <source>Two people are needed; a second is asked for</source>
        <translation>2人で対応します。2人目を求めています</translation>
    </message>
    <message>
        <source>Automatic answers have stopped</source>
        <translation>自動回答は止めました</translation>
    </message>
    <message>
        <source>Join as the second</source>
        <translation>2人目に入る</translation>
    </message>
    <message>
        <source>Cannot speak on the telephone.</source>
        <translation>電話で声を出せない人です。</translation>
    </message>
</context>
<context>
    <name>mado::ConversationHeader</name>
    <message>
        <source>Waiting %1</source>
        <translation>待ち %1</translation>
    </message>
    <message>
        <source>Waiting %1 (goal %2)</source>
        <translation>待ち %1（目標 %2）</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>待つ人へ戻す</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>対応を終える</translation>
    </message>
    <message>
        <source>Finishing works again once connected.</source>
        <translation>つながると、対応を終えられます</translation>
    </message>
    <message>
        <source>Finish (E)</source>
        <translation>対応を終える（E）</translation>
    </message>
    <message>
        <source>Set the urgency (U)</source>
        <translation>緊急度を決める（U）</translation>
    </message>
    <message>
        <source>Hand over (H)</source>
        <translation>引き継ぐ（H）</translation>
    </message>
    <message>
        <source>Rules: %1 / Staff: %2</source>
        <translation>判定 %1 / 職員 %2</translation>
    </message>
    <message>
        <source>%1 looks too</source>
        <translation>%1も見ています</translation>
    </message>
    <message>
        <source>Person concerned (P)</source>
        <translation>相談対象者（P）</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>判定ルール %1版・診断ではありません</translation>
    </message>
</context>
<context>
    <name>mado::ConversationPanel</name>
    <message>
        <source>Choose a consultation</source>
        <translation>相談を選んでください</translation>
    </message>
    <message>
        <source>It opens here with its answers and messages.</source>
        <translation>回答とメッセージが、ここに開きます。</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>折り返す時刻</translation>
    </message>
    <message>
        <source>Call in 15 min, %1</source>
        <translation>15分後に電話する（%1）</translation>
    </message>
    <message>
        <source>Call in an hour, %1</source>
        <translation>1時間後に電話する（%1）</translation>
    </message>
    <message>
        <source>Call in the morning, %1</source>
        <translation>朝に電話する（%1）</translation>
    </message>
    <message>
        <source>Urgency by staff</source>
        <translation>職員の緊急度</translation>
    </message>
    <message>
        <source>&amp;%1  %2 (with a reason)</source>
        <translation>&amp;%1  %2（理由が必要）</translation>
    </message>
    <message>
        <source>New reply: %1</source>
        <translation>新しい返信：%1</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>%1さんからの画像</translation>
    </message>
    <message>
        <source>The 119 sheet was printed.</source>
        <translation>119番の手順を印刷しました。</translation>
    </message>
</context>
<context>
    <name>mado::DangerPage</name>
    <message>
        <source>Why this is an emergency</source>
        <translation>緊急と判定した理由</translation>
    </message>
    <message>
        <source>Written at %1</source>
        <translation>%1 の本文</translation>
    </message>
    <message>
        <source>Rules for words %1 · Triage rules %2 · not a diagnosis</source>
        <translation>表現の規則 %1版・判定ルール %2版・診断ではありません</translation>
    </message>
    <message>
        <source>The two</source>
        <translation>2人の担当</translation>
    </message>
    <message>
        <source>First: replies</source>
        <translation>主担当・返信する</translation>
    </message>
    <message>
        <source>Nobody holds it yet</source>
        <translation>まだだれも引き受けていません</translation>
    </message>
    <message>
        <source>Second: reads along, calls others</source>
        <translation>2人目・見守り、外への連絡</translation>
    </message>
    <message>
        <source>A second person is asked for</source>
        <translation>2人目を求めています</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>2人目に入る</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>手順 %1版</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、済み</translation>
    </message>
    <message>
        <source>To be decided by both</source>
        <translation>2人で決めること</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119番の手順</translation>
    </message>
    <message>
        <source>Take my agreement back</source>
        <translation>同意を取り消す</translation>
    </message>
    <message>
        <source>Agree to finishing</source>
        <translation>終えることに同意する</translation>
    </message>
    <message>
        <source>The second person agrees to lowering or finishing.</source>
        <translation>緊急度を下げる・終えることに、2人目が同意しました。</translation>
    </message>
    <message>
        <source>Lowering the urgency and finishing need both.</source>
        <translation>緊急度を下げる・終えるには、2人の確認が必要です。</translation>
    </message>
</context>
<context>
    <name>mado::DecisionCard</name>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>By the rules of %1</source>
        <translation>%1の規定による</translation>
    </message>
</context>
<context>
    <name>mado::DeskActions</name>
    <message>
        <source>This person</source>
        <translation>この人に</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>この画面</translation>
    </message>
    <message>
        <source>Case number or name</source>
        <translation>受付番号・名前</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>対応を終える</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>待つ人へ戻す</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>次を引き受ける</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>対応待ちの一覧を開く</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>名前・本文を検索する</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>のぞき見を防ぐ</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>キー操作の一覧</translation>
    </message>
    <message>
        <source>Switch to Japanese or English</source>
        <translation>日本語と英語を切り替える</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>今すぐ再接続する</translation>
    </message>
    <message>
        <source>Quiet the alarm for a minute</source>
        <translation>この画面の警報を1分止める</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>職員と役割を開く</translation>
    </message>
    <message>
        <source>Reach beyond my scope</source>
        <translation>担当の範囲の外を開く</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>折り返しに変更する</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>折り返しの一覧を開く</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>緊急度を決める</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119番の手順</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Accept what is handed over</source>
        <translation>申し送りを受け取る</translation>
    </message>
    <message>
        <source>Decline what is handed over</source>
        <translation>申し送りを断る</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>申し送りを取り消す</translation>
    </message>
    <message>
        <source>Assign and watch the desk</source>
        <translation>割り当てと全体の状況</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>相談対象者</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>症状別の質問</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>2人目に入る</translation>
    </message>
    <message>
        <source>Open the consultation again</source>
        <translation>相談を再開する</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>終了・返却を元に戻す</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>画面を隠す（ロック）</translation>
    </message>
    <message>
        <source>What I still hold</source>
        <translation>担当中の相談を確認（退勤前）</translation>
    </message>
    <message>
        <source>Trends of the region</source>
        <translation>地域の動向</translation>
    </message>
    <message>
        <source>Data provision</source>
        <translation>データ提供</translation>
    </message>
    <message>
        <source>Frequent questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>定型文を編集する</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬の手配</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>ほかの人に頼む</translation>
    </message>
</context>
<context>
    <name>mado::DeskFrame</name>
    <message>
        <source>Reconnect now</source>
        <translation>いま再接続</translation>
    </message>
    <message>
        <source>Others may have taken over since. Use the phone for what is urgent.</source>
        <translation>担当が外れている可能性があります。急ぎの連絡は電話を使ってください。</translation>
    </message>
    <message>
        <source>Data as of %1 (%2).</source>
        <translation>%1 時点の情報です（%2）。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>次の再接続まで %1秒</translation>
    </message>
    <message>
        <source>Emergency over goal: %1</source>
        <translation>緊急 %1人 超過</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The columns have their first widths again</source>
        <translation>列の幅を元に戻しました</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>対応を終えました</translation>
    </message>
    <message>
        <source>Returned to the queue</source>
        <translation>対応待ちに戻しました</translation>
    </message>
    <message>
        <source>Z takes it back</source>
        <translation>Zキーで元に戻せます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Not hidden while a call runs. Record its outcome first.</source>
        <translation>通話中は画面を隠しません。先に結果を記録してください。</translation>
    </message>
    <message>
        <source>Hand over what cannot wait</source>
        <translation>待てない相談を引き継いでください</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Use the phone for what is urgent.</source>
        <translation>急ぎの連絡は電話を使ってください。</translation>
    </message>
</context>
<context>
    <name>mado::DeskPage</name>
    <message>
        <source>Offline: nobody can be taken over now.</source>
        <translation>オフラインのため、いまは引き受けられません。</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>いま待っている人はいません</translation>
    </message>
    <message>
        <source>A call is on record as a note: its consultation went to other hands</source>
        <translation>相談が別の担当者に移っていたため、電話の記録はメモとして残しました</translation>
    </message>
    <message>
        <source>One more is yours now: first among yours</source>
        <translation>もう1件があなたの担当になりました。「自分の担当」に入っています</translation>
    </message>
</context>
<context>
    <name>mado::DisplaySection</name>
    <message>
        <source>Appearance and text</source>
        <translation>表示と文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Reset widths</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>すぐに変わります。再起動はいりません</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Residents are written to in their own language all the same</source>
        <translation>この画面の言葉です。相談者への文は変わりません</translation>
    </message>
    <message>
        <source>Column widths</source>
        <translation>列の幅</translation>
    </message>
    <message>
        <source>Queue and side panel as wide as they were at first</source>
        <translation>対応待ちと概要の幅を、最初の幅に戻します</translation>
    </message>
    <message>
        <source>Privacy on screen</source>
        <translation>画面のプライバシー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>切</translation>
    </message>
    <message>
        <source>On</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>のぞき見を防ぐ</translation>
    </message>
    <message>
        <source>Hide names and texts of everybody but the person chosen. Ctrl+Shift+H</source>
        <translation>選んでいない人の名前と本文を帯でかくします&#x3000;Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PINを決める</translation>
    </message>
    <message>
        <source>The PIN is gone.</source>
        <translation>PINをなくしました。</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>When nothing is touched. 10 minutes while an emergency is in your care. Ctrl+L locks at once</source>
        <translation>操作がないとき。緊急の対応中は10分に延びます。Ctrl+L ですぐに隠します</translation>
    </message>
    <message>
        <source>PIN for the locked screen</source>
        <translation>ロック解除のPIN</translation>
    </message>
    <message>
        <source>Six digits instead of the password, on this computer only</source>
        <translation>パスワードの代わりの6桁。この端末だけで使えます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>なくす</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>いつも</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>昼だけ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>鳴らさない</translation>
    </message>
    <message>
        <source>Softer tones</source>
        <translation>緊急でない音</translation>
    </message>
    <message>
        <source>Replies and hand-overs. By day is 6:00 to 22:00. Emergencies always sound</source>
        <translation>返事や引き継ぎの音。昼は6時〜22時。緊急の音は、いつでも鳴ります</translation>
    </message>
</context>
<context>
    <name>mado::DisposalPanel</name>
    <message>
        <source>Cancel the run</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Nothing is deleted. A new run can be proposed later.</source>
        <translation>何も削除しません。あとで申し出直せます。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>証明書を保存する</translation>
    </message>
    <message>
        <source>Measures are under way.</source>
        <translation>いまは対策中です。</translation>
    </message>
    <message>
        <source>Nothing is being deleted. A rehearsal deletes nothing.</source>
        <translation>データは消えません。練習でも消えません。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Proposed by %1.</source>
        <translation>申し出た人：%1</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>%1まで取り消せます。</translation>
    </message>
    <message>
        <source>It waits until recipients were asked and the last file was given.</source>
        <translation>提供先への依頼と最後の提供を待っています。</translation>
    </message>
    <message>
        <source>It cannot be cancelled any more.</source>
        <translation>もう取り消せません。</translation>
    </message>
    <message>
        <source> This is a rehearsal: nothing is deleted.</source>
        <translation>&#x3000;これは練習です。データは消えません。</translation>
    </message>
    <message>
        <source>By somebody else than who proposed it</source>
        <translation>申し出た人とは別の人が承認します</translation>
    </message>
    <message>
        <source>1st: %1   2nd: %2</source>
        <translation>1人目：%1&#x3000;2人目：%2</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>承認を待っています</translation>
    </message>
    <message>
        <source>Make sure that the end was announced</source>
        <translation>終了の公表を確かめる</translation>
    </message>
    <message>
        <source>The announcement and its date are recorded</source>
        <translation>公表文とその日付を記録します</translation>
    </message>
    <message>
        <source>Decide what is deleted and what stays</source>
        <translation>削除するものと残すものを決める</translation>
    </message>
    <message>
        <source>Stays: published tables, register and record</source>
        <translation>残す：公開済みの集計表、提供と操作の記録</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>残す：%1</translation>
    </message>
    <message>
        <source>Confirm it as two persons</source>
        <translation>2人で承認する</translation>
    </message>
    <message>
        <source>%1 of 2 persons</source>
        <translation>%1 / 2人</translation>
    </message>
    <message>
        <source>Ask recipients to delete</source>
        <translation>提供先に削除を依頼する</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients are told and give their proof</source>
        <translation>
            <numerusform>%nつの提供先に通知し、削除の証明を受け取ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipients are told and give their proof</source>
        <translation>提供先に通知し、削除の証明を受け取ります</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>72 hours to cancel. After that it cannot be undone.</source>
        <translation>取り消しの期間は72時間。そのあと元に戻せません</translation>
    </message>
    <message>
        <source>Issue the certificate</source>
        <translation>証明書を出す</translation>
    </message>
    <message>
        <source>Who, when and how many, as a PDF</source>
        <translation>だれが・いつ・何件削除したかをPDFに残します</translation>
    </message>
    <message>
        <source>%1 days · %2 next</source>
        <translation>%1日・次に%2件</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Held: %1 – %2 (%3)</source>
        <translation>保留：%1&#x3000;%2（%3）</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解く</translation>
    </message>
    <message>
        <source>Lift the hold on %1</source>
        <translation>%1の保留を解く</translation>
    </message>
    <message>
        <source>Not reached yet, wiped at their next contact: %1</source>
        <translation>まだつながらない端末（次の接続で削除）：%1</translation>
    </message>
    <message>
        <source>Confirmed. For 72 hours it can be cancelled.</source>
        <translation>承認しました。72時間は取り消せます。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>取り消しました。何も削除していません。</translation>
    </message>
    <message>
        <source>The hold is lifted.</source>
        <translation>保留を解きました。</translation>
    </message>
    <message>
        <source>Certificate saved</source>
        <translation>証明書を保存しました</translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Proposed. A second person has to confirm it.</source>
        <translation>申し出ました。別の人の承認が必要です。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>Held. Nothing of it is deleted.</source>
        <translation>保留しました。削除されません。</translation>
    </message>
    <message>
        <source>End of measures and deletion</source>
        <translation>対策の終了とデータの削除</translation>
    </message>
    <message>
        <source>Once the end of measures is announced, what the agreement covers is deleted promptly.</source>
        <translation>対策の終了が公表されたら、協定の対象のデータを速やかに削除します。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存しているデータ</translation>
    </message>
    <message>
        <source>Hold data</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Propose the deletion</source>
        <translation>削除を申し出る</translation>
    </message>
    <message>
        <source>Record a recipient&apos;s deletion</source>
        <translation>提供先の削除を記録する</translation>
    </message>
    <message>
        <source>Confirm as second person</source>
        <translation>2人目として承認する</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>証明書を保存する（PDF）</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>依頼文を保存</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>依頼文を保存しました</translation>
    </message>
</context>
<context>
    <name>mado::DisposalWords</name>
    <message>
        <source>Answers about health</source>
        <translation>体調の回答</translation>
    </message>
    <message>
        <source>Talks and notes of consultations</source>
        <translation>相談の会話とメモ</translation>
    </message>
    <message>
        <source>Telephone numbers and contacts</source>
        <translation>電話番号・連絡先</translation>
    </message>
    <message>
        <source>Copies of what was sent and received</source>
        <translation>送受信の控え</translation>
    </message>
    <message>
        <source>Copies on consoles</source>
        <translation>端末に残った写し</translation>
    </message>
    <message>
        <source>Published tables</source>
        <translation>公開済みの集計表</translation>
    </message>
    <message>
        <source>Register and record</source>
        <translation>提供と操作の記録</translation>
    </message>
    <message>
        <source>Computers of the desk</source>
        <translation>相談室の端末</translation>
    </message>
    <message>
        <source>Public figures</source>
        <translation>公開用の集計</translation>
    </message>
    <message>
        <source>Server of the prefecture</source>
        <translation>県 サーバー</translation>
    </message>
    <message>
        <source>Waits for the second person</source>
        <translation>2人目の承認待ち</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>取り消し期間中</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結中</translation>
    </message>
    <message>
        <source>Is being deleted</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Space is being released</source>
        <translation>領域を解放中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Disclosure asked for</source>
        <translation>開示請求</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>訂正請求</translation>
    </message>
    <message>
        <source>Stop of use asked for</source>
        <translation>利用停止請求</translation>
    </message>
    <message>
        <source>Leak report</source>
        <translation>漏えい等の報告</translation>
    </message>
    <message>
        <source>Register of personal-information files</source>
        <translation>個人情報ファイル簿</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託先</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>応じない</translation>
    </message>
</context>
<context>
    <name>mado::DraftCard</name>
    <message>
        <source>Draft thrown away</source>
        <translation>下書きを捨てました</translation>
    </message>
    <message>
        <source>Your draft</source>
        <translation>あなたの下書き</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送っていません</translation>
    </message>
    <message>
        <source>Move to a note</source>
        <translation>メモに移す</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>捨てる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>mado::DutiesPanel</name>
    <message>
        <source>Recorded</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>Requests and duties</source>
        <translation>請求と義務</translation>
    </message>
    <message>
        <source>Record one</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>対応を記録する</translation>
    </message>
    <message>
        <source>Nothing is on record</source>
        <translation>記録はありません</translation>
    </message>
    <message>
        <source>Requests of residents, leaks, files and contractors are recorded here.</source>
        <translation>請求、漏えい、ファイル簿、委託先を記録します。</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>No date due</source>
        <translation>期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録した人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>対応した人</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>First report by</source>
        <translation>速報の期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>As entered by the office</source>
        <translation>職員が記入した期限</translation>
    </message>
    <message>
        <source>The first report was made</source>
        <translation>速報を行った</translation>
    </message>
    <message>
        <source>From now on the day of the full report counts.</source>
        <translation>これからは確報の期限で数えます。</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>速報を行った日</translation>
    </message>
    <message>
        <source>Reported to, and the number of their answer (no names of residents)</source>
        <translation>報告先と受付番号（氏名は書かない）</translation>
    </message>
    <message>
        <source>Personal Information Protection Commission</source>
        <translation>個人情報保護委員会</translation>
    </message>
    <message>
        <source>Record the first report</source>
        <translation>速報を記録</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 終了</translation>
    </message>
    <message>
        <source>First report due %1</source>
        <translation>速報の期限 %1</translation>
    </message>
    <message>
        <source>Full report due %1</source>
        <translation>確報の期限 %1</translation>
    </message>
    <message>
        <source>First report overdue</source>
        <translation>速報の期限超過</translation>
    </message>
    <message>
        <source>Full report by</source>
        <translation>確報の期限</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>First report made</source>
        <translation>速報を行った日</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>Put on record by</source>
        <translation>速報の記録者</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>期限間近</translation>
    </message>
</context>
<context>
    <name>mado::DutySheet</name>
    <message>
        <source>How it ended</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Case number, file, contractor, or what leaked (no names of residents)</source>
        <translation>受付番号・ファイル名・委託先・漏えいの対象（氏名は書かない）</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>対応した内容、または応じない理由</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Received or found on</source>
        <translation>受け付けた日・分かった日</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Record a request or duty</source>
        <translation>請求・義務を記録する</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>足りない項目を入力してください。</translation>
    </message>
    <message>
        <source>Due on, where it is not the day of the Act (may be empty)</source>
        <translation>期限（法律の期限と異なるとき。空欄でも可）</translation>
    </message>
</context>
<context>
    <name>mado::DutyToasts</name>
    <message>
        <source>A consultation was assigned to you</source>
        <translation>相談が割り当てられました</translation>
    </message>
    <message>
        <source>A consultation of yours was given to %1</source>
        <translation>担当していた相談が%1に移りました</translation>
    </message>
    <message>
        <source>Nobody has answered a hand-over</source>
        <translation>申し送りに応答がありません</translation>
    </message>
    <message>
        <source>A console is lost that holds an emergency</source>
        <translation>緊急の相談を担当する端末の接続が切れています</translation>
    </message>
    <message>
        <source>A reply came in one of your consultations</source>
        <translation>担当中の相談に返信がありました</translation>
    </message>
    <message>
        <source>Accept it until %1, or return it</source>
        <translation>%1までに引き受けるか、列に戻してください</translation>
    </message>
    <message>
        <source>What you wrote is kept as your draft</source>
        <translation>書きかけの文は下書きに残っています</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>%1からの申し送り</translation>
    </message>
    <message>
        <source>%1 is silent; at %2 it is in the queue again</source>
        <translation>%1の端末から応答がありません。%2に列に戻ります</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nobody but you attends</source>
        <translation>対応できる端末がほかにありません</translation>
    </message>
    <message>
        <source>No other console is connected</source>
        <translation>ほかの端末が接続していません</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waiting beyond the goal: %1</source>
        <translation>目標を過ぎて待っている人：%1人</translation>
    </message>
    <message>
        <source>Assign them or call people in</source>
        <translation>割り当てるか、応援を呼んでください</translation>
    </message>
    <message>
        <source>A colleague asks you to take a consultation</source>
        <translation>相談の引き受けを頼まれています</translation>
    </message>
    <message>
        <source>One of your consultations is an emergency now</source>
        <translation>担当中の相談が緊急になりました</translation>
    </message>
</context>
<context>
    <name>mado::EditionForm</name>
    <message>
        <source>Version of the edition</source>
        <translation>版の番号</translation>
    </message>
    <message>
        <source>Edition holds from</source>
        <translation>版の適用開始</translation>
    </message>
    <message>
        <source>Edition holds until</source>
        <translation>版の適用終了</translation>
    </message>
    <message>
        <source>Source of the edition</source>
        <translation>版の出どころ</translation>
    </message>
    <message>
        <source>2020-05-08</source>
        <translation>2020-05-08</translation>
    </message>
    <message>
        <source>no end, or 2020-12-31</source>
        <translation>終わりなし、または 2020-12-31</translation>
    </message>
    <message>
        <source>The first rule that fires decides, not the most urgent one</source>
        <translation>最も緊急な規則ではなく、最初に当たった規則で決める</translation>
    </message>
</context>
<context>
    <name>mado::EmergencySheet</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What to say, from top to bottom</source>
        <translation>伝えること（上から順に読みます）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Entrance and key</source>
        <translation>入口と鍵</translation>
    </message>
    <message>
        <source>Where to call</source>
        <translation>かける先</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Ask: address, building, room</source>
        <translation>聞く：住所、建物、部屋</translation>
    </message>
    <message>
        <source>119 from this desk reaches the fire headquarters of this building. For another municipality call the number above.</source>
        <translation>この机の電話で119番にかけると、この建物を受け持つ消防本部につながります。本人が別の市町村にいるときは、上の直通番号にかけてください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the resident&apos;s number while held</source>
        <translation>押している間、本人の電話番号を表示</translation>
    </message>
    <message>
        <source>What the dispatcher said</source>
        <translation>指令員の答え</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>結果を記録する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119番の手順</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>場所不明</translation>
    </message>
    <message>
        <source>Fire headquarters for %1</source>
        <translation>%1を受け持つ消防本部</translation>
    </message>
    <message>
        <source>%1 (direct, invented number)</source>
        <translation>%1（直通・架空の番号）</translation>
    </message>
    <message>
        <source>Not filled in by the prefecture yet</source>
        <translation>県が未記入です</translation>
    </message>
    <message>
        <source>“An ambulance, please. The person is in %1, not here. I am %2 of the health desk.”</source>
        <translation>「救急です。救急車をお願いします。本人は%1にいます。こちらは健康相談窓口の%2です。」</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Illnesses</source>
        <translation>持病</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>同居</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>本人に聞く</translation>
    </message>
    <message>
        <source>119 call %1</source>
        <translation>119番 通話中 %1</translation>
    </message>
    <message>
        <source>The call begins</source>
        <translation>通話を始める</translation>
    </message>
    <message>
        <source>no number given</source>
        <translation>番号なし</translation>
    </message>
    <message>
        <source>%1, called at %2</source>
        <translation>%1&#x3000;かけた時刻 %2</translation>
    </message>
    <message>
        <source>The record is too long.</source>
        <translation>記録が長すぎます。</translation>
    </message>
    <message>
        <source>Press “The call begins” when you dial.</source>
        <translation>かけるときに「通話を始める」を押してください。</translation>
    </message>
    <message>
        <source>Choose what the dispatcher answered.</source>
        <translation>指令員の答えを選んでください。</translation>
    </message>
    <message>
        <source>Kept on this computer and sent once connected.</source>
        <translation>この端末に保存し、接続が戻ったら送ります。</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>オフラインでも使えます</translation>
    </message>
    <message>
        <source>No automatic lock during the call</source>
        <translation>通話中は自動ロックしません</translation>
    </message>
    <message>
        <source>Stay in the conversation until they arrive; ask how they are every 3 minutes</source>
        <translation>到着まで会話を続け、3分ごとに様子を聞く</translation>
    </message>
    <message>
        <source>Tell the officer and the health centre</source>
        <translation>県の担当と保健所に知らせる</translation>
    </message>
    <message>
        <source>Look at the conversation</source>
        <translation>会話を見る</translation>
    </message>
    <message>
        <source>The resident has written since: %1</source>
        <translation>本人から返信が%1件あります</translation>
    </message>
    <message>
        <source>The resident&apos;s phone</source>
        <translation>相談者の電話</translation>
    </message>
    <message>
        <source>Printed by %1, %2 %3. Internal use only. Not a diagnosis.</source>
        <translation>印刷：%1&#x3000;%2 %3&#x3000;庁内限り・診断ではありません</translation>
    </message>
    <message>
        <source>Ask: floor? door open?</source>
        <translation>聞く：何階か・鍵</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>mado::EmergencyWords</name>
    <message>
        <source>An ambulance is sent</source>
        <translation>出動する</translation>
    </message>
    <message>
        <source>They call the resident back</source>
        <translation>本人にかけ直す</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>つながらない</translation>
    </message>
</context>
<context>
    <name>mado::EndLetter</name>
    <message>
        <source>Request to dispose of data at the end of measures</source>
        <translation>対策の終了に伴うデータの廃棄について（依頼）</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1&#x3000;御中</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 announced the end of measures on %2 (%3). Please dispose of all data that you were given under the agreement below, every copy, those handed on and those in backups among them. Then answer with the slip.</source>
        <translation>%2、%1から対策の終了が公表されました（%3）。下記の協定に基づき提供を受けたすべてのデータを、再提供先やバックアップにあるものを含むすべての写しとともに廃棄のうえ、下の回答書でお知らせください。</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>開始日：%1</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>目的：%1</translation>
    </message>
    <message>
        <source>On disposal: %1</source>
        <translation>廃棄の定め：%1</translation>
    </message>
    <message>
        <source>Files you were given: %1</source>
        <translation>提供したファイル：%1件</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>回答書（%1 宛て）</translation>
    </message>
    <message>
        <source>We received this letter on: ____ / ____ / ____</source>
        <translation>この依頼を受け取った日：&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Every copy was disposed of on: ____ / ____ / ____</source>
        <translation>すべての写しを廃棄した日：&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Number of our certificate: ____________________</source>
        <translation>廃棄証明書の番号：____________________</translation>
    </message>
    <message>
        <source>Organ, name, seal: ____________________</source>
        <translation>機関名・氏名・印：____________________</translation>
    </message>
</context>
<context>
    <name>mado::EnrolmentForm</name>
    <message>
        <source>Enter the 6 digits that the app shows.</source>
        <translation>アプリに表示された6桁を入れてください。</translation>
    </message>
    <message>
        <source>Enter the invitation code that you were given.</source>
        <translation>受け取った招待コードを入れてください。</translation>
    </message>
    <message>
        <source>A password needs at least 12 characters.</source>
        <translation>パスワードは12文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>はじめてのサインイン</translation>
    </message>
    <message>
        <source>Set up the authenticator app</source>
        <translation>認証アプリの登録</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>With the invitation of your administrator you choose a password.</source>
        <translation>管理者から受け取った招待コードを入れ、パスワードを決めてください。</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your telephone, then enter the 6 digits that it shows.</source>
        <translation>スマートフォンの認証アプリで読み取り、表示された6桁を入れてください。</translation>
    </message>
    <message>
        <source>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</source>
        <translation>スマートフォンが手元にないとき、1つにつき1回サインインできます。書き写すか印刷してください。二度と表示されません。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>I have kept them: start</source>
        <translation>控えました。始める</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <translation>招待コード</translation>
    </message>
    <message>
        <source>New password (12 characters or more)</source>
        <translation>新しいパスワード（12文字以上）</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度同じパスワード</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>Where it cannot be scanned, type this key</source>
        <translation>読み取れないときに入力するキー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>mado::Entrance</name>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>しばらくお待ちください…</translation>
    </message>
</context>
<context>
    <name>mado::ErrorWords</name>
    <message>
        <source>This may not be your server: nobody trusted vouches for it. Do not go on; tell the IT staff.</source>
        <translation>本物のサーバーか確かめられません。信頼できる認証局の証明がないためです。操作をやめ、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>Another server answered at this address. Check the address, or tell the IT staff.</source>
        <translation>このアドレスから別のサーバーが応答しました。アドレスを確かめるか、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s clock, then tell the IT staff.</source>
        <translation>サーバーの証明書の期限が切れています。この端末の時計を確かめてから、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s clock, then tell the IT staff.</source>
        <translation>サーバーの証明書の有効期間がまだ始まっていません。この端末の時計を確かめてから、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>No secure connection to the server came about. Tell the IT staff.</source>
        <translation>サーバーと安全に接続できません。情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>Others could read along at this address. Use the one that begins with https.</source>
        <translation>このアドレスでは通信を他人に読まれるおそれがあります。https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>This is not the address of a server. It looks like https://desk.example.jp.</source>
        <translation>サーバーのアドレスではありません。https://desk.example.jp のような形で入力してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s settings for secure connections cannot be read. Tell the IT staff.</source>
        <translation>この端末の安全な接続の設定が読めません。情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>No answer from the server. Try again once connected.</source>
        <translation>サーバーから応答がありません。つながったら、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was lost. The result is being checked.</source>
        <translation>サーバーの返事が届きませんでした。結果を確認中です。</translation>
    </message>
    <message>
        <source>%1 took over first.</source>
        <translation>%1が先に引き受けました。</translation>
    </message>
    <message>
        <source>The server refused this. Look at the newest state and try again.</source>
        <translation>サーバーが受け付けませんでした。最新の状態を見て、もう一度試してください。</translation>
    </message>
    <message>
        <source>The session has ended. Sign in again; drafts and outbox are kept.</source>
        <translation>サインインの期限が切れました。下書きと送信箱は残っています。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. This console or the server needs an update.</source>
        <translation>サーバーの返事を読めませんでした。このアプリかサーバーの更新が必要です。</translation>
    </message>
    <message>
        <source>Saving on this computer failed. Copy your text before you go on.</source>
        <translation>この端末に保存できませんでした。書いた文をコピーしてから続けてください。</translation>
    </message>
    <message>
        <source>The keychain is locked or missing. Nothing is kept after quitting.</source>
        <translation>キーチェーンを使えません。終了すると、この端末には何も残りません。</translation>
    </message>
    <message>
        <source>A newer console wrote what this computer keeps. Update this one. The file is untouched.</source>
        <translation>この端末の記録は、新しい版の窓口が書いたものです。この版を更新してください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>What this computer keeps cannot be opened. Tell the IT staff. The file is untouched.</source>
        <translation>この端末の記録を開けません。情報システム担当に伝えてください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Another console of yours is open. Close it, then sign in again.</source>
        <translation>同じ人の窓口がほかに開いています。閉じてから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your folder is on a network drive, where nothing can be kept safely. Tell the IT staff.</source>
        <translation>フォルダがネットワーク上にあり、安全に保存できません。情報システム担当に伝えてください。</translation>
    </message>
    <message>
        <source>One kept item could not be read. The others are shown.</source>
        <translation>保存した1件を読めませんでした。ほかは表示しています。</translation>
    </message>
    <message>
        <source>The department&apos;s sign-in service does not answer. Wait a moment, or use your staff number.</source>
        <translation>庁内の認証サーバーから応答がありません。少し待つか、職員番号でサインインしてください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Use your staff number, or tell the IT staff.</source>
        <translation>ブラウザーを開けませんでした。職員番号でサインインするか、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Use your staff number, or tell the IT staff.</source>
        <translation>この端末ではブラウザーから戻れません。職員番号でサインインするか、情報システム担当に連絡してください。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in 5 minutes. Please try again.</source>
        <translation>5分以内にブラウザーから戻りませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The department&apos;s sign-in service did not let you in. Try again, or use your staff number.</source>
        <translation>庁内の認証で許可されませんでした。もう一度試すか、職員番号でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>mado::ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>図（PNG）</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>図（SVG）</translation>
    </message>
    <message>
        <source>Report (PDF)</source>
        <translation>報告書（PDF）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Exporting… %1%</source>
        <translation>書き出しています… %1%</translation>
    </message>
    <message>
        <source>Nothing was written: choose a folder where you may save.</source>
        <translation>書き出していません。保存できるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was written: there is no room left on the disk.</source>
        <translation>書き出していません。ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Nothing was written: it could not be drawn. Try another format.</source>
        <translation>書き出していません。図を描けませんでした。別の形式を選んでください。</translation>
    </message>
</context>
<context>
    <name>mado::FaqEditor</name>
    <message>
        <source>Edit the answer</source>
        <translation>回答を直す</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>回答を書く</translation>
    </message>
    <message>
        <source>Waits for a check</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>%1 / %2 characters</source>
        <translation>%1 / %2字</translation>
    </message>
    <message>
        <source>The answer is the same as above.</source>
        <translation>回答は上と同じです。</translation>
    </message>
    <message>
        <source>Then: “%1”  Now: “%2”</source>
        <translation>当時：「%1」&#x3000;いま：「%2」</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>見直す日</translation>
    </message>
    <message>
        <source>Where the facts come from (needed before publishing)</source>
        <translation>もとになる情報（公開する前に必要です）</translation>
    </message>
    <message>
        <source>Questions that this answers</source>
        <translation>この回答にまとめる質問</translation>
    </message>
    <message>
        <source>The question in other words, one a line</source>
        <translation>質問の別の言い方（1行に1つ）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>2020-06-26</source>
        <translation>2020-06-26</translation>
    </message>
    <message>
        <source>https:// (if there is a page)</source>
        <translation>https://（ページがあるとき）</translation>
    </message>
    <message>
        <source>Link to the source</source>
        <translation>もとになる情報のリンク</translation>
    </message>
    <message>
        <source>As of, 2020-06-15</source>
        <translation>いつの情報か&#x3000;2020-06-15</translation>
    </message>
    <message>
        <source>Day on which the facts held</source>
        <translation>いつの情報か</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>保留にする</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Ask for a check</source>
        <translation>確認を依頼する</translation>
    </message>
    <message>
        <source>Checked: publish</source>
        <translation>確認して公開する</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Withdraw from residents</source>
        <translation>公開を取り下げる</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>下書きを削除</translation>
    </message>
</context>
<context>
    <name>mado::FaqPage</name>
    <message>
        <source>Not loaded yet</source>
        <translation>まだ読み込んでいません</translation>
    </message>
    <message>
        <source>Every question was answered</source>
        <translation>答えられなかった質問はありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>ほかの言語</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>解決せず</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1回</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1回</translation>
    </message>
    <message>
        <source>%1 questions</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Waits for a check</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Save the draft first, or throw away what you typed.</source>
        <translation>先に下書きを保存するか、入力を削除してください。</translation>
    </message>
    <message>
        <source>Saved. A nurse or physician is asked to check it.</source>
        <translation>保存しました。看護師か医師に確認を依頼しました。</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>Published. Residents get it from now on.</source>
        <translation>公開しました。いまから利用者に届きます。</translation>
    </message>
    <message>
        <source>Withdrawn. Residents no longer get it.</source>
        <translation>取り下げました。もう利用者には届きません。</translation>
    </message>
    <message>
        <source>Brought back. Residents get this version again.</source>
        <translation>前の版に戻しました。利用者にはこの版が届きます。</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>下書きを削除しました。</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを読み込む</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読めません。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も読み込んでいません。</translation>
    </message>
    <message>
        <source>%1 drafts were made, %2 entries already say this.</source>
        <translation>下書きを%1件作りました。%2件は同じ内容でした。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Exported %1 entries</source>
        <translation>%1件を書き出しました</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>答えられなかった質問</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Search questions</source>
        <translation>質問を検索</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい回答</translation>
    </message>
</context>
<context>
    <name>mado::FaqSide</name>
    <message>
        <source>A check by a nurse or physician who did not write it</source>
        <translation>書いた人以外の看護師か医師の確認</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answered by itself</source>
        <translation>自動で答えられた</translation>
    </message>
    <message>
        <source>Handed to a person</source>
        <translation>職員につないだ</translation>
    </message>
    <message>
        <source>“It helped”</source>
        <translation>「役に立った」</translation>
    </message>
    <message>
        <source>Calls avoided: about %1. This is an estimate: answers after which nobody asked for a person, times the part of raters whom it helped.</source>
        <translation>避けられた電話：およそ%1件。答えたあと人への相談がなかった件数に、「役に立った」の割合をかけた推定です。</translation>
    </message>
    <message>
        <source>Calls avoided: not estimated yet. At least %1 residents have to rate first.</source>
        <translation>避けられた電話：まだ推定できません。評価が%1件以上になると表示します。</translation>
    </message>
    <message>
        <source>As the resident sees it</source>
        <translation>利用者の画面での見え方</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>Still needed before publishing</source>
        <translation>公開までに必要なもの</translation>
    </message>
</context>
<context>
    <name>mado::FaqWords</name>
    <message>
        <source>A category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>The question in Japanese</source>
        <translation>日本語の質問</translation>
    </message>
    <message>
        <source>The question in English</source>
        <translation>英語の質問</translation>
    </message>
    <message>
        <source>The answer in Japanese</source>
        <translation>日本語の回答</translation>
    </message>
    <message>
        <source>The answer in English</source>
        <translation>英語の回答</translation>
    </message>
    <message>
        <source>An answer of at most %1 characters</source>
        <translation>%1文字までの回答</translation>
    </message>
    <message>
        <source>The source in both languages, with its day</source>
        <translation>もとになる情報（日本語と英語）とその日付</translation>
    </message>
    <message>
        <source>A link that begins with https://</source>
        <translation>https:// で始まるリンク</translation>
    </message>
    <message>
        <source>%1. Came with the account</source>
        <translation>%1&#x3000;はじめからある回答</translation>
    </message>
    <message>
        <source>%1. Published by %2, %3</source>
        <translation>%1&#x3000;%2が公開&#x3000;%3</translation>
    </message>
    <message>
        <source>%1. Brought back by %2, %3</source>
        <translation>%1&#x3000;%2が前の版に戻す&#x3000;%3</translation>
    </message>
    <message>
        <source>%1. Withdrawn by %2, %3</source>
        <translation>%1&#x3000;%2が取り下げ&#x3000;%3</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor Shift_JIS. Save it as CSV UTF-8.</source>
        <translation>ファイルの文字コードを読めません。CSV UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The first line has no column question_ja. Export first to see the columns.</source>
        <translation>1行目にquestion_jaの列がありません。先に書き出して列を確かめてください。</translation>
    </message>
    <message>
        <source>Line %1: there is no question.</source>
        <translation>%1行目：質問がありません。</translation>
    </message>
    <message>
        <source>Line %1: the id has other characters than letters, digits, _ and -.</source>
        <translation>%1行目：idは英数字と _ - で書いてください。</translation>
    </message>
    <message>
        <source>Line %1: write days like 2020-06-15.</source>
        <translation>%1行目：日付は2020-06-15のように書いてください。</translation>
    </message>
    <message>
        <source>Line %1: a text is too long.</source>
        <translation>%1行目：文が長すぎます。</translation>
    </message>
    <message>
        <source>Line %1: at most %2 entries at once.</source>
        <translation>%1行目：一度に読み込めるのは%2件までです。</translation>
    </message>
    <message>
        <source>%1% (%2)</source>
        <translation>%1%（%2件）</translation>
    </message>
</context>
<context>
    <name>mado::FilterBar</name>
    <message>
        <source>National survey</source>
        <translation>全国調査</translation>
    </message>
    <message>
        <source>Personal support (daily)</source>
        <translation>パーソナルサポート（毎日）</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存する</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>この表示を一覧から外す</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む（Alt+→）</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>調査</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>This page shows whole prefectures</source>
        <translation>この画面は都道府県単位です</translation>
    </message>
    <message>
        <source>Nation or prefecture</source>
        <translation>全国・都道府県</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Areas of health centres: not filled in yet</source>
        <translation>保健所の区域は未登録です</translation>
    </message>
</context>
<context>
    <name>mado::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>このトークの中を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
</context>
<context>
    <name>mado::FollowUpPanel</name>
    <message>
        <source>LINE has not said yet how many may be sent. Until then nobody is asked.</source>
        <translation>LINEから今月送れる数の回答がまだありません。届くまで、だれにもたずねません。</translation>
    </message>
    <message>
        <source>Sent %1, no limit.</source>
        <translation>送信済み%1通、上限はありません。</translation>
    </message>
    <message>
        <source>Sent %1 of %2 this month. %3 may still go to questions and invitations on %4 days: %5 today. %6 are kept back for advice and replies.</source>
        <translation>今月%2通のうち%1通を送信済み。残り%4日で、質問と案内にあと%3通を使えます（今日は%5通）。助言と返信のため%6通は残しておきます。</translation>
    </message>
    <message>
        <source>Everybody every day would take %1. Those who were worse off are asked every day, the others in turn. Answers without being asked take none.</source>
        <translation>全員に毎日たずねると%1通かかります。体調のよくない人には毎日、ほかの人には順番にたずねます。自分から答えた分は通数に数えません。</translation>
    </message>
    <message>
        <source>Everywhere else: %1</source>
        <translation>そのほかの地域：%1</translation>
    </message>
    <message>
        <source>No desk is named for: %1</source>
        <translation>窓口が決まっていない地域：%1</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日の体調</translation>
    </message>
    <message>
        <source>Messages and places</source>
        <translation>通数と地域</translation>
    </message>
    <message>
        <source>%1 people chose an hour</source>
        <translation>時刻を選んだ人 %1人</translation>
    </message>
    <message>
        <source>Off: nobody is asked by itself</source>
        <translation>停止中：こちらからはたずねません</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>たずねるのをやめる</translation>
    </message>
    <message>
        <source>Begin asking</source>
        <translation>毎日たずねる</translation>
    </message>
    <message>
        <source>Today: %1 planned, %2 asked, %3 answered by themselves, %4 left for another day. Answers: %5.</source>
        <translation>今日：予定%1人、送信済み%2人、自分から回答%3人、別の日に回した%4人。回答%5件。</translation>
    </message>
    <message>
        <source>Hours that people chose, in Japan&apos;s time</source>
        <translation>選ばれた時刻（日本時間）</translation>
    </message>
    <message>
        <source>Hours that people chose</source>
        <translation>選ばれた時刻</translation>
    </message>
    <message>
        <source>Messages of this month</source>
        <translation>今月の通数</translation>
    </message>
    <message>
        <source>Questions of the last seven days</source>
        <translation>直近7日間の設問</translation>
    </message>
    <message>
        <source>Testing desks by place</source>
        <translation>地域ごとの検査の窓口</translation>
    </message>
</context>
<context>
    <name>mado::GivenRow</name>
    <message>
        <source>disposed of %1</source>
        <translation>廃棄済み %1</translation>
    </message>
    <message>
        <source>asked back %1</source>
        <translation>回収を依頼 %1</translation>
    </message>
    <message>
        <source>replaced: consent was taken back</source>
        <translation>撤回のため作り直し</translation>
    </message>
    <message>
        <source>expired: to be disposed of</source>
        <translation>期限切れ・廃棄の対象</translation>
    </message>
    <message>
        <source>waits to be fetched</source>
        <translation>受け取り待ち</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>回収を依頼</translation>
    </message>
    <message>
        <source>Disposed of…</source>
        <translation>廃棄を記録…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>提供ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>letter answered %1</source>
        <translation>依頼に回答 %1</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>依頼文…</translation>
    </message>
    <message>
        <source>Answered…</source>
        <translation>回答あり…</translation>
    </message>
    <message>
        <source>usable until %1</source>
        <translation>利用期限 %1</translation>
    </message>
</context>
<context>
    <name>mado::GovernancePage</name>
    <message>
        <source>Agreements</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>データ提供</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Until measures end</source>
        <translation>対策の終了まで</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1・%2まで</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is given to anybody</source>
        <translation>提供しているデータはありません</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>先に協定を登録してください。</translation>
    </message>
    <message>
        <source>Ask for a provision under an agreement.</source>
        <translation>協定にもとづいて提供を申請してください。</translation>
    </message>
    <message>
        <source>Asked. Another officer has to approve it.</source>
        <translation>申請しました。別の職員の承認が必要です。</translation>
    </message>
    <message>
        <source>The agreement is on record</source>
        <translation>協定を登録しました</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Stop the provision</source>
        <translation>提供を止める</translation>
    </message>
    <message>
        <source>From now on nothing is given. The register stays.</source>
        <translation>以後は提供しません。台帳は残ります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Decline the provision</source>
        <translation>申請を却下する</translation>
    </message>
    <message>
        <source>Nothing is given. Whoever asked sees your reason.</source>
        <translation>提供しません。理由は申請者に表示されます。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>The agreement has ended. Nothing is given under it.</source>
        <translation>協定を終了しました。以後は提供しません。</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>封をしたファイルを保存する</translation>
    </message>
    <message numerus="yes">
        <source>Saved, sealed to the recipient: %n people</source>
        <translation>
            <numerusform>提供先だけが開ける形で保存しました：%n人分</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved. Choose another folder; the register has the attempt.</source>
        <translation>保存できませんでした。別のフォルダーを選んでください。台帳には残っています。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>提供先と内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Rules and consent</source>
        <translation>規定と同意</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>協定を登録する</translation>
    </message>
    <message>
        <source>Ask for a provision</source>
        <translation>提供を申請する</translation>
    </message>
    <message>
        <source>Deletion (1 to confirm)</source>
        <translation>削除（確認 1）</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Requests and duties</source>
        <translation>請求と義務</translation>
    </message>
    <message>
        <source>Ask the export back</source>
        <translation>提供ファイルの回収を依頼する</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>回収を依頼</translation>
    </message>
    <message>
        <source>The recipient disposed of it</source>
        <translation>提供先が廃棄しました</translation>
    </message>
    <message>
        <source>Number of their certificate</source>
        <translation>廃棄証明の番号</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>The recipient is to dispose of it. The reason stands in the letter to them.</source>
        <translation>提供先に廃棄を求めます。理由は提供先への依頼文に載ります。</translation>
    </message>
    <message>
        <source>Asked back. Save the letter and send it.</source>
        <translation>回収を依頼しました。依頼文を保存して送ってください。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>依頼文を保存</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>依頼文を保存しました</translation>
    </message>
    <message>
        <source>Not saved. Choose another folder.</source>
        <translation>保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The recipient answered the letter</source>
        <translation>提供先からの回答</translation>
    </message>
    <message>
        <source>They have it and will dispose of the data.</source>
        <translation>依頼を受け取り、廃棄するとの回答です。</translation>
    </message>
    <message>
        <source>Day on which they have it</source>
        <translation>依頼を受け取った日</translation>
    </message>
    <message>
        <source>Number of their answer</source>
        <translation>回答の番号</translation>
    </message>
    <message>
        <source>Every copy, as their certificate says.</source>
        <translation>廃棄証明書のとおり、すべての写しです。</translation>
    </message>
    <message>
        <source>Day of their deletion</source>
        <translation>廃棄した日</translation>
    </message>
    <message>
        <source>Not permitted. That it was asked for is on record.</source>
        <translation>提供できません。申込みがあったことを記録しました。</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>協定を終える</translation>
    </message>
    <message>
        <source>From now on nothing is given under it, daily provisions among it. It cannot be taken back; a new agreement can be recorded.</source>
        <translation>これからは、毎日の提供も含めて、この協定では何も提供しません。元には戻せません。新しい協定は記録できます。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Recipient, purpose, article</source>
        <translation>提供先・目的・条文</translation>
    </message>
    <message>
        <source>Find by recipient, purpose or article</source>
        <translation>提供先・目的・条文で絞り込む</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Nothing like it</source>
        <translation>当てはまるものはありません</translation>
    </message>
    <message>
        <source>Empty the field to see all.</source>
        <translation>欄を空にすると、すべて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Requests and duties (%n pressing)</source>
        <translation>
            <numerusform>請求と義務（期限 %n件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mado::GovernanceWords</name>
    <message>
        <source>Answers about health</source>
        <translation>健康観察の回答</translation>
    </message>
    <message>
        <source>Consultation records</source>
        <translation>相談記録</translation>
    </message>
    <message>
        <source>Within the own organ</source>
        <translation>同じ実施機関の中</translation>
    </message>
    <message>
        <source>Another organ of the prefecture</source>
        <translation>県のほかの実施機関</translation>
    </message>
    <message>
        <source>State and incorporated agencies</source>
        <translation>国・独立行政法人等</translation>
    </message>
    <message>
        <source>Local public bodies</source>
        <translation>地方公共団体</translation>
    </message>
    <message>
        <source>Universities and societies</source>
        <translation>大学・学会等</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>警察</translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Care and testing</source>
        <translation>診療・検査</translation>
    </message>
    <message>
        <source>Control of infection</source>
        <translation>感染拡大の防止</translation>
    </message>
    <message>
        <source>Statistics and research only</source>
        <translation>統計・研究のみ</translation>
    </message>
    <message>
        <source>Another purpose</source>
        <translation>その他の目的</translation>
    </message>
    <message>
        <source>A law provides for it</source>
        <translation>法令に定めがある</translation>
    </message>
    <message>
        <source>Residents consented</source>
        <translation>本人の同意がある</translation>
    </message>
    <message>
        <source>Urgent and unavoidable danger</source>
        <translation>緊急でやむを得ない</translation>
    </message>
    <message>
        <source>Made public already</source>
        <translation>すでに公にされている</translation>
    </message>
    <message>
        <source>Needed for their duties</source>
        <translation>事務に必要</translation>
    </message>
    <message>
        <source>Good reason</source>
        <translation>相当の理由がある</translation>
    </message>
    <message>
        <source>Clearly to the person&apos;s benefit</source>
        <translation>明らかに本人の利益になる</translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <translation>犯罪の予防</translation>
    </message>
    <message>
        <source>The council was heard</source>
        <translation>審議会の意見を聴いた</translation>
    </message>
    <message>
        <source>Category opinion of the council</source>
        <translation>審議会の類型答申</translation>
    </message>
    <message>
        <source>Special reason</source>
        <translation>特別の理由がある</translation>
    </message>
    <message>
        <source>Nobody is unjustly harmed</source>
        <translation>不当に害するおそれがない</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>提供できます</translation>
    </message>
    <message>
        <source>Needs an opinion first</source>
        <translation>先に審議会の意見が必要です</translation>
    </message>
    <message>
        <source>May not be given</source>
        <translation>提供できません</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Conversation read</source>
        <translation>トークを閲覧</translation>
    </message>
    <message>
        <source>Picture seen</source>
        <translation>画像を閲覧</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>引き受け</translation>
    </message>
    <message>
        <source>Took the next</source>
        <translation>次を引き受け</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>対応を終了</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>列に戻した</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Closing taken back</source>
        <translation>終了を取り消し</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>引き継ぎを申し出</translation>
    </message>
    <message>
        <source>Hand-over answered</source>
        <translation>引き継ぎに回答</translation>
    </message>
    <message>
        <source>Call planned</source>
        <translation>折り返しを予定</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>通話を記録</translation>
    </message>
    <message>
        <source>Number shown</source>
        <translation>電話番号を表示</translation>
    </message>
    <message>
        <source>Alarm acknowledged</source>
        <translation>通知を確認</translation>
    </message>
    <message>
        <source>Level set</source>
        <translation>緊急度を変更</translation>
    </message>
    <message>
        <source>Call to 119 recorded</source>
        <translation>119番通報を記録</translation>
    </message>
    <message>
        <source>Person concerned described</source>
        <translation>相談対象者を記録</translation>
    </message>
    <message>
        <source>Joined a danger case</source>
        <translation>2人目として参加</translation>
    </message>
    <message>
        <source>Step of a danger case</source>
        <translation>2人の手順を記録</translation>
    </message>
    <message>
        <source>Agreed on a danger case</source>
        <translation>2人目が確認</translation>
    </message>
    <message>
        <source>Agreement recorded</source>
        <translation>協定を登録</translation>
    </message>
    <message>
        <source>Provision asked for</source>
        <translation>提供を申請</translation>
    </message>
    <message>
        <source>Provision decided</source>
        <translation>提供を決定</translation>
    </message>
    <message>
        <source>Provision stopped</source>
        <translation>提供を停止</translation>
    </message>
    <message>
        <source>Provision exported</source>
        <translation>提供ファイルを出力</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>監査記録を閲覧</translation>
    </message>
    <message>
        <source>Data held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Deletion proposed</source>
        <translation>削除の申出</translation>
    </message>
    <message>
        <source>Deletion goes on</source>
        <translation>削除の進行</translation>
    </message>
    <message>
        <source>Deletion cancelled</source>
        <translation>削除の取り消し</translation>
    </message>
    <message>
        <source>Recipient&apos;s deletion recorded</source>
        <translation>提供先の削除の記録</translation>
    </message>
    <message>
        <source>Request or duty recorded</source>
        <translation>請求・義務の記録</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>同意の取り消し</translation>
    </message>
    <message>
        <source>Export fetched</source>
        <translation>提供ファイルの受け取り</translation>
    </message>
    <message>
        <source>Export asked back or disposed of</source>
        <translation>提供ファイルの回収・廃棄</translation>
    </message>
    <message>
        <source>Sessions seen</source>
        <translation>サインインの一覧を見た</translation>
    </message>
    <message>
        <source>Session ended or computer wiped</source>
        <translation>サインインの終了・端末の消去</translation>
    </message>
    <message>
        <source>Second factor changed</source>
        <translation>認証アプリを変更</translation>
    </message>
    <message>
        <source>Queue seen</source>
        <translation>相談の一覧を見た</translation>
    </message>
    <message>
        <source>Calls seen</source>
        <translation>電話の一覧を見た</translation>
    </message>
    <message>
        <source>Board seen</source>
        <translation>状況ボードを見た</translation>
    </message>
    <message>
        <source>Somebody called in</source>
        <translation>応援を呼び出した</translation>
    </message>
    <message>
        <source>Reached beyond the scope</source>
        <translation>範囲外を開いた</translation>
    </message>
    <message>
        <source>Reaches beyond the scope seen</source>
        <translation>範囲外の記録を見た</translation>
    </message>
    <message>
        <source>Staff seen</source>
        <translation>職員一覧を見た</translation>
    </message>
    <message>
        <source>Changes of staff seen</source>
        <translation>職員の変更履歴を見た</translation>
    </message>
    <message>
        <source>Staff invited</source>
        <translation>職員を招待</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>職員を変更</translation>
    </message>
    <message>
        <source>Staff suspended or let back</source>
        <translation>職員の停止・再開</translation>
    </message>
    <message>
        <source>Staff left</source>
        <translation>職員の退職</translation>
    </message>
    <message>
        <source>Second factor reset</source>
        <translation>認証アプリを初期化</translation>
    </message>
    <message>
        <source>Teams changed</source>
        <translation>チームを変更</translation>
    </message>
    <message>
        <source>Shifts seen</source>
        <translation>勤務表を見た</translation>
    </message>
    <message>
        <source>Shifts changed</source>
        <translation>勤務表を変更</translation>
    </message>
    <message>
        <source>Frequent questions seen</source>
        <translation>よくある質問を見た</translation>
    </message>
    <message>
        <source>Frequent questions written</source>
        <translation>よくある質問を編集</translation>
    </message>
    <message>
        <source>Frequent questions published</source>
        <translation>よくある質問を公開</translation>
    </message>
    <message>
        <source>Medicine seen</source>
        <translation>薬の一覧を見た</translation>
    </message>
    <message>
        <source>Medicine moved on</source>
        <translation>薬の手配を進めた</translation>
    </message>
    <message>
        <source>Medicine prescribed</source>
        <translation>薬を処方</translation>
    </message>
    <message>
        <source>Service closed</source>
        <translation>サービスを終了</translation>
    </message>
    <message>
        <source>Announcements seen</source>
        <translation>お知らせを見た</translation>
    </message>
    <message>
        <source>Announcement written</source>
        <translation>お知らせを作成</translation>
    </message>
    <message>
        <source>Announcement approved</source>
        <translation>お知らせを承認</translation>
    </message>
    <message>
        <source>Survey rounds seen</source>
        <translation>調査の回を見た</translation>
    </message>
    <message>
        <source>Survey round written</source>
        <translation>調査の回を作成</translation>
    </message>
    <message>
        <source>Survey round opened or ended</source>
        <translation>調査の回を開始・終了</translation>
    </message>
    <message>
        <source>Learning written</source>
        <translation>学習コンテンツを編集</translation>
    </message>
    <message>
        <source>Learning published</source>
        <translation>学習コンテンツを公開</translation>
    </message>
    <message>
        <source>Accounts seen</source>
        <translation>アカウント一覧を見た</translation>
    </message>
    <message>
        <source>Account seen</source>
        <translation>アカウントを見た</translation>
    </message>
    <message>
        <source>Account written</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Account published</source>
        <translation>アカウントを公開</translation>
    </message>
    <message>
        <source>Lists of rules seen</source>
        <translation>判定ルールの一覧を見た</translation>
    </message>
    <message>
        <source>Rules seen</source>
        <translation>判定ルールを見た</translation>
    </message>
    <message>
        <source>Published figures seen</source>
        <translation>公開用の数値を見た</translation>
    </message>
    <message>
        <source>Figures for inside seen</source>
        <translation>庁内用の数値を見た</translation>
    </message>
    <message>
        <source>Figures published</source>
        <translation>数値を公開</translation>
    </message>
    <message>
        <source>Operations seen</source>
        <translation>運用状況を見た</translation>
    </message>
    <message>
        <source>Reports seen</source>
        <translation>報告書を見た</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>報告書を作成</translation>
    </message>
    <message>
        <source>Report decided</source>
        <translation>報告書を決裁</translation>
    </message>
    <message>
        <source>Canned replies changed</source>
        <translation>定型文を変更</translation>
    </message>
    <message>
        <source>Data provision seen</source>
        <translation>データ提供を見た</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>予行</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By itself, every day</source>
        <translation>毎日の自動提供</translation>
    </message>
    <message>
        <source>Consent changed</source>
        <translation>同意の変更</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>保存期間の終了</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>廃棄済み</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>提供の義務なし</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>取り消し待ち</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>受付停止</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Releasing space</source>
        <translation>領域の解放中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>応じない</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign-in tried</source>
        <translation>サインイン失敗</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>サインインの設定</translation>
    </message>
    <message>
        <source>Setting up a sign-in tried</source>
        <translation>サインインの設定失敗</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Showed who they are</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Showing who they are failed</source>
        <translation>本人確認失敗</translation>
    </message>
    <message>
        <source>Changing the second factor tried</source>
        <translation>二要素の変更失敗</translation>
    </message>
    <message>
        <source>Recipient answered</source>
        <translation>提供先が回答</translation>
    </message>
    <message>
        <source>Password wrong</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Code wrong</source>
        <translation>確認コードの誤り</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>停止中のアカウント</translation>
    </message>
    <message>
        <source>Proof used before</source>
        <translation>使用済みの証明</translation>
    </message>
    <message>
        <source>Proof too old</source>
        <translation>期限切れの証明</translation>
    </message>
    <message>
        <source>Proof not genuine</source>
        <translation>正しくない証明</translation>
    </message>
    <message>
        <source>Somebody else, or not active</source>
        <translation>別人または停止中</translation>
    </message>
    <message>
        <source>Session was copied</source>
        <translation>セッションの複製を検出</translation>
    </message>
    <message>
        <source>Computer wiped</source>
        <translation>端末を消去済み</translation>
    </message>
    <message>
        <source>To be wiped</source>
        <translation>端末の消去を指示</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上の操作</translation>
    </message>
    <message>
        <source>Asked of a colleague</source>
        <translation>ほかの人に頼んだ</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップの作成</translation>
    </message>
    <message>
        <source>Backup opened</source>
        <translation>バックアップの展開</translation>
    </message>
    <message>
        <source>Provision asked for in vain</source>
        <translation>提供の申込み（拒否）</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>承認（拒否）</translation>
    </message>
    <message>
        <source>Export refused</source>
        <translation>書き出し（拒否）</translation>
    </message>
    <message>
        <source>First report made</source>
        <translation>速報済み</translation>
    </message>
    <message>
        <source>More than is needed</source>
        <translation>目的に不要な項目</translation>
    </message>
    <message>
        <source>One&apos;s own request</source>
        <translation>本人の申込み</translation>
    </message>
    <message>
        <source>Last day passed</source>
        <translation>提供期限切れ</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Not within the term</source>
        <translation>協定の期間外</translation>
    </message>
    <message>
        <source>Outside the agreement</source>
        <translation>協定の範囲外</translation>
    </message>
    <message>
        <source>Another prefecture</source>
        <translation>ほかの都道府県</translation>
    </message>
    <message>
        <source>Confirming a deletion refused</source>
        <translation>削除の承認（拒否）</translation>
    </message>
    <message>
        <source>One&apos;s own proposal</source>
        <translation>本人の申出</translation>
    </message>
</context>
<context>
    <name>mado::GroundsSheet</name>
    <message>
        <source>Reason (kept in the register; name nobody)</source>
        <translation>理由（台帳に残ります・個人名は書かない）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>mado::HandOverBar</name>
    <message>
        <source>How things are: %1</source>
        <translation>いまの様子：%1</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>約束したこと：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次にすること：%1</translation>
    </message>
    <message>
        <source>An unsent reply comes along.</source>
        <translation>書きかけの返信も渡されます。</translation>
    </message>
    <message>
        <source>%1 hands this over to you</source>
        <translation>%1からの申し送りです</translation>
    </message>
    <message>
        <source>Handing over: waiting for %1</source>
        <translation>申し送り中：%1の返事を待っています</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>時間内に返事がありません</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>この理由で断る</translation>
    </message>
    <message>
        <source>Why can you not take it?</source>
        <translation>受け取れない理由</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>断る理由</translation>
    </message>
</context>
<context>
    <name>mado::HandOverSheet</name>
    <message>
        <source>Last words: %1</source>
        <translation>最後のことば：%1</translation>
    </message>
    <message>
        <source>A call at %1</source>
        <translation>%1に折り返し電話</translation>
    </message>
    <message>
        <source>Make the promised call.</source>
        <translation>約束した電話をかける。</translation>
    </message>
    <message>
        <source>Answer the resident, who waits since %1.</source>
        <translation>%1から待っている相談者に返信する。</translation>
    </message>
    <message>
        <source>Anybody: %1</source>
        <translation>役割：%1</translation>
    </message>
    <message>
        <source>%1 · %2 in hand</source>
        <translation>%1・担当%2件</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>引き継ぐ相手を選んでください。</translation>
    </message>
    <message>
        <source>Write how the resident is.</source>
        <translation>いまの様子を書いてください。</translation>
    </message>
    <message>
        <source>Write what is to be done next.</source>
        <translation>次にすることを書いてください。</translation>
    </message>
    <message>
        <source>The card is too long.</source>
        <translation>申し送りが長すぎます。</translation>
    </message>
    <message>
        <source>It stays yours until it is accepted.</source>
        <translation>受け取られるまでは、あなたの担当のままです。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>だれに</translation>
    </message>
    <message>
        <source>Urgency and reasons (as the record has them)</source>
        <translation>緊急度と理由（変えられません）</translation>
    </message>
    <message>
        <source>How things are</source>
        <translation>いまの様子</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>約束したこと</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Pass the unsent reply on, too</source>
        <translation>書きかけの返信も渡す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>渡す</translation>
    </message>
</context>
<context>
    <name>mado::HistoryPage</name>
    <message>
        <source>No earlier consultation</source>
        <translation>以前の相談はありません</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>緊急度：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>対応を終えた職員</translation>
    </message>
    <message>
        <source>Replies of staff</source>
        <translation>職員の返信</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>mado::HoldSheet</name>
    <message>
        <source>Hold data</source>
        <translation>保留する</translation>
    </message>
    <message>
        <source>Neither clock nor run deletes them meanwhile</source>
        <translation>保留中は期限でも終了時でも削除しません</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Reason (kept in the record; name nobody)</source>
        <translation>理由（記録に残ります。氏名は書かない）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留する</translation>
    </message>
</context>
<context>
    <name>mado::HourColumns</name>
    <message>
        <source>%1:00: %2</source>
        <translation>%1時：%2</translation>
    </message>
</context>
<context>
    <name>mado::HoursChart</name>
    <message>
        <source>Calls each hour</source>
        <translation>時間ごとの件数</translation>
    </message>
    <message>
        <source>%1: %2 made, %3 to come</source>
        <translation>%1&#x3000;完了%2件、これから%3件</translation>
    </message>
    <message>
        <source>%1: %2 to come</source>
        <translation>%1&#x3000;これから%2件</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Calls made are not known now</source>
        <translation>かけた件数はいま取得できません</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1時</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>いま %1</translation>
    </message>
    <message>
        <source>Your shift ends %1</source>
        <translation>勤務は%1まで</translation>
    </message>
</context>
<context>
    <name>mado::Insights</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2% (%3), %4 answers</source>
        <translation>%1：%2%（%3）、回答%4</translation>
    </message>
    <message>
        <source>From %1: %2 points (%3 to %4), %5</source>
        <translation>%1から%2ポイント（%3〜%4）：%5</translation>
    </message>
    <message>
        <source>Highest: %1 %2%. Lowest: %3 %4%.</source>
        <translation>最も高い：%1 %2%&#x3000;最も低い：%3 %4%</translation>
    </message>
    <message>
        <source>Since %1: risen in %2, fallen in %3, within chance in %4 prefectures.</source>
        <translation>%1から：上がった %2・下がった %3・偶然の範囲 %4（都道府県の数）</translation>
    </message>
    <message>
        <source>Nothing of this survey is published yet.</source>
        <translation>この調査の公表はまだありません。</translation>
    </message>
    <message>
        <source>Newest release: %1 (%2)</source>
        <translation>最新の公表：%1（%2）</translation>
    </message>
    <message>
        <source>New in it since %1: %2</source>
        <translation>%1のあとに加わったもの：%2</translation>
    </message>
    <message>
        <source>X: withheld in %1 prefectures, where few people stand behind a figure or totals would give it away.</source>
        <translation>X：秘匿 %1都道府県。人数が少ないか、合計から逆算できます。</translation>
    </message>
    <message>
        <source>Intervals (95%) show chance error only; the effective number of answers is n divided by %1. Where they overlap, a difference may be chance.</source>
        <translation>95%区間は偶然の誤差だけです。有効な回答数は n÷%1 です。区間が重なる差は、偶然の可能性があります。</translation>
    </message>
</context>
<context>
    <name>mado::KeyCard</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Keys used most</source>
        <translation>よく使うキー</translation>
    </message>
    <message>
        <source>Single letters do nothing while you write.</source>
        <translation>1文字のキーは、文字の入力中には働きません。</translation>
    </message>
</context>
<context>
    <name>mado::KeyList</name>
    <message>
        <source>Keys</source>
        <translation>キー操作の一覧</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>次の人</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>前の人</translation>
    </message>
    <message>
        <source>Next or previous pane</source>
        <translation>次・前の区画</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>のぞき見を防ぐ</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>次を引き受ける</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>ひとつ上へ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>対応を終える</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Everything one can do</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Go to triage</source>
        <translation>相談を開く</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>折り返しに変更する</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>番号を表示する</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>電話の結果を記録する</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>折り返しへ移る</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>緊急度を決める</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>119番の手順</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>画面を隠す</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>相談対象者</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>症状別の質問</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>終了・返却を元に戻す</translation>
    </message>
    <message>
        <source>Go to the board (supervisors)</source>
        <translation>割り当てへ（責任者）</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>トークの中を検索</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>First unanswered message</source>
        <translation>最初の未返信へ</translation>
    </message>
    <message>
        <source>Kept views of the queue</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>同意の内容</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>ほかの人に頼む</translation>
    </message>
    <message>
        <source>Accept or decline an offer</source>
        <translation>申し送りを受け取る・断る</translation>
    </message>
</context>
<context>
    <name>mado::KeysSection</name>
    <message>
        <source>Keyboard</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>mado::LearningForm</name>
    <message>
        <source>Title: Japanese, English</source>
        <translation>題名：日本語・英語</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>日本語の題名</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英語の題名</translation>
    </message>
    <message>
        <source>What it is, its subject, and from which school year to which</source>
        <translation>種類、教科、対象の学年（から・まで）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>教科</translation>
    </message>
    <message>
        <source>From school year</source>
        <translation>学年（から）</translation>
    </message>
    <message>
        <source>To school year</source>
        <translation>学年（まで）</translation>
    </message>
    <message>
        <source>Provided by: Japanese, English</source>
        <translation>提供：日本語・英語</translation>
    </message>
    <message>
        <source>Provider in Japanese</source>
        <translation>日本語の提供元</translation>
    </message>
    <message>
        <source>Provider in English</source>
        <translation>英語の提供元</translation>
    </message>
    <message>
        <source>Link; it begins with https://</source>
        <translation>リンク（https:// で始まるもの）</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes; 0 says nothing</source>
        <translation>長さ（分）。0は表示しません</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Shown only from</source>
        <translation>公開を始める日時</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
</context>
<context>
    <name>mado::LearningPage</name>
    <message>
        <source>Save the item first.</source>
        <translation>先に教材を保存してください。</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（題名なし）</translation>
    </message>
    <message>
        <source>%1 items, shown in seven days</source>
        <translation>教材 %1件・7日間の表示回数</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>新しい教材</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>教材を選んでください</translation>
    </message>
    <message>
        <source>Shown %1 times in seven days; nobody is told apart. Reminders asked for: %2.</source>
        <translation>7日間に%1回表示。だれが見たかは記録しません。お知らせ希望%2人。</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Saved. Residents see it so from now on.</source>
        <translation>保存しました。利用者にはこの内容で表示されます。</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開しました</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>公開をやめました</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>教材</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>5教科</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>教科</translation>
    </message>
    <message>
        <source>What there is to learn from</source>
        <translation>教材の一覧</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>教材を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開する</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>公開をやめる</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>スマートフォンでの表示</translation>
    </message>
</context>
<context>
    <name>mado::LearningWords</name>
    <message>
        <source>No single subject</source>
        <translation>教科なし</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>国語</translation>
    </message>
    <message>
        <source>Mathematics</source>
        <translation>算数・数学</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>理科</translation>
    </message>
    <message>
        <source>Social studies</source>
        <translation>社会</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読みもの</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>問題・プリント</translation>
    </message>
    <message>
        <source>Live lesson</source>
        <translation>ライブ授業</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>催し</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>公開終了</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>公開 %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Primary %1</source>
        <translation>小%1</translation>
    </message>
    <message>
        <source>Junior high %1</source>
        <translation>中%1</translation>
    </message>
    <message>
        <source>High %1</source>
        <translation>高%1</translation>
    </message>
</context>
<context>
    <name>mado::Leaving</name>
    <message>
        <source>Your shift ends at %1; %2 are still with you</source>
        <translation>勤務は%1までです。担当中の相談が%2件あります</translation>
    </message>
</context>
<context>
    <name>mado::LevelSheet</name>
    <message>
        <source>Lower the urgency</source>
        <translation>緊急度を下げる</translation>
    </message>
    <message>
        <source>From “%1” to “%2”. The level by rules stays in sight: %3.</source>
        <translation>「%1」から「%2」にします。判定ルールの緊急度「%3」はそのまま表示されます。</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下げる</translation>
    </message>
</context>
<context>
    <name>mado::LockScreen</name>
    <message>
        <source>Emergencies that nobody has taken over: %1.</source>
        <translation>まだ引き受けられていない緊急が%1件あります。</translation>
    </message>
    <message>
        <source>Replies of people in your care: %1 (emergency).</source>
        <translation>対応中の人から返信が%1件あります（緊急）</translation>
    </message>
    <message>
        <source>Replies of people in your care: %1.</source>
        <translation>対応中の人から返信が%1件あります</translation>
    </message>
    <message>
        <source>That is not right. Tries left: %1. After that you are signed out; nothing is lost.</source>
        <translation>ちがいます。あと%1回まちがえるとサインアウトします。書いたものは残ります。</translation>
    </message>
    <message>
        <source>Screen hidden at %1</source>
        <translation>%1 に画面を隠しました</translation>
    </message>
    <message>
        <source>Password or 6-digit PIN</source>
        <translation>パスワードか6桁のPIN</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>6桁のPIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>半角英数</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock with the department&apos;s account</source>
        <translation>県のアカウントで解除</translation>
    </message>
    <message>
        <source>On duty you are not signed out by waiting</source>
        <translation>勤務中は、自動ではサインアウトしません</translation>
    </message>
    <message>
        <source>Sign in anew to go on. Drafts and outbox are kept.</source>
        <translation>続けるにはサインインし直してください。下書きと送信箱は残ります。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ほかの人が使う</translation>
    </message>
    <message>
        <source>%1 is signed out. Drafts and outbox stay sealed on this computer.</source>
        <translation>%1をサインアウトします。下書きと送信箱はこの端末に暗号化して残します。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>画面のロック</translation>
    </message>
</context>
<context>
    <name>mado::LogWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>スタンプ</translation>
    </message>
    <message>
        <source>Sticker: %1</source>
        <translation>スタンプ：%1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置情報：%1</translation>
    </message>
    <message>
        <source>A message this version cannot show (type: %1)</source>
        <translation>この版では表示できないメッセージです（種類：%1）</translation>
    </message>
    <message>
        <source>Taken back by its sender</source>
        <translation>取り消されました</translation>
    </message>
    <message>
        <source>An image (not shown in this version)</source>
        <translation>画像（この版では表示できません）</translation>
    </message>
    <message>
        <source>A video (not shown in this version)</source>
        <translation>動画（この版では表示できません）</translation>
    </message>
    <message>
        <source>A voice message (not played in this version)</source>
        <translation>音声（この版では再生できません）</translation>
    </message>
    <message>
        <source>A file (not shown in this version)</source>
        <translation>ファイル（この版では表示できません）</translation>
    </message>
    <message>
        <source>Server has it</source>
        <translation>サーバー受付</translation>
    </message>
    <message>
        <source>Sent to LINE</source>
        <translation>LINEへ送信済み</translation>
    </message>
    <message>
        <source>Sent to LINE (arrival not confirmed)</source>
        <translation>LINEへ送信済み（到達未確認）</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送れませんでした</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>The account&apos;s monthly limit of messages is used up</source>
        <translation>今月のLINEの送信数が上限になりました</translation>
    </message>
    <message>
        <source>LINE did not accept the message</source>
        <translation>LINEが受け付けませんでした</translation>
    </message>
    <message>
        <source>The resident blocked the account or left</source>
        <translation>相談者がブロックしたか、退会しています</translation>
    </message>
    <message>
        <source>LINE did not answer</source>
        <translation>LINEから応答がありません</translation>
    </message>
    <message>
        <source>The desk&apos;s connection to LINE is not set up. Tell the IT staff.</source>
        <translation>LINEとの接続が設定されていません。情報システム担当に伝えてください。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>It is checked under the same number. Nothing is sent twice.</source>
        <translation>同じ番号で結果を確かめています。二重には送りません</translation>
    </message>
    <message>
        <source>Automatic advice</source>
        <translation>自動の案内</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自動の返信</translation>
    </message>
    <message>
        <source>Choices: %1</source>
        <translation>選択肢：%1</translation>
    </message>
    <message>
        <source>Put it back in the reply</source>
        <translation>返信欄に戻す</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 回答</translation>
    </message>
    <message>
        <source>Worse than before: %1</source>
        <translation>前回より悪化：%1</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>ほかの職員</translation>
    </message>
    <message>
        <source>Added this account as a friend</source>
        <translation>友だちに追加されました</translation>
    </message>
    <message>
        <source>Blocked the account or left</source>
        <translation>ブロックされたか、退会されました</translation>
    </message>
    <message>
        <source>The consultation began</source>
        <translation>相談が始まりました</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <translation>%1が引き受けました</translation>
    </message>
    <message>
        <source>%1 lost the connection and no longer holds this</source>
        <translation>%1の接続が切れ、担当が外れました</translation>
    </message>
    <message>
        <source>%1 returned this to the queue</source>
        <translation>%1が待つ人へ戻しました</translation>
    </message>
    <message>
        <source>%1 handed this over</source>
        <translation>%1が引き継ぎました</translation>
    </message>
    <message>
        <source>%1 finished: %2</source>
        <translation>%1が対応を終えました：%2</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1が対応を終えました</translation>
    </message>
    <message>
        <source>Urgency is now %1</source>
        <translation>緊急度が「%1」になりました</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>送る前に確認</translation>
    </message>
    <message>
        <source>Once connected, it is checked under the same number. Nothing is sent twice.</source>
        <translation>つながり次第、同じ番号で結果を確かめます。二重には送りません</translation>
    </message>
    <message>
        <source>Time has passed since it was written. Send it only if it still fits.</source>
        <translation>書いてから時間がたっています。いまの様子に合うときだけ送ってください</translation>
    </message>
    <message>
        <source>It is kept in the outbox.</source>
        <translation>送信箱に残っています。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>窓口</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>a later time</source>
        <translation>のちほど</translation>
    </message>
    <message>
        <source>%1 promised a call at %2</source>
        <translation>%1が%2の折り返しを約束しました</translation>
    </message>
    <message>
        <source>%1 called and reached the resident</source>
        <translation>%1が電話し、つながりました</translation>
    </message>
    <message>
        <source>%1 called; nobody answered</source>
        <translation>%1が電話しましたが、不在でした</translation>
    </message>
    <message>
        <source>%1 called; nobody answered. Next call at %2</source>
        <translation>%1が電話しましたが、不在でした。次は%2</translation>
    </message>
    <message>
        <source>%1 called; the number is wrong</source>
        <translation>%1が電話しましたが、番号が違いました</translation>
    </message>
    <message>
        <source>%1 looked at the telephone number</source>
        <translation>%1が電話番号を表示しました</translation>
    </message>
    <message>
        <source>%1 heard the alarm</source>
        <translation>%1が警報を確認しました</translation>
    </message>
    <message>
        <source>%1 offered this to %2</source>
        <translation>%1が%2に申し送りました</translation>
    </message>
    <message>
        <source>%1 accepted the hand-over</source>
        <translation>%1が引き継ぎました</translation>
    </message>
    <message>
        <source>%1 declined the hand-over: %2</source>
        <translation>%1は引き継げませんでした：%2</translation>
    </message>
    <message>
        <source>%1 withdrew the hand-over</source>
        <translation>%1が申し送りを取り消しました</translation>
    </message>
    <message>
        <source>Nobody answered the hand-over of %1 in time; the supervisor may</source>
        <translation>%1の申し送りに時間内の返事がありません。責任者も受け取れます</translation>
    </message>
    <message>
        <source>%1 set the urgency to %2</source>
        <translation>%1が緊急度を「%2」にしました</translation>
    </message>
    <message>
        <source>%1 set the urgency to %2: %3</source>
        <translation>%1が緊急度を「%2」にしました：%3</translation>
    </message>
    <message>
        <source>%1 called 119: %2</source>
        <translation>%1が119番に通報：%2</translation>
    </message>
    <message>
        <source>%1 called 119</source>
        <translation>%1が119番に通報</translation>
    </message>
    <message>
        <source>%1 · 119 called: %2 · %3</source>
        <translation>%1 · 119番に通報：%2 · %3</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <translation>%1が%2に割り当てました</translation>
    </message>
    <message>
        <source>%1 did not accept this in time; it waits in the queue again</source>
        <translation>%1が時間内に引き受けなかったため、列に戻りました</translation>
    </message>
    <message>
        <source>No reply: to be called at %1</source>
        <translation>返事がないため %1 に電話します</translation>
    </message>
    <message>
        <source>%1 opened this again: %2</source>
        <translation>%1が再開しました：%2</translation>
    </message>
    <message>
        <source>%1 took that back and goes on</source>
        <translation>%1が元に戻し、対応を続けます</translation>
    </message>
    <message>
        <source>The watch noticed a turn for the worse (rule %1)</source>
        <translation>見守りの規則 %1 に当てはまりました</translation>
    </message>
    <message>
        <source>Words of danger; two people are needed</source>
        <translation>命に関わる表現があります。2人で対応します</translation>
    </message>
    <message>
        <source>%1 joined as the second person</source>
        <translation>%1が2人目に入りました</translation>
    </message>
    <message>
        <source>%1 took a step back</source>
        <translation>%1が手順の印を外しました</translation>
    </message>
    <message>
        <source>%1 marked a step as done</source>
        <translation>%1が手順を1つ終えました</translation>
    </message>
    <message>
        <source>%1 agrees to finishing</source>
        <translation>%1が終えることに同意しました</translation>
    </message>
    <message>
        <source>%1 no longer agrees to finishing</source>
        <translation>%1が同意を取り消しました</translation>
    </message>
    <message>
        <source>%1 recorded who is ill and how to reach them</source>
        <translation>%1が相談対象者と連絡方法を記録しました</translation>
    </message>
    <message>
        <source>An interpreter is needed: %1</source>
        <translation>通訳が必要です：%1</translation>
    </message>
    <message>
        <source>Place: %1 (%2)</source>
        <translation>場所：%1（%2）</translation>
    </message>
    <message>
        <source>Not answered from here</source>
        <translation>ここから未返信</translation>
    </message>
    <message>
        <source>A picture that cannot be shown: %1</source>
        <translation>表示できない画像：%1</translation>
    </message>
    <message>
        <source>A picture (the server is fetching it)</source>
        <translation>画像（サーバーが取得しています）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>LINE no longer has it</source>
        <translation>LINEに残っていません</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>it is no picture of a kind that is shown here</source>
        <translation>表示できる種類の画像ではありません</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>画素数が多すぎます</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>%1 asked somebody to go and look; call again at %2</source>
        <translation>%1が安否確認を依頼。次の電話は%2</translation>
    </message>
    <message>
        <source>%1 · called: %2 · %3</source>
        <translation>%1・電話：%2・%3</translation>
    </message>
    <message>
        <source>%1 asked %2 to take this</source>
        <translation>%1が%2に引き受けを頼みました</translation>
    </message>
    <message>
        <source>The agreed next contact is due</source>
        <translation>約束した次回連絡の時刻になりました</translation>
    </message>
</context>
<context>
    <name>mado::LostCalls</name>
    <message>
        <source>Called at %1, when it had already gone to other hands.</source>
        <translation>%1 に電話（相談は別の担当者に移っていました）。</translation>
    </message>
</context>
<context>
    <name>mado::MainWindow</name>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>mado::MedicineCard</name>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>%1 must not run out. It lasts until: %2</source>
        <translation>%1は切れると危険です。なくなる日：%2</translation>
    </message>
    <message>
        <source>%1 must not run out.</source>
        <translation>%1は切れると危険です。</translation>
    </message>
    <message>
        <source>%1, in the conversation</source>
        <translation>%1枚（相談の記録にあります）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>photos</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>the resident</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Prescription: what, how much, how often</source>
        <translation>処方：薬の名前、量、回数</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>職員へのメモ</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>相談の記録を開く</translation>
    </message>
    <message>
        <source>Record the prescription</source>
        <translation>処方を記録する</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>在庫なし</translation>
    </message>
    <message>
        <source>Ask a physician</source>
        <translation>医師に確認</translation>
    </message>
</context>
<context>
    <name>mado::MedicineHeader</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name, room</source>
        <translation>名前・部屋</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要な日</translation>
    </message>
</context>
<context>
    <name>mado::MedicinePage</name>
    <message>
        <source>Not loaded yet</source>
        <translation>まだ読み込んでいません</translation>
    </message>
    <message>
        <source>No such requests</source>
        <translation>当てはまる依頼はありません</translation>
    </message>
    <message>
        <source>%1 to prescribe   %2 to arrange   %3 to deliver</source>
        <translation>処方待ち %1&#x3000;手配待ち %2&#x3000;配達待ち %3</translation>
    </message>
    <message>
        <source>%1 needed today</source>
        <translation>今日までに必要 %1</translation>
    </message>
    <message>
        <source>Service ended on %1. Data are kept until %2.</source>
        <translation>%1に受け付けを終えました。データの保管期限は%2です。</translation>
    </message>
    <message>
        <source>So far: medicine %1, nurse %2, counsellor %3, physician %4</source>
        <translation>これまでの件数：薬 %1、看護師 %2、カウンセラー %3、医師 %4</translation>
    </message>
    <message>
        <source>The prescription is recorded.</source>
        <translation>処方を記録しました。</translation>
    </message>
    <message>
        <source>Write the prescription first.</source>
        <translation>先に処方を書いてください。</translation>
    </message>
    <message>
        <source>A physician has to prescribe first.</source>
        <translation>先に医師の処方が必要です。</translation>
    </message>
    <message>
        <source>%1 is arranged; the resident is told.</source>
        <translation>%1を手配済みにし、本人に知らせました。</translation>
    </message>
    <message>
        <source>%1 was delivered; the resident is told.</source>
        <translation>%1を配達済みにし、本人に知らせました。</translation>
    </message>
    <message>
        <source>%1 waits for a physician, who is asked for in the queue.</source>
        <translation>%1は医師の判断待ちです。相談の一覧で医師を呼びました。</translation>
    </message>
    <message>
        <source>%1 is out of stock; the resident is told.</source>
        <translation>%1を在庫なしにし、本人に知らせました。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1を再開しました。</translation>
    </message>
    <message>
        <source>Save the round list</source>
        <translation>配送票を保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The round list is saved. It names people: put the sheet away after the round.</source>
        <translation>配送票を保存しました。個人の名前が載っています。配り終えたら片づけてください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>ファイルに書き込めません。ほかのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The service has ended. Residents are being told.</source>
        <translation>受け付けを終えました。登録した人に知らせています。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To prescribe</source>
        <translation>処方待ち</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>手配待ち</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>配達待ち</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止まっている</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation>表示する依頼</translation>
    </message>
    <message>
        <source>Name, medicine, number</source>
        <translation>名前・薬・受付番号</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>依頼を検索</translation>
    </message>
    <message>
        <source>Round list</source>
        <translation>配送票</translation>
    </message>
    <message>
        <source>End the service</source>
        <translation>受け付けを終える</translation>
    </message>
    <message>
        <source>Requests for medicine</source>
        <translation>薬の依頼</translation>
    </message>
</context>
<context>
    <name>mado::MedicineTable</name>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>Must not run out</source>
        <translation>切れると危険</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
</context>
<context>
    <name>mado::MedicineWords</name>
    <message>
        <source>Requested</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>処方済み</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>手配済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>在庫なし</translation>
    </message>
    <message>
        <source>Needs a physician</source>
        <translation>医師の判断待ち</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>在庫がそろった</translation>
    </message>
    <message>
        <source>It is arranged</source>
        <translation>手配を終える</translation>
    </message>
    <message>
        <source>It was delivered</source>
        <translation>配達を終える</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から不足</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Must not run out</source>
        <translation>切れると危険</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>必要な日：%1</translation>
    </message>
</context>
<context>
    <name>mado::MemberPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>職員が選ばれていません</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <translation>%1（契約 %2）</translation>
    </message>
    <message>
        <source>Sees consultations of</source>
        <translation>見える相談</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>守秘の誓約</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>Usable until</source>
        <translation>使える期間</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>できる</translation>
    </message>
    <message>
        <source>What the role “%1” may do</source>
        <translation>役割「%1」でできること</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>使用を停止する</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>使用を再開する</translation>
    </message>
    <message>
        <source>Let leave</source>
        <translation>退職にする</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>役割を変える</translation>
    </message>
    <message>
        <source>Edit shifts</source>
        <translation>勤務を組む</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>コードを出し直す</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>使用中の端末</translation>
    </message>
    <message>
        <source>New second factor</source>
        <translation>認証アプリを解除</translation>
    </message>
</context>
<context>
    <name>mado::MemberSheet</name>
    <message>
        <source>Confidentiality</source>
        <translation>守秘の誓約</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>免許</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>Add and get the code</source>
        <translation>追加してコードを出す</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1さんの内容を変える</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>変更を保存する</translation>
    </message>
    <message>
        <source>Name (family name)</source>
        <translation>名前（姓）</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号（半角英数）</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属する都道府県</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契約の番号</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <translation>確認したもの</translation>
    </message>
    <message>
        <source>Usable until (empty: no end)</source>
        <translation>使える期間（空欄は期限なし）</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Sees consultations of</source>
        <translation>見える相談の都道府県</translation>
    </message>
    <message>
        <source>Only these accounts (none: all)</source>
        <translation>アカウントを限る（選ばなければすべて）</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入れてください。</translation>
    </message>
    <message>
        <source>Enter the staff number.</source>
        <translation>職員番号を入れてください。</translation>
    </message>
    <message>
        <source>Enter the contract that a contractor works under.</source>
        <translation>委託の職員は、契約の番号を入れてください。</translation>
    </message>
    <message>
        <source>Write the last day as year-month-day: 2020-09-30.</source>
        <translation>最後の日は 2020-09-30 の形で書いてください。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>言語を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変えていません。</translation>
    </message>
</context>
<context>
    <name>mado::Menus</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>mado::NightChart</name>
    <message>
        <source>Nurses by hour: %1</source>
        <translation>時間ごとの看護師の人数：%1</translation>
    </message>
    <message>
        <source>%1 (on call)</source>
        <translation>%1（オンコール）</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>いま %1</translation>
    </message>
</context>
<context>
    <name>mado::NightLegend</name>
    <message>
        <source>Nurses</source>
        <translation>看護師</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>呼び出し</translation>
    </message>
</context>
<context>
    <name>mado::NoteEditor</name>
    <message>
        <source>Too long: %L1 / %L2</source>
        <translation>長すぎます %L1 / %L2</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>職員用のメモ</translation>
    </message>
    <message>
        <source>Only staff see this</source>
        <translation>職員だけが見られます</translation>
    </message>
    <message>
        <source>Put in outbox</source>
        <translation>送信箱に入れる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>mado::NoteList</name>
    <message>
        <source>No notes yet</source>
        <translation>まだメモはありません</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>結果を確認中</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>送る前に確認</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送れませんでした</translation>
    </message>
</context>
<context>
    <name>mado::NoteSheet</name>
    <message>
        <source>Deletion by recipients</source>
        <translation>提供先での削除</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Day of their deletion</source>
        <translation>削除した日</translation>
    </message>
    <message>
        <source>Number of their certificate, or why nothing is owed</source>
        <translation>証明書の番号、または提供するものがない理由</translation>
    </message>
    <message>
        <source>They were asked to delete</source>
        <translation>削除を依頼した</translation>
    </message>
    <message>
        <source>They deleted</source>
        <translation>削除したと回答があった</translation>
    </message>
    <message>
        <source>No last file is owed to them</source>
        <translation>最後に提供するものはない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>足りない項目を入力してください。</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>依頼文を保存…</translation>
    </message>
</context>
<context>
    <name>mado::OperationsPanel</name>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28日間</translation>
    </message>
    <message>
        <source>92 days</source>
        <translation>92日間</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The operations could not be read</source>
        <translation>運用の数字を読めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Reading the operations…</source>
        <translation>運用の数字を読んでいます…</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>Shown is what was read %1.</source>
        <translation>%1に読んだ数字を表示しています。</translation>
    </message>
    <message>
        <source>Calls avoided by the bot</source>
        <translation>自動応答で減らせた電話</translation>
    </message>
    <message>
        <source>Answers to frequent questions</source>
        <translation>よくある質問への回答</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>架空の値</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>庁内限り</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
</context>
<context>
    <name>mado::OperationsWords</name>
    <message>
        <source>By kind and language</source>
        <translation>種類と言語</translation>
    </message>
    <message>
        <source>Waiting against the goal</source>
        <translation>目標に対する待ち時間</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>Consultations opened</source>
        <translation>始まった相談</translation>
    </message>
    <message>
        <source>Taken within the goal; until somebody first took them</source>
        <translation>目標以内に引き受けた割合（最初に引き受けるまで）</translation>
    </message>
    <message>
        <source>Consultations closed in these days</source>
        <translation>この期間に終わった相談</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>目標なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>Half within %1</source>
        <translation>半数は%1以内</translation>
    </message>
    <message>
        <source>Nine of ten within %1</source>
        <translation>9割は%1以内</translation>
    </message>
    <message>
        <source>Opened %1, taken %2</source>
        <translation>始まった相談 %1件、引き受け %2件</translation>
    </message>
    <message>
        <source>%1:00 to %1:59</source>
        <translation>%1時台</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>終了 %1件</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>集計した時刻</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>公開の範囲</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>庁内限り</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>架空の値</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>引き受け</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>目標以内</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数が引き受けられるまで</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>9割が引き受けられるまで</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: nothing in these days.</source>
        <translation>%1：この期間にはありません。</translation>
    </message>
    <message>
        <source>%1. Most: %2, %3.</source>
        <translation>%1。最も多いのは%2、%3です。</translation>
    </message>
    <message>
        <source>Asked %1 times; answered %2; without wishing for a human afterwards %3.</source>
        <translation>質問 %1件、回答 %2件。そのあと人への相談を求めなかったのは %3件です。</translation>
    </message>
    <message>
        <source>Calls avoided are not estimated: only %1 of the %2 ratings that are needed.</source>
        <translation>減らせた電話は推定していません。評価が%1件で、必要な%2件に足りません。</translation>
    </message>
    <message>
        <source>About %1 calls avoided (%2 to %3)</source>
        <translation>減らせた電話はおよそ%1件（%2〜%3件）</translation>
    </message>
    <message>
        <source>Estimated: %1 answers without a human, times the part of raters that were helped (%2 of %3).</source>
        <translation>推定の方法：人に引き継がなかった回答 %1件 × 評価した人のうち役に立った割合（%3件中 %2件）。</translation>
    </message>
    <message>
        <source>The range is chance alone (95%). Those who did not rate may have felt otherwise, and not everybody would have called.</source>
        <translation>幅は偶然の誤差だけ（95%）です。評価しなかった人は違う感じ方かもしれません。全員が電話したとも限りません。</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 consultations opened. Counts of everybody; internal use only.</source>
        <translation>%1、%2〜%3：始まった相談は%4件。全件の数です。庁内限り。</translation>
    </message>
    <message>
        <source>Calls avoided</source>
        <translation>減らせた電話</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>この期間にはありません</translation>
    </message>
</context>
<context>
    <name>mado::OverviewPage</name>
    <message>
        <source>Temperature, 7 days</source>
        <translation>体温（7日間）</translation>
    </message>
    <message>
        <source>Asked once a day</source>
        <translation>1日1回の回答</translation>
    </message>
    <message>
        <source>Notes (staff only)</source>
        <translation>メモ（職員だけが見られます）</translation>
    </message>
    <message>
        <source>Why this is an emergency</source>
        <translation>緊急と判定した理由</translation>
    </message>
    <message>
        <source>Why no level could be decided</source>
        <translation>緊急度を判定できなかった理由</translation>
    </message>
    <message>
        <source>Why this is rated “%1”</source>
        <translation>緊急度「%1」と判定した理由</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>職員の判断：%1</translation>
    </message>
    <message>
        <source>No rule applied to the answers</source>
        <translation>回答に当てはまるルールがありません</translation>
    </message>
    <message>
        <source>Triage rules %1 · not a diagnosis</source>
        <translation>判定ルール %1版・診断ではありません</translation>
    </message>
    <message>
        <source>Symptom check</source>
        <translation>健康観察の回答</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>前回 %1 と比べています</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>連絡先と同意</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>登録なし</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>連絡できません</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>相談対象者</translation>
    </message>
</context>
<context>
    <name>mado::PersonList</name>
    <message>
        <source>Called at %1</source>
        <translation>%1に呼び出し済み</translation>
    </message>
</context>
<context>
    <name>mado::PersonRow</name>
    <message>
        <source>Call in</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当てる</translation>
    </message>
    <message>
        <source>Call %1 in</source>
        <translation>%1を呼び出す</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1に割り当てる</translation>
    </message>
</context>
<context>
    <name>mado::PersonSheet</name>
    <message>
        <source>Person concerned</source>
        <translation>相談対象者</translation>
    </message>
    <message>
        <source>Who is ill, seen from the one who writes</source>
        <translation>書いている人から見て、だれの相談ですか</translation>
    </message>
    <message>
        <source>Age in years (empty: not asked yet)</source>
        <translation>年齢（まだ聞いていなければ空のまま）</translation>
    </message>
    <message>
        <source>Who answers for them (for a minor, who agreed)</source>
        <translation>保護者・代わりに答える人（未成年は同意した人）</translation>
    </message>
    <message>
        <source>Cannot speak on the telephone</source>
        <translation>電話で声を出せない</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>手配済み</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ことば</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Japanese sign language</source>
        <translation>日本手話</translation>
    </message>
    <message>
        <source>The age is a number from 0 to %1.</source>
        <translation>年齢は0から%1までの数字です。</translation>
    </message>
    <message>
        <source>A parent or guardian has not agreed yet: %1. Until they do, it does not count. They are asked in LINE as soon as nobody holds the conversation.</source>
        <translation>保護者の同意がまだありません：%1。同意があるまで無効です。対応中でなくなると、LINEで保護者におたずねします。</translation>
    </message>
</context>
<context>
    <name>mado::PictureViewer</name>
    <message>
        <source>Press Esc to close the picture.</source>
        <translation>Escで画像を閉じます。</translation>
    </message>
</context>
<context>
    <name>mado::PileChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>mado::PinSheet</name>
    <message>
        <source>PIN for the locked screen</source>
        <translation>ロック解除のPIN</translation>
    </message>
    <message>
        <source>Six digits that open the screen on this computer, also without a connection.</source>
        <translation>この端末の画面を開く6桁です。接続がないときも使えます。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>New PIN (6 digits)</source>
        <translation>新しいPIN（6桁）</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Use 6 digits that are not easily guessed.</source>
        <translation>推測されにくい6桁にしてください。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>2つのPINがちがいます。</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>パスワードがちがいます。</translation>
    </message>
    <message>
        <source>The PIN opens the locked screen from now on.</source>
        <translation>これからはPINでもロックを解除できます。</translation>
    </message>
</context>
<context>
    <name>mado::ProofSheet</name>
    <message>
        <source>Is it you?</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>Data leave the house next. Show once more who you are; it counts for five minutes.</source>
        <translation>このあとデータを持ち出します。もう一度、本人であることを確かめます。確認は5分間有効です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Code of the authenticator app, or a recovery code (if you use one)</source>
        <translation>認証アプリの確認コードか回復コード（使っている場合）</translation>
    </message>
    <message>
        <source>Use the department&apos;s account</source>
        <translation>庁内アカウントで確かめる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>mado::ProposalSheet</name>
    <message>
        <source>Rehearse the end of measures</source>
        <translation>対策の終了を練習する</translation>
    </message>
    <message>
        <source>Propose the end of measures</source>
        <translation>対策の終了による削除を申し出る</translation>
    </message>
    <message>
        <source>Goes through every step. Nothing is deleted.</source>
        <translation>すべての段階を通ります。データは消えません。</translation>
    </message>
    <message>
        <source>A second person has to confirm it. Then it can be cancelled for 72 hours. What is deleted after that cannot be brought back.</source>
        <translation>別の人の承認が必要です。承認後72時間は取り消せます。そのあとに削除したデータは戻せません。</translation>
    </message>
    <message>
        <source>Agreement whose disposal clause it rests on</source>
        <translation>根拠とする協定（廃棄の条項）</translation>
    </message>
    <message>
        <source>Announcement of the end: by whom, on which day, its number</source>
        <translation>終了の公表：公表した機関・日付・番号</translation>
    </message>
    <message>
        <source>Ticked: it is deleted. Otherwise: the article under which it stays</source>
        <translation>チェックしたものを削除します。残すものは根拠の条文を書きます</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>公表した機関</translation>
    </message>
    <message>
        <source>Day of the announcement</source>
        <translation>公表の日</translation>
    </message>
    <message>
        <source>Number of the announcement</source>
        <translation>公表文の番号</translation>
    </message>
    <message>
        <source>Article under which it stays: %1</source>
        <translation>残す根拠：%1</translation>
    </message>
    <message>
        <source>Article of the rules of documents</source>
        <translation>文書管理の定めの条文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>申し出る</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>先に協定を記録してください。</translation>
    </message>
    <message>
        <source>Say who announced the end, and its number.</source>
        <translation>公表した機関と番号を書いてください。</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>日付は 2020-06-17 の形で書いてください。</translation>
    </message>
    <message>
        <source>What stays needs its article: %1</source>
        <translation>残す根拠の条文が必要です：%1</translation>
    </message>
</context>
<context>
    <name>mado::ProviderBox</name>
    <message>
        <source>Sign in with the department&apos;s account</source>
        <translation>庁内の認証でサインイン</translation>
    </message>
    <message>
        <source>Go on in the browser; then come back here</source>
        <translation>ブラウザーで続け、終わったらここに戻ってください</translation>
    </message>
    <message>
        <source>Its page opens in the browser</source>
        <translation>庁内の認証の画面がブラウザーで開きます</translation>
    </message>
    <message>
        <source>or with an account of this desk</source>
        <translation>または この窓口のアカウントで</translation>
    </message>
</context>
<context>
    <name>mado::ProvisionPanel</name>
    <message>
        <source>Nothing chosen</source>
        <translation>選ばれていません</translation>
    </message>
    <message>
        <source>%1 · asked by %2</source>
        <translation>%1・申請 %2</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Given until</source>
        <translation>提供期限</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out · %2…</source>
        <translation>%1人を除外・%2…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>Another officer has to approve it.</source>
        <translation>別の職員の承認が必要です。</translation>
    </message>
    <message>
        <source>Its last day has passed.</source>
        <translation>期限を過ぎています。</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1・%2から</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Data given</source>
        <translation>提供するデータ</translation>
    </message>
    <message>
        <source>Kind of purpose</source>
        <translation>目的の種類</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Until measures end</source>
        <translation>対策の終了まで</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>無償</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>協定による</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>協定を終了する</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Every day at %1:00</source>
        <translation>毎日 %1:00</translation>
    </message>
    <message>
        <source>When an officer exports it</source>
        <translation>職員が出力したとき</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>書き出し：%1</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日時</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登録した人</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>登録日時</translation>
    </message>
</context>
<context>
    <name>mado::PurposeRibbon</name>
    <message>
        <source>Consent: %1</source>
        <translation>同意：%1</translation>
    </message>
    <message>
        <source>What was agreed, for whom, until when (O)</source>
        <translation>何に・だれに・いつまで同意したか（O）</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>ほか%1件</translation>
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
        <translation>代わりに：%1</translation>
    </message>
    <message>
        <source>Questions: %1 (version %2; %3)</source>
        <translation>症状別の質問：%1（%2版、%3）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>提案：%1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>診断ではありません</translation>
    </message>
    <message>
        <source>Why it is decided differently</source>
        <translation>提案と違う理由</translation>
    </message>
    <message>
        <source>Record it differently</source>
        <translation>理由をつけて記録する</translation>
    </message>
    <message>
        <source>Confirm and record</source>
        <translation>確認して記録する</translation>
    </message>
    <message>
        <source>This consultation is closed.</source>
        <translation>この相談は終了しています。</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>質問 %1</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>症状別の質問</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>どの症状についてですか。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>1つ戻る</translation>
    </message>
    <message>
        <source>Asked so far</source>
        <translation>ここまでの答え</translation>
    </message>
    <message>
        <source>Source: %1. Version %2. %3</source>
        <translation>出典：%1。%2版。%3</translation>
    </message>
    <message>
        <source>Version %1. %2</source>
        <translation>%1版。%2</translation>
    </message>
    <message>
        <source>Decide differently</source>
        <translation>提案と違う対応にする</translation>
    </message>
</context>
<context>
    <name>mado::QuestionSteps</name>
    <message>
        <source>%1: %2 answered, %3 stopped here</source>
        <translation>%1：回答%2人、ここでやめた%3</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>設問</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答えた人</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>ここでやめた人</translation>
    </message>
</context>
<context>
    <name>mado::QueueFilter</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>ほかの種類</translation>
    </message>
    <message>
        <source>Filters and views</source>
        <translation>絞り込みと保存した表示</translation>
    </message>
</context>
<context>
    <name>mado::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>次を引き受ける</translation>
    </message>
    <message>
        <source>Waiting people</source>
        <translation>対応待ちの一覧</translation>
    </message>
    <message>
        <source>Update order (%1)</source>
        <translation>並び順を更新（%1）</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not found</source>
        <translation>「%1」は見つかりませんでした</translation>
    </message>
    <message>
        <source>Case numbers (R-) and words of messages work too.</source>
        <translation>受付番号（R-）や、本文の言葉でもさがせます。</translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation>この種類で待っている人はいません</translation>
    </message>
    <message>
        <source>Others may be waiting.</source>
        <translation>ほかの種類の人が待っていることがあります。</translation>
    </message>
    <message>
        <source>Could not load consultations</source>
        <translation>相談を読み込めませんでした</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <translation>サーバーから応答がありません</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>いま待っている人はいません</translation>
    </message>
    <message>
        <source>New consultations appear here by themselves.</source>
        <translation>新しい相談が入ると、ここに出ます。</translation>
    </message>
    <message>
        <source>Urgency by triage rules or staff · no diagnosis</source>
        <translation>判定ルールか職員による緊急度・診断ではありません</translation>
    </message>
</context>
<context>
    <name>mado::QueueViews</name>
    <message>
        <source>Filter the queue</source>
        <translation>対応待ちの絞り込み</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>自分の担当だけ</translation>
    </message>
    <message>
        <source>Only chat</source>
        <translation>トークだけ</translation>
    </message>
    <message>
        <source>Only calls</source>
        <translation>折り返し電話だけ</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ことば：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>表示「%1」を削除</translation>
    </message>
    <message>
        <source>Prefecture: %1</source>
        <translation>都道府県：%1</translation>
    </message>
    <message>
        <source>Held by the team: %1</source>
        <translation>チームの担当：%1</translation>
    </message>
</context>
<context>
    <name>mado::QueueWords</name>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>%1 was on it at %2</source>
        <translation>%1が対応中・%2 時点</translation>
    </message>
    <message>
        <source>%1 is on it · %2</source>
        <translation>%1が対応中・%2</translation>
    </message>
    <message>
        <source>Wants a call</source>
        <translation>電話を希望</translation>
    </message>
    <message>
        <source>No text to show</source>
        <translation>表示できる文はありません</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待ち%1</translation>
    </message>
    <message>
        <source>goal missed</source>
        <translation>目標超過</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未読%1件</translation>
    </message>
    <message>
        <source>Handed over to you</source>
        <translation>引き継ぎ待ち</translation>
    </message>
    <message>
        <source>Handing over · not answered in time</source>
        <translation>申し送り中・時間内に返事がありません</translation>
    </message>
    <message>
        <source>Handing over · waiting for an answer</source>
        <translation>申し送り中・返事を待っています</translation>
    </message>
    <message>
        <source>%1 hands this over</source>
        <translation>%1からの申し送り</translation>
    </message>
</context>
<context>
    <name>mado::Rail</name>
    <message>
        <source>Triage</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ提供</translation>
    </message>
</context>
<context>
    <name>mado::RankingPicture</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>該当</translation>
    </message>
</context>
<context>
    <name>mado::Reach</name>
    <message>
        <source>%1 is open to you until %2</source>
        <translation>%1の相談を %2 まで開きました</translation>
    </message>
</context>
<context>
    <name>mado::ReadOnlyBar</name>
    <message>
        <source>You are reading only. Leave %1 a message in a note.</source>
        <translation>閲覧中は送信できません。%1さんへの伝言はメモに書けます。</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
</context>
<context>
    <name>mado::Readings</name>
    <message>
        <source>Take over</source>
        <translation>ひきうける</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>へんしんをかく</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>めもをかく きろく</translation>
    </message>
    <message>
        <source>Finish the consultation</source>
        <translation>たいおうをおえる おわる</translation>
    </message>
    <message>
        <source>Return to queue</source>
        <translation>まつひとへもどす</translation>
    </message>
    <message>
        <source>Take next</source>
        <translation>つぎをひきうける</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>たいおうまちのいちらん</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>けんさく さがす</translation>
    </message>
    <message>
        <source>Privacy bars</source>
        <translation>のぞきみをふせぐ</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>きーそうさのいちらん</translation>
    </message>
    <message>
        <source>Switch to Japanese or English</source>
        <translation>げんごをきりかえる にほんご えいご</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>さいせつぞく つなぐ</translation>
    </message>
    <message>
        <source>Quiet the alarm for a minute</source>
        <translation>けいほうをとめる おとをとめる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>せってい</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>しょくいんとやくわり きんむ</translation>
    </message>
    <message>
        <source>Reach beyond my scope</source>
        <translation>たんとうのはんいのそとをひらく</translation>
    </message>
    <message>
        <source>Promise a call</source>
        <translation>おりかえしにへんこうする でんわ</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>おりかえしのいちらん でんわ</translation>
    </message>
    <message>
        <source>Set the urgency</source>
        <translation>きんきゅうどをきめる</translation>
    </message>
    <message>
        <source>119: what to do</source>
        <translation>ひゃくじゅうきゅうばんのてじゅん</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>もうしおくり ひきつぐ</translation>
    </message>
    <message>
        <source>Accept what is handed over</source>
        <translation>もうしおくり うけとる</translation>
    </message>
    <message>
        <source>Decline what is handed over</source>
        <translation>もうしおくり ことわる</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>もうしおくり とりけす</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>そうだんたいしょうしゃ</translation>
    </message>
    <message>
        <source>Questions by symptom</source>
        <translation>しょうじょうべつのしつもん</translation>
    </message>
    <message>
        <source>Join as the second person</source>
        <translation>ふたりめにはいる</translation>
    </message>
    <message>
        <source>Open the consultation again</source>
        <translation>そうだんをさいかいする</translation>
    </message>
    <message>
        <source>Undo finishing or returning</source>
        <translation>もとにもどす</translation>
    </message>
    <message>
        <source>Assign and watch the desk</source>
        <translation>わりあて ぜんたい せきにんしゃ</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>がめんをかくす ろっく</translation>
    </message>
    <message>
        <source>What I still hold</source>
        <translation>たいきん ひきつぎ かくにん</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>ていけいぶん へんしゅう</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>どういのないよう</translation>
    </message>
    <message>
        <source>Ask a colleague to take it</source>
        <translation>ほかのひとにたのむ</translation>
    </message>
</context>
<context>
    <name>mado::ReasonSheet</name>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>理由（記録に残ります）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1さんの使用を停止する</translation>
    </message>
    <message>
        <source>Their sessions end at once. What they had taken over goes back to the queue. They can be let back in.</source>
        <translation>サインインはすぐに切れます。対応中の相談は待つ人へ戻ります。あとで再開できます。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>使用を停止する</translation>
    </message>
    <message>
        <source>Let %1 back in</source>
        <translation>%1さんの使用を再開する</translation>
    </message>
    <message>
        <source>They sign in as before, with the same password.</source>
        <translation>これまでと同じパスワードでサインインできます。</translation>
    </message>
    <message>
        <source>Let back in</source>
        <translation>使用を再開する</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1さんを退職にする</translation>
    </message>
    <message>
        <source>This cannot be undone. Their history stays on record.</source>
        <translation>元には戻せません。これまでの記録は残ります。</translation>
    </message>
    <message>
        <source>Let leave</source>
        <translation>退職にする</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>理由が長すぎます。%1文字までです。</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>New second factor for %1</source>
        <translation>%1の認証アプリを解除</translation>
    </message>
    <message>
        <source>Their app and recovery codes are worthless at once. At the next sign-in they set up a new app. Make sure that it is them who ask.</source>
        <translation>いまの認証アプリと復旧コードはすぐに使えなくなります。次のサインインで新しく設定します。本人の依頼であることを確かめてください。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>解除する</translation>
    </message>
</context>
<context>
    <name>mado::RecallLetter</name>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1（%2〜%3）</translation>
    </message>
    <message>
        <source>Request to dispose of data that were provided</source>
        <translation>提供したデータの回収・廃棄について（依頼）</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1&#x3000;御中</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>We ask back the data below. Please stop using them, and dispose of every copy, those handed on and those in backups among them. Then answer with the slip.</source>
        <translation>下記のデータの回収をお願いします。利用を止め、再提供先やバックアップにあるものを含むすべての写しを廃棄のうえ、下の回答書でお知らせください。</translation>
    </message>
    <message>
        <source>What was provided</source>
        <translation>提供したデータ</translation>
    </message>
    <message>
        <source>Number in the register: %1</source>
        <translation>提供記録の番号：%1</translation>
    </message>
    <message>
        <source>Provided on: %1</source>
        <translation>提供日：%1</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <translation>データ：%1</translation>
    </message>
    <message>
        <source>People: %1, rows: %2</source>
        <translation>人数：%1人、行数：%2行</translation>
    </message>
    <message>
        <source>Provided under: %1</source>
        <translation>提供の根拠：%1</translation>
    </message>
    <message>
        <source>Digest of the sealed file (BLAKE2b-256): %1</source>
        <translation>封をしたファイルのダイジェスト（BLAKE2b-256）：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>回答書（%1 宛て）</translation>
    </message>
    <message>
        <source>We received this letter on: ____ / ____ / ____</source>
        <translation>この依頼を受け取った日：&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Every copy was disposed of on: ____ / ____ / ____</source>
        <translation>すべての写しを廃棄した日：&#x3000;&#x3000;&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Number of our certificate: ____________________</source>
        <translation>廃棄証明書の番号：____________________</translation>
    </message>
    <message>
        <source>Organ, name, seal: ____________________</source>
        <translation>機関名・氏名・印：____________________</translation>
    </message>
</context>
<context>
    <name>mado::RecipientSheet</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>A day from %1 to %2.</source>
        <translation>%1 から %2 までの日を入力してください。</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>未入力の項目があります。</translation>
    </message>
</context>
<context>
    <name>mado::ReopenSheet</name>
    <message>
        <source>Open again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>It comes back into the queue as “%1”, and the person waits from now on.</source>
        <translation>緊急度「%1」のまま対応待ちに戻ります。待ち時間はいまから数えます。</translation>
    </message>
</context>
<context>
    <name>mado::RepliesSheet</name>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Each in Japanese and English</source>
        <translation>日本語と英語の組で保存します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>定型文を追加</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>この版に戻す</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>日本語の題名</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>英語の題名</translation>
    </message>
    <message>
        <source>Text in Japanese</source>
        <translation>日本語の本文</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>英語の本文</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更の履歴</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Filled in at the desk: %1</source>
        <translation>相談デスクで入る項目：%1</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Every team</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>%1 (not offered)</source>
        <translation>%1（使わない）</translation>
    </message>
    <message>
        <source>Not a variable: %1. Take the braces out or use one of those below.</source>
        <translation>%1は使えません。波かっこを外すか、下の項目を使ってください。</translation>
    </message>
    <message>
        <source>Too long: titles up to %1, texts up to %2 characters.</source>
        <translation>長すぎます。題名は%1文字、本文は%2文字までです。</translation>
    </message>
    <message>
        <source>Title and text are needed in both languages.</source>
        <translation>題名と本文は、両方のことばで入力してください。</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>最初から入っている定型文</translation>
    </message>
    <message>
        <source>The first version</source>
        <translation>最初の版</translation>
    </message>
    <message>
        <source>− %1
+ %2</source>
        <translation>− %1
+ %2</translation>
    </message>
    <message>
        <source>Only where it is offered changed</source>
        <translation>使う場所だけが変わりました</translation>
    </message>
</context>
<context>
    <name>mado::ReplyPhrases</name>
    <message>
        <source>Phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Canned replies (Ctrl+J)</source>
        <translation>定型文（Ctrl+J）</translation>
    </message>
</context>
<context>
    <name>mado::ReplyPicker</name>
    <message>
        <source>Find a canned reply</source>
        <translation>定型文を検索</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>No canned reply has these words.</source>
        <translation>このことばを含む定型文はありません。</translation>
    </message>
    <message>
        <source>Edit canned replies</source>
        <translation>定型文を編集</translation>
    </message>
</context>
<context>
    <name>mado::ReportPanel</name>
    <message>
        <source>Submitted. A second person approves it.</source>
        <translation>確認を依頼しました。ほかの担当者が承認します。</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>新しい章</translation>
    </message>
    <message>
        <source>What is withheld stays withheld, and is named.</source>
        <translation>秘匿した値は秘匿のまま、どこかを書きます。</translation>
    </message>
    <message>
        <source>Definitions, day that counts, release and caveat are printed.</source>
        <translation>定義・日付の基準・公表・注意を載せます。</translation>
    </message>
    <message>
        <source>It says that it is not approved yet.</source>
        <translation>まだ承認されていないことを載せます。</translation>
    </message>
    <message>
        <source>The words “Invented values” are on every page and in its name.</source>
        <translation>「架空の値」を全ページとファイル名に入れます。</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>報告書を読んでいます…</translation>
    </message>
    <message>
        <source>The reports could not be read</source>
        <translation>報告書を読めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>There is no report yet</source>
        <translation>報告書はまだありません</translation>
    </message>
    <message>
        <source>A new one begins with what the charts show.</source>
        <translation>新しい報告書は、いま見ているグラフから始まります。</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新しい報告書</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1〜%2・%3あて</translation>
    </message>
    <message>
        <source>This chapter has no figures.</source>
        <translation>この章に数字はありません。</translation>
    </message>
    <message>
        <source>✓ Texts, figures and words are complete</source>
        <translation>✓ 本文・数字・言葉がそろっています</translation>
    </message>
    <message>
        <source>✓ Denominators, intervals and what is withheld are printed</source>
        <translation>✓ 分母・区間・秘匿を載せます</translation>
    </message>
    <message>
        <source>The next one is due %1</source>
        <translation>次回の締め切りは%1です</translation>
    </message>
    <message>
        <source> · saving…</source>
        <translation>・保存しています…</translation>
    </message>
    <message>
        <source> · not saved yet</source>
        <translation>・まだ保存していません</translation>
    </message>
    <message>
        <source> · saved at %1</source>
        <translation>・%1 に保存</translation>
    </message>
    <message>
        <source>Ask a second person</source>
        <translation>確認を依頼する</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>提出を記録する</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Add a chapter</source>
        <translation>章を足す</translation>
    </message>
    <message>
        <source>Remove this chapter</source>
        <translation>この章を消す</translation>
    </message>
    <message>
        <source>Charts and tables of this chapter</source>
        <translation>この章の図と表</translation>
    </message>
    <message>
        <source>Put in a figure</source>
        <translation>数字を入れる</translation>
    </message>
    <message>
        <source>Link what the charts show</source>
        <translation>いまのグラフの数字にする</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>報告書の題</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>数字のつながり</translation>
    </message>
    <message>
        <source>Take the newer figures</source>
        <translation>新しい数字にする</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>出す前の確認</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Due day, as 2020-06-18</source>
        <translation>締め切り（2020-06-18 の形）</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>間隔</translation>
    </message>
</context>
<context>
    <name>mado::ReportStepSheet</name>
    <message>
        <source>Return the report</source>
        <translation>報告書を差し戻す</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>直してほしいところ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Record that it was sent</source>
        <translation>提出を記録する</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>保存したファイル</translation>
    </message>
    <message>
        <source>Sealed provision</source>
        <translation>封をしたデータ提供</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>データ提供</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The writer reads this and submits it again.</source>
        <translation>書いた人が読み、直してもう一度依頼します。</translation>
    </message>
    <message>
        <source>Save the PDF first and send it as agreed. The next report of its rhythm begins with the same chapters.</source>
        <translation>先にPDFを保存し、決めた方法で送ってください。次回の報告書が同じ章で始まります。</translation>
    </message>
    <message>
        <source>No provision is approved. Ask for one under Data first.</source>
        <translation>承認されたデータ提供がありません。先に「データ提供」で申し込んでください。</translation>
    </message>
    <message>
        <source>The register of provisions says who got what. The next report of its rhythm begins with the same chapters.</source>
        <translation>提供の記録は台帳に残ります。次回の報告書が同じ章で始まります。</translation>
    </message>
</context>
<context>
    <name>mado::ReportWords</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>タイル地図</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>確認を依頼</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差し戻し</translation>
    </message>
    <message>
        <source>Chapter %1 has no text</source>
        <translation>章%1に本文がありません</translation>
    </message>
    <message>
        <source>No chapter has figures</source>
        <translation>数字のある章がありません</translation>
    </message>
    <message>
        <source>Chapter %1: %2 has no value</source>
        <translation>章%1：%2に値がありません</translation>
    </message>
    <message>
        <source>Chapter %1: newer figures are published</source>
        <translation>章%1：新しい数字が公表されています</translation>
    </message>
    <message>
        <source>Chapter %1: “%2” says more than the interval</source>
        <translation>章%1：「%2」は区間より言い過ぎです</translation>
    </message>
    <message>
        <source>%1, due %2 (%3)</source>
        <translation>%1&#x3000;%2締め切り（%3）</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>公表：%1</translation>
    </message>
    <message>
        <source>Definition: version %1</source>
        <translation>定義：%1版</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>表%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>図%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Interval: 95%, chance error only.</source>
        <translation>区間は95%（偶然の誤差のみ）。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>秘匿した値はありません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Counted as yes</source>
        <translation>該当とした人</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いた人</translation>
    </message>
    <message>
        <source>Day that counts</source>
        <translation>日付の基準</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>秘匿</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>区間</translation>
    </message>
    <message>
        <source>95%, by Wilson on an effective sample size; chance error only. Overlapping intervals are no difference.</source>
        <translation>95%（実効標本数によるウィルソン法）。偶然の誤差のみです。重なる区間は差とみなしません。</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1〜%2・%3あて</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>架空の値</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>数字の読み方</translation>
    </message>
    <message>
        <source>The share was {rate} ({yes} of {n}, 95% interval {interval}). Change from the period before: {change}.</source>
        <translation>割合は {rate} でした（回答 {n} のうち {yes}、95%区間 {interval}）。前の期間との差は {change} です。</translation>
    </message>
    <message>
        <source>Report on the situation</source>
        <translation>流行状況の報告</translation>
    </message>
    <message>
        <source>Ministry of Health, Labour and Welfare</source>
        <translation>厚生労働省</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域の状況</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>今後の対応</translation>
    </message>
</context>
<context>
    <name>mado::RequestSheet</name>
    <message>
        <source>Ask for a provision</source>
        <translation>提供を申請する</translation>
    </message>
    <message>
        <source>Another officer approves it</source>
        <translation>別の職員が承認します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申請する</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協定</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Fields: only what the purpose needs</source>
        <translation>項目（目的に必要なものだけ）</translation>
    </message>
    <message>
        <source>Grounds that hold</source>
        <translation>当てはまる根拠</translation>
    </message>
    <message>
        <source>From, until (both included), and the last day on which it is given</source>
        <translation>開始日・終了日（両日を含む）と提供の期限</translation>
    </message>
    <message>
        <source>Why these grounds hold; name nobody</source>
        <translation>根拠が当てはまる理由（個人名は書かない）</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>規定による判断</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Last day on which it is given</source>
        <translation>提供の期限</translation>
    </message>
    <message>
        <source>Record an agreement first.</source>
        <translation>先に協定を登録してください。</translation>
    </message>
    <message>
        <source>Choose the fields.</source>
        <translation>項目を選んでください。</translation>
    </message>
    <message>
        <source>Write days as 2020-06-17.</source>
        <translation>日付は 2020-06-17 の形で入力してください。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期間の終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>理由を書いてください。</translation>
    </message>
    <message>
        <source>The rules do not permit it.</source>
        <translation>規定では認められていません。</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>提供する時期</translation>
    </message>
    <message>
        <source>When an officer exports it</source>
        <translation>職員が出力したとき</translation>
    </message>
    <message>
        <source>Every day at %1:00, until it is stopped</source>
        <translation>毎日 %1:00（止めるまで）</translation>
    </message>
    <message>
        <source>Put the refusal on record</source>
        <translation>拒否を記録に残す</translation>
    </message>
</context>
<context>
    <name>mado::RetentionTable</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>いちばん古いもの</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存しているデータ</translation>
    </message>
</context>
<context>
    <name>mado::RoundForm</name>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Name of the round: Japanese, English</source>
        <translation>回の名前：日本語・英語</translation>
    </message>
    <message>
        <source>Name in Japanese</source>
        <translation>日本語の名前</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英語の名前</translation>
    </message>
    <message>
        <source>What residents are sent: Japanese, English</source>
        <translation>送る案内文：日本語・英語</translation>
    </message>
    <message>
        <source>Invitation in Japanese</source>
        <translation>日本語の案内文</translation>
    </message>
    <message>
        <source>Invitation in English</source>
        <translation>英語の案内文</translation>
    </message>
    <message>
        <source>To whom. Never by how ill somebody is.</source>
        <translation>宛先（症状の重さでは選べません）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>ことば別</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>市区町村別</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>宛先の範囲</translation>
    </message>
    <message>
        <source>From when until when, in Japan&apos;s time</source>
        <translation>受付の期間（日本時間）</translation>
    </message>
    <message>
        <source>until</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>締め切り</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>Fewer than %1 people</source>
        <translation>%1人未満</translation>
    </message>
</context>
<context>
    <name>mado::RoundList</name>
    <message>
        <source>Medicine to deliver</source>
        <translation>薬の配送票</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>mado::RoundPanel</name>
    <message>
        <source>%1 of those invited</source>
        <translation>案内した人の%1</translation>
    </message>
    <message>
        <source>This hour, not over yet</source>
        <translation>この1時間（途中）</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1人が開始</translation>
    </message>
    <message>
        <source>%1 wait for the messages of another day</source>
        <translation>%1人は別の日の通数を待っています</translation>
    </message>
    <message>
        <source>Answers to the end</source>
        <translation>有効回答（配信元）</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>いまの速さ</translation>
    </message>
    <message>
        <source>Answered to the end</source>
        <translation>最後まで答えた</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>案内済み</translation>
    </message>
    <message>
        <source>Answers piling up, in hours since the round opened</source>
        <translation>回答の積み上がり（開始からの時間）</translation>
    </message>
    <message>
        <source>Answers piling up</source>
        <translation>回答の積み上がり</translation>
    </message>
    <message>
        <source>Where people stop</source>
        <translation>設問ごとの離脱</translation>
    </message>
    <message>
        <source>Nobody has been invited yet</source>
        <translation>まだ案内していません</translation>
    </message>
</context>
<context>
    <name>mado::RoundWords</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>mado::RuleEditor</name>
    <message>
        <source>The rules cannot be read yet. See the checks.</source>
        <translation>規則をまだ読み取れません。確認の欄を見てください。</translation>
    </message>
    <message>
        <source>One of the answers cannot be read.</source>
        <translation>読み取れない回答があります。</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>%1版（%2から）</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>この版</translation>
    </message>
    <message>
        <source>Days, version and source</source>
        <translation>適用日・番号・出どころ</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>事例 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule set %1 (draft) · not a diagnosis</source>
        <translation>判定ルール %1版（下書き）・診断ではありません</translation>
    </message>
    <message numerus="yes">
        <source>Every rule fires, every level is reached, and all %n cases agree.</source>
        <translation>
            <numerusform>すべての規則が当たり、すべての緊急度に届き、事例%n件が一致しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend before it can be published.</source>
        <translation>
            <numerusform>公開の前に直すところが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しい規則</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>事例%1</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>規則（上から順に判定）</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>規則を追加</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>規則を外す</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Remove edition</source>
        <translation>版を外す</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>ひな形に戻す</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>Try answers</source>
        <translation>回答で試す</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>How the rules are tried</source>
        <translation>規則の試し方</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>事例の名前</translation>
    </message>
    <message>
        <source>Keep as a case</source>
        <translation>事例に加える</translation>
    </message>
    <message>
        <source>What the checks find</source>
        <translation>確認で見つかったこと</translation>
    </message>
</context>
<context>
    <name>mado::RuleForm</name>
    <message>
        <source>Rule in Japanese</source>
        <translation>規則の名前（日本語）</translation>
    </message>
    <message>
        <source>Rule in English</source>
        <translation>規則の名前（英語）</translation>
    </message>
    <message>
        <source>Level when it fires</source>
        <translation>当たったときの緊急度</translation>
    </message>
    <message>
        <source>Priority in its level</source>
        <translation>同じ緊急度での優先順</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>Source of the rule</source>
        <translation>規則の出どころ</translation>
    </message>
    <message>
        <source>as long as the edition, or 2020-05-08</source>
        <translation>版と同じ、または 2020-05-08</translation>
    </message>
</context>
<context>
    <name>mado::RuleTryPane</name>
    <message>
        <source>Left open: %1</source>
        <translation>判定できない規則：%1</translation>
    </message>
    <message>
        <source>Fired: %1</source>
        <translation>当たった規則：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>対応結果</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>結果が変わる回答</translation>
    </message>
</context>
<context>
    <name>mado::RuleWords</name>
    <message>
        <source>All of these</source>
        <translation>次のすべて</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>次のどれか</translation>
    </message>
    <message>
        <source>Exactly one of these</source>
        <translation>次のうち、ちょうど1つ</translation>
    </message>
    <message>
        <source>At least so many of these</source>
        <translation>次のうち、いくつか以上</translation>
    </message>
    <message>
        <source>At most so many of these</source>
        <translation>次のうち、いくつまで</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>次のどれでもない</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>が次のどれか</translation>
    </message>
    <message>
        <source>lies within</source>
        <translation>が範囲内</translation>
    </message>
    <message>
        <source>is a day</source>
        <translation>が日付</translation>
    </message>
    <message>
        <source>is so many days ago</source>
        <translation>が何日前か</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>がわからない</translation>
    </message>
    <message>
        <source>is answered</source>
        <translation>に答えがある</translation>
    </message>
</context>
<context>
    <name>mado::RulesPage</name>
    <message>
        <source>No account in your scope has triage rules.</source>
        <translation>担当の範囲に、判定ルールのあるアカウントはありません。</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>%1版（%2から）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Priority within its level</source>
        <translation>同じ緊急度の中の順</translation>
    </message>
    <message>
        <source>Supervising physician</source>
        <translation>監修医</translation>
    </message>
    <message>
        <source>Rule set %1 · not a diagnosis</source>
        <translation>判定ルール %1版・診断ではありません</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1・規則 %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cases agree with the rules.</source>
        <translation>
            <numerusform>事例%n件、すべて一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases end at another level.</source>
        <translation>
            <numerusform>不一致 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1, got %2 by %3.</source>
        <translation>期待 %1、結果 %2（規則 %3）</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>判定ルール</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>規則（上から順に判定）</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Try answers</source>
        <translation>答えを試す</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>How the rules are tried</source>
        <translation>規則の試し方</translation>
    </message>
</context>
<context>
    <name>mado::RulesPanel</name>
    <message>
        <source>Special-care personal information: %1</source>
        <translation>要配慮個人情報の定義：%1</translation>
    </message>
    <message>
        <source>Special-care personal information: these rules on record do not define it</source>
        <translation>要配慮個人情報の定義：登録された規定にはありません</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>Every prefecture · %n items</source>
        <translation>
            <numerusform>全都道府県・%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n items</source>
        <translation>
            <numerusform>%1・%n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>%1が同意</translation>
    </message>
    <message>
        <source>%1 of %2 who answered</source>
        <translation>回答%2人のうち%1人</translation>
    </message>
    <message>
        <source>What counts as personal information and what may be given differs between prefectures. A prefecture without rules of its own on record was given none: it fills in its own.</source>
        <translation>個人情報の定義と提供できる場合は都道府県ごとに異なります。規定が未登録の都道府県には何も補っていません。各都道府県が登録します。</translation>
    </message>
</context>
<context>
    <name>mado::SecondFactorSheet</name>
    <message>
        <source>New authenticator app</source>
        <translation>認証アプリの設定し直し</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where it cannot be scanned, type this key</source>
        <translation>読み取れないときは、このキーを入力</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>控えました</translation>
    </message>
    <message>
        <source>First your password, and a code of the app you use now or a recovery code.</source>
        <translation>はじめに、パスワードと、いまのアプリのコード（または復旧コード）を入れてください。</translation>
    </message>
    <message>
        <source>Scan this with the new app, then enter the 6 digits that it shows. The former app is worthless after that.</source>
        <translation>新しいアプリで読み取り、表示された6桁を入れてください。前のアプリはその後使えなくなります。</translation>
    </message>
    <message>
        <source>Each opens the desk once when the telephone is not at hand. Write them down or print them; they are never shown again.</source>
        <translation>電話が手元にないとき、1つにつき1回サインインできます。書き写すか印刷してください。二度と表示しません。</translation>
    </message>
    <message>
        <source>Enter your password and the code.</source>
        <translation>パスワードとコードを入れてください。</translation>
    </message>
    <message>
        <source>This server asks for no second factor.</source>
        <translation>このサーバーは確認コードを使っていません。</translation>
    </message>
    <message>
        <source>Enter the 6 digits that the app shows.</source>
        <translation>アプリに表示された6桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>The new app is in use.</source>
        <translation>新しいアプリを使い始めました。</translation>
    </message>
    <message>
        <source>The former recovery codes are worthless.</source>
        <translation>前の復旧コードは使えなくなりました。</translation>
    </message>
</context>
<context>
    <name>mado::SendToasts</name>
    <message>
        <source>The outbox is empty: everything was sent</source>
        <translation>送信箱のものはすべて送りました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送れませんでした：%1件</translation>
    </message>
    <message>
        <source>The words are kept with you</source>
        <translation>書いた文は残っています</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>mado::ServicePage</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1時点の内容です。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>できませんでした。</translation>
    </message>
</context>
<context>
    <name>mado::ServicesRoom</name>
    <message>
        <source>Frequent questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>薬の手配</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習支援</translation>
    </message>
</context>
<context>
    <name>mado::SessionActions</name>
    <message>
        <source>Ordered. It is carried out as soon as that computer connects.</source>
        <translation>指示しました。その端末が接続したときに削除されます。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Not signed in anywhere in the last 30 days.</source>
        <translation>この30日のサインインはありません。</translation>
    </message>
    <message>
        <source>Signed out there.</source>
        <translation>その端末をサインアウトしました。</translation>
    </message>
</context>
<context>
    <name>mado::SessionCard</name>
    <message>
        <source>A computer without a name</source>
        <translation>名前のない端末</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Sign out there</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Delete what it keeps</source>
        <translation>保存内容を削除</translation>
    </message>
    <message>
        <source>Since %1, last seen %2</source>
        <translation>%1 から・最後の接続 %2</translation>
    </message>
    <message>
        <source>Signed out. %1</source>
        <translation>サインアウト済み。%1</translation>
    </message>
    <message>
        <source>Deletes what it keeps as soon as it connects. %1</source>
        <translation>接続しだい保存内容を削除します。%1</translation>
    </message>
    <message>
        <source>Has deleted what it kept. %1</source>
        <translation>保存内容を削除しました。%1</translation>
    </message>
</context>
<context>
    <name>mado::SessionsSheet</name>
    <message>
        <source>Where %1 is signed in</source>
        <translation>%1の使用中の端末</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mado::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>わたしの設定</translation>
    </message>
    <message>
        <source>Appearance and text</source>
        <translation>表示と文字</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>職員と役割</translation>
    </message>
    <message>
        <source>Signed-in computers</source>
        <translation>サインイン中の端末</translation>
    </message>
    <message>
        <source>Triage rules</source>
        <translation>判定ルール</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>mado::SheetWords</name>
    <message>
        <source>Share %</source>
        <translation>割合 %</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Change from %1, points</source>
        <translation>%1からの差（ポイント）</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation>前回からの差（ポイント）</translation>
    </message>
    <message>
        <source>95% interval of the change</source>
        <translation>差の95%区間</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>the source changed its way of counting</source>
        <translation>出典の数え方が変わった日</translation>
    </message>
</context>
<context>
    <name>mado::ShiftsSheet</name>
    <message>
        <source>Shifts of %1</source>
        <translation>%1さんの勤務</translation>
    </message>
    <message>
        <source>No shifts are planned in the next %1 days.</source>
        <translation>これから%1日の勤務はまだありません。</translation>
    </message>
    <message>
        <source>Take this shift out</source>
        <translation>この勤務を外す</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>勤務</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Add the shift</source>
        <translation>勤務を加える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They already work at that time.</source>
        <translation>その時間にはもう勤務があります。</translation>
    </message>
</context>
<context>
    <name>mado::SidePanel</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>健康観察</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>2人の手順</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>mado::SideStrip</name>
    <message>
        <source>Side panel</source>
        <translation>概要の表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>健康観察</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>mado::SignInForm</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example madoguchi.pref.example.</source>
        <translation>サーバーのアドレスを入れてください。例：madoguchi.pref.example</translation>
    </message>
    <message>
        <source>Enter your staff number and password.</source>
        <translation>職員番号とパスワードを入れてください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>半角英数</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>練習する</translation>
    </message>
    <message>
        <source>Try everything with invented residents</source>
        <translation>架空の相談で操作を試せます</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>練習を始める</translation>
    </message>
    <message>
        <source>Go on from last time</source>
        <translation>前回の続きから</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>確認コードを入れてください。</translation>
    </message>
    <message>
        <source>Begin with an invitation code</source>
        <translation>招待コードで始める</translation>
    </message>
</context>
<context>
    <name>mado::SignInPage</name>
    <message>
        <source>Version %1</source>
        <translation>%1版</translation>
    </message>
</context>
<context>
    <name>mado::StaffPage</name>
    <message>
        <source>You may not see the staff</source>
        <translation>職員の一覧は見られません</translation>
    </message>
    <message>
        <source>The staff cannot be shown now</source>
        <translation>職員の一覧を取得できません</translation>
    </message>
    <message>
        <source>Administrators and supervisors may. Ask one of them.</source>
        <translation>見られるのは管理者と責任者です。必要なときは頼んでください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Shifts: %1</source>
        <translation>勤務&#x3000;%1</translation>
    </message>
    <message>
        <source>Not current: %1</source>
        <translation>最新ではありません。%1</translation>
    </message>
    <message>
        <source>Nobody is suspended</source>
        <translation>停止中の職員はいません</translation>
    </message>
    <message>
        <source>Nobody works tonight</source>
        <translation>今夜の勤務はまだありません</translation>
    </message>
    <message>
        <source>Choose All, then a person, to plan their shifts.</source>
        <translation>「すべて」から職員を選び、勤務を組んでください。</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今夜</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>職員と役割</translation>
    </message>
    <message>
        <source>Which staff are shown</source>
        <translation>表示する職員</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>mado::StaffRows</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>職員番号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>勤務</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>mado::StaffTable</name>
    <message>
        <source>Staff</source>
        <translation>職員の一覧</translation>
    </message>
</context>
<context>
    <name>mado::StaffWords</name>
    <message>
        <source>Prefecture</source>
        <translation>県</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>勤務中</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>呼び出し可</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>勤務外</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>%1夜</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1時</translation>
    </message>
    <message>
        <source>Nurses from %1: %2</source>
        <translation>%1から看護師が%2人</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1から%2人</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> Further gaps: %1.</source>
        <translation>ほかに%1回あります。</translation>
    </message>
    <message>
        <source>%1 are needed.</source>
        <translation>%1人必要です。</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>勤務 %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>New code issued</source>
        <translation>コードを再発行</translation>
    </message>
    <message>
        <source>Started to use it</source>
        <translation>利用を開始</translation>
    </message>
    <message>
        <source>Suspended: %1</source>
        <translation>停止（%1）</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>再開（%1）</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>退職（%1）</translation>
    </message>
    <message>
        <source>Reached beyond their scope: %1</source>
        <translation>範囲の外を開いた（%1）</translation>
    </message>
    <message>
        <source>Reach beyond their scope ended</source>
        <translation>範囲の外の閲覧が終了</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2を%1に変更</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Read consultations</source>
        <translation>相談を読む</translation>
    </message>
    <message>
        <source>Take over and reply</source>
        <translation>相談を引き受ける・返信する</translation>
    </message>
    <message>
        <source>Write notes for colleagues</source>
        <translation>職員のメモを書く</translation>
    </message>
    <message>
        <source>Finish consultations</source>
        <translation>対応を終える</translation>
    </message>
    <message>
        <source>Reach beyond their scope</source>
        <translation>範囲の外の相談を開く</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>理由を書く</translation>
    </message>
    <message>
        <source>See staff</source>
        <translation>職員の一覧を見る</translation>
    </message>
    <message>
        <source>Plan shifts</source>
        <translation>勤務を組む</translation>
    </message>
    <message>
        <source>Suspend staff</source>
        <translation>職員の使用を停止する</translation>
    </message>
    <message>
        <source>Add staff and change roles</source>
        <translation>職員を追加する・役割を変える</translation>
    </message>
    <message>
        <source>See who reached beyond their scope</source>
        <translation>範囲の外を開いた記録を見る</translation>
    </message>
    <message>
        <source>Second factor taken away: %1</source>
        <translation>認証アプリを解除：%1</translation>
    </message>
</context>
<context>
    <name>mado::StatusBar</name>
    <message>
        <source>No data yet</source>
        <translation>まだ情報がありません</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>最終更新 %1</translation>
    </message>
    <message>
        <source>As of %1 (%2)</source>
        <translation>%1 時点の情報（%2）</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>送信箱 %1件</translation>
    </message>
    <message>
        <source>Average wait %1 · longest %2</source>
        <translation>平均の待ち %1・最長 %2</translation>
    </message>
    <message>
        <source>? for keyboard shortcuts</source>
        <translation>? キー操作の一覧</translation>
    </message>
    <message>
        <source>No sound: watch the screen</source>
        <translation>音が出ません。画面を見ていてください</translation>
    </message>
    <message>
        <source>Locks after %1</source>
        <translation>自動ロック %1</translation>
    </message>
</context>
<context>
    <name>mado::StepList</name>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>now</source>
        <translation>いま</translation>
    </message>
    <message>
        <source>later</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>mado::SurveysPage</name>
    <message>
        <source>Save the round first.</source>
        <translation>先に回を保存してください。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日の体調</translation>
    </message>
    <message>
        <source>Messages and places</source>
        <translation>通数と地域</translation>
    </message>
    <message>
        <source>On</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>A new round</source>
        <translation>新しい回</translation>
    </message>
    <message>
        <source>You wrote it: somebody else opens it.</source>
        <translation>自分が書いた回です。ほかの人が開始します。</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>%1さんが書きました。</translation>
    </message>
    <message>
        <source>%1 until %2. Invited: %3 of %4.</source>
        <translation>%1〜%2。案内済み%3人／対象%4人。</translation>
    </message>
    <message>
        <source>Round saved</source>
        <translation>回を保存しました</translation>
    </message>
    <message>
        <source>Open. Invitations go out at its time.</source>
        <translation>開始しました。案内は開始の日時から送ります。</translation>
    </message>
    <message>
        <source>Paused. Nobody further is invited or asked.</source>
        <translation>一時停止しました。これ以上は案内もせず、たずねもしません。</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>締め切りました。</translation>
    </message>
    <message>
        <source>Residents are asked at their hour.</source>
        <translation>選ばれた時刻に、毎日たずねます。</translation>
    </message>
    <message>
        <source>Nobody is asked by itself.</source>
        <translation>こちらからはたずねません。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>回の一覧</translation>
    </message>
    <message>
        <source>Plan a round</source>
        <translation>回を計画</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>この回を開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>締め切る</translation>
    </message>
</context>
<context>
    <name>mado::SweepSheet</name>
    <message>
        <source>Before you sign out</source>
        <translation>サインアウトの前に</translation>
    </message>
    <message>
        <source>Before your shift ends</source>
        <translation>勤務が終わる前に</translation>
    </message>
    <message>
        <source>These are still with you. Hand them over or return them; what you keep goes back to the queue when its time is over.</source>
        <translation>あなたが担当している相談です。引き継ぐか、列に戻してください。残した相談は、時間が過ぎると列に戻ります。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>promised a call at %1</source>
        <translation>%1に電話を約束</translation>
    </message>
    <message>
        <source>offered, not answered in time</source>
        <translation>申し送り中・期限超過</translation>
    </message>
    <message>
        <source>offered, not accepted yet</source>
        <translation>申し送り中・応答待ち</translation>
    </message>
    <message>
        <source>a draft is not sent</source>
        <translation>送っていない下書きあり</translation>
    </message>
    <message>
        <source>%1 waiting in the outbox</source>
        <translation>送信箱に%1件</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>申し送る</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>%1を申し送る</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>列に戻す</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>%1を列に戻す</translation>
    </message>
    <message>
        <source>%1 not sent yet. They stay sealed on this computer until you are back.</source>
        <translation>まだ送れていないものが%1件あります。次のサインインまで、この端末に暗号化して保管します。</translation>
    </message>
    <message>
        <source>You hold an emergency. Hand it over, or write why you leave it</source>
        <translation>緊急の相談を担当しています。引き継ぐか、引き継がない理由を書いてください</translation>
    </message>
    <message>
        <source>Write the reason. It is kept in the record.</source>
        <translation>理由を書いてください。記録に残ります。</translation>
    </message>
</context>
<context>
    <name>mado::TalkPhone</name>
    <message>
        <source>Press an answer to go on.</source>
        <translation>答えを押すと、次の質問に進みます</translation>
    </message>
    <message>
        <source>Preview as a resident</source>
        <translation>見本（相談者の画面）</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>はじめから</translation>
    </message>
    <message>
        <source>Type as a resident</source>
        <translation>相談者として入力</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>mado::TemperatureChart</name>
    <message>
        <source>%1: %2 degrees</source>
        <translation>%1 %2度</translation>
    </message>
</context>
<context>
    <name>mado::TestRow</name>
    <message>
        <source>What is looked at</source>
        <translation>調べる質問</translation>
    </message>
    <message>
        <source>What is asked of the answer</source>
        <translation>回答の条件</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>years</source>
        <translation>歳</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>since 2020-05-08</source>
        <translation>2020-05-08 以後</translation>
    </message>
    <message>
        <source>before 2020-05-08</source>
        <translation>2020-05-08 より前</translation>
    </message>
</context>
<context>
    <name>mado::TilePicture</name>
    <message>
        <source>X withheld</source>
        <translation>X 秘匿</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>No. %1 from the top</source>
        <translation>高い順で%1番目</translation>
    </message>
    <message>
        <source>Change %1 points, %2</source>
        <translation>差 %1ポイント・%2</translation>
    </message>
</context>
<context>
    <name>mado::Toasts</name>
    <message>
        <source>%1 more</source>
        <translation>ほか %1件</translation>
    </message>
</context>
<context>
    <name>mado::TopBar</name>
    <message>
        <source>Triage desk</source>
        <translation>相談デスク</translation>
    </message>
    <message>
        <source>Search name, case no. or message</source>
        <translation>名前・受付番号・本文を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>訓練データ</translation>
    </message>
    <message>
        <source>Privacy bars (Ctrl+Shift+H)</source>
        <translation>のぞき見を防ぐ（Ctrl+Shift+H）</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>対応待ちへ戻る</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>動向</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Data provision</source>
        <translation>データ提供</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>待ち %1</translation>
    </message>
</context>
<context>
    <name>mado::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>New replies %1</source>
        <translation>新しい返信 %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>To the first unanswered (%1)</source>
        <translation>最初の未返信へ（%1）</translation>
    </message>
    <message>
        <source>The picture cannot be loaded now</source>
        <translation>画像をいま読み込めません</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>mado::Tray</name>
    <message>
        <source>Emergencies nobody has taken: %1</source>
        <translation>誰も引き受けていない緊急の相談：%1件</translation>
    </message>
    <message>
        <source>Madoguchi</source>
        <translation>窓口</translation>
    </message>
</context>
<context>
    <name>mado::TrendPicture</name>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>mado::TrendsPage</name>
    <message>
        <source>All prefectures</source>
        <translation>すべての都道府県</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>%1 集計</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>集計を読み込んでいます…</translation>
    </message>
    <message>
        <source>Its figures are not shown, so that nobody reads them wrongly. Update the console.</source>
        <translation>読み違えを防ぐため、値を表示しません。コンソールを更新してください。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>集計を読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>There are no figures for this yet</source>
        <translation>この条件の集計はまだありません</translation>
    </message>
    <message>
        <source>Choose another survey or period, or wait for the first release.</source>
        <translation>別の調査か期間を選ぶか、最初の公表をお待ちください。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>Shown is what was read %1 (%2); filters work on it.</source>
        <translation>%1に読み込んだ集計です（%2）。絞り込みは使えます。</translation>
    </message>
    <message>
        <source>Export needs the server&apos;s present figures</source>
        <translation>書き出しには、サーバーの今の集計が必要です</translation>
    </message>
    <message>
        <source>People who answered; band: 95% interval (chance error only)</source>
        <translation>回答した人の割合・帯は95%区間（偶然の誤差のみ）</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>Top %1, withheld left out; line: 95% interval</source>
        <translation>上位%1・秘匿を除く・線は95%区間</translation>
    </message>
    <message>
        <source>Tile map</source>
        <translation>地図（タイル）</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>職業別</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>年齢別</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>読むときの注意</translation>
    </message>
    <message>
        <source>Dashed: Japan %1%</source>
        <translation>点線は全国 %1%</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>One scale for all: 0 to %1%; dashed: Japan; n: answers</source>
        <translation>縦軸はすべて共通（0〜%1%）・点線は全国・nは回答数</translation>
    </message>
    <message>
        <source>%1 by postal area</source>
        <translation>%1の地域別（郵便番号の上3桁）</translation>
    </message>
    <message>
        <source>Reported cases</source>
        <translation>感染者数</translation>
    </message>
    <message>
        <source>This series could not be read</source>
        <translation>この系列を読み込めませんでした</translation>
    </message>
    <message>
        <source>%1, %2; wheel, + and − zoom; ! marks days on which the source changed its way of counting</source>
        <translation>%1・%2・ホイールか＋−で拡大縮小・「!」は出典の数え方が変わった日</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>架空の値</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>庁内限り</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Denominators and 95% intervals are in every row.</source>
        <translation>すべての行に回答数と95%区間があります。</translation>
    </message>
    <message>
        <source>Withheld: %1 prefectures. They stay withheld in the file.</source>
        <translation>秘匿：%1都道府県。ファイルでも秘匿のままです。</translation>
    </message>
    <message>
        <source>The words “Invented values” are on it and in its name.</source>
        <translation>「架空の値」の表示を、中とファイル名（kakuu）に入れます。</translation>
    </message>
    <message>
        <source>The words “Internal use only” are on it.</source>
        <translation>「庁内限り」の表示を入れます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Gaps stay gaps, and days on which the source changed its way of counting are marked.</source>
        <translation>欠測は空けたまま、出典の数え方が変わった日に印を付けます。</translation>
    </message>
    <message>
        <source>No series from elsewhere has been read in</source>
        <translation>ほかの出典の系列はまだ取り込まれていません</translation>
    </message>
    <message>
        <source>An administrator imports them on the server.</source>
        <translation>管理者がサーバーで取り込みます。</translation>
    </message>
    <message>
        <source>Counts of the desk, of nobody in particular.</source>
        <translation>窓口の件数です。個人は分かりません。</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>“%1” is of a newer version than this console knows</source>
        <translation>「%1」は、この画面が対応していない新しい版の指標です</translation>
    </message>
    <message>
        <source>areas are not split further</source>
        <translation>区域の中の属性別はありません</translation>
    </message>
    <message>
        <source>%1 by area of health centres</source>
        <translation>%1の保健所の区域別</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>地域別</translation>
    </message>
    <message>
        <source>Health centres</source>
        <translation>保健所の区域</translation>
    </message>
    <message>
        <source>Postal areas</source>
        <translation>郵便番号の上3桁</translation>
    </message>
    <message>
        <source>Withheld: %1 areas. They stay withheld in the file.</source>
        <translation>秘匿：%1区域。ファイルでも秘匿のままです。</translation>
    </message>
    <message>
        <source>dashed: all of %1, %2%</source>
        <translation>点線は%1全体 %2%</translation>
    </message>
    <message>
        <source>No prefecture begins with “%1”</source>
        <translation>「%1」で始まる都道府県はありません</translation>
    </message>
    <message>
        <source>First three digits of the postal code, within the prefecture that people chose</source>
        <translation>郵便番号の上3桁（本人が選んだ県の中）</translation>
    </message>
    <message>
        <source>Areas as the prefecture drew them</source>
        <translation>都道府県が定めた区域</translation>
    </message>
    <message>
        <source>The areas of its health centres are not filled in yet; the prefecture does that on the server</source>
        <translation>保健所の区域は未登録です。都道府県がサーバーで登録します</translation>
    </message>
    <message>
        <source>Nothing is known of its areas</source>
        <translation>地域の値がありません</translation>
    </message>
    <message>
        <source>It was not looked at while the server answered</source>
        <translation>サーバーにつながっている間に見ていない地域です</translation>
    </message>
    <message>
        <source>Find a prefecture</source>
        <translation>都道府県をさがす</translation>
    </message>
</context>
<context>
    <name>mado::TrendsWords</name>
    <message>
        <source>X withheld</source>
        <translation>X 秘匿</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Not asked there, or not handed in</source>
        <translation>設問がないか、提出がありません</translation>
    </message>
    <message>
        <source>Nobody was asked</source>
        <translation>聞いた人がいません</translation>
    </message>
    <message>
        <source>Too few people, with or without it</source>
        <translation>該当または非該当の人が少ない</translation>
    </message>
    <message>
        <source>Otherwise totals would give another one away</source>
        <translation>合計から逆算できるため</translation>
    </message>
    <message>
        <source>This level is for inside only</source>
        <translation>この区分は庁内用です</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>偶然の範囲</translation>
    </message>
    <message>
        <source>risen</source>
        <translation>上がった</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>下がった</translation>
    </message>
    <message>
        <source>by day of answer</source>
        <translation>回答日で集計</translation>
    </message>
    <message>
        <source>by day of report</source>
        <translation>報告日で集計</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開用</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>庁内用</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>年齢別</translation>
    </message>
    <message>
        <source>By occupation</source>
        <translation>職業別</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>高い順</translation>
    </message>
    <message>
        <source>From the north</source>
        <translation>北から</translation>
    </message>
    <message>
        <source>Largest change first</source>
        <translation>変化の大きい順</translation>
    </message>
    <message>
        <source>95% interval %1</source>
        <translation>95%区間 %1</translation>
    </message>
    <message>
        <source>Yes %1 of %2 answers</source>
        <translation>該当 %1・回答 %2</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>まだ何も選ばれていません</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2・%3</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>期間なし</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>not published, counted %1</source>
        <translation>未公表・%1集計</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1ほか%2件</translation>
    </message>
    <message>
        <source>release %1, %2</source>
        <translation>公表 %1（%2）</translation>
    </message>
    <message>
        <source>Invented values</source>
        <translation>架空の値</translation>
    </message>
    <message>
        <source>Base: %1</source>
        <translation>分母：%1</translation>
    </message>
    <message>
        <source>interval: chance error only</source>
        <translation>区間は偶然の誤差のみ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>Internal use only</source>
        <translation>庁内限り</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除いたもの</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Version of the indicator</source>
        <translation>指標の版</translation>
    </message>
    <message>
        <source>Design effect of the 95% intervals</source>
        <translation>95%区間のデザイン効果</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付の基準</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Areas are told by rounds and fortnights, once they are over</source>
        <translation>地域の値は、回または14日間が終わってから確定します</translation>
    </message>
</context>
<context>
    <name>mado::ViewNameSheet</name>
    <message>
        <source>Keep this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>ほかの人には見えません。</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>mado::WaitingBar</name>
    <message>
        <source>Nobody has taken this over yet</source>
        <translation>まだ誰も引き受けていません</translation>
    </message>
    <message>
        <source>Offline: taking over works again once connected.</source>
        <translation>オフラインです。つながると引き受けられます。</translation>
    </message>
    <message>
        <source>Taking over stops the automatic replies.</source>
        <translation>引き受けると、自動返信が止まります。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き受ける</translation>
    </message>
    <message>
        <source>Ask a colleague</source>
        <translation>ほかの人に頼む</translation>
    </message>
</context>
<context>
    <name>mado::WaitsChart</name>
    <message>
        <source>Waits: nothing measured yet</source>
        <translation>待ち時間: まだ記録がありません</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Waits at %1: longest %2, median %3</source>
        <translation>%1の待ち時間: 最長 %2、中央値 %3</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>%1 / 15 min</source>
        <translation>%1件 / 15分</translation>
    </message>
    <message>
        <source>Measured every 15 minutes from now on</source>
        <translation>これから15分ごとに記録します</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>集計中</translation>
    </message>
</context>
<context>
    <name>mado::WeekCalendar</name>
    <message>
        <source>reminders: %1</source>
        <translation>お知らせ希望 %1人</translation>
    </message>
    <message numerus="yes">
        <source>Week of %1: %n lessons and events</source>
        <translation>
            <numerusform>%1の週・ライブ授業と行事 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
</context>
<context>
    <name>mado::WhatIfForm</name>
    <message>
        <source>Not answered</source>
        <translation>答えていない</translation>
    </message>
</context>
<context>
    <name>mado::WhySheet</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Reason (stays in the conversation, for staff)</source>
        <translation>理由（会話に残ります。職員だけが見られます）</translation>
    </message>
    <message>
        <source>The reason is too long. %1 characters at most.</source>
        <translation>理由が長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>理由を短い文で書いてください。</translation>
    </message>
</context>
<context>
    <name>mado::WindowWall</name>
    <message>
        <source>At night, too,</source>
        <translation>夜も、窓口は</translation>
    </message>
    <message>
        <source>the window is open.</source>
        <translation>開いています。</translation>
    </message>
</context>
<context>
    <name>mado::WipeSheet</name>
    <message>
        <source>Delete what this computer keeps?</source>
        <translation>その端末の保存内容を削除しますか</translation>
    </message>
    <message>
        <source>It is signed out, and as soon as it connects it deletes the consultations, drafts and unsent replies it keeps. This cannot be undone. For computers that were lost or stolen.</source>
        <translation>サインアウトし、接続しだい、保存している相談・下書き・未送信の返信を削除します。元に戻せません。端末をなくしたとき、盗まれたときに使います。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
</TS>
