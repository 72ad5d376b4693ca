// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wording.h"

namespace mado::wording {

QString prefecture(const QString &code, Language language)
{
    // In the order of JIS X 0401, from 01.
    static const LocalText names[] = {
        {u"北海道"_qs, u"Hokkaido"_qs},    {u"青森県"_qs, u"Aomori"_qs},     {u"岩手県"_qs, u"Iwate"_qs},
        {u"宮城県"_qs, u"Miyagi"_qs},      {u"秋田県"_qs, u"Akita"_qs},      {u"山形県"_qs, u"Yamagata"_qs},
        {u"福島県"_qs, u"Fukushima"_qs},   {u"茨城県"_qs, u"Ibaraki"_qs},    {u"栃木県"_qs, u"Tochigi"_qs},
        {u"群馬県"_qs, u"Gunma"_qs},       {u"埼玉県"_qs, u"Saitama"_qs},    {u"千葉県"_qs, u"Chiba"_qs},
        {u"東京都"_qs, u"Tokyo"_qs},       {u"神奈川県"_qs, u"Kanagawa"_qs}, {u"新潟県"_qs, u"Niigata"_qs},
        {u"富山県"_qs, u"Toyama"_qs},      {u"石川県"_qs, u"Ishikawa"_qs},   {u"福井県"_qs, u"Fukui"_qs},
        {u"山梨県"_qs, u"Yamanashi"_qs},   {u"長野県"_qs, u"Nagano"_qs},     {u"岐阜県"_qs, u"Gifu"_qs},
        {u"静岡県"_qs, u"Shizuoka"_qs},    {u"愛知県"_qs, u"Aichi"_qs},      {u"三重県"_qs, u"Mie"_qs},
        {u"滋賀県"_qs, u"Shiga"_qs},       {u"京都府"_qs, u"Kyoto"_qs},      {u"大阪府"_qs, u"Osaka"_qs},
        {u"兵庫県"_qs, u"Hyogo"_qs},       {u"奈良県"_qs, u"Nara"_qs},       {u"和歌山県"_qs, u"Wakayama"_qs},
        {u"鳥取県"_qs, u"Tottori"_qs},     {u"島根県"_qs, u"Shimane"_qs},    {u"岡山県"_qs, u"Okayama"_qs},
        {u"広島県"_qs, u"Hiroshima"_qs},   {u"山口県"_qs, u"Yamaguchi"_qs},  {u"徳島県"_qs, u"Tokushima"_qs},
        {u"香川県"_qs, u"Kagawa"_qs},      {u"愛媛県"_qs, u"Ehime"_qs},      {u"高知県"_qs, u"Kochi"_qs},
        {u"福岡県"_qs, u"Fukuoka"_qs},     {u"佐賀県"_qs, u"Saga"_qs},       {u"長崎県"_qs, u"Nagasaki"_qs},
        {u"熊本県"_qs, u"Kumamoto"_qs},    {u"大分県"_qs, u"Oita"_qs},       {u"宮崎県"_qs, u"Miyazaki"_qs},
        {u"鹿児島県"_qs, u"Kagoshima"_qs}, {u"沖縄県"_qs, u"Okinawa"_qs},
    };
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    return isNumber && number >= 1 && number <= 47 ? names[number - 1].in(language) : code;
}

} // namespace mado::wording
