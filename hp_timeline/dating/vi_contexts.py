"""Vietnamese: the words around a time that tell what it is to the text, as patterns of folded text."""

from collections.abc import Mapping
from typing import Final

_ACTS: Final = (
    "nghị định|nghị quyết|thông tư|quyết định|chỉ thị|kết luận|công văn|văn bản|thông báo|luật|bộ luật|pháp lệnh|sắc lệnh|kế hoạch"
    "|quy định|hướng dẫn|công điện|tờ trình|hiến pháp|hiệp định|thông tri|đề án|chương trình"
)
_FIRM_ACTS: Final = (
    "nghị định|nghị quyết|thông tư|quyết định|chỉ thị|kết luận|công văn|luật|bộ luật|pháp lệnh|sắc lệnh|công điện|tờ trình|hiến pháp"
    "|hiệp định|thông tri"
)
_NUMBERED: Final = (
    "số|số hiệu|mã|mã số|điều|khoản|(?<!linh )(?<!danh )mục|(?<!thời )(?<!địa )điểm|phụ lục|biển số|tài khoản|điện thoại|đt|sđt|hotline|fax|tel|đường|phố|ngõ|ngách|hẻm|lô"
    "|thửa|tỷ lệ|tỉ lệ|buýt|xe buýt|tuyến|tuyến xe|issn|isbn|phòng|nhà|phiên bản|firmware|phần mềm|hệ điều hành|trình duyệt|(?<!xuất )bản|version|ip|tỷ số|tỉ số|thắng|thua|hòa|hoà|quốc lộ|ql|tỉnh lộ|km|kiệt|tờ|trang|bài|chương|bản đồ"
)

_PAPERS: Final = (
    "luật|pháp lệnh|văn bản|quy định|quy chế|đề án|hiệp định|biên bản|thỏa thuận|thoả thuận|giấy|lệnh|dự án|quy hoạch|danh sách|kết quả"
    "|hợp đồng|danh mục|chương trình|bản án|điều lệ|hiến pháp|dự toán|chính sách|thể lệ|báo cáo|quyền|bổ nhiệm|hồ sơ|gói thầu|chủ trương|đơn giá"
)

CONTEXTS: Final[Mapping[str, str]] = {
    # A scanner's letter beside these is a figure.
    "figure_cue": r"\b(?:ngày|tháng|năm|đoạn|kỳ) ?\Z",
    "figure_behind": r" tháng\b",
    # It begins with the blank, so that a search passes quickly over words.
    "figure_alone": r" (?:(?<=ngày )|(?<=tháng ))[oli]{1,2}(?= (?:tháng|năm)\b)",
    "every": r"\b(?:mỗi|hằng|hàng|các|những|vào các) \Z",
    # Right before an expression: it is a number of something.
    "instrument": rf"\b(?:{_ACTS})(?: số)? ?:? ?\Z",
    "numbered": rf"\b(?:{_NUMBERED}) ?[:.]?(?: [0-9]{{1,3}}(?:,| và)){{0,4}} ?\Z",
    "counted": r"\b(?:số|khoảng|gần|hơn|tổng|trên|dưới|có|đạt|với|giá|còn|được|cho|lên|bằng|thêm|tăng|giảm|là|mất|thu|chi|mức) \Z",
    # Right before an expression: it is a time.
    "year_noun": r"\b(?:niên đại|năm(?: [^\s:]{1,8}){0,3}): \Z|\b(?:nhiệm vụ|kế hoạch|mùa|vụ|hè|xuân|thu|đông|hết|trong|sau|kỳ|đợt|lễ hội|mừng|giải|cup|games|euro|olympic|dự toán"
    r"|ngân sách|báo cáo|festival|hội chợ|tuyển sinh|chào|thi|sinh|niên độ|chủ đề|mục tiêu|quy hoạch|chiến lược|cúp|so với|thềm"
    r"|hoàn thành|khánh thành|khởi công|thành lập|ra đời|xây dựng|sáng lập|nhập ngũ|tốt nghiệp|nghỉ hưu|về hưu|hy sinh|kết hôn|thời điểm|tết dương lịch|xuân hè|đông xuân|hè thu|niên giám|giai đoạn|thời kỳ) \Z",
    "year_list": r"\b(?:1[0-9]|20)[0-9]{2}(?:,| và| hoặc|,? rồi) \Z",
    "day_noun": r"\b(?:ngày|hôm|dịp|lễ|nghỉ|kỷ niệm|từ|đến|tới|trước|sau|vào|sáng|chiều|quốc khánh|hết|hạn|cả|mừng|lao động|phụ nữ"
    r"|thống nhất|giải phóng|khai mạc|bế mạc|khởi công|ngày lễ|tết dương lịch|nhà giáo việt nam|thương binh - liệt sĩ|phiên|mốc|muộn hơn|thời điểm) \Z",
    "day_list": r"\b[0-9]{1,2}(?:,| và| hoặc|, và) \Z",
    "month_list": r"(?:\btháng [0-9]{1,2}|, [0-9]{1,2})(?:,| và) \Z",
    # Right before or within an expression.
    "named": r"\b(?:đường|phố|đại lộ|quảng trường|cầu|công viên|trường|chợ|bến|khu đô thị|kđt|khu|nhà máy|xí nghiệp|công ty|bệnh viện"
    r"|sân vận động|rạp|ngã tư|hầm|bến xe|ga|nhà hát|dệt|cảng|phường|xã|tổ|hợp tác xã|nông trường|đoàn|tiểu đoàn|trung đoàn|đội) \Z",
    "named_month": r"\bcách mạng \Z",
    "lunar_day": r"\b(?:mùng|mồng|rằm)\b",
    "yearly_count": r"\b(?:mỗi|hằng|hàng|từng|bình quân|trung bình|số) \Z",
    # Right behind an expression.
    "clause": r" ?(?:[,.;:)\n]|$|(?:mới|thì|đã|trở|tại|ở|khi|cho)\b)",
    # A sum over the year's first months: "tính chung 7 tháng".
    "summed": r"\b(?:bình quân|tính chung|lũy kế|luỹ kế|cộng dồn|chung|tổng cộng) \Z",
    # "Điều chỉnh lần hai tháng 12-2017" tells no second day.
    "times": r"\b(?:lần|đợt|kỳ|tập|khóa|khoá|vòng|hạng|thứ|quý) \Z",
    "newspaper_issue": r"\b(?:báo|tạp chí|tuần báo|nhật báo) [^.;\n]{1,18} số \Z",
    "reign": r"\b(?:thứ [0-9]{1,2}|nguyên niên|(?:niên hiệu|đời|triều|năm) [^(0-9\n]{2,16}) ?\(\Z",
    # "Kỷ lục 2h15", "mất 1h30".
    "lasting": r"\b(?:mất|trong|kéo dài|dài|hết|kỷ lục|thời gian|thời lượng|gần|hơn|khoảng|thêm|sau|suốt|nhanh hơn|chậm hơn|lâu|chạy|còn|thành tích) \Z",
    # Months with a hyphen: "nhập ngũ 4-1967".
    "month_noun": r"\b(?:nhập ngũ|tại ngũ|xuất ngũ|vào đảng|kết nạp|sinh|hy sinh|hi sinh|mất|từ|đến|tới|tháng|ra đời|thành lập|xuất bản|vào|cưới|tốt nghiệp|về hưu|nghỉ hưu|trước|sau|ra tù|bị bắt) \Z",
    # Days with a hyphen: "ngày 11 và 12-6", "ngày mai (25-1)".
    "hyphen_day": r"\b(?:ngày|sáng|chiều|tối|đêm) [0-9]{1,2}(?:-[0-9]{1,2})?(?:, [0-9]{1,2}){0,3},? (?:và|hoặc) \Z|\b(?:nay|qua|mai|kia) ?\((?:ngày )?\Z",
    # "Hoàn thành 9/9 chi đoàn" is a share.
    "shared": r" (?:chi đoàn|chi bộ|thôn|xã|phường|huyện|quận|tỉnh|đơn vị|đoàn viên|tổ|đội|mẫu|trường|lớp|ý kiến|phiếu|chỉ tiêu|tiêu chí|thành viên|ủy viên|đồng chí|cơ sở|công trình|nhiệm vụ|nội dung|trạm|bản án|vụ)(?![^\W_])",
    # "Dẫn trước 2-1" is a score.
    "leading": r"\b(?:dẫn|dẫn bàn|vượt lên dẫn) \Z",
    # Right behind a number of days or of what is done in one.
    "day_counted": r" ?(?:lần|bữa|tiếng|buổi|ca|chuyến|viên|giờ|lượt|suất|đợt|phiên|cữ|ly|cốc|đêm|tour|con|cái|chiếc|bát|cân|nắng|công|[/.\-] ?[0-9]|[0-9])(?![^\W_])",
    # An event is called by its year, before or behind which its days stand.
    "event_name": r"\b(?:festival|lễ hội|liên hoan|hội chợ|triển lãm|hội thi|cuộc thi|giải|cúp|cup|sea games|asiad|olympic|euro|world cup|tuần lễ"
    r"|ngày hội|năm du lịch)(?: [^\s.,;:()0-9]{1,10}){0,4} \Z",
    "adjourned": r"\b(?:kết thúc|bế mạc|giải tán|tan họp)\b[^.;\n]{0,20}\Z",
    "days_behind": r" ngày\b",
    # Right behind an expression: it counts something.
    "compared": r"\b(?:so với|so|với|hơn|gấp [0-9.,]{1,6} lần) ?\Z",
    "units": r" ?(?:%|‰|phần trăm|tuổi|triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|vnđ|vnd|người|hộ|ha|km|km2|m|m2|m3|kg|g|tấn|tạ|lít|học sinh|sinh viên"
    r"|cán bộ|đại biểu|đảng viên|doanh nghiệp|dự án|lượt|cái|chiếc|con|suất|phần|căn|bộ|cuốn|trang|điểm|số|ca|mét|héc ta|hecta|mw|kw"
    r"|tàu|xe|vé|khách|lao động|cử tri|hội viên|bản|đơn|hồ sơ|cây|giờ|vòng|thìa|muỗng|củ|cốc|chén|quả|diện tích|dân số|chặng|quãng)(?![^\W_])",
    "range": r" ?(?:đến|tới|-) ?[0-9]",
    "days_count": r" (?:[0-9]{1,2} ngày|lần|bữa|đợt|buổi)",
    # Within the same sentence: it is still to come.
    "yearly": r"\b(?:hằng năm|hàng năm|mỗi năm|thường niên|năm nào cũng|các năm|truyền thống)\b",
    "future": r"\b(?:sẽ|dự kiến|còn chờ|chờ đến|sắp|chậm nhất|hạn chót|phấn đấu|tới đây|sắp tới)\b|[0-9] tới\b",
    "plan": r"\b(?:mục tiêu|phấn đấu|tầm nhìn|định hướng|hướng tới|đến năm|quy hoạch|kế hoạch|dự kiến|sẽ)\b",
    # Before an expression, in the same sentence: what the day is to an act of law.
    "effective": r"\b(?:hiệu lực|áp dụng|thi hành)(?: [^\s.;,]{1,12}){0,4}?(?: kể| bắt đầu)?(?: từ)? ?\Z",
    "act": r"\b(?:(?:vừa|đã|mới) có|ban hành|ký|thông qua|phê duyệt|công bố|ra quyết định)\b(?:(?!ngày [0-9]|thay|sửa đổi|thực hiện|căn cứ|hiệu lực|triển khai)[^.;\n]){0,160}\Z",
    "act_noun": rf"\b(?:{_ACTS}|{_PAPERS})\b",
    "reporting": r"\b(?:báo cáo|kết quả|tình hình|số liệu|ngồi (?:gõ|viết|kể)|mới (?:viết|kể|gõ|đăng))\b",
    "report": r"\b(?:báo cáo|kết quả|tình hình|số liệu|đạt|tăng|giảm|ước|thu hút|thực hiện)\b",
    "timeless": r"^\W{0,3}(?:giới thiệu|lịch sử (?:hình thành|phát triển|ra đời)|hỏi đáp|câu hỏi thường gặp|hướng dẫn|cách |thủ tục|về chúng tôi)",
    "years_label": r"^\W{0,3}(?:thời gian|niên đại|năm) ?: ?\Z",
    "span_label": r"^\W{0,3}(?:thời gian (?:của )?(?:tài liệu|hồ sơ)|thời gian bắt đầu ?[-,và]{1,3} ?kết thúc|niên đại|khoảng thời gian) ?: ?\Z",
    "visiting": r"\b(?:mở cửa:|giờ mở cửa|giá vé|vé vào cửa|vé tham quan)",
    "ordinal_noun": r"\b(?:kỳ họp|phiên họp|lần|phiên|khóa|khoá|kỳ|đợt|ngày|năm|tháng|tuần|hạng|vòng|trận|tập|cuộc họp|đại hội|hội nghị|người|hội thảo|cuộc) \Z",
    "held": r"\b(?:họp|diễn ra|tổ chức|khai mạc|tiến hành|chủ trì)(?: [^\s.;]{1,12}){0,4}? ?\Z",
    "meeting_paper": r"(?:^|\n)\W{0,3}(?:thông báo|biên bản|kết luận|tường trình)\b",
    "announcing": r"(?:^|\n)\W{0,3}(?:giấy mời|thư mời|thông báo)\b",
    "report_heading": r"(?:^|\n)\W{0,3}(?:báo cáo|chỉ số giá|tình hình kinh tế|tình hình xuất|số liệu thống kê)\b",
    "report_title": r"(?:^|\n)\W{0,3}(?:báo cáo|chỉ số|tình hình|kết quả|số liệu|thống kê)\b[^\n.]{0,80}(?:\n[^\n.]{0,80})?\Z",
    "related": r"\n\W{0,3}(?:tin liên quan|tin khác|bài (?:viết )?(?:liên quan|khác)|các tin khác|xem thêm|tin cùng chuyên mục|đọc thêm|tin mới|tin bài khác)\W{0,3}\n",
    "newspaper": r"\b(?:báo|tạp chí|thời báo|nhật báo|tuần báo|tin tức|bản tin)\b[^\n]{0,48}\Z",
    "issue": r"\b(?:số|kỳ|tập) ?[0-9]{1,5}\b|\b(?:bản tin|tạp chí|nguyệt san|nội san|tập san)\b",
    "citation": rf"\b(?:{_FIRM_ACTS})\b[^;,\n]{{0,100}}\Z|\b(?:{_ACTS}) số [^;,\n]{{0,100}}\Z",
    "replaced": r"\b(?:thay|thay thế|thay cho|bãi bỏ)\b[^.;\n]{0,30}\b(?:ký|ban hành)\b[^.;\n]{0,20}\Z",
    # A line that says what sort of paper this is.
    "paper": rf"^\s{{0,80}}(?:{_ACTS}|giấy mời|quy chế|biên bản|nhật ký)(?: ?:? ?(?:số )?:? ?[0-9][^\n]{{0,120}})?\s{{0,9}}$",
    "own_act": rf"\b({_ACTS}|quy chế|biên bản) số [^;,\n]{{0,40}}\Z",
    # In a text's first lines, and before the day: somebody has died; something was made.
    "death_notice": r"\b(?:tin buồn|cáo phó|thương tiếc)\b",
    "death": r"\b(?:từ trần|tạ thế|qua đời|mất)(?: (?:vào|hồi|lúc|ngày))*\s?\Z",
    "made": r"\b(?:đúc|chụp|dựng|xây|khắc|tạc|viết|vẽ|đóng|làm|chế tạo|sản xuất|niên đại|dùng|dệt|may|in|báo cáo thường niên|báo cáo tổng kết|niên giám)\b[^.;\n]{0,48}\Z",
    # Before a day, on its line: it is when something takes place.
    "event_label": r"^\W{0,3}(?:[0-9]{1,2}[.)] ?)?(?:bắt đầu|thời gian bắt đầu|thời gian|thời điểm|ngày họp|khai mạc|giờ khai mạc|ngày giờ|ngày lập|ngày ký|ngày ban hành|ngày xét xử)(?: [^\W\d]{1,12}){0,4} ?: ?\Z",
    "taking_place": r"\b(?:họp|tổ chức|diễn ra|khai mạc|tiến hành)\b",
    # In a text's first lines: it tells of its own day.
    "of_its_day": r"(?:^|\n)\W{0,3}(?:trực tiếp|tường thuật trực tiếp|khuyến cáo|cảnh báo|bản tin dự báo|tin bão|tin áp thấp)\b",
    "press": r"(?:^|\n)\W{0,3}(?:thông cáo|thông tin báo chí|bản tin báo chí|tài liệu báo chí)\b",
    "inviting": r"\b(?:kính mời|trân trọng mời|thư mời|giấy mời|xin mời)\b",
    "byline": r"^\W{0,3}(?:bài|bài và ảnh|tin, ảnh|tin|tác giả|pv|nhóm pv)[: ] ?[^\n,|0-9]{2,40}(?:,|\||-) ?\Z",
    "lunar_text": r"\bâm lịch\b",
    "basis": r"\btheo (?:hợp đồng|quyết định|nghị định|nghị quyết|thông tư|công văn|văn bản|kế hoạch|đề nghị|tờ trình)\b[^;\n]{0,80}\Z|\b(?:tham chiếu|phúc đáp|căn cứ|chiểu|chiếu theo|chiếu|sửa đổi|bổ sung|thay|thay cho|thay thế|bãi bỏ|quy định tại|kèm theo)\b[^;\n]{0,120}\Z",
    # Before an expression, in the same sentence: it is older than what is told.
    "history": r"\b(?:sinh|sinh ngày|thành lập|từ|kể từ|trước đó|trước đây|số hóa|số hoá|chỉnh lý|biên mục|sưu tầm|tính đến|so với|cùng kỳ|mất|qua đời|kết nạp"
    r"|nhập ngũ|vào đảng|quê|hết hạn|chậm nhất|hạn|đến|tới|tạm giam|trước) ?(?:ngày|vào|từ|hết)?(?: ngày)? ?\Z",
    "since_long": r"\b(?:kể từ|tròn [^\s]{1,6} (?:tháng|năm|tuần)|sau [^\s]{1,6} (?:năm|tháng) (?:kể )?từ)\b[^.;,\n]{0,50}\Z",
    "dateline_place": r"^\(?[^\W\d][^\n;:(]{1,40}, ?\Z",
    "dateline_behind": r"\)? ?(?:\([^)\n]{2,24}\) ?)?--? ",
    "period_end": r"\b(?:năm tài chính|kỳ kế toán|niên độ(?: kế toán)?|năm|quý|kỳ|tháng)(?: [^\s.;,]{1,10}){0,4} kết thúc(?: vào)?(?: ngày)? ?\Z"
    r"|\b(?:bảng cân đối(?: kế toán)?|số dư|tình hình tài chính)(?: [^\s.;,]{1,10}){0,4} tại(?: ngày)? ?\Z",
    "begun": r"\b(?:khởi công|động thổ)(?: xây dựng)? ?(?:ngày|vào|từ)?(?: ngày)? ?\Z",
    "planned": r"(?<!thực hiện )(?<!kết quả )\b(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu|giải pháp|dự báo)\b[^.;\n]{0,40}\Z",
    "anniversary": r"\b(?:kỷ niệm|nhân dịp|chào mừng|mừng|nhân ngày|ngày thành lập|ngày truyền thống|năm ngày)\b[^.;\n]{0,80}\Z",
    "spoken": r"\b(?:cho biết|nói|thông báo|khẳng định|phát biểu|chia sẻ)(?: vào)? ?\Z",
    "deadline": r"\b(?:hạn|hạn chót|hạn cuối|hết hạn|chậm nhất|thời hạn)\b[^.;\n]{0,40}\Z",
    # The year in the number of an act.
    "act_year": r"[0-9]/((?:19|20)[0-9]{2})/[a-zđ]{2}",
    # Before an expression, on its line: it is when the page was made.
    "published": r"(?:^|[|•·(\-] ?)\W{0,3}(?:print|bản in|ra|ngày phát|phát lúc|phát|phát sóng|phát thanh|[^,|]{2,30}, số ra|số ra|cập nhật|đăng|ngày đăng|xuất bản|phát hành|ngày tạo|đăng tải|đăng ngày|thời gian đăng|ngày xuất bản|ngày gửi|đã gửi|gửi lúc|thời gian gửi|ngày(?= ?:))"
    r"(?: lúc| ngày| vào)?:? ?\Z",
    "updated": r"(?:^|[|•·(\-] ?)\W{0,3}(?:cập nhật|chỉnh sửa|sửa bài)(?: lần cuối)?(?: lúc| ngày| vào)?:? ?\Z",
    "photo": r"(?:\bảnh|\bảnh chụp|\bnguồn|\bphoto|\bminh họa)\b[^\n]{0,60}\Z",
    "place_line": r"^\s{0,80}(?:số ?:? ?[^\n,]{1,30}(?:, |\s{2,40}))?[^\W\d][^\n,.;:]{1,40}, ?\Z",
}
