<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About hp_timeline</source>
        <translation>Giới thiệu hp_timeline</translation>
    </message>
    <message>
        <source>Reads dated documents and shows them on a timeline, as wide as what is known of their dates.</source>
        <translation>Đọc các tài liệu có ngày tháng và đặt chúng lên dòng thời gian, rộng đúng bằng những gì biết được về ngày tháng.</translation>
    </message>
    <message>
        <source>MIT licence. The sources belong to their publishers.</source>
        <translation>Giấy phép MIT. Các bài nguồn thuộc về nơi đã đăng.</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Chép các phiên bản</translation>
    </message>
</context>
<context>
    <name>AccountingBar</name>
    <message>
        <source>{0} with a card</source>
        <translation>{0} có thẻ</translation>
    </message>
    <message>
        <source>{0} in clusters</source>
        <translation>{0} trong cụm</translation>
    </message>
    <message>
        <source>{0} earlier</source>
        <translation>{0} trước đó</translation>
    </message>
    <message>
        <source>{0} later</source>
        <translation>{0} sau đó</translation>
    </message>
    <message>
        <source>{0} in other lanes</source>
        <translation>{0} ở các làn khác</translation>
    </message>
    <message>
        <source>{0} in hidden lanes</source>
        <translation>{0} trong các làn đã ẩn</translation>
    </message>
    <message>
        <source>{0} filtered out</source>
        <translation>{0} bị lọc bỏ</translation>
    </message>
    <message>
        <source>{0} undated</source>
        <translation>{0} chưa rõ ngày</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} không đọc được</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Tới dòng thời gian</translation>
    </message>
    <message>
        <source>Zoom to the cluster that holds most</source>
        <translation>Phóng tới cụm đông nhất</translation>
    </message>
    <message>
        <source>Show the last of the earlier ones</source>
        <translation>Xem tài liệu gần nhất ở phía trước</translation>
    </message>
    <message>
        <source>Show the first of the later ones</source>
        <translation>Xem tài liệu gần nhất ở phía sau</translation>
    </message>
    <message>
        <source>Show the lanes out of sight</source>
        <translation>Hiện các làn ngoài tầm nhìn</translation>
    </message>
    <message>
        <source>Show the hidden lanes</source>
        <translation>Hiện các làn đã ẩn</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Hiện mọi tài liệu</translation>
    </message>
    <message>
        <source>Go to the undated ones in the list</source>
        <translation>Tới các tài liệu chưa rõ ngày trong danh sách</translation>
    </message>
    <message>
        <source>Go to the files that could not be read, in the list</source>
        <translation>Tới các tệp không đọc được trong danh sách</translation>
    </message>
    <message numerus="yes">
        <source>{0} document(s):</source>
        <translation>
            <numerusform>{0} tài liệu:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>mouse button Back</source>
        <translation>nút Lùi của chuột</translation>
    </message>
    <message>
        <source>mouse button Forward</source>
        <translation>nút Tiến của chuột</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Làn</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Đi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Xuất hình…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Whole line</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Back to the view before</source>
        <translation>Trở lại khung nhìn trước</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Đi tới khung nhìn sau</translation>
    </message>
    <message>
        <source>Zoom to the chosen event</source>
        <translation>Phóng tới sự kiện đã chọn</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>Measure from the chosen event</source>
        <translation>Đo từ sự kiện đang chọn</translation>
    </message>
    <message>
        <source>Take marks and measures away</source>
        <translation>Bỏ dấu đánh và thước đo</translation>
    </message>
    <message>
        <source>Fold empty stretches</source>
        <translation>Gấp các quãng trống</translation>
    </message>
    <message>
        <source>Unfold the nearest stretch</source>
        <translation>Mở quãng gấp gần nhất</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Mở tất cả chỗ gấp</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Không chia làn</translation>
    </message>
    <message>
        <source>Lanes by source</source>
        <translation>Làn theo nguồn</translation>
    </message>
    <message>
        <source>Lanes by outlet</source>
        <translation>Làn theo cơ quan báo chí</translation>
    </message>
    <message>
        <source>Lanes by kind</source>
        <translation>Làn theo loại sự kiện</translation>
    </message>
    <message>
        <source>Lanes by certainty</source>
        <translation>Làn theo độ chắc chắn</translation>
    </message>
    <message>
        <source>Lanes by language</source>
        <translation>Làn theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Lanes by tag</source>
        <translation>Làn theo nhãn</translation>
    </message>
    <message>
        <source>Lane above</source>
        <translation>Làn phía trên</translation>
    </message>
    <message>
        <source>Lane below</source>
        <translation>Làn phía dưới</translation>
    </message>
    <message>
        <source>Collapse or open the lane</source>
        <translation>Thu gọn hoặc mở làn</translation>
    </message>
    <message>
        <source>Collapse or open the other lanes</source>
        <translation>Thu gọn hoặc mở các làn khác</translation>
    </message>
    <message>
        <source>Move the lane up</source>
        <translation>Chuyển làn lên</translation>
    </message>
    <message>
        <source>Move the lane down</source>
        <translation>Chuyển làn xuống</translation>
    </message>
    <message>
        <source>Hide the lane</source>
        <translation>Ẩn làn</translation>
    </message>
    <message>
        <source>Show the hidden lanes</source>
        <translation>Hiện các làn đã ẩn</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Reading pane below</source>
        <translation>Khung đọc ở dưới</translation>
    </message>
    <message>
        <source>Reading pane at the right</source>
        <translation>Khung đọc bên phải</translation>
    </message>
    <message>
        <source>Wheel zooms</source>
        <translation>Con lăn phóng to, thu nhỏ</translation>
    </message>
    <message>
        <source>Wheel moves the line</source>
        <translation>Con lăn dời dòng thời gian</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Màu theo hệ thống</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>Tiếng Việt</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Sự kiện trước</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Sự kiện sau</translation>
    </message>
    <message>
        <source>Previous event of this source</source>
        <translation>Sự kiện trước của nguồn này</translation>
    </message>
    <message>
        <source>Next event of this source</source>
        <translation>Sự kiện sau của nguồn này</translation>
    </message>
    <message>
        <source>Previous event in the lane</source>
        <translation>Sự kiện trước trong làn</translation>
    </message>
    <message>
        <source>Next event in the lane</source>
        <translation>Sự kiện sau trong làn</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Sự kiện đầu tiên</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Sự kiện cuối cùng</translation>
    </message>
    <message>
        <source>Go to date…</source>
        <translation>Tới ngày…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Các khung nhìn đã lưu…</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Lưu khung nhìn này…</translation>
    </message>
    <message>
        <source>Next cluster</source>
        <translation>Cụm kế tiếp</translation>
    </message>
    <message>
        <source>Previous cluster</source>
        <translation>Cụm trước</translation>
    </message>
    <message>
        <source>Zoom to the cluster</source>
        <translation>Phóng tới cụm</translation>
    </message>
    <message>
        <source>Read the chosen event</source>
        <translation>Đọc sự kiện đã chọn</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About hp_timeline</source>
        <translation>Giới thiệu hp_timeline</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Nothing could be read. The list names each file.</source>
        <translation>Không đọc được tệp nào. Danh sách nêu tên từng tệp.</translation>
    </message>
    <message>
        <source>No empty stretch is long enough to be folded.</source>
        <translation>Không có quãng trống nào đủ dài để gấp.</translation>
    </message>
    <message>
        <source>That did not work: {0}</source>
        <translation>Không thực hiện được: {0}</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Trước hết hãy chọn một sự kiện.</translation>
    </message>
    <message>
        <source>This source has no later event.</source>
        <translation>Nguồn này không có sự kiện nào sau đó.</translation>
    </message>
    <message>
        <source>This source has no earlier event.</source>
        <translation>Nguồn này không có sự kiện nào trước đó.</translation>
    </message>
    <message>
        <source>Writing the picture</source>
        <translation>Đang ghi hình</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Đã ghi: {0}</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Documents in order of time</source>
        <translation>Tài liệu theo thứ tự thời gian</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Chưa rõ ngày</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Xuất hình</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>The whole line, not only what is in view</source>
        <translation>Toàn bộ dòng, không chỉ phần đang xem</translation>
    </message>
    <message>
        <source>Legend, with the counts of what is shown</source>
        <translation>Chú giải, kèm số lượng những gì được vẽ</translation>
    </message>
    <message>
        <source>List of the sources</source>
        <translation>Danh sách nguồn tư liệu</translation>
    </message>
    <message>
        <source>The usual title</source>
        <translation>Tiêu đề thường dùng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chiều rộng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Pixels per unit (PNG)</source>
        <translation>Điểm ảnh mỗi đơn vị (PNG)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>The name&apos;s ending chooses the kind of picture: {0}</source>
        <translation>Phần đuôi của tên quyết định loại hình: {0}</translation>
    </message>
    <message>
        <source>This file exists; it will be replaced.</source>
        <translation>Tệp này đã có và sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF page (*.pdf)</source>
        <translation>Hình PNG (*.png);;Bản vẽ SVG (*.svg);;Trang PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{path} names no kind of picture. The kinds are {known}.</source>
        <translation>{path} không cho biết loại hình. Các loại hình là {known}.</translation>
    </message>
    <message>
        <source>The picture is too large: at most {side} pixels a side and {pixels} in all.</source>
        <translation>Hình quá lớn: mỗi cạnh nhiều nhất {side} điểm ảnh, tất cả nhiều nhất {pixels}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Không đủ bộ nhớ cho hình cỡ này.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Không ghi được {path}: {reason}</translation>
    </message>
    <message>
        <source>The picture could not be written: {0}</source>
        <translation>Không ghi được hình: {0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in text</source>
        <translation>Tìm trong văn bản</translation>
    </message>
    <message>
        <source>Find in text (accents do not matter)</source>
        <translation>Tìm trong văn bản (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Đóng thanh tìm</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} trở lên</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} trên {1}</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Không tìm thấy</translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Tới ngày</translation>
    </message>
    <message>
        <source>A day, month, year or span, as you would write it, or EDTF:</source>
        <translation>Ngày, tháng, năm hay khoảng thời gian, viết thế nào cũng được, kể cả EDTF:</translation>
    </message>
    <message>
        <source>No date is understood yet; a day needs its year.</source>
        <translation>Chưa hiểu được ngày nào; ngày cần có năm.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>LaneColumn</name>
    <message>
        <source>Lanes</source>
        <translation>Các làn</translation>
    </message>
    <message>
        <source>Open the lane</source>
        <translation>Mở làn</translation>
    </message>
    <message>
        <source>Collapse the lane</source>
        <translation>Thu gọn làn</translation>
    </message>
    <message>
        <source>Hide the lane</source>
        <translation>Ẩn làn</translation>
    </message>
</context>
<context>
    <name>Laning</name>
    <message>
        <source>There are no lanes. The View menu makes them.</source>
        <translation>Chưa chia làn. Trình đơn Xem có các cách chia làn.</translation>
    </message>
    <message>
        <source>The last lane stays in sight.</source>
        <translation>Làn cuối cùng không thể ẩn.</translation>
    </message>
    <message>
        <source>No lane is hidden.</source>
        <translation>Không có làn nào bị ẩn.</translation>
    </message>
    <message>
        <source>This lane has no later event.</source>
        <translation>Làn này không có sự kiện nào muộn hơn.</translation>
    </message>
    <message>
        <source>This lane has no earlier event.</source>
        <translation>Làn này không có sự kiện nào sớm hơn.</translation>
    </message>
</context>
<context>
    <name>LoadingPage</name>
    <message>
        <source>Reading the sources…</source>
        <translation>Đang đọc các nguồn…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Choose another event or point at it (Esc ends). Measured from “{0}”.</source>
        <translation>Hãy chọn hoặc trỏ vào một sự kiện khác (Esc để thôi). Đo từ “{0}”.</translation>
    </message>
    <message>
        <source>From here: choose another event</source>
        <translation>Từ đây: hãy chọn sự kiện khác</translation>
    </message>
    <message>
        <source>{0} from “{1}” to “{2}”</source>
        <translation>{0} từ “{1}” đến “{2}”</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the whole line</source>
        <translation>Toàn cảnh dòng thời gian</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Previous document in time</source>
        <translation>Tài liệu trước theo thời gian</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Next document in time</source>
        <translation>Tài liệu sau theo thời gian</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>Mở bản gốc</translation>
    </message>
    <message>
        <source>Open the file in its own program</source>
        <translation>Mở tệp bằng chương trình của nó</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Hiện phần còn lại</translation>
    </message>
    <message>
        <source>Show the whole text, which may take a while</source>
        <translation>Hiện toàn bộ văn bản, có thể mất một lúc</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Hiện tệp trong trình quản lý tệp</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Văn bản của tài liệu</translation>
    </message>
    <message>
        <source>Choose an event on the timeline or in the list to read its source.</source>
        <translation>Chọn một sự kiện trên dòng thời gian hoặc trong danh sách để đọc nguồn.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Chưa rõ ngày</translation>
    </message>
    <message>
        <source>Published: {0}</source>
        <translation>Đăng: {0}</translation>
    </message>
    <message>
        <source>The text is long: {0} of {1} characters are shown, around the words that date it.</source>
        <translation>Văn bản dài: hiện {0} trên {1} ký tự, quanh những chữ cho biết ngày tháng.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Lưu khung nhìn này</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Tên khung nhìn:</translation>
    </message>
    <message>
        <source>A view of this name is there already ({0}); it will be replaced.</source>
        <translation>Đã có một khung nhìn mang tên này ({0}); nó sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>Keeps this stretch of the line: {0}.</source>
        <translation>Lưu lại khoảng này của dòng thời gian: {0}.</translation>
    </message>
    <message>
        <source>{0} The chosen document is kept with it.</source>
        <translation>{0} Tài liệu đang chọn được lưu cùng.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
</context>
<context>
    <name>SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Các khung nhìn đã lưu</translation>
    </message>
    <message>
        <source>Find a view</source>
        <translation>Tìm khung nhìn</translation>
    </message>
    <message>
        <source>Find a view (accents do not matter)</source>
        <translation>Tìm khung nhìn (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đi đến</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>No view has such a name.</source>
        <translation>Không có khung nhìn nào mang tên như vậy.</translation>
    </message>
    <message>
        <source>No view is saved yet.

“{0}” ({1}) keeps what the timeline shows under a name.</source>
        <translation>Chưa lưu khung nhìn nào.

“{0}” ({1}) lưu những gì dòng thời gian đang hiện dưới một cái tên.</translation>
    </message>
    <message>
        <source>Another view is called “{0}” already.</source>
        <translation>Đã có khung nhìn khác tên là “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” is now “{1}”.</source>
        <translation>“{0}” nay là “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>Đã xóa “{0}”.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
</context>
<context>
    <name>SavedViewsList</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Các khung nhìn đã lưu</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Trên dòng thời gian</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Nothing here has a date yet.
Open files or drop a folder.</source>
        <translation>Chưa có gì ở đây có ngày tháng.
Hãy mở tệp hoặc thả một thư mục vào đây.</translation>
    </message>
    <message>
        <source>{0} without any event</source>
        <translation>{0} không có sự kiện nào</translation>
    </message>
    <message>
        <source>Drawn short; a click unfolds it.</source>
        <translation>Được vẽ ngắn lại; nhấp để mở ra.</translation>
    </message>
</context>
</TS>
