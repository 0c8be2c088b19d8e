"""Words by which an article's parts are known; all written as ``fold`` gives them: lower case, no accents.

A new habit of a newspaper is a new word in one of these tables.
"""

import re
from typing import Final

_WEEKDAY: Final = (
    r"(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\b)"
)
_DAY: Final = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})"
_HOUR: Final = r"(?:\d{1,2}(?::|h|g)\d{2}(?::\d{2})?(?: ?[ap]m)?)"
_MOMENT: Final = (
    rf"(?:{_HOUR}[,|\s-]*)?(?:{_WEEKDAY}[,.]?\s*)?(?:ngay\s+)?{_DAY}(?:[T,|\s-]*{_HOUR})?(?:\s*\(?gmt\s*[+-]\d{{1,2}}\)?)?"
)

# What a crawler or a print view puts before the text, on the same line.
HEADER_PREFIX: Final = re.compile(
    rf"(?:date:?\s+\d{{4}}(?:-\d{{2}}){{0,2}}(?:[t ]\d{{2}}:\d{{2}}\S*)?(?!\S)|(?:print|in bai|in trang|ban in)\s+{_MOMENT}"
    rf"|{_WEEKDAY}[,.]?\s*(?:ngay\s+)?{_DAY}[T,|\s-]*{_HOUR}(?:\s*\(?gmt\s*[+-]\d{{1,2}}\)?)?)\s*[|-]?"
)
# A whole line that is a header and nothing else.
HEADER_LINE: Final = re.compile(
    rf"(?:{_MOMENT}"
    r"|(?:ngay dang|dang ngay|dang luc|dang tai|xuat ban|ngay xuat ban|ngay cap nhat|cap nhat(?: luc| lan cuoi)?|thoi gian"
    r"|ngay|published|publication date|posted|posted on|updated|last updated|date|dateline)\s*(?::|on\b|at\b|luc\b).{1,80}"
    r"|(?:trang chu|home)\s*[>/|»].{0,120}|(?:url|link|https?)\s*:.{1,400}|print|in bai)"
)

# Page furniture: what stands around an article, never in it.
FURNITURE: Final = re.compile(
    r"(?:tin (?:khac|lien quan|cung chuyen muc|moi(?: nhat)?|doc nhieu|noi bat|cu hon)\b|bai (?:viet )?(?:lien quan"
    r"|cung chuyen muc)\b|(?:xem|doc) (?:them|tiep)\b|(?:ma )?qr code\b|chia se\b|share\b|binh luan\b|comments?\b|tags?\s*:"
    r"|tu khoa\b|keywords?\b|nguon(?: tin)?\s*[.:]|nguon(?: tin)?$|sources?\s*:|tien ich\b|chung toi tren\b|mang xa hoi\b"
    r"|(?:theo doi|follow)\b.{0,40}$|facebook\b|zalo\b|twitter\b|youtube\b|fanpage\b|related\b|read (?:more|next|also)\b"
    r"|more (?:stories|news)\b|subscribe\b|sign up\b|luot (?:xem"
    r"|doc)\b|in (?:bai|trang)\b|print\b|gui (?:email|binh luan)\b|hotline\b|lien he\b|giay phep\b|ban bien tap\b"
    r"|ve dau trang\b|back to top\b|https?://\S+$|#\w+)"
)
FURNITURE_LENGTH: Final = 160
# Furniture even where it is written as a sentence.
COPYRIGHT: Final = re.compile(r"copyright\b|©|\(c\) \d{4}|ban quyen\b|all rights reserved")

# A line that names where the text comes from: group 1 is the outlet.
SOURCE_LINE: Final = re.compile(r"\(?\s*(?:nguon(?: tin)?|sources?)\s*[.:]\s*(.{2,80}?)\s*\)?$")
ACCORDING_LINE: Final = re.compile(r"\(?\s*(?:theo|via|from)\s*:?\s+(.{2,40}?)\s*\)?$")
# A dateline at the start of a text: ``HA NOI (TTXVN) -``, ``(Chinhphu.vn) –``, ``TTO -``.
DATELINE: Final = re.compile(r"(?:[^()\n.]{2,40}?\s)?\(([^()\n]{2,30})\)\s*[-–—:]|(\S{2,20})\s+[-–—]\s")

PHOTO: Final = r"(?:anh|photos?|hinh|hinh anh|do hoa|infographics?|images?|picture|credit)"
# The credit of a picture: group 1 is its label, group 2 who took it.
CREDIT: Final = re.compile(rf"(?:^|[\s(\[.;/])({PHOTO})(?:\s+by)?\s*[:.]?\s+([^()\[\]:]{{2,60}}?)\s*[)\]]?\.?$")
# Words that a caption opens with.
CAPTION_OPENING: Final = re.compile(
    r"(?:(?:toan|quang|khung|mot) canh\b|mot (?:goc|phan)\b|trong anh\b|tu (?:trai|phai)(?: sang| qua)\b|(?:anh"
    r"|hinh)(?: minh hoa| tu lieu| chup)\b|file photo\b|a (?:general |aerial )?view of\b|pictured\b|an? (?:aerial|undated"
    r"|illustration)\b)"
)
# What people do in pictures.
CAPTION_DEED: Final = re.compile(
    r"\b(?:phat bieu|trinh bay|lam viec (?:voi|tai)|chup anh|cung (?:cac|doan) |trao |tang (?:qua|hoa|bang)|tham quan|thi sat"
    r"|kiem tra|tiep |bat tay|chu tri|tham du|du (?:hoi|le|buoi|cuoc)|cat bang|dang huong|ky ket|ben le|khao sat|dong tho"
    r"|chung kien|speaks?|speaking|poses?|posing|attends?|shakes? hands|meets? with|delivers?)"
)
# What is said in prose and under no picture.
TELLING: Final = re.compile(r"\b(?:yeu cau|de nghi|cho biet|cho rang|khang dinh|se|da|said|says|will|has|have|had)\b")
# How prose begins that goes on telling: no caption does.
PROSE_OPENING: Final = re.compile(
    r"(?:sang|chieu|toi|trua|ngay|hom|theo|trong|ve|truoc do|sau do|cung|dong thoi|ben canh|ngoai ra|tuy nhien|do do|vi vay"
    r"|nhu vay|doi voi|nhung|day|dieu|viec|qua|hien|neu|khi|de|tai day|phat bieu|on|in|at|according|however|the|this|it|he|she"
    r"|they|but|and|after|before)\b"
)

# A heading by its number: ``I.``, ``1)``, ``Điều 5``, ``Chapter 2``.
NUMBERED: Final = re.compile(
    r"(?:(?:[ivxlc]{1,6}|\d{1,2}|[a-h])[.)]\s|(?:dieu|chuong|muc|phan|chapter|part|section|article)\s+(?:\d|[ivxlc]+\b))"
)
# The letterhead above an official paper: not its title. The first line of the motto shows that there is one.
MOTTO: Final = re.compile(r"cong hoa xa hoi chu nghia|doc lap\s*[-–]\s*tu do|dang cong san viet nam$")
LETTERHEAD: Final = re.compile(
    r"(?:cong hoa xa hoi|doc lap\s*[-–]|dang cong san viet nam|so\s*[:.]|so \d|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd"
    r"|bo [a-z]|chinh phu$|quoc hoi$|thanh uy\b|tinh uy\b|ban chap hanh|bo chinh tri$|thu tuong chinh phu$|kinh gui\b"
    r"|noi nhan\b|\*+$|[-_=]+$|so [a-z]|(?:thanh pho|tinh|huyen|quan|phuong|xa|thi tran) |[^,\n]{2,30}, ngay\b)"
)
PAPER: Final = re.compile(
    r"(?:nghi quyet|quyet dinh|chi thi|thong bao|ket luan|ke hoach|bao cao|cong van|to trinh|nghi dinh|thong tu|luat|phap lenh"
    r"|huong dan|chuong trinh|cong dien|resolution|decision|decree|notice|report|directive|plan)"
)

BYLINE: Final = re.compile(
    r"(?:(?:tac gia|nguoi viet|thuc hien|phong vien|pv|bai|tin|tin bai|(?:bai|tin)(?: va|,| -|/)? anh|authors?"
    r"|reporter)\s*[:.]\s*|(?:written |reported )?by\s+)(.{3,60})$"
)
# An office or an authority in capitals above a signature: nobody's name.
OFFICE: Final = re.compile(
    r"(?:(?:tm|kt|tl|tuq)\b|(?:pho )?(?:chu tich|giam doc|bi thu|truong|chanh|vien truong|thu tuong|bo truong)\b|uy ban"
    r"|hoi dong|ban |so |bo |thanh pho|tinh |huyen |quan |phuong |xa |thi xa|cong ty|chinh phu|quoc hoi|thanh uy|noi nhan|het$"
    r"|the end|quyet dinh|thong bao|ke hoach)"
)

PORTAL: Final = re.compile(
    r"\b(?:cong (?:thong tin|tin tuc|ttdt)|bao (?:dien tu )?|tap chi |dai (?:phat thanh|truyen hinh) |trang (?:thong )?tin )"
    r"[^.,:;()|\n]{3,70}"
)
DOMAIN: Final = re.compile(r"(?<![\w@.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:vn|com|org|net|gov|edu|info)(?![\w-])")
AGENCIES: Final = frozenset(
    {
        *(
            "ttxvn",
            "vna",
            "vov",
            "vtv",
            "vietnam+",
            "vietnamplus",
            "reuters",
            "ap",
            "afp",
            "xinhua",
            "tass",
            "kyodo",
            "yonhap",
            "bloomberg",
        ),
        *("bbc", "cnn", "npr", "upi", "dpa", "efe", "ansa", "ria novosti", "tan hoa xa", "nhan dan", "vnexpress", "vietnamnet"),
    }
)
END_MARK: Final = re.compile(r"(?:[.…]+/\.?|/\.)\s*[\"”)]?$")

# A line that states the title in so many words: group 1 is the title.
STATED_TITLE: Final = re.compile(r"(?:qr code|tieu de|nhan de|ten bai|title|headline)\s*:\s*(.{12,220})$")
