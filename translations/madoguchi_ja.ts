<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
            <translation>↑ ↓ 選ぶ　Enter 実行</translation>
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
        <name>mado::Console</name>
        <message>
            <source>Starting the training system…</source>
            <translation>練習の用意をしています…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>サインインしています…</translation>
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
            <translation type="unfinished" />
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
            <source>Waiting %1</source>
            <translation>待ち %1</translation>
        </message>
        <message>
            <source>An emergency has come in</source>
            <translation>緊急の相談が入りました</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
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
            <source>Quiet here for one minute. Colleagues are still called.</source>
            <translation>この画面だけ1分止めました。ほかの職員には鳴り続けます。</translation>
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
            <source>The server's certificate has expired. Check this computer's clock, then tell the IT staff.</source>
            <translation>サーバーの証明書の期限が切れています。この端末の時計を確かめてから、情報システム担当に連絡してください。</translation>
        </message>
        <message>
            <source>The server's certificate is not valid yet. Check this computer's clock, then tell the IT staff.</source>
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
            <source>This computer's settings for secure connections cannot be read. Tell the IT staff.</source>
            <translation>この端末の安全な接続の設定が読めません。情報システム担当に連絡してください。</translation>
        </message>
        <message>
            <source>No answer from the server. Try again once connected.</source>
            <translation>サーバーから応答がありません。つながったら、もう一度試してください。</translation>
        </message>
        <message>
            <source>The server's answer was lost. The result is being checked.</source>
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
            <source>The server's answer could not be read. This console or the server needs an update.</source>
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
            <source>The account's monthly limit of messages is used up</source>
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
            <source>The desk's connection to LINE is not set up. Tell the IT staff.</source>
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
            <translation>%1　%2</translation>
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
    </context>
    <context>
        <name>mado::MainWindow</name>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
    </context>
    <context>
        <name>mado::Menus</name>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>表示</translation>
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
            <source>Sign out</source>
            <translation>サインアウト</translation>
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
            <source>"%1" was not found</source>
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
            <source>Enter the server's address, for example madoguchi.pref.example.</source>
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
    </context>
    <context>
        <name>mado::SignInPage</name>
        <message>
            <source>Version %1</source>
            <translation>%1版</translation>
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
    </context>
    <context>
        <name>mado::TemperatureChart</name>
        <message>
            <source>%1: %2 degrees</source>
            <translation>%1 %2度</translation>
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
            <source>Waiting</source>
            <translation>対応待ち</translation>
        </message>
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
</TS>
