<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="27"/>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="28"/>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="29"/>
        <source>&amp;Go</source>
        <translation>&amp;Đi</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="30"/>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="34"/>
        <source>Open files…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="35"/>
        <source>Open folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="36"/>
        <source>Export picture…</source>
        <translation>Xuất hình…</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="37"/>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="38"/>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="39"/>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="40"/>
        <source>Whole line</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="41"/>
        <source>Zoom to the chosen event</source>
        <translation>Phóng tới sự kiện đã chọn</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="42"/>
        <source>Reading pane at the right or below</source>
        <translation>Khung đọc bên phải hoặc bên dưới</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="43"/>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="44"/>
        <source>Vietnamese or English</source>
        <translation>Tiếng Việt hoặc tiếng Anh</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="45"/>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="46"/>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="47"/>
        <source>Previous event</source>
        <translation>Sự kiện trước</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="48"/>
        <source>Next event</source>
        <translation>Sự kiện sau</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="49"/>
        <source>First event</source>
        <translation>Sự kiện đầu tiên</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="50"/>
        <source>Last event</source>
        <translation>Sự kiện cuối cùng</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="51"/>
        <source>Find in text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="52"/>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="53"/>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="54"/>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/commands.py" line="55"/>
        <source>About hp_timeline</source>
        <translation>Giới thiệu hp_timeline</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="94"/>
        <source>Reading {0} of {1}</source>
        <translation>Đang đọc {0} trên {1}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hp_timeline/ui/desk.py" line="100"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="101"/>
        <source>{0} on the line</source>
        <translation>{0} trên dòng thời gian</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="102"/>
        <source>{0} undated</source>
        <translation>{0} chưa rõ ngày</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="103"/>
        <source>{0} not readable</source>
        <translation>{0} không đọc được</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="108"/>
        <source>That did not work: {0}</source>
        <translation>Không thực hiện được: {0}</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="111"/>
        <source>Open files</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="116"/>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="121"/>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>Ảnh PNG (*.png);;Bản vẽ SVG (*.svg);;Trang PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="122"/>
        <source>Export the view</source>
        <translation>Xuất khung nhìn</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="137"/>
        <source>Written: {0}</source>
        <translation>Đã ghi: {0}</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="141"/>
        <source>The picture could not be written: {0}</source>
        <translation>Không ghi được hình: {0}</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="195"/>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/desk.py" line="205"/>
        <source>About hp_timeline</source>
        <translation>Giới thiệu hp_timeline</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../hp_timeline/ui/document_list.py" line="187"/>
        <source>Documents in order of time</source>
        <translation>Tài liệu theo thứ tự thời gian</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/document_list.py" line="196"/>
        <location filename="../../hp_timeline/ui/document_list.py" line="206"/>
        <source>Undated</source>
        <translation>Chưa rõ ngày</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/document_list.py" line="196"/>
        <location filename="../../hp_timeline/ui/document_list.py" line="212"/>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="62"/>
        <source>Find in text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="63"/>
        <source>Find in text (accents do not matter)</source>
        <translation>Tìm trong văn bản (không cần gõ dấu)</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="65"/>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="66"/>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="67"/>
        <source>Close the find bar</source>
        <translation>Đóng thanh tìm</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="120"/>
        <source>{0} or more</source>
        <translation>{0} trở lên</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="122"/>
        <source>{0} of {1}</source>
        <translation>{0} trên {1}</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/find_bar.py" line="122"/>
        <source>No match</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../hp_timeline/ui/main_window.py" line="67"/>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/main_window.py" line="68"/>
        <source>hp_timeline

Reading the sources…</source>
        <translation>hp_timeline

Đang đọc các nguồn tư liệu…</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <location filename="../../hp_timeline/ui/overview.py" line="47"/>
        <location filename="../../hp_timeline/ui/overview.py" line="57"/>
        <source>Overview of the whole line</source>
        <translation>Toàn cảnh dòng thời gian</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="94"/>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="94"/>
        <source>Previous document in time</source>
        <translation>Tài liệu trước theo thời gian</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="95"/>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="95"/>
        <source>Next document in time</source>
        <translation>Tài liệu sau theo thời gian</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="96"/>
        <source>Open original</source>
        <translation>Mở bản gốc</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="96"/>
        <source>Open the file in its own program</source>
        <translation>Mở tệp bằng chương trình của nó</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="97"/>
        <source>Show the rest</source>
        <translation>Hiện phần còn lại</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="97"/>
        <source>Show the whole text, which may take a while</source>
        <translation>Hiện toàn bộ văn bản, có thể mất một lúc</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="98"/>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="98"/>
        <source>Show the file in the file manager</source>
        <translation>Hiện tệp trong trình quản lý tệp</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="104"/>
        <source>Text of the document</source>
        <translation>Văn bản của tài liệu</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="105"/>
        <source>Choose an event on the timeline or in the list to read its source.</source>
        <translation>Chọn một sự kiện trên dòng thời gian hoặc trong danh sách để đọc nguồn.</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="131"/>
        <source>Undated</source>
        <translation>Chưa rõ ngày</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="138"/>
        <source>Published: {0}</source>
        <translation>Đăng: {0}</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/reading_pane.py" line="150"/>
        <source>The text is long: {0} of {1} characters are shown, around the words that date it.</source>
        <translation>Văn bản dài: hiện {0} trên {1} ký tự, quanh những chữ cho biết ngày tháng.</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <location filename="../../hp_timeline/ui/canvas.py" line="92"/>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <location filename="../../hp_timeline/ui/canvas.py" line="115"/>
        <source>Nothing here has a date yet.
Open files or drop a folder.</source>
        <translation>Chưa có gì ở đây có ngày tháng.
Hãy mở tệp hoặc thả một thư mục vào đây.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../hp_timeline/ui/canvas.py" line="118"/>
        <source>%n event(s) in view shown by a mark without a card</source>
        <translation>
            <numerusform>%n sự kiện trong khung nhìn chỉ có vạch, không có thẻ</numerusform>
        </translation>
    </message>
</context>
</TS>
